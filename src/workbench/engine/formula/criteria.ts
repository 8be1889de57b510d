import { asText, isError, type Scalar } from "./arguments";
import { compared } from "./operators";

/** What COUNTIF and its kin take for a condition: 5, ">=76", "<>", "Bai*", "". */
export function meets(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== "string") return (value) => (criterion === null ? value === 0 : equal(value, criterion));
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = typed(operand);
  if (operator === "" || operator === "=" || operator === "<>") {
    const same = operand === "" ? (value: Scalar) => value === null || (operator === "" && value === "") : typeof wanted === "string" ? like(wanted) : (value: Scalar) => equal(value, wanted);
    return operator === "<>" ? (value) => !same(value) : same;
  }
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    const order = compared(value, wanted);
    return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  };
}

function equal(value: Scalar, wanted: Scalar): boolean {
  if (typeof value === "string" && typeof wanted === "number") return value.trim() !== "" && Number(value) === wanted;
  return value !== null && !isError(value) && typeof value === typeof wanted && compared(value, wanted) === 0;
}

function typed(operand: string): Scalar {
  if (operand.trim() !== "" && Number.isFinite(Number(operand))) return Number(operand);
  return /^true$/i.test(operand) ? true : /^false$/i.test(operand) ? false : operand;
}

/** Texts match without case; `*` and `?` stand for others unless behind a `~`. */
export function like(pattern: string): (value: Scalar) => boolean {
  const source = pattern.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_, plain: string | undefined, wild: string | undefined, sign: string | undefined) => (plain ? `\\${plain}` : wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${sign}`));
  const test = new RegExp(`^${source}$`, "i");
  return (value) => typeof value === "string" && test.test(asText(value));
}

/**
 * LET with its names put in: `LET(x, A1*2, x+1)` → `((A1*2)+1)`. The parser knows no names; formulas have no side
 * effects, so that a name and its value are the same.
 */
export function withoutLet(formula: string): string {
  const start = callAt(formula, /\b(?:_xlfn\.)?LET\(/gi);
  if (!start) return formula;
  const { from, open } = start;
  const { parts, end } = argumentsFrom(formula, open + 1);
  if (parts.length < 3 || parts.length % 2 === 0) return formula;
  let names: readonly (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) names = [...names, [(parts[index] ?? "").trim().replace(/^_xlpm\./i, ""), `(${named(parts[index + 1] ?? "", names)})`]];
  return withoutLet(`${formula.slice(0, from)}(${named(parts[parts.length - 1] ?? "", names)})${formula.slice(end + 1)}`);
}

/** Pieces outside and inside of quotation marks; the odd ones are inside. */
const pieces = (text: string): readonly string[] => text.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/);

function callAt(formula: string, call: RegExp): { readonly from: number; readonly open: number } | undefined {
  let at = 0;
  for (const [index, piece] of pieces(formula).entries()) {
    if (index % 2 === 0) {
      call.lastIndex = 0;
      const match = call.exec(piece);
      if (match) return { from: at + match.index, open: at + match.index + match[0].length - 1 };
    }
    at += piece.length;
  }
  return undefined;
}

/** Arguments of a call from behind its parenthesis, and where it closes. */
function argumentsFrom(formula: string, from: number): { readonly parts: readonly string[]; readonly end: number } {
  const parts: string[] = [];
  let [depth, begin, quote] = [0, from, ""];
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(" || sign === "{") depth++;
    else if (sign === "}" || (sign === ")" && depth > 0)) depth--;
    else if (sign === ")" || (sign === "," && depth === 0)) {
      parts.push(formula.slice(begin, at));
      if (sign === ")") return { parts, end: at };
      begin = at + 1;
    }
  }
  return { parts: [], end: formula.length };
}

function named(text: string, names: readonly (readonly [string, string])[]): string {
  return pieces(text)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/(?:_xlpm\.)?[\p{L}_\\][\p{L}\d_.\\]*/giu, (word: string, at: number) => (/[(!]/.test(piece.charAt(at + word.length)) ? word : ([...names].reverse().find(([name]) => name.toLowerCase() === word.replace(/^_xlpm\./i, "").toLowerCase())?.[1] ?? word)))))
    .join("");
}

import { outcome } from "../../functions/customFunctions";
import { constant, plainFormula, reference, twinNames, type Operand } from "../../../src/core/twins/index";
import { a1 } from "../../../src/core/sheet/a1";
import * as kkp from "../../../src/functions/kkp";
import * as permen1 from "../../../src/functions/permen1";
import * as permen6 from "../../../src/functions/permen6";
import * as pp30 from "../../../src/functions/pp30";
import * as pp46 from "../../../src/functions/pp46";
import * as umum from "../../../src/functions/umum";
import { edgeCases } from "./edgeCases";
import { goldenCases, type Case } from "./goldenCases";
import { addressOf, calculated, hasLibreOffice, type CellContent } from "./libreOffice";

const FUNCTIONS: Readonly<Record<string, unknown>> = { ...kkp, ...permen1, ...permen6, ...pp30, ...pp46, ...umum };
const EXEMPT: Readonly<Record<string, string>> = {
  PERIKSA_NIP: "answers in sentences",
  PERIKSA_RHK: "answers in sentences",
};
const cases = [...goldenCases(), ...edgeCases];

/** What the custom function answers, as rows; whatever it refuses is #N/A in the twin, and notes have no twin. */
function expected([name, ...input]: Case): readonly (readonly unknown[])[] | "#N/A" {
  // On the sheet every argument is a cell: null is an empty one, not an option left out.
  const result = outcome(FUNCTIONS[name] as (...input: unknown[]) => unknown, ...input.map((argument) => argument ?? ""));
  if (result === "#N/A" || result === "#VALUE!") return "#N/A";
  if (!Array.isArray(result)) return [[result]];
  const rows = result as unknown[][];
  return name === "POLA_DISTRIBUSI" || name === "PERIKSA_DISTRIBUSI" ? rows.map((row) => row.slice(0, 3)) : rows;
}

const isRange = (argument: unknown): argument is readonly (readonly (string | number | boolean | null)[])[] => Array.isArray(argument);
const FORMULA_COLUMN = 60;
/** The `;` form turned back: outside texts a comma is a decimal point and a semicolon separates. */
const inCommaStyle = (formula: string) =>
  formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? piece.replaceAll(",", ".").replaceAll(";", ",") : piece))
    .join('"');
const height = (argument: unknown) => (isRange(argument) ? argument.length : 1);

/** All cases on one sheet, each with its input at the left and its formulas at the right. */
function layOut(style: "," | ";"): { readonly cells: ReadonlyMap<string, CellContent>; readonly places: readonly (readonly (readonly string[])[])[] } {
  const cells = new Map<string, CellContent>();
  let top = 0;
  const places = cases.map(([name, ...input]) => {
    let left = 0;
    const operands = input.map((argument): Operand => {
      const range = isRange(argument) ? argument : [[argument as string | number | boolean | null]];
      range.forEach((row, r) => row.forEach((value, c) => cells.set(addressOf(top + r, left + c), value)));
      const width = range[0]?.length ?? 1;
      const operand = reference(a1({ top, left, bottom: top + range.length - 1, right: left + width - 1 }));
      left += width;
      return operand;
    });
    const formulas = plainFormula(name, operands, style) ?? [];
    const addresses = formulas.map((row, r) =>
      row.map((formula, c) => {
        const address = addressOf(top + r, FORMULA_COLUMN + c);
        cells.set(address, { formula });
        return address;
      }),
    );
    top += Math.max(formulas.length, ...input.map(height));
    return addresses;
  });
  return { cells, places };
}

describe("plain formulas", () => {
  it("every custom function has one or is exempt, and every one has a case", () => {
    const names = Object.keys(FUNCTIONS).filter((name) => /^[A-Z]/.test(name));
    expect(names.filter((name) => !(name in EXEMPT)).sort()).toEqual([...twinNames].sort());
    expect(twinNames.filter((name) => !cases.some((each) => each[0] === name))).toEqual([]);
    expect(plainFormula("PERIKSA_NIP", [reference("A1")], ",")).toBeUndefined();
  });

  it("is written with the separators of the style, in the text and in numbers", () => {
    const operands = [reference("C7"), reference("'Data 1'!D7"), constant("waktu")];
    const [[comma = ""] = []] = plainFormula("CAPAIAN", operands, ",") ?? [];
    const [[semicolon = ""] = []] = plainFormula("CAPAIAN", operands, ";") ?? [];
    expect(comma).toContain("ROUND('Data 1'!D7/C7*100,12)>=76");
    expect(semicolon).toContain("ROUND('Data 1'!D7/C7*100;12)>=76");
    expect([comma.includes("1.76*C7"), semicolon.includes("1,76*C7"), /[;\u0001\u0002]/.test(comma), semicolon.includes(".")]).toEqual([true, true, false, false]);
  });

  it("stays within Excel's 8192 characters and 64 levels, and the two styles differ in separators only", () => {
    for (const [name, ...input] of cases) {
      const operands = input.map((argument) => reference(isRange(argument) ? `A1:${a1({ top: argument.length - 1, left: (argument[0]?.length ?? 1) - 1, bottom: argument.length - 1, right: (argument[0]?.length ?? 1) - 1 })}` : "A1"));
      const comma = (plainFormula(name, operands, ",") ?? []).flat();
      const semicolon = (plainFormula(name, operands, ";") ?? []).flat();
      comma.forEach((formula, index) => {
        expect([name, formula.length < 8192]).toEqual([name, true]);
        let depth = 0;
        let deepest = 0;
        for (const sign of formula) deepest = Math.max(deepest, (depth += sign === "(" ? 1 : sign === ")" ? -1 : 0));
        expect([name, depth, deepest <= 64]).toEqual([name, 0, true]);
        expect(inCommaStyle(semicolon[index] ?? "")).toBe(formula);
      });
    }
  });

  (hasLibreOffice ? it : it.skip).each([",", ";"] as const)(
    "in %s form agree with the functions at 1e-9 on every golden case and boundary, as LibreOffice calculates them",
    async (style) => {
      const { cells, places } = layOut(style);
      const at = await calculated(cells, style);
      const wrong: unknown[] = [];
      let compared = 0;
      cases.forEach((each, index) => {
        const want = expected(each);
        (places[index] ?? []).forEach((row, r) =>
          row.forEach((address, c) => {
            const got = at(address);
            const value = want === "#N/A" ? want : (want[r]?.[c] ?? "");
            const isError = typeof got === "object" && got !== null && "error" in got;
            const same = typeof value === "number" ? typeof got === "number" && Math.abs(got - value) <= 1e-9 * Math.max(1, Math.abs(value)) : value === "#N/A" ? isError && (got as { error: string }).error === "#N/A" : got === value;
            compared += 1;
            if (!same) wrong.push({ case: each, address, got, want: value });
          }),
        );
      });
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(cases.length);
    },
    120_000,
  );
});

import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { calculating } from "../../src/app/calculator";
import { ready, type Cells } from "../../src/app/formula/evaluate";
import { library, loadLibrary } from "../../src/app/formula/library";
import type { Result } from "../../src/app/formula/values";
import { cellRef, COLUMNS, valueAt, type CellValue } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { gridOf } from "../core/twins/draftGrid";

/** A1:C3 of the sheet "S" in every test. */
const VALUES: readonly (readonly Result[])[] = [
  [12, 9.5, "laporan"],
  [null, "7", true],
  [{ error: "#DIV/0!" }, "", 100],
];
const cells: Cells = {
  valueOf: (_sheet, row, column) => VALUES[row]?.[column] ?? null,
  rangeOf: (_sheet, { top, left, bottom, right }) => VALUES.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)),
};
const yields = (formula: string): Result | undefined => ready(formula)?.("S", cells);

test.each<readonly [string, Result]>([
  ["1+2*3^2", 19],
  ["-2^2", 4],
  ["10-2-3", 5],
  ["2^3^2", 64],
  ["24%*100", 24],
  ["(2*A1-B1)/B1", 14.5 / 9.5],
  ["A2+1", 1],
  ["A2&\"x\"", "x"],
  ["B2*2", 14],
  ["C1*2", { error: "#VALUE!" }],
  ["C2+1", 2],
  ["1/A2", { error: "#DIV/0!" }],
  ["0^0", { error: "#NUM!" }],
  ["A3+1", { error: "#DIV/0!" }],
  ["\"Baik\"=\"BAIK\"", true],
  ["C1>1000", true],
  ["A2=\"\"", true],
  ["A2=0", true],
  ["\"a\"\"b\"", "a\"b"],
  ["IF(A1>=B1,\"ya\",A3)", "ya"],
  ["IF(FALSE,1)", false],
  ["IF(FALSE,1,)", 0],
  ["IF(TRUE,,1)", 0],
  ["IF(TRUE,A2,1)", null],
  ["TRIM(\"  a  b \")", "a b"],
  ["IFERROR(NA(),1)", 1],
  ["IF(C1,1,2)", { error: "#VALUE!" }],
  ["IFERROR(A3,\"-\")", "-"],
  ["IFERROR(A1,A3)", 12],
  ["SUM(A1:C2)", 21.5],
  ["SUM(A1:A3)", { error: "#DIV/0!" }],
  ["AVERAGE(A2,B2)", { error: "#DIV/0!" }],
  ["AVERAGE(A1,B1)", 10.75],
  ["COUNT(A1:C3)", 3],
  ["COUNTA(A1:B2)", 3],
  ["MAX(A1:B1,20)", 20],
  ["MIN(A2:A2)", 0],
  ["COUNTIF(A1:C3,\">10\")", 2],
  ["COUNTIF(A1:C3,\"LAPORAN\")", 1],
  ["COUNTIF(A1:C3,\"?*\")", 2],
  ["COUNTIF(A1:C3,\"l?p*n\")", 1],
  ["COUNTIF(A1:C3,\"~?*\")", 0],
  ["COUNTIF(A1:B1,\"<>12\")", 1],
  ["AND(A1>1,C2)", true],
  ["OR(A1>100,C2)", true],
  ["AND(C1:C1)", { error: "#VALUE!" }],
  ["NOT(A1)", false],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(0.0000001,2)", 0],
  ["ROUND(12345,-2)", 12300],
  ["ROUNDDOWN(-1.29,1)", -1.2],
  ["ROUNDUP(1.21,1)", 1.3],
  ["INT(-1.5)", -2],
  ["ABS(-3)", 3],
  ["ISNUMBER(B2)", false],
  ["ISTEXT(B3)", true],
  ["ISBLANK(A2)", true],
  ["ISERROR(A3)", true],
  ["'S'!$A$1+S!B$1", 21.5],
])("%s", (formula, value) => expect(yields(formula)).toEqual(value));

test.each(["VLOOKUP(A1,A1:C3,2)", "A:A", "A1:B2+1", "Bobot*2", "{1,2}", "SUM(A1:A2 A2:A3)", "[1]S!A1", "S:T!A1", "1+", "(1", "IF(A1,", "Tabel1[Nilai]", "#REF!+1", "constructor(1)"])("%s is left to the library", (formula) => {
  expect(ready(formula)).toBeUndefined();
});

const number = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 9999 }).map((each) => each / 100)).map(String);
const formulas = fc.letrec<{ value: string; condition: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    number,
    fc.constantFrom("A1", "B1", "C3", "SUM(A1:B1)", "AVERAGE(A1:C1)", "MAX(A1:B2)"),
    fc.tuple(tie("value"), fc.constantFrom("+", "-", "*"), tie("value")).map(([a, sign, b]) => `(${a}${sign}${b})`),
    fc.tuple(tie("value"), fc.constantFrom("A1", "12", "1.76")).map(([a, b]) => `${a}/${b}`),
    tie("value").map((each) => `-${each}`),
    tie("value").map((each) => `ABS(${each})`),
    fc.tuple(tie("condition"), tie("value"), tie("value")).map(([test, a, b]) => `IF(${test},${a},${b})`),
  ),
  condition: fc.oneof({ depthSize: "small" }, fc.tuple(tie("value"), fc.constantFrom("=", "<>", "<", "<=", ">", ">="), tie("value")).map(([a, sign, b]) => `${a}${sign}${b}`), fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `AND(${a},${b})`)),
}));

test("formulas of numbers yield what the library yields", async () => {
  await loadLibrary();
  fc.assert(
    fc.property(formulas.value, (formula) => {
      const theirs = library()?.(formula, { sheet: "S", row: 20, column: 20 }, cells);
      const ours = yields(formula) ?? 0;
      expect(typeof theirs).toBe("number");
      expect(typeof ours === "number" ? Math.abs(ours - Number(theirs)) <= 1e-9 * Math.max(1, Math.abs(ours)) : ours).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("the library is loaded where a formula needs it, and what was found before it is not kept", async () => {
  const grid = readXlsx(new Uint8Array(readFileSync(join(__dirname, "../../contoh/06-statistisi-2018.xlsx"))), "a")[0];
  if (!grid) throw new Error("no sheet");
  const calls: boolean[] = [];
  const value = await calculating([grid], ({ trial }) => {
    calls.push(library() !== undefined);
    return trial(cellRef(grid.sheet, 90, 90), "=MOD(17,5)", new Map());
  });
  expect([value, calls.at(-1)]).toEqual([2, true]);
});

test("every formula of the samples yields what their files hold", async () => {
  const folder = join(__dirname, "../../contoh");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".xlsx"))) {
    const grids = readXlsx(new Uint8Array(readFileSync(join(folder, file))), file);
    const different = await calculating(grids, ({ recalculated }) =>
      grids.flatMap((grid) =>
        [...grid.formulas].flatMap(([key, formula]) => {
          const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
          const [held, now] = [valueAt(grid, row, column), recalculated(cellRef(grid.sheet, row, column))];
          return agree(held, now) ? [] : [`${file} ${grid.sheet} ${row} ${column} ${formula}: ${String(held)}, ${String(now)}`];
        }),
      ),
    );
    expect(different).toEqual([]);
  }
});

function agree(held: CellValue, now: CellValue | undefined): boolean {
  if (typeof held === "string" && held.startsWith("#")) return now === undefined;
  return typeof held === "number" && typeof now === "number" ? Math.abs(held - now) < 1e-9 : held === now;
}

describe("formulas that lean on one another, row after row", () => {
  const down = (rows: number, first: CellValue | readonly [string, CellValue], formula: (before: number) => string) => {
    const grid = gridOf("S", Object.fromEntries([["A1", first], ...Array.from({ length: rows - 1 }, (_, index) => [`A${index + 2}`, [formula(index + 1), 0]])]) as Parameters<typeof gridOf>[1]);
    return calculating([grid], ({ recalculated, trial }) => {
      const end = cellRef("S", rows - 1, 0);
      return [recalculated(end), trial(end, formula(rows - 1), new Map()), recalculated(cellRef("S", 0, 0))];
    });
  };

  test("a running total of thousands of rows is worked out to its end", async () => {
    expect(await down(3000, 10, (before) => `=A${before}+1`)).toEqual([3009, 3009, undefined]);
    expect(await down(300, 10, (before) => `=ROUNDUP(A${before},0)+1`)).toEqual([309, 309, undefined]);
  });

  test("a circle tells nothing, be it short or long", async () => {
    for (const rows of [2, 39, 41, 500]) expect([rows, await down(rows, [`=A${rows}`, 0], (before) => `=A${before}+1`)]).toEqual([rows, [undefined, undefined, undefined]]);
  });
});

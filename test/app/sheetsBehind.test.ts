import { sheetsBehind } from "../../src/app/sheetsBehind";
import type { Grid } from "../../src/core/sheet/grid";

const grid = (sheet: string, ...formulas: readonly string[]): Grid => ({ sheet, visibility: "visible", top: 0, left: 0, values: [], formulas: new Map(formulas.map((formula, index) => [index, formula])), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() });

test.each([
  ["a reference", "=DATA!B2", true],
  ["a quoted one, in other letters", "='data'!$B$2&\"x\"", true],
  ["a range over sheets", "=SUM(AWAL:DATA!A1)", true],
  ["another sheet", "=SKP!B2+SUM(A1:B9)", false],
  ["a name like it", "='DATA 2'!B2", false],
  ["its name in a text", '=IF(A1="DATA!","x","y")', false],
  ["a name of the workbook", "=NamaPegawai", true],
  ["a table", "=SUM(Table1[Nilai])", true],
  ["an address as text", '=INDIRECT("DATA!A1")', true],
  ["functions only", "=ROUND(SUMPRODUCT(A1:A3,B1:B3),2)+SKP.CAPAIAN(12,9,TRUE)", false],
])("%s", (_, formula, follows) => {
  expect(sheetsBehind([grid("DATA"), grid("LAIN", formula)], ["DATA"])).toEqual(follows ? ["LAIN"] : []);
});

test("sheets follow one another, and a circle ends", () => {
  expect(sheetsBehind([grid("A", "=C!A1"), grid("B", "=A!A1"), grid("C", "=B!A1"), grid("D", "=1")], ["A"])).toEqual(["B", "C"]);
});

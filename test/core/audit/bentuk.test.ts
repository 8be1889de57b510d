import { columnFormula, filledAt, hasDrifted } from "../../../src/core/audit/column";
import { filledTo, referencesOf, shapeOf, skeletonOf } from "../../../src/core/audit/shape";
import { a1, parseA1 } from "../../../src/core/sheet/a1";
import { readMarkdown } from "../../sheets/markdownSheet";

const at = (cell: string) => parseA1(cell) ?? { top: -1, left: -1, bottom: -1, right: -1 };
const shape = (formula: string, cell: string) => shapeOf(formula, at(cell).top, at(cell).left);

describe("the shape of a formula", () => {
  // Two formulas with their cells, and whether the second is the first filled down or across.
  test.each([
    ["=K10/D10*100", "Y10", "=K11/D11*100", "Y11", true],
    ["=k10 / d10 * 100", "Y10", "=K11/D11*100", "Y11", true],
    ["=K10/$D$8*100", "Y10", "=K11/$D$8*100", "Y11", true],
    ["=K10/D10*100", "Y10", "=K10/D11*100", "Y11", false],
    ["=SUM(K10:K12)", "Y10", "=SUM(K11:K13)", "Y11", true],
    ["=SUM(K10:K12)", "Y10", "=SUM(K10:K13)", "Y11", false],
    ["='Data 1'!K10", "Y10", "='data 1'!K11", "Y11", true],
    ["='Data 1'!K10", "Y10", "='Data 2'!K11", "Y11", false],
    ['=IF(K10="Baik",1,0)', "Y10", '=IF(K11="BAIK",1,0)', "Y11", false],
    ["=LOG10(K10)", "Y10", "=LOG10(K11)", "Y11", true],
  ])("%s in %s and %s in %s", (first, cell, second, other, same) => {
    expect(shape(first, cell) === shape(second, other)).toBe(same);
  });

  test.each([
    ["=K10/D10*100", 2, 0, "=K12/D12*100"],
    ["=K10/D10*100", 0, 1, "=L10/E10*100"],
    ["=$K10/D$8*100", 3, 1, "=$K13/E$8*100"],
    ["='Data 1'!K10:L12", 1, 0, "='Data 1'!K11:L13"],
    ['=IF(A1="K10",A1,0)', 1, 0, '=IF(A2="K10",A2,0)'],
  ])("%s filled %i down and %i across", (formula, rows, columns, filled) => {
    expect(filledTo(formula, rows, columns)).toBe(filled);
  });

  test.each([
    ["=SUM(R13:R15)/COUNT('Data 1'!$B$2)", [[undefined, "R13:R15"], ["Data 1", "B2"]]],
    ["=SKP.CAPAIAN(G10,N10,\"waktu\")", [[undefined, "G10"], [undefined, "N10"]]],
    ["=\"A1\"&LOG10(3)", []],
  ])("cells of %s", (formula, cells) => {
    expect(referencesOf(formula).map(({ sheet, rect }) => [sheet, a1(rect)])).toEqual(cells);
  });

  test("without its cells it is the same where one has drifted", () => {
    expect(skeletonOf("=K10/D10*100")).toBe(skeletonOf("=k11/d10*100"));
    expect(skeletonOf("=K10/D10*100")).not.toBe(skeletonOf("=K10/D10*10"));
  });

  test.each([
    ["=K10/D11*100", "=K11/D11*100", true],
    ["=K11/D11*100", "=K11/D11*100", false],
    ["=$K$11/D11*100", "=K11/D11*100", false],
    ["=K10/D11", "=K11/D11*100", false],
    ["=Data!K11", "=Lain!K11", false], // another sheet is another formula
  ])("%s against %s: drifted %s", (own, meant, drifted) => {
    expect(hasDrifted(own, meant)).toBe(drifted);
  });
});

describe("the formula that a column is meant to have", () => {
  const columnOf = (...cells: readonly string[]) => {
    const { grids } = readMarkdown(`| # | A |\n| - | - |\n${cells.map((cell, index) => `| ${index + 1} | ${cell} |`).join("\n")}\n`);
    const [grid] = grids;
    const places = cells.map((_, row) => ({ sheet: "Lembar1", rect: { top: row, left: 0, bottom: row, right: 0 } }));
    return grid ? { column: columnFormula(grid, places), places } : undefined;
  };

  test("is that of half its rows or more, as it reads in another row", () => {
    const found = columnOf("=B1*2 → 2", "=B1*2 → 2", "=B3*2 → 6", "8");
    expect(found?.column?.formula).toBe("=B1*2");
    expect(found?.column && found.places[3] && filledAt(found.column, found.places[3])).toBe("=B4*2");
  });

  test.each([
    ["one formula is no habit", ["=B1*2 → 2", "4"]],
    ["fewer than half of the rows", ["=B1*2 → 2", "=B2*2 → 4", "1", "2", "3"]],
    ["each row another formula", ["=B1*2 → 2", "=B2*3 → 6", "=B3+1 → 4"]],
    ["no formula at all", ["1", "2"]],
  ])("%s", (_, cells) => {
    expect(columnOf(...cells)?.column).toBeUndefined();
  });
});

import { cellKey, valueAt } from "../../src/core/sheet/grid";
import { readMarkdown } from "./markdownSheet";

describe("the Markdown sheets of the tests", () => {
  const { grids, markers } = readMarkdown(`
Words that are no sheet.

## PENGUKURAN

| #   | B                      | (D)            | E         |
| --- | ---------------------- | -------------- | --------- |
| 3   | Nama : Budi {pp46/a}   | 12             | '12       |
|     | =A1*2 → 4 {x/b} {x/c}  | 95%            | @1970-01-01 |
| (6) | Kual/<br>Mutu          | <<             | TRUE      |
|     | ^^ {x/d @B6:D7}             | ^^             | a\\|b&nbsp;c |
|     | =B2                    | ""             | #DIV/0!   |

## data (tersembunyi)

| A |
| - |
| 1 |
`);
  const [first, second] = grids;

  test("places, kinds and sheets", () => {
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([["PENGUKURAN", "visible"], ["data", "hidden"]]);
    expect([first?.top, first?.left]).toEqual([2, 1]);
    expect(first?.values).toEqual([
      ["Nama : Budi", null, 12, "12"],
      [4, null, 0.95, 25569],
      [],
      ["Kual/\nMutu", null, null, true],
      [null, null, null, "a|b\u00a0c"],
      [null, null, "", "#DIV/0!"],
    ]);
    expect(second && valueAt(second, 0, 0)).toBe(1);
  });

  test("formulas, percent, hidden rows and columns, merges", () => {
    expect([...(first?.formulas ?? [])]).toEqual([[cellKey(3, 1), "=A1*2"], [cellKey(7, 1), "=B2"]]);
    expect([...(first?.percent ?? [])]).toEqual([cellKey(3, 3)]);
    expect([...(first?.hiddenRows ?? [])]).toEqual([5]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
    expect(first?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 3 }]);
  });

  test("markers, with their cell or the range they name", () => {
    expect(markers.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(["B3 pp46/a", "B4 x/b", "B4 x/c", "B6:D7 x/d"]);
  });

  test("a row longer than its header is a mistake of the writer", () => {
    expect(() => readMarkdown("| A |\n| - |\n| 1 | 2 |")).toThrow("lebih panjang");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids } from "../../src/app/checkWorkbook";
import { profilBaku } from "../../src/core/base/setting";
import type { Grid } from "../../src/core/sheet/grid";
import { excelHost } from "../../src/excel/excelHost";
import { openFile } from "../../src/workbench/page/files";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { openInExcel } from "./emulated";

const folder = join(__dirname, "../../contoh");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** What both hosts tell of a sheet; Excel is not asked for hidden rows and columns, which nothing reads. */
const told = (grid: Grid) => {
  const used = grid.values.length > 0;
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    cells: used ? grid.values.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[grid.top + r, grid.left + c, value]]))) : [],
    formulas: [...grid.formulas].sort(([a], [b]) => a - b),
    percent: [...grid.percent].sort((a, b) => a - b),
    merges: [...grid.merges].sort((a, b) => a.top - b.top || a.left - b.left),
  };
};

const findingsOf = async (grids: readonly Grid[]) => (await checkGrids(grids, { today: undefined, profil: profilBaku })).findings.map(({ rule, cell, data }) => ({ rule, cell, data }));

describe.each(samples)("%s", (file) => {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));

  it("reads the same from Excel as from the file, and gives the same findings even where Excel tells no merges", async () => {
    const { workbook } = await openFile(file, bytes.slice().buffer);
    const fromFile = readXlsx(bytes, file);
    openInExcel(workbook);
    expect((await excelHost.readGrids()).map(told)).toEqual(fromFile.map(told));
    openInExcel(workbook, "1.4");
    const old = await excelHost.readGrids();
    expect(old.every(({ merges }) => merges.length === 0)).toBe(true);
    expect(await findingsOf(old)).toEqual(await findingsOf(fromFile));
  });
});

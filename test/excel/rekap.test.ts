import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collectRekap, planRekap } from "../../src/app/rekap";
import { valueAt } from "../../src/core/sheet/grid";
import { excelHost } from "../../src/excel/excelHost";
import { openFile } from "../../src/workbench/page/files";
import { openInExcel } from "./emulated";

const NAME = "24-unit-2024.xlsx";

test("the rekap of a unit in Excel: live counts of the sample, native charts, and written again nothing is double", async () => {
  const { workbook } = await openFile(NAME, new Uint8Array(readFileSync(join(__dirname, "../../contoh", NAME))).buffer);
  const { host } = openInExcel(workbook);
  for (let time = 0; time < 2; time++) {
    const rekap = await collectRekap(excelHost, []);
    expect(rekap.baris).toHaveLength(25);
    const before = host.counters.syncs;
    await excelHost.apply(await planRekap(excelHost, rekap, "2025-01-10", "id"));
    expect(host.counters.syncs - before).toBeLessThanOrEqual(8);
  }
  const names = await excelHost.sheetNames();
  expect(names).toEqual(["REKAP PREDIKAT", "Rekap SKP", "Rekap Unit", "Distribusi Predikat", "Kuadran Kinerja", "Peringkat dan Tindak Lanjut", "Temuan Rekap"]);
  const [units, table, kuadran] = await excelHost.readGrids(["Rekap Unit", "Rekap SKP", "Kuadran Kinerja"]);
  if (!units || !table || !kuadran) throw new Error("a sheet is missing");
  // Capaian, people, counted, and the five predikat, best first.
  expect([2, 3, 4, 5, 6, 7, 8, 9].map((column) => valueAt(units, 5, column))).toEqual(["Baik", 25, 25, 4, 17, 3, 1, 0]);
  expect(valueAt(table, 4, 12)).toBe("Sangat Baik");
  expect(table.formulas.size).toBeGreaterThan(25 * 5);
  expect([1, 2, 3].map((column) => valueAt(kuadran, 6, column))).toEqual([0, 2, 4]);
  const sheets = workbook.sheets.map(({ name, charts, tables }) => [name, charts.length, tables.length] as const);
  expect(sheets.filter(([, charts, tables]) => charts + tables > 0)).toEqual([["Rekap SKP", 0, 1], ["Distribusi Predikat", 1, 0], ["Kuadran Kinerja", 1, 0]]);
}, 30_000);

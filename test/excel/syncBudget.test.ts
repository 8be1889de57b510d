import type { Plan } from "../../src/core/sheet/plan";
import { excelHost } from "../../src/excel/excelHost";
import { Workbook } from "../../src/workbench/engine/workbook";
import { readingTraffic, revealed, skpWorkbook } from "./budget";
import { openInExcel } from "./emulated";

const LIMIT = 5 * 1024 * 1024;
const plan = (...steps: Plan["steps"]): Plan => ({ title: { id: "Uji", en: "Test" }, steps });

describe("syncs and bytes, with the 5 MB limit on", () => {
  it.each([1, 50, 200])("checking %i SKP sheets takes two", async (count) => {
    const { syncs, largestDown } = await readingTraffic(count);
    expect(syncs).toBe(2);
    expect(largestDown).toBeLessThan(LIMIT);
  });

  it("checking 1,000 SKP sheets takes one for the list and as many as answers of 4 MB need", async () => {
    const { syncs, bytesDown, largestDown } = await readingTraffic(1000);
    expect(syncs).toBe(1 + Math.ceil(bytesDown / 4_000_000));
    expect(largestDown).toBeLessThan(4_000_000);
  });

  it("sheets that turn out larger than the limit are read whole all the same, in parts below it", async () => {
    const workbook = new Workbook(["Besar", "Kecil"]);
    const [large, small] = workbook.sheets;
    if (!large || !small) throw new Error("sheets");
    for (let row = 0; row < 9_000; row++) for (let column = 0; column < 12; column++) workbook.load(large, row, column, column === 0 ? `Menyusun laporan kegiatan nomor ${row} ${"x".repeat(row % 97)}` : row * 12 + column + 0.5);
    workbook.load(small, 4, 3, "akhir");
    const { host } = openInExcel(workbook);
    const [grid, second] = await excelHost.readGrids();
    expect([grid?.values.length, grid?.values[8_999]?.[11], grid?.values[8_999]?.[0], second?.top, second?.values]).toEqual([9_000, 8_999 * 12 + 11 + 0.5, `Menyusun laporan kegiatan nomor 8999 ${"x".repeat(8_999 % 97)}`, 4, [["akhir"]]]);
    expect(grid?.values.flatMap((row) => row.slice(1)).reduce((sum: number, value) => sum + Number(value), 0)).toBe(Array.from({ length: 108_000 }, (_, index) => (index % 12 === 0 ? 0 : index + 0.5)).reduce((sum, value) => sum + value, 0));
    // The list, the refused answer, the measuring, then the parts.
    expect(host.counters.syncs).toBeLessThanOrEqual(3 + Math.ceil((9_000 * 12 * 48) / 4_000_000));
  });

  it("long texts that no measuring foresees are read in halves", async () => {
    const workbook = new Workbook(["Panjang"]);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("sheet");
    for (let row = 0; row < 400; row++) workbook.load(sheet, row, 0, `${row} ${"uraian ".repeat(1_500)}`);
    openInExcel(workbook);
    const [grid] = await excelHost.readGrids();
    expect(grid?.values.map(([text]) => String(text).slice(0, 4).trim().split(" ")[0])).toEqual(Array.from({ length: 400 }, (_, row) => String(row)));
  });

  it("revealing a cell takes one", async () => {
    const { host, workbook } = openInExcel(await skpWorkbook(3));
    await excelHost.reveal(revealed);
    expect([host.counters.syncs, workbook.active.name, workbook.selection]).toEqual([1, revealed.sheet, revealed.rect]);
  });

  it("a plan takes one to compare and one to write", async () => {
    const { host } = openInExcel(await skpWorkbook(3));
    await excelHost.apply(
      plan(
        { kind: "sheet", sheet: "Temuan SKP" },
        { kind: "cells", sheet: "Temuan SKP", at: { row: 0, column: 0 }, values: Array.from({ length: 300 }, (_, row) => [`Temuan ${row}`, row, "pp46/nilai"]) },
        { kind: "format", sheet: "Temuan SKP", rect: { top: 0, left: 0, bottom: 0, right: 2 }, format: { bold: true } },
      ),
    );
    expect(host.counters.syncs).toBe(2);
  });

  it("a plan of 9 MB is written in requests of 4 MB, and stands whole", async () => {
    const { host, workbook } = openInExcel(new Workbook(["SKP"]));
    const values = Array.from({ length: 9_000 }, (_, row) => [`${row} ${"é".repeat(480)}`]);
    await excelHost.apply(plan({ kind: "sheet", sheet: "Panjang" }, { kind: "cells", sheet: "Panjang", at: { row: 0, column: 0 }, values }));
    expect(host.counters.largestUp).toBeLessThan(LIMIT);
    expect(host.counters.syncs).toBeLessThanOrEqual(1 + Math.ceil(host.counters.bytesUp / 3_500_000));
    const sheet = workbook.named("Panjang");
    expect(values.every(([text], row) => sheet?.at(row, 0)?.value === text)).toBe(true);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { explainCell, planExplanation, type Explained } from "../../src/app/explainCell";
import { scoreWorkbook } from "../../src/app/checkWorkbook";
import { toNumber } from "../../src/core/base/exact";
import { isExact } from "../../src/core/explain/expression";
import { parseA1 } from "../../src/core/sheet/a1";
import { valueAt, type CellRef, type CellValue, type Grid } from "../../src/core/sheet/grid";
import { newXlsxHost, type XlsxHost } from "../../src/xlsx/xlsxHost";

const at = (sheet: string, address: string): CellRef => ({ sheet, rect: parseA1(address) ?? { top: 0, left: 0, bottom: 0, right: 0 } });
const result = (explained: Explained) => (!explained.ok ? explained.why : isExact(explained.explanation.result) ? toNumber(explained.explanation.result) : explained.explanation.result);

async function hostOf(cells: Readonly<Record<string, CellValue | { readonly formula: string; readonly result: CellValue }>>): Promise<XlsxHost> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Lembar 1");
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value as ExcelJS.CellValue;
  return newXlsxHost(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer), "uji.xlsx");
}

describe("a cell explained", () => {
  const ours = {
    A1: 12,
    B1: 9,
    C1: { formula: '_xldudf_SKP_CAPAIAN(A1,\'Lembar 1\'!$B$1,"waktu")', result: 75 },
    D1: { formula: 'IF(C1>0,_xldudf_SKP_SEBUTAN(C1+A1*1+4),"")', result: "Sangat Baik" },
    E1: { formula: "_xldudf_SKP_SEBUTAN(_xldudf_SKP_NILAI_PRESTASI(80,B1*10))", result: "Baik" },
    F1: { formula: "_xldudf_SKP_SEBUTAN(Z9)", result: "#N/A" },
    G1: { formula: "_xldudf_SKP_SEBUTAN(XLOOKUP(1,A:A,B:B))", result: 1 },
    A3: 90,
    A4: 80,
    A5: 70,
    A6: 60,
    A7: 50,
    B3: { formula: "_xldudf_SKP_PEMERINGKATAN(A3:A7)", result: "Di atas ekspektasi" },
    B4: "Sesuai ekspektasi",
    B7: "Di bawah ekspektasi",
  } as const;

  it.each([
    ["C1", 75],
    ["D1", "Sangat Baik"],
    ["E1", "Baik"],
    ["F1", "error"],
    ["G1", "beyond"],
    ["A1", "no-function"],
    ["B3", "Di atas ekspektasi"],
    ["B4", "Sesuai ekspektasi"],
    ["B7", "Di bawah ekspektasi"],
    ["B8", "no-function"],
  ])("%s: %s", async (address, expected) => {
    expect(result(await explainCell(await hostOf(ours), at("Lembar 1", address)))).toBe(expected);
  });

  it.each(["01-lengkap-2018.xlsx", "03-perawat-2019-salah.xlsx", "10-guru-2020.xlsx"])("is also a result on a form of %s, and agrees with the score of that form", async (file) => {
    const host = newXlsxHost(new Uint8Array(readFileSync(join(__dirname, "../../contoh", file))), file);
    const { scored } = await scoreWorkbook(host);
    const activities = scored.flatMap(({ form, score }) => (Array.isArray(score["kegiatan"]) ? (score["kegiatan"] as { sel: string; nilai: number | null }[]).map((each) => ({ sheet: form.sheet, ...each })) : []));
    expect(activities.length).toBeGreaterThan(1);
    for (const { sheet, sel, nilai } of activities) expect([sel, result(await explainCell(host, at(sheet, sel.split(":")[0] ?? "")))]).toEqual([sel, nilai ?? "no-function"]);
  });

  it.each([
    ["KONVERSI 2024", "C17", 150],
    ["KONVERSI 2024", "D17", 25],
    ["KONVERSI 2024", "E17", 37.5],
    ["AKUMULASI", "F17", 25],
  ])("is also the angka kredit of a predikat, at %s!%s", async (sheet, address, value) => {
    const file = "25-angka-kredit-2024.xlsx";
    const host = newXlsxHost(new Uint8Array(readFileSync(join(__dirname, "../../contoh", file))), file);
    expect(result(await explainCell(host, at(sheet, address)))).toBe(value);
  });

  it("can be written to a sheet of ours", async () => {
    const host = await hostOf(ours);
    const explained = await explainCell(host, at("Lembar 1", "C1"));
    if (!explained.ok) throw new Error(explained.why);
    await host.apply(await planExplanation(host, explained, "id"));
    const [sheet] = await host.readGrids(["Penjelasan SKP"]);
    expect([0, 1, 2].map((row) => [2, 3, 4].map((column) => valueAt(sheet as Grid, row + 3, column)))).toEqual([
      ["100 − realisasi / target × 100", "100 − 9 / 12 × 100", "25"],
      ["efisiensi > 24", "25 > 24", "rumus kedua"],
      ["76 − ((1,76 × target − realisasi) / target × 100 − 100)", "76 − ((1,76 × 12 − 9) / 12 × 100 − 100)", "75"],
    ]);
  });
});

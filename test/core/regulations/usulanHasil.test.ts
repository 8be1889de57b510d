import { langkahPerencanaan } from "../../../src/core/regulations/permen6/langkah";
import { rhkProblem } from "../../../src/core/regulations/umum/rhk";
import { POLA_HASIL, usulanHasil } from "../../../src/core/regulations/umum/usulanHasil";
import type { FilledForm } from "../../../src/core/regulations/regulation";
import type { Grid } from "../../../src/core/sheet/grid";

test.each([
  ["Menyusun laporan kinerja triwulanan.", "Tersusunnya laporan kinerja triwulanan"],
  ["mengkoordinasikan  penyusunan anggaran", "Terkoordinasinya penyusunan anggaran"],
  ["Menganalisis beban kerja unit", "Tersedianya analisis beban kerja unit"],
])("%s is worded as a result", (activity, result) => {
  expect(usulanHasil(activity)[0]).toBe(result);
});

test("no wording that is proposed is an activity, and none is made of words that are no known verb", () => {
  for (const each of [...usulanHasil("Menyusun laporan kinerja"), ...POLA_HASIL]) expect(rhkProblem(each)).toBeNull();
  expect([usulanHasil("Laporan kinerja tersusun"), usulanHasil("Menyusun"), usulanHasil("")]).toEqual([[], [], []]);
});

test("the eight steps are told by forms, and by the titles of sheets that are none", () => {
  const grid = (sheet: string, title: string): Grid => ({ sheet, visibility: "visible", top: 0, left: 0, values: [[title]], formulas: new Map(), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() });
  const form = (sheet: string, id: string) => ({ sheet, form: { id } }) as unknown as FilledForm;
  const steps = langkahPerencanaan([grid("PK", "Perjanjian Kinerja Tahun 2024"), grid("S", "STRATEGI PENCAPAIAN HASIL KERJA"), grid("X", "Catatan")], [form("Kadis", "permen6/skp-jpt"), form("Mtx", "permen6/matriks-peran")]);
  expect(steps.map(({ nomor, lembar }) => [nomor, lembar])).toEqual([[1, ["PK"]], [2, ["Kadis"]], [3, []], [4, ["S"]], [5, ["Mtx"]], [6, []], [7, []], [8, []]]);
});

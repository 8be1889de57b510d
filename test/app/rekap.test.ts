import { readFileSync } from "node:fs";
import { join } from "node:path";
import { choosePilihanRekap, collectRekap, planRekap, rowsIn, setCapaian, type BookFile, type Rekap } from "../../src/app/rekap";
import { checkWorkbook, recogniseIn } from "../../src/app/checkWorkbook";
import { FileError } from "../../src/app/errors";
import { planKalibrasi } from "../../src/app/kalibrasi";
import { keepProfil } from "../../src/app/profil";
import { riwayat } from "../../src/core/rekap/tahap";
import { kunciPeriode } from "../../src/core/rekap/kumpul";
import type { Unit } from "../../src/core/rekap/unit";
import { profilBaku } from "../../src/core/base/setting";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { blankXlsx } from "../../src/xlsx/blankXlsx";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { readMarkdown } from "../sheets/markdownSheet";

// Each sheet that is written goes through ExcelJS.
jest.setTimeout(30_000);

const list = (rows: string, periode = "1 Januari s.d. 31 Desember 2024") =>
  readMarkdown(`
| #  | A  | B                    | C                   | D                  | E               | F        |
| -- | -- | -------------------- | ------------------- | ------------------ | --------------- | -------- |
| 1  | REKAPITULASI PREDIKAT KINERJA PEGAWAI |   |                   |                    |                 |          |
| 2  | Periode Penilaian: ${periode} | | |            |                    |                 |
| 3  | Unit Kerja: Dinas Contoh | |                    |                    |                 |          |
| 5  | NO | NAMA                 | NIP                 | RATING HASIL KERJA | RATING PERILAKU | PREDIKAT |
${rows}`).grids;

const file = (name: string, rows: string, periode?: string): BookFile => ({ name, read: async () => ({ grids: list(rows, periode), own: [] }) });
const broken: BookFile = { name: "rusak.xlsx", read: () => Promise.reject(new FileError("damaged", "rusak.xlsx")) };
const fail = (why: string): never => {
  throw new Error(why);
};
const sari = "| 6 | 1 | Sari Puspita | '198703152011012004 | AE | AE | Sangat Baik |";
const rini = "| 6 | 1 | Rini Astuti | '199003122015022003 | SE | SE | Baik |";

test("people of all files, failures named and the rest done, progress to the end", async () => {
  const progress: number[] = [];
  const rekap = await collectRekap(newXlsxHost(blankXlsx(), "kosong.xlsx"), [file("a.xlsx", sari), broken, file("b.xlsx", rini), { name: "lain.xlsx", read: async () => ({ grids: [], own: [] }) }], (share) => progress.push(share));
  expect(rekap.baris.map(({ nama, berkas }) => [nama, berkas])).toEqual([["Sari Puspita", "a.xlsx"], ["Rini Astuti", "b.xlsx"]]);
  expect(rekap).toMatchObject({ gagal: [{ berkas: "rusak.xlsx", problem: "damaged" }], tanpaPegawai: ["lain.xlsx"], dihentikan: false, unit: [{ unit: "Dinas Contoh", dihitung: [{}, {}] }] });
  expect(progress[progress.length - 1]).toBe(1);
});

test("stopped, it gives what was read", async () => {
  const stop = new AbortController();
  const second = file("b.xlsx", rini);
  const rekap = await collectRekap(newXlsxHost(blankXlsx(), "kosong.xlsx"), [{ name: "a.xlsx", read: async () => (stop.abort(), { grids: list(sari), own: [] }) }, second], undefined, stop.signal);
  expect(rekap).toMatchObject({ dihentikan: true, baris: [{ nama: "Sari Puspita" }] });
});

test("what is chosen is kept with the workbook and counts, and can be taken back", async () => {
  const host = newXlsxHost(blankXlsx(), "kosong.xlsx");
  const first = await collectRekap(host, [file("a.xlsx", sari), file("b.xlsx", rini, "1 Januari s.d. 31 Desember 2023")]);
  expect(first.unit[0]?.dihitung).toEqual([]);
  const [one] = first.baris;
  const chosen = await choosePilihanRekap(host, first, { ...first.pilihan, periode: one ? kunciPeriode(one) : "" });
  expect(chosen.unit[0]?.dihitung).toHaveLength(1);
  const unit = (rekap: Rekap): Unit => rekap.unit[0] ?? fail("no unit");
  expect(unit(await setCapaian(host, chosen, unit(chosen), "Istimewa")).capaianOrganisasi).toBe("Istimewa");
  const again = await collectRekap(host, [file("a.xlsx", sari), file("b.xlsx", rini, "1 Januari s.d. 31 Desember 2023")]);
  expect(unit(again).capaianOrganisasi).toBe("Istimewa");
  // The organisation is assessed anew for each period.
  const other = await choosePilihanRekap(host, again, { ...again.pilihan, periode: again.baris[1] ? kunciPeriode(again.baris[1]) : "" });
  expect(unit(other)).toMatchObject({ periode: { dari: "2023-01-01" }, capaianOrganisasi: null });
  expect(unit(await setCapaian(host, again, unit(again), null)).capaianOrganisasi).toBeNull();
});

test("written twice, the sheets take the place of the former ones, and are no source of the second", async () => {
  const host = newXlsxHost(blankXlsx(), "kosong.xlsx");
  const files = [file("a.xlsx", sari), file("b.xlsx", rini)];
  for (let time = 0; time < 2; time++) await host.apply(await planRekap(host, await collectRekap(host, files), "2025-01-10", "id"));
  expect(await host.sheetNames()).toEqual(["Rekap SKP", "Rekap Unit", "Distribusi Predikat", "Kuadran Kinerja", "Peringkat dan Tindak Lanjut", "Temuan Rekap"]);
  const again = await collectRekap(host, files);
  expect(again.baris).toHaveLength(2);
  const [grid] = await host.readGrids(["Rekap Unit"]);
  // The counts are formulas over the table.
  expect([...(grid?.formulas.values() ?? [])].filter((formula) => formula.startsWith("=COUNTIFS('Rekap SKP'!"))).toHaveLength(5);
});

test("values of the open workbook are formulas to their cells; a name that looks like a formula stays text", async () => {
  const source = newXlsxHost(blankXlsx(), "unit.xlsx");
  const put = (values: readonly (readonly (string | number | null)[])[]) => ({ kind: "cells", sheet: "Daftar", at: { row: 0, column: 0 }, values }) as const;
  await source.apply({ title: { id: "Menyiapkan", en: "Prepare" }, steps: [{ kind: "sheet", sheet: "Daftar" }, put([["REKAPITULASI PREDIKAT KINERJA PEGAWAI"], ["Periode Penilaian: 1 Januari s.d. 31 Desember 2024"], [null], ["NO", "NAMA", "NIP", "PREDIKAT"], [1, "=1+1", "198703152011012004", "Baik"]])] });
  // Its own sheet is taken for the user's, as when a person has made it.
  await source.writeSetting("skp.lembar", []);
  await source.apply(await planRekap(source, await collectRekap(source, []), "2025-01-10", "id"));
  const [grid] = await source.readGrids(["Rekap SKP"]);
  const formulas = [...(grid?.formulas.values() ?? [])];
  expect(formulas).toEqual(expect.arrayContaining(["='Daftar'!B5", "='Daftar'!C5", "='Daftar'!D5"]));
  const file2 = newXlsxHost(blankXlsx(), "lain.xlsx");
  await file2.apply(await planRekap(file2, await collectRekap(file2, [{ name: "a.xlsx", read: async () => ({ grids: await source.readGrids(["Daftar"]), own: [] }) }]), "2025-01-10", "id"));
  const [other] = await file2.readGrids(["Rekap SKP"]);
  expect(other?.values[4]?.[1]).toBe("=1+1");
});

test("calibration: no shares, no categories; what people typed on its sheet stays when it is made again", async () => {
  const host = newXlsxHost(blankXlsx(), "kosong.xlsx");
  const people = readMarkdown(`
| #  | A  | B                    | C                   | D         | E              | F              |
| -- | -- | -------------------- | ------------------- | --------- | -------------- | -------------- |
| 1  | REKAPITULASI NILAI PRESTASI KERJA |      |                     |           |                |                |
| 2  | TAHUN 2018 |              |                     |           |                |                |
| 4  | NO | NAMA                 | NIP                 | NILAI SKP | NILAI PERILAKU | NILAI PRESTASI |
| 5  | 1  | Sari Puspita         | '198703152011012004 | 90        | 85             | 88             |
| 6  | 2  | Rini Astuti          | '199003122015022003 | 80        | 85             | 82             |`).grids;
  const rekap = () => collectRekap(host, [{ name: "a.xlsx", read: async () => ({ grids: people, own: [] }) }]);
  const sheet = async () => (await host.readGrids(["Kalibrasi"]))[0]?.values ?? [];
  await host.apply(await planKalibrasi(host, await rekap(), "id"));
  expect((await sheet())[1]?.[0]).toContain("tidak ada angka bawaan");
  expect((await sheet())[6]?.slice(1, 9)).toEqual(["Tanpa unit", "Sari Puspita", "198703152011012004", 88, "Baik", null, null, null]);
  await keepProfil(host, { "kkp2017/persen-baik": 50, "kkp2017/persen-kurang": 50 });
  await host.apply(await planKalibrasi(host, await rekap(), "id"));
  expect((await sheet())[6]?.slice(6, 9)).toEqual(["Baik", "Baik", "Baik"]);
  const cell = (column: number) => ({ sheet: "Kalibrasi", rect: { top: 6, left: column, bottom: 6, right: column } });
  await host.apply({ title: { id: "Mengisi", en: "Fill in" }, steps: [{ kind: "replace", cell: cell(8), before: { value: "Baik" }, value: "Cukup" }, { kind: "replace", cell: cell(10), before: { value: null }, value: "Beban kerja berbeda" }] });
  await host.apply(await planKalibrasi(host, await rekap(), "id"));
  expect([(await sheet())[6]?.[8], (await sheet())[6]?.[10]]).toEqual(["Cukup", "Beban kerja berbeda"]);
});

test("of the sheets of a rekap only its table is a list of people to the checks", async () => {
  const host = newXlsxHost(blankXlsx(), "kosong.xlsx");
  const rekap = await collectRekap(host, [file("a.xlsx", sari), file("b.xlsx", rini)]);
  await host.apply(await planRekap(host, rekap, "2025-01-10", "id"));
  const { forms } = recogniseIn(await host.readGrids());
  expect(forms.map(({ form, sheet }) => `${sheet}: ${form.id}`)).toEqual(["Rekap SKP: umum/rekap-pegawai"]);
});

test.each(["id", "en"] as const)("what the table says already is no finding of its checks, a word that is wrong is (%s)", async (language) => {
  const host = newXlsxHost(blankXlsx(), "kosong.xlsx");
  const files = [file("a.xlsx", sari), file("b.xlsx", rini), file("c.xlsx", rini), file("d.xlsx", "| 6 | 1 | Dimas Prakoso | '199108172019031004 | SE | SE | Baik |", "1 Januari s.d. 31 Desember 2023"), file("e.xlsx", "| 6 | 1 | Rudi Hartono | '198802022014021002 | | | |")];
  const rekap = await collectRekap(host, files);
  expect(rekap.unit[0]?.tidakDihitung.map(({ sebab }) => sebab).sort()).toEqual(["ganda", "ganda", "periode-lain", "periode-lain", "tanpa-predikat"]);
  await host.apply(await planRekap(host, rekap, "2025-01-10", language, ["rekap"]));
  expect((await checkWorkbook(host, { today: undefined })).findings).toEqual([]);
  const [name = ""] = await host.sheetNames();
  await host.apply({ title: { id: "Mengetik", en: "Type" }, steps: [{ kind: "replace", cell: { sheet: name, rect: { top: 4, left: 12, bottom: 4, right: 12 } }, before: { value: "Sangat Baik" }, value: "Kurang" }] });
  expect((await checkWorkbook(host, { today: undefined })).findings.map(({ rule }) => rule)).toEqual(["umum/rekap-predikat"]);
});

describe("the samples", () => {
  const rows = (name: string, berkas: string | null = "a.xlsx") => rowsIn(readXlsx(readFileSync(join(__dirname, "../../contoh", name)), name), [], berkas, profilBaku);

  test("one row a person and regulation, however many forms tell of it; a list that repeats them adds none, one that differs does", () => {
    expect(rows("07-satu-bidang-2018-salah.xlsx").map(({ nama, at, predikat }) => [nama, at.sheet, predikat])).toEqual([
      ["Dimas Aryasatya, S.T.", "PPK Dimas", "Baik"],
      ["Intan Permatasari, S.E.", "PPK Intan", "Baik"],
      ["Rudi Hermansyah, A.Md.", "PPK Rudi", null],
      ["Rudi Hermansyah, A.Md.", "REKAP", "Baik"],
    ]);
  });

  test("2021: a row for each half, and one for the year where both are integrated", () => {
    expect(rows("11-bidan-2021.xlsx")).toMatchObject([
      { peraturan: "pp46", periode: { dari: "2021-01-04", sampai: "2021-06-30" }, predikat: "Baik", jabatan: "Bidan Ahli Pertama" },
      { peraturan: "pp30", periode: { dari: "2021-07-01" }, nilaiSkp: 108.8, nilaiPerilaku: 106.7, nilai: 108.17, predikat: "Baik" },
      { peraturan: "pp30", periode: { dari: "2021-01-01", sampai: "2021-12-31" }, nilaiSkp: null, nilai: expect.closeTo(107.5325, 4) as unknown, predikat: "Baik" },
    ]);
    // No two of them are one period, so none is double and the year follows its halves.
    expect([...riwayat(rows("11-bidan-2021.xlsx")).values()].map((each) => each.map(({ periode }) => periode?.dari))).toEqual([["2021-01-04", "2021-07-01", "2021-01-01"]]);
  });

  test("2021: the year of an integration alone, from the values that it states; without one of them it waits", () => {
    const page = (kedua: string) => readMarkdown(`
| # | A | B | C | D |
| - | - | - | - | - |
| 1 | INTEGRASI PENILAIAN KINERJA PNS TAHUN 2021 | | | |
| 2 | Nama | Sari Puspita | | |
| 3 | NIP | '198703152011012004 | | |
| 5 | PERIODE | NILAI PP 46 | NILAI KONVERSI | |
| 6 | Januari - Juni | 88 | 106.29 | |
| 7 | Juli - Desember | | ${kedua} | |
| 8 | NILAI KINERJA TAHUN 2021 | | | |
| 9 | PREDIKAT | | | |`).grids;
    expect(rowsIn(page("100"), [], "a.xlsx", profilBaku)).toMatchObject([{ nama: "Sari Puspita", formulir: "pp30/integrasi-2021", periode: { dari: "2021-01-01" }, nilai: expect.closeTo(103.1429, 4) as unknown, predikat: "Baik" }]);
    expect(rowsIn(page(""), [], "a.xlsx", profilBaku)).toMatchObject([{ nilai: null, predikat: null }]);
  });

  test("2024: ratings, predikat, organisation and angka kredit of the evaluasi, with their cells in the open workbook only", () => {
    const [own, ...more] = rows("21-perencana-2024.xlsx", null);
    expect(more).toEqual([]);
    expect(own).toMatchObject({ formulir: "permen6/evaluasi", ratingHasil: "Di atas ekspektasi", ratingPerilaku: "Sesuai ekspektasi", predikat: "Baik", capaianOrganisasi: "Baik", angkaKredit: 25, pimpinan: false });
    expect(own?.sel.predikat?.sheet).toBe("EVALUASI");
    expect(rows("21-perencana-2024.xlsx")[0]?.sel).toEqual({});
  });
});

import { isiPak, readIsianPak } from "../../src/app/angkaKredit";
import { insertables } from "../../src/app/insertForm";
import { collectRekap, type BookFile } from "../../src/app/rekap";
import { bagianDitulis, BAGIAN_TULIS, pilihanTulis, planTulis, tulisRekap, type BagianTulis } from "../../src/app/tulisRekap";
import { keepProfil } from "../../src/app/profil";
import { tanpaIsian } from "../../src/core/regulations/permen1/daftarJf";
import { formulaAt, valueAt, type CellValue, type Grid } from "../../src/core/sheet/grid";
import type { PlanValue, Step } from "../../src/core/sheet/plan";
import type { Language } from "../../src/core/check/message";
import { blankXlsx } from "../../src/xlsx/blankXlsx";
import { newXlsxHost, type XlsxHost } from "../../src/xlsx/xlsxHost";
import { readMarkdown } from "../sheets/markdownSheet";

jest.setTimeout(60_000);

const SARI = "198703152011012004";
const RINI = "199003122015022003";
const people: Readonly<Record<string, string>> = {
  [SARI]: `| 6 | 1 | Sari Puspita | '${SARI} | Arsiparis Ahli Pertama | AE | AE | Sangat Baik |`,
  [RINI]: `| 7 | 2 | Rini Astuti | '${RINI} | Arsiparis Ahli Pertama | SE | SE | Baik |`,
};
const list = (...nip: readonly string[]): BookFile => ({
  name: "a.xlsx",
  read: async () => ({
    grids: readMarkdown(`
| #  | A  | B    | C   | D       | E                  | F               | G        |
| -- | -- | ---- | --- | ------- | ------------------ | --------------- | -------- |
| 1  | REKAPITULASI PREDIKAT KINERJA PEGAWAI | | | | | | |
| 2  | Periode Penilaian: 1 Januari s.d. 31 Desember 2024 | | | | | | |
| 3  | Unit Kerja: Dinas Contoh | | | | | | |
| 5  | NO | NAMA | NIP | JABATAN | RATING HASIL KERJA | RATING PERILAKU | PREDIKAT |
${nip.map((each) => people[each] ?? "").join("\n")}`).grids,
    own: [],
  }),
});

async function write(host: XlsxHost, files: readonly BookFile[], chosen: readonly BagianTulis[], language: Language = "id"): Promise<void> {
  const rekap = await collectRekap(host, files);
  const bagian = bagianDitulis(new Set(chosen), await pilihanTulis(host, rekap, language));
  await tulisRekap(host, await planTulis(host, rekap, bagian, "biasa", "2025-01-10", language));
}

const newHost = () => newXlsxHost(blankXlsx(), "kosong.xlsx");

/** Types into a cell as a person does. */
async function type(host: XlsxHost, sheet: string, row: number, column: number, value: PlanValue): Promise<void> {
  const [grid] = await host.readGrids([sheet]);
  const formula = grid && formulaAt(grid, row, column);
  const before = { value: grid ? valueAt(grid, row, column) : null, ...(formula === undefined ? {} : { formula }) };
  const step: Step = { kind: "replace", cell: { sheet, rect: { top: row, left: column, bottom: row, right: column } }, before, value };
  await host.apply({ title: { id: "Mengetik", en: "Type" }, steps: [step] });
}

/** The row of a label in one of the first two columns, the nth of them. */
function rowOf(grid: Grid, label: string, nth = 0): number {
  const rows = grid.values.flatMap((_, index) => ([0, 1].some((column) => valueAt(grid, grid.top + index, column) === label) ? [grid.top + index] : []));
  return rows[nth] ?? fail(`no ${label}`);
}

const fail = (why: string): never => {
  throw new Error(why);
};

async function gridOf(host: XlsxHost, sheet: string): Promise<Grid> {
  return (await host.readGrids([sheet]))[0] ?? fail(`no ${sheet}`);
}

describe("what is written", () => {
  const none = Object.fromEntries(BAGIAN_TULIS.map((bagian) => [bagian, [{ sheet: bagian, ada: false }]])) as unknown as Parameters<typeof bagianDitulis>[1]["lembar"];
  test.each([
    [["distribusi"], [], ["rekap", "distribusi"]],
    [["temuan"], ["distribusi"], ["temuan"]],
    [["rekap"], ["distribusi", "temuan"], ["rekap", "distribusi"]],
    [["kuadran"], ["unit"], ["rekap", "unit", "kuadran"]],
    [["angkaKredit", "kalibrasi"], ["rekap", "unit"], ["kalibrasi", "angkaKredit"]],
    [[], ["rekap", "unit"], []],
  ] as const)("%j, with %j there: %j", (chosen, there, written) => {
    const lembar = { ...none, ...Object.fromEntries(there.map((bagian) => [bagian, [{ sheet: bagian, ada: true }]])) };
    expect(bagianDitulis(new Set(chosen), { lembar })).toEqual(written);
  });

  test("what applies is proposed, and nothing empty is offered", async () => {
    const host = newHost();
    expect(await pilihanTulis(host, await collectRekap(host, [list(SARI)]), "id")).toMatchObject({ berlaku: ["rekap", "unit", "distribusi", "kuadran", "angkaKredit"], usul: ["rekap", "unit", "distribusi", "kuadran", "angkaKredit"], pejabat: 1, tanpaHalaman: [] });
    expect((await pilihanTulis(host, await collectRekap(host, [list()]), "id")).berlaku).toEqual(["temuan"]);
  });

  test("calibration is offered for PP 46 only, and proposed once the agency's table is filled in", async () => {
    const host = newHost();
    const grids = readMarkdown(`
| # | A  | B            | C        | D         | E              | F              |
| - | -- | ------------ | -------- | --------- | -------------- | -------------- |
| 1 | REKAPITULASI NILAI PRESTASI KERJA | | | | |                        |
| 2 | TAHUN 2018 | | | | |                                               |
| 4 | NO | NAMA         | NIP      | NILAI SKP | NILAI PERILAKU | NILAI PRESTASI |
| 5 | 1  | Sari Puspita | '${SARI} | 90        | 85             | 88             |
| 6 | 2  | Rini Astuti  |          | 80        | 85             | 82             |`).grids;
    const rekap = () => collectRekap(host, [{ name: "a.xlsx", read: async () => ({ grids, own: [] }) }]);
    expect(await pilihanTulis(host, await rekap(), "id")).toMatchObject({ berlaku: expect.arrayContaining(["kalibrasi"]) as unknown, usul: expect.not.arrayContaining(["kalibrasi"]) as unknown });
    await keepProfil(host, { "kkp2017/persen-baik": 20, "kkp2017/persen-kurang": 20 });
    expect((await pilihanTulis(host, await rekap(), "id")).usul).toContain("kalibrasi");

    const calibrate = async (files: readonly BookFile[]) => tulisRekap(host, await planTulis(host, files.length === 0 ? await collectRekap(host, []) : await rekap(), ["kalibrasi"], "skp", "2025-01-10", "id"));
    const all: readonly BookFile[] = [list()];
    await calibrate(all);
    await type(host, "Kalibrasi", 7, 10, "Tugas tambahan");
    await calibrate(all);
    expect(valueAt(await gridOf(host, "Kalibrasi"), 7, 10)).toBe("Tugas tambahan");
    // Not among those gathered this time: what was typed of her stays all the same.
    await calibrate([]);
    const absent = await gridOf(host, "Kalibrasi");
    expect([2, 5, 10].map((column) => valueAt(absent, 6, column))).toEqual(["Rini Astuti", "tidak ada di rekap ini", "Tugas tambahan"]);
  });
});

describe("written again", () => {
  test("a part alone doubles nothing, takes along what counts the table, and keeps its names in the other language", async () => {
    const host = newHost();
    await write(host, [list(SARI)], ["distribusi", "unit"]);
    expect(await host.sheetNames()).toEqual(["Rekap SKP", "Rekap Unit", "Distribusi Predikat"]);
    await write(host, [list(SARI, RINI)], ["rekap"], "en");
    expect(await host.sheetNames()).toEqual(["Rekap SKP", "Rekap Unit", "Distribusi Predikat"]);
    expect([...(await gridOf(host, "Rekap Unit")).formulas.values()].find((formula) => formula.includes("COUNTIFS"))).toContain("$E$5:$E$6");
    await write(host, [list(SARI)], ["temuan"], "en");
    expect(await host.sheetNames()).toHaveLength(4);
  });

  test("what people filled in on the sheets of angka kredit stays, and counts", async () => {
    const host = newHost();
    await write(host, [list(SARI, RINI)], ["angkaKredit"]);
    const sheet = await gridOf(host, "Penetapan Angka Kredit");
    const lama = (grid: Grid, nth: number): readonly CellValue[] => [0, 1, 2, 3, 4].map((down) => valueAt(grid, rowOf(grid, "AK Dasar yang diberikan", nth) + down, 2));
    expect(lama(sheet, 0)).toEqual([null, null, null, null, null]);
    const top = rowOf(sheet, "AK Dasar yang diberikan", 1);
    await type(host, "Penetapan Angka Kredit", top, 2, 50);
    await type(host, "Penetapan Angka Kredit", top + 1, 2, "12,5");
    await type(host, "Penetapan Angka Kredit", top + 2, 2, { formula: "='Rekap 2022'!C5" });
    await type(host, "Penetapan Angka Kredit", top, 5, "PAK 2022");
    await type(host, "Penetapan Angka Kredit", rowOf(sheet, "PENETAPAN ANGKA KREDIT", 1) + 1, 0, "NOMOR: 12/2025");
    const konversi = await gridOf(host, "Konversi Angka Kredit");
    await type(host, "Konversi Angka Kredit", rowOf(konversi, "Nomor Seri Karpeg", 1), 2, "P 123456");

    // Another one before her moves her page.
    expect((await readIsianPak(host)).isian[RINI]?.lama).toMatchObject({ dasar: 50, jfLama: 12.5 });
    await write(host, [list(RINI)], ["angkaKredit"]);
    const again = await gridOf(host, "Penetapan Angka Kredit");
    const row = rowOf(again, "AK Dasar yang diberikan");
    expect(row).toBeLessThan(top);
    expect([valueAt(again, row, 2), valueAt(again, row + 1, 2), formulaAt(again, row + 2, 2), valueAt(again, row + 3, 2), valueAt(again, row, 5)]).toEqual([50, "12,5", "='Rekap 2022'!C5", null, "PAK 2022"]);
    expect(valueAt(again, 1, 0)).toBe("NOMOR: 12/2025");
    const page = await gridOf(host, "Konversi Angka Kredit");
    expect(valueAt(page, rowOf(page, "Nomor Seri Karpeg"), 2)).toBe("P 123456");
    // Blank again where a person has blanked it, and what was typed of her is remembered while she is away.
    await type(host, "Penetapan Angka Kredit", row, 2, null);
    await write(host, [list(SARI)], ["angkaKredit"]);
    await write(host, [list(SARI, RINI)], ["angkaKredit"]);
    expect(lama(await gridOf(host, "Penetapan Angka Kredit"), 1).slice(0, 2)).toEqual([null, 12.5]);
  });

  test("no sheet has the name of a form that can be inserted: its sheet is ours too, with what people typed", async () => {
    const host = newHost();
    await write(host, [list(SARI)], BAGIAN_TULIS);
    const inserted = new Set(insertables.map(({ blank }) => blank.sheet));
    expect((await host.sheetNames()).filter((name) => inserted.has(name))).toEqual([]);
  });

  test("whose pages would go is told before", async () => {
    const host = newHost();
    await write(host, [list(SARI, RINI)], ["angkaKredit"]);
    expect((await pilihanTulis(host, await collectRekap(host, [list(SARI)]), "id")).tanpaHalaman).toEqual(["Rini Astuti"]);
  });

  test("what is filled in later in the pane takes the place of what was typed on the sheet", async () => {
    const host = newHost();
    await isiPak(host, SARI, { ...tanpaIsian, asal: { jenis: "penetapan", saldo: { dasar: 10 } } });
    await write(host, [list(SARI)], ["angkaKredit"]);
    const lama = async () => {
      const grid = await gridOf(host, "Penetapan Angka Kredit");
      return [0, 1].map((down) => valueAt(grid, rowOf(grid, "AK Dasar yang diberikan") + down, 2));
    };
    expect(await lama()).toEqual([10, 0]);
    const grid = await gridOf(host, "Penetapan Angka Kredit");
    await type(host, "Penetapan Angka Kredit", rowOf(grid, "AK Dasar yang diberikan"), 2, 33);
    const read = await readIsianPak(host);
    expect(read.isian[SARI]).toMatchObject({ asal: { jenis: "penetapan" }, lama: { dasar: 33 } });
    await isiPak(host, SARI, { ...tanpaIsian, instansi: "Kota Contoh", asal: { jenis: "penetapan", saldo: { dasar: 10 } } });
    await write(host, [list(SARI)], ["angkaKredit"]);
    expect(await lama()).toEqual([33, 0]);
    await isiPak(host, SARI, { ...tanpaIsian, asal: { jenis: "penetapan", saldo: { dasar: 60, jfLama: 2 } } });
    await write(host, [list(SARI)], ["angkaKredit"]);
    expect(await lama()).toEqual([60, 2]);
  });
});

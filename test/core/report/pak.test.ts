import { calculatorFor } from "../../../src/app/calculator";
import { recogniseIn } from "../../../src/app/checkWorkbook";
import { exact, toNumber } from "../../../src/core/base/exact";
import { saldoLama, type Saldo } from "../../../src/core/regulations/permen1/pak";
import { hasilPak, type PejabatFungsional } from "../../../src/core/regulations/permen1/pejabat";
import { belumTerisi, pakSheets, type Rumus } from "../../../src/core/report/pak/index";
import { valueOf } from "../../../src/core/sheet/field";
import { formulaAt, valueAt, type CellValue, type Grid } from "../../../src/core/sheet/grid";
import { newXlsxHost } from "../../../src/xlsx/xlsxHost";
import { smallWorkbook } from "../../xlsx/files";

// Formulas are worked out one by one, which takes a slow machine its time.
jest.setTimeout(30_000);

const NAMA = { konversi: "Konversi AK", akumulasi: "Akumulasi AK", penetapan: "Penetapan AK", daftar: "Daftar" };
const belum: Saldo = { dasar: null, jfLama: null, penyesuaian: null, konversi: null, pendidikan: null };

const laras: PejabatFungsional = {
  nama: "Laras Pertiwi, S.IP.",
  nip: "198705142014022003",
  jabatan: "Arsiparis Ahli Pertama",
  unit: "Dinas Kearsipan",
  instansi: "Kabupaten Sumber Jaya",
  penilai: { nama: "Bambang Sutedja", nip: "197001011995031001" },
  jenjang: "Ahli Pertama",
  golongan: "III/b",
  sejak: null,
  masa: [
    { dari: "2023-01-01", sampai: "2023-12-31", predikat: "Sangat Baik", jenjang: "Ahli Pertama" },
    { dari: "2024-01-01", sampai: "2024-02-29", predikat: "Baik", jenjang: "Ahli Pertama" },
  ],
  lama: { ...saldoLama({ jenis: "awal" }, "Ahli Pertama"), dasar: exact(50) },
  diketik: [],
  ijazahBaru: true,
};
const dimas: PejabatFungsional = { ...laras, nama: "=Dimas", nip: "199001012015031004", jabatan: "Pranata Komputer Penyelia", jenjang: "Penyelia", golongan: "III/d", lama: belum, ijazahBaru: false, masa: [{ dari: "2024-01-01", sampai: "2024-12-31", predikat: "Baik", jenjang: "Penyelia" }] };
const hasil = [laras, dimas].map((each) => hasilPak(each, "tahunan"));

async function written(rumus: Rumus) {
  const host = newXlsxHost(smallWorkbook("<sheetData/>"), "pak.xlsx");
  await host.apply(pakSheets(NAMA, hasil, rumus, "id", belumTerisi));
  return { host, grids: await host.readGrids() };
}

/** What a cell shows, its formula worked out. */
async function showing(grids: readonly Grid[]) {
  const calculator = await calculatorFor(grids);
  const named = (sheet: string) => grids.find((grid) => grid.sheet === sheet) as Grid;
  const at = (sheet: string, row: number, column: number): CellValue | undefined => {
    const grid = named(sheet);
    return formulaAt(grid, row, column) === undefined ? valueAt(grid, row, column) : calculator.recalculated({ sheet, rect: { top: row, left: column, bottom: row, right: column } });
  };
  /** The row whose first or second cell begins so, the nth of them. */
  const rowOf = (sheet: string, label: string, nth = 0): number => {
    const grid = named(sheet);
    const rows = Array.from({ length: grid.top + grid.values.length }, (_, row) => row).filter((row) => [0, 1].some((column) => String(valueAt(grid, row, column) ?? "").startsWith(label)));
    const row = rows[nth];
    if (row === undefined) throw new Error(`${sheet}: no ${label}`);
    return row;
  };
  return { at, rowOf };
}

describe.each(["skp", "biasa"] as const)("sheets of angka kredit with %s formulas", (rumus) => {
  it("show what the core works out, and the list follows Penetapan", async () => {
    const { grids } = await written(rumus);
    const { at, rowOf } = await showing(grids);
    const [first] = hasil;
    if (!first) throw new Error("nobody");
    expect(at("Akumulasi AK", rowOf("Akumulasi AK", "JUMLAH"), 5)).toBeCloseTo(toNumber(first.akumulasi.jumlah), 10);
    const total = rowOf("Penetapan AK", "JUMLAH");
    expect([2, 3, 4].map((column) => Number(at("Penetapan AK", total, column)).toFixed(6))).toEqual(["50.000000", "33.333333", "83.333333"]);
    expect(at("Penetapan AK", rowOf("Penetapan AK", "Kelebihan/kekurangan angka kredit untuk kenaikan pangkat"), 3)).toBeCloseTo(-100 + 50 + 18.75 + 25 / 12 + 12.5, 10);
    expect(at("Konversi AK", rowOf("Konversi AK", "Baik"), 5)).toBeCloseTo(25 / 12, 10);
    const months = first.menujuPangkat.map(({ bulan }) => bulan);
    expect(months).toEqual([11, 16, 22, 32, 64]);
    expect(["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"].map((predikat) => at("Penetapan AK", rowOf("Penetapan AK", predikat), 2))).toEqual(months);
    expect([9, 10, 11, 12, 13].map((column) => at("Daftar", 4, column + 1)).map(Number).map((value) => value.toFixed(2))).toEqual(["83.33", "100.00", "-16.67", "100.00", "-16.67"]);
  });

  it("leave open what nobody has said, and keep a name that looks like a formula as text", async () => {
    const { grids } = await written(rumus);
    const { at, rowOf } = await showing(grids);
    const total = rowOf("Penetapan AK", "JUMLAH", 1);
    expect([2, 4].map((column) => at("Penetapan AK", total, column))).toEqual(["", ""]);
    expect(at("Penetapan AK", total, 5)).toBe("Isi kolom LAMA; 0 bila tidak ada");
    expect(at("Penetapan AK", rowOf("Penetapan AK", "Sangat Baik", 1), 2)).toBe("–");
    const daftar = grids.find(({ sheet }) => sheet === "Daftar") as Grid;
    expect([formulaAt(daftar, 5, 1), valueAt(daftar, 5, 1)]).toEqual([undefined, "=Dimas"]);
  });
});

it("written again they are the same sheets", async () => {
  const { host, grids } = await written("skp");
  await host.apply(pakSheets(NAMA, hasil, "skp", "id", belumTerisi));
  expect((await host.readGrids()).map(({ sheet, values }) => [sheet, values])).toEqual(grids.map(({ sheet, values }) => [sheet, values]));
});

it("are read back as the forms that they are, of the people and periods that they name", async () => {
  const { grids } = await written("biasa");
  const { forms } = recogniseIn(grids);
  const read = forms.map(({ form, subject }) => [form.id, valueOf(subject.nama), valueOf(subject.periode)?.sampai]);
  expect(read).toEqual([
    ["permen1/konversi", laras.nama, "2023-12-31"],
    ["permen1/konversi", laras.nama, "2024-02-29"],
    ["permen1/konversi", dimas.nama, "2024-12-31"],
    ["permen1/akumulasi", laras.nama, "2024-02-29"],
    ["permen1/akumulasi", dimas.nama, "2024-12-31"],
    ["permen1/penetapan", laras.nama, "2024-02-29"],
    ["permen1/penetapan", dimas.nama, "2024-12-31"],
  ]);
});

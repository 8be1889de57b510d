import { golden } from "../../golden/golden";

export type Value = string | number | boolean | null;
type Json = Value | readonly Json[];
/** A call of a custom function: its name and its arguments, ranges as rows of cells. */
export type Case = readonly [name: string, ...input: Json[]];
type Row = readonly [Json, Json, Json, Json, Json, Json, Json];

const rowsOf = (table: string) => golden<Row>(table).rows;
const column = (values: Json): Json => (values as readonly Json[]).map((value) => [value]);
export const columnOf = (words: readonly string[], counts: readonly Json[]): Json => column(words.flatMap((word, index) => Array<string>(Number(counts[index] ?? 0)).fill(word)));

const PP46: Readonly<Record<string, (input: readonly Json[]) => Case>> = {
  capaian: (input) => ["CAPAIAN", ...input],
  nilaiCapaianSkp: ([kegiatan = [], ...rest]) => ["CAPAIAN_SKP", column(kegiatan), ...rest],
  nilaiPerilaku: ([aspek = []]) => ["NILAI_PERILAKU", column(aspek)],
  nilaiMutasi: ([nilai = []]) => ["NILAI_MUTASI", column(nilai)],
};
const JENJANG: Readonly<Record<string, string>> = { koefisien: "KOEFISIEN", kebutuhanPangkat: "KEBUTUHAN_PANGKAT", kebutuhanJenjang: "KEBUTUHAN_JENJANG", pendidikan: "ANGKA_KREDIT_PENDIDIKAN" };
const RATING = ["Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"];
export const PREDIKAT = ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"];

/** Each golden table, and the calls that a row of it stands for. */
const CALLS: Readonly<Record<string, (row: Row) => readonly Case[]>> = {
  "pp46/kegiatan": ([, target, realisasi]) => [
    ["PENGHITUNGAN", [target], [realisasi]],
    ["CAPAIAN_KEGIATAN", [target], [realisasi]],
  ],
  "pp46/nilai": ([, formula, input]) => {
    const make = PP46[String(formula)];
    return make ? [make(input as readonly Json[])] : [];
  },
  "pp46/sebutan": ([nilai]) => [
    ["SEBUTAN", nilai],
    ["SANKSI", nilai],
  ],
  "pp30/capaianIki": ([, target, realisasi, targetAtas, kondisi]) => [["CAPAIAN_IKI", target, realisasi, targetAtas, kondisi]],
  "pp30/kategoriIki": ([capaian]) => [["KATEGORI_IKI", capaian]],
  "pp30/nilaiIkiJpt": ([, capaian, maksimum]) => [["NILAI_IKI_JPT", capaian, maksimum]],
  "pp30/kategoriRencana": ([, iki, kategori]) => [
    ["KATEGORI_RENCANA", column(iki)],
    ["NILAI_RENCANA", kategori],
  ],
  "pp30/nilaiTambahan": ([, kategori, lingkup, nilai]) => [
    ["NILAI_TAMBAHAN", kategori, lingkup, nilai],
    ["NILAI_TAMBAHAN", kategori, lingkup],
  ],
  "pp30/nilaiSkpJpt": ([, pk, renaksi]) => [["NILAI_SKP_JPT", column(pk), column(renaksi)]],
  "pp30/nilaiKinerja": ([, skp, perilaku, dengan360]) => [["NILAI_KINERJA", skp, perilaku, dengan360]],
  "pp30/predikat": ([nilai, ideBaru]) => [["PREDIKAT_KINERJA", nilai, ideBaru]],
  "pp30/konversiPp46": ([, nilai]) => [["KONVERSI_PP46", nilai]],
  "pp30/nilaiAspekPerilaku": ([, level, standar]) => [["NILAI_ASPEK_PERILAKU", [[level]], ...(standar as readonly Json[])]],
  "pp30/nilaiIntegrasi2021": ([, pp46, pp30]) => [["NILAI_INTEGRASI_2021", pp46, pp30]],
  "permen6/kuadran": ([, hasil, perilaku]) => [["PREDIKAT_KUADRAN", hasil, perilaku]],
  "permen6/ratingPerilaku": ([, ...counts]) => [["RATING_PERILAKU", columnOf(RATING, counts)]],
  "permen6/polaDistribusi": ([, level]) => [["POLA_DISTRIBUSI", level]],
  "permen6/kurva": ([, level, counts]) => [
    ["DISTRIBUSI_PREDIKAT", columnOf(PREDIKAT, counts as readonly Json[])],
    ["PERIKSA_DISTRIBUSI", level, columnOf(PREDIKAT, counts as readonly Json[])],
  ],
  "permen1/angkaKredit": ([, predikat, jenjang, bulan]) => [
    ["ANGKA_KREDIT", predikat, jenjang, bulan],
    ["PERSENTASE_PREDIKAT", predikat],
  ],
  "permen1/jenjang": ([, formula, jenjang]) => [[JENJANG[String(formula)] ?? "", jenjang]],
  "permen1/integrasi": ([, golongan, dasar]) => [["ANGKA_KREDIT_INTEGRASI", Number(dasar) + 12.5, golongan]],
  "permen1/perpindahan": ([, predikat, jenjang, bulan, dasar, puncak]) => [["ANGKA_KREDIT_PERPINDAHAN", predikat, jenjang, bulan, dasar, puncak]],
};

/** Every row of every golden table as calls of its custom functions. */
export function goldenCases(): readonly Case[] {
  return Object.entries(CALLS).flatMap(([table, calls]) => rowsOf(table).flatMap((row) => [...calls(row)]));
}

export const goldenTables: readonly string[] = Object.keys(CALLS);

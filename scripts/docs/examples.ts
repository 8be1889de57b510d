import * as kkp from "../../src/functions/kkp";
import * as permen1 from "../../src/functions/permen1";
import * as permen6 from "../../src/functions/permen6";
import * as pp30 from "../../src/functions/pp30";
import * as pp46 from "../../src/functions/pp46";
import * as umum from "../../src/functions/umum";

export const FUNCTIONS: Readonly<Record<string, unknown>> = { ...kkp, ...permen1, ...permen6, ...pp30, ...pp46, ...umum };

type Value = string | number | boolean | null;
export type Argument = Value | readonly (readonly Value[])[];

const column = (...values: Value[]) => values.map((value) => [value]);

/** One worked example a function: only its input; the result is calculated when the page is made. */
export const EXAMPLES: Readonly<Record<string, readonly Argument[]>> = {
  CAPAIAN: [12, 9.12, "waktu"],
  EFISIENSI: [12, 9.12],
  PENGHITUNGAN: [[[12, 100, 12, null]], [[12, 90, 9, null]]],
  CAPAIAN_KEGIATAN: [[[12, 100, 12, null]], [[12, 90, 9, null]]],
  CAPAIAN_SKP: [column(88.33, 91.67), 2, "unit kerja"],
  NILAI_TUGAS_TAMBAHAN: [5],
  NILAI_KREATIVITAS: ["organisasi"],
  NILAI_PERILAKU: [column(80, 82, 79, 85, 84, null)],
  NILAI_PRESTASI: [86.46, 79.6],
  SEBUTAN: [90.5],
  SANKSI: [24.99],
  NILAI_MUTASI: [column(81, 84)],
  BATAS_KEBERATAN: [43479],
  CAPAIAN_IKI: [7, 6.5, 8, "khusus"],
  KATEGORI_IKI: [99.5],
  NILAI_IKI_JPT: [105],
  KATEGORI_RENCANA: [column("Sangat Baik", "Baik", "Cukup")],
  NILAI_RENCANA: ["Baik"],
  NILAI_TERTIMBANG: [100, "non-direct", 120, "Sangat Baik"],
  NILAI_TAMBAHAN: ["Baik", 1],
  NILAI_SKP: [column(116, 88), column(0.8, 0.528)],
  NILAI_SKP_JPT: [column(109, 88), column(109), column(0.8)],
  NILAI_ASPEK_PERILAKU: [column(3, 4, 3, 4, 4), 3, 4],
  NILAI_KINERJA: [102, 98, true],
  PREDIKAT_KINERJA: [112.5, true],
  KONVERSI_PP46: [90.5],
  NILAI_INTEGRASI_2021: [83, 95],
  PEMERINGKATAN: [column(112, 105, 98, 95, 71)],
  RATING_HASIL: [column("Di atas ekspektasi", "Di atas ekspektasi", "Sesuai ekspektasi"), column("utama", "utama", "tambahan")],
  RATING_PERILAKU: [column("AE", "AE", "AE", "AE", "SE", "SE", "SE")],
  PREDIKAT_KUADRAN: ["Sesuai ekspektasi", "Di atas ekspektasi"],
  DISTRIBUSI_PREDIKAT: [column("Sangat Baik", "Baik", "Baik", "Butuh Perbaikan")],
  POLA_DISTRIBUSI: ["Baik"],
  PERIKSA_DISTRIBUSI: ["Istimewa", column("Sangat Baik", "Baik", "Baik", "Butuh Perbaikan")],
  PERSENTASE_PREDIKAT: ["Baik"],
  KOEFISIEN: ["Ahli Muda"],
  ANGKA_KREDIT: ["Baik", "Ahli Pertama", 9],
  KEBUTUHAN_PANGKAT: ["Ahli Muda", "III/c"],
  KEBUTUHAN_JENJANG: ["Ahli Muda"],
  ANGKA_KREDIT_PENDIDIKAN: ["Ahli Muda"],
  ANGKA_KREDIT_INTEGRASI: [215.5, "III/c"],
  AK_DASAR: ["III/d"],
  ANGKA_KREDIT_PERPINDAHAN: ["Baik", "Ahli Muda", 48, 100, true],
  KALIBRASI: [column(92, 88, 81, 77, 60), 20, 20],
  PERIKSA_NIP: ["198503122010012002"],
  URAI_NIP: ["198503122010012002"],
  PERIKSA_RHK: ["Menyusun laporan keuangan semester"],
  PERATURAN: ["31-12-2021"],
  KEBUTUHAN_PEGAWAI: [column(2500, 400), column(0.5, 3)],
};

const shown = (value: unknown) => (typeof value === "number" ? String(value).replace(".", ",") : value === null || value === "" ? "(kosong)" : typeof value === "boolean" ? String(value).toUpperCase() : String(value));
const quoted = (value: Value) => (typeof value === "string" ? `"${value}"` : shown(value));
const rows = (table: readonly (readonly unknown[])[]) => table.map((row) => row.map(shown).join(" · ")).join(" / ");

/** The worked example of a function as two lines; ranges stand as addresses with what is in them. */
export function example(name: string): string {
  const input = EXAMPLES[name];
  const compute = FUNCTIONS[name];
  if (!input || typeof compute !== "function") throw new Error(`SKP.${name} has no worked example in scripts/docs/examples.ts`);
  const ranges: string[] = [];
  const written = input.map((argument, index) => {
    if (!Array.isArray(argument)) return quoted(argument as Value);
    const table = argument as readonly (readonly Value[])[];
    const from = String.fromCharCode(65 + 5 * index);
    const to = String.fromCharCode(64 + 5 * index + (table[0]?.length ?? 1));
    const address = `${from}1:${to}${table.length}`;
    ranges.push(`${address} = ${rows(table)}`);
    return address;
  });
  const result: unknown = (compute as (...input: unknown[]) => unknown)(...input);
  const answer = Array.isArray(result) ? rows(result as unknown[][]) : shown(result);
  return [`Contoh: \`=SKP.${name}(${written.join("; ")})\` menghasilkan **${answer}**`, ...(ranges.length > 0 ? [`dengan ${ranges.join("; ")}`] : [])].join(", ") + ".";
}

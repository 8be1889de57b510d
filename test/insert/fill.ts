import fc from "fast-check";
import type { PlacedInput } from "../../src/core/sheet/blank/insertForm";
import type { CellValue } from "../../src/core/sheet/grid";

const NIPS: Readonly<Record<string, string>> = { pegawai: "198703152011012004", penilai: "197001051995031002", atasanPenilai: "196703211992032001" };
const PERIODS: Readonly<Record<string, string>> = { pp46: "2 Januari s.d. 31 Desember 2018", pp30: "1 Juli s.d. 31 Desember 2021", permen6: "1 Januari s.d. 31 Desember 2024", permen1: "1 Januari s.d. 31 Desember 2024" };

const word = fc.constantFrom("rekomendasi", "penataan", "dokumen", "pelayanan", "warga", "arsip", "jalan", "desa", "sekolah", "air", "bersih", "pangan");
const sentence = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => `Tersusunnya ${words.join(" ")}`);

/** A value that a person may type there; texts are told apart by their place. */
export function valueFor(input: PlacedInput, index: number, regulation: string): fc.Arbitrary<CellValue> {
  const last = input.id.split(".").pop() ?? "";
  if (input.words) return fc.constantFrom(...input.words).map((chosen) => (input.kind === "number" ? Number(chosen) : chosen));
  if (last === "nip" || last === "nipPenilai") return fc.constant(Object.entries(NIPS).find(([peran]) => input.id.includes(peran))?.[1] ?? NIPS.penilai ?? "");
  if (input.id === "nilaiSkp" && input.kind === "text") return fc.constant("Penilaian SKP sampai dengan 29 Juni 2018 = 86,5");
  if (input.id === "tanggal" && input.kind === "text") return fc.constant("29 Juni 2018");
  if (last === "nama") return fc.constantFrom("Sari Puspita, S.E.", "Bagus Wicaksono", "Kartika Dewi").map((nama) => `${nama.split(",")[0] ?? ""} ${"ABCDEFGH"[index % 8] ?? ""}`);
  if (regulation === "permen1" && last === "jabatan") return fc.constant("Arsiparis Ahli Muda");
  if (regulation === "permen1" && last === "pangkat") return fc.constant("Penata Tingkat I, III/d");
  if (input.id === "bulan") return fc.constant(12);
  if (input.id === "tahun") return fc.constant(2024);
  if (input.id === "periodik") return fc.constantFrom("Januari – Maret", "Juli", "3 bulan", "Agustus s.d. Nopember");
  if (last === "satuan" || last === "targetSatuan") return fc.constantFrom("dokumen", "laporan", "unit");
  if (input.kind === "period") return fc.constant(PERIODS[regulation] ?? "");
  if (input.kind === "date") return fc.constant("Sumber Jaya, 15 Januari 2019");
  if (input.id === "standarMin") return fc.integer({ min: 1, max: 3 });
  if (input.id === "standarMaks") return fc.integer({ min: 4, max: 6 });
  if (input.id === "targetMaks") return fc.integer({ min: 8, max: 12 });
  if (input.kind === "number") return fc.integer({ min: 1, max: 7 });
  return sentence.map((text) => `${text} ${"abcdefghij"[index % 10] ?? ""}${String.fromCharCode(97 + (Math.floor(index / 10) % 26))}`);
}

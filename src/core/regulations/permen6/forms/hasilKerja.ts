import { MONTH_NAMES } from "../../../base/months";
import { parseDate } from "../../../base/civilDate";
import { isHeading } from "../../../sheet/layout/heading";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { wordsIn, type View, type Word } from "../../../sheet/view";
import { captionOf, withoutEnumerator } from "../../umum/identitas";
import { letters } from "../../../base/words";
import { PERSPEKTIF } from "../perspektif";
import { RATING } from "../predikat";

/** Columns of the table HASIL KERJA, on the SKP and on the evaluasi. */
export type KolomHasil = "nomor" | "perspektif" | "rhkPimpinan" | "rhk" | "aspek" | "iki" | "ukuran" | "target" | "realisasi" | "umpanBalik" | "rating";
export type Bagian = "utama" | "tambahan";

export const ASPEK = ["Kuantitas", "Kualitas", "Waktu", "Biaya"] as const;

/** The table HASIL KERJA with all columns that any of its forms has. */
export const hasilKerja: TableLayout<KolomHasil, Bagian> = {
  item: "rhk",
  token: /hasilk?erja|rencanahasil|rhk|ren[cj]anahsil/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text", width: 5 },
    { id: "rhkPimpinan", heading: { printed: "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", also: ["RENCANA HASIL KERJA ATASAN YANG DIINTERVENSI", "RENCANA HASIL KERJA PIMPINAN*", "RENCANA HASIL KERJA ATASAN*", "RHK PIMPINAN*", "RHK ATASAN*", "RENCANA HASIL KERJA UNIT KERJA*", "RENCANA HASIL KERJA YANG DIINTERVENSI"] }, each: "item", kind: "text", width: 28 },
    { id: "rhk", heading: { printed: "RENCANA HASIL KERJA", also: ["RHK", "RENCANA HASIL KERJA PEGAWAI", "RENCANA HASIL KERJA INDIVIDU", "RENCANA HASIL KERJA RHK"] }, each: "item", kind: "text", width: 31, required: true },
    { id: "aspek", heading: { printed: "ASPEK", also: ["ASPEK KINERJA", "ASPEK PENILAIAN", "ASPEK IKI"] }, each: "row", kind: "words", width: 11, words: ASPEK },
    { id: "iki", heading: { printed: "INDIKATOR KINERJA INDIVIDU", also: ["INDIKATOR KINERJA INDIVIDU IKI", "IKI", "INDIKATOR KINERJA", "INDIKATOR"] }, each: "row", kind: "text", width: 30, required: true },
    { id: "target", heading: { printed: "TARGET", also: ["TARGET TAHUNAN", "TARGET KINERJA", "TARGET SESUAI EKSPEKTASI", "SESUAI EKSPEKTASI", "TARGET TRIWULAN*", "TARGET PERIODE*", "TARGET TAHUN*", "TARGET BULAN*"] }, each: "row", kind: "text", width: 26, unit: true },
    { id: "perspektif", heading: { printed: "PERSPEKTIF" }, each: "item", kind: "words", width: 18, words: PERSPEKTIF },
    { id: "realisasi", heading: { printed: "REALISASI BERDASARKAN BUKTI DUKUNG", also: ["REALISASI*", "CAPAIAN", "PENCAPAIAN", "HASIL KERJA BERDASARKAN BUKTI DUKUNG"] }, each: "row", kind: "text", width: 28, unit: true },
    { id: "umpanBalik", heading: { printed: "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", also: ["UMPAN BALIK*"] }, each: "row", kind: "text", width: 28, optional: true },
    { id: "rating", heading: { printed: "RATING", also: ["RATING HASIL KERJA", "RATING RHK", "RATING PER RHK", "RATING CAPAIAN", "PENILAIAN", "PENILAIAN PEJABAT PENILAI", "EKSPEKTASI"] }, each: "item", kind: "words", width: 14, words: RATING },
  ],
  sections: [
    { id: "utama", heading: { printed: "UTAMA", also: ["KINERJA UTAMA", "HASIL KERJA UTAMA", "A UTAMA", "RENCANA HASIL KERJA UTAMA"] } },
    { id: "tambahan", heading: { printed: "TAMBAHAN", also: ["KINERJA TAMBAHAN", "HASIL KERJA TAMBAHAN", "B TAMBAHAN", "RENCANA HASIL KERJA TAMBAHAN"] } },
  ],
  captions: [{ printed: "HASIL KERJA" }],
  foreign: [{ printed: "RENCANA AKSI", also: ["RENCANA AKSI*"] }, { printed: "NAMA PEGAWAI" }, { printed: "TIM KERJA", also: ["TIM"] }],
};

/** Labels of the blocks that follow the table. */
export const label = {
  perilaku: { printed: "PERILAKU KERJA", also: ["PERILAKU KERJA PEGAWAI", "PERILAKU", "PERILAKU KERJA / BEHAVIOUR"] },
  ratingHasil: { printed: "RATING HASIL KERJA", also: ["RATING HASIL KERJA PEGAWAI", "RATING HASIL"] },
  ratingPerilaku: { printed: "RATING PERILAKU", also: ["RATING PERILAKU KERJA", "RATING PERILAKU KERJA PEGAWAI"] },
  predikat: { printed: "PREDIKAT KINERJA PEGAWAI", also: ["PREDIKAT KINERJA", "PREDIKAT PEGAWAI", "PREDIKAT KINERJA PERIODIK", "PREDIKAT KINERJA TAHUNAN", "PREDIKAT KINERJA PERIODIK PEGAWAI", "PREDIKAT KINERJA TAHUNAN PEGAWAI"] },
  capaianOrganisasi: { printed: "CAPAIAN KINERJA ORGANISASI", also: ["PREDIKAT KINERJA ORGANISASI", "CAPAIAN KINERJA UNIT KERJA", "PREDIKAT CAPAIAN KINERJA ORGANISASI"] },
  polaDistribusi: { printed: "POLA DISTRIBUSI", also: ["POLA DISTRIBUSI*", "KURVA DISTRIBUSI*"] },
  hasil: { printed: "HASIL KERJA" },
  lampiran: { printed: "DUKUNGAN SUMBER DAYA", also: ["SKEMA PERTANGGUNGJAWABAN", "KONSEKUENSI"] },
} as const;

const CLOSING = [label.perilaku, label.ratingHasil, label.ratingPerilaku, label.predikat, label.capaianOrganisasi, label.polaDistribusi, label.lampiran];

/** Place and date over the signatures: "Sumber Jaya, 2 Januari 2024", also with dots for what is not filled in. */
const PLACE_DATE = new RegExp(`^[\\p{L}.\\s()…_]{2,40},\\s*(?:$|[\\d\\p{L}\\s.…_/-]*(?:\\d{4}|\\.{3}|…|__|\\b(?:${MONTH_NAMES})\\b)[\\d\\p{L}\\s.…_/-]*$)`, "iu");

/** Words of the form that are never a value. */
export function isLabel(word: Word): boolean {
  const key = letters(withoutEnumerator(word.text));
  return captionOf(word) !== undefined || PLACE_DATE.test(word.text) || [...CLOSING, label.hasil].some((heading) => isHeading(key, heading)) || hasilKerja.sections.some(({ heading }) => isHeading(key, heading));
}

/** Whether a row below the table's headings begins the next block. */
export function endsTable(view: View, table: { readonly left: number; readonly right: number }): (words: readonly Word[], row: number) => boolean {
  return (words, row) => {
    if (words.some((word) => captionOf(word) !== undefined)) return true;
    const first = words[0];
    if (!first) return false;
    const key = letters(withoutEnumerator(first.text));
    if (CLOSING.some((heading) => isHeading(key, heading) || (key.length < 60 && heading.printed !== "PERILAKU KERJA" && key.startsWith(letters(heading.printed))))) return true;
    const dated = words.some((word) => PLACE_DATE.test(word.text) || (parseDate(word.text).ok && word.text.length < 40));
    if (!dated) return false;
    return wordsIn(view, { top: row + 1, bottom: row + 3, left: table.left - 1, right: table.right + 2 }).some((word) => captionOf(word) !== undefined);
  };
}

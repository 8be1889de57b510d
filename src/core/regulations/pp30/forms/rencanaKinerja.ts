import { letters } from "../../../base/words";
import { isHeading } from "../../../sheet/layout/heading";
import type { Heading } from "../../../sheet/layout/heading";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import type { Word } from "../../../sheet/view";
import { captionOf, withoutEnumerator } from "../../umum/identitas";
import { KATEGORI } from "../parameters";

/** Columns of the table of rencana kinerja, on the plan, the reviu and the assessment; the last ones agencies add beside it. */
export type KolomRencana =
  | "nomor"
  | "perspektif"
  | "rencanaAtasan"
  | "rencana"
  | "aspek"
  | "iki"
  | "target"
  | "targetMin"
  | "targetMaks"
  | "targetSatuan"
  | "realisasi"
  | "capaian"
  | "kategoriIki"
  | "nilaiIki"
  | "kategori"
  | "nilai"
  | "metode"
  | "jenis"
  | "tertimbang"
  | "reviu"
  | "catatan"
  | "kondisi"
  | "lingkup"
  | "nilaiAtasan"
  | "kategoriAtasan"
  | "targetMaksimum";

/** Headings of the assessment levels beside the target, in the pengembangan model. */
export const TINGKAT: readonly Heading[] = ["SANGAT KURANG", "KURANG", "CUKUP", "SANGAT BAIK"].map((printed) => ({ printed }));

export type BagianTabel = "utama" | "perjanjianKinerja" | "rencanaAksi" | "tambahan";

export const ASPEK = ["Kuantitas", "Kualitas", "Waktu", "Biaya"] as const;

export const METODE = ["Direct", "Non-direct"] as const;

/** Perspectives of a JPT or pimpinan unit mandiri, as the form prints them. */
export const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"] as const;

const TARGET: Heading = { printed: "TARGET", also: ["TARGET BAIK", "TARGET TAHUNAN", "TARGET KINERJA", "TARGET SEMESTER*", "TARGET PERIODE*", "TARGET TAHUN*", "TARGET KATEGORI BAIK"] };

/** The table of rencana kinerja with all columns that any of its forms has. */
export const rencanaKinerja: TableLayout<KolomRencana, BagianTabel> = {
  item: "rencana",
  token: /re?ncanak?inerja/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR", "NO URUT"] }, each: "item", kind: "text", width: 5 },
    { id: "perspektif", heading: { printed: "PERSPEKTIF" }, each: "item", kind: "text", width: 18 },
    {
      id: "rencanaAtasan",
      heading: { printed: "RENCANA KINERJA ATASAN LANGSUNG/UNIT KERJA/ORGANISASI YANG DIINTERVENSI", also: ["RENCANA KINERJA ATASAN*", "RENCANA KINERJA PIMPINAN*", "RENCANA KINERJA UNIT KERJA*", "RENCANA KINERJA ORGANISASI*", "RENCANA KINERJA YANG DIINTERVENSI", "RK ATASAN*", "KINERJA ATASAN*"] },
      each: "item",
      kind: "text",
      width: 28,
    },
    { id: "rencana", heading: { printed: "RENCANA KINERJA", also: ["RENCANA KINERJA PEGAWAI", "RENCANA KINERJA INDIVIDU", "RENCANA KINERJA RK"] }, each: "item", kind: "text", width: 26, required: true },
    { id: "aspek", heading: { printed: "ASPEK", also: ["ASPEK KINERJA", "ASPEK IKI", "ASPEK PENILAIAN"] }, each: "row", kind: "words", width: 11, words: ASPEK },
    { id: "iki", heading: { printed: "INDIKATOR KINERJA INDIVIDU", also: ["INDIKATOR KINERJA INDIVIDU IKI", "IKI", "INDIKATOR KINERJA", "INDIKATOR"] }, each: "row", kind: "text", width: 28, required: true },
    { id: "target", heading: TARGET, each: "row", kind: "text", width: 22, unit: true },
    { id: "targetMin", heading: { printed: "MIN", also: ["MINIMAL", "MINIMUM", "BATAS BAWAH"] }, under: TARGET, each: "row", kind: "number", width: 7 },
    { id: "targetMaks", heading: { printed: "MAKS", also: ["MAX", "MAKSIMAL", "MAKSIMUM", "BATAS ATAS"] }, under: TARGET, each: "row", kind: "number", width: 7, optional: true },
    { id: "targetSatuan", heading: { printed: "SATUAN" }, under: TARGET, each: "row", kind: "text", width: 11, optional: true },
    { id: "realisasi", heading: { printed: "REALISASI", also: ["REALISASI IKI", "REALISASI KINERJA", "REALISASI TARGET", "REALISASI BERDASARKAN BUKTI DUKUNG", "REALISASI SEMESTER*", "REALISASI TAHUN*", "PENCAPAIAN"] }, each: "row", kind: "text", width: 11, unit: true },
    { id: "capaian", heading: { printed: "CAPAIAN IKI", also: ["CAPAIAN INDIKATOR KINERJA*", "CAPAIAN", "PERSENTASE CAPAIAN", "PERSENTASE CAPAIAN IKI", "CAPAIAN KINERJA"] }, each: "row", kind: "number", width: 10 },
    { id: "kategoriIki", heading: { printed: "KATEGORI CAPAIAN IKI", also: ["KATEGORI IKI", "KATEGORI CAPAIAN INDIKATOR*", "KATEGORI CAPAIAN"] }, each: "row", kind: "words", width: 13, words: KATEGORI },
    { id: "nilaiIki", heading: { printed: "NILAI CAPAIAN IKI", also: ["NILAI IKI", "NILAI CAPAIAN INDIKATOR*", "NILAI CAPAIAN"] }, each: "row", kind: "number", width: 10 },
    { id: "kategori", heading: { printed: "KATEGORI", also: ["KATEGORI RENCANA KINERJA", "KATEGORI CAPAIAN RENCANA KINERJA"] }, each: "row", kind: "words", width: 13, words: KATEGORI },
    { id: "nilai", heading: { printed: "NILAI", also: ["NILAI RENCANA KINERJA", "NILAI CAPAIAN RENCANA KINERJA", "NILAI RK"] }, each: "row", kind: "number", width: 8 },
    { id: "metode", heading: { printed: "METODE CASCADING", also: ["METODE", "CASCADING", "DIRECT NON DIRECT", "DIRECT NON DIRECT CASCADING", "METODE CASCADING*", "DIRECT CASCADING NON DIRECT CASCADING*", "JENIS CASCADING"] }, each: "row", kind: "words", width: 13, words: METODE },
    { id: "jenis", heading: { printed: "JENIS KINERJA UTAMA", also: ["JENIS KINERJA UTAMA*", "JENIS RENCANA KINERJA", "JENIS KINERJA", "JENIS", "PERJANJIAN KINERJA DIREKTIF RENCANA AKSI*"] }, each: "item", kind: "words", words: ["Perjanjian Kinerja/Direktif", "Rencana Aksi/Inisiatif Strategis"] },
    { id: "tertimbang", heading: { printed: "NILAI TERTIMBANG", also: ["NILAI TERTIMBANG*", "TERTIMBANG"] }, each: "row", kind: "number", width: 12 },
    { id: "reviu", heading: { printed: "REVIU OLEH PENGELOLA KINERJA", also: ["REVIU", "REVIU OLEH*", "REVIEW OLEH*", "REVIEW", "HASIL REVIU"] }, each: "row", kind: "text", width: 20 },
    { id: "catatan", heading: { printed: "CATATAN PERBAIKAN", also: ["CATATAN", "CATATAN PERBAIKAN*"] }, each: "row", kind: "text", width: 28, optional: true },
    { id: "kondisi", heading: { printed: "KONDISI", also: ["KONDISI IKI", "KONDISI NORMAL KHUSUS*", "KONDISI CAPAIAN"] }, each: "row", kind: "words", width: 9, words: ["Normal", "Khusus"], optional: true },
    { id: "lingkup", heading: { printed: "LINGKUP", also: ["LINGKUP PENUGASAN*", "LINGKUP KINERJA TAMBAHAN*", "BOBOT LINGKUP*"] }, each: "row", kind: "number", width: 9 },
    { id: "nilaiAtasan", heading: { printed: "NILAI ATASAN", also: ["NILAI RENCANA KINERJA ATASAN*", "NILAI RK ATASAN*", "NILAI CAPAIAN RENCANA KINERJA ATASAN*", "NILAI ATASAN LANGSUNG"] }, each: "row", kind: "number", width: 9 },
    { id: "kategoriAtasan", heading: { printed: "KATEGORI ATASAN", also: ["KATEGORI RENCANA KINERJA ATASAN*", "KATEGORI RK ATASAN*", "KATEGORI CAPAIAN RENCANA KINERJA ATASAN*"] }, each: "row", kind: "words", width: 13, words: KATEGORI },
    { id: "targetMaksimum", heading: { printed: "TARGET MAKSIMUM", also: ["TARGET MAKSIMAL", "TARGET MAKS"] }, each: "row", kind: "words", width: 11, words: ["Ya", "Tidak"], optional: true },
  ],
  sections: [
    { id: "utama", heading: { printed: "KINERJA UTAMA", also: ["UTAMA", "RENCANA KINERJA UTAMA", "A KINERJA UTAMA"] } },
    {
      id: "perjanjianKinerja",
      heading: { printed: "PERJANJIAN KINERJA DAN DIREKTIF", also: ["PERJANJIAN KINERJA", "PERJANJIAN KINERJA DIREKTIF", "PK DIREKTIF", "PK DAN DIREKTIF", "KINERJA UTAMA PERJANJIAN KINERJA", "KINERJA UTAMA PERJANJIAN KINERJA DIREKTIF", "KINERJA UTAMA DARI PERJANJIAN KINERJA DAN DIREKTIF", "KINERJA UTAMA PK DIREKTIF"] },
    },
    {
      id: "rencanaAksi",
      heading: { printed: "RENCANA AKSI/INISIATIF STRATEGIS", also: ["RENCANA AKSI", "RENCANA AKSI DAN INISIATIF STRATEGIS", "INISIATIF STRATEGIS", "KINERJA UTAMA RENCANA AKSI", "KINERJA UTAMA RENCANA AKSI INISIATIF STRATEGIS", "KINERJA UTAMA DARI RENCANA AKSI DAN INISIATIF STRATEGIS", "RENAKSI"] },
    },
    { id: "tambahan", heading: { printed: "KINERJA TAMBAHAN", also: ["TAMBAHAN", "RENCANA KINERJA TAMBAHAN", "B KINERJA TAMBAHAN"] } },
  ],
  captions: [{ printed: "RATA-RATA", also: ["RATA RATA*", "NILAI RATA RATA*", "JUMLAH*", "TOTAL*", "NILAI KINERJA UTAMA*", "NILAI KINERJA TAMBAHAN*", "NILAI TERTIMBANG KINERJA*", "NILAI UTAMA", "NILAI TAMBAHAN", "NILAI TERTIMBANG*", "KINERJA"] }],
  foreign: [{ printed: "RENCANA HASIL KERJA", also: ["RENCANA HASIL KERJA*"] }, { printed: "NAMA PEGAWAI" }, { printed: "KEGIATAN TUGAS JABATAN" }],
};

/** Lines below the rows with the totals of the table. */
export const jumlah = {
  utama: /^(?:nilai|jumlah|total|rata)(?:nilai|rata|tertimbang|capaian|rencana|kinerja|skp)*utama|^(?:nilai)?rata(?:rata)?(?:nilai)?tertimbang/,
  tambahan: /^(?:nilai|jumlah|total)(?:nilai|tertimbang|capaian|rencana|kinerja|skp)*tambahan/,
  skp: /^nilaiakhirskp|^nilaiakhir$|^nilaiskp$|^nilaiskpakhir|^nilaiakhirsasarankinerja|^jumlahnilaiskp|^totalnilaiskp/,
} as const;

const CLOSING = /^nilaiakhir|^nilaiskp|^jumlahnilaiskp|^totalnilaiskp|^keterangan|^nilaiperilaku|^nilaikinerja(?!utama|tambahan)|^predikat/;
const PLACE_DATE = /^[\p{L}.\s()…_]{2,40},\s*[\d\p{L}\s.…_/-]*\d{4}|^[\p{L}.\s()]{2,40},\s*[\s.…_-]{3,}/u;

/** Whether a row below the headings begins the next block: people, totals, place and date over the signatures. */
export function endsRencana(words: readonly Word[]): boolean {
  if (words.some((word) => captionOf(word) !== undefined || /^pengelolakinerja/.test(word.key))) return true;
  const [first] = words;
  if (!first) return false;
  if (CLOSING.test(letters(withoutEnumerator(first.text)))) return true;
  return words.length <= 2 && words.some((word) => word.text.length < 60 && PLACE_DATE.test(word.text));
}

/** Totals that say only what they are: whose they are follows from the section that they close. */
export const jumlahBagian = { utama: /^(?:nilai)?rata(?:rata)?(?:nilai)?$/, tambahan: /^(?:jumlah|total)(?:nilai)?$/ } as const;

/** Words of the form that are never a value. */
export function isTotal(word: Word): boolean {
  const key = letters(withoutEnumerator(word.text));
  return Object.values(jumlah).some((pattern) => pattern.test(key)) || rencanaKinerja.sections.some(({ heading }) => isHeading(key, heading));
}

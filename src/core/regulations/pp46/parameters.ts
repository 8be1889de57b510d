import type { Bands } from "../../base/bands";
import type { Cite } from "../../base/cite";

/** The four aspects of a target, in the order of the form. */
export const ASPEK = ["kuantitas", "kualitas", "waktu", "biaya"] as const;
export type NamaAspek = (typeof ASPEK)[number];

/** Aspects for which each activity must have a target; biaya may be added. */
export const ASPEK_WAJIB = {
  aspek: ["kuantitas", "kualitas", "waktu"],
  cite: { source: "panduanSkp", at: "unsur SKP: kuantitas, kualitas, waktu, dan dapat disertai biaya" },
} as const;

/** Aspects of behaviour, in the order of the form; the last one is for structural officials only. */
export const ASPEK_PERILAKU = ["orientasi pelayanan", "integritas", "komitmen", "disiplin", "kerja sama", "kepemimpinan"] as const;

/** Waktu and biaya: up to `batasEfisiensi` percent saved the score is 176 less the share used, beyond it 76 less the excess. */
export const efisiensiWaktu = {
  faktor: 1.76,
  batasEfisiensi: 24,
  dasarDiAtasBatas: 76,
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan aspek waktu dan aspek biaya" },
} as const;

/** Points for the number of additional tasks in the year. */
export const poinTugasTambahan = {
  steps: [
    { from: 7, poin: 3 },
    { from: 4, poin: 2 },
    { from: 1, poin: 1 },
  ],
  cite: { source: "panduanSkp", at: "penilaian tugas tambahan" },
} as const;

export const poinKreativitas = {
  "unit kerja": 3,
  organisasi: 6,
  negara: 12,
} as const;
export const citeKreativitas: Cite = { source: "panduanSkp", at: "penilaian kreativitas" };

/** Weights in percent, as printed. */
export const bobot = { skp: 60, perilaku: 40, cite: { source: "pp46", at: "Pasal 15" } } as const;

export const nilaiPerilakuTertinggi = 100;
export const citeNilaiPerilaku: Cite = { source: "perkaBkn1", at: "Lampiran, penilaian perilaku kerja" };

export const SEBUTAN = ["Sangat Baik", "Baik", "Cukup", "Kurang", "Buruk"] as const;
export type Sebutan = (typeof SEBUTAN)[number];

const citeSebutan: Cite = { source: "pp46", at: "Pasal 17" };

/** @see readings `pp46/antara-dua-rentang`, `pp46/pembulatan` */
export const rentangSebutan: Bands<Sebutan> = {
  cite: citeSebutan,
  decimals: 2,
  steps: [
    { from: 91, label: "Sangat Baik" },
    { from: 76, label: "Baik" },
    { from: 61, label: "Cukup" },
    { from: 51, label: "Kurang" },
  ],
  below: "Buruk",
};

/**
 * The same bands by their upper bounds, as an Excel template in wide use has them: up to 75 Cukup, up to 90,99 Baik.
 * @see readings `pp46/antara-dua-rentang`
 */
export const rentangSebutanTemplat: Bands<Sebutan> = {
  cite: citeSebutan,
  decimals: 2,
  steps: [
    { from: 91, label: "Sangat Baik" },
    { from: 75.01, label: "Baik" },
    { from: 60.01, label: "Cukup" },
    { from: 50.01, label: "Kurang" },
  ],
  below: "Buruk",
};

/**
 * Waktu and biaya of an activity that was not carried out: 0, or by their formula (76 when the time planned was used).
 * @see readings `pp46/tidak-dilaksanakan`
 */
export type TidakDilaksanakan = "nol" | "rumus";

/** Below `berat` percent: heavy discipline; from there to `sedang` percent, both included: medium. */
export const ambangSanksi = { berat: 25, sedang: 50, cite: { source: "pp53", at: "melalui panduan SKP, III huruf c" } } as const;

/** Calendar days within which an objection must be lodged after receipt, and answered after that. */
export const hariKeberatan = { pengajuan: 14, tanggapan: 14, cite: { source: "panduanSkp", at: "keberatan" } } as const;

/** The SKP is set in January; the assessment is done by the end of January of the next year. */
export const tenggat = {
  penyusunanBulan: 1,
  penilaianBulan: 1,
  cite: { source: "panduanSkp", at: "II, Penilaian Prestasi Kerja PNS" },
} as const;

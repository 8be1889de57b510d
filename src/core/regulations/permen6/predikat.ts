/** Ratings of hasil kerja and perilaku, worst first. */
export const RATING = ["Di bawah ekspektasi", "Sesuai ekspektasi", "Di atas ekspektasi"] as const;
export type Rating = (typeof RATING)[number];

export type Predikat = "Sangat Baik" | "Baik" | "Butuh Perbaikan" | "Kurang" | "Sangat Kurang";

/**
 * Kuadran kinerja: rows are the rating of hasil kerja, columns that of perilaku. «Kurang/misconduct» is Kurang.
 * @cite permen6 Lampiran, kuadran kinerja pegawai
 */
const KUADRAN = {
  "Di atas ekspektasi": { "Di bawah ekspektasi": "Kurang", "Sesuai ekspektasi": "Baik", "Di atas ekspektasi": "Sangat Baik" },
  "Sesuai ekspektasi": { "Di bawah ekspektasi": "Kurang", "Sesuai ekspektasi": "Baik", "Di atas ekspektasi": "Baik" },
  "Di bawah ekspektasi": { "Di bawah ekspektasi": "Sangat Kurang", "Sesuai ekspektasi": "Butuh Perbaikan", "Di atas ekspektasi": "Butuh Perbaikan" },
} as const satisfies Record<Rating, Record<Rating, Predikat>>;

/**
 * Predikat kinerja from the two ratings.
 * @cite permen6 Lampiran, kuadran kinerja pegawai
 */
export function predikatKuadran(hasil: Rating, perilaku: Rating): Predikat {
  return KUADRAN[hasil][perilaku];
}

/** The rating that a cell's word means, or undefined: `diatas`, `Di Atas Ekspetasi`, `AE`. */
export function readRating(text: string): Rating | undefined {
  const word = text
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(harapan|eks?pe[kc]?tasi|eks?pe[kc]?stasi)$/, "");
  if (word === "diatas" || word === "atas" || word === "ae") return "Di atas ekspektasi";
  if (word === "sesuai" || word === "se") return "Sesuai ekspektasi";
  if (word === "dibawah" || word === "bawah" || word === "be") return "Di bawah ekspektasi";
  return undefined;
}

import { letters, meaning } from "../../base/words";
import { JENIS, type CapaianOrganisasi, type Jenis } from "./parameters";

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

const PREDIKAT_WORDS: Readonly<Record<string, Predikat>> = {
  sb: "Sangat Baik",
  sangatbaik: "Sangat Baik",
  b: "Baik",
  baik: "Baik",
  bp: "Butuh Perbaikan",
  butuhperbaikan: "Butuh Perbaikan",
  cukup: "Butuh Perbaikan",
  cukupbutuhperbaikan: "Butuh Perbaikan",
  butuhperbaikancukup: "Butuh Perbaikan",
  k: "Kurang",
  kurang: "Kurang",
  kurangmisconduct: "Kurang",
  sk: "Sangat Kurang",
  sangatkurang: "Sangat Kurang",
};

/** The predikat that a cell's word means, or undefined: `SB`, `Cukup`, `Kurang/misconduct`. */
export function readPredikat(text: string): Predikat | undefined {
  return meaning(PREDIKAT_WORDS, letters(text));
}

/** The level of the organisation that a word means, or undefined; its top is Istimewa, so Sangat Baik is none. */
export function readCapaianOrganisasi(text: string): CapaianOrganisasi | undefined {
  if (letters(text) === "istimewa") return "Istimewa";
  const predikat = readPredikat(text);
  return predikat === "Sangat Baik" ? undefined : predikat;
}

export function readJenis(text: string): Jenis | undefined {
  const word = letters(text);
  return JENIS.find((jenis) => [jenis, `hasilkerja${jenis}`, `kinerja${jenis}`].includes(word));
}

/** The rating that a cell's word means, or undefined: `diatas`, `Di Atas Ekspetasi`, `AE`. */
export function readRating(text: string): Rating | undefined {
  const word = text
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(harapan|e[ksxc]+pe[ksc]*tasi)$/, "");
  if (word === "diatas" || word === "atas" || word === "ae") return "Di atas ekspektasi";
  if (word === "sesuai" || word === "se") return "Sesuai ekspektasi";
  if (word === "dibawah" || word === "bawah" || word === "be") return "Di bawah ekspektasi";
  return undefined;
}

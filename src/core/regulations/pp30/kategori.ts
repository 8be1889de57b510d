import { letters, meaning } from "../../base/words";
import type { Kategori } from "./parameters";

const WORDS: Readonly<Record<string, Kategori>> = {
  sb: "Sangat Baik",
  sangatbaik: "Sangat Baik",
  b: "Baik",
  baik: "Baik",
  c: "Cukup",
  cukup: "Cukup",
  k: "Kurang",
  kurang: "Kurang",
  kurangmisconduct: "Kurang",
  sk: "Sangat Kurang",
  sangatkurang: "Sangat Kurang",
};

/** The kategori that a word or a short code means, or undefined. Butuh Perbaikan is none before 2022. */
export function readKategori(text: string): Kategori | undefined {
  return meaning(WORDS, letters(text));
}

export type Metode = "direct" | "non-direct";

const METHODS: Readonly<Record<string, Metode>> = {
  direct: "direct",
  directcascading: "direct",
  langsung: "direct",
  nondirect: "non-direct",
  nondirectcascading: "non-direct",
  tidaklangsung: "non-direct",
};

/** The method of cascading that a word means, or undefined. */
export function readMetode(text: string): Metode | undefined {
  return meaning(METHODS, letters(text));
}

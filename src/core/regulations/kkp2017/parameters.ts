import type { Cite } from "../../base/cite";

/** Categories of the calibration; not the sebutan of PP 46, though two words are the same. */
export const KATEGORI_KALIBRASI = ["Baik", "Cukup", "Kurang"] as const;
export type KategoriKalibrasi = (typeof KATEGORI_KALIBRASI)[number];

/** The table that sets both shares; no official numbers were found. */
export const citeTabelKonversi: Cite = { source: "permenKp5", at: "Tabel Konversi" };

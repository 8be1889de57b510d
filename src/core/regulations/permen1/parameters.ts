import type { Cite } from "../../base/cite";
import type { CivilDate } from "../../base/civilDate";
import type { Predikat } from "../permen6/predikat";
import type { Golongan } from "../umum/golongan";

/** Jenjang of functional posts: keterampilan, then keahlian, lowest first. */
export const JENJANG = ["Pemula", "Terampil", "Mahir", "Penyelia", "Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"] as const;
export type Jenjang = (typeof JENJANG)[number];

/** Percent of the yearly coefficient that a predikat yields. */
export const persentasePredikat = { "Sangat Baik": 150, Baik: 100, "Butuh Perbaikan": 75, Kurang: 50, "Sangat Kurang": 25 } as const satisfies Record<Predikat, number>;
export const citePersentase: Cite = { source: "permen1", at: "Pasal 37" };

/** Angka kredit of a year at 100%. */
export const koefisien = {
  Pemula: 3.75,
  Terampil: 5,
  Mahir: 12.5,
  Penyelia: 25,
  "Ahli Pertama": 12.5,
  "Ahli Muda": 25,
  "Ahli Madya": 37.5,
  "Ahli Utama": 50,
} as const satisfies Record<Jenjang, number>;
export const citeKoefisien: Cite = { source: "perBkn3", at: "Pasal 13 dan Lampiran" };

/** Cumulative angka kredit for the next pangkat. */
export const kebutuhanPangkat = {
  Pemula: 15,
  Terampil: 20,
  Mahir: 50,
  Penyelia: 100,
  "Ahli Pertama": 50,
  "Ahli Muda": 100,
  "Ahli Madya": 150,
  "Ahli Utama": 200,
} as const satisfies Record<Jenjang, number>;
export const citeKebutuhan: Cite = { source: "perBkn3", at: "Lampiran, angka kredit kumulatif kenaikan pangkat dan kenaikan jenjang" };

/** Where the ladder of a functional post ends: no pangkat above this within the jenjang. */
export const golonganPuncak: Partial<Record<Jenjang, Golongan>> = { Penyelia: "III/d", "Ahli Utama": "IV/e" };

/** Golongan of each jenjang, lowest first. */
export const golonganJenjang = {
  Pemula: ["II/a"],
  Terampil: ["II/b", "II/c", "II/d"],
  Mahir: ["III/a", "III/b"],
  Penyelia: ["III/c", "III/d"],
  "Ahli Pertama": ["III/a", "III/b"],
  "Ahli Muda": ["III/c", "III/d"],
  "Ahli Madya": ["IV/a", "IV/b", "IV/c"],
  "Ahli Utama": ["IV/d", "IV/e"],
} as const satisfies Record<Jenjang, readonly Golongan[]> as Readonly<Record<Jenjang, readonly Golongan[]>>;

/** Cumulative angka kredit for the next jenjang; null at the top of keterampilan and of keahlian. */
export const kebutuhanJenjang = {
  Pemula: 15,
  Terampil: 60,
  Mahir: 100,
  Penyelia: null,
  "Ahli Pertama": 100,
  "Ahli Muda": 200,
  "Ahli Madya": 450,
  "Ahli Utama": null,
} as const satisfies Record<Jenjang, number | null>;

/** Percent of the need for the next pangkat that a higher degree yields. */
export const persenPendidikan = { nilai: 25, cite: { source: "perBkn3", at: "Pasal 14" } } as const;

/** Base that is taken off the old cumulative angka kredit on integration; a golongan that is not here has none. */
export const nilaiDasarIntegrasi: Partial<Record<Golongan, number>> = {
  "II/b": 40,
  "II/c": 60,
  "II/d": 80,
  "III/a": 100,
  "III/b": 150,
  "III/c": 200,
  "III/d": 300,
  "IV/a": 400,
  "IV/b": 550,
  "IV/c": 700,
  "IV/d": 850,
  "IV/e": 1050,
};
export const citeIntegrasi: Cite = { source: "paparanIntegrasi", at: "nilai dasar penyesuaian angka kredit" };

/**
 * Angka kredit dasar on moving into a functional post; the sources conflict on the golongan that are not here.
 * @see readings `permen1/ak-dasar`
 */
export const akDasar: Partial<Record<Golongan, number>> = { "III/a": 0, "III/b": 50, "III/c": 0, "III/d": 100, "IV/a": 0, "IV/b": 150, "IV/c": 300, "IV/d": 0 };
export const citeAkDasar: Cite = { source: "perBkn3", at: "Lampiran, angka kredit dasar" };

/** Months of a year, and the most months in a pangkat that count at the top pangkat of the old post. */
export const bulanPerpindahan = { setahun: 12, palingDiPuncak: 36, cite: { source: "perBkn3", at: "Pasal 7 dan Lampiran contoh huruf b" } } as const;

/** First day of the periods whose predikat is converted; the older link of SKP and angka kredit ran for 2022 at most. */
export const konversiSejak = { tanggal: "2023-01-01", cite: { source: "permen1", at: "Pasal 37; PermenPANRB 6/2022 Pasal 38" } } as const satisfies { readonly tanggal: CivilDate; readonly cite: Cite };

/** The first day on which the yearly papers may be dated. */
export const tanggalPenetapan = { bulan: 12, hari: 15, cite: { source: "perBkn3", at: "penetapan angka kredit tahunan, paling cepat 15 Desember" } } as const;

import type { Bands } from "../../base/bands";
import type { Cite } from "../../base/cite";
import type { Kurva } from "./ruas";

/** Kategori of an IKI and of a rencana kinerja, and the predikat of a year: the same five words, best first. */
export const KATEGORI = ["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"] as const;
export type Kategori = (typeof KATEGORI)[number];

/** Values of PP 30 lie between 0 and this. */
export const nilaiTertinggi = 120;
export const citeNilaiTertinggi: Cite = { source: "pp30", at: "capaian kinerja paling tinggi 120" };

/**
 * Kategori by whole percent: 101 and more, 100, 80–99, 60–79, 0–59.
 * @see readings `pp30/persen-antara`
 */
export const rentangKategoriIki: Bands<Kategori> = {
  cite: { source: "permen8", at: "Lampiran salinan hlm. 101 (rumus) dan salinan hlm. 363 (contoh)" },
  decimals: 0,
  steps: [
    { from: 101, label: "Sangat Baik" },
    { from: 100, label: "Baik" },
    { from: 80, label: "Cukup" },
    { from: 60, label: "Kurang" },
  ],
  below: "Sangat Kurang",
};

/** Nilai capaian of one IKI of a JPT or pimpinan unit mandiri, over whole percent. */
export const kurvaIkiJpt: Kurva = {
  cite: { source: "permen8", at: "Lampiran salinan hlm. 101, penilaian IKI pejabat pimpinan tinggi" },
  decimals: 0,
  ruas: [
    { above: 110, dari: [111, 120], sampai: [111, 120] },
    { above: 100, dari: [101, 110], sampai: [110, 120] },
    { above: 99, dari: [100, 109], sampai: [100, 109] },
    { above: 79, dari: [80, 70], sampai: [99, 89] },
    { above: 59, dari: [60, 50], sampai: [79, 69] },
    { above: null, dari: [0, 0], sampai: [59, 49] },
  ],
};

/** At 100% of a target that is the most attainable, the IKI is Sangat Baik at this value. */
export const nilaiTargetMaksimum = { capaian: 100, nilai: 120, cite: { source: "permen8", at: "Lampiran salinan hlm. 101 huruf i" } } as const;

/** Nilai of a rencana kinerja of JA and JF by its kategori. */
export const nilaiRencana = { "Sangat Baik": 120, Baik: 100, Cukup: 80, Kurang: 60, "Sangat Kurang": 25 } as const satisfies Record<Kategori, number>;
export const citeNilaiRencana: Cite = { source: "permen8", at: "Lampiran, penilaian rencana kinerja JA dan JF (hlm. 288 dan Anak Lampiran 6)" };

/** Numbers of IKI from which a kategori of the rencana kinerja follows. */
export const jumlahIkiRencana = { satu: 1, tiga: 3, cite: { source: "aplikasiPermen8", at: "kategori dari satu dan dari tiga aspek" } } as const;

/** Points by which other applications find the kategori of three IKI; only to tell what a written kategori follows from. */
export const poinKategori = {
  "Sangat Baik": 16,
  Baik: 13,
  Cukup: 8,
  Kurang: 3,
  "Sangat Kurang": 1,
  cite: { source: "aplikasiPermen8", at: "kategori dari jumlah poin tiga aspek" },
} as const satisfies Record<Kategori, number> & { readonly cite: Cite };

/** Kategori by the sum of those points. */
export const rentangPoinKategori: Bands<Kategori> = {
  cite: { source: "aplikasiPermen8", at: "kategori dari jumlah poin tiga aspek" },
  decimals: 0,
  steps: [
    { from: 43, label: "Sangat Baik" },
    { from: 34, label: "Baik" },
    { from: 19, label: "Cukup" },
    { from: 7, label: "Kurang" },
  ],
  below: "Sangat Kurang",
};

/** Non-direct cascading: own share in percent, and percent of the superior's value by the superior's kategori. */
export interface BobotCascading {
  readonly bobotSendiri: number;
  readonly bobotAtasan: Readonly<Record<Kategori, number>>;
}

/** @see readings `pp30/bobot-atasan` */
export const cascadingTidakLangsung = {
  bobotSendiri: 80,
  bobotAtasan: { "Sangat Baik": 20, Baik: 20, Cukup: 10, Kurang: 5, "Sangat Kurang": 1 } as const satisfies Record<Kategori, number>,
  cite: { source: "permen8", at: "Lampiran hlm. 288, bobot nilai capaian rencana kinerja atasan yang diintervensi" },
} as const satisfies BobotCascading & { readonly cite: Cite };

/** Kinerja tambahan: factor by kategori and weight by scope (1 inside a unit, 2 between units, 3 between agencies), both in percent; their sum is limited. */
export const kinerjaTambahan = {
  faktor: { "Sangat Baik": 100, Baik: 80, Cukup: 60, Kurang: 40, "Sangat Kurang": 20 } as const satisfies Record<Kategori, number>,
  bobotLingkup: [1, 2, 3],
  paling: 10,
  cite: { source: "permen8", at: "Lampiran hlm. 95 angka 8" },
} as const;

/** Weights in percent of the two kinds of kinerja utama of a JPT: perjanjian kinerja with direktif, and rencana aksi with inisiatif strategis. */
export const bobotUtamaJpt = { perjanjianKinerja: 60, rencanaAksi: 40, cite: { source: "permen8", at: "Lampiran salinan hlm. 363, disimpulkan dari 59,2 dan 43,6" } } as const;

/** Levels of behaviour. */
export const levelPerilaku = { terendah: 1, tertinggi: 7, cite: { source: "aplikasiPermen8", at: "tujuh level setiap aspek perilaku" } } as const;

/** Level standard of behaviour of a functional post of keahlian, lowest and highest; for other posts the agency sets its own. */
export const standarPerilaku = {
  "Ahli Pertama": [2, 3],
  "Ahli Muda": [3, 4],
  "Ahli Madya": [4, 5],
  "Ahli Utama": [5, 6],
  cite: { source: "aplikasiPermen8", at: "standar level setiap jenjang keahlian" },
} as const;

/** Value of one aspect at the lower and the upper end of its standard, and what each level above it adds. */
export const nilaiStandarPerilaku = { bawah: 90, atas: 109, perLevelDiAtas: 11, cite: { source: "aplikasiPermen8", at: "nilai aspek perilaku terhadap standar level" } } as const;

/** Weights in percent, without and with the opinion of peers and subordinates. */
export const bobotKinerja = {
  tanpa360: { skp: 70, perilaku: 30 },
  dengan360: { skp: 60, perilaku: 40 },
  cite: { source: "pp30", at: "Pasal 41 ayat (2) sampai ayat (4)" },
} as const;

/** Predikat; Sangat Baik besides needs a new idea from `syaratIdeBaru` on, without which the value is Baik. */
export const rentangPredikat: Bands<Kategori> = {
  cite: { source: "pp30", at: "Pasal 41 ayat (5)" },
  decimals: 2,
  steps: [
    { from: 110, label: "Sangat Baik" },
    { from: 90, label: "Baik" },
    { from: 70, label: "Cukup" },
    { from: 50, label: "Kurang" },
  ],
  below: "Sangat Kurang",
};

/**
 * Value of PP 46 for January to June 2021 on the scale of PP 30; the branch is chosen at two decimals.
 * @see readings `pp30/konversi-antara`
 */
export const kurvaKonversiPp46: Kurva = {
  cite: { source: "se3Tahun2021", at: "konversi nilai Januari–Juni 2021" },
  decimals: 2,
  ruas: [
    { above: 99, dari: [100, 120], sampai: [100, 120] },
    { above: 90, dari: [91, 110], sampai: [99, 120] },
    { above: 75, dari: [76, 90], sampai: [90, 109] },
    { above: 60, dari: [61, 70], sampai: [75, 89] },
    { above: 50, dari: [51, 50], sampai: [60, 69] },
    { above: null, dari: [0, 0], sampai: [50, 49] },
  ],
};

/** Shares in percent, at most, of those above and below expectation. */
export const kuotaPeringkat = { diAtas: 20, diBawah: 20, cite: { source: "pp30", at: "pemeringkatan kinerja (Pasal 49 sampai Pasal 59)" } } as const;

export const PERINGKAT = ["Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"] as const;
export type Peringkat = (typeof PERINGKAT)[number];

/** Days after receipt within which an objection is made. */
export const hariKeberatan = { hari: 14, cite: { source: "pp30", at: "Pasal 59" } } as const;

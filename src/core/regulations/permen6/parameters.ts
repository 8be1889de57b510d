import type { Cite } from "../../base/cite";
import type { Predikat } from "./predikat";

/** Predikat kinerja pegawai, best first, as the distribution is laid out. */
export const PREDIKAT = ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"] as const satisfies readonly Predikat[];

/** Capaian kinerja organisasi, best first. */
export const CAPAIAN_ORGANISASI = ["Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"] as const;
export type CapaianOrganisasi = (typeof CAPAIAN_ORGANISASI)[number];

export const JENIS = ["utama", "tambahan"] as const;
export type Jenis = (typeof JENIS)[number];

/** Core values judged: berorientasi pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif, kolaboratif. */
export const jumlahNilaiPerilaku = { nilai: 7, cite: { source: "permen6", at: "Lampiran, perilaku kerja BerAKHLAK" } } as const;

/**
 * Values above expectation from which the behaviour is rated above.
 * @see readings `permen6/rating-perilaku`
 */
export const ambangPerilakuDiAtas = { nilai: 4, cite: { source: "aplikasiPermen6", at: "rating perilaku dari tujuh nilai" } } as const;

/**
 * «Sebagian besar» is more than this percent, «sebagian kecil» less.
 * @see readings `permen6/sebagian-besar-hasil`, `permen6/sebagian-besar-distribusi`
 */
export const sebagianBesar = { lebihDari: 50, cite: { source: "edaranDaerah", at: "kriteria rating hasil kerja; angkanya bacaan" } } as const;

/** A limit in percent of those assessed. */
export interface Batas {
  readonly predikat: Predikat;
  readonly paling: "sedikit" | "banyak";
  readonly persen: number;
}

/** One pattern: where most officials are, and what limits hold for the others. */
export interface Pola {
  readonly puncak: Predikat;
  /** «Sebagian besar» and at most this percent; or at least a percent. */
  readonly puncakBatas: { readonly setengah: true; readonly tertinggi: number } | { readonly setengah: false; readonly terendah: number };
  readonly batas: readonly Batas[];
  /** Butuh Perbaikan and Kurang counted together: at least this percent, or just someone once there are enough officials. */
  readonly gabungan: { readonly persen: number } | { readonly adaSejak: number } | null;
}

/** The two predikat that a combined limit counts together. */
export const PREDIKAT_GABUNGAN = ["Butuh Perbaikan", "Kurang"] as const satisfies readonly Predikat[];

export const citePola: Cite = { source: "se3Tahun2023", at: "pola distribusi predikat kinerja pegawai menurut capaian kinerja organisasi" };

/**
 * Patterns of SE 3/2023, in percent. They guide and do not force.
 * @see readings `permen6/sebagian-besar-distribusi`, `permen6/pembulatan-distribusi`
 */
export const polaDistribusi = {
  Istimewa: { puncak: "Sangat Baik", puncakBatas: { setengah: true, tertinggi: 70 }, batas: [], gabungan: null },
  Baik: { puncak: "Baik", puncakBatas: { setengah: true, tertinggi: 70 }, batas: [], gabungan: { adaSejak: 10 } },
  "Butuh Perbaikan": { puncak: "Butuh Perbaikan", puncakBatas: { setengah: false, terendah: 60 }, batas: [{ predikat: "Sangat Baik", paling: "banyak", persen: 10 }], gabungan: null },
  Kurang: {
    puncak: "Kurang",
    puncakBatas: { setengah: false, terendah: 60 },
    batas: [
      { predikat: "Sangat Baik", paling: "banyak", persen: 10 },
      { predikat: "Butuh Perbaikan", paling: "sedikit", persen: 10 },
    ],
    gabungan: null,
  },
  "Sangat Kurang": { puncak: "Sangat Kurang", puncakBatas: { setengah: false, terendah: 60 }, batas: [{ predikat: "Sangat Baik", paling: "banyak", persen: 0 }], gabungan: { persen: 10 } },
} as const satisfies Record<CapaianOrganisasi, Pola>;

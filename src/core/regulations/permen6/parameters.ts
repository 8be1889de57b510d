import type { Cite } from "../../base/cite";
import type { Predikat, Rating } from "./predikat";

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
 * «Sebagian besar» of the results is more than this percent, «sebagian kecil» less.
 * @see readings `permen6/sebagian-besar-hasil`
 */
export const sebagianBesar = { lebihDari: 50, cite: { source: "edaranDaerah", at: "kriteria rating hasil kerja; angkanya bacaan" } } as const;

export const citePola: Cite = { source: "se3Tahun2023", at: "pola distribusi predikat kinerja pegawai menurut capaian kinerja organisasi" };

/** Limits of the patterns, in percent of those assessed unless said otherwise. */
export interface BatasDistribusi {
  /** «Sebagian besar» is more than this. */
  readonly mayoritas: number;
  /** At most so many at the peak of Istimewa and Baik. */
  readonly puncakTertinggi: number;
  /** At least so many at the peak of the lower levels. */
  readonly puncakTerendah: number;
  /** The small share that is the most for one predikat and the least for another. */
  readonly kecil: number;
  /** Heads from which the pattern of Baik wants someone at Butuh Perbaikan or Kurang. */
  readonly adaSejak: number;
}

/**
 * As SE 3/2023 prints them; the two that it does not print are readings.
 * @see readings `permen6/sebagian-besar-distribusi`, `permen6/pembulatan-distribusi`
 */
export const batasDistribusi = { mayoritas: 50, puncakTertinggi: 70, puncakTerendah: 60, kecil: 10, adaSejak: 10, cite: citePola } as const satisfies BatasDistribusi & { readonly cite: Cite };

/**
 * From how many officials on the pattern says more than a sketch: below, one person is more than a tenth. SE 3/2023 names no size.
 * @see readings `permen6/unit-kecil`
 */
export const polaBermakna = { sejak: 10, cite: citePola } as const;

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
  readonly puncakBatas: { readonly setengah: true; readonly lebihDari: number; readonly tertinggi: number } | { readonly setengah: false; readonly terendah: number };
  readonly batas: readonly Batas[];
  /** Butuh Perbaikan and Kurang counted together: at least this percent, or just someone once there are enough officials. */
  readonly gabungan: { readonly persen: number } | { readonly adaSejak: number } | null;
}

/** The two predikat that a combined limit counts together. */
export const PREDIKAT_GABUNGAN = ["Butuh Perbaikan", "Kurang"] as const satisfies readonly Predikat[];

/**
 * Patterns of SE 3/2023. They guide and do not force.
 * @see readings `permen6/sebagian-besar-distribusi`, `permen6/pembulatan-distribusi`
 */
export function polaDistribusi(capaian: CapaianOrganisasi, { mayoritas, puncakTertinggi, puncakTerendah, kecil, adaSejak }: BatasDistribusi): Pola {
  const puncak = capaian === "Istimewa" ? "Sangat Baik" : capaian;
  const sebagianBesarDi = { puncak, puncakBatas: { setengah: true, lebihDari: mayoritas, tertinggi: puncakTertinggi } } as const;
  const palingSedikitDi = { puncak, puncakBatas: { setengah: false, terendah: puncakTerendah } } as const;
  const sangatBaik = (persen: number): Batas => ({ predikat: "Sangat Baik", paling: "banyak", persen });
  switch (capaian) {
    case "Istimewa":
      return { ...sebagianBesarDi, batas: [], gabungan: null };
    case "Baik":
      return { ...sebagianBesarDi, batas: [], gabungan: { adaSejak } };
    case "Butuh Perbaikan":
      return { ...palingSedikitDi, batas: [sangatBaik(kecil)], gabungan: null };
    case "Kurang":
      return { ...palingSedikitDi, batas: [sangatBaik(kecil), { predikat: "Butuh Perbaikan", paling: "sedikit", persen: kecil }], gabungan: null };
    case "Sangat Kurang":
      return { ...palingSedikitDi, batas: [sangatBaik(0)], gabungan: { persen: kecil } };
  }
}

/**
 * Points of the drawn curves, from Sangat Baik down, as Excel templates plot them. To draw only: as counts they would
 * break the floors of SE 3/2023.
 * @see readings `permen6/kurva-gambar`
 */
export const titikKurva = {
  titik: {
    Istimewa: [13, 7, 3, 1, 0],
    Baik: [2, 11, 6, 3, 2],
    "Butuh Perbaikan": [3, 4, 10, 4, 3],
    Kurang: [2, 3, 6, 11, 2],
    "Sangat Kurang": [0, 1, 3, 7, 13],
  },
  cite: { source: "aplikasiPermen6", at: "templat Excel kurva distribusi predikat" },
} as const satisfies { readonly titik: Readonly<Record<CapaianOrganisasi, readonly number[]>>; readonly cite: Cite };

/**
 * The rating of hasil kerja of a head of unit that corresponds to the predikat of the organisation: a proposal.
 * @see readings `permen6/capaian-pimpinan`
 */
export const ratingPimpinan = {
  rating: { Istimewa: "Di atas ekspektasi", Baik: "Sesuai ekspektasi", "Butuh Perbaikan": "Di bawah ekspektasi", Kurang: "Di bawah ekspektasi", "Sangat Kurang": "Di bawah ekspektasi" },
  cite: { source: "se3Tahun2023", at: "penetapan predikat kinerja organisasi dan rating pimpinan unit" },
} as const satisfies { readonly rating: Readonly<Record<CapaianOrganisasi, Rating>>; readonly cite: Cite };

/**
 * Months in which an SKP is set and the annual evaluation of the year before is done.
 * @see readings `permen6/tenggat`
 */
export const bulanTenggat = { penetapan: 1, evaluasi: 1, cite: { source: "edaranDaerah", at: "tahapan penetapan SKP dan evaluasi kinerja tahunan" } } as const;

/** A periodic evaluation is of a month or a quarter; what spans more months is an annual one. */
export const periodikTerlama = { bulan: 3, cite: { source: "permen6", at: "Pasal 24 dan 25, evaluasi kinerja periodik dan tahunan" } } as const;

const citeMatriks: Cite = { source: "edaranDaerah", at: "matriks pembagian peran dan hasil: peran selaras dan tidak tumpang tindih" };

/**
 * Two roles are nearly the same when the words of the shorter make at least this percent of the longer.
 * @see readings `permen6/peran-mirip`
 */
export const peranMirip = { persen: 80, cite: citeMatriks } as const;

/**
 * Somebody's roles are far above the team's from more than this percent of the mean of the others, in teams of so many.
 * @see readings `permen6/beban-peran`
 */
export const bebanPeran = { lebihDari: 200, orang: 3, cite: citeMatriks } as const;

/**
 * Teams of so many people have a coordinator.
 * @see readings `permen6/koordinator-tim`
 */
export const koordinatorTim = { orang: 3, cite: { source: "aplikasiPermen6", at: "tim kerja dengan ketua tim dan anggota" } } as const;

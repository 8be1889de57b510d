import { ceil, div, exact, floor, mul, type Exact } from "../../base/exact";
import { InputError } from "../../base/inputError";
import { polaDistribusi, PREDIKAT, PREDIKAT_GABUNGAN, type BatasDistribusi, type CapaianOrganisasi } from "./parameters";
import type { Predikat } from "./predikat";

export interface Bagian {
  readonly predikat: Predikat;
  readonly jumlah: number;
  /** Percent of those assessed. */
  readonly persen: Exact;
}

/**
 * How many hold each predikat, and their share.
 * @cite se3Tahun2023 distribusi predikat kinerja pegawai
 * @param predikat at least one
 */
export function distribusi(predikat: readonly Predikat[]): readonly Bagian[] {
  if (predikat.length === 0) throw new InputError("tanpa-predikat");
  return PREDIKAT.map((each) => {
    const jumlah = predikat.filter((one) => one === each).length;
    return { predikat: each, jumlah, persen: div(mul(exact(jumlah), exact(100)), exact(predikat.length)) };
  });
}

/** What a row of a pattern says besides its percents. */
export type CatatanPola = "lebih-dari-setengah" | "ada-gabungan" | "gabungan-persen" | null;

export interface BarisPola {
  readonly predikat: Predikat;
  readonly terendah: number;
  readonly tertinggi: number;
  readonly catatan: CatatanPola;
}

/**
 * The pattern of a level of the organisation as ranges in percent; what a range cannot say is in `catatan`.
 * @cite se3Tahun2023 pola distribusi predikat kinerja pegawai
 */
export function pola(capaian: CapaianOrganisasi, menurut: BatasDistribusi): readonly BarisPola[] {
  const { puncak, puncakBatas, batas, gabungan } = polaDistribusi(capaian, menurut);
  return PREDIKAT.map((predikat) => {
    if (predikat === puncak) {
      if (puncakBatas.setengah) return { predikat, terendah: puncakBatas.lebihDari, tertinggi: puncakBatas.tertinggi, catatan: "lebih-dari-setengah" };
      return { predikat, terendah: puncakBatas.terendah, tertinggi: 100, catatan: null };
    }
    const own = batas.filter((each) => each.predikat === predikat);
    const combined = gabungan !== null && PREDIKAT_GABUNGAN.some((each) => each === predikat);
    return {
      predikat,
      terendah: own.find(({ paling }) => paling === "sedikit")?.persen ?? 0,
      tertinggi: own.find(({ paling }) => paling === "banyak")?.persen ?? 100,
      catatan: !combined ? null : "persen" in gabungan ? "gabungan-persen" : "ada-gabungan",
    };
  });
}

export type SebabSimpangan = "puncak-setengah" | "puncak-persen" | "puncak-melebihi" | "persen" | "gabungan-persen" | "ada-gabungan";

export interface Simpangan {
  /** The predikat, or the two that are counted together. */
  readonly predikat: readonly Predikat[];
  readonly jumlah: number;
  readonly paling: "sedikit" | "banyak";
  /** Heads. */
  readonly batas: number;
  readonly sebab: SebabSimpangan;
  /** The percent behind the limit, where one is. */
  readonly persen?: number;
}

/** A limit of a pattern in heads of a unit of this size. */
export type BatasOrang = Omit<Simpangan, "jumlah">;

/**
 * The limits that a pattern sets to a unit of so many people, in heads.
 * @cite se3Tahun2023 pola distribusi predikat kinerja pegawai
 * @param n at least one
 * @see readings `permen6/pembulatan-distribusi`
 */
export function batasOrang(capaian: CapaianOrganisasi, n: number, menurut: BatasDistribusi): readonly BatasOrang[] {
  if (n === 0) throw new InputError("tanpa-predikat");
  const { puncak, puncakBatas, batas, gabungan } = polaDistribusi(capaian, menurut);
  // In exact fractions: as doubles 64,4% of 250 is a little more than 161.
  const share = (persen: number) => div(mul(exact(persen), exact(n)), exact(100));
  const down = (persen: number) => floor(share(persen));
  const majority = down(menurut.mayoritas) + 1;
  const found: BatasOrang[] = [];
  for (const each of PREDIKAT) {
    if (each === puncak) {
      if (puncakBatas.setengah) {
        found.push({ predikat: [each], paling: "sedikit", batas: majority, sebab: "puncak-setengah" });
        // In a small unit 70% rounded down may be less than a majority; the majority is then allowed.
        found.push({ predikat: [each], paling: "banyak", batas: Math.max(down(puncakBatas.tertinggi), majority), sebab: "puncak-melebihi", persen: puncakBatas.tertinggi });
      } else {
        found.push({ predikat: [each], paling: "sedikit", batas: ceil(share(puncakBatas.terendah)), sebab: "puncak-persen", persen: puncakBatas.terendah });
      }
      continue;
    }
    for (const { predikat, paling, persen } of batas) if (predikat === each) found.push({ predikat: [each], paling, batas: down(persen), sebab: "persen", persen });
  }
  if (gabungan && "persen" in gabungan) found.push({ predikat: PREDIKAT_GABUNGAN, paling: "sedikit", batas: down(gabungan.persen), sebab: "gabungan-persen", persen: gabungan.persen });
  if (gabungan && "adaSejak" in gabungan && n >= gabungan.adaSejak) found.push({ predikat: PREDIKAT_GABUNGAN, paling: "sedikit", batas: 1, sebab: "ada-gabungan" });
  return found;
}

/**
 * Where the predikat of a unit depart from the pattern of its organisation, in heads.
 * @cite se3Tahun2023 pola distribusi predikat kinerja pegawai
 * @param predikat at least one
 * @see readings `permen6/pembulatan-distribusi`
 */
export function simpanganDistribusi(capaian: CapaianOrganisasi, predikat: readonly Predikat[], menurut: BatasDistribusi): readonly Simpangan[] {
  const count = (of: readonly Predikat[]) => predikat.filter((each) => of.includes(each)).length;
  return batasOrang(capaian, predikat.length, menurut)
    .map((each) => ({ ...each, jumlah: count(each.predikat) }))
    .filter(({ paling, batas, jumlah }) => (paling === "sedikit" ? jumlah < batas : jumlah > batas));
}

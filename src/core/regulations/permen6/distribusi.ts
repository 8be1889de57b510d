import { div, exact, mul, type Exact } from "../../base/exact";
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

/**
 * Where the predikat of a unit depart from the pattern of its organisation, in heads.
 * @cite se3Tahun2023 pola distribusi predikat kinerja pegawai
 * @param predikat at least one
 * @see readings `permen6/pembulatan-distribusi`
 */
export function simpanganDistribusi(capaian: CapaianOrganisasi, predikat: readonly Predikat[], menurut: BatasDistribusi): readonly Simpangan[] {
  const n = predikat.length;
  if (n === 0) throw new InputError("tanpa-predikat");
  const { puncak, puncakBatas, batas, gabungan } = polaDistribusi(capaian, menurut);
  const count = (...of: readonly Predikat[]) => predikat.filter((each) => of.includes(each)).length;
  const down = (persen: number) => Math.floor((persen * n) / 100);
  const majority = down(menurut.mayoritas) + 1;
  const found: Simpangan[] = [];
  const least = (of: readonly Predikat[], limit: number, sebab: SebabSimpangan, persen?: number) => {
    if (count(...of) < limit) found.push({ predikat: of, jumlah: count(...of), paling: "sedikit", batas: limit, sebab, ...(persen === undefined ? {} : { persen }) });
  };
  const most = (of: Predikat, limit: number, sebab: SebabSimpangan, persen: number) => {
    if (count(of) > limit) found.push({ predikat: [of], jumlah: count(of), paling: "banyak", batas: limit, sebab, persen });
  };
  for (const each of PREDIKAT) {
    if (each === puncak) {
      if (puncakBatas.setengah) {
        least([each], majority, "puncak-setengah");
        // In a small unit 70% rounded down may be less than a majority; the majority is then allowed.
        most(each, Math.max(down(puncakBatas.tertinggi), majority), "puncak-melebihi", puncakBatas.tertinggi);
      } else {
        least([each], Math.ceil((puncakBatas.terendah * n) / 100), "puncak-persen", puncakBatas.terendah);
      }
      continue;
    }
    for (const limit of batas) {
      if (limit.predikat !== each) continue;
      if (limit.paling === "banyak") most(each, down(limit.persen), "persen", limit.persen);
      else least([each], down(limit.persen), "persen", limit.persen);
    }
  }
  if (gabungan && "persen" in gabungan) least(PREDIKAT_GABUNGAN, down(gabungan.persen), "gabungan-persen", gabungan.persen);
  if (gabungan && "adaSejak" in gabungan && n >= gabungan.adaSejak) least(PREDIKAT_GABUNGAN, 1, "ada-gabungan");
  return found;
}

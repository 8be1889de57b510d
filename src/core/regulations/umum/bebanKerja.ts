import { div, mul, sum, type Exact } from "../../base/exact";
import { InputError } from "../../base/inputError";

/** Effective working hours of one official in a year, unless the agency has its own. */
export const jamEfektifSetahun = { jam: 1250, cite: { source: "permen1Tahun2020", at: "analisis beban kerja" } } as const;

/** One kind of work: how many a year, and hours for each. */
export interface Beban {
  readonly volume: Exact;
  readonly jamPerUnit: Exact;
}

/**
 * Officials needed for a workload: the sum of volume × hours each, by effective hours a year.
 * @cite permen1Tahun2020 analisis beban kerja
 * @param beban volume and hours 0 or more, at least one
 * @param jamEfektif above 0
 * @see readings `umum/jam-efektif`
 */
export function kebutuhanPegawai(beban: readonly Beban[], jamEfektif: Exact): Exact {
  if (beban.length === 0) throw new InputError("tanpa-beban");
  if (beban.some(({ volume, jamPerUnit }) => volume.n < 0n || jamPerUnit.n < 0n)) throw new InputError("beban-negatif");
  if (jamEfektif.n <= 0n) throw new InputError("jam-nol");
  return div(sum(beban.map(({ volume, jamPerUnit }) => mul(volume, jamPerUnit))), jamEfektif);
}

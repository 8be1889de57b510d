import type { Cite } from "../../base/cite";

export const citePengamatan: Cite = { source: "pengamatanRekap", at: "pola yang layak dilihat kembali sebelum ditetapkan" };

/**
 * From where a pattern in the ratings of a unit is worth a look. No regulation gives these; none of them is a fault.
 * @see readings `umum/pengamatan`
 */
export const ambangPengamatan = {
  /** People from which the same rating for all is told. */
  semuaSamaSejak: 5,
  /** Points above the lower bound of a word within which a value lies just above it, people and percent from which that is told. */
  tepatDiAtas: { poin: 0.5, sejak: 3, persen: 30 },
  /** People of one assessor, people of the others, and steps of the mean rating between both. */
  penilai: { orang: 4, lain: 4, tingkat: 1 },
  /** Names that are told before the rest is counted. */
  nama: 5,
} as const;

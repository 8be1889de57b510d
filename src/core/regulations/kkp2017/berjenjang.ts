import type { Exact } from "../../base/exact";
import { grouped } from "../../base/grouped";
import { rekapPp46 } from "../pp46/rekap";
import type { RekapRejim } from "../rekap";
import { kalibrasi } from "./formulas";
import type { KategoriKalibrasi } from "./parameters";

/** The regulation whose values are calibrated. */
export const rejimDikalibrasi: RekapRejim = rekapPp46;

/** Someone to be calibrated: the value, and the units that take in one another from the lowest up. */
export interface Dikalibrasi {
  readonly nilai: Exact;
  /** One name a level; people whose names agree at a level are calibrated together there. */
  readonly jenjang: readonly string[];
}

/**
 * The category of each person at each level, from the lowest up: at each level the results of its units are pooled and
 * calibrated anew by the agency's shares.
 * @cite permenKp5 langkah kalibrasi dan formula distribusi kinerja
 * @param orang all with the same number of levels
 * @see readings `kkp2017/persentase`, `kkp2017/nilai-sama`
 */
export function kalibrasiBerjenjang(orang: readonly Dikalibrasi[], persenBaik: Exact, persenKurang: Exact): readonly (readonly KategoriKalibrasi[])[] {
  const levels = Math.max(0, ...orang.map(({ jenjang }) => jenjang.length));
  const results = orang.map((): KategoriKalibrasi[] => []);
  for (let level = 0; level < levels; level++) {
    for (const members of grouped(orang.keys(), (index) => orang[index]?.jenjang[level] ?? "").values()) {
      const categories = kalibrasi(members.flatMap((index) => orang[index]?.nilai ?? []), persenBaik, persenKurang);
      members.forEach((index, place) => {
        const category = categories[place];
        if (category) results[index]?.push(category);
      });
    }
  }
  return results;
}

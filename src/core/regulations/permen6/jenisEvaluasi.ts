import { monthIndex } from "../../base/civilDate";
import type { Periode } from "../regulation";
import type { JenisEvaluasi } from "../rekap";
import { periodikTerlama } from "./parameters";

/**
 * Annual when it spans more months than a periodic evaluation may.
 * @cite permen6 Pasal 24 dan 25
 * @see readings `permen1/tahunan-atau-periodik`
 */
export function jenisEvaluasi({ dari, sampai }: Periode): JenisEvaluasi {
  return monthIndex(sampai) - monthIndex(dari) + 1 > periodikTerlama.bulan ? "tahunan" : "periodik";
}

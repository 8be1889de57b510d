import type { NamaAspek } from "../../parameters";
import { formulaText, reference } from "../../../../twins/formula";
import { ratio, timed } from "../../../../twins/pp46";

/** The score of one aspect from two cells: our function, or its plain twin without the guards against wrong input. */
export function rumusCapaian(target: string, realisasi: string, aspek: NamaAspek, fungsiSkp: boolean): string {
  if (fungsiSkp) return `SKP.CAPAIAN(${target},${realisasi},"${aspek}")`;
  const [t, r] = [reference(target).formula, reference(realisasi).formula];
  return formulaText(aspek === "waktu" || aspek === "biaya" ? timed(t, r) : ratio(t, r), ",").slice(1);
}

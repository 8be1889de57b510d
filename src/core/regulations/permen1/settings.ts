import { valueIn, type ChoiceSetting, type Profil } from "../../base/setting";
import type { Kebijakan } from "./masa";

const konversi = {
  id: "permen1/konversi",
  kind: "choice",
  question: { id: "Angka kredit bulan yang dievaluasi tahunan dan periodik dihitung dari", en: "Angka kredit of months with an annual and a periodic evaluation comes from" },
  options: [
    { value: "tahunan", label: { id: "Predikat tahunan", en: "The annual predikat" } },
    { value: "periodik", label: { id: "Predikat setiap periode", en: "The predikat of each period" } },
  ],
  default: "tahunan",
  cite: { source: "perBkn3", at: "Pasal 13" },
} as const satisfies ChoiceSetting<Kebijakan>;

export const settingsPermen1 = { konversi } as const;

/** Which predikat counts for months that two evaluations cover. */
export function kebijakanDalam(profil: Profil): Kebijakan {
  return valueIn(profil, konversi);
}

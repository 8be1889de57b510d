import { letters, meaning } from "../../base/words";
import type { Rejim } from "./masaBerlaku";

/**
 * Labels that stand alone in a cell of a form and belong to some regimes only, by their letters. Words that every regime
 * knows (Baik, Kurang) and those that PermenPANRB 6 takes for its own (Cukup for Butuh Perbaikan) tell nothing and are left out.
 */
const MILIK: Readonly<Record<string, readonly Rejim[]>> = {
  buruk: ["pp46"],
  integritas: ["pp46"],
  disiplin: ["pp46"],
  inisiatifkerja: ["pp30"],
  sangatkurang: ["pp30", "permen6"],
  diatasekspektasi: ["pp30", "permen6"],
  sesuaiekspektasi: ["pp30", "permen6"],
  dibawahekspektasi: ["pp30", "permen6"],
  butuhperbaikan: ["permen6"],
  istimewa: ["permen6"],
  berorientasipelayanan: ["permen6"],
  akuntabel: ["permen6"],
  kompeten: ["permen6"],
  harmonis: ["permen6"],
  loyal: ["permen6"],
  adaptif: ["permen6"],
  kolaboratif: ["permen6"],
};

/** The regimes whose label a text is, when it is one that not all of them know; numbering before it and a misspelt «ekspetasi» don't matter. */
export function pemilikIstilah(text: string): readonly Rejim[] | undefined {
  const plain = letters(text.replace(/^\s*(?:\d{1,2}|[a-h])[.)]\s*/i, "")).replace("ekspetasi", "ekspektasi");
  return meaning(MILIK, plain);
}

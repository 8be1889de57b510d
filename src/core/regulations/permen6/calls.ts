import type { Profil } from "../../base/setting";
import type { CellCall, FilledForm } from "../regulation";
import type { Evaluasi } from "./forms/types";
import { ratingHasilOf, ratingPerilakuOf } from "./score";

/** The functions behind a `permen6/evaluasi`. */
export function callsEvaluasi(data: Evaluasi, _self: FilledForm, _forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const [hasil, perilaku] = [ratingHasilOf(data, profil), ratingPerilakuOf(data)];
  return hasil && perilaku && data.predikat.state !== "absent" ? [{ at: data.predikat.at, name: "PREDIKAT_KUADRAN", given: [[[hasil]], [[perilaku]]] }] : [];
}

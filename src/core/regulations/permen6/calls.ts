import type { Profil } from "../../base/setting";
import type { CellCall, FilledForm } from "../regulation";
import type { Evaluasi } from "./forms/types";
import { ratingHasilFromRows, ratingHasilOf, ratingPerilakuFromValues, ratingPerilakuOf } from "./score";

/** The functions behind a `permen6/evaluasi`; a rating that the assessor wrote is explained by the single ones where they make it. */
export function callsEvaluasi(data: Evaluasi, _self: FilledForm, _forms: readonly FilledForm[], profil: Profil): readonly CellCall[] {
  const [hasil, perilaku] = [ratingHasilOf(data, profil), ratingPerilakuOf(data)];
  const rated = data.hasilKerja.flatMap(({ rating, jenis }) => (rating.state === "filled" ? [{ rating: rating.value, jenis }] : []));
  const values = data.perilaku.nilai.flatMap(({ rating }) => (rating.state === "filled" ? [[rating.value]] : []));
  return [
    ...(hasil && data.ratingHasil.state !== "absent" && ratingHasilFromRows(data, profil) === hasil ? [{ at: data.ratingHasil.at, name: "RATING_HASIL", given: [rated.map((each) => [each.rating]), rated.map((each) => [each.jenis])], score: "ratingHasil" }] : []),
    ...(perilaku && data.ratingPerilaku.state !== "absent" && ratingPerilakuFromValues(data) === perilaku ? [{ at: data.ratingPerilaku.at, name: "RATING_PERILAKU", given: [values], score: "ratingPerilaku" }] : []),
    ...(hasil && perilaku && data.predikat.state !== "absent" ? [{ at: data.predikat.at, name: "PREDIKAT_KUADRAN", given: [[[hasil]], [[perilaku]]], score: "predikat" }] : []),
  ];
}

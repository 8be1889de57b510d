import { valueIn, type Profil } from "../../base/setting";
import { a1 } from "../../sheet/a1";
import { valueOf } from "../../sheet/field";
import type { FilledForm, Score } from "../regulation";
import type { Evaluasi } from "./forms/types";
import { jumlahNilaiPerilaku } from "./parameters";
import { predikatKuadran, type Predikat, type Rating } from "./predikat";
import { ratingHasil, ratingPerilaku } from "./rating";
import { settingsPermen6 } from "./settings";

/** The block's rating as the assessor wrote it, whose judgement goes first; else that of its results where each has one. */
export function ratingHasilOf(data: Evaluasi, profil: Profil): Rating | null {
  return valueOf(data.ratingHasil) ?? ratingHasilFromRows(data, profil);
}

/** What the ratings of the single results make of the whole; null when one is missing or none of the three fits. */
export function ratingHasilFromRows({ hasilKerja }: Evaluasi, profil: Profil): Rating | null {
  const rated = hasilKerja.flatMap(({ rating, jenis }) => (rating.state === "filled" ? [{ rating: rating.value, jenis }] : []));
  if (rated.length < hasilKerja.length || !rated.some(({ jenis }) => jenis === "utama")) return null;
  return ratingHasil(rated, valueIn(profil, settingsPermen6.sebagianBesar));
}

export function ratingPerilakuOf(data: Evaluasi): Rating | null {
  return valueOf(data.ratingPerilaku) ?? ratingPerilakuFromValues(data);
}

export function ratingPerilakuFromValues({ perilaku }: Evaluasi): Rating | null {
  const rated = perilaku.nilai.flatMap(({ rating }) => valueOf(rating) ?? []);
  return rated.length === jumlahNilaiPerilaku.nilai ? ratingPerilaku(rated) : null;
}

/** From the two ratings; null where one is missing. */
export function predikatOf(data: Evaluasi, profil: Profil): Predikat | null {
  const hasil = ratingHasilOf(data, profil);
  const perilaku = ratingPerilakuOf(data);
  return hasil && perilaku ? predikatKuadran(hasil, perilaku) : null;
}

/** `hitung` of `permen6/evaluasi`. */
export function scoreEvaluasi(data: Evaluasi, _self: FilledForm, _forms: readonly FilledForm[], profil: Profil): Score {
  return {
    hasilKerja: data.hasilKerja.map(({ at, jenis, rating }) => ({ sel: a1(at.rect), jenis, rating: valueOf(rating) ?? null })),
    ratingHasil: ratingHasilOf(data, profil),
    ratingPerilaku: ratingPerilakuOf(data),
    predikat: predikatOf(data, profil),
  };
}

import type { Message } from "../../check/finding";
import { valueIn, type Profil } from "../../base/setting";
import type { BarisPolaUnit, RekapRejim } from "../rekap";
import { batasOrang, pola, type BatasOrang, type SebabSimpangan } from "./distribusi";
import { CAPAIAN_ORGANISASI, citePola, PREDIKAT, ratingPimpinan, titikKurva, type CapaianOrganisasi } from "./parameters";
import { batasDistribusiDalam, settingsPermen6 } from "./settings";

function level(text: string): CapaianOrganisasi {
  const known = CAPAIAN_ORGANISASI.find((each) => each === text);
  if (!known) throw new RangeError(`no level of an organisation: ${text}`);
  return known;
}

/** The pattern of a level in percent and in heads, with the drawn curve. */
function baris(capaian: string, n: number, profil: Profil): readonly BarisPolaUnit[] {
  const menurut = batasDistribusiDalam(profil);
  const limits = batasOrang(level(capaian), n, menurut);
  const points: readonly number[] = titikKurva.titik[level(capaian)];
  const total = points.reduce((sum, point) => sum + point, 0);
  return pola(level(capaian), menurut).map(({ predikat, terendah, tertinggi }) => {
    const own = limits.filter((each) => each.predikat.length === 1 && each.predikat[0] === predikat);
    const heads = (paling: BatasOrang["paling"]) => own.find((each) => each.paling === paling)?.batas;
    return { predikat, terendah, tertinggi, palingSedikit: heads("sedikit") ?? 0, palingBanyak: heads("banyak") ?? n, kurva: ((points[PREDIKAT.indexOf(predikat)] ?? 0) * 100) / total };
  });
}

const CATATAN: Readonly<Record<SebabSimpangan, (batas: BatasOrang, n: number) => Message>> = {
  "puncak-setengah": ({ predikat, batas }, n) => ({ id: `Lebih dari setengah berpredikat ${predikat.join(" atau ")}: paling sedikit ${batas} dari ${n} pegawai.`, en: `More than half are ${predikat.join(" or ")}: at least ${batas} of ${n}.` }),
  "puncak-melebihi": ({ predikat, batas, persen }, n) => ({ id: `${predikat.join(" atau ")} paling banyak ${persen ?? ""}%: ${batas} dari ${n} pegawai.`, en: `${predikat.join(" or ")} at most ${persen ?? ""}%: ${batas} of ${n}.` }),
  "puncak-persen": ({ predikat, batas, persen }, n) => ({ id: `${predikat.join(" atau ")} paling sedikit ${persen ?? ""}%: ${batas} dari ${n} pegawai.`, en: `${predikat.join(" or ")} at least ${persen ?? ""}%: ${batas} of ${n}.` }),
  persen: ({ predikat, batas, persen, paling }, n) => ({ id: `${predikat.join(" atau ")} paling ${paling} ${persen ?? ""}%: ${batas} dari ${n} pegawai.`, en: `${predikat.join(" or ")} at ${paling === "sedikit" ? "least" : "most"} ${persen ?? ""}%: ${batas} of ${n}.` }),
  "gabungan-persen": ({ predikat, batas, persen }, n) => ({ id: `${predikat.join(" dan/atau ")} bersama-sama paling sedikit ${persen ?? ""}%: ${batas} dari ${n} pegawai.`, en: `${predikat.join(" and/or ")} together at least ${persen ?? ""}%: ${batas} of ${n}.` }),
  "ada-gabungan": ({ predikat }) => ({ id: `Ada pegawai berpredikat ${predikat.join(" dan/atau ")}.`, en: `Somebody is ${predikat.join(" and/or ")}.` }),
};

export const polaUnit: NonNullable<RekapRejim["pola"]> = {
  capaian: CAPAIAN_ORGANISASI,
  cite: citePola,
  baris,
  catatan: (capaian, n, profil) => batasOrang(level(capaian), n, batasDistribusiDalam(profil)).map((batas) => CATATAN[batas.sebab](batas, n)),
  catatanKecil: (n, profil) => {
    const sejak = valueIn(profil, settingsPermen6.polaSejak);
    return n >= sejak ? null : { id: `Unit ini ${n} orang: persen dibulatkan ke orang, dan di bawah ${sejak} pegawai pola hanya gambaran.`, en: `This unit has ${n} people: percents are rounded to people, and below ${sejak} the pattern is a sketch only.` };
  },
  usulPimpinan: (capaian) => ratingPimpinan.rating[level(capaian)],
};

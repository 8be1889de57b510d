import { parts } from "../../base/civilDate";
import { exact, toNumber, zero, type Exact } from "../../base/exact";
import { remembered } from "../../base/remembered";
import { valueIn, type Profil } from "../../base/setting";
import { unitWord } from "../../base/units";
import { a1 } from "../../sheet/a1";
import type { Field } from "../../sheet/field";
import { formsOfPerson } from "../../check/people";
import type { FilledForm, Score } from "../regulation";
import { nilaiCapaianSkp, nilaiKegiatan, nilaiMutasi, nilaiPerilaku, nilaiPrestasi, nilaiTugasTambahan, sebutan, type NilaiKegiatan } from "./formulas";
import type { BagianTambahan, KegiatanDinilai, PenilaianPrestasi, PenilaianSkp, PerilakuDinilai } from "./forms/types";
import { ASPEK_PERILAKU, nilaiPerilakuTertinggi, poinKreativitas } from "./parameters";
import { rentangSebutanDalam, settingsPp46 } from "./settings";

/**
 * All values of a line of the form, or undefined when its cells don't allow any: a required target missing, 0 or
 * unreadable, or a realisation in another unit. A missing realisation counts as 0.
 */
export const valuesOf = remembered((kegiatan: KegiatanDinilai, profil: Profil): NilaiKegiatan | undefined => {
  const { target, realisasi } = kegiatan;
  const kuantitas = pair(target.kuantitas, realisasi.kuantitas);
  const kualitas = pair(target.kualitas, realisasi.kualitas);
  const waktu = pair(target.waktu, realisasi.waktu);
  if (!kuantitas || !kualitas || !waktu) return undefined;
  const biaya = pairOfBiaya(target.biaya, realisasi.biaya);
  if (biaya === undefined) return undefined;
  return nilaiKegiatan(
    { kuantitas: kuantitas.target, kualitas: kualitas.target, waktu: waktu.target, biaya: biaya && biaya.target },
    { kuantitas: kuantitas.realisasi, kualitas: kualitas.realisasi, waktu: waktu.realisasi, biaya: biaya && biaya.realisasi },
    valueIn(profil, settingsPp46.tidakDilaksanakan),
  );
});

interface Pair {
  readonly target: Exact;
  readonly realisasi: Exact;
}

function pair(target: Field<number>, realisasi: Field<number>): Pair | undefined {
  if (target.state !== "filled" || target.value <= 0 || unitsDiffer(target, realisasi)) return undefined;
  const done = realised(realisasi);
  return done && { target: exact(target.value), realisasi: done };
}

function realised(realisasi: Field<number>): Exact | undefined {
  if (realisasi.state === "blank" || realisasi.state === "absent") return zero;
  return realisasi.state === "filled" && realisasi.value >= 0 ? exact(realisasi.value) : undefined;
}

/** null where the line has no biaya (blank, 0 or `-`); undefined where it can't be read. */
function pairOfBiaya(target: Field<number>, realisasi: Field<number>): Pair | null | undefined {
  if (target.state === "blank" || target.state === "absent" || (target.state === "filled" && target.value === 0)) return null;
  return pair(target, realisasi);
}

/** True when both cells name a unit and they are not the same one. */
export function unitsDiffer(target: Field<number>, realisasi: Field<number>): boolean {
  if (target.state !== "filled" || realisasi.state !== "filled") return false;
  if (target.unit === undefined || realisasi.unit === undefined) return false;
  const [a, b] = [unitWord(target.unit), unitWord(realisasi.unit)];
  // "12 (dua belas)" has no unit.
  return a !== "" && b !== "" && a !== b;
}

/** Points by the number of listed tasks; null when the form has no such section. */
export function poinTambahan(section: BagianTambahan): number | null {
  return section.at === undefined ? null : nilaiTugasTambahan(section.baris.length);
}

const POIN: readonly number[] = [0, ...Object.values(poinKreativitas)];

/** The highest typed point; 0 for an empty section; null when there is no section, or points that the regulation doesn't know. */
export function poinKreatif(section: BagianTambahan): number | null {
  if (section.at === undefined) return null;
  const fields = [section.nilai, ...section.baris.map((baris) => baris.nilai)];
  if (fields.some((field) => field.state === "unreadable")) return null;
  const points = section.baris.flatMap(({ nilai }) => (nilai.state === "filled" ? [nilai.value] : []));
  if (points.length === 0 && section.nilai.state === "filled") points.push(section.nilai.value);
  if (points.length === 0) return section.baris.length === 0 ? 0 : null;
  const highest = Math.max(...points);
  return points.every((value) => POIN.includes(value)) ? highest : null;
}

export function isKnownPoint(value: number): boolean {
  return POIN.includes(value);
}

/** The SKP value of one form from its activities and points; undefined while one of them can't be told. */
export const nilaiSkpOf = remembered((data: PenilaianSkp, profil: Profil): Exact | undefined => {
  const values = data.kegiatan.map((kegiatan) => valuesOf(kegiatan, profil));
  const known = values.flatMap((each) => (each ? [each.nilai] : []));
  if (known.length === 0 || known.length < values.length) return undefined;
  const kreativitas = poinKreatif(data.kreativitas);
  if (kreativitas === null && data.kreativitas.at !== undefined) return undefined;
  return nilaiCapaianSkp(known, poinTambahan(data.tugasTambahan) ?? 0, kreativitas ?? 0);
});

export const PENILAIAN_SKP = "pp46/penilaian-skp";

/** The year's `penilaian-skp` forms of the same person: one, or several after a move. */
export function penilaianOf(self: FilledForm, forms: readonly FilledForm[]): readonly FilledForm[] {
  const year = yearOf(self);
  return formsOfPerson(forms, self.subject).filter(({ form }) => form.id === PENILAIAN_SKP).filter((other) => year === undefined || (yearOf(other) ?? year) === year);
}

function yearOf(form: FilledForm): number | undefined {
  const { periode } = form.subject;
  return periode.state === "filled" ? parts(periode.value.sampai).year : undefined;
}

/** The SKP value that the year's forms yield, joined by plain mean; undefined when there is none or one can't be told. */
export function nilaiSkpSetahun(self: FilledForm, forms: readonly FilledForm[], profil: Profil): Exact | undefined {
  const values = penilaianOf(self, forms).map((form) => nilaiSkpOf(form.data as PenilaianSkp, profil));
  const known = values.flatMap((value) => value ?? []);
  const [only] = known;
  if (!only || known.length < values.length) return undefined;
  return known.length === 1 ? only : known.some((value) => value.n < 0n) ? undefined : nilaiMutasi(known);
}

/** Mean of five aspects, or six with kepemimpinan; undefined when another one is missing or out of range. */
export function nilaiPerilakuOf(data: Pick<PerilakuDinilai, "perilaku">): Exact | undefined {
  const last = ASPEK_PERILAKU.length - 1;
  const values: Exact[] = [];
  for (const [index, { nilai }] of data.perilaku.entries()) {
    if (nilai.state === "filled" && nilai.value > 0 && nilai.value <= nilaiPerilakuTertinggi) values.push(exact(nilai.value));
    else if (index !== last || (nilai.state === "filled" && nilai.value !== 0) || nilai.state === "unreadable") return undefined;
  }
  return nilaiPerilaku(values);
}

/** The SKP value that counts: recomputed from the workbook's own forms, else what stands on the form. */
export function nilaiSkpFor(data: PenilaianPrestasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Exact | undefined {
  if (penilaianOf(self, forms).length > 0) return nilaiSkpSetahun(self, forms, profil);
  return data.nilaiSkp.state === "filled" && data.nilaiSkp.value >= 0 ? exact(data.nilaiSkp.value) : undefined;
}

export function nilaiPrestasiOf(data: PenilaianPrestasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Exact | undefined {
  const skp = nilaiSkpFor(data, self, forms, profil);
  const perilaku = nilaiPerilakuOf(data);
  return skp && perilaku && skp.n >= 0n ? nilaiPrestasi(skp, perilaku) : undefined;
}

/** `hitung` of `pp46/penilaian-skp`. */
export function scorePenilaianSkp(data: PenilaianSkp, _self: FilledForm, _forms: readonly FilledForm[], profil: Profil): Score {
  const nilai = nilaiSkpOf(data, profil);
  return {
    kegiatan: data.kegiatan.map((kegiatan) => {
      const values = valuesOf(kegiatan, profil);
      return {
        sel: a1(kegiatan.at.rect),
        kuantitas: number(values?.kuantitas),
        kualitas: number(values?.kualitas),
        waktu: number(values?.waktu),
        biaya: number(values?.biaya),
        penghitungan: number(values?.penghitungan),
        nilai: number(values?.nilai),
      };
    }),
    tugasTambahan: poinTambahan(data.tugasTambahan),
    kreativitas: poinKreatif(data.kreativitas),
    nilaiSkp: number(nilai),
    sebutan: word(nilai, profil),
  };
}

/** `hitung` of `pp46/penilaian-prestasi`. */
export function scorePenilaianPrestasi(data: PenilaianPrestasi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Score {
  const prestasi = nilaiPrestasiOf(data, self, forms, profil);
  return {
    nilaiSkp: number(nilaiSkpFor(data, self, forms, profil)),
    nilaiPerilaku: number(nilaiPerilakuOf(data)),
    nilaiPrestasi: number(prestasi),
    sebutan: word(prestasi, profil),
  };
}

function number(value: Exact | null | undefined): number | null {
  return value ? toNumber(value) : null;
}

function word(value: Exact | undefined, profil: Profil): string | null {
  return value && value.n >= 0n ? sebutan(value, rentangSebutanDalam(profil)) : null;
}

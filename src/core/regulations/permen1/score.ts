import { add, exact, max, sub, sum, toNumber, zero, type Exact } from "../../base/exact";
import type { Profil } from "../../base/setting";
import { formsOfPerson, personKey } from "../../check/people";
import { a1 } from "../../sheet/a1";
import { valueOf, type Field } from "../../sheet/field";
import type { Evaluasi } from "../permen6/forms/types";
import type { Predikat } from "../permen6/predikat";
import { predikatOf } from "../permen6/score";
import type { FilledForm, Score } from "../regulation";
import { readPangkat, type Golongan } from "../umum/golongan";
import { bulanBaris, type BulanBaris } from "./bulan";
import { angkaKredit, kebutuhanKenaikanJenjang, kebutuhanKenaikanPangkat } from "./formulas";
import type { BarisKonversi, Konversi, Penetapan } from "./forms/types";
import { jenjangJabatan } from "./jenjang";
import { bulanDalam } from "./masa";
import { ambangPangkat, UNSUR_PENETAPAN, type UnsurPenetapan } from "./pak";
import type { Jenjang } from "./parameters";

export const KONVERSI = "permen1/konversi";
export const AKUMULASI = "permen1/akumulasi";

export function jenjangOf({ pegawai }: Pick<Konversi, "pegawai">): Jenjang | undefined {
  const jabatan = valueOf(pegawai.jabatan);
  return jabatan === undefined ? undefined : jenjangJabatan(jabatan);
}

export function golonganOf({ pegawai }: Pick<Konversi, "pegawai">): Golongan | null {
  const reading = readPangkat(valueOf(pegawai.pangkat) ?? "");
  return reading.kind === "ok" || reading.kind === "differ" ? reading.golongan : null;
}

/** The months of a row on its form. */
export function bulanOf(baris: BarisKonversi, self: FilledForm): BulanBaris | undefined {
  return bulanBaris(baris, valueOf(self.subject.periode));
}

/** Forms of the same person. */
export function milikSama(self: FilledForm, forms: readonly FilledForm[], id: string): readonly FilledForm[] {
  return personKey(self.subject) === undefined ? [] : formsOfPerson(forms, self.subject).filter((other) => other.form.id === id);
}

/** What the workbook's own evaluation of just these months yields; undefined when there is none, or several disagree. */
export function predikatEvaluasi(bulan: BulanBaris | undefined, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Predikat | undefined {
  const months = bulan?.bulan?.join();
  if (months === undefined) return undefined;
  const found = new Set<Predikat>();
  for (const other of milikSama(self, forms, "permen6/evaluasi")) {
    const span = valueOf(other.subject.periode);
    const predikat = span && bulanDalam(span).join() === months ? predikatOf(other.data as Evaluasi, profil) : null;
    if (predikat) found.add(predikat);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

export interface BarisDihitung {
  readonly predikat: Predikat | undefined;
  readonly bulan: BulanBaris | undefined;
  readonly angkaKredit: Exact | undefined;
}

/** A row recomputed: its predikat from the evaluation in the workbook, else as written. */
export function hitungBaris(baris: BarisKonversi, data: Konversi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): BarisDihitung {
  const jenjang = jenjangOf(data);
  const bulan = bulanOf(baris, self);
  const predikat = predikatEvaluasi(bulan, self, forms, profil) ?? valueOf(baris.predikat);
  const whole = bulan !== undefined && bulan.jumlah >= 1 && bulan.jumlah <= 12;
  return { predikat, bulan, angkaKredit: jenjang && predikat && whole ? angkaKredit(predikat, jenjang, bulan.jumlah) : undefined };
}

/** The sum of a form's rows; undefined while one of them can't be told. */
export function jumlahOf(self: FilledForm, forms: readonly FilledForm[], profil: Profil): Exact | undefined {
  const data = self.data as Konversi;
  const values = data.baris.map((baris) => hitungBaris(baris, data, self, forms, profil).angkaKredit);
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 || known.length < values.length ? undefined : sum(known);
}

/**
 * Angka kredit from konversi that the workbook itself yields for the months of a Penetapan: of its Akumulasi, else of its
 * Konversi; undefined without them, and where one of them can't be told or a month would count twice.
 */
export function konversiOf(self: FilledForm, forms: readonly FilledForm[], profil: Profil): Exact | undefined {
  const accumulated = milikSama(self, forms, AKUMULASI);
  const span = valueOf(self.subject.periode);
  const own = span && new Set(bulanDalam(span));
  const rows = (accumulated.length > 0 ? accumulated : milikSama(self, forms, KONVERSI))
    .flatMap((form) => (form.data as Konversi).baris.map((baris) => hitungBaris(baris, form.data as Konversi, form, forms, profil)))
    .filter(({ bulan }) => !own || !bulan?.bulan || bulan.bulan.every((index) => own.has(index)));
  const months = rows.flatMap(({ bulan }) => bulan?.bulan ?? []);
  const known = rows.flatMap(({ angkaKredit: value }) => value ?? []);
  return known.length === 0 || known.length < rows.length || new Set(months).size < months.length ? undefined : sum(known);
}

/** A number of Penetapan: 0 where nothing is filled in; undefined where something can't be read. */
function amount(field: Field<number> | undefined): Exact | undefined {
  if (field === undefined || field.state === "blank" || field.state === "absent") return zero;
  return field.state === "filled" ? exact(field.value) : undefined;
}

export interface UnsurDihitung {
  readonly lama: Exact | undefined;
  readonly baru: Exact | undefined;
}

/** Each row of Penetapan, its konversi from the workbook's own papers. */
export function unsurOf(data: Penetapan, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly (readonly [UnsurPenetapan, UnsurDihitung])[] {
  return UNSUR_PENETAPAN.map((unsur) => {
    const row = data.unsur[unsur];
    const own = unsur === "konversi" ? konversiOf(self, forms, profil) : undefined;
    const lama = amount(row?.lama);
    return [unsur, { lama, baru: own ?? amount(row?.baru) }] as const;
  });
}

/** Everything together; undefined while one of it can't be told. */
export function kumulatifOf(data: Penetapan, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Exact | undefined {
  const values = unsurOf(data, self, forms, profil).flatMap(([, { lama, baru }]) => [lama, baru]);
  const known = values.flatMap((value) => value ?? []);
  return known.length < values.length ? undefined : sum(known);
}

/** `hitung` of `permen1/konversi` and `permen1/akumulasi`. */
export function scoreKonversi(data: Konversi, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Score {
  return {
    baris: data.baris.map((baris) => {
      const { predikat, bulan, angkaKredit: value } = hitungBaris(baris, data, self, forms, profil);
      return { sel: a1(baris.at.rect), predikat: predikat ?? null, bulan: bulan?.jumlah ?? null, angkaKredit: number(value) };
    }),
    jenjang: jenjangOf(data) ?? null,
    angkaKredit: number(jumlahOf(self, forms, profil)),
  };
}

/** `hitung` of `permen1/penetapan`: what is still missing is never below 0. */
export function scorePenetapan(data: Penetapan, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Score {
  const kumulatif = kumulatifOf(data, self, forms, profil);
  const jenjang = jenjangOf(data);
  const missing = (need: number | null) => (need === null || !kumulatif ? null : toNumber(max(sub(exact(need), kumulatif), zero)));
  const pangkat = jenjang ? kebutuhanPangkatOf(data, jenjang) : null;
  const naikJenjang = jenjang ? kebutuhanKenaikanJenjang(jenjang) : null;
  return {
    unsur: unsurOf(data, self, forms, profil).map(([unsur, { lama, baru }]) => ({ unsur, lama: number(lama), baru: number(baru), jumlah: number(lama && baru && add(lama, baru)) })),
    jenjang: jenjang ?? null,
    kumulatif: number(kumulatif),
    kebutuhanPangkat: pangkat,
    kurangPangkat: missing(pangkat),
    kebutuhanJenjang: naikJenjang,
    kurangJenjang: missing(naikJenjang),
  };
}

/**
 * The need for the next pangkat: as written where it is one that may be, else counted from the beginning of the jenjang as the cumulative is.
 * @see readings `permen1/ambang-kumulatif`
 */
function kebutuhanPangkatOf(data: Penetapan, jenjang: Jenjang): number | null {
  const written = valueOf(data.pangkat.perlu);
  return written !== undefined && kebutuhanPangkatBoleh(data, jenjang).includes(written) ? written : (ambangPangkat(jenjang, golonganOf(data)) ?? kebutuhanKenaikanPangkat(jenjang, golonganOf(data)));
}

/** Needs for the next pangkat that a form may name: of one pangkat, or counted from the beginning of the jenjang. */
export function kebutuhanPangkatBoleh(data: Penetapan, jenjang: Jenjang): readonly number[] {
  const golongan = golonganOf(data);
  const needs = [kebutuhanKenaikanPangkat(jenjang, golongan), ambangPangkat(jenjang, golongan)].flatMap((need) => need ?? []);
  return [...new Set(needs)];
}

function number(value: Exact | undefined): number | null {
  return value ? toNumber(value) : null;
}

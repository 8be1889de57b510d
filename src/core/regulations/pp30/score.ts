import { bandOf } from "../../base/bands";
import { compare, exact, mean, sum, toNumber, type Exact } from "../../base/exact";
import { valueIn, type Profil } from "../../base/setting";
import { a1 } from "../../sheet/a1";
import { valueOf, type Field } from "../../sheet/field";
import type { FilledForm, Score } from "../regulation";
import { readAspek } from "../umum/target";
import { capaianIki, capaianIkiRentang, kategoriIki, kategoriRencana, nilaiIkiJpt, nilaiRencanaKinerja, nilaiSkp, nilaiSkpJpt, nilaiTambahan, nilaiTertimbang, type Atasan, type Kondisi } from "./formulas";
import type { Indikator, PenilaianSkp, Rencana } from "./forms/types";
import { rencanaDiintervensi } from "./lintas";
import { jumlahIkiRencana, kinerjaTambahan, nilaiTargetMaksimum, nilaiTertinggi, rentangPredikat, type Kategori } from "./parameters";
import { satuanBerbeda } from "./sasaran";
import { atasanDalam, bobotCascadingDalam, kondisiDalam, settingsPp30, type Aspek } from "./settings";

/** What a form is valued with: the agency's choices, and the other forms of the workbook. */
export interface Lihat {
  readonly profil: Profil;
  readonly self: FilledForm;
  readonly forms: readonly FilledForm[];
}

/** A written value of the scale, for which the workbook has nothing to work it out from. */
function written(field: Field<number>, highest = nilaiTertinggi): Exact | undefined {
  return field.state === "filled" && field.value >= 0 && field.value <= highest ? exact(field.value) : undefined;
}

/** The kondisi of an IKI: as the form says, else by the agency for its aspect, else normal. */
export function kondisiOf({ kondisi, aspek }: Indikator, profil: Profil): Kondisi {
  if (kondisi.state === "filled") return kondisi.value;
  const [named, ...more] = aspek.state === "filled" ? readAspek(aspek.value) : [];
  return named === undefined || more.length > 0 ? "normal" : kondisiDalam(profil, named as Aspek);
}

/** Capaian from target and realisasi; undefined when either holds no number, or they are in different units. */
export function capaianDari({ target, realisasi }: Indikator, kondisi: Kondisi): Exact | undefined {
  if (target.state !== "filled" || realisasi.state !== "filled") return undefined;
  const [planned, done] = [target.value.angka, realisasi.value.angka];
  if (!planned || !done || done.atas || satuanBerbeda(target.value, realisasi.value)) return undefined;
  const { bawah, atas } = planned;
  if (done.bawah.n < 0n) return undefined;
  if (!atas) return bawah.n > 0n ? capaianIki(bawah, done.bawah, kondisi) : undefined;
  if (bawah.n < 0n || atas.n <= 0n || compare(bawah, atas) > 0) return undefined;
  return capaianIkiRentang(bawah, atas, done.bawah, kondisi);
}

/** True where target or realisasi are words or not on the form, so that what was made of them is the only input. */
export function isWorded({ target, realisasi }: Indikator): boolean {
  if (realisasi.state === "blank" || realisasi.state === "unreadable" || target.state === "unreadable") return false;
  return !(target.state === "filled" && realisasi.state === "filled" && target.value.angka && realisasi.value.angka && !realisasi.value.angka.atas);
}

/** Capaian in percent: worked out, else as written where target or realisasi are words. */
export function capaianOf(indikator: Indikator, profil: Profil): Exact | undefined {
  return capaianDari(indikator, kondisiOf(indikator, profil)) ?? (isWorded(indikator) ? written(indikator.capaian, Infinity) : undefined);
}

export function kategoriIkiOf(indikator: Indikator, profil: Profil): Kategori | undefined {
  const capaian = capaianOf(indikator, profil);
  if (capaian) return isMaksimum(indikator, capaian) ? "Sangat Baik" : kategoriIki(capaian);
  return isWorded(indikator) ? valueOf(indikator.kategori) : undefined;
}

/** At 100% of a target that is the most attainable. */
export function isMaksimum({ targetMaksimum }: Indikator, capaian: Exact): boolean {
  return targetMaksimum.state === "filled" && targetMaksimum.value && compare(capaian, exact(nilaiTargetMaksimum.capaian)) === 0;
}

/** Indicators that say something: template rows hold nothing. */
export function ikiOf({ indikator }: Rencana): readonly Indikator[] {
  return indikator.filter(({ iki, target, realisasi, kategori }) => [iki, target, realisasi, kategori].some(({ state }) => state === "filled" || state === "unreadable"));
}

/** Kategori of a rencana kinerja of JA and JF: from one or three IKI; of another number only the form's own word is known. */
export function kategoriOf(rencana: Rencana, profil: Profil): Kategori | undefined {
  const iki = ikiOf(rencana);
  const counted = iki.length === jumlahIkiRencana.satu || iki.length === jumlahIkiRencana.tiga;
  const known = iki.map((each) => kategoriIkiOf(each, profil));
  if (counted && known.every((each) => each !== undefined)) return kategoriRencana(known);
  // Of indicators that could be valued, what somebody made of them is no input.
  return iki.every((each, index) => known[index] !== undefined || isWorded(each)) ? valueOf(rencana.kategori) : undefined;
}

export function nilaiOf(rencana: Rencana, profil: Profil): Exact | undefined {
  const kategori = kategoriOf(rencana, profil);
  return kategori && nilaiRencanaKinerja(kategori);
}

/**
 * The kategori of a value of the superior's: the five values of JA and JF and those of a JPT lie within the bands of the predikat.
 * @see readings `pp30/kategori-atasan`
 */
export function kategoriNilai(nilai: Exact): Kategori {
  return bandOf(rentangPredikat, nilai);
}

export interface AtasanDiSkp extends Atasan {
  readonly form: FilledForm;
}

/**
 * The superior's rencana kinerja that is intervened, valued from his own SKP in the workbook; undefined where it is not
 * there or can't be valued.
 * @see readings `pp30/nilai-atasan-skp`
 */
export function nilaiAtasanDiSkp(rencana: Rencana, { profil, self, forms }: Lihat): AtasanDiSkp | undefined {
  const found = rencanaDiintervensi(rencana, self, forms);
  if (!found) return undefined;
  if (!found.jpt) {
    const kategori = kategoriOf(found.rencana, profil);
    return kategori && { nilai: nilaiRencanaKinerja(kategori), kategori, form: found.form };
  }
  const values = complete(ikiOf(found.rencana).map((iki) => nilaiIkiOf(iki, profil)));
  if (!values || values.length === 0) return undefined;
  const nilai = mean(values);
  return { nilai, kategori: kategoriNilai(nilai), form: found.form };
}

/** The superior's rencana kinerja that is intervened: from his own SKP in the workbook, else the columns beside the form, else the agency's choices. */
export function atasanOf(rencana: Rencana, lihat: Lihat): Atasan | null {
  const { profil } = lihat;
  const own = nilaiAtasanDiSkp(rencana, lihat);
  if (own) return own;
  const nilai = written(rencana.nilaiAtasan);
  if (nilai) return { nilai, kategori: rencana.kategoriAtasan.state === "filled" ? rencana.kategoriAtasan.value : kategoriNilai(nilai) };
  if (rencana.nilaiAtasan.state === "unreadable" || rencana.nilaiAtasan.state === "filled") return null;
  return atasanDalam(profil);
}

export function lingkupOf({ lingkup }: Rencana, profil: Profil): number | undefined {
  if (lingkup.state === "unreadable") return undefined;
  const value = lingkup.state === "filled" ? lingkup.value : valueIn(profil, settingsPp30.lingkup);
  return kinerjaTambahan.bobotLingkup[value - 1] === undefined ? undefined : value;
}

/**
 * Nilai tertimbang of a rencana kinerja of JA and JF; a form without the method of cascading is taken as direct.
 * @see readings `pp30/tanpa-metode`
 */
export function tertimbangOf(rencana: Rencana, lihat: Lihat): Exact | undefined {
  const { profil } = lihat;
  const kategori = kategoriOf(rencana, profil);
  if (!kategori) return undefined;
  const nilai = nilaiRencanaKinerja(kategori);
  if (rencana.bagian === "tambahan") {
    const lingkup = lingkupOf(rencana, profil);
    return lingkup === undefined ? undefined : nilaiTambahan(kategori, lingkup, nilai);
  }
  const metode = rencana.metode.state === "absent" ? "direct" : rencana.metode.state === "filled" ? rencana.metode.value : undefined;
  if (metode === undefined) return undefined;
  const atasan = metode === "non-direct" ? atasanOf(rencana, lihat) : null;
  if (metode === "non-direct" && !atasan) return undefined;
  return nilaiTertimbang(nilai, metode, atasan, bobotCascadingDalam(profil));
}

/** All of the values, or undefined while one of them can't be told. */
export const complete = (values: readonly (Exact | undefined)[]): readonly Exact[] | undefined => {
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? known : undefined;
};

/** Nilai capaian of one IKI of a JPT, and of a tambahan. */
export function nilaiIkiOf(indikator: Indikator, profil: Profil): Exact | undefined {
  const capaian = capaianOf(indikator, profil);
  if (capaian) return nilaiIkiJpt(capaian, isMaksimum(indikator, capaian));
  return isWorded(indikator) ? written(indikator.nilai) : undefined;
}

/** Points of each IKI of a kinerja tambahan of a JPT. */
export function tambahanJpt(rencana: Rencana, profil: Profil, lingkup = lingkupOf(rencana, profil)): readonly (Exact | undefined)[] {
  return ikiOf(rencana).map((iki) => {
    const [kategori, nilai] = [kategoriIkiOf(iki, profil), nilaiIkiOf(iki, profil)];
    return kategori && nilai && lingkup !== undefined ? nilaiTambahan(kategori, lingkup, nilai) : undefined;
  });
}

/** Rencana kinerja of a part, template rows left out. */
export function rencanaDi(data: PenilaianSkp, bagian: Rencana["bagian"]): readonly Rencana[] {
  return data.rencana.filter((each) => each.bagian === bagian && (each.rencana.state !== "blank" || ikiOf(each).length > 0));
}

/** Kinerja utama of one of the two kinds of a JPT; without a kind it counts as perjanjian kinerja. */
export function rencanaKelompok(data: PenilaianSkp, aksi: boolean): readonly Rencana[] {
  return rencanaDi(data, "utama").filter(({ kelompok }) => (kelompok.state === "filled" && kelompok.value === "rencanaAksi") === aksi);
}

/** Nilai SKP from the rencana kinerja; undefined while one of them can't be told. */
export function nilaiSkpOf(data: PenilaianSkp, lihat: Lihat): Exact | undefined {
  const [utama, tambahan] = [rencanaDi(data, "utama"), rencanaDi(data, "tambahan")];
  if (utama.length === 0) return undefined;
  if (!data.jpt) {
    const main = complete(utama.map((each) => tertimbangOf(each, lihat)));
    const more = complete(tambahan.map((each) => tertimbangOf(each, lihat)));
    return main && more && nilaiSkp(main, more);
  }
  const iki = (aksi: boolean) => rencanaKelompok(data, aksi).flatMap(ikiOf);
  const [pk, aksi] = [complete(iki(false).map((each) => nilaiIkiOf(each, lihat.profil))), complete(iki(true).map((each) => nilaiIkiOf(each, lihat.profil)))];
  const more = complete(tambahan.flatMap((each) => tambahanJpt(each, lihat.profil)));
  return pk && aksi && more && pk.length + aksi.length > 0 ? nilaiSkpJpt(pk, aksi, more) : undefined;
}

export function angka(value: Exact | null | undefined): number | null {
  return value ? toNumber(value) : null;
}

/** `hitung` of `pp30/penilaian-skp` and `pp30/penilaian-skp-jpt`. */
export function scorePenilaianSkp(data: PenilaianSkp, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Score {
  const lihat: Lihat = { profil, self, forms };
  return {
    rencana: [...rencanaDi(data, "utama"), ...rencanaDi(data, "tambahan")].map((each) => ({ sel: a1(each.at.rect), ...(data.jpt ? itemJpt(each, profil) : itemJajf(each, lihat)) })),
    nilaiSkp: angka(nilaiSkpOf(data, lihat)),
  };
}

function itemJajf(rencana: Rencana, lihat: Lihat) {
  return { kategori: kategoriOf(rencana, lihat.profil) ?? null, nilai: angka(nilaiOf(rencana, lihat.profil)), tertimbang: angka(tertimbangOf(rencana, lihat)) };
}

/** A JPT is valued by IKI, so only a rencana kinerja with one IKI has a value of its own; its kinds are weighted as a whole. */
function itemJpt(rencana: Rencana, profil: Profil) {
  const [only, ...more] = ikiOf(rencana);
  const single = more.length === 0 ? only : undefined;
  const points = rencana.bagian === "tambahan" ? complete(tambahanJpt(rencana, profil)) : undefined;
  return {
    kategori: (single && kategoriIkiOf(single, profil)) ?? null,
    nilai: angka(single && nilaiIkiOf(single, profil)),
    tertimbang: angka(points && sum(points)),
  };
}

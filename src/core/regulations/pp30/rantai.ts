import { exact, mean, type Exact } from "../../base/exact";
import { valueIn } from "../../base/setting";
import { formsOfPerson } from "../../check/people";
import { valueOf, type Field } from "../../sheet/field";
import { parts } from "../../base/civilDate";
import type { FilledForm, Score } from "../regulation";
import type { PenilaianPrestasi } from "../pp46/forms/types";
import { nilaiPrestasiOf } from "../pp46/score";
import { tingkatJabatan, type Tingkat } from "../umum/tingkatJabatan";
import { jenisJabatan, namaJabatan } from "../umum/jabatan";
import { nilaiAspekPerilaku, nilaiIntegrasi2021, nilaiKinerja, nilaiPerilaku, predikatKinerja, rataRata2021 } from "./formulas";
import type { AspekPerilaku, Integrasi, PenilaianKinerja, PenilaianPerilaku, PenilaianSkp } from "./forms/types";
import { bobotKinerja, levelPerilaku, nilaiTertinggi, type Kategori } from "./parameters";
import { angka, nilaiSkpOf, type Lihat } from "./score";
import { settingsPp30, standarPerilakuDalam, type JabatanStandar } from "./settings";

const SKP: ReadonlySet<string> = new Set(["pp30/penilaian-skp", "pp30/penilaian-skp-jpt"]);
const KINERJA: ReadonlySet<string> = new Set(["pp30/penilaian-kinerja", "pp30/laporan"]);
const PERILAKU = "pp30/penilaian-perilaku";
const INTEGRASI = "pp30/integrasi-2021";
const PRESTASI = "pp46/penilaian-prestasi";
/** The year whose two halves are joined. */
const TAHUN = 2021;

function within(field: Field<number>): Exact | undefined {
  return field.state === "filled" && field.value >= 0 && field.value <= nilaiTertinggi ? exact(field.value) : undefined;
}

/** Forms of the same person whose period meets that of a form; an unknown period meets all. */
function samePerson({ self, forms }: Pick<Lihat, "self" | "forms">, isWanted: (form: FilledForm) => boolean): readonly FilledForm[] {
  const span = valueOf(self.subject.periode);
  return formsOfPerson(forms, self.subject).filter((other) => {
    if (!isWanted(other)) return false;
    const theirs = valueOf(other.subject.periode);
    return !span || !theirs || (span.dari <= theirs.sampai && theirs.dari <= span.sampai);
  });
}

/**
 * The mean of what several forms yield; undefined when there is none or one can't be told.
 * @see readings `pp30/beberapa-penilaian`
 */
function joined(values: readonly (Exact | undefined)[]): Exact | undefined {
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 && known.length === values.length ? mean(known) : undefined;
}

export const penilaianSkpOf = (lihat: Lihat): readonly FilledForm[] => samePerson(lihat, ({ form }) => SKP.has(form.id));
export const penilaianPerilakuOf = (lihat: Lihat): readonly FilledForm[] => samePerson(lihat, ({ form }) => form.id === PERILAKU);

/** Last words of a functional post, by which its level standard is known. */
const STANDAR: readonly (readonly [RegExp, JabatanStandar])[] = [
  [/\butama$/, "Ahli Utama"],
  [/\bmadya$/, "Ahli Madya"],
  [/\bmuda$/, "Ahli Muda"],
  [/\bpertama$/, "Ahli Pertama"],
  [/\bpenyelia$/, "Penyelia"],
  [/\b(mahir|pelaksana lanjutan)$/, "Mahir"],
  [/\bterampil$/, "Terampil"],
  [/\bpemula$/, "Pemula"],
];

const STRUKTURAL: Readonly<Partial<Record<Tingkat, JabatanStandar>>> = { jpt: "JPT", administrator: "Administrator", pengawas: "Pengawas" };

/**
 * The post of the level standards that a jabatan is.
 * @see readings `umum/tingkat-jabatan`
 */
export function jabatanStandar(jabatan: string): JabatanStandar | undefined {
  const kind = jenisJabatan(jabatan);
  if (kind === "pelaksana") return "Pelaksana";
  if (kind === "struktural") return STRUKTURAL[tingkatJabatan(jabatan) ?? "pelaksana"];
  return STANDAR.find(([pattern]) => pattern.test(namaJabatan(jabatan)))?.[1];
}

/** Lowest and highest level of the standard: of the form, else of the agency for the post. */
export function standarOf({ standarMin, standarMaks }: AspekPerilaku, jabatan: Field<string>, { profil }: Pick<Lihat, "profil">): readonly [Exact, Exact] | undefined {
  const level = (value: number) => Number.isInteger(value) && value >= levelPerilaku.terendah && value <= levelPerilaku.tertinggi;
  if (standarMin.state === "filled" && standarMaks.state === "filled") {
    return level(standarMin.value) && level(standarMaks.value) && standarMin.value < standarMaks.value ? [exact(standarMin.value), exact(standarMaks.value)] : undefined;
  }
  const post = jabatan.state === "filled" ? jabatanStandar(jabatan.value) : undefined;
  return (post && standarPerilakuDalam(profil, post)) ?? undefined;
}

/** Levels of an aspect, all of them on the scale; undefined when there is none or one is off. */
function levelsOf({ level }: AspekPerilaku): readonly Exact[] | undefined {
  const known = level.flatMap((field) => (field.state === "filled" && field.value >= levelPerilaku.terendah && field.value <= levelPerilaku.tertinggi ? [exact(field.value)] : []));
  return known.length > 0 && known.length === level.length ? known : undefined;
}

/** Value of an aspect from its levels, where a standard is known. */
export function nilaiAspekDari(aspek: AspekPerilaku, jabatan: Field<string>, lihat: Pick<Lihat, "profil">): Exact | undefined {
  const [levels, standar] = [levelsOf(aspek), standarOf(aspek, jabatan, lihat)];
  return levels && standar && nilaiAspekPerilaku(levels, ...standar);
}

export function nilaiAspekOf(aspek: AspekPerilaku, jabatan: Field<string>, lihat: Pick<Lihat, "profil">): Exact | undefined {
  return nilaiAspekDari(aspek, jabatan, lihat) ?? (aspek.level.some(({ state }) => state === "unreadable") ? undefined : within(aspek.nilai));
}

const KEPEMIMPINAN = "Kepemimpinan";

/** Mean of the aspects; kepemimpinan counts where it is filled, each other one is needed. */
export function nilaiPerilakuDari(aspek: readonly AspekPerilaku[], jabatan: Field<string>, lihat: Pick<Lihat, "profil">): Exact | undefined {
  const used = aspek.filter(({ nama, nilai, level }) => nama !== KEPEMIMPINAN || level.length > 0 || nilai.state === "unreadable" || (nilai.state === "filled" && nilai.value > 0));
  const known = used.flatMap((each) => nilaiAspekOf(each, jabatan, lihat) ?? []);
  return known.length > 0 && known.length === used.length ? nilaiPerilaku(known) : undefined;
}

/** Aspects without any value: the total is then all that the form tells. */
const isEmpty = (aspek: readonly AspekPerilaku[]) => aspek.every(({ nilai, level }) => nilai.state === "blank" && level.length === 0);

export function nilaiPerilakuOf(data: PenilaianPerilaku, lihat: Pick<Lihat, "profil">): Exact | undefined {
  return isEmpty(data.aspek) ? within(data.nilaiPerilaku) : nilaiPerilakuDari(data.aspek, data.pegawai.jabatan, lihat);
}

/** The SKP value that counts: from the workbook's own assessment, else what stands on the form. */
export function skpUntuk(data: PenilaianKinerja, lihat: Lihat): Exact | undefined {
  const own = penilaianSkpOf(lihat);
  return own.length > 0 ? joined(own.map((self) => nilaiSkpOf(self.data as PenilaianSkp, { ...lihat, self }))) : within(data.nilaiSkp);
}

export function perilakuUntuk(data: PenilaianKinerja, lihat: Lihat): Exact | undefined {
  if (!isEmpty(data.aspek)) return nilaiPerilakuDari(data.aspek, jabatanFor(data, lihat), lihat);
  const own = penilaianPerilakuOf(lihat);
  return own.length > 0 ? joined(own.map(({ data: each }) => nilaiPerilakuOf(each as PenilaianPerilaku, lihat))) : within(data.nilaiPerilaku);
}

function jabatanFor(data: PenilaianKinerja, lihat: Lihat): Field<string> {
  if (data.pegawai.jabatan.state === "filled") return data.pegawai.jabatan;
  const other = penilaianSkpOf(lihat).map((form) => (form.data as PenilaianSkp).pegawai.jabatan).find(({ state }) => state === "filled");
  return other ?? data.pegawai.jabatan;
}

/** Whether peers and subordinates have a say: by the form, by the weights that it shows, else by the agency's choice. */
export function pakai360({ dengan360, bobotSkp, bobotPerilaku }: PenilaianKinerja, { profil }: Pick<Lihat, "profil">): boolean {
  if (dengan360.state === "filled") return dengan360.value === "ya";
  const { skp, perilaku } = bobotKinerja.dengan360;
  if (valueOf(bobotSkp) === skp && valueOf(bobotPerilaku) === perilaku) return true;
  return valueIn(profil, settingsPp30.dengan360) === "ya";
}

export function nilaiKinerjaOf(data: PenilaianKinerja, lihat: Lihat): Exact | undefined {
  const [skp, perilaku] = [skpUntuk(data, lihat), perilakuUntuk(data, lihat)];
  return skp && perilaku && nilaiKinerja(skp, perilaku, pakai360(data, lihat));
}

export const adaIdeBaru = ({ ideBaru }: PenilaianKinerja): boolean => ideBaru.state === "filled" && ideBaru.value.ada;

export function predikatOf(data: PenilaianKinerja, lihat: Lihat): Kategori | undefined {
  const nilai = nilaiKinerjaOf(data, lihat);
  return nilai && predikatKinerja(nilai, adaIdeBaru(data));
}

const inYear = ({ subject }: FilledForm): boolean => {
  const span = valueOf(subject.periode);
  return span === undefined || parts(span.sampai).year === TAHUN;
};

/** Both halves of 2021 as the workbook's own forms yield them. */
export interface Paruh2021 {
  readonly pp46: Exact | undefined;
  readonly pp30: Exact | undefined;
  readonly ideBaru: boolean;
  readonly adaPp46: boolean;
  readonly adaPp30: boolean;
}

export function paruh2021(lihat: Pick<Lihat, "self" | "forms" | "profil">): Paruh2021 {
  const own = formsOfPerson(lihat.forms, lihat.self.subject).filter(inYear);
  const prestasi = own.filter(({ form }) => form.id === PRESTASI);
  const gabungan = own.filter(({ form }) => KINERJA.has(form.id));
  const [skp, perilaku] = [own.filter(({ form }) => SKP.has(form.id)), own.filter(({ form }) => form.id === PERILAKU)];
  // A report repeats the gabungan, so only one of them is taken.
  const first = gabungan[0];
  const rebuilt = (): Exact | undefined => {
    const [a, b] = [joined(skp.map((self) => nilaiSkpOf(self.data as PenilaianSkp, { ...lihat, self }))), joined(perilaku.map(({ data }) => nilaiPerilakuOf(data as PenilaianPerilaku, lihat)))];
    return a && b && nilaiKinerja(a, b, valueIn(lihat.profil, settingsPp30.dengan360) === "ya");
  };
  return {
    pp46: joined(prestasi.map((form) => nilaiPrestasiOf(form.data as PenilaianPrestasi, form, lihat.forms, lihat.profil))),
    pp30: first ? nilaiKinerjaOf(first.data as PenilaianKinerja, { ...lihat, self: first }) : rebuilt(),
    ideBaru: gabungan.some(({ data }) => adaIdeBaru(data as PenilaianKinerja)),
    adaPp46: prestasi.length > 0,
    adaPp30: gabungan.length > 0 || (skp.length > 0 && perilaku.length > 0),
  };
}

/** The value of 2021: each half from the workbook's own forms, else as the form of integration has it. */
export function integrasiOf(data: Integrasi, lihat: Lihat): Exact | undefined {
  const half = paruh2021(lihat);
  const second = half.adaPp30 ? half.pp30 : within(data.nilaiPp30);
  if (!second) return undefined;
  const asli = half.adaPp46 ? half.pp46 : data.nilaiPp46.state === "filled" ? exact(data.nilaiPp46.value) : undefined;
  if (asli && asli.n >= 0n) return nilaiIntegrasi2021(asli, second);
  const konversi = half.adaPp46 ? undefined : within(data.nilaiKonversi);
  return konversi && rataRata2021(konversi, second);
}

/** `hitung` of `pp30/penilaian-perilaku`. */
export function scorePenilaianPerilaku(data: PenilaianPerilaku, self: FilledForm, forms: readonly FilledForm[], profil: Lihat["profil"]): Score {
  return { nilaiPerilaku: angka(nilaiPerilakuOf(data, { self, forms, profil } as Lihat)) };
}

/** `hitung` of `pp30/penilaian-kinerja` and `pp30/laporan`. */
export function scorePenilaianKinerja(data: PenilaianKinerja, self: FilledForm, forms: readonly FilledForm[], profil: Lihat["profil"]): Score {
  const lihat: Lihat = { self, forms, profil };
  return { nilaiSkp: angka(skpUntuk(data, lihat)), nilaiPerilaku: angka(perilakuUntuk(data, lihat)), nilaiKinerja: angka(nilaiKinerjaOf(data, lihat)), predikat: predikatOf(data, lihat) ?? null };
}

/** `hitung` of `pp30/integrasi-2021`. */
export function scoreIntegrasi(data: Integrasi, self: FilledForm, forms: readonly FilledForm[], profil: Lihat["profil"]): Score {
  const lihat: Lihat = { self, forms, profil };
  const nilai = integrasiOf(data, lihat);
  return { nilaiIntegrasi2021: angka(nilai), predikat: nilai ? predikatKinerja(nilai, paruh2021(lihat).ideBaru) : null };
}

/** What the last entry of a person carries when the workbook has both halves of 2021. */
export function scoreSetahun(self: FilledForm, forms: readonly FilledForm[], profil: Lihat["profil"]): Score | undefined {
  if (!inYear(self) || self.form.id === INTEGRASI) return undefined;
  const half = paruh2021({ self, forms, profil });
  if (!half.adaPp46 || !half.adaPp30) return undefined;
  return { nilaiIntegrasi2021: half.pp46 && half.pp30 ? angka(nilaiIntegrasi2021(half.pp46, half.pp30)) : null };
}

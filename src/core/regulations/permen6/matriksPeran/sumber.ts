import { valueOf, type Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import type { FilledForm, Periode } from "../../regulation";
import type { Identitas } from "../../umum/identitas";
import type { DaftarRk, MatriksPeran, OrangTim } from "../forms/orang";
import type { Jenis } from "../parameters";
import type { Evaluasi, Skp } from "../forms/types";
import type { IndikatorPeran } from "./matriks";
import type { Sebutan } from "./orang";

/** One RHK of an SKP. */
export interface RhkSumber {
  readonly teks: string;
  readonly rhkPimpinan: string;
  readonly jenis: Jenis;
  readonly indikator: readonly IndikatorPeran[];
  readonly at: CellRef;
  /** Where the superior's result stands or should stand. */
  readonly atPimpinan: CellRef;
}

export interface SkpSumber {
  /** True on the form of a JPT or a leader of a unit. */
  readonly jpt: boolean;
  readonly pegawai: Sebutan;
  readonly penilai: Sebutan;
  /** Undefined where the form says none that can be read. */
  readonly periode: Periode | undefined;
  readonly rhk: readonly RhkSumber[];
  readonly judul: CellRef;
}

/** What a matrix is made of, as plain data: forms of any number of workbooks, and people from lists. */
export interface Sumber {
  readonly skp: readonly SkpSumber[];
  readonly matriks: readonly MatriksPeran[];
  readonly daftar: readonly DaftarRk[];
  readonly orang: readonly Sebutan[];
}

export const sumberKosong: Sumber = { skp: [], matriks: [], daftar: [], orang: [] };

export function gabungSumber(a: Sumber, b: Sumber): Sumber {
  return { skp: [...a.skp, ...b.skp], matriks: [...a.matriks, ...b.matriks], daftar: [...a.daftar, ...b.daftar], orang: [...a.orang, ...b.orang] };
}

const SKP: ReadonlySet<string> = new Set(["permen6/skp-jpt", "permen6/skp-jajf", "permen6/skp-kualitatif"]);

/** The sources among forms. An evaluasi stands in for the SKP of somebody who has none here. */
export function sumberDari(forms: readonly FilledForm[]): Sumber {
  const skp = forms.filter(({ form }) => SKP.has(form.id)).map(skpSumber);
  const has = (form: FilledForm) => skp.some(({ pegawai }) => samaSebutan(pegawai, form));
  const evaluasi = forms.filter((form) => form.form.id === "permen6/evaluasi" && !has(form)).map(skpSumber);
  const of = <T>(id: string) => forms.flatMap(({ form, data }) => (form.id === id ? [data as T] : []));
  return { skp: [...skp, ...evaluasi], matriks: of<MatriksPeran>("permen6/matriks-peran"), daftar: of<DaftarRk>("permen6/daftar-rk"), orang: [] };
}

function samaSebutan({ nama, nip }: Sebutan, { subject }: FilledForm): boolean {
  return nip !== "" ? nip === teks(subject.nip) : nama === teks(subject.nama);
}

export const teks = (field: Field<string>): string => valueOf(field) ?? "";

export function skpSumber({ form, data, subject }: FilledForm): SkpSumber {
  const { pegawai, penilai, hasilKerja, judul } = data as Skp | Evaluasi;
  return {
    jpt: form.id === "permen6/skp-jpt",
    // A form without an identity block of its own has been given its person.
    pegawai: { ...sebutanDari(pegawai), nama: teks(subject.nama), nip: teks(subject.nip) },
    penilai: sebutanDari(penilai),
    periode: valueOf(subject.periode),
    judul,
    rhk: hasilKerja.flatMap(({ rhk, rhkPimpinan, jenis, indikator }) =>
      rhk.state === "filled"
        ? [{ teks: rhk.value, rhkPimpinan: teks(rhkPimpinan), jenis, at: rhk.at, atPimpinan: rhkPimpinan.at, indikator: indikator.map((each) => ({ iki: teks(each.iki), aspek: teks(each.aspek), target: teks(each.target), at: each.target.at })) }]
        : [],
    ),
  };
}

function sebutanDari({ nama, nip, jabatan, unitKerja }: Identitas): Sebutan {
  return { nama: teks(nama), nip: teks(nip), jabatan: teks(jabatan), unit: teks(unitKerja), tim: "", at: nama.at };
}

export function sebutanDaftar({ nama, nip, jabatan, unit, tim, at }: OrangTim): Sebutan {
  return { nama: teks(nama), nip: teks(nip), jabatan: teks(jabatan), unit: teks(unit), tim: teks(tim), at };
}

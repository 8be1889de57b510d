import { squeeze } from "../../base/words";
import { formsOfPerson } from "../../check/people";
import { valueOf, type Field } from "../../sheet/field";
import type { CellRef } from "../../sheet/grid";
import type { FilledForm } from "../regulation";
import type { IsiRekap, KolomRekap } from "../rekap";
import type { Formulir } from "./formulir";
import { nipDigits } from "./nip";

/** What nothing is known of. */
export const takDiketahui = {
  pangkat: null,
  nilaiSkp: null,
  nilaiPerilaku: null,
  nilai: null,
  ratingHasil: null,
  ratingPerilaku: null,
  predikat: null,
  takDikenal: null,
  capaianOrganisasi: null,
  penilai: null,
  namaPenilai: null,
  nipPenilai: null,
  pimpinan: false,
  samaTarget: null,
} as const;

/** Person, period and assessor of a form of one person; post and unit also from another form of the same person. */
export function isiDariFormulir({ pegawai, penilai, judul }: Pick<Formulir, "pegawai" | "penilai" | "judul">, { subject }: FilledForm, forms: readonly FilledForm[]): IsiRekap {
  const own = formsOfPerson(forms, subject).map(({ data }) => (data as Partial<Formulir>).pegawai);
  const filled = (kolom: "jabatan" | "unitKerja") => [pegawai, ...own].map((each) => each?.[kolom]).find((field) => field?.state === "filled") ?? pegawai[kolom];
  const [jabatan, unit] = [filled("jabatan"), filled("unitKerja")];
  return {
    ...takDiketahui,
    at: judul,
    nama: valueOf(subject.nama) ?? null,
    nip: nipRekap(subject.nip),
    pangkat: valueOf(pegawai.pangkat) ?? null,
    jabatan: valueOf(jabatan) ?? null,
    unit: valueOf(unit) ?? null,
    periode: valueOf(subject.periode) ?? null,
    penilai: kunciPenilai(penilai),
    namaPenilai: valueOf(penilai.nama) ?? null,
    nipPenilai: valueOf(penilai.nip) ?? null,
    sel: { ...selTeks("nama", subject.nama), ...selTeks("nip", subject.nip), ...selTeks("jabatan", jabatan), ...selTeks("unit", unit) },
  };
}

function kunciPenilai({ nip, nama }: Formulir["penilai"]): string | null {
  return nipDigits(valueOf(nip) ?? "") || (valueOf(nama) ?? null);
}

/** The NIP as a rekap keeps it: a number that Excel has cut to 15 digits is shown as such, so that nobody takes it for whole. */
export function nipRekap(field: Field<string>): string | null {
  if (field.state !== "filled") return null;
  return typeof field.written === "number" && Math.abs(field.written) >= 1e15 ? field.written.toExponential(5).replace("e+", "E+") : field.value;
}

/** The cell of a text that stands there alone, without a label before it. */
export function selTeks(kolom: KolomRekap, field: Field<string>): Partial<Record<KolomRekap, CellRef>> {
  return field.state === "filled" && typeof field.written === "string" && squeeze(field.written) === field.value ? { [kolom]: field.at } : {};
}

/** Written numbers follow a worked out value within this: rounding at an earlier stage. */
const PEMBULATAN = 0.01 + 1e-9;

/** The cell of a number, where it holds what was worked out. */
export function selAngka(kolom: KolomRekap, field: Field<number>, nilai: number | null): Partial<Record<KolomRekap, CellRef>> {
  return nilai !== null && field.state === "filled" && typeof field.written === "number" && Math.abs(field.written - nilai) <= PEMBULATAN ? { [kolom]: field.at } : {};
}

/** The cell of a word, where it holds the regulation's own. */
export function selKata(kolom: KolomRekap, field: Field<string>, kata: string | null): Partial<Record<KolomRekap, CellRef>> {
  return kata !== null && field.state === "filled" && typeof field.written === "string" && squeeze(field.written).toLowerCase() === kata.toLowerCase() ? { [kolom]: field.at } : {};
}

/** Whether a form of these says more of the same person and time, so that this one adds no row of its own. */
export function tertampung(self: FilledForm, forms: readonly FilledForm[], ids: ReadonlySet<string>): boolean {
  const span = valueOf(self.subject.periode);
  return formsOfPerson(forms, self.subject).some((other) => {
    if (other === self || !ids.has(other.form.id)) return false;
    const theirs = valueOf(other.subject.periode);
    return !span || !theirs || (span.dari <= theirs.sampai && theirs.dari <= span.sampai);
  });
}

/** Whether every pair of numbers is equal; null for fewer than two pairs, which say nothing. */
export function semuaSama(pasangan: readonly (readonly [number, number])[]): boolean | null {
  return pasangan.length < 2 ? null : pasangan.every(([target, realisasi]) => target === realisasi);
}

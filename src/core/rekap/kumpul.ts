import type { Profil } from "../base/setting";
import { nameKey } from "../check/people";
import { regulations } from "../regulations/index";
import type { FilledForm, Periode } from "../regulations/regulation";
import type { BarisRekap } from "../regulations/rekap";
import { nipDigits } from "../regulations/umum/nip";

/**
 * One row a person from all forms of one workbook. A list that only repeats what a person's own form says adds nothing;
 * one that says otherwise stays, and the two rows are told to be double where they are counted.
 * @param berkas the file; null for the open workbook
 */
export function barisRekap(forms: readonly FilledForm[], berkas: string | null, profil: Profil): readonly BarisRekap[] {
  const own: BarisRekap[] = [];
  const listed: BarisRekap[] = [];
  for (const form of forms) {
    for (const isi of form.form.rekap?.(form.data, form, forms, profil) ?? []) {
      const bare: BarisRekap = { ...isi, ...(berkas === null ? {} : { sel: {} }), berkas, formulir: form.form.id, peraturan: isi.peraturan === undefined ? form.regulation.id : isi.peraturan, angkaKredit: null };
      (form.form.many ? listed : own).push(Object.assign(bare, ...regulations.map((regulation) => regulation.lengkapiRekap?.(bare) ?? {})));
    }
  }
  const known = new Map(own.map((baris) => [kunciSama(baris), baris] as const));
  return [...own, ...listed.filter((baris) => !repeats(baris, known.get(kunciSama(baris))))];
}

/** What tells a person: the NIP where it has all its digits, else the name. */
export function kunciOrang({ nip, nama }: Pick<BarisRekap, "nip" | "nama">): string {
  return nipPenuh(nip) ?? nameKey(nama ?? "");
}

/** The NIP where it is whole; null otherwise. */
export function nipPenuh(nip: string | null): string | null {
  const digits = nipDigits(nip ?? "");
  return /^\d{18}$/.test(digits) ? digits : null;
}

/** One period of one regulation. Whole months tell it: 2 and 1 January begin the same year. */
export function kunciPeriode({ peraturan, periode }: Pick<BarisRekap, "peraturan" | "periode">): string {
  return `${peraturan ?? "?"} ${kunciBulan(periode)}`;
}

/** A period by its months. */
export function kunciBulan(periode: Periode | null): string {
  return periode ? `${periode.dari.slice(0, 7)} ${periode.sampai.slice(0, 7)}` : "?";
}

const kunciSama = (baris: BarisRekap) => `${kunciOrang(baris)} ${kunciPeriode(baris)}`;

function repeats(baris: BarisRekap, own: BarisRekap | undefined): boolean {
  if (!own) return false;
  const same = (a: number | null, b: number | null) => a === null || b === null || Math.abs(a - b) <= 0.01;
  return (baris.predikat === null || baris.predikat === own.predikat) && baris.takDikenal === null && same(baris.nilai, own.nilai);
}

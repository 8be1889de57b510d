import { grouped } from "../base/grouped";
import { ofForms } from "./ofForms";
import { squeeze } from "../base/words";
import { valueOf } from "../sheet/field";
import type { AnyForm, FilledForm, Subject } from "../regulations/regulation";
import { nipDigits } from "../regulations/umum/nip";

/** What forms say of whom they appraise. */
export type Person = Pick<Subject, "nama" | "nip" | "kunci">;

const personKeys = new WeakMap<object, string | undefined>();

/** What tells two people apart: the NIP, else the name. Kept, since forms are looked for by it again and again. */
export function personKey(subject: Person): string | undefined {
  if (!personKeys.has(subject)) personKeys.set(subject, newPersonKey(subject));
  return personKeys.get(subject);
}

function newPersonKey(subject: Person): string | undefined {
  if (subject.kunci !== undefined) return subject.kunci;
  const nip = valueOf(subject.nip);
  if (nip !== undefined && nipDigits(nip) !== "") return nipDigits(nip);
  const nama = valueOf(subject.nama);
  return nama === undefined ? undefined : nameKey(nama);
}

const byPerson = ofForms((forms) => grouped(forms, (form) => personKey(form.subject) ?? null));

/** The forms of one person, in their order; those that name nobody count as one person's. */
export function formsOfPerson(forms: readonly FilledForm[], subject: Person): readonly FilledForm[] {
  return byPerson(forms).get(personKey(subject) ?? null) ?? [];
}

const bySheet = ofForms((forms) => grouped(forms, ({ sheet }) => sheet));

/** The forms on one sheet, in their order. */
export const formsOnSheet = (forms: readonly FilledForm[], sheet: string): readonly FilledForm[] => bySheet(forms).get(sheet) ?? [];

/** A name without titles, case and dots. */
export function nameKey(name: string): string {
  return squeeze(name.split(",")[0] ?? "")
    .toLowerCase()
    .replace(/\b(drs?|dra|ir|prof|h|hj|s\.?\w{1,3})\./g, "")
    .replace(/[^a-z]/g, "");
}

/** Letters by which a name may differ and still be a slip of the pen. */
const SLIP = 2;

/** True for one name in two spellings: a slip of the pen, or a part of the name left out. */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [nameKey(a), nameKey(b)];
  return first.includes(second) || second.includes(first) || letterDistance(first, second) <= SLIP;
}

/** Letters to change, add or leave out on the way from one text to the other. */
function letterDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries()) next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Forms with a NIP under which the workbook names two people belong to the name: one of the NIPs was copied, and joining
 * their forms would give each the other's scores. The name's own NIP, where another form has it, says whose they are.
 */
export function toldApart<F extends Named>(forms: readonly F[]): readonly F[] {
  const namesOf = new Map<string, string[]>();
  const nipsOf = new Map<string, Set<string>>();
  for (const { nip, nama } of forms.flatMap(named)) {
    const names = namesOf.get(nip) ?? [];
    namesOf.set(nip, names);
    if (!names.some((name) => sameName(name, nama))) names.push(nama);
    nipsOf.set(nameKey(nama), (nipsOf.get(nameKey(nama)) ?? new Set()).add(nip));
  }
  if ([...namesOf.values()].every((names) => names.length < 2)) return forms;
  return forms.map((form) => {
    const [own] = named(form);
    const names = own ? (namesOf.get(own.nip) ?? []) : [];
    if (!own || names.length < 2) return form;
    const elsewhere = (name: string): string | undefined => {
      const others = [...(nipsOf.get(nameKey(name)) ?? [])].filter((nip) => nip !== own.nip);
      return others.length === 1 ? others[0] : undefined;
    };
    const owners = names.filter((name) => elsewhere(name) === undefined);
    const name = names.find((each) => sameName(each, own.nama)) ?? own.nama;
    const kunci = elsewhere(name) ?? (owners.length === 1 ? own.nip : `${own.nip} ${nameKey(name)}`);
    return { ...form, subject: { ...form.subject, kunci } };
  });
}

type Named = { readonly form: Pick<AnyForm, "many">; readonly subject: Subject };

function named(form: Named): readonly { readonly nip: string; readonly nama: string }[] {
  const nip = nipDigits(valueOf(form.subject.nip) ?? "");
  const nama = valueOf(form.subject.nama);
  return form.form.many || nip === "" || nama === undefined || nameKey(nama) === "" ? [] : [{ nip, nama }];
}

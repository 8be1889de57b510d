import { squeeze } from "../base/words";
import type { Field } from "../sheet/field";
import { valueOf } from "../sheet/field";
import { cellRef, type Grid } from "../sheet/grid";
import { viewOf } from "../sheet/view";
import type { FilledForm, Periode, Subject } from "../regulations/regulation";
import { readIdentities } from "../regulations/umum/identitas";
import { nipDigits } from "../regulations/umum/nip";

interface Person {
  readonly nama: Field<string>;
  readonly nip: Field<string>;
}

/**
 * Gives forms without an identity block of their own the workbook's only pegawai (from the other forms, else from a
 * sheet that holds nothing but data), else that of the form above on their sheet, and forms without a period the only one of that pegawai. Never guesses among several.
 */
export function completeSubjects(forms: readonly FilledForm[], grids: readonly Grid[]): readonly FilledForm[] {
  const onForms = distinct(forms.map((form) => form.subject));
  const formSheets = new Set(forms.map((form) => form.sheet));
  const elsewhere = onForms.length > 0 ? [] : distinct(grids.filter((grid) => !formSheets.has(grid.sheet)).flatMap(personOnSheet));
  const people = onForms.length > 0 ? onForms : elsewhere;
  const only = people.length === 1 ? people[0] : undefined;
  const withPeople = forms.map((form) => {
    const person = form.form.many || isKnown(form.subject) ? undefined : (only ?? above(form, forms));
    return person ? { ...form, subject: { ...form.subject, nama: person.nama, nip: person.nip } } : form;
  });
  return withPeople.map((form) => (form.subject.periode.state === "absent" ? { ...form, subject: { ...form.subject, periode: onlyPeriode(form, withPeople) } } : form));
}

/** The person of the nearest form above on the same sheet, where the parts of one person's form stand one under another. */
function above(form: FilledForm, forms: readonly FilledForm[]): Person | undefined {
  const before = forms.filter((other) => other.sheet === form.sheet && other.found.rect.bottom < form.found.rect.top && isKnown(other.subject) && !other.form.many);
  return before.sort((a, b) => b.found.rect.bottom - a.found.rect.bottom)[0]?.subject;
}

function isKnown(person: Person): boolean {
  return person.nama.state === "filled" || person.nip.state === "filled";
}

const personKeys = new WeakMap<object, string | undefined>();

/** What tells two people apart: the NIP, else the name. Kept, since forms are looked for by it again and again. */
export function personKey(subject: Pick<Subject, "nama" | "nip">): string | undefined {
  if (!personKeys.has(subject)) personKeys.set(subject, newPersonKey(subject));
  return personKeys.get(subject);
}

function newPersonKey(subject: Pick<Subject, "nama" | "nip">): string | undefined {
  const nip = valueOf(subject.nip);
  if (nip !== undefined && nipDigits(nip) !== "") return nipDigits(nip);
  const nama = valueOf(subject.nama);
  return nama === undefined ? undefined : nameKey(nama);
}

/** A name without titles, case and dots. */
export function nameKey(name: string): string {
  return squeeze(name.split(",")[0] ?? "")
    .toLowerCase()
    .replace(/\b(drs?|dra|ir|prof|h|hj|s\.?\w{1,3})\./g, "")
    .replace(/[^a-z]/g, "");
}

function distinct(people: readonly Person[]): readonly Person[] {
  const byKey = new Map<string, Person>();
  for (const person of people) {
    const key = personKey(person);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, person);
  }
  // One person may be named with NIP on one form and by name only on another.
  const withNip = [...byKey.values()].filter((person) => person.nip.state === "filled");
  const names = new Set(withNip.flatMap((person) => (person.nama.state === "filled" ? [nameKey(person.nama.value)] : [])));
  return [...byKey.values()].filter((person) => person.nip.state === "filled" || (person.nama.state === "filled" && !names.has(nameKey(person.nama.value))));
}

function personOnSheet(grid: Grid): readonly Person[] {
  const view = viewOf(grid);
  if (view.words.length === 0) return [];
  const area = { top: grid.top, left: grid.left, bottom: view.rowEnd, right: view.columnEnd };
  const { pegawai } = readIdentities(view, area, cellRef(grid.sheet, grid.top, grid.left));
  return isKnown(pegawai) ? [pegawai] : [];
}

function onlyPeriode(form: FilledForm, forms: readonly FilledForm[]): Field<Periode> {
  const key = personKey(form.subject);
  const periods = new Map<string, Field<Periode>>();
  for (const other of forms) {
    const { periode } = other.subject;
    if (other !== form && periode.state === "filled" && personKey(other.subject) === key) periods.set(`${periode.value.dari} ${periode.value.sampai}`, periode);
  }
  const [first] = periods.values();
  return first && periods.size === 1 ? first : form.subject.periode;
}

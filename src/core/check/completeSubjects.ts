import type { Field } from "../sheet/field";
import { cellRef, type Grid } from "../sheet/grid";
import { viewOf } from "../sheet/view";
import type { FilledForm, Periode } from "../regulations/regulation";
import { readIdentities } from "../regulations/umum/identitas";
import { formsOfPerson, formsOnSheet, nameKey, personKey, toldApart, type Person } from "./people";

/**
 * Gives forms without an identity block of their own the workbook's only pegawai (from the other forms, else from a
 * sheet that holds nothing but data), else that of the form above on their sheet, and forms without a period the only one of that pegawai. Never guesses among several.
 */
export function completeSubjects(read: readonly FilledForm[], grids: readonly Grid[]): readonly FilledForm[] {
  const forms = toldApart(read);
  const onForms = distinct(forms.map((form) => form.subject));
  const formSheets = new Set(forms.map((form) => form.sheet));
  const elsewhere = onForms.length > 0 ? [] : distinct(grids.filter((grid) => !formSheets.has(grid.sheet)).flatMap(personOnSheet));
  const people = onForms.length > 0 ? onForms : elsewhere;
  const only = people.length === 1 ? people[0] : undefined;
  const withPeople = forms.map((form) => {
    const person = form.form.many || isKnown(form.subject) ? undefined : (only ?? above(form, forms));
    return person ? { ...form, subject: { ...person, periode: form.subject.periode } } : form;
  });
  return withPeople.map((form) => (form.subject.periode.state === "absent" ? { ...form, subject: { ...form.subject, periode: onlyPeriode(form, withPeople) } } : form));
}

/** The person of the nearest form above on the same sheet, where the parts of one person's form stand one under another. */
function above(form: FilledForm, forms: readonly FilledForm[]): Person | undefined {
  const before = formsOnSheet(forms, form.sheet).filter((other) => other.found.rect.bottom < form.found.rect.top && isKnown(other.subject) && !other.form.many);
  return before.sort((a, b) => b.found.rect.bottom - a.found.rect.bottom)[0]?.subject;
}

function isKnown(person: Person): boolean {
  return person.nama.state === "filled" || person.nip.state === "filled";
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
  const periods = new Map<string, Field<Periode>>();
  for (const other of formsOfPerson(forms, form.subject)) {
    const { periode } = other.subject;
    if (other !== form && periode.state === "filled") periods.set(`${periode.value.dari} ${periode.value.sampai}`, periode);
  }
  const [first] = periods.values();
  return first && periods.size === 1 ? first : form.subject.periode;
}

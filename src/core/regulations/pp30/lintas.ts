import { grouped } from "../../base/grouped";
import { ofForms } from "../../check/ofForms";
import { formsOfPerson, personKey } from "../../check/people";
import { valueOf } from "../../sheet/field";
import type { FilledForm } from "../regulation";
import { sentenceKey } from "../umum/kalimat";
import type { PenilaianSkp, Rencana, RencanaSkp } from "./forms/types";

/** Forms with a table of rencana kinerja: the one that was set goes first, an assessment last. */
const RENCANA: readonly string[] = ["pp30/penetapan", "pp30/rencana-skp", "pp30/rencana-skp-jpt", "pp30/reviu", "pp30/penilaian-skp", "pp30/penilaian-skp-jpt"];
const PENILAIAN: ReadonlySet<string> = new Set(["pp30/penilaian-skp", "pp30/penilaian-skp-jpt"]);

export function bertemu(a: FilledForm, b: FilledForm): boolean {
  const [first, second] = [valueOf(a.subject.periode), valueOf(b.subject.periode)];
  return !first || !second || (first.dari <= second.sampai && second.dari <= first.sampai);
}

/** The first of these kinds of form that a person has for a period. */
export function formulirOrang(person: Pick<FilledForm["subject"], "nama" | "nip">, jenis: readonly string[], self: FilledForm, forms: readonly FilledForm[]): FilledForm | undefined {
  if (personKey(person) === undefined) return undefined;
  const own = formsOfPerson(forms, person).filter((other) => jenis.includes(other.form.id) && bertemu(self, other));
  return jenis.flatMap((id) => own.filter(({ form }) => form.id === id))[0];
}

/** The plan that an assessment is held against. */
export const rencanaUntuk = (self: FilledForm, forms: readonly FilledForm[]): FilledForm | undefined => formulirOrang(self.subject, RENCANA.slice(0, 3), self, forms);

/** Whether a form is the one that speaks for its person's plans: the others say the same again. */
export const mewakili = (self: FilledForm, forms: readonly FilledForm[]): boolean => formulirOrang(self.subject, RENCANA, self, forms) === self;

/** The superior's rencana kinerja that a rencana intervenes, from his own assessment where the workbook has it. */
export function rencanaDiintervensi(rencana: Rencana, self: FilledForm, forms: readonly FilledForm[]): { readonly form: FilledForm; readonly jpt: boolean; readonly rencana: Rencana } | undefined {
  if (rencana.rencanaAtasan.state !== "filled") return undefined;
  const form = formulirOrang((self.data as RencanaSkp).penilai, [...PENILAIAN], self, forms);
  if (!form || form === self) return undefined;
  const wanted = sentenceKey(rencana.rencanaAtasan.value);
  const data = form.data as PenilaianSkp;
  const found = data.rencana.find((each) => each.rencana.state === "filled" && sentenceKey(each.rencana.value) === wanted);
  return found && { form, jpt: data.jpt, rencana: found };
}

/** A person's own SKP, a plan or an assessment, that meets the period of a form. */
export const skpOrang = (person: Pick<FilledForm["subject"], "nama" | "nip">, self: FilledForm, forms: readonly FilledForm[]): FilledForm | undefined => formulirOrang(person, RENCANA, self, forms);

const byPenilai = ofForms((forms) => menurutPenilai(forms, () => true));

/** One form with rencana kinerja of each person whose assessor this is, in their order. */
export function orangDinilai(penilai: RencanaSkp["penilai"], self: FilledForm, forms: readonly FilledForm[]): readonly FilledForm[] {
  const key = personKey(penilai);
  if (key === undefined) return [];
  return distinct((byPenilai(forms).get(key) ?? []).filter((form) => bertemu(self, form)));
}

function distinct(forms: readonly FilledForm[]): readonly FilledForm[] {
  const people = new Map<string | undefined, FilledForm>();
  for (const form of forms) if (!people.has(personKey(form.subject))) people.set(personKey(form.subject), form);
  return [...people.values()];
}

const byAssessor = ofForms((forms) => menurutPenilai(forms, ({ rencana }) => rencana.some(({ metode }) => metode.state === "filled")));

/** Forms with the method of cascading whose assessor is this person: one of each subordinate. */
export function bawahanDari(self: FilledForm, forms: readonly FilledForm[]): readonly FilledForm[] {
  const key = personKey(self.subject);
  if (key === undefined) return [];
  return distinct((byAssessor(forms).get(key) ?? []).filter((form) => bertemu(self, form)));
}

function menurutPenilai(forms: readonly FilledForm[], wanted: (data: RencanaSkp) => boolean): ReadonlyMap<string, readonly FilledForm[]> {
  return grouped(forms, (form) => {
    if (!RENCANA.includes(form.form.id)) return undefined;
    const data = form.data as RencanaSkp;
    return wanted(data) ? personKey(data.penilai) : undefined;
  });
}

import { dateText, parts, type CivilDate } from "../core/base/civilDate";
import { regulations } from "../core/regulations/index";
import { blanksOf } from "../core/regulations/kosong";
import type { AnyForm, FilledForm, Periode, Regulation } from "../core/regulations/regulation";
import { IDENTITAS } from "../core/regulations/umum/bagianKosong";
import type { Identitas, Peran } from "../core/regulations/umum/identitas";
import type { BlankForm, BlankTable } from "../core/sheet/blank/blankForm";
import { insertForm } from "../core/sheet/blank/insertForm";
import { valueOf, type Field } from "../core/sheet/field";
import type { Plan } from "../core/sheet/plan";
import { plainPlan } from "../core/twins/plainPlan";
import type { Host } from "./host";
import { peopleOf } from "./overview";

/** A form that can be inserted, in one of its layouts. */
export interface Insertable {
  readonly key: string;
  readonly regulation: Regulation;
  readonly form: AnyForm;
  readonly blank: BlankForm;
}

export const insertables: readonly Insertable[] = regulations.flatMap((regulation) =>
  regulation.forms.flatMap((form) => blanksOf(form).map((blank) => ({ key: [form.id, blank.variant].filter(Boolean).join(" "), regulation, form, blank }))),
);

export const PERAN = ["pegawai", "penilai", "atasanPenilai"] as const satisfies readonly Peran[];
/** What is known of each official, by the words of an identity block. */
export type Orang = Readonly<Partial<Record<keyof Identitas, string>>>;
export type Para = Readonly<Record<Peran, Orang>>;

/** A person of the workbook with those who assess them, from all of their forms. */
export interface Found extends Para {
  readonly periode: Periode | undefined;
  /** Forms that the workbook has of them. */
  readonly formIds: readonly string[];
}

export function peopleIn(forms: readonly FilledForm[]): readonly Found[] {
  return peopleOf(forms).flatMap(({ forms: own }) => {
    const found = { pegawai: known(own, "pegawai"), penilai: known(own, "penilai"), atasanPenilai: known(own, "atasanPenilai"), periode: last(own.map(({ subject }) => subject.periode)), formIds: own.map(({ form }) => form.id) };
    return found.pegawai.nama === undefined ? [] : [found];
  });
}

/** Later forms know better. */
function known(forms: readonly FilledForm[], peran: Peran): Orang {
  const blocks = forms.flatMap(({ data }) => (data as Partial<Record<Peran, Identitas>>)[peran] ?? []);
  return Object.fromEntries(
    IDENTITAS.flatMap((field) => {
      const value = last(blocks.map((block) => block[field]));
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function last<T>(fields: readonly Field<T>[]): T | undefined {
  return fields.reduce<T | undefined>((found, field) => valueOf(field) ?? found, undefined);
}

/** The year of a day, or the part of it that the regulation judges. */
export function usualPeriod({ inForce }: Regulation, today: CivilDate): Periode {
  const year = Math.min(parts(today).year, inForce?.until ? parts(inForce.until).year : Infinity);
  const [first, end]: readonly CivilDate[] = [`${year}-01-01`, `${year}-12-31`];
  const dari = first as CivilDate;
  const sampai = end as CivilDate;
  return { dari: inForce && inForce.from > dari && inForce.from <= sampai ? inForce.from : dari, sampai: inForce?.until && inForce.until < sampai ? inForce.until : sampai };
}

/** Sections whose number of rows may be chosen, with what the form has. */
export function sectionsOf({ parts: all }: BlankForm): readonly { readonly id: string; readonly heading: string | undefined; readonly items: number }[] {
  return all.flatMap((part) => (part.kind === "table" ? part.sections.flatMap(({ id = "", items, fixed }) => (fixed ? [] : [{ id, heading: headingOf(part, id), items }])) : []));
}

function headingOf({ layout }: BlankTable, id: string): string | undefined {
  return layout.sections.find((section) => section.id === id)?.heading.printed;
}

/** Officials whose block, or place to sign, the form has. */
export function rolesOf({ parts: all }: BlankForm): readonly Peran[] {
  const ids = all.flatMap((part) => (part.kind === "line" ? part.boxes.flatMap(({ input }) => input?.id ?? []) : []));
  return PERAN.filter((peran) => ids.some((id) => id.startsWith(`${peran}.`) || id.startsWith(`tandaTangan.${peran}.`)));
}

export interface InsertRequest {
  readonly insertable: Insertable;
  readonly orang: Para;
  readonly periode: Periode;
  readonly instansi: string;
  /** Items of each section, where not as many as the form has. */
  readonly items: Readonly<Record<string, number>>;
  /** Formulas of Excel's own instead of SKP functions. */
  readonly plain: boolean;
}

export interface InsertPreview {
  readonly sheet: string;
  readonly plan: Plan;
  readonly inputs: number;
  readonly formulas: number;
  readonly pages: number;
  readonly paper: "A4" | "A3";
}

/** What would be written, on a sheet that is not there yet. `names` are those of all sheets. */
export function previewForm(names: readonly string[], { insertable: { form, blank }, orang, periode, instansi, items, plain }: InsertRequest): InsertPreview {
  const sheet = unusedName(names, blank.sheet);
  const made = insertForm(blank, form.title, { sheet, prefill: { ...blank.known?.({ nip: orang.pegawai.nip, periode }), ...prefillOf({ orang, periode, instansi }) }, items });
  return { sheet, plan: plain ? plainPlan(made.plan) : made.plan, inputs: made.inputs.length, formulas: made.formulas.length, pages: made.pages, paper: blank.paper ?? "A4" };
}

/** What is known of a form before it is inserted, by the ids of its inputs. */
export function prefillOf({ orang, periode, instansi }: Pick<InsertRequest, "orang" | "periode" | "instansi">): Readonly<Record<string, string>> {
  const people = PERAN.flatMap((peran) =>
    IDENTITAS.flatMap((field) => {
      const value = orang[peran][field]?.trim();
      return value ? [[`${peran}.${field}`, value], [`tandaTangan.${peran}.${field}`, value]] : [];
    }),
  );
  return Object.fromEntries([...people, ["periode", periodText(periode)], ...(instansi.trim() ? [["instansi", instansi.trim()]] : [])]) as Readonly<Record<string, string>>;
}

/** Inserts the form and shows it; yields the name of its sheet. */
export async function insertInto(host: Host, request: InsertRequest): Promise<string> {
  const { sheet, plan } = previewForm(await host.sheetNames(), request);
  await host.apply(plan);
  return sheet;
}

/** "1 Januari s.d. 31 Desember 2024". */
function periodText({ dari, sampai }: Periode): string {
  const from = dateText(dari);
  return `${parts(dari).year === parts(sampai).year ? from.replace(/ \d{4}$/, "") : from} s.d. ${dateText(sampai)}`;
}

/** Never a name in use, of ours or not: "SKP", "SKP (2)". */
export function unusedName(names: readonly string[], wanted: string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

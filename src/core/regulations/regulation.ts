import type { Cite, Source, Reading } from "../base/cite";
import type { CivilDate } from "../base/civilDate";
import type { Message } from "../base/message";
import type { Constraint, Profil, Setting } from "../base/setting";
import type { Stepwise } from "../base/stepwise";
import type { Rule } from "../check/rule";
import type { BlankForm } from "../sheet/blank/blankForm";
import type { Field } from "../sheet/field";
import type { CellRef, CellValue, Grid, Rect } from "../sheet/grid";
import type { Mapping, MappableColumn } from "../sheet/layout/mapping";
import type { BarisRekap, IsiRekap, RekapRejim } from "./rekap";

export interface Regulation {
  readonly id: string;
  /** Short official name, e.g. "PP 46/2011". */
  readonly title: string;
  /** In English, where the title is no name of a law. */
  readonly titleEn?: string;
  /** The periods that it judges, by their last day; what lies over or under those that judge has none. */
  readonly inForce?: { readonly from: CivilDate; readonly until?: CivilDate };
  readonly sources: readonly Source[];
  readonly readings: readonly Reading[];
  /** What an agency may choose where the text leaves a choice, and which of these choices contradict each other. */
  readonly settings: readonly Setting[];
  readonly constraints: readonly Constraint[];
  readonly forms: readonly AnyForm[];
  /** How it takes people together; for those that judge a period. */
  readonly rekap?: RekapRejim;
  /** What it adds to a person's row of a rekap. */
  lengkapiRekap?(baris: BarisRekap): Partial<BarisRekap>;
  /** What a person's last scored form carries besides its own values, from all forms of the workbook; undefined when nothing. */
  scoreSetahun?(last: FilledForm, forms: readonly FilledForm[], profil: Profil): Score | undefined;
}

/** A form of a regulation. `F` is what reading a sheet of it yields. */
export interface Form<F> {
  readonly id: `${string}/${string}`;
  readonly title: string;
  readonly cite: Cite;
  readonly rules: readonly Rule<F>[];
  /** A list of many people, which belongs to none of them. */
  readonly many?: true;
  /** Columns of its table that a user may point out where a sheet's headings don't tell; nothing for forms that are no table. */
  readonly columns?: readonly MappableColumn[];
  /** All places on a sheet where this form stands, most convincing first; empty when none. */
  find(grid: Grid): readonly FoundForm[];
  /** Reads one found form. Every value carries its cell. */
  read(grid: Grid, found: FoundForm): F;
  /** The same with stops, of a form that may have very many rows. */
  reading?(grid: Grid, found: FoundForm): Stepwise<F>;
  /** Who and when, for lists and for joining forms of one person. */
  subject(data: F): Subject;
  /** Every intermediate value in the words of cli.md; undefined for forms that hold no score. */
  score?(data: F, self: FilledForm, forms: readonly FilledForm[], profil: Profil): Score;
  /** What a rekap learns of people from this form; nothing where another form of the workbook tells the same person's more. */
  rekap?(data: F, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly (IsiRekap & { readonly peraturan?: string | null })[];
  /** Cells that hold a result, each as the call of a custom function that yields it, so that it can be explained. */
  calls?(data: F, self: FilledForm, forms: readonly FilledForm[], profil: Profil): readonly CellCall[];
}

/** Forms by their ids as they are inserted into a workbook, each in all of its layouts; those that can't be are left out. */
export type Blanks = Readonly<Partial<Record<AnyForm["id"], readonly BlankForm[]>>>;

/** The custom function behind a cell of a form, and the values that it works on. */
export interface CellCall {
  readonly at: CellRef;
  readonly name: string;
  /** Cells of each argument; undefined for an option that is left out. */
  readonly given: readonly (readonly (readonly CellValue[])[] | undefined)[];
  /** The value of the form's score that it yields. */
  readonly score?: string;
}

// Forms of different shapes stand in one list; each form only ever meets data that its own `read` made.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyForm = Form<any>;

export interface FoundForm {
  readonly rect: Rect;
  /** 0 to 1. */
  readonly confidence: number;
  /** What spoke for it, for the user: titles and headings met, and what was looked for and missed. */
  readonly evidence: readonly Message[];
  /** The reader's own: where title, columns and blocks stand. */
  readonly layout: unknown;
}

export interface Periode {
  readonly dari: CivilDate;
  readonly sampai: CivilDate;
}

export interface Subject {
  readonly nama: Field<string>;
  readonly nip: Field<string>;
  readonly periode: Field<Periode>;
  /** What tells the person apart where the NIP can't: several people of the workbook are named under it. */
  readonly kunci?: string;
}

/** A form on a sheet, read. */
export interface FilledForm {
  readonly form: AnyForm;
  readonly regulation: Regulation;
  readonly sheet: string;
  /** The sheet it stands on, for rules that look at more than its fields. */
  readonly grid: Grid;
  readonly found: FoundForm;
  /** What a user has said of its columns, where it is read by that. */
  readonly mapping?: Mapping;
  readonly subject: Subject;
  readonly data: unknown;
}

/** A JSON object in the order in which it is printed. */
export type Score = Readonly<Record<string, unknown>>;

export function titleOf({ title, titleEn }: Regulation, language: "id" | "en"): string {
  return language === "en" ? (titleEn ?? title) : title;
}

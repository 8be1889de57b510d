import { formsByMapping, isUnsure } from "../core/check/recognise";
import { regulations } from "../core/regulations/index";
import type { AnyForm, FilledForm } from "../core/regulations/regulation";
import type { Grid } from "../core/sheet/grid";
import { placedMapping, type Mapping, type MappableColumn } from "../core/sheet/layout/mapping";
import { propose, type Proposal } from "../core/sheet/layout/propose";

/** A form whose columns may be pointed out. */
export interface MappableForm {
  readonly form: AnyForm;
  /** With the short name of its regulation. */
  readonly title: string;
  readonly columns: readonly MappableColumn[];
}

export const mappableForms: readonly MappableForm[] = regulations.flatMap((regulation) => regulation.forms.flatMap((form) => (form.columns ? [{ form, columns: form.columns, title: `${form.title} (${regulation.title})` }] : [])));

export interface FormProposal extends Proposal {
  readonly form: MappableForm;
}

/** One word in common says nothing. */
const LEAST_COLUMNS = 2;

const known = new WeakMap<Grid, readonly FormProposal[]>();

/** Forms that a sheet may be meant as, the likest first; none where no row has anything of their headings. */
export function proposalsFor(grid: Grid): readonly FormProposal[] {
  const before = known.get(grid);
  if (before) return before;
  const made = mappableForms
    .flatMap((form) => {
      const proposal = propose(grid, form.columns);
      return proposal && proposal.columns.size >= LEAST_COLUMNS ? [{ form, ...proposal }] : [];
    })
    // Of forms that are as like, the one of whose columns the sheet has the larger part.
    .sort((a, b) => b.score - a.score || b.columns.size / b.form.columns.length - a.columns.size / a.form.columns.length);
  known.set(grid, made);
  return made;
}

/** What a mapping begins with: the form, the row of its headings, and columns that are already told. */
export interface MappingStart {
  readonly formId: string;
  readonly row: number | undefined;
  readonly told: ReadonlyMap<number, string>;
}

/** What a user has said before; else the form that the sheet was taken for; else the likest one. */
export function mappingStart(grid: Grid, form: FilledForm | undefined): MappingStart {
  const placed = form?.mapping && placedMapping(grid, form.mapping);
  if (form?.mapping && placed) {
    // Columns that were left out stay out.
    const width = Math.max(0, ...grid.values.slice(0, placed.row - grid.top + FOLLOWING).map(({ length }) => length));
    const none = Array.from({ length: width }, (_, index) => [grid.left + index, ""] as const);
    return { formId: form.mapping.form, row: placed.row, told: new Map([...none, ...placed.columns]) };
  }
  const proposals = proposalsFor(grid);
  const first = proposals.find((each) => each.form.form.id === form?.form.id) ?? proposals[0];
  return { formId: first?.form.form.id ?? mappableForms[0]?.form.id ?? "", row: first?.row, told: new Map() };
}

/** Rows below the headings whose columns are shown. */
const FOLLOWING = 4;

/** Whether pointing out columns may help: the form was taken for what it is by little, and its headings are those of a table. */
export function maybeMapped(form: FilledForm): boolean {
  return isUnsure(form) && (form.form.columns !== undefined || proposalsFor(form.grid).length > 0);
}

/** What a sheet would be read as with a mapping. */
export function readByMapping(grid: Grid, mapping: Mapping): readonly FilledForm[] {
  return formsByMapping(grid, regulations, [mapping]);
}

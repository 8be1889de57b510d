import { formsByMapping } from "../core/check/recognise";
import { regulations } from "../core/regulations/index";
import type { AnyForm, FilledForm } from "../core/regulations/regulation";
import type { Grid } from "../core/sheet/grid";
import { type Mapping, type MappableColumn } from "../core/sheet/layout/mapping";
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

/** What a sheet would be read as with a mapping. */
export function readByMapping(grid: Grid, mapping: Mapping): readonly FilledForm[] {
  return formsByMapping(grid, regulations, [mapping]);
}

import type { FilledForm, Regulation } from "../regulations/regulation";
import type { Grid } from "../sheet/grid";
import { viewOf } from "../sheet/view";
import { completeSubjects } from "./completeSubjects";

/** A visible sheet on which no form was found, and the texts one sees on it first. */
export interface UnknownSheet {
  readonly sheet: string;
  readonly has: readonly string[];
}

export interface Recognised {
  /** In the order of the sheets, from top to bottom on each. */
  readonly forms: readonly FilledForm[];
  readonly unknown: readonly UnknownSheet[];
}

/** Texts of a sheet that are shown when it can't be recognised. */
const SHOWN = 5;
/** Below this the place is no form. */
const LEAST_CONFIDENCE = 0.5;

/** Finds and reads every form of the given regulations. Hidden sheets only serve as a source of identities. */
export function recognise(grids: readonly Grid[], regulations: readonly Regulation[]): Recognised {
  const forms: FilledForm[] = [];
  const unknown: UnknownSheet[] = [];
  for (const grid of grids) {
    if (grid.visibility !== "visible") continue;
    const here = formsOn(grid, regulations);
    forms.push(...here);
    const has = viewOf(grid).words.slice(0, SHOWN).map((word) => word.text);
    if (here.length === 0 && has.length > 0) unknown.push({ sheet: grid.sheet, has });
  }
  return { forms: completeSubjects(forms, grids), unknown };
}

function formsOn(grid: Grid, regulations: readonly Regulation[]): readonly FilledForm[] {
  const here: FilledForm[] = [];
  for (const regulation of regulations) {
    for (const form of regulation.forms) {
      for (const found of form.find(grid)) {
        if (found.confidence < LEAST_CONFIDENCE) continue;
        const data: unknown = form.read(grid, found);
        here.push({ form, regulation, sheet: grid.sheet, grid, found, subject: form.subject(data), data });
      }
    }
  }
  return here.sort((a, b) => a.found.rect.top - b.found.rect.top || a.found.rect.left - b.found.rect.left);
}

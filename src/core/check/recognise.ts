import { between, finished, type Stepwise } from "../base/stepwise";
import type { FilledForm, Regulation } from "../regulations/regulation";
import { intersects, type Grid } from "../sheet/grid";
import { mappedGrid, type Mapping } from "../sheet/layout/mapping";
import { viewing, viewOf } from "../sheet/view";
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
/** From here on a title, or all that its table should have, speaks for the form. */
const SURE = 0.85;

/** Whether a form was taken for what it is by little: its user may know better. */
export function isUnsure({ found }: FilledForm): boolean {
  return found.confidence < SURE;
}

/** Finds and reads every form of the given regulations. Hidden sheets only serve as a source of identities. */
export function recognise(grids: readonly Grid[], regulations: readonly Regulation[], mappings: readonly Mapping[]): Recognised {
  return finished(recognising(grids, regulations, mappings));
}

export function* recognising(grids: readonly Grid[], regulations: readonly Regulation[], mappings: readonly Mapping[]): Stepwise<Recognised> {
  const forms: FilledForm[] = [];
  const unknown: UnknownSheet[] = [];
  for (const [index, grid] of grids.entries()) {
    if (grid.visibility !== "visible") continue;
    const here = yield* between(index / grids.length, (index + 1) / grids.length, formsOn(grid, regulations, mappings));
    forms.push(...here);
    const has = viewOf(grid).words.slice(0, SHOWN).map((word) => word.text);
    if (here.length === 0 && has.length > 0) unknown.push({ sheet: grid.sheet, has });
  }
  return { forms: completeSubjects(forms, grids), unknown };
}

/** Forms found on a sheet before: after an edit only the sheet that was read again is looked at again. */
const known = new WeakMap<Grid, { readonly asked: string; readonly forms: readonly FilledForm[] }>();
/** The share that looking at the cells takes; then the forms are sought. */
const LOOKING = 0.5;

function* formsOn(grid: Grid, regulations: readonly Regulation[], mappings: readonly Mapping[]): Stepwise<readonly FilledForm[]> {
  const before = known.get(grid);
  const asked = JSON.stringify([regulations.map(({ id }) => id), mappings]);
  if (before?.asked === asked) return before.forms;
  yield* between(0, LOOKING, viewing(grid));
  // What a user has said of a layout goes before what its headings seem to say.
  const mapped = formsByMapping(grid, regulations, mappings);
  const here = mapped.length > 0 ? [...mapped] : yield* between(LOOKING, 1, formsByHeadings(grid, regulations));
  here.sort((a, b) => a.found.rect.top - b.found.rect.top || a.found.rect.left - b.found.rect.left);
  known.set(grid, { asked, forms: here });
  return here;
}

/** The forms of a sheet whose headings a user has pointed out; each is read by the ordinary reader. */
export function formsByMapping(grid: Grid, regulations: readonly Regulation[], mappings: readonly Mapping[]): readonly FilledForm[] {
  for (const mapping of mappings) {
    const columns = regulations.flatMap(({ forms }) => forms).find(({ id }) => id === mapping.form)?.columns;
    const sheet = columns && mappedGrid(grid, mapping, columns);
    if (!sheet) continue;
    const all = finished(formsByHeadings(sheet, regulations));
    const meant = all.filter(({ form }) => form.id === mapping.form);
    const told = meant.length > 0 ? meant : all;
    if (told.length === 0) continue;
    const beside = all.filter((other) => !told.includes(other) && !told.some(({ found }) => intersects(found.rect, other.found.rect)));
    return [...told.map((form) => ({ ...form, mapping, found: { ...form.found, evidence: [BY_MAPPING, ...form.found.evidence] } })), ...beside];
  }
  return [];
}

const BY_MAPPING = { id: "kepala tabel menurut pemetaan yang disimpan", en: "headings by the mapping that is kept" };

function* formsByHeadings(grid: Grid, regulations: readonly Regulation[]): Stepwise<FilledForm[]> {
  const all = regulations.flatMap((regulation) => regulation.forms.map((form) => ({ regulation, form })));
  const here: FilledForm[] = [];
  for (const [index, { regulation, form }] of all.entries()) {
    const places = form.find(grid).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
    const share = (done: number) => (index + done / places.length) / all.length;
    for (const [place, found] of places.entries()) {
      yield share(place);
      const data: unknown = form.reading ? yield* between(share(place), share(place + 1), form.reading(grid, found)) : form.read(grid, found);
      here.push({ form, regulation, sheet: grid.sheet, grid, found, subject: form.subject(data), data });
    }
    yield (index + 1) / all.length;
  }
  return here;
}

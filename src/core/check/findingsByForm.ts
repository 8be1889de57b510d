import { grouped } from "../base/grouped";
import type { FilledForm } from "../regulations/regulation";
import type { Finding } from "./finding";

/** The findings of each form, by where they stand; one outside of every form's cells belongs to the nearest form above it. */
export function findingsByForm(forms: readonly FilledForm[], findings: readonly Finding[]): ReadonlyMap<FilledForm, readonly Finding[]> {
  const bySheet = grouped(forms, ({ sheet }) => sheet);
  const found = new Map<FilledForm, Finding[]>(forms.map((form) => [form, []]));
  for (const finding of findings) {
    const here = bySheet.get(finding.cell.sheet) ?? [];
    const form = here.length > 1 ? ownerOf(here, finding) : here[0];
    if (form) found.get(form)?.push(finding);
  }
  return found;
}

function ownerOf(here: readonly FilledForm[], finding: Finding): FilledForm | undefined {
  const { top, left } = finding.cell.rect;
  const judged = here.filter(({ form, regulation }) => finding.rule.startsWith(`${regulation.id}/`) || form.rules.some(({ id }) => id === finding.rule));
  const all = judged.length > 0 ? judged : here;
  const across = all.filter(({ found: { rect } }) => rect.top <= top && top <= rect.bottom);
  if (across.length === 0) return nearest(all, ({ found: { rect } }) => rect.top <= top, ({ found: { rect } }) => rect.bottom);
  // Forms side by side share rows; the nearer one to the left owns the cell.
  return nearest(across, ({ found: { rect } }) => rect.left <= left, ({ found: { rect } }) => rect.left);
}

/** Of those that pass the test the one that is furthest on, else the first of all. */
function nearest(forms: readonly FilledForm[], passes: (form: FilledForm) => boolean, place: (form: FilledForm) => number): FilledForm | undefined {
  const [best] = forms.filter(passes).sort((a, b) => place(b) - place(a));
  return best ?? forms[0];
}

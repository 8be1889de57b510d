import type { Finding } from "../core/check/finding";
import { findingsByForm } from "../core/check/findingsByForm";
import { summaryOf, type Summary } from "../core/check/groupFindings";
import type { FilledForm } from "../core/regulations/regulation";
import { valueAt } from "../core/sheet/grid";
import { isEmptyCell } from "../core/sheet/view";
import type { Checked } from "./checkWorkbook";
import { findingKey, type Ignored } from "./ignored";

/** How far a form is from being handed in. */
export interface Readiness {
  readonly form: FilledForm;
  /** What should be filled in and is not. */
  readonly missing: readonly Finding[];
  /** What is still open, what is missing among it. */
  readonly open: Summary;
  readonly ignored: readonly IgnoredFinding[];
  /** Nothing is left that is wrong or that somebody must look at; suggestions don't hold it up. */
  readonly ready: boolean;
}

export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** Rules that say by their name that something is not there; others do so by standing at an empty cell. */
const MISSING = /(?:^|-)(?:kosong|lengkap|wajib)$|^tanpa-/;

export function readinessOf({ forms, findings }: Pick<Checked, "forms" | "findings">, ignored: readonly Ignored[]): readonly Readiness[] {
  const reasons = new Map(ignored.map(({ key, reason }) => [key, reason]));
  return [...findingsByForm(forms, findings)].map(([form, own]) => {
    const judged = own.map((finding) => ({ finding, reason: reasons.get(findingKey(finding)) }));
    const left = judged.filter(({ reason }) => reason === undefined).map(({ finding }) => finding);
    const open = summaryOf(left);
    return {
      form,
      missing: left.filter((finding) => isMissing(form, finding)),
      open,
      ignored: judged.flatMap(({ finding, reason }) => (reason === undefined ? [] : [{ finding, reason }])),
      ready: open.salah === 0 && open.periksa === 0,
    };
  });
}

function isMissing({ grid }: FilledForm, { rule, severity, cell: { rect } }: Finding): boolean {
  if (severity === "saran") return false;
  return MISSING.test(rule.slice(rule.indexOf("/") + 1)) || isEmptyCell(valueAt(grid, rect.top, rect.left));
}

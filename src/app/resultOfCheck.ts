import { dateIn, type CivilDate } from "../core/base/civilDate";
import type { Language } from "../core/check/message";
import { regulations } from "../core/regulations/index";
import type { FilledForm } from "../core/regulations/regulation";
import { nipDigits } from "../core/regulations/umum/nip";
import { readResultSheet, type CheckedForm, type LastResult } from "../core/report/readResultSheet";
import { resultSheet } from "../core/report/resultSheet";
import { valueOf } from "../core/sheet/field";
import type { Grid } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import { checksumOf } from "./checksum";
import type { Checked } from "./checkWorkbook";
import type { Host } from "./host";
import type { Ignored } from "./ignored";
import { readinessOf } from "./readiness";
import { basisText } from "./record";
import { freeName } from "./writeFindings";

const NAMES = { id: "Hasil pemeriksaan SKP", en: "SKP check result" } as const;
const RULES = {
  id: (version: string, count: number) => `SKP untuk Excel ${version}, ${count} aturan`,
  en: (version: string, count: number) => `SKP for Excel ${version}, ${count} rules`,
} as const;

/** When a check was made and with which version of the rules. */
export interface Made {
  readonly today: CivilDate;
  /** "14.05". */
  readonly time: string;
  readonly version: string;
}

/** The sheet to send along, for the preview. */
export async function planResult(host: Host, checked: Checked, ignored: readonly Ignored[], { today, time, version }: Made, language: Language): Promise<Plan> {
  const states = readinessOf(checked, ignored);
  const rows = await Promise.all(
    states.map(async ({ form, missing, open, ignored: own, ready }) => {
      const { nama, nip, periode } = form.subject;
      const span = valueOf(periode);
      return {
        sheet: form.sheet,
        formId: form.form.id,
        rect: form.found.rect,
        title: `${form.form.title} (${form.regulation.title})`,
        nama: valueOf(nama) ?? "",
        nip: nipDigits(valueOf(nip) ?? ""),
        periode: span ? `${dateIn(span.dari, language)} – ${dateIn(span.sampai, language)}` : "",
        missing: missing.length,
        open,
        ignored: own.length,
        ready,
        checksum: await checksumOf(form),
      };
    }),
  );
  return resultSheet({
    sheet: await freeName(host, NAMES[language]),
    rows,
    ignored: states.flatMap((state) => state.ignored),
    cite: (finding) => basisText(finding, language),
    when: `${dateIn(today, language)} ${time}`,
    rules: RULES[language](version, new Set(regulations.flatMap(({ forms }) => forms.flatMap(({ rules }) => rules.map(({ id }) => id)))).size),
    language,
  });
}

export interface SinceResult {
  readonly last: LastResult;
  readonly same: ReadonlySet<FilledForm>;
  readonly changed: ReadonlySet<FilledForm>;
  /** Forms that were not there then. */
  readonly added: ReadonlySet<FilledForm>;
  readonly gone: readonly CheckedForm[];
}

/** Which forms are as they were when the result sheet in the workbook was written; undefined when there is no such sheet. */
export async function sinceResult(grids: readonly Grid[], forms: readonly FilledForm[]): Promise<SinceResult | undefined> {
  const last = readResultSheet(grids);
  if (!last) return undefined;
  const now = await Promise.all(forms.map(async (form) => ({ form, checksum: await checksumOf(form) })));
  const left = [...last.forms];
  const take = (test: (then: CheckedForm) => boolean): boolean => {
    const at = left.findIndex(test);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  // A sheet may have been renamed: what is the same counts wherever it stands.
  const same = new Set(now.filter(({ form, checksum }) => take((then) => then.formId === form.form.id && then.checksum === checksum)).map(({ form }) => form));
  const rest = forms.filter((form) => !same.has(form));
  const changed = new Set(rest.filter((form) => take((then) => then.formId === form.form.id && then.sheet === form.sheet)));
  return { last, same, changed, added: new Set(rest.filter((form) => !changed.has(form))), gone: left };
}

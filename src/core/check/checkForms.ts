import type { CivilDate } from "../base/civilDate";
import type { Profil } from "../base/setting";
import type { Stepwise } from "../base/stepwise";
import type { FilledForm } from "../regulations/regulation";
import type { Finding } from "./finding";
import type { CheckContext, Report, Rule } from "./rule";
import { unreadableFindings } from "./unreadable";

export interface CheckOptions {
  /** The day the check is made for; undefined keeps rules on deadlines silent. */
  readonly today: CivilDate | undefined;
  readonly grids: CheckContext["grids"];
  readonly recalculated: CheckContext["recalculated"];
  readonly trial: CheckContext["trial"];
  readonly profil: Profil;
}

/** All findings of all forms, by form, then from top to bottom; a step for each rule, for a form may have a great many rows. */
export function* checkingForms(forms: readonly FilledForm[], { profil, ...options }: CheckOptions): Stepwise<readonly Finding[]> {
  const all: Finding[] = [];
  for (const [index, self] of forms.entries()) {
    const found: Finding[] = [...unreadableFindings(self)];
    const context: CheckContext = { ...options, forms, self, profil };
    const { rules } = self.form;
    for (const [done, rule] of rules.entries()) {
      yield (index + done / rules.length) / forms.length;
      for (const finding of findingsOf(rule as Rule<unknown>, self.data, context)) found.push(finding);
    }
    const sorted = withoutSuperseded(found, rules).sort((a, b) => a.cell.rect.top - b.cell.rect.top || a.cell.rect.left - b.cell.rect.left);
    for (const finding of sorted) all.push(finding);
    yield (index + 1) / forms.length;
  }
  return all;
}

function findingsOf(rule: Rule<unknown>, data: unknown, context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  rule.check(data, reportInto(rule, found), context);
  return found;
}

/** How a rule reports: each report becomes a finding of it. */
export function reportInto(rule: Omit<Rule<unknown>, "check">, found: Finding[]): Report {
  return (messageId, at, values = {}, more = {}) => {
    const message = rule.messages[messageId];
    if (!message) throw new Error(`${rule.id} has no message "${messageId}"`);
    found.push({
      rule: rule.id,
      severity: more.severity ?? rule.severity,
      owner: more.owner ?? rule.owner,
      cell: at,
      message,
      data: values,
      cite: rule.cite,
      ...(more.written === undefined ? {} : { written: more.written }),
      ...(more.expected === undefined ? {} : { expected: more.expected }),
      ...(more.fix === undefined ? {} : { fix: more.fix }),
    });
  };
}

function withoutSuperseded(found: readonly Finding[], rules: readonly Pick<Rule<unknown>, "id" | "supersedes">[]): Finding[] {
  const place = ({ sheet, rect }: Finding["cell"]) => `${sheet}!${rect.top},${rect.left}`;
  const gone = new Set(found.flatMap((finding) => (rules.find(({ id }) => id === finding.rule)?.supersedes ?? []).map((id) => `${id} ${place(finding.cell)}`)));
  return found.filter(({ rule, cell }) => !gone.has(`${rule} ${place(cell)}`));
}

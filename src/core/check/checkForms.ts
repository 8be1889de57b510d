import type { CivilDate } from "../base/civilDate";
import type { Profil } from "../base/setting";
import type { FilledForm } from "../regulations/regulation";
import type { Finding } from "./finding";
import type { CheckContext, Rule } from "./rule";
import { unreadableFindings } from "./unreadable";

export interface CheckOptions {
  /** The day the check is made for; undefined keeps rules on deadlines silent. */
  readonly today: CivilDate | undefined;
  readonly recalculated: CheckContext["recalculated"];
  readonly profil: Profil;
}

/** All findings of all forms, by form, then from top to bottom. */
export function checkForms(forms: readonly FilledForm[], { today, recalculated, profil }: CheckOptions): readonly Finding[] {
  return forms.flatMap((self) => {
    const found: Finding[] = [...unreadableFindings(self)];
    const context: CheckContext = { today, forms, self, recalculated, profil };
    for (const rule of self.form.rules) found.push(...findingsOf(rule as Rule<unknown>, self.data, context));
    return found.sort((a, b) => a.cell.rect.top - b.cell.rect.top || a.cell.rect.left - b.cell.rect.left);
  });
}

function findingsOf(rule: Rule<unknown>, data: unknown, context: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  rule.check(
    data,
    (messageId, at, values = {}, more = {}) => {
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
    },
    context,
  );
  return found;
}

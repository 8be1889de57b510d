import { dateIn, type CivilDate } from "../core/base/civilDate";
import type { Language } from "../core/check/message";
import { findingsSheet } from "../core/report/findingsSheet";
import type { Plan } from "../core/sheet/plan";
import type { Checked } from "./checkWorkbook";
import { OWN_SHEETS, type Host } from "./host";
import { findingKey, type Ignored } from "./ignored";
import { basisText } from "./record";

const NAMES = { id: "Temuan SKP", en: "SKP findings" } as const;

/** Names of the sheets that were made by us and may be written anew. */
export async function ownSheets(host: Host): Promise<readonly string[]> {
  const kept = await host.readSetting(OWN_SHEETS);
  return Array.isArray(kept) ? kept.filter((name): name is string => typeof name === "string") : [];
}

/** Whether a name is among those of our sheets, in any case. */
export function isOwn(own: readonly string[], sheet: string): boolean {
  return own.some((name) => name.toLowerCase() === sheet.toLowerCase());
}

/** The name for a sheet of ours: the plain one, or the next that no sheet of the user has. */
export async function freeName(host: Host, wanted: string): Promise<string> {
  return (await freeNames(host))(wanted);
}

/** The same for several sheets of one plan, whose plain names differ: the workbook is asked once. */
export async function freeNames(host: Host): Promise<(wanted: string) => string> {
  const own = new Set((await ownSheets(host)).map((name) => name.toLowerCase()));
  const taken = new Set((await host.sheetNames()).map((name) => name.toLowerCase()).filter((name) => !own.has(name)));
  return (wanted) => {
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted} ${number}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  };
}

/** The name of a sheet of ours under the first of some plain names, as of two languages, that is there; else the next that is free. The workbook is asked once. */
export async function ownNames(host: Host): Promise<(wanted: readonly [string, ...string[]]) => { readonly sheet: string; readonly ada: boolean }> {
  const [free, own, names] = [await freeNames(host), await ownSheets(host), await host.sheetNames()];
  return (wanted) => {
    const there = wanted.map(free).flatMap((name) => names.find((each) => each.toLowerCase() === name.toLowerCase() && isOwn(own, each)) ?? [])[0];
    return there === undefined ? { sheet: free(wanted[0]), ada: false } : { sheet: there, ada: true };
  };
}

/** What would be written, for the preview. */
export async function planFindings(host: Host, checked: Checked, ignored: readonly Ignored[], today: CivilDate, language: Language): Promise<Plan> {
  const hidden = new Set(ignored.map(({ key }) => key));
  const findings = checked.findings.filter((finding) => !hidden.has(findingKey(finding)));
  const sheet = await freeName(host, NAMES[language]);
  return findingsSheet({ sheet, forms: checked.forms, findings, cite: (finding) => basisText(finding, language), date: dateIn(today, language), language });
}

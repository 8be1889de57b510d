import type { Finding } from "../core/check/finding";
import { a1 } from "../core/sheet/a1";
import type { Host } from "./host";

/** A finding that somebody has judged to be in order, with the reason. Kept with the workbook. */
export interface Ignored {
  readonly key: string;
  readonly reason: string;
}

const SETTING = "skp.abaikan";

/** What a finding is about: a change of the cell or of what is expected makes it a new one. */
export function findingKey(finding: Finding): string {
  return [finding.rule, finding.cell.sheet, a1(finding.cell.rect), JSON.stringify(finding.written ?? null), JSON.stringify(finding.data)].join("|");
}

export async function readIgnored(host: Host): Promise<readonly Ignored[]> {
  const kept = await host.readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter(isIgnored) : [];
}

function isIgnored(value: unknown): value is Ignored {
  return typeof value === "object" && value !== null && typeof (value as Ignored).key === "string" && typeof (value as Ignored).reason === "string";
}

/** Keeps the findings out of the list, for the reason given. */
export async function ignoreFindings(host: Host, findings: readonly Finding[], reason: string): Promise<readonly Ignored[]> {
  const keys = new Set(findings.map(findingKey));
  const rest = (await readIgnored(host)).filter(({ key }) => !keys.has(key));
  const now = [...rest, ...[...keys].map((key) => ({ key, reason }))];
  await host.writeSetting(SETTING, now);
  return now;
}

/** Brings back findings that were ignored. */
export async function restoreFindings(host: Host, findings: readonly Finding[]): Promise<readonly Ignored[]> {
  const keys = new Set(findings.map(findingKey));
  const now = (await readIgnored(host)).filter(({ key }) => !keys.has(key));
  await host.writeSetting(SETTING, now);
  return now;
}

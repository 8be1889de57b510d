import type { CellRef } from "../sheet/grid";
import type { Finding, Severity } from "./finding";
import { findingText, type Language } from "./message";

/** Findings that say the same in as many words, as one with all its cells. */
export interface FindingGroup {
  readonly first: Finding;
  readonly text: string;
  readonly cells: readonly CellRef[];
  readonly findings: readonly Finding[];
}

const ORDER: Readonly<Record<Severity, number>> = { salah: 0, periksa: 1, saran: 2 };

/** Groups by rule, level, owner and sentence; the gravest first, else in the order of the findings. */
export function groupFindings(findings: readonly Finding[], language: Language): readonly FindingGroup[] {
  const groups = new Map<string, { text: string; findings: Finding[] }>();
  for (const finding of findings) {
    const text = findingText(finding, language);
    const key = `${finding.rule}\n${finding.severity}\n${finding.owner}\n${text}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { text, findings: [finding] });
  }
  return [...groups.values()]
    .flatMap(({ text, findings: members }) => (members[0] ? [{ first: members[0], text, findings: members, cells: members.map((each) => each.cell) }] : []))
    .sort((a, b) => ORDER[a.first.severity] - ORDER[b.first.severity]);
}

export interface Summary {
  readonly salah: number;
  readonly periksa: number;
  readonly saran: number;
}

export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { salah: count("salah"), periksa: count("periksa"), saran: count("saran") };
}

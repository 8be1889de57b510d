import type { Finding, Severity } from "../check/finding";
import { summaryOf } from "../check/groupFindings";
import { findingText, type Language } from "../check/message";
import type { FilledForm } from "../regulations/regulation";
import { a1 } from "../sheet/a1";
import { valueOf } from "../sheet/field";
import type { CellValue, Rect } from "../sheet/grid";
import type { CellFormat, Plan, PlanValue, Step } from "../sheet/plan";

export interface FindingsSheet {
  /** Name of the sheet to make. */
  readonly sheet: string;
  readonly forms: readonly FilledForm[];
  readonly findings: readonly Finding[];
  /** "Peraturan Kepala BKN 1/2013, Lampiran …". */
  cite(finding: Finding): string;
  /** Day of the check in words. */
  readonly date: string;
  readonly language: Language;
}

const TEXT = {
  id: {
    title: "Temuan pemeriksaan SKP",
    plan: "Menulis lembar temuan",
    summary: (salah: number, periksa: number, saran: number, forms: number, date: string) => `Diperiksa ${date}: ${forms} formulir, ${salah} salah, ${periksa} perlu diperiksa, ${saran} saran.`,
    head: ["No", "Tingkat", "Lembar", "Sel", "Pegawai", "Temuan dan yang perlu dilakukan", "Tertulis", "Seharusnya", "Pemilik", "Dasar"],
    none: "Tidak ada temuan pada formulir yang diperiksa.",
    severity: { salah: "Salah", periksa: "Periksa", saran: "Saran" },
    owner: { pegawai: "Pegawai", penilai: "Penilai", pengelola: "Pengelola" },
  },
  en: {
    title: "Findings of the SKP check",
    plan: "Write the findings sheet",
    summary: (salah: number, periksa: number, saran: number, forms: number, date: string) => `Checked ${date}: ${forms} forms, ${salah} wrong, ${periksa} to look at, ${saran} suggestions.`,
    head: ["No", "Level", "Sheet", "Cell", "Official", "Finding and what to do", "Written", "Expected", "Owner", "Basis"],
    none: "No findings on the forms that were checked.",
    severity: { salah: "Wrong", periksa: "Review", saran: "Hint" },
    owner: { pegawai: "Official", penilai: "Appraiser", pengelola: "HR" },
  },
} as const;

/** Characters wide, in the order of the columns. */
const WIDTHS = [5, 10, 18, 10, 24, 62, 14, 14, 12, 46] as const;
const HEAD_ROW = 3;
const COLORS: Readonly<Record<Severity, CellFormat>> = {
  salah: { color: "#9C0006", fill: "#FDE7E9", bold: true },
  periksa: { color: "#6B4F00", fill: "#FFF4CE", bold: true },
  saran: { color: "#1F4E79", fill: "#EBF3FC", bold: true },
};

/** One row a finding, with a link to its cell, ready to print. */
export function findingsSheet({ sheet, forms, findings, cite, date, language }: FindingsSheet): Plan {
  const text = TEXT[language];
  const { salah, periksa, saran } = summaryOf(findings);
  const rows = findings.map((finding, index): PlanValue[] => [
    index + 1,
    text.severity[finding.severity],
    finding.cell.sheet,
    a1(finding.cell.rect),
    nameOn(forms, finding),
    findingText(finding, language),
    shown(finding.written),
    shown(finding.expected),
    text.owner[finding.owner],
    cite(finding),
  ]);
  const last = WIDTHS.length - 1;
  const bottom = HEAD_ROW + Math.max(1, rows.length);
  const area = (top: number, left: number, to: number, right: number): Rect => ({ top, left, bottom: to, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  const steps: Step[] = [
    { kind: "sheet", sheet },
    { kind: "cells", sheet, at: { row: 0, column: 0 }, values: [[text.title]] },
    { kind: "cells", sheet, at: { row: 1, column: 0 }, values: [[text.summary(salah, periksa, saran, forms.length, date)]] },
    { kind: "cells", sheet, at: { row: HEAD_ROW, column: 0 }, values: [[...text.head]] },
    rows.length > 0 ? { kind: "cells", sheet, at: { row: HEAD_ROW + 1, column: 0 }, values: rows } : { kind: "cells", sheet, at: { row: HEAD_ROW + 1, column: 0 }, values: [[text.none]] },
    { kind: "columns", sheet, widths: WIDTHS },
    format(area(0, 0, 0, 0), { bold: true, size: 16 }),
    format(area(1, 0, 1, 0), { color: "#595959" }),
    format(area(HEAD_ROW, 0, HEAD_ROW, last), { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", border: "thin" }),
  ];
  if (rows.length > 0) {
    steps.push(format(area(HEAD_ROW + 1, 0, bottom, last), { wrap: true, vertical: "top", border: "thin" }));
    steps.push(format(area(HEAD_ROW + 1, 6, bottom, 7), { horizontal: "right" }));
    steps.push(...runs(findings).map(({ severity, from, to }) => format(area(HEAD_ROW + 1 + from, 1, HEAD_ROW + 1 + to, 1), COLORS[severity])));
    findings.forEach((finding, index) => steps.push({ kind: "link", cell: { sheet, rect: area(HEAD_ROW + 1 + index, 3, HEAD_ROW + 1 + index, 3) }, target: finding.cell, text: a1(finding.cell.rect) }));
  }
  steps.push(
    { kind: "freeze", sheet, rows: HEAD_ROW + 1, columns: 0 },
    { kind: "print", sheet, orientation: "landscape", fitWidth: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW } },
    { kind: "show", cell: { sheet, rect: area(0, 0, 0, 0) } },
  );
  return { title: { id: TEXT.id.plan, en: TEXT.en.plan }, steps };
}

function nameOn(forms: readonly FilledForm[], { cell }: Finding): string {
  const form = forms.find(({ sheet, found }) => sheet === cell.sheet && found.rect.top <= cell.rect.top && cell.rect.top <= found.rect.bottom);
  return form ? (valueOf(form.subject.nama) ?? "") : "";
}

function shown(value: CellValue | undefined): PlanValue {
  return value === undefined || value === null ? null : value;
}

/** Neighbouring rows of one severity, so that a thousand rows need a few formats only. */
function runs(findings: readonly Finding[]): readonly { readonly severity: Severity; readonly from: number; readonly to: number }[] {
  const found: { severity: Severity; from: number; to: number }[] = [];
  findings.forEach(({ severity }, index) => {
    const last = found[found.length - 1];
    if (last?.severity === severity) last.to = index;
    else found.push({ severity, from: index, to: index });
  });
  return found;
}

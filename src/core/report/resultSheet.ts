import type { Finding, Severity } from "../check/finding";
import type { Summary } from "../check/groupFindings";
import { findingText, type Language } from "../check/message";
import { a1 } from "../sheet/a1";
import type { Rect } from "../sheet/grid";
import type { CellFormat, Plan, PlanValue, Step } from "../sheet/plan";

/** One form that was checked, and how far it is. */
export interface ResultRow {
  readonly sheet: string;
  readonly formId: string;
  readonly rect: Rect;
  readonly title: string;
  readonly nama: string;
  readonly nip: string;
  readonly periode: string;
  readonly missing: number;
  readonly open: Summary;
  readonly ignored: number;
  readonly ready: boolean;
  readonly checksum: string;
}

export interface ResultSheet {
  readonly sheet: string;
  readonly rows: readonly ResultRow[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
  cite(finding: Finding): string;
  /** Day and time of the check in words. */
  readonly when: string;
  /** "SKP untuk Excel 1.2.0, 137 aturan". */
  readonly rules: string;
  readonly language: Language;
}

/** What makes the sheet known when it is read again; the first words of the column of checksums. */
export const RESULT_TITLES = ["Lembar hasil pemeriksaan SKP", "Result of the SKP check"] as const;
export const CHECKSUM_HEAD = "SHA-256";

const TEXT = {
  id: {
    plan: "Menulis lembar hasil pemeriksaan",
    title: RESULT_TITLES[0],
    when: (when: string, rules: string) => `Diperiksa ${when} dengan ${rules}.`,
    count: (ready: number, all: number) => `Siap diajukan: ${ready} dari ${all} formulir.`,
    head: ["No", "Pegawai", "NIP", "Periode", "Lembar", "Formulir", "Kode", "Rentang", "Belum diisi", "Salah", "Periksa", "Saran", "Diabaikan", "Keadaan", `${CHECKSUM_HEAD} isi formulir`],
    state: { true: "Siap", false: "Belum" },
    ignored: "Temuan yang diabaikan dan alasannya",
    noneIgnored: "Tidak ada temuan yang diabaikan.",
    ignoredHead: ["No", "Lembar", "Sel", "Tingkat", "Temuan", "Alasan", "Dasar"],
    severity: { salah: "Salah", periksa: "Periksa", saran: "Saran" },
    note: "Kolom SHA-256 dihitung dari nilai dan rumus semua sel formulir. Bila lembar ini ikut dikirim, pemeriksaan berikutnya (panel Periksa, atau «skp periksa») menyebutkan formulir mana yang berubah sejak itu. Lembar ini bukan tanda tangan: siapa pun dapat mengubahnya.",
  },
  en: {
    plan: "Write the sheet with the result of the check",
    title: RESULT_TITLES[1],
    when: (when: string, rules: string) => `Checked ${when} with ${rules}.`,
    count: (ready: number, all: number) => `Ready to submit: ${ready} of ${all} forms.`,
    head: ["No", "Official", "NIP", "Period", "Sheet", "Form", "Code", "Range", "Not filled", "Wrong", "Review", "Hints", "Ignored", "State", `${CHECKSUM_HEAD} of the form's cells`],
    state: { true: "Ready", false: "Not yet" },
    ignored: "Findings that were ignored, and why",
    noneIgnored: "No finding was ignored.",
    ignoredHead: ["No", "Sheet", "Cell", "Level", "Finding", "Reason", "Basis"],
    severity: { salah: "Wrong", periksa: "Review", saran: "Hint" },
    note: "The SHA-256 column is worked out from the values and formulas of all cells of the form. Where this sheet is sent along, the next check (Check tab, or “skp periksa”) says which forms have changed since. The sheet is no signature: anybody can change it.",
  },
} as const;

const WIDTHS = [5, 26, 21, 22, 16, 28, 18, 11, 9, 8, 8, 8, 10, 9, 44] as const;
const LAST = WIDTHS.length - 1;
export const HEAD_ROW = 4;
/** First and last columns of the list of ignored findings, by its columns: wide texts go over several. */
const IGNORED_SPANS = [[0, 0], [1, 1], [2, 2], [3, 3], [4, 7], [8, 13], [14, 14]] as const;
const HEAD: CellFormat = { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", border: "thin" };

/** To be sent along with the forms: what was checked, when, by which rules, what was set aside and why. One landscape page wide. */
export function resultSheet({ sheet, rows, ignored, cite, when, rules, language }: ResultSheet): Plan {
  const text = TEXT[language];
  const area = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  const write = (row: number, values: readonly (readonly PlanValue[])[]): Step => ({ kind: "cells", sheet, at: { row, column: 0 }, values });
  const bottom = HEAD_ROW + rows.length;
  const second = bottom + 2;
  const steps: Step[] = [
    { kind: "sheet", sheet },
    write(0, [[text.title], [text.when(when, rules)], [text.count(rows.filter(({ ready }) => ready).length, rows.length)]]),
    write(HEAD_ROW, [text.head, ...rows.map((row, index) => cellsOf(row, index, text.state))]),
    { kind: "columns", sheet, widths: WIDTHS },
    format(area(0, 0, 0, 0), { bold: true, size: 16 }),
    format(area(1, 0, 2, 0), { color: "#595959" }),
    format(area(HEAD_ROW, 0, HEAD_ROW, LAST), HEAD),
    format(area(HEAD_ROW + 1, 0, bottom, LAST), { wrap: true, vertical: "top", border: "thin" }),
    ...rows.flatMap(({ ready }, index): Step[] => (ready ? [] : [format(area(HEAD_ROW + 1 + index, 13, HEAD_ROW + 1 + index, 13), { bold: true, color: "#9C0006", fill: "#FDE7E9" })])),
    write(second, [[ignored.length === 0 ? text.noneIgnored : text.ignored]]),
    format(area(second, 0, second, 0), { bold: true, size: 12 }),
  ];
  const note = second + (ignored.length === 0 ? 2 : ignored.length + 3);
  if (ignored.length > 0) {
    const list = ignored.map(({ finding, reason }, index): PlanValue[] => [index + 1, finding.cell.sheet, a1(finding.cell.rect), text.severity[finding.severity as Severity], findingText(finding, language), reason, cite(finding)]);
    steps.push(write(second + 1, [text.ignoredHead, ...list].map(spread)));
    for (let row = second + 1; row <= second + 1 + list.length; row++) {
      for (const [left, right] of IGNORED_SPANS) if (right > left) steps.push({ kind: "merge", sheet, rect: area(row, left, row, right) });
    }
    steps.push(format(area(second + 1, 0, second + 1, LAST), HEAD), format(area(second + 2, 0, second + 1 + list.length, LAST), { wrap: true, vertical: "top", border: "thin" }));
  }
  steps.push(
    write(note, [[text.note]]),
    { kind: "merge", sheet, rect: area(note, 0, note + 1, LAST) },
    format(area(note, 0, note + 1, LAST), { wrap: true, vertical: "top", color: "#595959", italic: true }),
    { kind: "freeze", sheet, rows: HEAD_ROW + 1, columns: 0 },
    { kind: "print", sheet, orientation: "landscape", fitWidth: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW } },
    { kind: "show", cell: { sheet, rect: area(0, 0, 0, 0) } },
  );
  return { title: { id: TEXT.id.plan, en: TEXT.en.plan }, steps };
}

function cellsOf(row: ResultRow, index: number, state: Readonly<Record<"true" | "false", string>>): readonly PlanValue[] {
  const { salah, periksa, saran } = row.open;
  return [index + 1, row.nama, row.nip, row.periode, row.sheet, row.title, row.formId, a1(row.rect), row.missing, salah, periksa, saran, row.ignored, state[row.ready ? "true" : "false"], row.checksum];
}

/** Values at the first column of each span. */
function spread(values: readonly PlanValue[]): readonly PlanValue[] {
  const row: PlanValue[] = Array.from({ length: LAST + 1 }, () => null);
  IGNORED_SPANS.forEach(([left], index) => (row[left] = values[index] ?? null));
  return row;
}

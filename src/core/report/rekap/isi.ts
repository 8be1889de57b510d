import type { Cite } from "../../base/cite";
import type { Language } from "../../check/message";
import type { BarisRekap, TemuanRekap } from "../../regulations/rekap";
import type { Unit } from "../../rekap/unit";
import type { Periode } from "../../regulations/regulation";
import type { Profil } from "../../base/setting";
import type { Rect } from "../../sheet/grid";
import type { CellFormat, PlanValue, Step } from "../../sheet/plan";

/** The sheets of a rekap, in their order. */
export const REKAP_SHEETS = ["rekap", "unit", "distribusi", "kuadran", "peringkat", "temuan"] as const;
export type RekapSheetName = (typeof REKAP_SHEETS)[number];

const NAMES: Readonly<Record<Language, Readonly<Record<RekapSheetName, string>>>> = {
  id: { rekap: "Rekap SKP", unit: "Rekap Unit", distribusi: "Distribusi Predikat", kuadran: "Kuadran Kinerja", peringkat: "Peringkat dan Tindak Lanjut", temuan: "Temuan Rekap" },
  en: { rekap: "SKP Recap", unit: "Recap by Unit", distribusi: "Distribution", kuadran: "Kuadran", peringkat: "Ranks and What Follows", temuan: "Recap Findings" },
};

export function rekapSheetNames(language: Language): Readonly<Record<RekapSheetName, string>> {
  return NAMES[language];
}

/** What the sheets of a rekap are made of. */
export interface IsiLembarRekap {
  /** The names under which they are made. */
  readonly sheets: Readonly<Record<RekapSheetName, string>>;
  readonly baris: readonly BarisRekap[];
  readonly unit: readonly Unit[];
  readonly gagal: readonly { readonly berkas: string; readonly pesan: string }[];
  readonly tanpaPegawai: readonly string[];
  readonly profil: Profil;
  cite(finding: TemuanRekap): string;
  citeText(cite: Cite): string;
  /** Day on which it is made, in words. */
  readonly date: string;
  readonly language: Language;
}

/** Height in points of a head of two lines. */
export const TINGGI_KEPALA = 32;

/** "01-01-2024 s.d. 31-12-2024": short, and read again as a period. */
export function periodeSingkat({ dari, sampai }: Periode): string {
  const day = (date: Periode["dari"]) => date.split("-").reverse().join("-");
  return `${day(dari)} s.d. ${day(sampai)}`;
}

/** Colours of heads and titles, as on the other sheets of ours. */
export const KEPALA: CellFormat = { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", border: "thin" };
export const KETERANGAN: CellFormat = { color: "#595959", italic: true };

/** Short ways to write on one sheet; rows and columns count from 0. */
export interface Pena {
  area(top: number, left: number, bottom: number, right: number): Rect;
  cells(row: number, column: number, values: readonly (readonly PlanValue[])[]): Step;
  format(rect: Rect, format: CellFormat): Step;
}

export function pena(sheet: string): Pena {
  return {
    area: (top, left, bottom, right) => ({ top, left, bottom, right }),
    cells: (row, column, values) => ({ kind: "cells", sheet, at: { row, column }, values }),
    format: (rect, format) => ({ kind: "format", sheet, rect, format }),
  };
}

/** The sheet itself with its title and the lines of explanation below it. */
export function kepalaLembar(sheet: string, title: string, notes: readonly (string | null)[], widths: readonly number[]): readonly Step[] {
  const { area, cells, format } = pena(sheet);
  return [
    { kind: "sheet", sheet },
    cells(0, 0, [[title], ...notes.map((note) => [note])]),
    { kind: "columns", sheet, widths },
    format(area(0, 0, 0, 0), { bold: true, size: 16 }),
    format(area(1, 0, notes.length, 0), KETERANGAN),
  ];
}

/** A sheet's name in a formula. */
export function namaDalamRumus(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A text in a formula. */
export function teksDalamRumus(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** How units without a name are shown. */
export function namaUnit({ unit }: Pick<Unit, "unit">, language: Language): string {
  return unit ?? { id: "Tanpa unit", en: "No unit" }[language];
}

import type { Language } from "../check/message";
import { TINGKAT, namaTingkat, type Tingkat } from "../regulations/umum/tingkatJabatan";
import type { Baris, Kolom, Matriks } from "../regulations/permen6/matriksPeran/matriks";
import { a1, columnName } from "../sheet/a1";
import type { CellRef, Rect } from "../sheet/grid";
import { fileOf } from "../sheet/otherBook";
import type { CellFormat, PlanValue, Step } from "../sheet/plan";

export interface RoleMatrixSheet {
  readonly sheet: string;
  readonly matriks: Matriks;
  readonly language: Language;
}

const TEXT = {
  id: {
    // The title and the headings are those of the form, in any language.
    hint: "Satu baris dalam sel satu peran: hasil antara, output, atau layanan; «x» atau kosong berarti tanpa peran. Isian Anda dipertahankan saat matriks disusun ulang.",
    leader: "Pimpinan",
    total: "JUMLAH PEGAWAI YANG BERPERAN",
  },
  en: {
    hint: "One line in a cell is one role: an intermediate result, output or service; “x” or blank means none. What you type stays when the matrix is built anew.",
    leader: "Leader",
    total: "JUMLAH PEGAWAI YANG BERPERAN",
  },
} as const;

export const TITLE_ROW = 0;
const HEAD_ROW = 4;
/** Two head rows: results, and under them their indicators. */
export const FIRST_ROW = HEAD_ROW + 2;

const HEAD: CellFormat = { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", horizontal: "center", border: "thin" };
const SUB_HEAD: CellFormat = { fill: "#E3F1F1", wrap: true, vertical: "top", border: "thin" };
const TOTAL: CellFormat = { bold: true, fill: "#F3F3F3", vertical: "center", horizontal: "center", border: "thin" };
const NOBODY = { fill: "#FDE7E9", color: "#9C0006", bold: true } as const;
const BODY: CellFormat = { wrap: true, vertical: "top", border: "thin" };
const GROUP_FILLS = ["#FFFFFF", "#F5FAFA"] as const;

/** Characters on the width of A4 at four fifths of their size; a wider matrix is for A3. */
const A4_CHARACTERS = 190;
/** So many fit on A3 and can still be read. A wider matrix takes several pages side by side, each beginning with the names. */
const A3_CHARACTERS = 320;
const TOTAL_WIDTH = 10;
const SEVERAL_PAGES = { scale: 70, roleWidth: 24, titleSize: 12 } as const;

export interface Group {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Rows, columns and groups as they stand on the sheet; the summary goes by the same. */
export interface RoleMatrixLayout {
  readonly rows: readonly Baris[];
  /** "TIM" or "TINGKAT"; undefined when nothing groups the people. */
  readonly grouping: "TIM" | "TINGKAT" | undefined;
  readonly groups: readonly Group[];
  readonly heads: readonly string[];
  readonly nameColumn: number;
  readonly firstRole: number;
  readonly lastRole: number;
  readonly totalColumn: number;
  readonly lastRow: number;
  readonly totalRow: number;
}

export function layoutOf({ kolom, baris }: Matriks): RoleMatrixLayout {
  const byTeam = baris.some(({ tim }) => tim !== "");
  const levels = new Set(baris.flatMap(({ tingkat }) => tingkat ?? []));
  const grouping = byTeam ? "TIM" : levels.size > 1 ? "TINGKAT" : undefined;
  const labelOf = ({ tim, tingkat }: Baris) => (byTeam ? tim : tingkat === undefined ? "" : namaTingkat[tingkat]);
  const rows = grouping === undefined ? baris : sorted(baris, byTeam);
  const heads = [...(grouping === undefined ? [] : [grouping]), "NO", "NAMA PEGAWAI", "NIP", "JABATAN"];
  const lastRow = FIRST_ROW + Math.max(1, rows.length) - 1;
  const groups: Group[] = [];
  if (grouping !== undefined) {
    rows.forEach((row, index) => {
      const label = labelOf(row);
      const last = groups[groups.length - 1];
      if (last && last.label === label) groups[groups.length - 1] = { ...last, to: FIRST_ROW + index };
      else groups.push({ label, from: FIRST_ROW + index, to: FIRST_ROW + index });
    });
  }
  const firstRole = heads.length;
  return { rows, grouping, groups, heads, nameColumn: heads.indexOf("NAMA PEGAWAI"), firstRole, lastRole: firstRole + kolom.length - 1, totalColumn: firstRole + kolom.length, lastRow, totalRow: lastRow + 1 };
}

/** Teams as they come; in each who leads it first, then by level. */
function sorted(baris: readonly Baris[], byTeam: boolean): readonly Baris[] {
  const teams = [...new Set(baris.map(({ tim }) => tim))];
  const rank = (tingkat: Tingkat | undefined) => (tingkat === undefined ? TINGKAT.length : TINGKAT.indexOf(tingkat));
  return [...baris].sort((a, b) => (byTeam ? teams.indexOf(a.tim) - teams.indexOf(b.tim) : 0) || (byTeam ? Number(b.koordinator) - Number(a.koordinator) : 0) || rank(a.tingkat) - rank(b.tingkat));
}

/** Steps that write the matrix on a sheet of ours, ready to be typed into and printed. */
export function roleMatrixSteps({ sheet, matriks, language }: RoleMatrixSheet): readonly Step[] {
  const text = TEXT[language];
  const layout = layoutOf(matriks);
  const { kolom } = matriks;
  const { rows, groups, grouping, heads, nameColumn, firstRole, lastRole, totalColumn, lastRow, totalRow } = layout;
  const area = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  const merge = (rect: Rect): readonly Step[] => (rect.top === rect.bottom && rect.left === rect.right ? [] : [{ kind: "merge", sheet, rect }]);
  const cells = (row: number, column: number, values: readonly (readonly PlanValue[])[]): Step => ({ kind: "cells", sheet, at: { row, column }, values });
  const named = heads.map((head) => ({ TIM: 16, TINGKAT: 16, NO: 5, "NAMA PEGAWAI": 26, NIP: 20, JABATAN: 24 })[head] ?? 20);
  const widthWith = (role: number) => [...named, ...kolom.map(() => role), TOTAL_WIDTH];
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const severalPages = sum(widthWith(roleWidth(kolom.length))) > A3_CHARACTERS;
  const widths = widthWith(severalPages ? SEVERAL_PAGES.roleWidth : roleWidth(kolom.length));
  const width = sum(widths);
  // A head over several columns would be cut where a page ends.
  const spans = (severalPages ? kolom.map((_, index) => ({ from: index, to: index })) : resultSpans(kolom)).map(({ from, to }) => ({ from: firstRole + from, to: firstRole + to }));
  const body = rows.map((row, index): readonly PlanValue[] => [
    ...(grouping === undefined ? [] : [groups.find(({ from }) => from === FIRST_ROW + index)?.label ?? null]),
    index + 1,
    row.nama === "" ? null : row.nama,
    row.nip === "" ? null : row.nip,
    row.jabatan === "" ? null : row.jabatan,
    ...kolom.map((_, column) => (row.peran[column] ?? []).map(({ teks }) => teks).join("\n") || null),
    kolom.length === 0 ? 0 : { formula: rolesIn(a1(area(FIRST_ROW + index, firstRole, FIRST_ROW + index, lastRole))) },
  ]);
  const steps: Step[] = [
    { kind: "sheet", sheet },
    cells(TITLE_ROW, 0, [["MATRIKS PEMBAGIAN PERAN DAN HASIL"], [leaderLine(matriks, text.leader)], [text.hint]]),
    cells(HEAD_ROW, 0, [[...heads, ...kolom.map(({ sasaran }, index) => (spans.some(({ from }) => from === firstRole + index) ? sasaran : null)), "JUMLAH PERAN"], [...heads.map(() => null), ...kolom.map(({ iki }) => (iki.length > 1 ? iki.map((line) => `• ${line}`).join("\n") : (iki[0] ?? null)))]]),
    ...(rows.length > 0 ? [cells(FIRST_ROW, 0, body)] : []),
    cells(totalRow, nameColumn, [[text.total, null, null, ...kolom.map((_, index): PlanValue => ({ formula: peopleIn(a1(area(FIRST_ROW, firstRole + index, lastRow, firstRole + index))) })), kolom.length === 0 ? 0 : { formula: `=SUM(${a1(area(FIRST_ROW, totalColumn, lastRow, totalColumn))})` }]]),
    ...ownerCells(matriks, layout).map(({ from, text: owner }) => cells(HEAD_ROW - 1, from, [[owner]])),
    { kind: "columns", sheet, widths },
    { kind: "heights", sheet, from: HEAD_ROW, heights: [...headHeights(kolom, widths, firstRole, spans), ...body.map((row) => Math.max(20, ...row.map((value, column) => pointsOf(value, widths[column] ?? 10))))] },
    // Where the names repeat on each page, so does the title over them.
    format(area(TITLE_ROW, 0, TITLE_ROW, 0), { bold: true, size: severalPages ? SEVERAL_PAGES.titleSize : 16 }),
    format(area(TITLE_ROW + 1, 0, TITLE_ROW + 1, 0), { bold: true }),
    format(area(TITLE_ROW + 2, 0, TITLE_ROW + 2, 0), { color: "#595959" }),
    format(area(HEAD_ROW, 0, HEAD_ROW + 1, totalColumn), HEAD),
    ...(kolom.length > 0 ? [format(area(HEAD_ROW + 1, firstRole, HEAD_ROW + 1, lastRole), { ...SUB_HEAD, bold: false, color: "#1B1B1B", horizontal: "left" })] : []),
    format(area(FIRST_ROW, 0, lastRow, totalColumn), BODY),
    ...(grouping === undefined ? [] : groups.map(({ from, to }, index) => format(area(from, 0, to, totalColumn), { fill: GROUP_FILLS[index % 2] ?? "#FFFFFF" }))),
    format(area(FIRST_ROW, nameColumn - 1, lastRow, nameColumn - 1), { horizontal: "center" }),
    format(area(FIRST_ROW, totalColumn, lastRow, totalColumn), TOTAL),
    format(area(totalRow, 0, totalRow, totalColumn), TOTAL),
    // Results without anyone, and people without a role, are seen at once, also while typing.
    ...(kolom.length > 0 && rows.length > 0 ? [area(totalRow, firstRole, totalRow, lastRole), area(FIRST_ROW, totalColumn, lastRow, totalColumn)].map((rect): Step => ({ kind: "conditional", sheet, rect, formula: `=${columnName(rect.left)}${rect.top + 1}=0`, format: NOBODY })) : []),
    ...heads.flatMap((_, column) => merge(area(HEAD_ROW, column, HEAD_ROW + 1, column))),
    ...merge(area(HEAD_ROW, totalColumn, HEAD_ROW + 1, totalColumn)),
    // A result without indicators takes both head rows.
    ...spans.flatMap(({ from, to }) => merge(area(HEAD_ROW, from, kolom.slice(from - firstRole, to - firstRole + 1).some(({ iki }) => iki.length > 0) ? HEAD_ROW : HEAD_ROW + 1, to))),
    ...merge(area(totalRow, nameColumn, totalRow, firstRole - 1)),
    ...ownerCells(matriks, layout).flatMap(({ from, to }) => [...merge(area(HEAD_ROW - 1, from, HEAD_ROW - 1, to)), format(area(HEAD_ROW - 1, from, HEAD_ROW - 1, to), { bold: true, wrap: true, horizontal: "center", border: "thin" })]),
    ...groups.flatMap(({ from, to }) => [...merge(area(from, 0, to, 0)), format(area(from, 0, to, 0), { bold: true })]),
    ...rows.flatMap(({ nama, skp }, index) => linkTo(sheet, FIRST_ROW + index, nameColumn, skp, nama)),
    { kind: "freeze", sheet, rows: FIRST_ROW, columns: nameColumn + 1 },
    {
      kind: "print", sheet, orientation: "landscape", paper: width <= A4_CHARACTERS ? "A4" : "A3", footer: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW + 1 },
      ...(severalPages ? { fitWidth: false, scale: SEVERAL_PAGES.scale, repeatColumns: { left: 0, right: nameColumn } } : { fitWidth: true }),
    },
  ];
  return steps;
}

/** The more columns, the narrower. */
function roleWidth(columns: number): number {
  return Math.max(16, Math.min(34, Math.round(200 / Math.max(1, columns))));
}

/** Roles in a row of cells: each line of each cell that holds a role. */
function rolesIn(range: string): string {
  return `=SUMPRODUCT((TRIM(${range})<>"")*(LOWER(TRIM(${range}))<>"x")*(TRIM(${range})<>"-")*(1+LEN(${range})-LEN(SUBSTITUTE(${range},CHAR(10),""))))`;
}

/** People with a role in a column of cells. */
function peopleIn(range: string): string {
  return `=COUNTA(${range})-COUNTIF(${range},"x")-COUNTIF(${range},"-")`;
}

/** Columns one after another that have the same result stand under one head. */
function resultSpans(kolom: readonly Kolom[]): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  kolom.forEach((column, index) => {
    const last = spans[spans.length - 1];
    const before = kolom[index - 1];
    if (last && before && before.sasaran === column.sasaran && before.pemilik === column.pemilik) last.to = index;
    else spans.push({ from: index, to: index });
  });
  return spans;
}

/** Where the columns are of several leaders: whose they are. The reader knows the word. */
function ownerCells({ kolom, pimpinan }: Matriks, { firstRole }: RoleMatrixLayout): readonly { readonly from: number; readonly to: number; readonly text: string }[] {
  if (new Set(kolom.map(({ pemilik }) => pemilik)).size < 2) return [];
  const cells: { from: number; to: number; text: string; owner: string | undefined }[] = [];
  kolom.forEach(({ pemilik }, index) => {
    const last = cells[cells.length - 1];
    const leader = pimpinan.find(({ kunci }) => kunci === pemilik);
    if (last && last.owner === pemilik) last.to = firstRole + index;
    else if (leader) cells.push({ from: firstRole + index, to: firstRole + index, text: `Pimpinan: ${leader.nama}`, owner: pemilik });
  });
  return cells;
}

/** Points of a line of text, and of the space around it. */
const LINE = 14;
const MOST_POINTS = 400;
const lines = (text: string, width: number) => Math.max(1, Math.ceil((text.length * 1.05) / width));

/** What a cell needs with its text wrapped. */
function pointsOf(value: PlanValue, width: number): number {
  if (typeof value !== "string") return 0;
  return Math.min(MOST_POINTS, 4 + LINE * value.split("\n").reduce((sum, each) => sum + lines(each, width), 0));
}

/** Heights of the two head rows: Excel fits none to merged cells. */
function headHeights(kolom: readonly Kolom[], widths: readonly number[], firstRole: number, spans: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const widthOf = (from: number, to: number) => widths.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
  const results = spans.map(({ from, to }) => lines(kolom[from - firstRole]?.sasaran ?? "", widthOf(from, to)));
  const indicators = kolom.map(({ iki }, index) => iki.reduce((sum, each) => sum + lines(`• ${each}`, widthOf(firstRole + index, firstRole + index)), 0));
  return [Math.min(MOST_POINTS, 8 + LINE * Math.max(1, ...results)), Math.min(MOST_POINTS, 8 + LINE * Math.max(1, ...indicators))];
}

function leaderLine({ pimpinan, kolom }: Matriks, word: string): PlanValue {
  const shown = pimpinan.filter(({ kunci }) => kolom.some(({ pemilik }) => pemilik === kunci));
  return shown.length === 0 ? null : `${word}: ${shown.map(({ nama, jabatan }) => (jabatan === "" ? nama : `${nama} (${jabatan})`)).join("; ")}`;
}

/** A link to a cell of this workbook; what comes from another file has none. */
export function linkTo(sheet: string, row: number, column: number, target: CellRef | undefined, text: string): readonly Step[] {
  if (target === undefined || text === "" || target.sheet === "" || fileOf(target.sheet) !== undefined || target.sheet === sheet) return [];
  return [{ kind: "link", cell: { sheet, rect: { top: row, left: column, bottom: row, right: column } }, target, text }];
}

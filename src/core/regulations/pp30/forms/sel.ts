import { letters, meaning, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellKey, cellRef, valueAt, type CellRef, type Grid } from "../../../sheet/grid";
import { placeIn, textIn } from "../../../sheet/layout/cells";
import { mergeCovering } from "../../../sheet/layout/covering";
import type { FoundTable } from "../../../sheet/layout/findTables";
import { absent, isErrorText, textField } from "../../../sheet/readField";
import { isEmptyCell } from "../../../sheet/view";
import type { Kondisi } from "../formulas";
import { bacaRealisasi, bacaTarget, type BacaanSasaran, type Sasaran } from "../sasaran";
import type { Kelompok } from "./types";
import type { KolomRencana } from "./rencanaKinerja";

type Table = FoundTable<KolomRencana>;

/** The target of a row: in one cell, or its two ends and its unit in cells of their own. */
export function targetIn(grid: Grid, table: Table, row: number): Field<Sasaran> {
  const parts = (["targetMin", "targetMaks", "targetSatuan"] as const).map((id) => textIn(grid, table, id, row));
  const [min, max, unit] = parts.map((field) => (field.state === "filled" ? field.value : undefined));
  if (table.columns.has("targetMin") && (min !== undefined || max !== undefined)) {
    const text = min !== undefined && max !== undefined && min !== max ? `${min} - ${max}` : (min ?? max ?? "");
    const [first] = parts.filter((field) => field.state === "filled");
    if (first) return sasaranField(grid, first.at.rect.top, first.at.rect.left, unit === undefined ? text : `${text} ${unit}`, bacaTarget);
  }
  return sasaranIn(grid, table, "target", row, bacaTarget);
}

/** Cells of the two ends of a range, each a number: in columns of their own, or side by side under TARGET. */
export function ujungIn(grid: Grid, table: Table, row: number): readonly [bawah: CellRef, atas: CellRef] | undefined {
  const spans = (["targetMin", "targetMaks"] as const).map((id) => table.columns.get(id));
  const span = table.columns.get("target");
  const [first, last] = [spans[0]?.from ?? span?.from, spans[1]?.to ?? span?.to];
  if (first === undefined || last === undefined) return undefined;
  const numbers: CellRef[] = [];
  for (let column = first; column <= last; column++) if (typeof valueAt(grid, row, column) === "number") numbers.push(cellRef(grid.sheet, row, column));
  const [bawah, atas, ...more] = numbers;
  return bawah && atas && more.length === 0 ? [bawah, atas] : undefined;
}

export function realisasiIn(grid: Grid, table: Table, row: number): Field<Sasaran> {
  return sasaranIn(grid, table, "realisasi", row, bacaRealisasi);
}

function sasaranIn(grid: Grid, table: Table, id: KolomRencana, row: number, read: (text: string) => BacaanSasaran): Field<Sasaran> {
  const span = table.columns.get(id);
  if (!span) return absent(placeIn(grid, table, id, row));
  const filled: number[] = [];
  for (let column = span.from; column <= span.to; column++) if (!isEmptyCell(valueAt(grid, row, column))) filled.push(column);
  const [first] = filled;
  if (first === undefined) {
    const merge = mergeCovering(grid, row, span.from);
    if (merge && merge.top < row) return sasaranField(grid, merge.top, merge.left, shown(grid, merge.top, merge.left), read);
    return { state: "blank", at: cellRef(grid.sheet, row, span.from), written: null };
  }
  // "3" "-" "5" "hari", and two numbers side by side are the ends of a range.
  const pieces = filled.map((column) => shown(grid, row, column));
  const numbers = pieces.filter((piece) => /^\d/.test(piece));
  const dashed = pieces.some((piece) => /^([-–—]|s\.?\s*\/?d\.?)$/i.test(piece));
  const text = numbers.length === 2 && !dashed ? pieces.join(" ").replace(/^(\S+) (?=\d)/, "$1 - ") : pieces.join(" ");
  return sasaranField(grid, row, first, text, read);
}

/** A cell as it is seen: a percent with its sign. */
function shown(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "number" && grid.percent.has(cellKey(row, column))) return `${String(Number((value * 100).toPrecision(15))).replace(".", ",")}%`;
  return typeof value === "number" ? plain(value) : squeeze(String(value ?? ""));
}

/** A number of a cell has no grouping, so its text may not look as if it had. */
function plain(value: number): string {
  const text = String(value);
  return /^\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function sasaranField(grid: Grid, row: number, column: number, text: string, read: (text: string) => BacaanSasaran): Field<Sasaran> {
  const field = textField(grid, row, column, text);
  if (field.state !== "filled") return field;
  if (isErrorText(field.value)) return { ...field, state: "unreadable", reason: "error" };
  const reading = read(text);
  if (reading.ok) return { ...field, value: reading.sasaran };
  return { state: "unreadable", at: field.at, written: field.written, reason: reading.reason, ...(field.formula === undefined ? {} : { formula: field.formula }) };
}

const KONDISI: Readonly<Record<string, Kondisi>> = { normal: "normal", kondisinormal: "normal", khusus: "khusus", kondisikhusus: "khusus" };
export const readKondisi = (text: string): Kondisi | undefined => meaning(KONDISI, letters(text));

const YES_NO: Readonly<Record<string, "ya" | "tidak">> = { ya: "ya", y: "ya", true: "ya", "1": "ya", tidak: "tidak", t: "tidak", false: "tidak", "0": "tidak" };
export const readYaTidak = (text: string): "ya" | "tidak" | undefined => meaning(YES_NO, letters(text));

export const KELOMPOK: Readonly<Record<Kelompok, string>> = { perjanjianKinerja: "Perjanjian Kinerja/Direktif", rencanaAksi: "Rencana Aksi/Inisiatif Strategis" };

export function readKelompok(text: string): Kelompok | undefined {
  const key = letters(text);
  const pk = /perjanjiankinerja|direktif|^pk$/.test(key);
  const aksi = /rencanaaksi|renaksi|inisiatif/.test(key);
  return pk === aksi ? undefined : pk ? "perjanjianKinerja" : "rencanaAksi";
}

/** Scope of a kinerja tambahan: 1, 2, 3, or the words for them. */
export function readLingkup(text: string): number | undefined {
  const key = letters(text);
  const digit = /^(?:lingkup|bobot)?([1-9]\d*)$/.exec(key)?.[1];
  if (digit !== undefined) return Number(digit);
  if (/antarinstansi|antardaerah|antarkementerian|daerahpusat|pusatdaerah|lintasinstansi/.test(key)) return 3;
  if (/antarunit|antarperangkatdaerah|lintasunit/.test(key)) return 2;
  return /(dalam)?(satu|1)?unit|(dalam|satu)perangkatdaerah/.test(key) ? 1 : undefined;
}

import type ExcelJS from "exceljs";
import { toSerial } from "../../core/base/civilDate";
import { cellKey, type CellValue } from "../../core/sheet/grid";
import { a1, columnNumber, parseA1 } from "../../core/sheet/a1";
import { readXlsx } from "../../xlsx/readXlsx";
import { takeOff } from "../../xlsx/attach";
import { editBook } from "../../xlsx/book";
import { openParts } from "../../xlsx/parts";
import { Workbook } from "../engine/workbook";
import { readDrawn } from "../files/readDrawn";
import { writeParts, writeRules, type OpenedState } from "../files/writeDrawn";
import { placeOf, type Border, type Edge, type Sheet, type Style } from "../engine/model";

/** A workbook with the file that it came from, so that saving keeps what we do not show. */
export interface OpenFile {
  readonly name: string;
  readonly workbook: Workbook;
  readonly origin: ExcelJS.Workbook;
  /** By sheet, what it had besides cells. */
  readonly drawn: ReadonlyMap<string, OpenedState>;
}

async function excelJs(): Promise<typeof ExcelJS> {
  const module = await import("exceljs");
  return module.default;
}

/** @throws FileError that says what the file is, or what is wrong with it */
export async function openFile(name: string, bytes: ArrayBuffer): Promise<OpenFile> {
  // Our reader goes first: it knows what is no workbook, and stops at its size limit while it unpacks.
  readXlsx(new Uint8Array(bytes), name);
  const { Workbook: Origin } = await excelJs();
  const origin = new Origin();
  await origin.xlsx.load(cellsOnly(bytes, name));
  const workbook = new Workbook(origin.worksheets.map((sheet) => sheet.name));
  for (const from of origin.worksheets) {
    const sheet = workbook.named(from.name);
    if (sheet) loadSheet(workbook, sheet, from);
  }
  const shown = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (shown) workbook.active = shown;
  workbook.calculation.trustStored();
  workOutUnstored(workbook, origin);
  return { name, workbook, origin, drawn: readDrawn(openParts(new Uint8Array(bytes), name), name, workbook) };
}

/** ExcelJS stumbles over charts, over tables as some programs write them and over names for printing of sheets with an apostrophe: those we read and write ourselves. */
function cellsOnly(bytes: ArrayBuffer, name: string): ArrayBuffer {
  const parts = openParts(new Uint8Array(bytes), name);
  const book = editBook(parts, name);
  for (const sheet of book.sheets) {
    takeOff(parts, sheet.path);
    for (const printed of ["Print_Titles", "Print_Area"] as const) book.definePrintName(sheet.name, printed, undefined);
  }
  return parts.pack().buffer as ArrayBuffer;
}

/** Formulas without a result, as a program writes them that does not calculate. */
function workOutUnstored(workbook: Workbook, origin: ExcelJS.Workbook): void {
  for (const from of origin.worksheets) {
    const sheet = workbook.named(from.name);
    from.eachRow((row) => row.eachCell((cell) => {
      const at = parseA1(cell.address);
      if (sheet && at && cell.formula && cell.result === undefined) workbook.calculation.setFormula(sheet, cellKey(at.top, at.left), `=${cell.formula}`);
    }));
  }
}

/** Points to pixels, and characters of the default font to pixels. */
const pixels = (points: number) => (points * 4) / 3;
export const widthInPixels = (characters: number) => Math.round(characters * 7 + 5);

function loadSheet(workbook: Workbook, sheet: Sheet, from: ExcelJS.Worksheet): void {
  const states: Readonly<Record<string, Sheet["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
  sheet.visibility = states[from.state] ?? "Visible";
  (from.columns ?? []).forEach((column, index) => {
    if (column.width) sheet.columnWidths.set(index, widthInPixels(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  const [view] = from.views ?? [];
  if (view?.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  if (view?.showGridLines === false) sheet.gridlines = false;
  sheet.merges = ((from.model as unknown as { merges?: string[] }).merges ?? []).flatMap((address) => parseA1(address) ?? []);
  sheet.protected = Boolean((from as unknown as { sheetProtection?: unknown }).sheetProtection);
  from.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.rowHeights.set(number - 1, pixels(row.height));
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: true }, (cell) => {
      const at = { row: number - 1, column: columnNumber(cell.address.replace(/\d+/g, "")) };
      // The other cells of a merge repeat its first one's value.
      const master = cell.isMerged && cell.master !== cell;
      const { value, formula } = master ? { value: null, formula: undefined } : read(cell);
      const style = styleOf(cell);
      if (value === null && formula === undefined && !style) return;
      workbook.load(sheet, at.row, at.column, value, formula);
      const made = sheet.make(at.row, at.column);
      if (style) made.style = style;
      const link = cell.value as { hyperlink?: string } | null;
      if (link && typeof link === "object" && typeof link.hyperlink === "string") made.link = link.hyperlink.startsWith("#") ? { documentReference: link.hyperlink.slice(1) } : { address: link.hyperlink };
    });
  });
}

function read(cell: ExcelJS.Cell): { readonly value: CellValue; readonly formula?: string | undefined } {
  if (cell.formula) return { value: plain(cell.result as ExcelJS.CellValue), formula: `=${cell.formula}` };
  return { value: plain(cell.value) };
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) {
    const days = toSerial(value.toISOString().slice(0, 10) as `${number}-${number}-${number}`);
    return days + (value.getTime() % 86_400_000) / 86_400_000;
  }
  if ("error" in value) return value.error as string;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return plain(value.text as ExcelJS.CellValue);
  if ("result" in value) return plain(value.result as ExcelJS.CellValue);
  return null;
}

/** Colours of the default theme, by index. */
const THEME = ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

function color(from: { argb?: string; theme?: number } | undefined): string | undefined {
  if (from?.argb) return `#${from.argb.slice(-6)}`;
  return from?.theme === undefined ? undefined : THEME[from.theme];
}

const HORIZONTAL: Readonly<Record<string, Style["horizontal"]>> = { left: "left", center: "center", right: "right", justify: "justify", centerContinuous: "center" };
const VERTICAL: Readonly<Record<string, Style["vertical"]>> = { top: "top", middle: "center", bottom: "bottom" };

function styleOf(cell: ExcelJS.Cell): Style | undefined {
  const { font, fill, border, alignment, numFmt, protection } = cell;
  const style: Style = {};
  if (protection?.locked === false) style.unlocked = true;
  if (numFmt && numFmt !== "General") style.numberFormat = numFmt;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline) style.underline = true;
  if (font?.size) style.size = font.size;
  if (font?.name) style.fontName = font.name;
  const ink = color(font?.color);
  if (ink && ink !== "#000000") style.color = ink;
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? color(fill.fgColor) : undefined;
  if (background) style.fill = background;
  if (alignment?.wrapText) style.wrap = true;
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ""];
  if (horizontal) style.horizontal = horizontal;
  const vertical = VERTICAL[alignment?.vertical ?? ""];
  if (vertical) style.vertical = vertical;
  if (alignment?.indent) style.indent = alignment.indent;
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = border?.[edge];
    if (line?.style) borders[edge] = { style: line.style, color: color(line.color) ?? "#000000" };
  }
  if (Object.keys(borders).length > 0) style.borders = borders;
  return Object.keys(style).length > 0 ? style : undefined;
}

/** The workbook as a file: the one it came from, with every changed cell, look and new sheet. */
export async function saveFile({ name, workbook, origin, drawn }: OpenFile): Promise<Blob> {
  const { Workbook: Target } = await excelJs();
  const target = new Target();
  await target.xlsx.load((await origin.xlsx.writeBuffer()) as ArrayBuffer);
  for (const left of target.worksheets) if (!workbook.named(left.name)) target.removeWorksheet(left.id);
  for (const sheet of workbook.sheets) {
    const to = target.getWorksheet(sheet.name) ?? target.addWorksheet(sheet.name);
    to.eachRow((row, number) => row.eachCell((cell) => {
      const column = columnNumber(cell.address.replace(/\d+/g, ""));
      if ((sheet.at(number - 1, column)?.value ?? null) === null && !(cell.isMerged && cell.master !== cell)) cell.value = null;
    }));
    const known = new Set(((to.model as unknown as { merges?: string[] }).merges ?? []));
    for (const merge of sheet.merges) if (!known.has(a1(merge))) to.mergeCells(a1(merge));
    for (const [row, height] of sheet.rowHeights) to.getRow(row + 1).height = (height * 3) / 4;
    for (const [column, width] of sheet.columnWidths) to.getColumn(column + 1).width = (width - 5) / 7;
    if (sheet.frozen.rows + sheet.frozen.columns > 0) to.views = [{ state: "frozen", xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows }];
    for (const [key, cell] of sheet.cells) {
      const { row, column } = placeOf(key);
      const target = to.getCell(row + 1, column + 1);
      if (cell.spilledFrom !== undefined || (target.isMerged && target.master !== target)) continue;
      const now = read(target);
      if (cell.formula !== now.formula || (cell.formula === undefined && cell.value !== now.value)) target.value = cell.formula === undefined ? cell.value : ({ formula: cell.formula.slice(1), result: stored(cell.value) } as ExcelJS.CellFormulaValue);
      if (cell.style && JSON.stringify(cell.style) !== JSON.stringify(styleOf(target))) put(target, cell.style);
    }
    await writeRules(to, sheet, drawn.get(sheet.name));
  }
  const parts = openParts(new Uint8Array((await target.xlsx.writeBuffer()) as ArrayBuffer), name);
  writeParts(parts, name, workbook, drawn);
  return new Blob([parts.pack() as Uint8Array<ArrayBuffer>], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}

function stored(value: CellValue): string | number | boolean | { error: string } | undefined {
  if (value === null) return undefined;
  return typeof value === "string" && /^#[A-Z/0!?]+$/.test(value) ? { error: value } : value;
}

function put(cell: ExcelJS.Cell, style: Style): void {
  const argb = (hex: string) => ({ argb: `FF${hex.slice(1)}` });
  cell.font = { ...cell.font, bold: style.bold ?? false, italic: style.italic ?? false, ...(style.size ? { size: style.size } : {}), ...(style.color ? { color: argb(style.color) } : {}) };
  if (style.fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.fill) };
  cell.alignment = { ...cell.alignment, wrapText: style.wrap ?? false, ...(style.horizontal ? { horizontal: style.horizontal } : {}), ...(style.vertical ? { vertical: style.vertical === "center" ? "middle" : style.vertical } : {}) };
  if (style.borders) cell.border = Object.fromEntries(Object.entries(style.borders).filter(([, line]) => line.style !== "None").map(([edge, line]) => [edge, { style: "thin", color: argb(line.color) }]));
  if (style.numberFormat) cell.numFmt = style.numberFormat;
  if (style.unlocked) cell.protection = { locked: false };
}

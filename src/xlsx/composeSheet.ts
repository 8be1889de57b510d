import type ExcelJS from "exceljs";
import { a1, absoluteA1, quotedSheet } from "../core/sheet/a1";
import type { Rect } from "../core/sheet/grid";
import type { CellFormat, PlanValue, PrintStep, Step } from "../core/sheet/plan";
import { listSource } from "../core/sheet/planProblem";
import { formulaForFile } from "./futureFunctions";
import { openParts } from "./parts";
import { insertBehindCells } from "./sheetOrder";
import { entities } from "./xml";

/** Steps that draw a sheet of ours. */
export type DrawStep = Extract<Step, { readonly kind: "cells" | "format" | "merge" | "columns" | "heights" | "freeze" | "print" | "link" | "validation" | "conditional" | "unlock" | "protect" }>;

export interface ComposedSheet {
  /** The worksheet, its style numbers those of `styles`. */
  readonly sheet: string;
  readonly styles: string;
  readonly print: PrintStep | undefined;
}

const STRINGS = "xl/sharedStrings.xml";
/** Papers, as Excel numbers them. */
const PAPERS = { A4: 9, A3: 8 } as const;
/** Excel's codes for the page and the number of pages, in the middle of the foot. */
const PAGE_NUMBER = "&CHalaman &P dari &N";
/** Colour of a link, as Excel's own style has it. */
const LINK = "FF0563C1";

/** The font of cells without a style of their own. */
export interface BaseFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/**
 * Draws one sheet with ExcelJS, which is loaded only now, in a workbook of its own.
 * @param font of the workbook that the sheet goes into
 */
export async function composeSheet(name: string, steps: readonly DrawStep[], font: BaseFont): Promise<ComposedSheet> {
  const { default: Excel } = await import("exceljs");
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(name, { pageSetup: { paperSize: PAPERS.A4 as number } });
  const links: string[] = [];
  let print: PrintStep | undefined;
  let priority = 0;
  for (const step of steps) {
    switch (step.kind) {
      case "cells":
        step.values.forEach((row, r) => row.forEach((value, c) => putValue(sheet.getCell(step.at.row + r + 1, step.at.column + c + 1), value)));
        break;
      case "format":
        eachCell(sheet, step.rect, (cell) => dress(cell, step.format, font));
        break;
      case "merge":
        sheet.mergeCells(step.rect.top + 1, step.rect.left + 1, step.rect.bottom + 1, step.rect.right + 1);
        break;
      case "columns":
        step.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
        break;
      case "freeze":
        sheet.views = step.rows > 0 || step.columns > 0 ? [{ state: "frozen", xSplit: step.columns, ySplit: step.rows }] : [{ state: "normal" }];
        break;
      case "print":
        print = step;
        setUpPage(sheet, step);
        break;
      case "heights":
        step.heights.forEach((height, index) => (sheet.getRow(step.from + index + 1).height = height));
        break;
      case "validation":
        addRule(sheet, step);
        break;
      case "conditional":
        sheet.addConditionalFormatting({ ref: a1(step.rect), rules: [{ type: "expression", priority: ++priority, formulae: [formulaForFile(step.formula)], style: lookOf(step.format) }] });
        break;
      case "unlock":
        eachCell(sheet, step.rect, (cell) => (cell.protection = { locked: false }));
        break;
      case "protect":
        // Without a password; rows and columns may still be sized, as one does before printing.
        await sheet.protect("", { formatColumns: true, formatRows: true });
        break;
      case "link": {
        const cell = sheet.getCell(step.cell.rect.top + 1, step.cell.rect.left + 1);
        putValue(cell, step.text);
        cell.font = { ...font, ...cell.font, color: { argb: LINK }, underline: true };
        // ExcelJS takes a link within the workbook for one to a file.
        links.push(`<hyperlink ref="${a1(step.cell.rect)}" location="${entities(`${quotedSheet(step.target.sheet)}!${a1(step.target.rect)}`)}" display="${entities(step.text)}"/>`);
        break;
      }
    }
  }
  const written = openParts(new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer), name);
  return { sheet: insertBehindCells(inlined(written.text("xl/worksheets/sheet1.xml"), written.has(STRINGS) ? written.text(STRINGS) : ""), "hyperlinks", links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : ""), styles: written.text("xl/styles.xml"), print };
}

function eachCell(sheet: ExcelJS.Worksheet, { top, left, bottom, right }: Rect, change: (cell: ExcelJS.Cell) => void): void {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) change(sheet.getCell(row + 1, column + 1));
}

function setUpPage(sheet: ExcelJS.Worksheet, { orientation, paper = "A4", fitWidth, fitHeight, scale = 100, footer, breaks = [] }: PrintStep): void {
  const fits = fitWidth || fitHeight === true;
  Object.assign(sheet.pageSetup, { orientation, paperSize: PAPERS[paper], fitToPage: fits, ...(fits ? { fitToWidth: fitWidth ? 1 : 0, fitToHeight: fitHeight ? 1 : 0 } : { scale }) });
  if (footer) sheet.headerFooter.oddFooter = PAGE_NUMBER;
  // A break belongs to the row before it.
  for (const row of breaks) if (row > 0) sheet.getRow(row).addPageBreak();
}

function addRule(sheet: ExcelJS.Worksheet, { rect, list }: Extract<DrawStep, { kind: "validation" }>): void {
  const source = "sheet" in list ? absoluteA1(list) : `"${listSource(list)}"`;
  const { dataValidations } = sheet as unknown as { readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } };
  dataValidations.add(a1(rect), { type: "list", allowBlank: true, showErrorMessage: true, formulae: [source] });
}

function lookOf({ fill, color, bold }: Extract<DrawStep, { kind: "conditional" }>["format"]): Partial<ExcelJS.Style> {
  return {
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } } }),
    ...(color === undefined && bold === undefined ? {} : { font: { ...(color === undefined ? {} : { color: { argb: argb(color) } }), ...(bold === undefined ? {} : { bold }) } }),
  };
}

function putValue(cell: ExcelJS.Cell, value: PlanValue): void {
  if (value !== null && typeof value === "object") {
    cell.value = { formula: formulaForFile(value.formula) } as ExcelJS.CellFormulaValue;
    return;
  }
  cell.value = typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
  // As text it stays text too when somebody opens the cell for editing and leaves it again.
  if (typeof value === "string" && /^[=+@-]./.test(value)) cell.numFmt = "@";
}

function dress(cell: ExcelJS.Cell, format: CellFormat, font: BaseFont): void {
  const { bold, italic, size, color, fill, wrap, horizontal, vertical, border, numberFormat } = format;
  cell.font = {
    ...font,
    ...cell.font,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color: { argb: argb(color) } }),
  };
  if (fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } };
  if (wrap !== undefined || horizontal !== undefined || vertical !== undefined) {
    cell.alignment = {
      ...cell.alignment,
      ...(wrap === undefined ? {} : { wrapText: wrap }),
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical: vertical === "center" ? "middle" : vertical }),
    };
  }
  const line = { style: "thin" as const };
  if (border !== undefined) cell.border = border === "none" ? {} : { top: line, left: line, bottom: line, right: line };
  if (numberFormat !== undefined) cell.numFmt = numberFormat;
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** Strings inside their cells: the sheet goes into a workbook with another list of strings. */
function inlined(xml: string, strings: string): string {
  const list = [...strings.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = ""]) => item.replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&"));
  return xml.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?) t="s"><v>(\d+)<\/v><\/c>/g, (_, open: string, index: string) => `${open} t="inlineStr"><is>${list[Number(index)] ?? "<t/>"}</is></c>`);
}

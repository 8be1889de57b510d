import { a1, absoluteA1, columnName } from "../core/sheet/a1";
import type { Step } from "../core/sheet/plan";
import { listSource } from "../core/sheet/planProblem";
import { newer, supports } from "./requirements";
import { cells, entered } from "./writeCells";

type Of<K extends Step["kind"]> = Extract<Step, { kind: K }>;

export function freeze(sheet: Excel.Worksheet, { rows, columns }: Of<"freeze">): void {
  if (!supports(newer.sheetLook)) return;
  if (columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(a1({ top: 0, left: 0, bottom: Math.max(0, rows - 1), right: columns - 1 })).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
}

/** Page setup: paper, fit, repeated rows, page numbers, what is printed and where pages begin. */
export function pageSetup(sheet: Excel.Worksheet, { orientation, paper, fitWidth, fitHeight, scale, repeatRows, repeatColumns, area, footer, breaks }: Of<"print">): void {
  if (!supports(newer.watching)) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = paper ?? "A4";
  pageLayout.zoom = fitWidth || fitHeight ? { horizontalFitToPages: fitWidth ? 1 : 0, verticalFitToPages: fitHeight ? 1 : 0 } : { scale: scale ?? 100 };
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.top + 1}:$${repeatRows.bottom + 1}`);
  if (repeatColumns) pageLayout.setPrintTitleColumns(`$${columnName(repeatColumns.left)}:$${columnName(repeatColumns.right)}`);
  if (area) pageLayout.setPrintArea(a1(area));
  if (footer) pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBER;
  for (const row of breaks ?? []) sheet.horizontalPageBreaks.add(a1({ top: row, left: 0, bottom: row, right: 0 }));
}

/** Excel's codes for the page and the number of pages. */
const PAGE_NUMBER = "Halaman &P dari &N";

export function allowOnly(sheet: Excel.Worksheet, { rect, list }: Of<"validation">): void {
  if (!supports(newer.lists)) return;
  cells(sheet, rect).dataValidation.rule = { list: { inCellDropDown: true, source: "sheet" in list ? `=${absoluteA1(list)}` : listSource(list) } };
}

export function lookWhile(sheet: Excel.Worksheet, { rect, formula, format }: Of<"conditional">): void {
  if (!supports(newer.conditional)) return;
  const { custom } = cells(sheet, rect).conditionalFormats.add("Custom");
  custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  if (format.fill !== undefined) custom.format.fill.color = format.fill;
  if (format.color !== undefined) custom.format.font.color = format.color;
  if (format.bold !== undefined) custom.format.font.bold = format.bold;
}

export function unlock(sheet: Excel.Worksheet, { rect }: Of<"unlock">): void {
  cells(sheet, rect).format.protection.locked = false;
}

/** Without a password; rows and columns may still be sized, as one does before printing. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}

export function link(range: Excel.Range, { target, text }: Extract<Step, { kind: "link" }>): void {
  if (!supports(newer.sheetLook)) {
    range.values = [[entered(text)]];
    return;
  }
  range.hyperlink = { documentReference: `'${target.sheet.replace(/'/g, "''")}'!${a1(target.rect)}`, textToDisplay: text };
}

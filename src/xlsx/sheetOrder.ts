/** What a worksheet holds behind its cells, in the order that Excel demands: ECMA-376 part 1, 18.3.1.99. */
const BEHIND_CELLS = [
  ...["sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr"],
  ...["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches"],
  ...["ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
] as const;

type Behind = (typeof BEHIND_CELLS)[number];

/** Puts an element into a worksheet without prefixes, in its place; an empty text changes nothing. */
export function insertBehindCells(xml: string, name: Behind, element: string): string {
  if (element === "") return xml;
  const later = BEHIND_CELLS.slice(BEHIND_CELLS.indexOf(name) + 1).join("|");
  // Cells have extensions of their own: only what comes behind them counts.
  const behind = Math.max(0, xml.search(/<\/sheetData>|<sheetData\s*\/>/));
  return xml.slice(0, behind) + xml.slice(behind).replace(new RegExp(`<(?:${later})\\b|</worksheet>`), (next) => element + next);
}

/** The text of an element behind the cells, without prefixes or with; "" when there is none. */
export function elementBehindCells(xml: string, name: Behind): string {
  const behind = Math.max(0, xml.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/));
  return new RegExp(`<(\\w+:)?${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</\\1?${name}>)`).exec(xml.slice(behind))?.[0] ?? "";
}

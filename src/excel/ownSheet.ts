import { HostError } from "../app/errors";
import type { Step } from "../core/sheet/plan";
import type { OwnSheet } from "./inspectPlan";
import { newer, supports } from "./requirements";

/** A sheet of ours from before, as new. It stays where it is, for formulas of the user may point at it. */
export function empty({ sheet, protected: locked, objects }: OwnSheet): void {
  if (locked) sheet.protection.unprotect();
  for (const each of objects) each.delete();
  const range = sheet.getRange().untrack();
  range.unmerge();
  if (supports(newer.conditional)) range.conditionalFormats.clearAll();
  if (supports(newer.lists)) range.dataValidation.clear();
  range.clear();
  if (supports(newer.sheetLook)) {
    sheet.freezePanes.unfreeze();
    range.format.useStandardHeight = true;
    range.format.useStandardWidth = true;
  }
  if (supports(newer.watching)) sheet.horizontalPageBreaks.removePageBreaks();
}

/** A new sheet: behind the one named, else the last. */
export function addSheet(worksheets: Excel.WorksheetCollection, { sheet, after }: Extract<Step, { kind: "sheet" }>, order: string[]): void {
  const added = worksheets.add(sheet);
  const behind = after === undefined ? -1 : order.findIndex((name) => name.toLowerCase() === after.toLowerCase());
  if (after !== undefined && behind < 0) throw new HostError("no-such-sheet", `mencari lembar «${after}»`);
  if (behind >= 0) added.position = behind + 1;
  order.splice(behind >= 0 ? behind + 1 : order.length, 0, sheet);
}

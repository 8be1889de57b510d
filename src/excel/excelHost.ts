import type { Host } from "../app/host";
import { a1 } from "../core/sheet/a1";
import { selectedRect } from "./selectedRect";
import { applyPlan } from "./applyPlan";
import { asHostError } from "./hostErrors";
import { readGrids } from "./readGrids";
import { newer, supports } from "./requirements";

/** The workbook that is open in Excel. */
export const excelHost: Host = {
  sheetNames: () =>
    during("membaca nama lembar", async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),

  readGrids: (sheets, onProgress, signal) => during("membaca buku kerja", (context) => readGrids(context, sheets, onProgress, signal)),

  apply: (plan) => during(plan.title.id.toLowerCase(), (context) => applyPlan(context, plan)),

  reveal: (cell) =>
    during(`membuka sel ${a1(cell.rect)}`, async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet.getRange(a1(cell.rect)).untrack().select();
      await context.sync();
    }),

  selection: () =>
    during("membaca pilihan sel", async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load({ address: true, worksheet: { name: true } });
      await context.sync();
      return { sheet: range.worksheet.name, rect: selectedRect(range.address) };
    }),

  customFunctions: () => Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),

  readSetting: (key) => during("membaca setelan", (context) => readSetting(context, key)),

  writeSetting: (key, value) =>
    during("menyimpan setelan", async (context) => {
      context.workbook.settings.add(key, JSON.stringify(value));
      await context.sync();
    }),

  watch: (onChange) => listening("mengikuti perubahan", (sheets) => sheets.onChanged.add(async ({ worksheetId }) => onChange(worksheetId))),
  watchSelection: (onSelect) => listening("mengikuti pilihan sel", (sheets) => sheets.onSelectionChanged.add(async () => onSelect())),
};

/** Listens to an event of all sheets, where the host has it; returns how to stop. */
async function listening<T>(what: string, add: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>): Promise<(() => Promise<void>) | undefined> {
  if (!supports(newer.watching)) return undefined;
  const handler = await during(what, async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load({ value: true });
  await context.sync();
  if (setting.isNullObject) return undefined;
  try {
    return JSON.parse(String(setting.value)) as unknown;
  } catch {
    // Not written by us in this form: as if it were not there.
    return undefined;
  }
}

async function during<T>(what: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asHostError(error, what);
  }
}

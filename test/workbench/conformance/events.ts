import { ownSheet, same, until, type Check } from "./env";

/** Change events, from the add-in and from the user. */
export const events: readonly Check[] = [
  {
    name: "onChanged of a sheet tells of the add-in's writes and of the user's, until it is removed",
    async run(env) {
      const sheet = await ownSheet(env);
      const seen: Excel.WorksheetChangedEventArgs[] = [];
      const handler = await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const added = worksheet.onChanged.add(async (change) => void seen.push(change));
        await context.sync();
        worksheet.getRange("C5").values = [[12]];
        await context.sync();
        return added;
      });
      await until(() => seen.length === 1, "the add-in's change");
      same([seen[0]?.address, seen[0]?.changeType, seen[0]?.source, seen[0]?.triggerSource, seen[0]?.details?.valueAfter, seen[0]?.details?.valueBefore, seen[0]?.details?.valueTypeAfter], ["C5", "RangeEdited", "Local", "ThisLocalAddin", 12, "", "Double"]);
      await env.host.type(sheet, "C5", "teks");
      await until(() => seen.length === 2, "the user's change");
      same([seen[1]?.address, seen[1]?.triggerSource, seen[1]?.details?.valueBefore, seen[1]?.details?.valueAfter, seen[1]?.details?.valueTypeAfter], ["C5", "Unknown", 12, "teks", "String"]);
      await env.Excel.run(async (context) => {
        const range = seen[1]?.getRangeOrNullObject(context);
        range?.load("address, values");
        await context.sync();
        same([range?.address, range?.values], [`'${sheet}'!C5`, [["teks"]]]);
      });
      await env.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
      await env.host.type(sheet, "C6", "lagi");
      await env.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("C7").values = [[1]];
        await context.sync();
      });
      await env.host.type(sheet, "C8", "lagi");
      same(seen.length, 2, "events after removal");
    },
  },
  {
    name: "onChanged of all sheets names the sheet and the rectangle",
    async run(env) {
      const sheet = await ownSheet(env);
      const seen: { readonly address: string; readonly sheet: string }[] = [];
      const { handler, id } = await env.Excel.run(async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async ({ address, worksheetId }) => void seen.push({ address, sheet: worksheetId }));
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.load("id");
        await context.sync();
        worksheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
        await context.sync();
        return { handler: added, id: worksheet.id };
      });
      await until(() => seen.length === 1, "the change");
      same(seen, [{ address: "A1:B2", sheet: id }]);
      await env.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  },
  {
    name: "a change that only a formula shows is no change of its cell",
    async run(env) {
      const sheet = await ownSheet(env);
      const seen: string[] = [];
      const handler = await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B1").values = [[1, "=A1*2"]];
        await context.sync();
        const added = worksheet.onChanged.add(async ({ address }) => void seen.push(address));
        await context.sync();
        return added;
      });
      await env.host.type(sheet, "A1", "5");
      await until(() => seen.length > 0, "the change");
      same([seen, (await env.host.cell(sheet, "B1")).value], [["A1"], 10]);
      await env.Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  },
];

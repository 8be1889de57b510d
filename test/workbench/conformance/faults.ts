import { ownSheet, refusal, same, type Check, type ConformanceEnv } from "./env";

async function disturbed(env: ConformanceEnv, change: Parameters<ConformanceEnv["host"]["disturb"]>[0], back: typeof change, work: () => Promise<unknown>): Promise<string> {
  await env.host.disturb(change);
  try {
    return (await refusal(work)).code;
  } finally {
    await env.host.disturb(back);
  }
}

const LIMIT = 5 * 1024 * 1024;

/** What Excel on the web refuses, and what stands in the workbook then. */
export const faults: readonly Check[] = [
  {
    name: "a member that the workbench lacks fails by its name",
    async run(env) {
      const sheet = await ownSheet(env);
      const lacks = await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).pivotTables.load("items/name"); await context.sync(); }));
      same([lacks.code, lacks.message.startsWith("NotImplemented: Worksheet.pivotTables")], ["NotImplemented", true], lacks.message);
      const scalar = await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).load("tabColor"); await context.sync(); }));
      same(scalar.message.startsWith("NotImplemented: Worksheet.tabColor"), true, scalar.message);
      const method = await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).getRange("A1:B2").removeDuplicates([0], false); await context.sync(); }));
      same(method.message.startsWith("NotImplemented: Range.removeDuplicates"), true, method.message);
    },
  },
  {
    name: "an API of a later set than this Excel has is not found",
    async run({ Excel, Office }) {
      same(Office.context.requirements.isSetSupported("ExcelApi", "1.14"), false);
      const { code, location } = await refusal(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().tables.load("items/name"); context.workbook.worksheets.getFirst().getRange("A1").getPrecedents(); await context.sync(); }));
      same([code, location], ["ApiNotFound", "Range.getPrecedents"]);
    },
  },
  {
    name: "a request over the limit is refused before any of it is done",
    async run(env) {
      const sheet = await ownSheet(env);
      const code = await disturbed(env, { payloadLimit: 20_000 }, { payloadLimit: LIMIT }, () =>
        env.Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.getRange("A1").values = [["awal"]];
          worksheet.getRange("A2:A101").values = Array.from({ length: 100 }, () => ["x".repeat(300)]);
          await context.sync();
        }),
      );
      same([code, (await env.host.cell(sheet, "A1")).value], ["RequestPayloadSizeLimitExceeded", null]);
    },
  },
  {
    name: "an answer over the limit is refused, though its writes are done",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("A2:A101").values = Array.from({ length: 100 }, () => ["x".repeat(300)]);
        await context.sync();
      });
      const code = await disturbed(env, { payloadLimit: 20_000 }, { payloadLimit: LIMIT }, () =>
        env.Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.getRange("B1").values = [["tertulis"]];
          worksheet.getRange("A1:A101").load("values");
          await context.sync();
        }),
      );
      same([code, (await env.host.cell(sheet, "B1")).value], ["ResponsePayloadSizeLimitExceeded", "tertulis"]);
    },
  },
  {
    name: "nothing is done while the user types in a cell",
    async run(env) {
      const sheet = await ownSheet(env);
      const write = () => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[1]]; await context.sync(); });
      same(await disturbed(env, { cellEdit: true }, { cellEdit: false }, write), "InvalidOperationInCellEditMode");
      same((await env.host.cell(sheet, "A1")).value, null);
      await write();
      same((await env.host.cell(sheet, "A1")).value, 1);
    },
  },
  {
    name: "a protected sheet is read but not written: not its cells, looks, merges, tables nor name of cells",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.host.type(sheet, "A1", "asli");
      await env.host.protect(sheet, true);
      const tries: readonly ((worksheet: Excel.Worksheet) => unknown)[] = [
        (worksheet) => (worksheet.getRange("A1").values = [["baru"]]),
        (worksheet) => (worksheet.getRange("A1").formulas = [["=1"]]),
        (worksheet) => worksheet.getRange("A1").clear(),
        (worksheet) => (worksheet.getRange("A1").format.fill.color = "#FF0000"),
        (worksheet) => (worksheet.getRange("A1").format.columnWidth = 10),
        (worksheet) => (worksheet.getRange("A1").numberFormat = [["0"]]),
        (worksheet) => worksheet.getRange("A1:B2").merge(false),
        (worksheet) => worksheet.tables.add("A1:B2", true),
        (worksheet) => worksheet.charts.add("Pie", worksheet.getRange("A1:B2")),
      ];
      for (const [index, attempt] of tries.entries()) {
        const { code } = await refusal(() => env.Excel.run(async (context) => { attempt(context.workbook.worksheets.getItem(sheet)); await context.sync(); }));
        same(code, "AccessDenied", `attempt ${index}`);
      }
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const range = worksheet.getRange("A1");
        range.load("values, numberFormat, format/fill/color");
        worksheet.protection.load("protected");
        await context.sync();
        same([range.values, range.numberFormat, range.format.fill.color, worksheet.protection.protected], [[["asli"]], [["General"]], "#FFFFFF", true]);
        worksheet.protection.unprotect();
        range.values = [["baru"]];
        await context.sync();
      });
      same((await env.host.cell(sheet, "A1")).value, "baru");
    },
  },
  {
    name: "unlocked cells of a protected sheet may be written, beside locked ones not, and its columns sized where that is allowed",
    async run(env) {
      const sheet = await ownSheet(env);
      const write = (address: string) => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).getRange(address).values = [[1, 2]]; await context.sync(); });
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("B2:C2").format.protection.locked = false;
        worksheet.protection.protect({ allowFormatColumns: true });
        worksheet.getRange("A1").format.columnWidth = 30;
        await context.sync();
      });
      await write("B2:C2");
      same((await refusal(() => write("A2:B2"))).code, "AccessDenied");
      same((await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).getRange("A1").format.rowHeight = 30; await context.sync(); }))).code, "AccessDenied");
      same([(await env.host.cell(sheet, "B2")).value, (await env.host.cell(sheet, "A2")).value], [1, null]);
      // "Fails if the worksheet has already been protected."
      same((await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).protection.protect(); await context.sync(); }))).code, "InvalidOperation");
    },
  },
  {
    name: "a batch that fails at an action keeps what was before it, once",
    async run(env) {
      const sheet = await ownSheet(env);
      const write = () =>
        env.Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.getRange("A1").values = [["satu"]];
          worksheet.getRange("A2").values = [["dua"]];
          worksheet.getRange("A3").values = [["tiga"]];
          await context.sync();
        });
      await env.host.disturb({ failAt: 10 });
      same((await refusal(write)).code, "GeneralException");
      const stands = await Promise.all(["A1", "A2", "A3"].map(async (address) => (await env.host.cell(sheet, address)).value));
      same([stands[0], stands[2]], ["satu", null], `what stands: ${JSON.stringify(stands)}`);
      await write();
      same((await env.host.cell(sheet, "A3")).value, "tiga");
    },
  },
  {
    name: "a slow host answers all the same",
    async run(env) {
      await env.host.disturb({ latency: 40 });
      const begun = Date.now();
      await env.Excel.run(async (context) => { context.workbook.worksheets.load("items/name"); await context.sync(); });
      await env.host.disturb({ latency: 0 });
      same(Date.now() - begun >= 39, true, "the answer took its time");
    },
  },
];

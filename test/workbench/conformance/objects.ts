import { until, ownSheet, refusal, same, type Check } from "./env";

/** Sheets, collections, null objects, and what office.js demands of its proxies. */
export const objects: readonly Check[] = [
  {
    name: "sheets are added, renamed, listed, moved and deleted",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const count = worksheets.getCount();
        const added = worksheets.add("Sementara");
        added.load({ name: true, position: true, visibility: true, id: true });
        await context.sync();
        same([added.name, added.position, added.visibility, added.id.length > 0], ["Sementara", count.value, "Visible", true]);
        added.name = "Lembar 'baru' 2";
        added.position = 0;
        worksheets.load("items/name");
        await context.sync();
        same(worksheets.items.map(({ name }) => name).indexOf("Lembar 'baru' 2"), 0);
        worksheets.getItem(added.id).delete();
        worksheets.load("items/name");
        await context.sync();
        same(worksheets.items.some(({ name }) => name === "Lembar 'baru' 2"), false);
        same(worksheets.items.length, count.value);
      });
    },
  },
  {
    name: "a second sheet of a name is refused, whatever its case, and so are names that can't be",
    async run(env) {
      const sheet = await ownSheet(env);
      const add = (name: string) =>
        refusal(() =>
          env.Excel.run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        );
      same(await add(sheet.toUpperCase()).then(({ code, location }) => [code, location]), ["ItemAlreadyExists", "WorksheetCollection.add"]);
      for (const name of ["a/b", "x".repeat(32), "satu:dua", "'awal", "akhir'", "History"]) same((await add(name)).code, "InvalidArgument", name);
      const renamed = await refusal(() =>
        env.Excel.run(async (context) => {
          const made = context.workbook.worksheets.add(`${sheet} kedua`);
          made.name = sheet;
          await context.sync();
        }),
      );
      same([renamed.code, renamed.location], ["ItemAlreadyExists", "Worksheet.name"]);
    },
  },
  {
    name: "a sheet that is not there is an error that says where, and what came before it stands",
    async run(env) {
      const sheet = await ownSheet(env);
      const { code, location, message } = await refusal(() =>
        env.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("A1").values = [["sebelum"]];
          context.workbook.worksheets.getItem("Tidak ada").getRange("A1").values = [["galat"]];
          context.workbook.worksheets.getItem(sheet).getRange("A2").values = [["sesudah"]];
          await context.sync();
        }),
      );
      same([code, location, message], ["ItemNotFound", "WorksheetCollection.getItem", "The requested resource doesn't exist."]);
      same([(await env.host.cell(sheet, "A1")).value, (await env.host.cell(sheet, "A2")).value], ["sebelum", null]);
    },
  },
  {
    name: "getItemOrNullObject answers a null object, and so do all below it",
    async run(env) {
      await env.Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
        const cell = missing.getRange("A1");
        const { font } = cell.format;
        missing.load("name");
        cell.load("values");
        font.load("bold");
        await context.sync();
        same([missing.isNullObject, cell.isNullObject, font.isNullObject], [true, true, true]);
      });
      const { code } = await refusal(() =>
        env.Excel.run(async (context) => {
          context.workbook.worksheets.getItemOrNullObject("Tidak ada").getRange("A1").values = [[1]];
          await context.sync();
        }),
      );
      same(code, "InvalidOperation");
    },
  },
  {
    name: "a property that was not loaded can't be read",
    async run({ Excel }) {
      const { code } = await refusal(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange("A1");
          range.load("address");
          await context.sync();
          return range.values;
        }),
      );
      same(code, "PropertyNotLoaded");
    },
  },
  {
    name: "an empty load brings the scalar properties, a named one nothing else",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.load();
        await context.sync();
        same([worksheet.name, worksheet.visibility], [sheet, "Visible"]);
        const { worksheets } = context.workbook;
        worksheets.load({ name: true, visibility: true });
        await context.sync();
        same(worksheets.items.filter(({ name }) => name === sheet).map(({ visibility }) => visibility), ["Visible"]);
      });
    },
  },
  {
    name: "collections give a page by $top and $skip",
    async run(env) {
      const [first, second] = [await ownSheet(env), await ownSheet(env)];
      await env.Excel.run(async (context) => {
        const all = context.workbook.worksheets;
        all.load("items/name");
        await context.sync();
        const names = all.items.map(({ name }) => name);
        same(names.slice(-2), [first, second]);
        all.load({ name: true, $top: 2 });
        await context.sync();
        same(all.items.map(({ name }) => name), names.slice(0, 2));
        all.load({ name: true, $top: 1, $skip: 1 });
        await context.sync();
        same(all.items.map(({ name }) => name), names.slice(1, 2));
      });
    },
  },
  {
    name: "an object is used across runs once tracked, and its reference is given back",
    async run(env) {
      const sheet = await ownSheet(env);
      const before = await env.host.references();
      const kept = await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
        range.values = [[7]];
        context.trackedObjects.add(range);
        await context.sync();
        return range;
      });
      same((await env.host.references()) > before, true, "a reference is kept");
      await env.Excel.run(kept, async (context) => {
        kept.load("values");
        await context.sync();
        same(kept.values, [[7]]);
        kept.values = [[8]];
        await context.sync();
      });
      kept.untrack();
      await kept.context.sync();
      same([(await env.host.cell(sheet, "A1")).value, await env.host.references()], [8, before]);
    },
  },
  {
    name: "a run leaves no reference behind, nor does one that fails",
    async run(env) {
      const sheet = await ownSheet(env);
      const before = await env.host.references();
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
        range.load("values");
        await context.sync();
        range.values = [[1, 2], [3, 4]];
        await context.sync();
      });
      await refusal(() =>
        env.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange("A1");
          range.load("values");
          await context.sync();
          context.workbook.worksheets.getItem("Tidak ada").load("name");
          await context.sync();
        }),
      );
      // The release follows the run, in a batch of its own that nobody awaits.
      await until(async () => (await env.host.references()) === before, "the release");
    },
  },
  {
    name: "settings are kept with the workbook, by key, and deleted",
    async run({ Excel }) {
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("skp.uji", { bahasa: "id", angka: [1, 2.5], kosong: null });
        settings.add("skp.teks", "«kutip» 😀");
        await context.sync();
      });
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        const [one, text, none] = [settings.getItem("skp.uji"), settings.getItemOrNullObject("skp.teks"), settings.getItemOrNullObject("skp.tidak")];
        one.load("value, key");
        text.load("value");
        none.load("value");
        await context.sync();
        same([one.key, one.value, text.value, none.isNullObject], ["skp.uji", { bahasa: "id", angka: [1, 2.5], kosong: null }, "«kutip» 😀", true]);
        settings.add("skp.uji", 2);
        text.delete();
        settings.load("items/key, items/value");
        await context.sync();
        same(settings.items.filter(({ key }) => key.startsWith("skp.")).map(({ key, value }): unknown[] => [key, value]), [["skp.uji", 2]]);
        settings.getItem("skp.uji").delete();
        await context.sync();
      });
      same((await refusal(() => Excel.run(async (context) => { context.workbook.settings.getItem("skp.uji").load("value"); await context.sync(); }))).code, "ItemNotFound");
    },
  },
];

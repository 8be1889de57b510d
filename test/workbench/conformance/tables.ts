import { ownSheet, refusal, same, type Check } from "./env";

/** Tables with their rows and columns, and charts as data. */
export const tables: readonly Check[] = [
  {
    name: "a table is made over cells, its rows are added, its columns named",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B2").values = [["Nama", "Nilai"], ["Ratna", 91]];
        const table = worksheet.tables.add("A1:B2", true);
        table.name = `Temuan_${sheet.replace(" ", "_")}`;
        table.rows.add(undefined, [["Budi", 85], ["Citra", 88]]);
        table.columns.load("items/name, items/index, count");
        table.rows.load("count");
        const [body, head, whole] = [table.getDataBodyRange().load("values, address"), table.getHeaderRowRange().load("values"), table.getRange().load("address")];
        table.load("name, showHeaders, id");
        worksheet.tables.load("count, items/name");
        await context.sync();
        same(table.columns.items.map(({ name, index }): unknown[] => [name, index]), [["Nama", 0], ["Nilai", 1]]);
        same([table.rows.count, table.columns.count, table.showHeaders, worksheet.tables.count], [3, 2, true, 1]);
        same([body.values, head.values, whole.address], [[["Ratna", 91], ["Budi", 85], ["Citra", 88]], [["Nama", "Nilai"]], `'${sheet}'!A1:B4`]);
        same(worksheet.tables.items.map(({ name }) => name), [table.name]);
        const again = worksheet.tables.getItem(table.name).load("id");
        const third = table.rows.getItemAt(2).load("index, values");
        await context.sync();
        same([again.id, third.index, third.values], [table.id, 2, [["Citra", 88]]]);
      });
    },
  },
  {
    name: "a table row of another width is refused, and tables don't overlap",
    async run(env) {
      const sheet = await ownSheet(env);
      const make = (address: string, rows?: unknown[][]) =>
        env.Excel.run(async (context) => {
          const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
          if (rows) table.rows.add(undefined, rows as string[][]);
          await context.sync();
        });
      const wide = await refusal(() => make("A1:B2", [[1, 2, 3]]));
      same([wide.code, wide.location], ["InvalidArgument", "TableRowCollection.add"]);
      const overlap = await refusal(() => make("B2:C5"));
      same([overlap.code, overlap.location], ["MergedRangeConflict", "TableCollection.add"]);
    },
  },
  {
    name: "a table is deleted, and one that is not there is an error",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem(sheet);
        tables.add("A1:B2", true).delete();
        const none = tables.getItemOrNullObject("Tidak");
        tables.load("count");
        await context.sync();
        same([tables.count, none.isNullObject], [0, true]);
      });
      const missing = await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).tables.getItem("Tidak").load("name"); await context.sync(); }));
      same([missing.code, missing.location], ["ItemNotFound", "TableCollection.getItem"]);
    },
  },
  {
    name: "a chart keeps its kind, title and place",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:B3").values = [["Predikat", "Jumlah"], ["Baik", 7], ["Kurang", 1]];
        const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:B3"), "Auto");
        chart.name = "Sebaran";
        chart.title.text = "Sebaran predikat";
        chart.top = 30;
        chart.width = 400;
        await context.sync();
        const again = worksheet.charts.getItem("Sebaran");
        again.load({ name: true, chartType: true, top: true, width: true, title: { text: true } });
        worksheet.charts.load("count");
        await context.sync();
        same([again.name, again.chartType, again.top, again.width, again.title.text, worksheet.charts.count], ["Sebaran", "ColumnClustered", 30, 400, "Sebaran predikat", 1]);
        again.delete();
        worksheet.charts.load("count");
        await context.sync();
        same(worksheet.charts.count, 0);
      });
      const missing = await refusal(() => env.Excel.run(async (context) => { context.workbook.worksheets.getItem(sheet).charts.getItem("Sebaran").load("name"); await context.sync(); }));
      same([missing.code, missing.location], ["ItemNotFound", "ChartCollection.getItem"]);
    },
  },
  {
    name: "a chart's series can be named one by one, what was guessed taken away, and read back",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.getRange("A1:C3").values = [["Predikat", "Jumlah", "Pola"], ["Baik", 7, 6], ["Kurang", 1, 2]];
        const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:C3"), "Columns");
        chart.series.load({ name: true });
        await context.sync();
        same(chart.series.items.map(({ name }) => name), ["Jumlah", "Pola"]);
        chart.series.getItemAt(0).delete();
        const line = chart.series.add("Pedoman");
        line.setValues(worksheet.getRange("C2:C3"));
        line.setXAxisValues(worksheet.getRange("A2:A3"));
        line.chartType = "LineMarkers";
        line.hasDataLabels = true;
        chart.axes.valueAxis.title.text = "Pegawai";
        chart.setPosition("E2", "H9");
        chart.series.load({ name: true, chartType: true, hasDataLabels: true });
        chart.axes.valueAxis.title.load({ text: true });
        chart.load({ left: true, top: true, width: true, height: true });
        await context.sync();
        same(chart.series.items.map(({ name, chartType, hasDataLabels }) => [name, chartType, hasDataLabels]), [["Pola", "ColumnClustered", false], ["Pedoman", "LineMarkers", true]]);
        same([chart.axes.valueAxis.title.text, chart.left, chart.top, chart.width, chart.height], ["Pegawai", 192, 15, 192, 120]);
      });
    },
  },
];

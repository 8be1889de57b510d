import { ownSheet, refusal, same, type Check } from "./env";

/** Values, looks and used ranges of cells. */
export const cells: readonly Check[] = [
  {
    name: "Office is ready in Excel, and says which sets there are",
    async run({ Office }) {
      same((await Office.onReady()).host, "Excel");
      const { requirements } = Office.context;
      same([requirements.isSetSupported("ExcelApi", "1.4"), requirements.isSetSupported("ExcelApi", "1.9"), requirements.isSetSupported("ExcelApi", "1.99"), requirements.isSetSupported("WordApi", "1.1")], [true, true, false, false]);
    },
  },
  {
    name: "values are what was written, and blank cells are empty texts",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2:D3");
        range.values = [["Menyusun laporan", 12, true], [null, "", -0.5]];
        range.load({ values: true, valueTypes: true, address: true, rowCount: true, columnCount: true, rowIndex: true, columnIndex: true, cellCount: true });
        await context.sync();
        same(range.values, [["Menyusun laporan", 12, true], ["", "", -0.5]]);
        same(range.valueTypes, [["String", "Double", "Boolean"], ["Empty", "Empty", "Double"]]);
        same([range.address, range.rowCount, range.columnCount, range.rowIndex, range.columnIndex, range.cellCount], [`'${sheet}'!B2:D3`, 2, 3, 1, 1, 6]);
      });
    },
  },
  {
    name: "null leaves a cell as it is, an empty text clears it, one value fills a range",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:C1");
        range.values = [[1, 2, 3]];
        range.values = [[null, "", 9]];
        const filled = context.workbook.worksheets.getItem(sheet).getRange("A3:B4");
        filled.values = "x" as unknown as string[][];
        range.load("values");
        filled.load("values");
        await context.sync();
        same(range.values, [[1, "", 9]]);
        same(filled.values, [["x", "x"], ["x", "x"]]);
      });
    },
  },
  {
    name: "what is written is read as if typed: numbers, truth, percent, formulas, text behind an apostrophe",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:F1");
        range.values = [["12.5", "true", "95%", "=1+2", "'=1+2", "'0012"]];
        range.load({ values: true, formulas: true, numberFormat: true });
        await context.sync();
        same(range.values, [[12.5, true, 0.95, 3, "=1+2", "0012"]]);
        same(range.formulas, [[12.5, true, 0.95, "=1+2", "=1+2", "0012"]]);
        same(range.numberFormat[0]?.[2], "0%");
      });
    },
  },
  {
    name: "a cell formatted as text takes everything as text",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B1");
        range.numberFormat = [["@", "@"]];
        range.values = [["197903142005022003", "=1+1"]];
        range.load({ values: true, numberFormat: true });
        await context.sync();
        same(range.values, [["197903142005022003", "=1+1"]]);
        same(range.numberFormat, [["@", "@"]]);
      });
    },
  },
  {
    name: "looks are kept, and a range of mixed looks answers null",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const head = worksheet.getRange("A1:C1");
        head.format.fill.color = "#0B5A5E";
        head.format.font.bold = true;
        head.format.font.size = 14;
        head.format.font.color = "#FFFFFF";
        head.format.wrapText = true;
        head.format.horizontalAlignment = "Center";
        head.format.verticalAlignment = "Top";
        head.format.columnWidth = 90;
        head.format.borders.getItem("EdgeBottom").style = "Continuous";
        head.format.borders.getItem("EdgeBottom").color = "#BFBFBF";
        const both = worksheet.getRange("A1:A2");
        head.load({ format: { wrapText: true, horizontalAlignment: true, verticalAlignment: true, columnWidth: true, font: { bold: true, size: true, color: true }, fill: { color: true } } });
        both.load("format/font/bold, format/wrapText");
        const edge = head.format.borders.getItem("EdgeBottom").load("style, color");
        const top = head.format.borders.getItem("EdgeTop").load("style");
        await context.sync();
        const { format } = head;
        same([format.fill.color, format.font.bold, format.font.size, format.font.color, format.wrapText, format.horizontalAlignment, format.verticalAlignment, format.columnWidth], ["#0B5A5E", true, 14, "#FFFFFF", true, "Center", "Top", 90]);
        same([both.format.font.bold, both.format.wrapText], [null, null]);
        same([edge.style, edge.color, top.style], ["Continuous", "#BFBFBF", "None"]);
      });
    },
  },
  {
    name: "merging keeps the upper left value only",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B2");
        range.values = [["judul", "x"], ["y", "z"]];
        range.merge(false);
        range.load("values");
        await context.sync();
        same(range.values, [["judul", ""], ["", ""]]);
      });
    },
  },
  {
    name: "the used range is the least rectangle with content, and none where nothing stands",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const none = worksheet.getUsedRangeOrNullObject(true);
        none.load("address");
        await context.sync();
        same(none.isNullObject, true);
        worksheet.getRange("C4").values = [[1]];
        worksheet.getRange("E9").values = [[2]];
        worksheet.getRange("J20").format.fill.color = "#FF0000";
        const valuesOnly = worksheet.getUsedRangeOrNullObject(true);
        const all = worksheet.getUsedRange();
        valuesOnly.load("address");
        all.load("address");
        await context.sync();
        same([valuesOnly.isNullObject, valuesOnly.address, all.address], [false, `'${sheet}'!C4:E9`, `'${sheet}'!C4:J20`]);
      });
    },
  },
  {
    name: "ranges lead to others: cell, row, column, offset, resized, bounding",
    async run(env) {
      const sheet = await ownSheet(env);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("B2:D5");
        const all = [range.getCell(1, 2), range.getRow(0), range.getColumn(1), range.getLastRow(), range.getOffsetRange(1, -1), range.getResizedRange(-1, 1), range.getBoundingRect("F9"), range.getEntireRow(), range.getEntireColumn()];
        for (const each of all) each.load("address");
        await context.sync();
        const local = all.map(({ address }) => address.slice(address.indexOf("!") + 1));
        same(local, ["D3", "B2:D2", "C2:C5", "B5:D5", "A3:C6", "B2:E4", "B2:F9", "2:5", "B:D"]);
      });
    },
  },
  {
    name: "a write of another size is refused, and nothing of it stands",
    async run(env) {
      const sheet = await ownSheet(env);
      const { code, location, message } = await refusal(() =>
        env.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("A1:B2").values = [[1, 2, 3]];
          await context.sync();
        }),
      );
      same([code, location], ["InvalidArgument", "Range.values"]);
      same(message.includes("number of rows or columns"), true, message);
      same(await env.host.cell(sheet, "A1"), { value: null });
    },
  },
  {
    name: "an address that is none is refused",
    async run(env) {
      const sheet = await ownSheet(env);
      const { code, location } = await refusal(() =>
        env.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange("bukan alamat").load("values");
          await context.sync();
        }),
      );
      same([code, location], ["InvalidArgument", "Worksheet.getRange"]);
    },
  },
  {
    name: "9,000 cells are written whole",
    async run(env) {
      const sheet = await ownSheet(env);
      const matrix = Array.from({ length: 900 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("A1:J900");
        range.values = matrix;
        await context.sync();
        range.load("values");
        await context.sync();
        same(range.values, matrix);
      });
    },
  },
];

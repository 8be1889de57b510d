import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { FileError, HostError } from "../../src/app/errors";
import { cellRef, formulaAt, valueAt, type Grid } from "../../src/core/sheet/grid";
import type { CellBefore, Plan, PlanValue, Step } from "../../src/core/sheet/plan";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { seenByExcelJs } from "./excelJs";
import { partsOf, smallWorkbook, withParts, withPrefixes } from "./files";

const SHEETS = "<sheetData/>";
const plan = (...steps: readonly Step[]): Plan => ({ title: { id: "Uji", en: "Test" }, steps });
const put = (row: number, column: number, before: CellBefore, value: PlanValue, sheet = "SKP"): Step => ({ kind: "replace", cell: cellRef(sheet, row, column), before, value });
const contoh = (file: string) => new Uint8Array(readFileSync(join(__dirname, "../../contoh", file)));
const problemOf = (done: Promise<unknown>) => done.then(() => "none", (error: unknown) => (error instanceof HostError || error instanceof FileError ? error.problem : String(error)));

describe("a replaced cell", () => {
  test("changes its own element and no other byte of any part", async () => {
    const sheet =
      '<dimension ref="A1:C9"/><sheetData><row r="2" ht="30" customHeight="1"><c r="A2" s="3" t="s"><v>0</v></c><c r="B2" s="7"><v>1.50</v></c><c r="C2"><f>B2*2</f><v>3</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><extLst><ext uri="{x}"/></extLst>';
    const bytes = smallWorkbook(sheet, { workbook: '<definedNames><definedName name="tarif">1.76</definedName></definedNames><calcPr calcId="5"/>', parts: { "xl/charts/chart1.xml": "<c/>", "xl/vbaProject.bin": "makro" } });
    const host = newXlsxHost(bytes, "a.xlsx");
    await host.apply(plan(put(1, 1, { value: 1.5 }, 2)));
    const before = partsOf(bytes);
    const after = partsOf(host.bytes());
    expect(after["xl/worksheets/sheet1.xml"]).toBe((before["xl/worksheets/sheet1.xml"] ?? "").replace("<v>1.50</v>", "<v>2</v>"));
    expect(after["xl/workbook.xml"]).toBe((before["xl/workbook.xml"] ?? "").replace('calcId="5"', 'calcId="5" fullCalcOnLoad="1"'));
    const rest = ({ "xl/worksheets/sheet1.xml": _, "xl/workbook.xml": __, ...others }: Readonly<Record<string, string>>) => others;
    expect(rest(after)).toEqual(rest(before));
  });

  test("goes into its row in the order of the columns, and into a new row in the order of the rows", async () => {
    const host = newXlsxHost(smallWorkbook('<sheetData><row r="2"><c r="B2"><v>2</v></c><c r="E2"><v>5</v></c></row><row r="4"/><row r="9"><c r="A9"><v>9</v></c></row></sheetData>'), "a.xlsx");
    const cells = [[1, 3], [1, 0], [1, 2], [1, 6], [3, 1], [0, 0], [6, 2], [6, 1], [12, 0]] as const;
    await host.apply(plan(...cells.map(([row, column]) => put(row, column, { value: null }, row * 10 + column))));
    const xml = partsOf(host.bytes())["xl/worksheets/sheet1.xml"] ?? "";
    expect([...xml.matchAll(/<(?:row|c) r="([A-Z]*\d+)"/g)].map(([, name]) => name)).toEqual(["1", "A1", "2", "A2", "B2", "C2", "D2", "E2", "G2", "4", "B4", "7", "B7", "C7", "9", "A9", "13", "A13"]);
    const [grid] = (await host.readGrids()) as [Grid];
    for (const [row, column] of cells) expect(valueAt(grid, row, column)).toBe(row * 10 + column);
  });

  test("stands beside one that is put in just before it", async () => {
    const host = newXlsxHost(smallWorkbook('<sheetData><row r="2"><c r="B2"><v>2</v></c></row></sheetData>'), "a.xlsx");
    await host.apply(plan(put(1, 1, { value: 2 }, 3), put(1, 0, { value: null }, 1)));
    expect(partsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toContain('<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>3</v></c></row>');
  });

  test("keeps text that looks like an escape, and characters that XML has no room for", async () => {
    const host = newXlsxHost(smallWorkbook(SHEETS), "a.xlsx");
    const texts = ["_x0041_", "satu\r\ndua", "tab\tdan\u0001", " <a> & \"b\" "];
    await host.apply(plan(...texts.map((text, row) => put(row, 0, { value: null }, text))));
    const [grid] = (await host.readGrids()) as [Grid];
    expect(texts.map((_, row) => valueAt(grid, row, 0))).toEqual(texts);
  });

  test("may be the first of an empty sheet", async () => {
    for (const empty of [SHEETS, "<sheetData></sheetData>"]) {
      const host = newXlsxHost(smallWorkbook(empty), "a.xlsx");
      await host.apply(plan(put(0, 0, { value: null }, "satu"), put(4, 1, { value: null }, "dua")));
      const [grid] = (await host.readGrids()) as [Grid];
      expect([valueAt(grid, 0, 0), valueAt(grid, 4, 1)]).toEqual(["satu", "dua"]);
    }
  });

  test("that others share their formula with leaves them theirs", async () => {
    const host = newXlsxHost(
      smallWorkbook('<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">SUM(A$2:A3)&amp;" A1"</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="C1" s="1" t="str"><f t="shared" si="0"></f><v>x</v></c><c r="D1"><f t="shared" ref="D1:E1" si="1">D2</f></c><c r="E1"><f t="shared" si="1"/></c></row></sheetData>'),
      "a.xlsx",
    );
    await host.apply(plan(put(0, 0, { value: 1, formula: '=SUM(A$2:A3)&" A1"' }, 7)));
    const [grid] = (await host.readGrids()) as [Grid];
    expect([0, 1, 2, 3, 4].map((column) => formulaAt(grid, 0, column))).toEqual([undefined, '=SUM(B$2:B3)&" A1"', '=SUM(C$2:C3)&" A1"', "=D2", "=E2"]);
    expect([valueAt(grid, 0, 0), valueAt(grid, 0, 1), valueAt(grid, 0, 2)]).toEqual([7, 2, "x"]);
    expect(partsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toContain('si="1"');
  });

  test("takes the list of calculated cells out, which would be wrong", async () => {
    const bytes = withParts(smallWorkbook('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>', { parts: { "xl/calcChain.xml": "<calcChain/>" } }), (parts) => ({
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
      "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
    }));
    const host = newXlsxHost(bytes, "a.xlsx");
    await host.apply(plan(put(0, 0, { value: 2, formula: "=1+1" }, 2)));
    const parts = partsOf(host.bytes());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"] ?? "").not.toContain("calcChain");
    expect(parts["[Content_Types].xml"] ?? "").not.toContain("calcChain");
  });

  test("gets the prefix that files give newer functions, and not inside quotes", async () => {
    const host = newXlsxHost(smallWorkbook(SHEETS), "a.xlsx");
    await host.apply(plan(put(0, 0, { value: null }, { formula: '=IFS(A2="IFS(",SUM(1),TRUE,CONCAT("x",A3))' })));
    expect(partsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toContain('<f>_xlfn.IFS(A2=&quot;IFS(&quot;,SUM(1),TRUE,_xlfn.CONCAT(&quot;x&quot;,A3))</f>');
    expect(formulaAt((await host.readGrids())[0] as Grid, 0, 0)).toBe('=IFS(A2="IFS(",SUM(1),TRUE,CONCAT("x",A3))');
  });

  test.each([
    ["on a protected sheet", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>', "protected"],
    ["inside an array formula", '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row></sheetData>', "not-supported"],
    ["under a merge", '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>', "not-supported"],
  ] as const)("is refused %s", async (_, sheet, problem) => {
    const bytes = smallWorkbook(sheet);
    const host = newXlsxHost(bytes, "a.xlsx");
    const [grid] = (await host.readGrids()) as [Grid];
    const step = (row: number, column: number) => {
      const formula = formulaAt(grid, row, column);
      return put(row, column, { value: valueAt(grid, row, column), ...(formula === undefined ? {} : { formula }) }, 5);
    };
    expect(await problemOf(host.apply(plan(step(0, sheet.includes("merge") ? 1 : 0))))).toBe(problem);
    expect(host.bytes()).toBe(bytes);
  });

  test("is allowed on a protected sheet where its style unlocks it", async () => {
    const styles = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs></styleSheet>';
    const bytes = withParts(smallWorkbook('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="0"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>'), (parts) => ({
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'),
    }));
    const host = newXlsxHost(bytes, "a.xlsx");
    await host.apply(plan(put(0, 0, { value: 1 }, 2)));
    expect(await problemOf(host.apply(plan(put(0, 1, { value: 1 }, 2))))).toBe("protected");
  });
});

describe("a sheet of ours", () => {
  const drawn = (after?: string): Plan =>
    plan(
      { kind: "sheet", sheet: "Temuan SKP", ...(after === undefined ? {} : { after }) },
      { kind: "cells", sheet: "Temuan SKP", at: { row: 0, column: 0 }, values: [["Temuan"], ["=1+1", 2.5]] },
      { kind: "format", sheet: "Temuan SKP", rect: { top: 0, left: 0, bottom: 0, right: 1 }, format: { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, horizontal: "center", vertical: "center", border: "thin" } },
      { kind: "format", sheet: "Temuan SKP", rect: { top: 1, left: 1, bottom: 1, right: 1 }, format: { numberFormat: '0.00 "poin"' } },
      { kind: "columns", sheet: "Temuan SKP", widths: [20, 10] },
      { kind: "freeze", sheet: "Temuan SKP", rows: 1, columns: 0 },
      { kind: "print", sheet: "Temuan SKP", orientation: "landscape", fitWidth: true, repeatRows: { top: 0, bottom: 0 } },
      { kind: "link", cell: cellRef("Temuan SKP", 2, 0), target: cellRef("PENGUKURAN", 9, 19), text: "T10" },
      { kind: "show", cell: cellRef("Temuan SKP", 0, 0) },
    );
  const load = async (bytes: Uint8Array) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    return book;
  };

  test.each([["as it is", (bytes: Uint8Array) => bytes], ["with prefixed elements", withPrefixes]] as const)("comes into a workbook %s with its looks, and the user's sheets keep theirs", async (_, prepare) => {
    const bytes = prepare(contoh("01-lengkap-2018.xlsx"));
    const host = newXlsxHost(bytes, "a.xlsx");
    await host.apply(drawn("SKP"));
    const xml = partsOf(host.bytes());
    for (const path of Object.keys(partsOf(bytes)).filter((each) => each.startsWith("xl/worksheets/"))) {
      expect(xml[path]?.replace(/ tabSelected="1"/, "")).toBe(partsOf(bytes)[path]?.replace(/ tabSelected="1"/, ""));
    }
    expect((await host.readGrids()).map(({ sheet }) => sheet)).toEqual(["SKP", "Temuan SKP", "PENGUKURAN", "PPK"]);
    if (prepare === withPrefixes) return;
    const book = await load(host.bytes());
    const sheet = book.getWorksheet("Temuan SKP") as ExcelJS.Worksheet;
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" }, name: "Calibri", size: 11 });
    expect(sheet.getCell("B1").fill).toMatchObject({ fgColor: { argb: "FF0B5A5E" } });
    expect(sheet.getCell("A1").alignment).toMatchObject({ wrapText: true, horizontal: "center", vertical: "middle" });
    expect(sheet.getCell("A1").border).toMatchObject({ top: { style: "thin" }, right: { style: "thin" } });
    expect([sheet.getCell("B2").numFmt, sheet.getCell("A2").numFmt, sheet.getCell("A2").value]).toEqual(['0.00 "poin"', "@", "=1+1"]);
    expect([sheet.getColumn(1).width, sheet.getColumn(2).width]).toEqual([20, 10]);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToHeight: 0, printTitlesRow: "1:1" });
    const user = (await load(bytes)).getWorksheet("PENGUKURAN") as ExcelJS.Worksheet;
    const kept = book.getWorksheet("PENGUKURAN") as ExcelJS.Worksheet;
    for (const address of ["A1", "F10", "K12", "T10", "S20"]) expect(kept.getCell(address).style).toEqual(user.getCell(address).style);
    expect([kept.pageSetup.printTitlesRow, book.getWorksheet("PPK")?.pageSetup.printArea]).toEqual([user.pageSetup.printTitlesRow, "B1:K84"]);
  });

  test("prints at the size that it is told, where nothing is fitted", async () => {
    const host = newXlsxHost(contoh("01-lengkap-2018.xlsx"), "a.xlsx");
    await host.apply(plan({ kind: "sheet", sheet: "Temuan SKP" }, { kind: "print", sheet: "Temuan SKP", orientation: "portrait", fitWidth: false, scale: 65, paper: "A3", breaks: [4], repeatRows: { top: 4, bottom: 5 }, repeatColumns: { left: 0, right: 2 } }));
    const sheet = (await load(host.bytes())).getWorksheet("Temuan SKP") as ExcelJS.Worksheet;
    expect(sheet.pageSetup).toMatchObject({ scale: 65, fitToPage: false, paperSize: 8 });
  });

  test("is shown first, alone, and its links lead to their cells", async () => {
    const selected = withParts(contoh("01-lengkap-2018.xlsx"), (parts) => ({ "xl/worksheets/sheet2.xml": (parts["xl/worksheets/sheet2.xml"] ?? "").replace("<sheetView ", '<sheetView tabSelected="1" ') }));
    const host = newXlsxHost(selected, "a.xlsx");
    await host.apply(drawn());
    const parts = partsOf(host.bytes());
    expect(parts["xl/workbook.xml"]).toContain('activeTab="3"');
    expect(Object.values(parts).filter((text) => text.includes('tabSelected="1"'))).toHaveLength(1);
    expect(parts["xl/worksheets/sheet4.xml"]).toContain(`location="'PENGUKURAN'!T10"`);
  });

  test("that is written anew leaves no second print title behind", async () => {
    const host = newXlsxHost(contoh("01-lengkap-2018.xlsx"), "a.xlsx");
    await host.apply(drawn("SKP"));
    await host.apply(drawn("SKP"));
    const names = [...(partsOf(host.bytes())["xl/workbook.xml"] ?? "").matchAll(/name="_xlnm\.Print_Titles" localSheetId="(\d)">([^<]*)</g)].map(([, index, text]) => [index, text]);
    expect(names).toEqual([["2", "&apos;PENGUKURAN&apos;!$7:$9"], ["1", "'Temuan SKP'!$1:$1"]]);
  });

  test("is refused where the structure of the workbook is locked", async () => {
    const bytes = withParts(smallWorkbook(SHEETS), (parts) => ({ "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>') }));
    const host = newXlsxHost(bytes, "a.xlsx");
    expect(await problemOf(host.apply(plan({ kind: "sheet", sheet: "Temuan SKP" })))).toBe("protected");
    expect(host.bytes()).toBe(bytes);
  });

  test("comes into a workbook without any style", async () => {
    const host = newXlsxHost(smallWorkbook(SHEETS), "a.xlsx");
    await host.apply(drawn());
    expect((await load(host.bytes())).getWorksheet("Temuan SKP")?.getCell("A1").font).toMatchObject({ bold: true });
  });
});

describe("settings", () => {
  test("live in document properties beside those of others, none longer than Excel takes", async () => {
    const others =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="4" name="Nomor"><vt:i4>7</vt:i4></property></Properties>';
    const host = newXlsxHost(withParts(contoh("02-pelaksana-2017.xlsx"), () => ({ "docProps/custom.xml": others })), "a.xlsx");
    const value = { alasan: "é😀".repeat(200) };
    await host.writeSetting("skp.uji", value);
    const xml = partsOf(host.bytes())["docProps/custom.xml"] ?? "";
    expect(xml).toContain('pid="4" name="Nomor"><vt:i4>7</vt:i4>');
    const texts = [...xml.matchAll(/<vt:lpwstr[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("&quot;", '"'));
    expect(texts.length).toBeGreaterThan(3);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255);
    const ids = [...xml.matchAll(/pid="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await newXlsxHost(host.bytes(), "b.xlsx").readSetting("skp.uji")).toEqual(value);
  });

  test("touch no sheet, and are gone when taken away", async () => {
    const bytes = contoh("02-pelaksana-2017.xlsx");
    const host = newXlsxHost(bytes, "a.xlsx");
    await host.writeSetting("skp.uji", 1);
    expect(partsOf(host.bytes())["xl/worksheets/sheet1.xml"]).toBe(partsOf(bytes)["xl/worksheets/sheet1.xml"]);
    await host.writeSetting("skp.uji", undefined);
    expect(await host.readSetting("skp.uji")).toBeUndefined();
  });

  test("that somebody has spoilt by hand are as good as none", async () => {
    const host = newXlsxHost(contoh("02-pelaksana-2017.xlsx"), "a.xlsx");
    await host.writeSetting("skp.uji", ["a"]);
    const spoilt = withParts(host.bytes(), (parts) => ({ "docProps/custom.xml": (parts["docProps/custom.xml"] ?? "").replace(/\]</, "<") }));
    expect(await newXlsxHost(spoilt, "a.xlsx").readSetting("skp.uji")).toBeUndefined();
  });
});

test("a file of another kind rejects whatever is asked of it", async () => {
  const host = newXlsxHost(new TextEncoder().encode("<html></html>"), "a.xls");
  expect(await problemOf(host.readGrids())).toBe("html");
  expect(await problemOf(host.sheetNames())).toBe("html");
  expect(await problemOf(host.apply(plan()))).toBe("html");
});

test("changes asked for at once come one after another", async () => {
  const host = newXlsxHost(smallWorkbook(SHEETS), "a.xlsx");
  await Promise.all([host.apply(plan(put(0, 0, { value: null }, 1))), host.writeSetting("skp.uji", 2), host.apply(plan(put(0, 0, { value: 1 }, 3)))]);
  expect(valueAt((await host.readGrids())[0] as Grid, 0, 0)).toBe(3);
  expect(await host.readSetting("skp.uji")).toBe(2);
});

test("what is written in every sample is read back by ExcelJS as well", async () => {
  for (const file of ["03-perawat-2019-salah.xlsx", "08-berantakan-2015-salah.xlsx", "09-templat-rumus-bantu-2016-salah.xlsx"]) {
    const bytes = contoh(file);
    const host = newXlsxHost(bytes, file);
    const [grid] = (await host.readGrids()) as [Grid];
    const [key = 0] = grid.formulas.keys();
    const [row, column] = [Math.floor(key / 16384), key % 16384];
    await host.apply(plan(put(row, column, { value: valueAt(grid, row, column), formula: formulaAt(grid, row, column) as string }, "=teks", grid.sheet)));
    const [before] = await seenByExcelJs(bytes);
    const [after] = await seenByExcelJs(host.bytes());
    const changed = Object.keys(before?.cells ?? {}).filter((address) => JSON.stringify(before?.cells[address]) !== JSON.stringify(after?.cells[address]));
    expect(changed.map((address) => after?.cells[address])).toEqual([["=teks", null]]);
  }
});

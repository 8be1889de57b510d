import { strToU8, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { FileError, type FileProblem } from "../../src/app/errors";
import { formulaAt, valueAt, type Grid } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { openZip } from "../../src/xlsx/unzip";
import { LARGEST_UNPACKED } from "../../src/xlsx/zip";
import { seenByExcelJs, seenByUs } from "./excelJs";
import { smallWorkbook, withParts, withPrefixes } from "./files";

const only = (bytes: Uint8Array): Grid => readXlsx(bytes, "uji.xlsx")[0] as Grid;

describe("what a sheet may hold is read as ExcelJS reads it", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Campuran");
    sheet.getCell("B2").value = new Date(Date.UTC(2018, 11, 31));
    sheet.getCell("B2").numFmt = "dd mmmm yyyy";
    sheet.getCell("C2").value = { richText: [{ text: "Pejabat ", font: { bold: true } }, { text: "Penilai" }] };
    sheet.getCell("D2").value = { text: "tautan", hyperlink: "https://contoh.invalid/" };
    sheet.getCell("E2").value = { error: "#N/A" };
    sheet.getCell("F2").value = false;
    sheet.getCell("G2").value = 0.95;
    sheet.getCell("G2").numFmt = "0.0%";
    sheet.getCell("H2").value = "  spasi tepi \n dan baris & <tanda> ";
    sheet.getCell("B4").value = { formula: "SUM(B$5:B6)*2", shareType: "shared", ref: "B4:D4", result: 4 } as ExcelJS.CellFormulaValue;
    sheet.getCell("C4").value = { sharedFormula: "B4", result: 5 } as ExcelJS.CellSharedFormulaValue;
    sheet.getCell("D4").value = { sharedFormula: "B4", result: "enam" } as ExcelJS.CellSharedFormulaValue;
    sheet.getCell("E4").value = { formula: 'IF(A1="","-",A1)', result: "-" } as ExcelJS.CellFormulaValue;
    sheet.getCell("F4").value = { formula: "1/0", result: { error: "#DIV/0!" } } as ExcelJS.CellFormulaValue;
    sheet.getCell("G4").value = { formula: "TRUE", result: true } as unknown as ExcelJS.CellFormulaValue;
    sheet.mergeCells("B7:D9");
    sheet.getCell("B7").value = "gabungan";
    sheet.getRow(8).hidden = true;
    sheet.getColumn("F").hidden = true;
    sheet.getColumn("G").hidden = true;
    book.addWorksheet("Sembunyi", { state: "hidden" }).getCell("A1").value = 1;
    book.addWorksheet("Sangat sembunyi", { state: "veryHidden" }).getCell("A1").value = "x";
    book.addWorksheet("Kosong");
    bytes = new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
  });

  test("dates, rich text, links, errors, percentages, shared formulas, merges, hidden rows and columns", async () => {
    expect(readXlsx(bytes, "uji.xlsx").map(seenByUs)).toEqual(await seenByExcelJs(bytes));
  });

  test("and those values are what was put in", () => {
    const grid = only(bytes);
    expect(valueAt(grid, 1, 1)).toBe(43465);
    expect(valueAt(grid, 1, 2)).toBe("Pejabat Penilai");
    expect(formulaAt(grid, 3, 3)).toBe("=SUM(D$5:D6)*2");
    expect([valueAt(grid, 3, 5), valueAt(grid, 1, 4), valueAt(grid, 1, 5)]).toEqual(["#DIV/0!", "#N/A", false]);
    expect([...grid.hiddenColumns]).toEqual([5, 6]);
    expect([...grid.hiddenRows]).toEqual([7]);
  });

  test("with prefixed elements too", () => {
    expect(readXlsx(withPrefixes(bytes), "uji.xlsx")).toEqual(readXlsx(bytes, "uji.xlsx"));
  });
});

test("inline strings, rows and cells without addresses, and phonetic hints are read", () => {
  const grid = only(
    smallWorkbook(
      '<sheetData><row><c t="inlineStr"><is><r><t>Peja</t></r><r><t>bat</t></r><rPh sb="0" eb="1"><t>xx</t></rPh></is></c><c><v>3</v></c></row><row r="4"><c r="C4" t="str"><v>_x000D_baris</v></c><c t="b"><v>1</v></c><c t="d"><v>2018-12-31</v></c></row></sheetData>',
    ),
  );
  expect([valueAt(grid, 0, 0), valueAt(grid, 0, 1)]).toEqual(["Pejabat", 3]);
  expect([valueAt(grid, 3, 2), valueAt(grid, 3, 3), valueAt(grid, 3, 4)]).toEqual(["\rbaris", true, 43465]);
});

test("dates of the 1904 system become those of 1900", () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const bytes = withParts(smallWorkbook('<sheetData><row r="1"><c r="A1" s="1"><v>42003</v></c><c r="B1"><v>42003</v></c></row></sheetData>'), (parts) => ({
    "xl/styles.xml": styles,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/xl/styles.xml"/></Relationships>'),
  }));
  expect([valueAt(only(bytes), 0, 0), valueAt(only(bytes), 0, 1)]).toEqual([43465, 42003]);
});

test("newer functions lose the prefix that files give them", () => {
  const grid = only(smallWorkbook('<sheetData><row r="1"><c r="A1"><f>_xlfn.IFS(B1,_xlfn._xlws.FILTER(B:B,C:C))</f></c></row></sheetData>'));
  expect(formulaAt(grid, 0, 0)).toBe("=IFS(B1,FILTER(B:B,C:C))");
});

describe("what is no workbook is named", () => {
  const ole = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
    return bytes;
  };
  const good = smallWorkbook("<sheetData/>");
  const word = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<x/>") });
  const other = zipSync({ "catatan.txt": strToU8("bukan buku kerja") });
  const encrypted = good.slice();
  const directory = encrypted.findIndex((_, at) => encrypted[at] === 0x50 && encrypted[at + 1] === 0x4b && encrypted[at + 2] === 1 && encrypted[at + 3] === 2);
  encrypted[directory + 8] = 1;

  test.each<readonly [FileProblem, string, Uint8Array]>([
    ["empty", "nothing", new Uint8Array()],
    ["html", "an HTML table named .xls", strToU8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>')],
    ["old-xls", "an old .xls", ole("Workbook")],
    ["word", "an old .doc", ole("WordDocument")],
    ["password", "a protected .xlsx", ole("EncryptedPackage")],
    ["password", "an encrypted archive", encrypted],
    ["word", "a .docx", word],
    ["not-xlsx", "another archive", other],
    ["not-xlsx", "plain text", strToU8("NIP;Nama")],
    ["damaged", "a file cut short", good.slice(0, good.length - 200)],
    ["damaged", "a part cut short", withParts(good, () => ({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }))],
  ])("%s: %s", (problem, _, bytes) => {
    const error = catching(() => readXlsx(bytes, "berkas.xlsx"));
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ problem, file: "berkas.xlsx" });
  });

  test("too-large: by the directory, before anything is unpacked", () => {
    const large = good.slice();
    const view = new DataView(large.buffer);
    view.setUint32(directory + 24, LARGEST_UNPACKED + 1, true);
    expect(catching(() => readXlsx(large, "bom.xlsx"))).toMatchObject({ problem: "too-large" });
  });

  test("too-large: while unpacking, when the directory says less than there is", () => {
    const lying = zipSync({ "xl/bom.xml": [new Uint8Array(500_000), { level: 9 }] });
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 4 < lying.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    let unpacked = 0;
    const unpack = (limit: number) => catching(() => openZip(lying, "bom.xlsx", limit).unpack("xl/bom.xml", (piece) => (unpacked += piece.length)));
    expect(unpack(1_000_000)).toBeUndefined();
    expect(unpacked).toBe(500_000);
    expect(unpack(100_000)).toMatchObject({ problem: "too-large" });
  });
});

function catching(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

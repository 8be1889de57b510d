import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { checkGrids } from "../src/app/checkWorkbook";
import { profilBaku } from "../src/core/base/setting";
import { a1 } from "../src/core/sheet/a1";
import type { CellValue, Grid } from "../src/core/sheet/grid";
import { readXlsx } from "../src/xlsx/readXlsx";
import { readMarkdown } from "../test/sheets/markdownSheet";
import { fastest, ratio, shown, type Part } from "./measure";

const ROWS_A_SHEET = 50;
/** The rows of the activities in the clean page, from 0. */
const FIRST = 9;
const LAST = 11;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The clean page's text for somebody else: a name and a NIP for each sheet. */
function ofPerson(text: string, n: number): string {
  const letters = [676, 26, 1].map((weight) => String.fromCharCode(97 + (Math.floor(n / weight) % 26))).join("");
  return text.replace("Sari Puspita", `Sari Puspita${letters}`).replace("201101 2 004", `20${String(10 + (n % 10))}01 2 ${String(1 + Math.floor(n / 10)).padStart(3, "0")}`);
}

/** One sheet of fifty activities, the n-th: the clean page of the tests with its three repeated. */
function sheetXml(grid: Grid, n: number): string {
  const added = ROWS_A_SHEET - (LAST - FIRST + 1);
  const values: (readonly CellValue[])[] = [...grid.values.slice(0, LAST + 1)];
  for (let index = 0; index < added; index++) values.push(grid.values[FIRST + (index % 3)] ?? []);
  values.push(...grid.values.slice(LAST + 1));
  const cell = (value: CellValue, row: number, column: number): string => {
    if (value === null) return "";
    const at = a1({ top: row, left: column, bottom: row, right: column });
    return typeof value === "number" ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(ofPerson(String(value), n))}</t></is></c>`;
  };
  const rows = values.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join("")}</row>`);
  const merges = grid.merges.filter(({ bottom }) => bottom < FIRST).map((rect) => `<mergeCell ref="${a1(rect)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData><mergeCells count="${merges.length}">${merges.join("")}</mergeCells></worksheet>`;
}

/** A workbook of so many rows of activities, fifty a sheet. */
export function workbookOf(root: string, rows: number): Uint8Array {
  const [grid] = readMarkdown(readFileSync(join(root, "test/sheets/pp46/bersih/penilaian-skp.md"), "utf8")).grids;
  if (!grid) throw new Error("the clean page has no sheet");
  const sheets = Array.from({ length: rows / ROWS_A_SHEET }, (_, index) => index + 1);
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const filled = { ...grid, values: grid.values.map((row) => Array.from(row, (value) => value ?? null)) };
  return zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`),
    "_rels/.rels": strToU8(`<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    "xl/workbook.xml": strToU8(`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${sheets.map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships xmlns="${packageRelations}">${sheets.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`),
    ...Object.fromEntries(sheets.map((n) => [`xl/worksheets/sheet${n}.xml`, strToU8(sheetXml(filled, n))])),
  });
}

export async function rows(root: string): Promise<Part> {
  const measured: { readonly rows: number; readonly read: number; readonly check: number }[] = [];
  const table: Record<string, string>[] = [];
  for (const count of [5_000, 50_000]) {
    const bytes = workbookOf(root, count);
    const runs = count > 10_000 ? 3 : 6;
    let grids: readonly Grid[] = [];
    const read = await fastest(runs, () => (grids = readXlsx(bytes, "bench.xlsx")));
    // What is known of a grid is kept with it, so each run reads anew.
    let check = Infinity;
    for (let run = 0; run < runs; run++) {
      const fresh = readXlsx(bytes, "bench.xlsx");
      check = Math.min(check, await fastest(1, () => checkGrids(fresh, { today: "2019-06-01", profil: profilBaku })));
    }
    measured.push({ rows: count, read, check });
    const { forms } = await checkGrids(grids, { today: "2019-06-01", profil: profilBaku });
    table.push({ rows: String(count), forms: String(forms.length), "read, µs a row": shown((read * 1000) / count), "check, µs a row": shown((check * 1000) / count), "both, µs a row": shown(((read + check) * 1000) / count), against: "" });
  }
  const [small, large] = measured;
  if (small && large) {
    const perRow = ({ rows: count, read, check }: typeof small) => (read + check) / count;
    const bytes = workbookOf(root, small.rows);
    const excelJs = await fastest(3, () => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer));
    table.push({ rows: "growth", forms: "", "read, µs a row": ratio(large.read / large.rows, small.read / small.rows), "check, µs a row": ratio(large.check / large.rows, small.check / small.rows), "both, µs a row": ratio(perRow(large), perRow(small)), against: "50,000 rows by 5,000, a row" });
    table.push({ rows: String(small.rows), forms: "", "read, µs a row": shown((excelJs * 1000) / small.rows), "check, µs a row": "", "both, µs a row": "", against: `ExcelJS 4.4.0 reading the same file: ${ratio(excelJs, small.read)} our time` });
  }
  return { title: "Reading and checking a file", note: "Penilaian Capaian SKP, fifty activities a sheet.", table };
}

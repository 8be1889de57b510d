import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { a1, parseA1 } from "../../../src/core/sheet/a1";

const PROGRAM = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);
export const hasLibreOffice = PROGRAM !== undefined;

export type CellContent = string | number | boolean | null | { readonly formula: string };
type Cells = ReadonlyMap<string, CellContent>;

/**
 * Values of a sheet after headless LibreOffice has calculated it. Formulas in `,` form arrive in an .xlsx file, as Excel
 * stores them; those in `;` form are typed into an Indonesian LibreOffice, as a text file that it opens.
 */
export async function calculated(cells: Cells, style: "," | ";"): Promise<(address: string) => unknown> {
  const folder = mkdtempSync(join(tmpdir(), "skp-twins-"));
  try {
    const input = style === ";" ? writeTyped(cells, folder) : await writeWorkbook(cells, folder);
    const book = await converted(folder, input, style === ";" ? "id-ID" : "en-US");
    const sheet = book.worksheets[0];
    return (address) => resultOf(sheet?.getCell(address));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Values of a workbook after headless LibreOffice, which knows no add-in, has opened and calculated it. */
export async function recalculated(bytes: Uint8Array): Promise<(sheet: string, address: string) => unknown> {
  const folder = mkdtempSync(join(tmpdir(), "skp-twins-"));
  try {
    const input = join(folder, "twins.xlsx");
    writeFileSync(input, bytes);
    const book = await converted(folder, input, "en-US");
    return (sheet, address) => resultOf(book.getWorksheet(sheet)?.getCell(address));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Workbooks by their names, all converted by one run of headless LibreOffice. */
export function convertedFiles(files: ReadonlyMap<string, Uint8Array>, to: "pdf" | "xlsx"): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "skp-files-"));
  try {
    const inputs = [...files].map(([name, bytes]) => {
      const input = join(folder, `${name}.xlsx`);
      writeFileSync(input, bytes);
      return input;
    });
    const out = join(folder, "out");
    execFileSync(PROGRAM ?? "soffice", [profileIn(folder, "en-US"), "--headless", "--convert-to", to, "--outdir", out, ...inputs], { stdio: "ignore", timeout: 110_000 });
    return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(out, `${name}.${to}`)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function profileIn(folder: string, locale: string): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(locale));
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

async function converted(folder: string, input: string, locale: string): Promise<ExcelJS.Workbook> {
  const out = join(folder, "out");
  // Tab, double quote, UTF-8, from row 1, Indonesian, quoted fields may be formulas, numbers are recognised.
  const filter = input.endsWith(".tsv") ? ["--infilter=CSV:9,34,76,1,,1057,false,true,false"] : [];
  execFileSync(PROGRAM ?? "soffice", [profileIn(folder, locale), "--headless", ...filter, "--convert-to", "xlsx", "--outdir", out, input], { stdio: "ignore", timeout: 110_000 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(out, "twins.xlsx"));
  return book;
}

function resultOf(cell: ExcelJS.Cell | undefined): unknown {
  const value: unknown = cell?.formula ? cell.result : cell?.value;
  return value === undefined || value === null ? "" : value;
}

async function writeWorkbook(cells: Cells, folder: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Data");
  for (const [address, content] of cells) {
    if (content === null) continue;
    sheet.getCell(address).value = typeof content === "object" ? { formula: content.formula.replace(/^=/, ""), date1904: false } : content;
  }
  const file = join(folder, "twins.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

function writeTyped(cells: Cells, folder: string): string {
  const grid: string[][] = [];
  for (const [address, content] of cells) {
    const rect = parseA1(address);
    if (!rect || content === null) continue;
    (grid[rect.top] ??= [])[rect.left] = typed(content);
  }
  const line = (row: readonly string[] | undefined) => Array.from({ length: row?.length ?? 0 }, (_, column) => row?.[column] ?? "").join("\t");
  const file = join(folder, "twins.tsv");
  writeFileSync(file, Array.from(grid, line).join("\n") + "\n");
  return file;
}

/** As a person types it. A text is typed as a formula, so that digits stay a text. */
function typed(content: string | number | boolean | { readonly formula: string }): string {
  if (typeof content === "number") return String(content).replace(".", ",");
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const formula = typeof content === "string" ? `="${content}"` : content.formula;
  return `"${formula.replaceAll('"', '""')}"`;
}

function settings(locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`;
}

/** One cell's address from 0. */
export const addressOf = (row: number, column: number): string => a1({ top: row, left: column, bottom: row, right: column });

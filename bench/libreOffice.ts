import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { EXAMPLES, FUNCTIONS } from "../scripts/docs/examples";
import { laidOut } from "./functions";
import { callsASecond, ratio, shown, type Part } from "./measure";

const PROGRAM = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);
const COPIES = 4_000;
/** Less than this share of the empty file's CPU can't be told from chance. */
const LEAST = 0.1;

/** CPU seconds, its own and its children's, in which headless LibreOffice opens a workbook, calculates it and writes it again. */
function converted(folder: string, file: string): number {
  const timed = execFileSync("bash", ["-c", 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1', "bash", PROGRAM ?? "soffice", `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", "csv", "--outdir", join(folder, "out"), file], { encoding: "utf8", timeout: 300_000 });
  return timed.trim().split(/\s+/).reduce((sum, seconds) => sum + Number(seconds), 0);
}

/** The cells of the example, and its formulas so many times below one another (none, for what the file alone costs). */
async function written(folder: string, name: string, formulas: readonly (readonly string[])[], copies: number): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("S");
  laidOut(name).cells.forEach((row, r) => row.forEach((value, c) => value !== null && (sheet.getCell(r + 1, c + 1).value = value)));
  for (let copy = 0; copy < copies; copy++) {
    formulas.forEach((row, r) => row.forEach((formula, c) => (sheet.getCell(101 + copy * formulas.length + r, 51 + c).value = { formula: formula.slice(1), date1904: false })));
  }
  const file = join(folder, `${name}-${copies}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

export async function libreOffice(): Promise<Part> {
  const title = "Custom functions against LibreOffice calculating the same plain formulas";
  if (!PROGRAM) return { title, note: "Skipped: LibreOffice (soffice) was not found.", table: [] };
  const folder = mkdtempSync(join(tmpdir(), "skp-bench-"));
  const table: Record<string, string>[] = [];
  try {
    converted(folder, await written(folder, "CAPAIAN", [], 0));
    const empty = Math.min(converted(folder, await written(folder, "CAPAIAN", [], 0)), converted(folder, await written(folder, "CAPAIAN", [], 0)));
    for (const name of Object.keys(EXAMPLES)) {
      const { formulas } = laidOut(name);
      if (formulas.length === 0) continue;
      const took = converted(folder, await written(folder, name, formulas, COPIES)) - empty;
      const calls = COPIES / took;
      const told = took > LEAST * empty;
      const ours = callsASecond(() => (FUNCTIONS[name] as (...input: readonly unknown[]) => unknown)(...(EXAMPLES[name] ?? [])));
      table.push({ function: name, "LibreOffice, calls/s": told ? shown(calls) : `more than ${shown(COPIES / (LEAST * empty))}`, "src/functions, calls/s": shown(ours), "function against LibreOffice": told ? ratio(ours, calls) : "" });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { title, note: `${COPIES} copies in one .xlsx, converted headless, in CPU seconds; that of the same file without formulas is taken off, so reading the formulas counts with LibreOffice.`, table };
}

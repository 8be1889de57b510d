import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";

const PROGRAM = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);
export const hasLibreOffice = PROGRAM !== undefined;

export type CellContent = string | number | boolean | null | { readonly formula: string };

/** Values of a sheet after headless LibreOffice has calculated it, by row and column from 1. */
export async function calculated(cells: ReadonlyMap<string, CellContent>): Promise<(address: string) => unknown> {
  const folder = mkdtempSync(join(tmpdir(), "skp-twins-"));
  try {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Data");
    for (const [address, content] of cells) {
      if (content === null) continue;
      sheet.getCell(address).value = typeof content === "object" ? { formula: content.formula.replace(/^=/, ""), date1904: false } : content;
    }
    await book.xlsx.writeFile(join(folder, "twins.xlsx"));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const out = join(folder, "out");
    execFileSync(PROGRAM ?? "soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "twins.xlsx")], { stdio: "ignore", timeout: 110_000 });
    const read = new ExcelJS.Workbook();
    await read.xlsx.readFile(join(out, "twins.xlsx"));
    const result = read.getWorksheet("Data");
    return (address) => {
      const cell = result?.getCell(address);
      const value: unknown = cell?.formula ? cell.result : cell?.value;
      return value === undefined ? "" : value;
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

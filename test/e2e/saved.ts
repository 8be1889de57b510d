import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import type { Bench } from "./bench";

/** The workbook as the workbench saves it, read as a file. */
export async function saved({ page }: Bench): Promise<readonly Grid[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Simpan" }).click()]);
  const copy = join(mkdtempSync(join(tmpdir(), "skp-e2e-")), "tersimpan.xlsx");
  await download.saveAs(copy);
  return readXlsx(new Uint8Array(readFileSync(copy)), "tersimpan.xlsx");
}

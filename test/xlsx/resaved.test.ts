import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids } from "../../src/app/checkWorkbook";
import { profilBaku } from "../../src/core/base/setting";
import { a1 } from "../../src/core/sheet/a1";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { convertedFiles, hasLibreOffice } from "../core/twins/libreOffice";

/** Samples with faults of every regulation, rich text, strings inside cells, shared formulas and broken cells. */
const SAMPLES = ["03-perawat-2019-salah.xlsx", "08-berantakan-2015-salah.xlsx", "09-templat-rumus-bantu-2016-salah.xlsx", "12-bidan-2021-salah.xlsx", "22-arsiparis-2023-salah.xlsx"];
const pathOf = (file: string) => join(__dirname, "../../contoh", file);

async function found(bytes: Uint8Array, file: string): Promise<readonly string[]> {
  const { findings } = await checkGrids(readXlsx(bytes, file), { today: "2022-02-01", profil: profilBaku });
  return findings.map(({ cell, rule, severity }) => `${cell.sheet}!${a1(cell.rect)} ${rule} ${severity}`).sort();
}

(hasLibreOffice ? test : test.skip)("a workbook that LibreOffice has saved again has the same findings", async () => {
  const again = convertedFiles(new Map(SAMPLES.map((file) => [file, new Uint8Array(readFileSync(pathOf(file)))])), "xlsx");
  for (const file of SAMPLES) {
    const before = await found(new Uint8Array(readFileSync(pathOf(file))), file);
    expect(before.length).toBeGreaterThan(2);
    expect([file, await found(again.get(file) ?? new Uint8Array(), file)]).toEqual([file, before]);
  }
}, 120_000);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids } from "../../src/app/checkWorkbook";
import { civilDate } from "../../src/core/base/civilDate";
import { profilBaku } from "../../src/core/base/setting";
import { groupFindings, summaryOf } from "../../src/core/check/groupFindings";
import { readXlsx } from "../../src/xlsx/readXlsx";

export const sample = (name: string) => join(__dirname, "../../contoh", name);

/** What the core says of a sample read as a file: the cards that the pane should show, in its order. */
export async function expected(name: string) {
  const now = new Date();
  const { findings } = await checkGrids(readXlsx(new Uint8Array(readFileSync(sample(name))), name), { today: civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate()), profil: profilBaku });
  const sheets = [...new Set(findings.map(({ cell }) => cell.sheet))];
  const cards = sheets.flatMap((sheet) =>
    groupFindings(findings.filter(({ cell }) => cell.sheet === sheet), "id").map(({ first, text }) => ({ sheet, text, severity: first.severity, owner: first.owner, row: first.cell.rect.top, column: first.cell.rect.left })),
  );
  return { findings: findings.length, cards, summary: summaryOf(findings) };
}

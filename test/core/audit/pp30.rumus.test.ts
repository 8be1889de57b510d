import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids } from "../../../src/app/checkWorkbook";
import { profilBaku } from "../../../src/core/base/setting";
import { findingText } from "../../../src/core/check/message";
import { a1 } from "../../../src/core/sheet/a1";
import type { Grid } from "../../../src/core/sheet/grid";
import { readMarkdown } from "../../sheets/markdownSheet";

const page = (name: string): string => {
  const text = readFileSync(join(__dirname, "../../sheets/pp30/bersih", name), "utf8");
  const base = /^Dasar: (\S+)$/m.exec(text)?.[1];
  return `${base === undefined ? "" : page(base)}\n${text}`;
};

/** The sheets of a clean page with some cells written over. */
function sheets(name: string, sheet: string, cells: Readonly<Record<string, string>>): readonly Grid[] {
  const tables = Object.entries(cells).map(([cell, content]) => `| # | ${cell.replace(/\d+/, "")} |\n| - | - |\n| ${cell.replace(/\D+/, "")} | ${content} |\n`);
  return readMarkdown([page(name), `## ${sheet}`, ...tables].join("\n\n")).grids;
}

const found = async (grids: readonly Grid[]) => (await checkGrids(grids, { today: "2022-03-01", profil: profilBaku })).findings.filter(({ rule }) => rule.startsWith("pp30/rumus"));

const JPT = ["penilaian-skp-jpt-rumus.md", "PENILAIAN JPT"] as const;
const RENTANG = ["penilaian-rentang.md", "PENILAIAN SKP"] as const;
const INTEGRASI = ["integrasi-rumus.md", "INTEGRASI"] as const;

test.each<[page: string, sheet: string, cell: string, formula: string, says: string]>([
  [...JPT, "J15", "=SUM(I15:I16)*60/100 → 140.66", "menjumlahkan nilai IKI perjanjian kinerja dan direktif"],
  [...JPT, "J15", "=AVERAGE(I15)*60/100 → 68.66", "tidak mengambil I16"],
  [...JPT, "J15", "=AVERAGE(I15:I16)*50/100 → 58.61", "membobot setengah; perjanjian kinerja dan direktif berbobot 60%"],
  [...JPT, "J18", "=I18 → 109", "belum mengalikan dengan bobotnya: rata-rata rencana aksi dan inisiatif strategis dikalikan 40%"],
  [...JPT, "J21", "=MIN(120,AVERAGE(I15:I16)*40%+I18*60%+J20) → 112.756", "Bobot dalam rumus ini tertukar: 60% untuk perjanjian kinerja dan direktif"],
  [...JPT, "J21", "=MIN(120,(AVERAGE(I15:I16)+I18)/2+J20) → 113.578", "membobot kedua jenis kinerja utama sama"],
  [...JPT, "J21", "=MIN(120,AVERAGE(I15:I16)*60%+I18*40%) → 113.932", "tidak menambahkan nilai kinerja tambahan"],
  [...JPT, "J21", "=AVERAGE(I15:I16)*60%+I18*40%+J20 → 114.4", "tidak membatasi nilai SKP sampai 120"],
  [...RENTANG, "J16", "=IF(AND(I16>=F16,I16<=G16),100,I16/G16*100) → 100", "membandingkan realisasi di bawah rentang dengan batas atasnya"],
  [...RENTANG, "J17", "=IF(AND(I17>=F17,I17<=G17),100,I17/F17*100) → 108.235294117647", "membandingkan realisasi di atas rentang dengan batas bawahnya"],
  [...RENTANG, "J17", "=MIN(100,IF(I17<F17,I17/F17*100,IF(I17>G17,I17/G17*100,100))) → 100", "membatasi capaian sampai 100%"],
  [...INTEGRASI, "D11", "=C11 → 86.8", "mengambil nilai PP 46/2011 apa adanya"],
  [...INTEGRASI, "D13", "=D11+D12 → 208.68", "menjumlahkan kedua semester"],
  [...INTEGRASI, "D13", "=D12+0 → 104.02", "hanya mengambil nilai Juli–Desember"],
])("%s %s %s %s", async (name, sheet, cell, formula, says) => {
  const findings = await found(sheets(name, sheet, { [cell]: formula }));
  expect(findings.map((finding) => [a1(finding.cell.rect), findingText(finding, "id")])).toEqual([[cell, expect.stringContaining(says)]]);
  const [step] = findings[0]?.fix?.steps ?? [];
  if (step?.kind !== "replace" || typeof step.value !== "object" || step.value === null) throw new Error("no correction");
  // What the correction makes of it has nothing wrong any more.
  expect(await found(sheets(name, sheet, { [cell]: `${step.value.formula.replaceAll("|", "\\|")}` }))).toEqual([]);
});

test("a kind that stands alone has all the weight, and so has what our own functions yield", async () => {
  const alone = { A17: "3. Perjanjian Kinerja", J15: "=AVERAGE(I15:I16,I18)*60/100 → 68.688", J18: "" };
  const findings = await found(sheets(...JPT, { ...alone, J21: "=MIN(120,AVERAGE(I15:I16,I18)*60%+J20) → 69.156" }));
  expect(findings.map((finding) => findingText(finding, "id"))).toEqual([expect.stringContaining("hanya ada perjanjian kinerja dan direktif"), expect.stringContaining("hanya ada satu jenis kinerja utama")]);
  expect(await found(sheets(...JPT, { J15: "", J18: "", J21: "=SKP.NILAI_SKP_JPT(I15:I16,I18:I18,J20:J20) → 114.4" }))).toEqual([]);
  // One kinerja tambahan never comes to more than 10.
  expect(await found(sheets(...JPT, { J21: "=MIN(120,J15+J18+J20) → 114.4" }))).toEqual([]);
});

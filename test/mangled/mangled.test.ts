import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkGrids, scoreForms } from "../../src/app/checkWorkbook";
import { bangunMatriks, sumberDalam } from "../../src/app/matriks";
import { checkRecord, matriksRecord, personRecord, scoreRecord, unitRecord } from "../../src/app/record";
import { rekapOf, rowsIn } from "../../src/app/rekap";
import { lately } from "../../src/core/base/lately";
import type { Finding } from "../../src/core/check/finding";
import { findingText } from "../../src/core/check/message";
import { explain } from "../../src/core/explain/index";
import { tanpaJawaban } from "../../src/core/regulations/permen6/matriksPeran/susun";
import type { CellValue, Grid } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { valueFor } from "../insert/fill";
import { gridOf, inserted, insertables } from "../insert/inserted";
import { accidents, mangled, share, type Accident } from "./mangle";

const RUNS = Number(process.env["RUNS"] ?? 40);
const folder = join(__dirname, "../../contoh");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
const gridsOf = lately<readonly Grid[]>(100);

/** A sample, or a form that was inserted and filled in. */
const made = (name: string): readonly Grid[] =>
  gridsOf(name, () => {
    if (samples.includes(name)) return readXlsx(new Uint8Array(readFileSync(join(folder, name))), name);
    const each = insertables.find((form) => form.name === name);
    if (!each) throw new Error(name);
    const { plan, inputs } = inserted(each);
    return [gridOf(plan, each.blank.sheet, inputs.map((input, index) => ({ input, value: fc.sample(valueFor(input, index, each.regulation.id), { seed: index, numRuns: 1 })[0] ?? null })))];
  });

const typed = (value: CellValue, row = 0, column = 0): Accident => ({ kind: "value", row, column, value, formula: "=" });
/** Target 1, realised 1E+308, of the first activity of the sample. */
const LARGE = [typed(1, 12.5 / 33, 3.5 / 19), typed(1e308, 12.5 / 33, 11.5 / 19)];

/** Numbers that are none, anywhere in a record. */
function noNumbers(data: unknown, path = ""): readonly string[] {
  if (typeof data === "number") return Number.isFinite(data) ? [] : [path];
  return data !== null && typeof data === "object" ? Object.entries(data).flatMap(([name, part]) => noNumbers(part, `${path}.${name}`)) : [];
}

function faultsOf(findings: readonly Finding[], grids: readonly Grid[]): readonly string[] {
  return findings.flatMap((finding) => {
    const { top, left, bottom, right } = finding.cell.rect;
    const typed = Object.values(finding.data).join(" ");
    const texts = [findingText(finding, "id"), findingText(finding, "en")].filter((text) => /\{\w+\}|undefined|\bNaN\b|\[object /.test(text) && !/[{}]|NaN/.test(typed));
    const lost = grids.some(({ sheet }) => sheet === finding.cell.sheet) && top >= 0 && left >= 0 && bottom >= top && right >= left ? [] : [`${finding.cell.sheet} ${top} ${left}`];
    return [...texts, ...lost].map((fault) => `${finding.rule}: ${fault}`);
  });
}

test("no sheet is so mangled that a check, a score, a rekap or a matrix breaks off, tells of no cell, or yields what is no number", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples, ...insertables.map(({ name }) => name)), share, accidents, fc.constantFrom(undefined, "2024-12-31" as const), async (name, place, all, today) => {
      const whole = made(name);
      const hit = Math.floor(place * whole.length);
      const grids = whole.map((grid, index) => (index === hit ? mangled(grid, all) : grid));
      const checked = await checkGrids(grids, { today, profil: {} });
      const scored = scoreForms(checked, {});
      const explained = scored.flatMap(({ calls }) => calls.map((call) => explain(call.name, call.given)));
      const rows = rowsIn(grids, [], name, {});
      const { unit } = rekapOf({ baris: rows, gagal: [], tanpaPegawai: [], dihentikan: false }, {}, { capaian: {} });
      const matriks = bangunMatriks(sumberDalam(grids), tanpaJawaban, {});
      expect(faultsOf([...checked.findings, ...unit.flatMap(({ temuan }) => temuan), ...matriks.temuan.map(({ finding }) => finding)], grids)).toEqual([]);
      expect(noNumbers([checkRecord(name, checked), scoreRecord(name, scored), rows.map(personRecord), unit.map(unitRecord), matriksRecord([name], matriks), explained.map((each) => each?.steps)])).toEqual([]);
    }),
    // What broke off once: a word that every object knows, and a number whose sum is none.
    { numRuns: RUNS, examples: [["01-lengkap-2018.xlsx", 0, [typed("constructor")], undefined], ["02-pelaksana-2017.xlsx", 0.5, LARGE, undefined]] },
  );
});

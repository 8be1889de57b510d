import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE } from "./core";
import { nodeExcel } from "../src/workbench/node/nodeExcel";
import { Workbook } from "../src/workbench/engine/workbook";
import type { FunctionMetadata } from "../src/workbench/richapi/host";
import { FUNCTIONS } from "../scripts/docs/examples";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { callsASecond, fastest, ratio, shown, type Part } from "./measure";

const CELLS = 2_000;

/** `CAPAIAN_KEGIATAN` in so many cells of the emulated workbook, each call through office.js's own custom functions runtime. */
export async function office(root: string): Promise<Part> {
  const workbook = new Workbook(["S"]);
  const excel = nodeExcel({ workbook });
  Object.assign(globalThis, { CustomFunctions: excel.CustomFunctions });
  const { metadataJson } = await generateCustomFunctionsMetadata(join(root, "src/functions/pp46.ts"));
  const { functions } = JSON.parse(metadataJson) as { readonly functions: readonly FunctionMetadata[] };
  for (const { id } of functions) excel.CustomFunctions.associate(id, FUNCTIONS[id] as (...input: unknown[]) => unknown);
  excel.declare(functions);
  const sheet = workbook.active;
  const values = [[12, 100, 12, null, 12, 90, 9, null]];
  const formulas = Array.from({ length: CELLS }, () => ["=SKP.CAPAIAN_KEGIATAN(A1:D1,E1:H1)"]);
  workbook.enter(sheet, { top: 0, left: 0, bottom: 0, right: 7 }, values, "user");
  const took = await fastest(3, async () => {
    workbook.enter(sheet, { top: 0, left: 10, bottom: CELLS - 1, right: 10 }, formulas, "user");
    await workbook.calculation.settled();
  });
  const answer = sheet.at(CELLS - 1, 10)?.value;
  if (typeof answer !== "number" || Math.abs(answer - 88 - 1 / 3) > 1e-9) throw new Error(`the last cell holds ${String(answer)}, not 88.33`);
  const through = (CELLS * 1000) / took;
  const compute = FUNCTIONS["CAPAIAN_KEGIATAN"] as (...input: unknown[]) => unknown;
  const direct = callsASecond(() => compute([[12, 100, 12, null]], [[12, 90, 9, null]]));
  const core = callsASecond(CORE["CAPAIAN_KEGIATAN"] ?? (() => undefined));
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@microsoft/office-js/package.json"), "utf8")) as { readonly version: string };
  return {
    title: "CAPAIAN_KEGIATAN, calls a second",
    note: `office.js ${version} in Node over the emulated Excel: ${CELLS} cells entered and calculated.`,
    table: [
      { way: "core", "calls/s": shown(core), "against office.js": ratio(core, through) },
      { way: "src/functions", "calls/s": shown(direct), "against office.js": ratio(direct, through) },
      { way: "cell → office.js → function → cell", "calls/s": shown(through), "against office.js": "1" },
    ],
  };
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { a1 } from "../../src/core/sheet/a1";
import { plainFormula, reference, type Operand } from "../../src/core/twins/index";
import type { Sheet } from "../../src/workbench/engine/model";
import { Workbook } from "../../src/workbench/engine/workbook";
import { nodeExcel, type NodeExcel } from "../../src/workbench/node/nodeExcel";
import type { FunctionMetadata } from "../../src/workbench/richapi/host";
import { edgeCases } from "../core/twins/edgeCases";
import { goldenCases, type Case } from "../core/twins/goldenCases";
import { NEWEST } from "./nodeEnv";

const folder = join(__dirname, "../../src/functions");

/** The functions as Excel knows them: the metadata of their sources, their code where `CustomFunctions` is office.js's. */
async function withFunctions(): Promise<{ readonly node: NodeExcel; readonly functions: Readonly<Record<string, (...input: unknown[]) => unknown>> }> {
  const node = nodeExcel({ sets: NEWEST });
  Object.assign(globalThis, { CustomFunctions: node.CustomFunctions });
  const files = readdirSync(folder).filter((name) => name !== "cell.ts");
  const functions: Record<string, (...input: unknown[]) => unknown> = {};
  const metadata: FunctionMetadata[] = [];
  for (const file of files) {
    Object.assign(functions, await import(join(folder, file)));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(join(folder, file));
    expect(errors).toEqual([]);
    metadata.push(...(JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions);
  }
  for (const { id } of metadata) node.CustomFunctions.associate(id, functions[id] as (...input: unknown[]) => unknown);
  node.declare(metadata);
  return { node, functions };
}

const isRange = (value: unknown): value is readonly (readonly unknown[])[] => Array.isArray(value);
const cases = [...goldenCases(), ...edgeCases];
const FORMULAS = 60;
/** One in so many cases by its long plain formula; the whole lot is compared with LibreOffice elsewhere. */
const SHARE = 6;

/** Input of every case at the left of a sheet of its own rows, `formulas` at the right, entered as the user would. */
function layOut(workbook: Workbook, sheet: Sheet, formulasOf: (name: string, operands: readonly string[], index: number) => readonly (readonly string[])[]): readonly number[] {
  let top = 0;
  return cases.map(([name, ...input], index) => {
    const at = top;
    let left = 0;
    const operands = input.map((argument) => {
      const rows = isRange(argument) ? argument : [[argument]];
      rows.forEach((row, r) => row.forEach((value, c) => value !== null && value !== "" && workbook.load(sheet, at + r, left + c, value as string)));
      const width = rows[0]?.length ?? 1;
      const address = a1({ top: at, left, bottom: at + rows.length - 1, right: left + width - 1 });
      left += width;
      return address;
    });
    const formulas = formulasOf(name, operands, index);
    formulas.forEach((row, r) => row.forEach((formula, c) => workbook.load(sheet, at + r, FORMULAS + c, null, formula)));
    // An array runs over into the rows below.
    top += Math.max(14, formulas.length, ...input.map((argument) => (isRange(argument) ? argument.length : 1)));
    return at;
  });
}

/** What a function answers: rows of values, or an error with its sentence. */
function answerOf(fn: (...input: unknown[]) => unknown, [, ...input]: Case): readonly (readonly unknown[])[] | { readonly code: string; readonly message: string } {
  const blank = (value: unknown): unknown => (Array.isArray(value) ? value.map(blank) : (value ?? ""));
  try {
    const result = fn(...input.map(blank));
    return Array.isArray(result) ? (result as unknown[][]) : [[result]];
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message };
  }
}

const near = (a: unknown, b: unknown) => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b);

describe("our functions in cells of the emulated Excel", () => {
  it("answer in every golden case and boundary what they answer alone, with the sentence of an error at its cell", async () => {
    const { node, functions } = await withFunctions();
    const { workbook } = node;
    const sheet = workbook.active;
    const places = layOut(workbook, sheet, (name, operands) => [[`=SKP.${name}(${operands.join(",")})`]]);
    workbook.calculation.run();
    await workbook.calculation.settled();
    const wrong: unknown[] = [];
    let compared = 0;
    let errors = 0;
    cases.forEach((each, index) => {
      const fn = functions[each[0]];
      if (!fn) throw new Error(each[0]);
      const want = answerOf(fn, each);
      const row = places[index] ?? 0;
      const cell = sheet.at(row, FORMULAS);
      compared += 1;
      if ("code" in want) {
        errors += 1;
        if (cell?.value !== want.code || cell?.message !== want.message) wrong.push({ each, want, got: [cell?.value, cell?.message] });
      } else want.forEach((values, r) => values.forEach((value, c) => !near(sheet.at(row + r, FORMULAS + c)?.value, value) && wrong.push({ each, r, c, value, got: sheet.at(row + r, FORMULAS + c)?.value })));
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect([compared, errors > 50]).toEqual([cases.length, true]);
  }, 30_000);

  it("have plain twins that the workbench calculates to the same, as LibreOffice does", async () => {
    const { functions } = await withFunctions();
    const workbook = new Workbook();
    const sheet = workbook.active;
    const places = layOut(workbook, sheet, (name, operands, index) => (index % SHARE === 0 ? (plainFormula(name, operands.map((address): Operand => reference(address)), ",") ?? []) : []));
    workbook.calculation.run();
    const wrong: unknown[] = [];
    let compared = 0;
    cases.forEach((each, index) => {
      const [name] = each;
      const want = answerOf(functions[name] as (...input: unknown[]) => unknown, each);
      const row = places[index] ?? 0;
      for (let r = 0; sheet.at(row + r, FORMULAS)?.formula !== undefined; r++) {
        for (let c = 0; sheet.at(row + r, FORMULAS + c)?.formula !== undefined; c++) {
          const got = sheet.at(row + r, FORMULAS + c)?.value;
          const value = "code" in want ? "#N/A" : (want[r]?.[c] ?? "");
          compared += 1;
          if (!near(got, value)) wrong.push({ each, r, c, value, got });
        }
      }
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(compared).toBeGreaterThan(cases.length / SHARE);
  }, 30_000);
});

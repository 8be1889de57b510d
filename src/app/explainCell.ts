import { isExact } from "../core/explain/expression";
import { explain, type Cells, type Explanation, type Given } from "../core/explain/index";
import { toNumber } from "../core/base/exact";
import { explanationSheet } from "../core/report/explanationSheet";
import type { Language } from "../core/check/message";
import { regulations } from "../core/regulations/index";
import { a1 } from "../core/sheet/a1";
import { COLUMNS, formulaAt, valueAt, type CellRef, type CellValue, type Grid } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import { constantCells, inside, referredCells, spilledBy } from "../core/twins/convert";
import { firstCall, onlyCall, referenceIn, type Call } from "../core/twins/plainText";
import { signatures } from "../core/twins/signatures";
import { spills } from "../core/twins/spill";
import { textOf, tokens } from "../core/twins/tokens";
import { recogniseIn } from "./checkWorkbook";
import { HostError } from "./errors";
import type { Host } from "./host";
import { readKeptProfil } from "./profil";
import { citeText } from "./record";
import { freeName } from "./writeFindings";

/** Why a cell can't be explained. */
export type Unexplained = "no-function" | "error" | "beyond";

export type Explained =
  | { readonly ok: true; readonly cell: CellRef; readonly name: string; readonly explanation: Explanation }
  | { readonly ok: false; readonly cell: CellRef; readonly why: Unexplained; readonly name?: string };

/** The selected cell explained: its SKP function, the one that spills into it, or the place of a form that it is. */
export async function explainSelection(host: Host): Promise<Explained> {
  if (!host.selection) throw new HostError("not-supported", "membaca pilihan sel");
  const { sheet, rect } = await host.selection();
  return explainCell(host, { sheet, rect: { ...rect, bottom: rect.top, right: rect.left } });
}

export async function explainCell(host: Host, cell: CellRef): Promise<Explained> {
  const grids = await host.readGrids();
  const grid = grids.find((each) => each.sheet === cell.sheet);
  if (!grid) return { ok: false, cell, why: "no-function" };
  const { top, left } = cell.rect;
  const formula = formulaAt(grid, top, left);
  const call = formula === undefined ? undefined : firstCall(formula);
  const found = call ? { call, row: 0, column: 0 } : undefined;
  const spilled = found && !spills(found.call.name) ? found : (spillOver(grids, grid, top, left) ?? found);
  if (spilled) return explained(cell, spilled.call.name, await givenOf(grids, grid, spilled.call), spilled);
  const { profil } = await readKeptProfil(host);
  const { forms } = recogniseIn(grids);
  for (const form of forms.filter(({ sheet }) => sheet === cell.sheet)) {
    const behind = form.form.calls?.(form.data, form, forms, profil).find(({ at }) => inside(at.rect, top, left));
    const explanation = behind && explain(behind.name, behind.given, undefined, profil);
    if (behind && explanation) return { ok: true, cell, name: behind.name, explanation };
  }
  return { ok: false, cell, why: "no-function" };
}

function explained(cell: CellRef, name: string, given: Given | undefined, place: { readonly row: number; readonly column: number }): Explained {
  if (!given) return { ok: false, cell, name, why: "beyond" };
  const explanation = explain(name, given, place);
  return explanation ? { ok: true, cell, name, explanation } : { ok: false, cell, name, why: "error" };
}

/** The call whose result fills a cell, and the cell's place in it. */
function spillOver(grids: readonly Grid[], grid: Grid, row: number, column: number): { readonly call: Call; readonly row: number; readonly column: number } | undefined {
  for (const [key, formula] of grid.formulas) {
    const [top, left] = [Math.floor(key / COLUMNS), key % COLUMNS];
    if (top > row || left > column) continue;
    const call = onlyCall(tokens(formula.replace(/^=/, "")));
    if (!call || !spills(call.name)) continue;
    const rows = spilledBy(grids, grid, call);
    if (rows?.[row - top]?.[column - left] !== undefined) return { call, row: row - top, column: column - left };
  }
  return undefined;
}

/** What a call is given: cells as they are shown, constants, and other arguments worked out; undefined where that is beyond us. */
async function givenOf(grids: readonly Grid[], grid: Grid, { name, args }: Call): Promise<Given | undefined> {
  const given: (Cells | undefined)[] = [];
  for (const [index] of (signatures.get(name)?.parameters ?? []).entries()) {
    const argument = args[index] ?? [];
    const text = textOf(argument);
    const known = argument.length === 0 ? undefined : referenceIn(argument) ? referredCells(grids, grid.sheet, text) : (constantCells(text) ?? (await workedOut(grids, grid, text)));
    if (argument.length > 0 && !known) return undefined;
    given.push(known);
  }
  return given;
}

type ParserArgument = { readonly value: unknown; readonly omitted?: boolean };

/** An argument that is a formula itself, from the values that its cells show; SKP functions in it by their own working. */
async function workedOut(grids: readonly Grid[], grid: Grid, text: string): Promise<Cells | undefined> {
  const { default: FormulaParser } = await import("fast-formula-parser");
  const sheetOf = (name: string) => grids.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  const cell = (name: string, row: number, column: number): CellValue => {
    const on = sheetOf(name);
    if (!on) throw new Error(`no sheet ${name}`);
    return valueAt(on, row - 1, column - 1);
  };
  const asCells = ({ value, omitted }: ParserArgument): Cells | undefined => (omitted ? undefined : Array.isArray(value) ? (value as Cells) : [[value as CellValue]]);
  const ours = Object.fromEntries(
    [...signatures.keys()].map((name) => [
      `SKP.${name}`,
      (...args: readonly ParserArgument[]) => {
        const explanation = explain(name, args.map(asCells));
        if (!explanation) throw FormulaParser.FormulaError.NA;
        return isExact(explanation.result) ? toNumber(explanation.result) : explanation.result;
      },
    ]),
  );
  try {
    const parser = new FormulaParser({
      functions: ours as never,
      onCell: ({ sheet, row, col }) => cell(sheet, row, col),
      onRange: ({ sheet, from, to }) => {
        // Whole columns end where the sheet does.
        const on = sheetOf(sheet);
        const bottom = Math.min(to.row, on ? on.top + on.values.length : to.row);
        const right = Math.min(to.col, on ? on.left + Math.max(0, ...on.values.map((row) => row.length)) : to.col);
        return Array.from({ length: Math.max(1, bottom - from.row + 1) }, (_, r) => Array.from({ length: Math.max(1, right - from.col + 1) }, (_, c) => cell(sheet, from.row + r, from.col + c)));
      },
    });
    const value = parser.parse(text, { sheet: grid.sheet, row: 1, col: 1 });
    return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? [[value]] : undefined;
  } catch {
    // Beyond the parser, or an error: then nothing can be said, as the calculator of the checks has it.
    return undefined;
  }
}

const readings = new Map(regulations.flatMap((regulation) => regulation.readings.map((reading) => [reading.id, reading] as const)));

/** The reading that a step rests on, as its question and what is taken. */
export const readingOf = (id: string | undefined) => (id === undefined ? undefined : readings.get(id));

/** The explanation as a sheet of ours, ready to print. */
export async function planExplanation(host: Host, { cell, name, explanation }: Extract<Explained, { readonly ok: true }>, language: Language): Promise<Plan> {
  const sheet = await freeName(host, language === "id" ? "Penjelasan SKP" : "SKP explanation");
  return explanationSheet({ sheet, title: `SKP.${name} · ${cell.sheet} ${a1(cell.rect)}`, explanation, cite: citeText, reading: (id) => readingOf(id)?.chosen ?? "", language });
}

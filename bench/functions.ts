import FormulaParser from "fast-formula-parser";
import { EXAMPLES, FUNCTIONS, type Argument } from "../scripts/docs/examples";
import { a1 } from "../src/core/sheet/a1";
import { plainFormula, reference, type Operand } from "../src/core/twins/index";
import { CORE } from "./core";
import { callsASecond, ratio, shown, type Part } from "./measure";

type Cell = string | number | boolean | null;
const isRange = (argument: Argument): argument is readonly (readonly Cell[])[] => Array.isArray(argument);

/** A worked example laid out on a sheet from A1, and its plain formulas over those cells. */
export function laidOut(name: string): { readonly cells: readonly (readonly Cell[])[]; readonly formulas: readonly (readonly string[])[] } {
  const cells: Cell[][] = [];
  let left = 0;
  const operands = (EXAMPLES[name] ?? []).map((argument): Operand => {
    const range = isRange(argument) ? argument : [[argument as Cell]];
    range.forEach((row, r) => row.forEach((value, c) => ((cells[r] ??= [])[left + c] = value)));
    const width = range[0]?.length ?? 1;
    const operand = reference(a1({ top: 0, left, bottom: range.length - 1, right: left + width - 1 }));
    left += width;
    return operand;
  });
  return { cells: cells.map((row) => Array.from(row, (value) => value ?? null)), formulas: plainFormula(name, operands, ",") ?? [] };
}

/** What the parser can't do of these formulas, or undefined. */
function gapIn(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    const { details } = error as { readonly details?: { readonly message?: string } };
    return /Function (\w+)/.exec(`${String(error)} ${details?.message ?? ""}`)?.[0].replace("Function", "lacks") ?? String(error);
  }
}

export async function functions(): Promise<Part> {
  const table = Object.keys(EXAMPLES).map((name) => {
    const compute = FUNCTIONS[name] as (...input: readonly unknown[]) => unknown;
    const input = EXAMPLES[name] ?? [];
    const inCore = callsASecond(CORE[name] ?? (() => undefined));
    const asFunction = callsASecond(() => compute(...input));
    const { cells, formulas } = laidOut(name);
    const parser = new FormulaParser({
      onCell: ({ row, col }) => cells[row - 1]?.[col - 1] ?? null,
      onRange: ({ from, to }) => Array.from({ length: to.row - from.row + 1 }, (_, r) => Array.from({ length: to.col - from.col + 1 }, (__, c) => cells[from.row - 1 + r]?.[from.col - 1 + c] ?? null)),
    });
    const texts = formulas.flat().map((formula) => formula.slice(1));
    const at = { sheet: "S", row: 50, col: 50 };
    const run = () => texts.map((text) => parser.parse(text, at));
    const gap = texts.length === 0 ? "no plain formula" : gapIn(run);
    const parsed = gap === undefined ? callsASecond(run) : undefined;
    return {
      function: name,
      "core, calls/s": shown(inCore),
      "src/functions, calls/s": shown(asFunction),
      "plain formula in fast-formula-parser, calls/s": parsed === undefined ? gap ?? "" : shown(parsed),
      "function against parser": parsed === undefined ? "" : ratio(asFunction, parsed),
    };
  });
  return { title: "Custom functions against their own plain formulas", note: "The worked example of docs/functions.md; a function that fills several cells is one call, its plain formulas all of its cells.", table };
}

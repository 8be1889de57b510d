import FormulaParser from "fast-formula-parser";
import type { Rect } from "../../../core/sheet/grid";
import { aggregates, conditional } from "./aggregates";
import { isError, type Argument, type Matrix, type Scalar } from "./arguments";
import { arrays } from "./arrays";
import { dates } from "./dates";
import { withoutLet } from "./letNames";
import { choose, information, logic, when } from "./logic";
import { index, lookups } from "./lookups";
import { mathematics } from "./mathematics";
import { infix, percent, prefix } from "./operators";
import { texts } from "./texts";

const { FormulaError, DepParser } = FormulaParser;

/** A cell, counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Reference {
  readonly sheet: string;
  readonly rect: Rect;
}

/** Calls a function that answers later, with each argument's value, undefined where one is left out. */
export type LateCall = (name: string, args: readonly (Scalar | Matrix | undefined)[]) => Promise<Scalar | Matrix>;

/** A parser at work on one formula, and what answers for its late functions. */
interface Worker {
  readonly parser: Parser;
  call: LateCall;
}

type Parser = InstanceType<typeof FormulaParser>;
type Raw = { readonly ref?: unknown } | Scalar | Matrix | undefined;

/** A blank that a function answers with: the parser takes a plain null for an error, but passes on what looks like a reference. */
const BLANK = { ref: {} } as const;
const orBlank = (value: unknown): unknown => (value === null ? BLANK : value);

const PLAIN = { ...aggregates, ...lookups, ...logic, ...information, ...mathematics, ...texts, ...dates, ...arrays };
/** Beyond so many rows a range is read only as far as the sheet is used. */
const WHOLE_ROWS = 10_000;

/** Formulas of the parser's grammar, with Excel's operators and functions over cells that `cells` tells. */
export class Evaluator {
  private readonly sync: Parser;
  /** Parsers at rest; one is busy until its formula has answered. */
  private readonly resting: Worker[] = [];
  private readonly late = new Set<string>();
  private readonly references = new DepParser();

  constructor(
    private readonly cells: {
      at(place: Place): Scalar;
      has(sheet: string): boolean;
      lastRow(sheet: string): number;
    },
  ) {
    this.sync = this.parser({});
  }

  /** Makes the name of a late function known. */
  define(name: string): void {
    this.late.add(name.toUpperCase());
    this.resting.length = 0;
  }

  /** Whether a formula calls a function that answers later. */
  isLate(formula: string): boolean {
    return [...formula.toUpperCase().matchAll(/([A-Z_][A-Z0-9_.]*)\(/g)].some(([, name = ""]) => this.late.has(name));
  }

  /** What a formula rests on; nothing when it can't be read. */
  precedents(formula: string, { sheet, row, column }: Place): readonly Reference[] {
    try {
      return this.references.parse(withoutLet(formula).slice(1), { sheet, row: row + 1, col: column + 1 }).map((place) =>
        "from" in place
          ? { sheet: place.sheet, rect: { top: place.from.row - 1, left: place.from.col - 1, bottom: place.to.row - 1, right: place.to.col - 1 } }
          : { sheet: place.sheet, rect: { top: place.row - 1, left: place.col - 1, bottom: place.row - 1, right: place.col - 1 } },
      );
    } catch {
      return [];
    }
  }

  evaluate(formula: string, { sheet, row, column }: Place): Scalar | Matrix {
    try {
      return this.sync.parse(withoutLet(formula).slice(1), { sheet, row: row + 1, col: column + 1 }, true) as Scalar | Matrix;
    } catch (error) {
      return asFormulaError(error);
    }
  }

  async evaluateLate(formula: string, { sheet, row, column }: Place, call: LateCall): Promise<Scalar | Matrix> {
    const worker = this.resting.pop() ?? this.worker();
    worker.call = call;
    try {
      return (await worker.parser.parseAsync(withoutLet(formula).slice(1), { sheet, row: row + 1, col: column + 1 }, true)) as Scalar | Matrix;
    } catch (error) {
      return asFormulaError(error);
    } finally {
      this.resting.push(worker);
    }
  }

  private worker(): Worker {
    const late = Object.fromEntries([...this.late].map((name) => [name, (...args: readonly Argument[]) => worker.call(name, args.map(({ value, omitted }) => (omitted === true ? undefined : value)))]));
    const worker: Worker = { parser: this.parser(late), call: () => Promise.reject(new Error("no formula")) };
    return worker;
  }

  private parser(late: Readonly<Record<string, (...args: readonly Argument[]) => Promise<Scalar | Matrix>>>): Parser {
    const parser: Parser = new FormulaParser({
      functions: passingBlanks({ ...PLAIN, ...late, ...this.unread() }) as never,
      onCell: ({ sheet, row, col }) => this.read(sheet, row - 1, col - 1) as never,
      onRange: ({ sheet, from, to }) => {
        if (!this.cells.has(sheet)) return FormulaError.REF as never;
        const last = to.row - from.row >= WHOLE_ROWS ? Math.max(from.row, Math.min(to.row, this.cells.lastRow(sheet) + 1)) : to.row;
        return Array.from({ length: last - from.row + 1 }, (_, r) => Array.from({ length: to.col - from.col + 1 }, (__, c) => this.read(sheet, from.row - 1 + r, from.col - 1 + c))) as never;
      },
    });
    // The parser's own operators know neither ranges nor Excel's order of values.
    const { utils } = parser;
    const retrieve = parser.retrieveRef.bind(parser);
    parser.retrieveRef = (value) => (value === BLANK ? null : retrieve(value));
    const check = parser.checkFormulaResult.bind(parser);
    // An error in the cell that a formula is nothing but a reference to.
    parser.checkFormulaResult = (result, allowArray) => {
      const { val } = utils.extractRefValue(result);
      return isError(val) ? val : check(result, allowArray);
    };
    const read = utils.extractRefValue.bind(utils);
    utils.extractRefValue = (value) => (value === null || value === undefined ? { val: null, isArray: false } : read(value));
    utils._applyInfix = ({ val: a }, operator, { val: b }) => infix(a, operator, b);
    utils._applyPrefix = (signs, value) => prefix(signs, value);
    utils._applyPostfix = (value) => percent(value);
    return parser;
  }

  private read(sheet: string, row: number, column: number): Scalar {
    return this.cells.has(sheet) ? this.cells.at({ sheet, row, column }) : FormulaError.REF;
  }

  /** Functions that the parser hands their references unread. */
  private unread(): Readonly<Record<string, (context: Parser, ...args: readonly Raw[]) => unknown>> {
    const argument = (context: Parser, raw: Raw): Argument => {
      if (raw === undefined) return { value: null, omitted: true };
      if (raw === null) return { value: null, omitted: true };
      const { val } = context.utils.extractRefValue(raw);
      return { value: (val ?? null) as Scalar | Matrix, isRangeRef: typeof raw === "object" && "ref" in raw };
    };
    const reading =
      (fn: (...args: readonly Argument[]) => Scalar | Matrix) =>
      (context: Parser, ...raw: readonly Raw[]) =>
        fn(...raw.map((each) => argument(context, each)));
    const size = (pick: (rows: Matrix) => number) => reading((range) => pick(Array.isArray(range?.value) ? (range.value as Matrix) : [[null]]));
    return {
      IF: reading((test, then, otherwise) => when(test ?? { value: null }, then, otherwise)),
      INDEX: reading((array, row, column) => index(array ?? { value: null }, row, column)),
      SUMIF: reading((range, criterion, values) => conditional.SUMIF(range ?? { value: null }, criterion ?? { value: null }, values)),
      AVERAGEIF: reading((range, criterion, values) => conditional.AVERAGEIF(range ?? { value: null }, criterion ?? { value: null }, values)),
      ROWS: size((rows) => rows.length),
      COLUMNS: size((rows) => rows[0]?.length ?? 1),
      CHOOSE: (_, place, ...options) => choose(place as unknown as Argument, options as unknown as Argument[]),
    };
  }
}

function passingBlanks(functions: Readonly<Record<string, (...args: never[]) => unknown>>): Readonly<Record<string, (...args: never[]) => unknown>> {
  const passing = (fn: (...args: never[]) => unknown) => (...args: never[]) => {
    const answer = fn(...args);
    return answer instanceof Promise ? answer.then(orBlank) : orBlank(answer);
  };
  return Object.fromEntries(Object.entries(functions).map(([name, fn]) => [name, passing(fn)]));
}

/** An unknown function, a name or a sign that the parser can't read is #NAME?. */
function asFormulaError(error: unknown): Error {
  if (isError(error) && error.name !== "#ERROR!") return error;
  const { details } = (error ?? {}) as { details?: unknown };
  return isError(details) ? asFormulaError(details) : FormulaError.NAME;
}

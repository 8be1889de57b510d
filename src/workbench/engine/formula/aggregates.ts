import FormulaParser from "fast-formula-parser";
import { cellsOf, given, isError, number, numbersIn, rowsOf, type Argument, type Scalar, type SheetFunction } from "./arguments";
import { meets } from "./criteria";
import { finite } from "./operators";

const { FormulaError } = FormulaParser;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function mean(values: readonly number[]): number {
  if (values.length === 0) throw FormulaError.DIV0;
  return sum(values) / values.length;
}

const highest = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), values[0] ?? 0);
const lowest = (values: readonly number[]): number => values.reduce((best, value) => Math.min(best, value), values[0] ?? 0);

function median(values: readonly number[]): number {
  if (values.length === 0) throw FormulaError.NUM;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function nth(args: readonly Argument[], order: (a: number, b: number) => number): number {
  const [range, place] = args;
  const found = range && [...numbersIn([range])].sort(order)[number(place) - 1];
  if (found === undefined) throw FormulaError.NUM;
  return found;
}

function ranked([value, range, ascending]: readonly Argument[]): number {
  const [wanted, all] = [number(value), range ? numbersIn([range]) : []];
  if (!all.includes(wanted)) throw FormulaError.NA;
  return 1 + all.filter((each) => (number(ascending) === 0 ? each > wanted : each < wanted)).length;
}

/** Which cells of ranges of one size meet all conditions. */
function chosen(pairs: readonly Argument[]): readonly boolean[] {
  const tests = pairs.flatMap((range, index) => (index % 2 === 0 ? [{ cells: cellsOf(range), test: meets(criterionOf(pairs[index + 1])) }] : []));
  const size = tests[0]?.cells.length ?? 0;
  if (tests.some(({ cells }) => cells.length !== size)) throw FormulaError.VALUE;
  return Array.from({ length: size }, (_, index) => tests.every(({ cells, test }) => test(cells[index] ?? null)));
}

const criterionOf = (argument: Argument | undefined): Scalar => rowsOf(argument)[0]?.[0] ?? null;

function taken(values: Argument | undefined, pairs: readonly Argument[]): number[] {
  const cells = cellsOf(values);
  const which = chosen(pairs);
  if (cells.length !== which.length) throw FormulaError.VALUE;
  return cells.flatMap((value, index) => {
    if (!which[index]) return [];
    if (isError(value)) throw value;
    return typeof value === "number" ? [value] : [];
  });
}

const SUBTOTALS: Readonly<Record<number, (args: readonly Argument[]) => number>> = {
  1: (args) => mean(numbersIn(args)),
  2: (args) => numbersIn(args).length,
  3: (args) => args.flatMap(cellsOf).filter((value) => value !== null).length,
  4: (args) => highest(numbersIn(args)),
  5: (args) => lowest(numbersIn(args)),
  9: (args) => sum(numbersIn(args)),
};

/** Sums, counts and means, with and without conditions. */
export const aggregates: Readonly<Record<string, SheetFunction>> = {
  SUM: (...args) => finite(sum(numbersIn(args))),
  AVERAGE: (...args) => mean(numbersIn(args)),
  PRODUCT: (...args) => finite(numbersIn(args).reduce((total, value) => total * value, 1)),
  MAX: (...args) => highest(numbersIn(args)),
  MIN: (...args) => lowest(numbersIn(args)),
  MEDIAN: (...args) => median(numbersIn(args)),
  COUNT: (...args) => args.reduce((count, argument) => count + cellsOf(argument).filter((value) => typeof value === "number").length, 0),
  COUNTA: (...args) => args.reduce((count, argument) => count + cellsOf(argument).filter((value) => value !== null).length, 0),
  COUNTBLANK: (range) => cellsOf(range).filter((value) => value === null || value === "").length,
  LARGE: (...args) => nth(args, (a, b) => b - a),
  SMALL: (...args) => nth(args, (a, b) => a - b),
  RANK: (...args) => ranked(args),
  "RANK.EQ": (...args) => ranked(args),
  COUNTIF: (range, criterion) => cellsOf(range).filter(meets(criterionOf(criterion))).length,
  COUNTIFS: (...pairs) => chosen(pairs).filter(Boolean).length,
  SUMIFS: (values, ...pairs) => sum(taken(values, pairs)),
  AVERAGEIFS: (values, ...pairs) => mean(taken(values, pairs)),
  MAXIFS: (values, ...pairs) => highest(taken(values, pairs)),
  MINIFS: (values, ...pairs) => lowest(taken(values, pairs)),
  SUMPRODUCT: (...args) => {
    const columns = args.map(cellsOf);
    const size = columns[0]?.length ?? 0;
    if (columns.some((cells) => cells.length !== size)) throw FormulaError.VALUE;
    return sum(
      Array.from({ length: size }, (_, index) =>
        columns.reduce((product, cells) => {
          const value = cells[index] ?? null;
          if (isError(value)) throw value;
          // Truth and texts among the cells count as 0, unless a sign or an operator has made numbers of them.
          return product * (typeof value === "number" ? value : 0);
        }, 1),
      ),
    );
  },
  SUBTOTAL: (kind, ...args) => {
    const compute = SUBTOTALS[number(kind) % 100];
    if (!compute) throw FormulaError.VALUE;
    return compute(args);
  },
};

/** SUMIF and AVERAGEIF: the parser hands these their ranges unread. */
export const conditional = {
  SUMIF: (range: Argument, criterion: Argument, values: Argument | undefined): number => sum(taken(given(values) ? values : range, [range, criterion])),
  AVERAGEIF: (range: Argument, criterion: Argument, values: Argument | undefined): number => mean(taken(given(values) ? values : range, [range, criterion])),
};

import FormulaParser from "fast-formula-parser";
import { asTruth, cellsOf, given, isError, isMatrix, lifted, number, one, type Argument, type Matrix, type Scalar, type SheetFunction } from "./arguments";
import { compared } from "./operators";

const { FormulaError } = FormulaParser;

const valueOf = (argument: Argument | undefined, otherwise: Scalar): Scalar | Matrix => (argument === undefined ? otherwise : argument.omitted ? 0 : argument.value);

/** Truths as AND counts them: texts and blanks in cells don't count. */
function truths(args: readonly Argument[]): readonly boolean[] {
  const found = args.flatMap((argument) => {
    const fromCells = argument.isRangeRef === true || argument.isCellRef === true || isMatrix(argument.value);
    return cellsOf(argument).flatMap((value) => {
      if (isError(value)) throw value;
      return fromCells && (value === null || typeof value === "string") ? [] : [asTruth(value)];
    });
  });
  if (found.length === 0) throw FormulaError.VALUE;
  return found;
}

/** A test over many cells answers for each of them. */
export function when(test: Argument, then: Argument | undefined, otherwise: Argument | undefined): Scalar | Matrix {
  if (!isMatrix(test.value)) return asTruth(test.omitted ? 0 : test.value) ? valueOf(then, true) : valueOf(otherwise, false);
  const [yes, no] = [{ value: valueOf(then, true) }, { value: valueOf(otherwise, false) }];
  return lifted((each = null, a = null, b = null) => (isError(each) ? each : asTruth(each) ? a : b))(test, yes, no);
}

const instead = (which: (error: Error) => boolean): SheetFunction => lifted((value = null, other = null) => (isError(value) && which(value) ? other : value));

export const logic: Readonly<Record<string, SheetFunction>> = {
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.name === "#N/A"),
  IFS: (...args) => {
    for (let index = 0; index + 1 < args.length; index += 2) if (asTruth(one(args[index]))) return valueOf(args[index + 1], 0);
    throw FormulaError.NA;
  },
  SWITCH: (value, ...cases) => {
    for (let index = 0; index + 1 < cases.length; index += 2) if (compared(one(value), one(cases[index])) === 0) return valueOf(cases[index + 1], 0);
    if (cases.length % 2 === 0) throw FormulaError.NA;
    return valueOf(cases[cases.length - 1], 0);
  },
  AND: (...args) => truths(args).every(Boolean),
  OR: (...args) => truths(args).some(Boolean),
  XOR: (...args) => truths(args).filter(Boolean).length % 2 === 1,
  NOT: lifted((value = null) => !asTruth(value)),
};

export function choose(place: Argument, options: readonly Argument[]): Scalar | Matrix {
  const chosen = options[Math.trunc(number(place)) - 1];
  if (!chosen) throw FormulaError.VALUE;
  return given(chosen) ? chosen.value : 0;
}

/** What kind of thing stands in a cell. */
const kind = (test: (value: Scalar) => boolean): SheetFunction => lifted((value = null) => test(value));

export const information: Readonly<Record<string, SheetFunction>> = {
  ISBLANK: kind((value) => value === null),
  ISERROR: kind(isError),
  ISERR: kind((value) => isError(value) && value.name !== "#N/A"),
  ISNA: kind((value) => isError(value) && value.name === "#N/A"),
  ISNUMBER: kind((value) => typeof value === "number"),
  ISTEXT: kind((value) => typeof value === "string"),
  ISNONTEXT: kind((value) => typeof value !== "string"),
  ISLOGICAL: kind((value) => typeof value === "boolean"),
  N: lifted((value = null) => (isError(value) ? value : typeof value === "number" ? value : value === true ? 1 : 0)),
  NA: () => {
    throw FormulaError.NA;
  },
};

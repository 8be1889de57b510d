/** The part of fast-formula-parser that we call; the package brings no types. */
declare module "fast-formula-parser" {
  type Scalar = string | number | boolean | null | undefined;
  interface CellPlace {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }
  interface RangePlace {
    readonly sheet: string;
    readonly from: { readonly row: number; readonly col: number };
    readonly to: { readonly row: number; readonly col: number };
  }
  /** How an argument reaches a function: its value and where it came from. */
  interface Argument {
    readonly value: Scalar | readonly (readonly Scalar[])[];
    readonly isArray?: boolean;
    readonly isRangeRef?: boolean;
    readonly isCellRef?: boolean;
    readonly omitted?: boolean;
  }
  type FormulaFunction = (...args: readonly Argument[]) => unknown;
  interface Config {
    readonly functions?: Readonly<Record<string, FormulaFunction>>;
    onCell?(place: CellPlace): Scalar | FormulaError;
    onRange?(place: RangePlace): (Scalar | FormulaError)[][];
    onVariable?(name: string, sheet: string, position: CellPlace): CellPlace | RangePlace | undefined;
  }
  class FormulaError extends Error {
    constructor(name: string, message?: string);
    static readonly VALUE: FormulaError;
    static readonly NA: FormulaError;
    static readonly NAME: FormulaError;
    static readonly REF: FormulaError;
    static readonly DIV0: FormulaError;
    static readonly NUM: FormulaError;
    readonly name: string;
    toString(): string;
  }
  /** What stands between a formula's parts and their values. */
  interface Utils {
    extractRefValue(value: unknown): { readonly val: unknown; readonly isArray: boolean };
    _applyInfix(a: { readonly val: unknown }, operator: string, b: { readonly val: unknown }): unknown;
    _applyPrefix(signs: readonly string[], value: unknown): unknown;
    _applyPostfix(value: unknown): unknown;
  }
  class FormulaParser {
    readonly utils: Utils;
    retrieveRef(value: unknown): unknown;
    checkFormulaResult(result: unknown, allowArray?: boolean): unknown;
    constructor(config?: Config);
    parse(formula: string, position: CellPlace, allowArray?: boolean): unknown;
    parseAsync(formula: string, position: CellPlace, allowArray?: boolean): Promise<unknown>;
    static readonly FormulaError: typeof FormulaError;
    static readonly DepParser: new (config?: { onVariable?(name: string): CellPlace | RangePlace }) => { parse(formula: string, position: CellPlace): (CellPlace | RangePlace)[] };
  }
  export = FormulaParser;
}

import { lately } from "../core/base/lately";
import { trialKey, type CheckContext } from "../core/check/rule";
import { formulaAt, valueAt, type CellRef, type CellValue, type Grid, type Rect } from "../core/sheet/grid";
import { plainText } from "../core/twins/plainText";
import { ready, type Cells, type Ready } from "./formula/evaluate";
import { BeyondFormula } from "./formula/functions";
import { library, loadLibrary } from "./formula/library";
import { isError, type Result } from "./formula/values";

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

export type Calculator = Pick<CheckContext, "recalculated" | "trial">;

/** A formula was met that only the library may know, and the library is not there yet. */
class LibraryMissed extends Error {}

/** Of a whole column only so much is looked at. */
const WIDEST = 256;
/** Formulas that wait for one another at a time: a running total of thousands of rows is worked out from its beginning. */
const DEEPEST = 40;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const keyOf = ({ sheet, row, column }: Place): string => trialKey(sheet, row, column);

const NOTHING_GIVEN: ReadonlyMap<string, CellValue> = new Map();

/**
 * Does what needs formulas worked out. Most are sums, means and conditions, which are known here; the library that knows
 * the rest is loaded only when one of them is met, and the work then begins again.
 */
export async function calculating<T>(grids: readonly Grid[], work: (calculator: Calculator) => T | Promise<T>): Promise<T> {
  try {
    return await work(calculatorFor(grids));
  } catch (error) {
    if (!(error instanceof LibraryMissed)) throw error;
    await loadLibrary();
    return work(calculatorFor(grids));
  }
}

/** Formulas made ready, by their text; the same ones come again with each trial. */
const MOST_PREPARED = 3000;
const prepared = lately<Ready | undefined>(MOST_PREPARED);

/**
 * Works out formulas from the cells they refer to, passing over cached values. Undefined where a formula is beyond what is
 * known, runs in a circle, or yields an error: then nothing can be said.
 */
export function calculatorFor(grids: readonly Grid[]): Calculator {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const now = new Map<string, Result | undefined>();
  // What the formulas worked out just now take their cells from.
  let given = NOTHING_GIVEN;
  let known = now;
  const running = new Set<string>();
  // Those that are begun again once what is deeper has its value; to meet one of them is a circle too.
  const waiting = new Set<string>();
  let deeper: Place | undefined;

  const cells: Cells = {
    valueOf(sheet, row, column) {
      const grid = bySheet.get(sheet.toLowerCase());
      if (!grid) throw new BeyondFormula();
      return valueIn(grid, row, column);
    },
    rangeOf(sheet, { top, left, bottom, right }: Rect) {
      const grid = bySheet.get(sheet.toLowerCase());
      if (!grid) throw new BeyondFormula();
      const rows: Result[][] = [];
      for (let row = top; row <= Math.min(bottom, grid.top + grid.values.length); row++) {
        const line: Result[] = [];
        for (let column = left; column <= Math.min(right, left + WIDEST - 1); column++) line.push(valueIn(grid, row, column));
        rows.push(line);
      }
      return rows;
    },
  };

  function valueIn(grid: Grid, row: number, column: number): Result {
    if (given.size > 0) {
      const instead = given.get(trialKey(grid.sheet, row, column));
      if (instead !== undefined) return instead;
    }
    const formula = formulaAt(grid, row, column);
    if (formula === undefined) return asError(valueAt(grid, row, column));
    const result = work({ sheet: grid.sheet, row, column, formula });
    if (result === undefined) throw new BeyondFormula();
    return result;
  }

  function work(place: Place): Result | undefined {
    const { sheet, row, column, formula } = place;
    const key = keyOf(place);
    if (known.has(key)) return known.get(key);
    if (running.has(key) || waiting.has(key)) return undefined;
    if (running.size >= DEEPEST) {
      deeper = place;
      return undefined;
    }
    running.add(key);
    const result = evaluated(plain(formula), sheet, row, column);
    running.delete(key);
    if (deeper === undefined) known.set(key, result);
    return result;
  }

  /** Works out a cell; where formulas lean on one another too deeply, the deepest ones first. */
  function worked(place: Place): Result | undefined {
    const places = [place];
    for (;;) {
      const last = places[places.length - 1] as Place;
      waiting.delete(keyOf(last));
      const result = work(last);
      if (deeper === undefined) {
        places.pop();
        if (places.length === 0) return result;
      } else {
        waiting.add(keyOf(last));
        places.push(deeper);
        deeper = undefined;
      }
    }
  }

  function evaluated(formula: string, sheet: string, row: number, column: number): Result | undefined {
    const own = prepared(formula, ready);
    try {
      // A link to an empty cell shows 0.
      if (own) return own(sheet, cells) ?? 0;
    } catch (error) {
      if (!(error instanceof BeyondFormula)) throw error;
    }
    if (deeper !== undefined) return undefined;
    const known = library();
    if (!known) throw new LibraryMissed();
    return known(formula, { sheet, row, column }, cells);
  }

  const shown = (result: Result | undefined): CellValue | undefined => (isError(result) ? undefined : result);

  return {
    recalculated(at: CellRef) {
      const { top, left } = at.rect;
      const grid = bySheet.get(at.sheet.toLowerCase());
      const formula = grid && formulaAt(grid, top, left);
      return formula === undefined ? undefined : shown(worked({ sheet: at.sheet, row: top, column: left, formula }));
    },
    trial(at, formula, cells) {
      given = cells;
      known = new Map();
      try {
        return shown(worked({ sheet: at.sheet, row: at.rect.top, column: at.rect.left, formula }));
      } finally {
        given = NOTHING_GIVEN;
        known = now;
      }
    },
  };
}

const asError = (value: CellValue): Result => (typeof value === "string" && ERROR.test(value) ? { error: value } : value);

/** Our own functions by their plain formulas: only Excel's are known. */
function plain(formula: string): string {
  return (/SKP\./i.test(formula) ? (plainText(formula)?.rows?.[0]?.[0] ?? formula) : formula).replace(/^=/, "");
}

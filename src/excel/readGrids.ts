import { HostError } from "../app/errors";
import type { Progress } from "../app/host";
import { cellKey, type CellValue, type Grid } from "../core/sheet/grid";
import { parseA1 } from "../core/sheet/a1";
import { codeOf } from "./hostErrors";

/**
 * Excel on the web refuses an answer above 5 MB. Sheets are asked for in packs that stay below 4 MB: an SKP sheet takes
 * about 10 kB, so a first pack of 400 needs no measuring; what turns out to be larger is measured and split.
 */
const FIRST_PACK = 400;
const LARGEST_ANSWER = 4_000_000;
/** Bytes of one cell in an answer: its value and its formula, with quotes and commas. */
const BYTES_A_CELL = 48;

type Visibility = Grid["visibility"];

interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
}

/** A part of a sheet to ask for; without rows the whole used range. */
interface Part {
  readonly sheet: Sheet;
  readonly rows?: { readonly from: number; readonly count: number; readonly left: number; readonly columns: number };
}

export async function readGrids(context: Excel.RequestContext, names: readonly string[] | undefined, onProgress?: Progress, signal?: AbortSignal): Promise<readonly Grid[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load({ name: true, visibility: true });
  await context.sync();
  const wanted = names && new Set(names);
  const sheets = worksheets.items.map(({ name, visibility }): Sheet => ({ name, visibility: visibilityOf(visibility) })).filter(({ name }) => !wanted || wanted.has(name));
  const grids: Grid[] = [];
  for (let start = 0; start < sheets.length; start += FIRST_PACK) {
    stopIf(signal);
    const pack = sheets.slice(start, start + FIRST_PACK).map((sheet) => ({ sheet }));
    grids.push(...(await readPack(context, pack, signal)));
    onProgress?.(Math.min(1, (start + FIRST_PACK) / sheets.length));
  }
  return withPercent(context, grids);
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("busy", "membaca buku kerja dibatalkan");
}

function visibilityOf(visibility: string): Visibility {
  return visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible";
}

async function readPack(context: Excel.RequestContext, parts: readonly Part[], signal: AbortSignal | undefined): Promise<readonly Grid[]> {
  try {
    return await readParts(context, parts);
  } catch (error) {
    if (!/PayloadSizeLimitExceeded|ResponseTooLarge/.test(codeOf(error))) throw error;
  }
  const grids: Grid[] = [];
  for (const pack of await measured(context, parts)) {
    stopIf(signal);
    grids.push(...(await readParts(context, pack)));
  }
  return joined(grids);
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly Grid[]> {
  const ranges = parts.map(({ sheet, rows }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    const range = rows ? worksheet.getCell(rows.from, rows.left).getBoundingRect(worksheet.getCell(rows.from + rows.count - 1, rows.left + rows.columns - 1)) : worksheet.getUsedRangeOrNullObject(true);
    range.load({ address: true, values: true, formulas: true });
    return range;
  });
  await context.sync();
  return parts.map(({ sheet }, index) => {
    const range = ranges[index];
    return !range || range.isNullObject ? emptyGrid(sheet) : gridOf(sheet, range);
  });
}

/** Packs of parts, each below the limit; a sheet that is larger alone is cut into rows. */
async function measured(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly (readonly Part[])[]> {
  const ranges = parts.map(({ sheet }) => {
    const range = context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
    range.load({ address: true });
    return range;
  });
  await context.sync();
  const packs: Part[][] = [];
  let pack: Part[] = [];
  let size = 0;
  const add = (part: Part, bytes: number) => {
    if (size + bytes > LARGEST_ANSWER && pack.length > 0) {
      packs.push(pack);
      [pack, size] = [[], 0];
    }
    pack.push(part);
    size += bytes;
  };
  parts.forEach(({ sheet }, index) => {
    const range = ranges[index];
    const rect = range && !range.isNullObject ? parseA1(localAddress(range.address)) : undefined;
    if (!rect) return add({ sheet }, 100);
    const columns = rect.right - rect.left + 1;
    const rows = rect.bottom - rect.top + 1;
    const bytesARow = columns * BYTES_A_CELL;
    const block = Math.max(1, Math.floor(LARGEST_ANSWER / bytesARow));
    if (rows <= block) return add({ sheet }, rows * bytesARow);
    for (let from = 0; from < rows; from += block) {
      const count = Math.min(block, rows - from);
      add({ sheet, rows: { from: rect.top + from, count, left: rect.left, columns } }, count * bytesARow);
    }
  });
  return pack.length > 0 ? [...packs, pack] : packs;
}

/** Blocks of one sheet put together again. */
function joined(grids: readonly Grid[]): readonly Grid[] {
  const whole: Grid[] = [];
  for (const grid of grids) {
    const last = whole[whole.length - 1];
    if (last?.sheet === grid.sheet) whole[whole.length - 1] = { ...last, values: [...last.values, ...grid.values], formulas: new Map([...last.formulas, ...grid.formulas]) };
    else whole.push(grid);
  }
  return whole;
}

const NOTHING: ReadonlySet<number> = new Set();

function emptyGrid({ name, visibility }: Sheet): Grid {
  return { sheet: name, visibility, top: 0, left: 0, values: [], formulas: new Map(), merges: [], percent: NOTHING, hiddenRows: NOTHING, hiddenColumns: NOTHING };
}

function gridOf(sheet: Sheet, range: Excel.Range): Grid {
  const rect = parseA1(localAddress(range.address));
  if (!rect) throw new HostError("unknown", `membaca lembar ${sheet.name}: alamat ${range.address}`);
  const formulas = new Map<number, string>();
  const values = range.values.map((row: readonly unknown[], r) => {
    const formulaRow = range.formulas[r] as readonly unknown[];
    return row.map((value, c): CellValue => {
      const formula = formulaRow[c];
      const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (computed) formulas.set(cellKey(rect.top + r, rect.left + c), formula);
      // Excel hands a blank cell over as "".
      return value === "" ? (computed ? "" : null) : (value as CellValue);
    });
  });
  return { ...emptyGrid(sheet), top: rect.top, left: rect.left, values, formulas };
}

/** "Lembar 1!A1:B2" → "A1:B2"; a whole column or row never comes from a used range. */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Number formats are asked for only where a number could be a percentage: 0.95 shown as 95%. */
async function withPercent(context: Excel.RequestContext, grids: readonly Grid[]): Promise<readonly Grid[]> {
  const doubtful = grids.filter((grid) => grid.values.some((row) => row.some((value) => typeof value === "number" && value > 0 && value < 1)));
  if (doubtful.length === 0) return grids;
  const cells = doubtful.map((grid) => {
    const worksheet = context.workbook.worksheets.getItem(grid.sheet);
    return grid.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        if (typeof value !== "number" || value <= 0 || value > 2) return [];
        const range = worksheet.getCell(grid.top + r, grid.left + c);
        range.load({ numberFormat: true });
        return [{ key: cellKey(grid.top + r, grid.left + c), range }];
      }),
    );
  });
  await context.sync();
  const percentOf = new Map(doubtful.map((grid, index) => [grid, new Set((cells[index] ?? []).flatMap(({ key, range }) => (isPercent(range.numberFormat) ? [key] : [])))] as const));
  return grids.map((grid) => ({ ...grid, percent: percentOf.get(grid) ?? grid.percent }));
}

function isPercent(format: unknown): boolean {
  const [[code] = []] = format as readonly (readonly unknown[])[];
  return typeof code === "string" && code.replace(/"[^"]*"|\\./g, "").includes("%");
}

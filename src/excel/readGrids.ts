import { HostError } from "../app/errors";
import type { Progress } from "../app/host";
import type { Grid } from "../core/sheet/grid";
import { a1, parseA1 } from "../core/sheet/a1";
import { gridOf, localAddress, type Loaded, type Sheet } from "./gridOf";
import { codeOf, locationOf } from "./hostErrors";
import { newer, supports } from "./requirements";

/**
 * Excel on the web refuses an answer above 5 MB. Sheets are asked for in packs that stay below 4 MB: an SKP sheet takes
 * about 13 kB with its formulas and number formats, so a pack of 250 needs no measuring; one that turns out to be larger
 * is measured and split.
 */
const PACK = 250;
const LARGEST_ANSWER = 4_000_000;
/** Bytes of one cell in an answer: its value, its formula and its number format, with quotes and commas. */
const BYTES_A_CELL = 48;

/** A part of a sheet to ask for; without rows the whole used range. */
interface Part {
  readonly sheet: Sheet;
  readonly rows?: { readonly from: number; readonly count: number; readonly left: number; readonly columns: number; readonly first: boolean };
}

/** What is asked for by the way: merged cells, where Excel can tell them. */
interface Asked {
  merges: boolean;
  readonly signal: AbortSignal | undefined;
}

export async function readGrids(context: Excel.RequestContext, names: readonly string[] | undefined, onProgress?: Progress, signal?: AbortSignal): Promise<readonly Grid[]> {
  const sheets = await listed(context, names);
  const asked: Asked = { merges: supports(newer.merges), signal };
  const grids: Grid[] = [];
  for (let start = 0; start < sheets.length; start += PACK) {
    stopIf(signal);
    const pack = sheets.slice(start, start + PACK).map((sheet) => ({ sheet }));
    const share = (part: number) => onProgress?.(Math.min(1, (start + part * pack.length) / sheets.length));
    grids.push(...(await readPack(context, pack, asked, share)));
    share(1);
  }
  return grids;
}

/** The sheets named, or told by Excel's ids, in that order; or all. */
async function listed(context: Excel.RequestContext, names: readonly string[] | undefined): Promise<readonly Sheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  await context.sync();
  const all = worksheets.items.map(({ id, name, visibility }): Sheet & { readonly id: string } => ({ id, name, visibility: visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible" }));
  return (
    names?.map((wanted) => {
      const found = all.find(({ id, name }) => name.toLowerCase() === wanted.toLowerCase() || id === wanted);
      if (!found) throw new HostError("no-such-sheet", `membaca lembar «${wanted}»`);
      return found;
    }) ?? all
  );
}

function stopIf(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("busy", "membaca buku kerja dibatalkan");
}

async function readPack(context: Excel.RequestContext, parts: readonly Part[], asked: Asked, onProgress: Progress): Promise<readonly Grid[]> {
  const whole = await unlessTooLarge(() => readParts(context, parts, asked));
  if (whole) return whole;
  const grids: Grid[] = [];
  const packs = await measured(context, parts);
  for (const [index, pack] of packs.entries()) {
    grids.push(...(await readSplit(context, pack, asked)));
    onProgress((index + 1) / packs.length);
  }
  return joined(grids);
}

/** Parts that were measured; where long texts make them larger than that, in halves. */
async function readSplit(context: Excel.RequestContext, parts: readonly Part[], asked: Asked): Promise<readonly Grid[]> {
  stopIf(asked.signal);
  const whole = await unlessTooLarge(() => readParts(context, parts, asked));
  if (whole) return whole;
  const grids: Grid[] = [];
  for (const half of halved(parts)) grids.push(...(await readSplit(context, half, asked)));
  return grids;
}

function halved(parts: readonly Part[]): readonly (readonly Part[])[] {
  const [first] = parts;
  if (!first) return [];
  if (parts.length > 1) return [parts.slice(0, parts.length >> 1), parts.slice(parts.length >> 1)];
  const { sheet, rows } = first;
  if (!rows || rows.count < 2) throw new HostError("too-large", `membaca lembar ${sheet.name}`);
  const count = rows.count >> 1;
  return [[{ sheet, rows: { ...rows, count } }], [{ sheet, rows: { ...rows, from: rows.from + count, count: rows.count - count, first: false } }]];
}

/** Undefined when the host refused the answer for its size. */
async function unlessTooLarge<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!/PayloadSizeLimitExceeded|ResponseTooLarge|ExceedsLimit|ExceedLimit/.test(codeOf(error))) throw error;
    return undefined;
  }
}

async function readParts(context: Excel.RequestContext, parts: readonly Part[], asked: Asked): Promise<readonly Grid[]> {
  const loaded = parts.map((part) => load(context, part, asked));
  try {
    await context.sync();
  } catch (error) {
    // Excel gives no merges at all for a sheet that has more than 512 of them: then we do without.
    if (!asked.merges || !/getMergedAreas/i.test(locationOf(error))) throw error;
    asked.merges = false;
    return readParts(context, parts, asked);
  }
  return parts.map(({ sheet }, index) => gridOf(sheet, loaded[index] as Loaded));
}

function load(context: Excel.RequestContext, { sheet, rows }: Part, asked: Asked): Loaded {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const range = rows ? worksheet.getRange(a1({ top: rows.from, left: rows.left, bottom: rows.from + rows.count - 1, right: rows.left + rows.columns - 1 })) : worksheet.getUsedRangeOrNullObject(true);
  range.load({ address: true, values: true, formulas: true, numberFormat: true });
  const whole = asked.merges && (!rows || rows.first) ? worksheet.getRange() : undefined;
  const merges = whole?.getMergedAreasOrNullObject();
  merges?.load({ address: true });
  // Not kept by Excel for later: else office.js sends one more request to let go of them all.
  for (const each of [range, whole, merges]) each?.untrack();
  return { range, merges };
}

/** Packs of parts, each below the limit; a sheet that is larger alone is cut into rows. */
async function measured(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly (readonly Part[])[]> {
  const ranges = parts.map(({ sheet }) => {
    const range = context.workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
    range.load({ address: true });
    return range.untrack();
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
    for (let from = 0; from < rows; from += block) {
      const count = Math.min(block, rows - from);
      add({ sheet, rows: { from: rect.top + from, count, left: rect.left, columns, first: from === 0 } }, count * bytesARow);
    }
  });
  return pack.length > 0 ? [...packs, pack] : packs;
}

/** Blocks of one sheet put together again. */
function joined(grids: readonly Grid[]): readonly Grid[] {
  const bySheet = new Map<string, Grid[]>();
  for (const grid of grids) {
    const blocks = bySheet.get(grid.sheet);
    if (blocks) blocks.push(grid);
    else bySheet.set(grid.sheet, [grid]);
  }
  return [...bySheet.values()].flatMap((blocks) => {
    const [first] = blocks;
    if (!first || blocks.length === 1) return blocks;
    const formulas = new Map<number, string>();
    const percent = new Set<number>();
    for (const block of blocks) {
      for (const [key, formula] of block.formulas) formulas.set(key, formula);
      for (const key of block.percent) percent.add(key);
    }
    return [{ ...first, values: blocks.flatMap(({ values }) => values), formulas, percent }];
  });
}

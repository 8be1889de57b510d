import { canonicalText } from "../core/sheet/canonicalText";
import type { Grid } from "../core/sheet/grid";
import { sha256 } from "./checksum";
import type { Host } from "./host";

/** Marks of the drafts of SKP that were written, by the name of their sheet. */
const SETTING = "skp.draf";

interface Tanda {
  /** Of what was to be written. */
  readonly rencana: string;
  /** Of the cells as they stood once it was. */
  readonly isi: string;
}

/** Drafts in which no cell has changed since they were written, with the mark of what was to be written. */
export async function drafUtuh(host: Host, grids: readonly Grid[]): Promise<ReadonlyMap<string, string>> {
  const kept = await readTanda(host);
  const found = await Promise.all(
    grids.map(async (grid) => {
      const tanda = kept.get(grid.sheet);
      return tanda !== undefined && tanda.isi === (await isiDari(grid)) ? ([[grid.sheet, tanda.rencana]] as const) : [];
    }),
  );
  return new Map(found.flat());
}

/** Remembers drafts as they stand now, and forgets those whose sheet is gone. */
export async function ingatDraf(host: Host, rencana: ReadonlyMap<string, string>): Promise<void> {
  const names = new Set(await host.sheetNames());
  const kept = [...(await readTanda(host))].filter(([sheet]) => names.has(sheet));
  const made = await Promise.all((await host.readGrids([...rencana.keys()])).map(async (grid) => [grid.sheet, { rencana: rencana.get(grid.sheet) ?? "", isi: await isiDari(grid) }] as const));
  await host.writeSetting(SETTING, Object.fromEntries([...kept, ...made]));
}

/** All cells of the sheet, counted from A1. */
const isiDari = (grid: Grid): Promise<string> => sha256(canonicalText(grid, { top: 0, left: 0, bottom: grid.top + grid.values.length - 1, right: grid.left + Math.max(0, ...grid.values.map(({ length }) => length)) - 1 }));

async function readTanda(host: Host): Promise<ReadonlyMap<string, Tanda>> {
  const kept = await host.readSetting(SETTING);
  if (typeof kept !== "object" || kept === null) return new Map();
  return new Map(Object.entries(kept).filter((entry): entry is [string, Tanda] => isTanda(entry[1])));
}

function isTanda(value: unknown): value is Tanda {
  return typeof value === "object" && value !== null && "rencana" in value && "isi" in value && typeof value.rencana === "string" && typeof value.isi === "string";
}

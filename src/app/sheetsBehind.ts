import type { Grid } from "../core/sheet/grid";

/** Whom the formulas of a sheet follow: sheets by their lower-case names, or also others that no text tells. */
interface Followed {
  readonly sheets: ReadonlySet<string>;
  readonly unsure: boolean;
}

const SHEET = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;
/** A table, a name of the workbook, or a function that takes an address as text. */
const UNSURE = /\[|\b(?:INDIRECT|OFFSET)\(|(?<![\p{L}\p{N}_.$!"'])(?!(?:TRUE|FALSE)\b)[\p{L}_]{4,}[\p{L}\p{N}_.]*(?![\p{L}\p{N}_.]*[(!])/iu;

const known = new WeakMap<Grid, Followed>();

function followedBy(grid: Grid): Followed {
  const before = known.get(grid);
  if (before) return before;
  const sheets = new Set<string>();
  let unsure = false;
  for (const written of grid.formulas.values()) {
    const formula = written.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, quoted, plain] of formula.matchAll(SHEET)) for (const name of (quoted?.replace(/''/g, "'") ?? plain ?? "").split(":")) sheets.add(name.toLowerCase());
    unsure ||= UNSURE.test(formula.replace(SHEET, ""));
  }
  const followed = { sheets, unsure };
  known.set(grid, followed);
  return followed;
}

/** Other sheets whose formulas may yield something else now that these have changed: directly, or by way of one another. */
export function sheetsBehind(grids: readonly Grid[], changed: readonly string[]): readonly string[] {
  const done = new Set(changed.map((name) => name.toLowerCase()));
  const found: string[] = [];
  for (let more = true; more; ) {
    const next = grids.filter((grid) => {
      const { sheets, unsure } = followedBy(grid);
      return !done.has(grid.sheet.toLowerCase()) && (unsure || [...sheets].some((name) => done.has(name)));
    });
    for (const { sheet } of next) {
      done.add(sheet.toLowerCase());
      found.push(sheet);
    }
    more = next.length > 0;
  }
  return found;
}

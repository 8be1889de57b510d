import type { Grid } from "../core/sheet/grid";
import { checkGrids, checkWorkbook, type CheckedWorkbook, type OpenSettings } from "./checkWorkbook";
import { HostError } from "./errors";
import type { Host } from "./host";
import { readKeptProfil } from "./profil";
import { sinceResult } from "./resultOfCheck";
import { sheetsBehind } from "./sheetsBehind";

/**
 * Checks again after an edit: reads only the sheets that changed and those whose formulas follow them, and looks for forms
 * on these alone; the rules run over all forms, for what one sheet says of a person may be wrong by another. Where sheets
 * came, went or got another name all is read.
 * @param sheets names, or keys that the host told by `watch`
 */
export async function recheckWorkbook(host: Host, before: CheckedWorkbook, sheets: readonly string[], settings: OpenSettings, signal?: AbortSignal): Promise<CheckedWorkbook> {
  const [names, changed, { profil }] = await Promise.all([host.sheetNames(), readIfThere(host, sheets, signal), readKeptProfil(host)]);
  if (!changed || names.join("\n") !== before.grids.map(({ sheet }) => sheet).join("\n")) return checkWorkbook(host, settings, undefined, signal);
  let grids = replaced(before.grids, changed);
  const following = sheetsBehind(grids, changed.map(({ sheet }) => sheet));
  if (following.length > 0) grids = replaced(grids, await host.readGrids(following, undefined, signal));
  const checked = await checkGrids(grids, { ...settings, profil, mappings: before.mappings }, { signal });
  return { ...checked, grids, mappings: before.mappings, ignored: before.ignored, since: await sinceResult(grids, checked.forms) };
}

/** Undefined when a sheet has gone meanwhile. */
async function readIfThere(host: Host, sheets: readonly string[], signal: AbortSignal | undefined): Promise<readonly Grid[] | undefined> {
  try {
    return await host.readGrids(sheets, undefined, signal);
  } catch (error) {
    if (error instanceof HostError && error.problem === "no-such-sheet") return undefined;
    throw error;
  }
}

function replaced(grids: readonly Grid[], fresh: readonly Grid[]): readonly Grid[] {
  const bySheet = new Map(fresh.map((grid) => [grid.sheet, grid]));
  return grids.map((grid) => bySheet.get(grid.sheet) ?? grid);
}

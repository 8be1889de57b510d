import type { CellRef, Grid } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";

/** The setting in which a host keeps the names of the sheets that its plans made: only those may be written anew. */
export const OWN_SHEETS = "skp.lembar";

/** A workbook that can be read and written: Excel, or a file. The only thing that use cases know of either. */
export interface Host {
  /** Names of all sheets in their order. */
  sheetNames(): Promise<readonly string[]>;
  /** The sheets named (or told by `watch`), or all. `onProgress` is told the share done, 0 to 1. */
  readGrids(sheets?: readonly string[], onProgress?: Progress, signal?: AbortSignal): Promise<readonly Grid[]>;
  /** Carries out a plan, whole or (when stale or refused) not at all. */
  apply(plan: Plan, onProgress?: Progress): Promise<Applied>;
  reveal(cell: CellRef): Promise<void>;
  /** The cells that are selected. Hosts without a window: undefined. */
  selection?(): Promise<CellRef>;
  /** Settings kept with the workbook; values are JSON. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
  /** Whether formulas may call SKP functions here. Hosts that can't tell: undefined. */
  customFunctions?(): boolean;
  /** Calls back after another cell was selected; returns how to stop. Hosts without events: undefined. */
  watchSelection?(onSelect: () => void): Promise<(() => Promise<void>) | undefined>;
  /** Calls back after cells changed, with the sheet as `readGrids` takes it; yields how to stop, or undefined where this Excel tells of no changes. Hosts without events: no such member. */
  watch?(onChange: (sheet: string) => void): Promise<(() => Promise<void>) | undefined>;
}

export type Progress = (share: number) => void;

export interface Applied {
  /** A plan that puts back what was there; undefined when nothing was overwritten that can be put back. */
  readonly undo?: Plan;
}

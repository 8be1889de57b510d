import { HostError } from "../app/errors";
import type { Host } from "../app/host";
import type { Grid } from "../core/sheet/grid";
import { applyToFile } from "./applyPlan";
import { customPropertiesIn, readSettingFrom, writeSettingTo } from "./customProperties";
import { openParts } from "./parts";
import { readXlsx } from "./readXlsx";
import { openZip } from "./unzip";

/** A workbook in memory as a host. */
export interface XlsxHost extends Host {
  /** The file as it stands after the plans and settings written so far. */
  bytes(): Uint8Array;
}

/**
 * An .xlsx file as a host. Its methods reject with FileError when the bytes are none.
 * @param file name for errors
 */
export function newXlsxHost(original: Uint8Array, file: string): XlsxHost {
  let bytes = original;
  let read: readonly Grid[] | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const grids = (): readonly Grid[] => (read ??= readXlsx(bytes, file));

  /** Changes come one after another; a failed one changes nothing and does not stop the next. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const next = last.then(change, change);
    last = next.catch(() => undefined);
    return next;
  };

  return {
    bytes: () => bytes,

    async sheetNames() {
      return grids().map(({ sheet }) => sheet);
    },

    async readGrids(sheets, onProgress, signal) {
      signal?.throwIfAborted();
      const all = grids();
      onProgress?.(1);
      return sheets === undefined ? all : sheets.map((name) => named(all, name));
    },

    apply: (plan, onProgress) =>
      inTurn(async () => {
        const done = await applyToFile(bytes, file, grids(), plan, onProgress);
        bytes = done.bytes;
        read = undefined;
        return done.undo ? { undo: done.undo } : {};
      }),

    /** A file has no window; the cell only has to exist. */
    async reveal({ sheet }) {
      named(grids(), sheet);
    },

    async readSetting(key) {
      const zip = openZip(bytes, file);
      return readSettingFrom(customPropertiesIn(zip.has, zip.text), key);
    },

    writeSetting: (key, value) =>
      inTurn(async () => {
        const parts = openParts(bytes, file);
        writeSettingTo(parts, key, value);
        bytes = parts.pack();
      }),
  };
}

function named(grids: readonly Grid[], name: string): Grid {
  const grid = grids.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  if (!grid) throw new HostError("no-such-sheet", `mencari lembar «${name}»`);
  return grid;
}

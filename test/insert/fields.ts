import { a1 } from "../../src/core/sheet/a1";
import type { CellRef, CellValue } from "../../src/core/sheet/grid";

/** A field of a read form: where in its data it is, and what the cell holds. */
export interface Met {
  readonly path: string;
  readonly state: string;
  readonly written?: CellValue;
  readonly value?: unknown;
  readonly unit?: string;
}

/** The first cell of a place. */
export const cellOf = ({ rect }: CellRef): string => a1({ ...rect, bottom: rect.top, right: rect.left });

/** Every field of a read form by its cell. */
export function fieldsIn(data: unknown): ReadonlyMap<string, readonly Met[]> {
  const found = new Map<string, Met[]>();
  gather(data, "", found);
  return found;
}

function gather(data: unknown, path: string, into: Map<string, Met[]>): void {
  if (typeof data !== "object" || data === null) return;
  const add = (at: CellRef, met: Met) => into.set(cellOf(at), [...(into.get(cellOf(at)) ?? []), met]);
  if ("state" in data && "at" in data) {
    const field = data as Met & { readonly at: CellRef; readonly unitAt?: CellRef };
    add(field.at, { ...field, path });
    if (field.unitAt) add(field.unitAt, { state: "filled", written: field.unit ?? null, path: `${path}.satuan` });
    return;
  }
  // A listed task has its text as it is.
  if ("at" in data && "uraian" in data && typeof data.uraian === "string") add(data.at as CellRef, { path: `${path}.uraian`, state: "filled", written: data.uraian });
  for (const [key, value] of Object.entries(data)) gather(value, /^\d+$/.test(key) ? path : `${path}.${key}`, into);
}

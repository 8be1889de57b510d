import { HostError } from "../app/errors";
import { columnNumber, parseA1 } from "../core/sheet/a1";
import { COLUMNS, type Rect } from "../core/sheet/grid";

const ROWS = 1048576;

/** The cells of an address with its sheet, also of whole columns and rows: `'Data 1'!B:C`, `SKP!3:5`. */
export function selectedRect(address: string): Rect {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(local);
  if (columns) return { top: 0, left: columnNumber(columns[1] ?? ""), bottom: ROWS - 1, right: columnNumber(columns[2] ?? "") };
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: COLUMNS - 1 };
  const rect = parseA1(local);
  if (!rect) throw new HostError("unknown", `membaca pilihan sel: alamat ${address}`);
  return rect;
}

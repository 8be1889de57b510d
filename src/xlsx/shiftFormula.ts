import { columnName, columnNumber } from "../core/sheet/a1";

/** Text in double quotes and sheet names in single ones stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const REFERENCE = /(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_(.])|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_(.])/g;

/** A formula moved by rows and columns, as a shared formula stands in its other cells: relative references move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (fixed: string, letters: string) => (fixed ? letters : columnName(columnNumber(letters) + columns));
  return formula
    .split(QUOTED)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(REFERENCE, (whole, c$: string | undefined, c: string | undefined, r$: string | undefined, r: string | undefined, a$ = "", a = "", b$ = "", b = "") => {
            if (c === undefined || r === undefined) return a === "" ? whole : `${a$}${moved(a$, a)}:${b$}${moved(b$, b)}`;
            return `${c$ ?? ""}${moved(c$ ?? "", c)}${r$ ?? ""}${r$ ? r : Number(r) + rows}`;
          }),
    )
    .join("");
}

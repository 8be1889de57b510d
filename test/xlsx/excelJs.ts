import ExcelJS from "exceljs";
import { parseA1 } from "../../src/core/sheet/a1";
import { cellKey, formulaAt, valueAt, type CellValue, type Grid, type Rect } from "../../src/core/sheet/grid";

/** A sheet as another program reads it, in words that can be compared with a grid. */
export interface Seen {
  readonly sheet: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, readonly [value: CellValue, formula: string | null]>>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly percent: readonly number[];
}

const EPOCH = Date.UTC(1899, 11, 30);

export async function seenByExcelJs(bytes: Uint8Array): Promise<readonly Seen[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book.worksheets.map((sheet): Seen => {
    const cells: Record<string, readonly [CellValue, string | null]> = {};
    const merges = new Set<string>();
    const hiddenRows: number[] = [];
    const percent: number[] = [];
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      if (row.hidden) hiddenRows.push(number - 1);
      row.eachCell({ includeEmpty: false }, (cell) => {
        const own = !cell.isMerged || cell.master === cell;
        // The value of a formula cell leaves out a result of 0; the cell itself has it.
        const value = own ? plain(cell.formula ? (cell.result as ExcelJS.CellValue) : cell.value) : null;
        const formula = own && cell.formula ? `=${cell.formula}` : null;
        if (value !== null || formula !== null) cells[cell.address] = [value, formula];
        if (typeof value === "number" && cell.numFmt?.includes("%")) percent.push(cellKey(number - 1, Number(cell.col) - 1));
      });
    });
    for (const range of (sheet.model as unknown as { readonly merges: readonly string[] }).merges) merges.add(range);
    const last = sheet.columnCount;
    const hiddenColumns = Array.from({ length: last }, (_, index) => index).filter((index) => sheet.getColumn(index + 1).hidden);
    return { sheet: sheet.name, visibility: sheet.state, cells, merges: [...merges].sort(), hiddenRows, hiddenColumns, percent: percent.sort((a, b) => a - b) };
  });
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / 86_400_000;
  if (typeof value !== "object") return value === "" ? null : value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return plain(value.text as ExcelJS.CellValue);
  if ("error" in value) return value.error;
  return null;
}

export function seenByUs(grid: Grid): Seen {
  const cells: Record<string, readonly [CellValue, string | null]> = {};
  grid.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = formulaAt(grid, grid.top + r, grid.left + c) ?? null;
      // ExcelJS has no empty text.
      const shown = value === "" ? null : value;
      if (shown !== null || formula !== null) cells[addressOf(grid.top + r, grid.left + c)] = [shown, formula];
    }),
  );
  const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    cells,
    merges: grid.merges.map(rangeOf).sort(),
    hiddenRows: sorted(grid.hiddenRows),
    hiddenColumns: sorted(grid.hiddenColumns),
    percent: sorted(grid.percent),
  };
}

function rangeOf({ top, left, bottom, right }: Rect): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** The value at an A1 address. */
export function at(grid: Grid, address: string): CellValue {
  const rect = parseA1(address) as Rect;
  return valueAt(grid, rect.top, rect.left);
}

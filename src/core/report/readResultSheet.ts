import { valueAt, type CellValue, type Grid } from "../sheet/grid";
import { CHECKSUM_HEAD, HEAD_ROW, RESULT_TITLES } from "./resultSheet";

/** What a result sheet in the workbook says of an earlier check. */
export interface LastResult {
  readonly sheet: string;
  /** Its line that says when and by which rules. */
  readonly when: string;
  readonly forms: readonly CheckedForm[];
}

export interface CheckedForm {
  readonly sheet: string;
  readonly formId: string;
  readonly checksum: string;
}

const DIGEST = /^[0-9a-f]{64}$/;

export function isResultSheet(grid: Grid): boolean {
  return RESULT_TITLES.some((title) => valueAt(grid, 0, 0) === title);
}

/** The last such sheet of the workbook; rows that hold no checksum are passed over. */
export function readResultSheet(grids: readonly Grid[]): LastResult | undefined {
  const grid = grids.filter(isResultSheet).pop();
  if (!grid) return undefined;
  const heads = columnsOf(grid, HEAD_ROW);
  const checksum = heads.findIndex((head) => String(head ?? "").startsWith(CHECKSUM_HEAD));
  const sheet = heads.findIndex((head) => head === "Lembar" || head === "Sheet");
  const code = heads.findIndex((head) => head === "Kode" || head === "Code");
  if (checksum < 0 || sheet < 0 || code < 0) return undefined;
  const forms: CheckedForm[] = [];
  for (let row = HEAD_ROW + 1; DIGEST.test(String(valueAt(grid, row, checksum))); row++) {
    forms.push({ sheet: String(valueAt(grid, row, sheet) ?? ""), formId: String(valueAt(grid, row, code) ?? ""), checksum: String(valueAt(grid, row, checksum)) });
  }
  return { sheet: grid.sheet, when: String(valueAt(grid, 1, 0) ?? ""), forms };
}

function columnsOf(grid: Grid, row: number): readonly CellValue[] {
  return [...Array<null>(grid.left).fill(null), ...(grid.values[row - grid.top] ?? [])];
}

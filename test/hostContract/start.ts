import ExcelJS from "exceljs";
import type { CellValue } from "../../src/core/sheet/grid";

/** A workbook that every host under test begins with: as data, and as a file. */
export interface Start {
  readonly sheets: readonly StartSheet[];
  readonly bytes: Uint8Array;
}

export interface StartSheet {
  readonly name: string;
  readonly cells: readonly (readonly (CellValue | { readonly formula: string; readonly result: number | string })[])[];
  /** A1 ranges. */
  readonly merges: readonly string[];
}

/** Two sheets of a user, one with a name that has to be quoted. */
export const startSheets: readonly StartSheet[] = [
  {
    name: "SKP",
    cells: [
      ["Kegiatan", "Target", "Realisasi", "Nilai"],
      ["Menyusun laporan", 12, 11, { formula: "=C2/B2*100", result: 91.66666666666667 }],
      ["Mengelola arsip", "12 bln", 10, { formula: "=C3/12*100", result: 83.33333333333333 }],
      ["Jumlah", null, null, { formula: "=SUM(D2:D3)", result: 175 }],
      ["Sudah diperiksa", true],
    ],
    merges: ["A6:C7"],
  },
  { name: "Data Pegawai '18", cells: [["Nama", "Ratna Widyaningtyas"], ["NIP", "197903142005022003"]], merges: [] },
];

let made: Promise<Start> | undefined;

export function startWorkbook(): Promise<Start> {
  made ??= writeStart();
  return made;
}

async function writeStart(): Promise<Start> {
  const book = new ExcelJS.Workbook();
  for (const { name, cells, merges } of startSheets) {
    const sheet = book.addWorksheet(name);
    cells.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = sheet.getCell(r + 1, c + 1);
        if (value !== null && typeof value === "object") cell.value = { formula: value.formula.slice(1), result: value.result } as ExcelJS.CellFormulaValue;
        else if (value !== null) cell.value = value;
      }),
    );
    merges.forEach((range) => sheet.mergeCells(range));
  }
  return { sheets: startSheets, bytes: new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer) };
}

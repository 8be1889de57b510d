import type ExcelJS from "exceljs";
import type { Isi, Kanvas } from "./kanvas";
import type { Kesalahan } from "./simpan";

export interface Penanam {
  readonly daftar: readonly Kesalahan[];
  /** Overwrites a cell of a clean form with a fault, its dress unchanged; `diam` says why a check doesn't report it. */
  tanam(k: Kanvas, sel: string, isi: Isi, apa: string, diam?: string): void;
  /** Notes a fault that is already drawn. */
  catat(k: Kanvas, sel: string, apa: string, diam?: string): void;
}

export function penanam(): Penanam {
  const daftar: Kesalahan[] = [];
  const catat = (k: Kanvas, sel: string, apa: string, diam?: string) => void daftar.push({ lembar: k.ws.name, sel, apa, ...(diam === undefined ? {} : { diam }) });
  return {
    daftar,
    catat,
    tanam(k, sel, isi, apa, diam) {
      k.ws.getCell(sel).value = isi as ExcelJS.CellValue;
      catat(k, sel, apa, diam);
    },
  };
}

import type ExcelJS from "exceljs";

/** What a cell of a sample may hold. A formula's result is calculated afterwards (`hitung.ts`), unless it is given. */
export type Isi = string | number | boolean | null | Date | Rumus | ExcelJS.CellRichTextValue | ExcelJS.CellErrorValue;

export interface Rumus {
  /** Without its "=". */
  readonly formula: string;
  /** A cached value that is meant to be stale, or that the calculator can't yield. */
  readonly result?: string | number;
}

export const rumus = (formula: string, result?: string | number): Rumus => (result === undefined ? { formula } : { formula, result });

export interface Gaya {
  readonly tebal?: boolean;
  readonly miring?: boolean;
  readonly garisBawah?: boolean;
  /** Points. */
  readonly ukuran?: number;
  readonly huruf?: string;
  readonly warna?: string;
  readonly latar?: string;
  readonly rata?: "left" | "center" | "right" | "justify";
  readonly tegak?: "top" | "middle" | "bottom";
  readonly bungkus?: boolean;
  readonly masuk?: number;
  readonly garis?: boolean;
  readonly format?: string;
}

/** A worksheet to draw a form on, in the words of the form. */
export interface Kanvas {
  readonly ws: ExcelJS.Worksheet;
  /** Writes into the first cell of a range, merges it when it has more than one, and dresses all of it. */
  tulis(rentang: string, isi: Isi, gaya?: Gaya): void;
  /** Dresses every cell of a range. */
  hias(rentang: string, gaya: Gaya): void;
  /** Widths in characters by column letters. */
  lebar(kolom: Readonly<Record<string, number>>): void;
  tinggi(baris: number, poin: number): void;
}

export interface Halaman {
  readonly mendatar?: boolean;
  readonly huruf?: string;
  readonly ukuran?: number;
  readonly garisBantu?: boolean;
  readonly beku?: { readonly baris: number; readonly kolom: number };
  /** Rows to repeat at the top of each printed page, as "7:9". */
  readonly ulang?: string;
  readonly areaCetak?: string;
  readonly tab?: string;
  readonly keadaan?: "hidden" | "veryHidden";
  readonly skala?: number;
}

/** Folio (F4, 8½ × 13 inch), the paper of Indonesian offices, as Excel numbers it. */
const FOLIO = 14 as ExcelJS.PaperSize;

export function kanvas(buku: ExcelJS.Workbook, nama: string, halaman: Halaman = {}): Kanvas {
  const { huruf = "Arial", ukuran = 10 } = halaman;
  const ws = buku.addWorksheet(nama, {
    ...(halaman.tab ? { properties: { tabColor: { argb: halaman.tab } } } : {}),
    ...(halaman.keadaan ? { state: halaman.keadaan } : {}),
    views: [
      halaman.beku
        ? { state: "frozen", xSplit: halaman.beku.kolom, ySplit: halaman.beku.baris, showGridLines: halaman.garisBantu ?? false, zoomScale: halaman.skala ?? 90 }
        : { state: "normal", showGridLines: halaman.garisBantu ?? false, zoomScale: halaman.skala ?? 90 },
    ],
    pageSetup: {
      paperSize: FOLIO,
      orientation: halaman.mendatar ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: halaman.mendatar ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.5, header: 0.3, footer: 0.3 },
      ...(halaman.ulang ? { printTitlesRow: halaman.ulang } : {}),
      ...(halaman.areaCetak ? { printArea: mutlak(halaman.areaCetak) } : {}),
    },
  });
  const dasar: Gaya = { huruf, ukuran, tegak: "middle" };
  const hias = (rentang: string, gaya: Gaya) => {
    for (const sel of selDari(rentang)) Object.assign(ws.getCell(sel), excelStyle({ ...dasar, ...gaya }));
  };
  return {
    ws,
    hias,
    tulis(rentang, isi, gaya = {}) {
      const [pertama = rentang] = rentang.split(":");
      if (rentang.includes(":")) ws.mergeCells(rentang);
      hias(rentang, gaya);
      if (isi !== null) ws.getCell(pertama).value = isi as ExcelJS.CellValue;
    },
    lebar(kolom) {
      for (const [huruf2, lebar] of Object.entries(kolom)) ws.getColumn(huruf2).width = lebar;
    },
    tinggi(baris, poin) {
      ws.getRow(baris).height = poin;
    },
  };
}

/** ExcelJS puts the sign before the letters only; LibreOffice ignores a print area whose rows are relative. */
export function mutlak(rentang: string): string {
  return rentang.replace(/([A-Z]+)(\d+)/g, "$1$$$2");
}

function excelStyle(gaya: Gaya): Partial<ExcelJS.Style> {
  const tipis = { style: "thin" as const, color: { argb: "FF000000" } };
  return {
    font: {
      name: gaya.huruf ?? "Arial",
      size: gaya.ukuran ?? 10,
      ...(gaya.tebal ? { bold: true } : {}),
      ...(gaya.miring ? { italic: true } : {}),
      ...(gaya.garisBawah ? { underline: true } : {}),
      ...(gaya.warna ? { color: { argb: `FF${gaya.warna}` } } : {}),
    },
    alignment: { horizontal: gaya.rata ?? "left", vertical: gaya.tegak ?? "middle", wrapText: gaya.bungkus ?? false, ...(gaya.masuk ?? (gaya.garis && !gaya.rata) ? { indent: gaya.masuk ?? 1 } : {}) },
    ...(gaya.garis ? { border: { top: tipis, left: tipis, bottom: tipis, right: tipis } } : {}),
    ...(gaya.latar ? { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { argb: `FF${gaya.latar}` } } } : {}),
    ...(gaya.format ? { numFmt: gaya.format } : {}),
  };
}

/** Every cell of "B3" or "B3:D5". */
export function selDari(rentang: string): readonly string[] {
  const [dari = rentang, sampai = dari] = rentang.split(":");
  const a = pecah(dari);
  const b = pecah(sampai);
  const sel: string[] = [];
  for (let baris = a.baris; baris <= b.baris; baris++) for (let kolom = a.kolom; kolom <= b.kolom; kolom++) sel.push(`${hurufKolom(kolom)}${baris}`);
  return sel;
}

export function hurufKolom(nomor: number): string {
  let huruf = "";
  for (let sisa = nomor; sisa > 0; sisa = Math.floor((sisa - 1) / 26)) huruf = String.fromCharCode(65 + ((sisa - 1) % 26)) + huruf;
  return huruf;
}

export function nomorKolom(huruf: string): number {
  return [...huruf].reduce((nomor, tanda) => nomor * 26 + tanda.charCodeAt(0) - 64, 0);
}

function pecah(sel: string): { readonly kolom: number; readonly baris: number } {
  const cocok = /^([A-Z]+)(\d+)$/.exec(sel);
  if (!cocok) throw new RangeError(`not a cell: ${sel}`);
  return { kolom: nomorKolom(cocok[1] ?? ""), baris: Number(cocok[2]) };
}

/** Height in points for text wrapped to so many characters. */
export function tinggiTeks(teks: string, karakter: number, barisTersedikit = 1, poin = 13.5): number {
  const baris = teks.split("\n").reduce((jumlah, alinea) => jumlah + Math.max(1, Math.ceil(alinea.length / Math.max(1, karakter))), 0);
  return Math.max(baris, barisTersedikit) * poin + 4;
}

import { letters, squeeze } from "../core/base/words";
import { people } from "../core/regulations/permen6/forms/orang";
import { sumberKosong, type Sumber } from "../core/regulations/permen6/matriksPeran/sumber";
import { tingkatJabatan } from "../core/regulations/umum/tingkatJabatan";
import { isHeading } from "../core/sheet/layout/heading";
import type { Grid } from "../core/sheet/grid";
import { sumberDalam } from "./matriks";

/** What a column of a pasted list may hold; "" for nothing that is used. */
export const ISI_KOLOM = ["nama", "nip", "jabatan", "unit", "tim"] as const;
export type IsiKolom = (typeof ISI_KOLOM)[number] | "";

/** A pasted list: its lines as cells, and what each column is taken for. */
export interface Tempelan {
  readonly baris: readonly (readonly string[])[];
  /** The headings; undefined when the list has none. */
  readonly judul: readonly string[] | undefined;
  readonly kolom: readonly IsiKolom[];
  /** False when somebody should look at the columns before they are used. */
  readonly pasti: boolean;
  /** Where the list is one that sheets hold too, with results beside people: what it says. */
  readonly sumber: Sumber | undefined;
}

/** A row's number, or a NIP that a spreadsheet has cut to 1,98503E+17. */
const NUMBER = /^\(?\d{1,3}[.)]?$|^\d[\d.,]*E\+\d+$/i;
/** In the order in which people are usually listed without headings. */
const URUTAN = ["nama", "jabatan", "tim"] as const;
/** Headings about somebody else than the person of the row. */
const ORANG_LAIN = /atasan|pimpinan|penilai/;

const digits = (cell: string) => cell.replace(/\D/g, "");
const isNip = (cell: string) => digits(cell).length === 18 && !/[a-z]{4}/i.test(cell);

/** Reads lines as they are copied from a sheet (tabs between cells) or typed (semicolons): by their headings where they have some, else by what the cells look like. */
export function bacaTempel(text: string): Tempelan {
  const rows = cellsOf(text).map((line) => line.map((cell) => squeeze(cell).replace(/^'(?=\d)/, ""))).filter((cells) => cells.some((cell) => cell !== ""));
  const sumber = sumberDalam([gridOf(rows)]);
  const known = sumber.daftar.length + sumber.matriks.length + sumber.skp.length > 0 ? sumber : undefined;
  const [head = [], ...rest] = rows;
  return isHeadRow(head) ? { baris: rest, judul: head, ...byHeadings(head), sumber: known } : { ...byLooks(rows), judul: undefined, sumber: known };
}

/** People of a pasted list, by what somebody says that its columns are. */
export function orangTempel({ baris }: Pick<Tempelan, "baris">, kolom: readonly IsiKolom[]): Sumber {
  const orang = baris.flatMap((cells) => {
    const of = (isi: IsiKolom) => cells[kolom.indexOf(isi)] ?? "";
    return of("nama") === "" ? [] : [{ nama: of("nama"), nip: digits(of("nip")), jabatan: of("jabatan"), unit: of("unit"), tim: of("tim"), at: undefined }];
  });
  return { ...sumberKosong, orang };
}

/** A cell that begins with a quote may hold line breaks, as spreadsheets copy it. */
const COPIED = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g;

function cellsOf(text: string): readonly (readonly string[])[] {
  if (!text.includes("\t")) return text.split(/\r?\n/).map((line) => line.split(";"));
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(COPIED)) {
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function gridOf(values: Grid["values"]): Grid {
  return { sheet: "", visibility: "visible", top: 0, left: 0, values: values.map((row) => row.map((cell) => (cell === "" ? null : cell))), formulas: new Map(), merges: [], percent: new Set(), hiddenRows: new Set(), hiddenColumns: new Set() };
}

const columnOf = (cell: string) => people.find(({ heading }) => isHeading(letters(cell), heading))?.id;

/** A line of headings says of itself what its cells are: half of them at least. */
function isHeadRow(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== "");
  return !named.some(isNip) && named.filter((cell) => columnOf(cell) !== undefined).length * 2 >= Math.max(1, named.length);
}

function byHeadings(head: readonly string[]): Pick<Tempelan, "kolom" | "pasti"> {
  const kolom: IsiKolom[] = [];
  let pasti = true;
  for (const cell of head) {
    const isi = ISI_KOLOM.find((each) => each === columnOf(cell)) ?? "";
    // A heading that is nearly one of ours, or one that is there twice, is not settled by us.
    if (isi === "" ? columnOf(cell) === undefined && /nama|nip|jabatan|unit|tim/i.test(cell) && !ORANG_LAIN.test(cell.toLowerCase()) : kolom.includes(isi)) pasti = false;
    kolom.push(kolom.includes(isi) ? "" : isi);
  }
  return { kolom, pasti: pasti && kolom.includes("nama") };
}

function byLooks(rows: readonly (readonly string[])[]): Pick<Tempelan, "baris" | "kolom" | "pasti"> {
  const baris = rows.every((cells) => cells.length === rows[0]?.length) ? rows : rows.map(packed);
  const width = Math.max(0, ...baris.map(({ length }) => length));
  const inColumn = (column: number) => baris.map((cells) => cells[column] ?? "").filter((cell) => cell !== "");
  const most = (cells: readonly string[], test: (cell: string) => boolean) => cells.filter(test).length * 2 > cells.length;
  const kolom: IsiKolom[] = Array.from({ length: width }, () => "");
  const texts: number[] = [];
  for (let column = 0; column < width; column++) {
    const cells = inColumn(column);
    if (most(cells, isNip) && !kolom.includes("nip")) kolom[column] = "nip";
    else if (cells.length > 0 && !cells.every((cell) => NUMBER.test(cell))) texts.push(column);
  }
  const posts = (column: number | undefined) => column !== undefined && most(inColumn(column), (cell) => tingkatJabatan(cell) !== undefined);
  // A post where the name should be: the list is in another order.
  const [first, second] = texts;
  const turned = posts(first) && !posts(second);
  URUTAN.forEach((isi, index) => {
    const column = texts[turned && second !== undefined && index < 2 ? 1 - index : index];
    if (column !== undefined) kolom[column] = isi;
  });
  return { baris, kolom, pasti: texts.length > 0 && texts.length <= URUTAN.length && !posts(first) };
}

/** A line whose cells are not under each other: its NIP first, then its texts in their order. */
function packed(cells: readonly string[]): readonly string[] {
  const nip = cells.find(isNip);
  return [nip ?? "", ...cells.filter((cell) => cell !== "" && cell !== nip && !NUMBER.test(cell))];
}

import type ExcelJS from "exceljs";
import type { Case, Line, Person } from "./case";
import { lineValues } from "./case";
import { moved, type Layout, type Side } from "./layouts";
import { headings, nipText, periodeText, type Mess } from "./mess";

type Cell = string | number | boolean | Date | null;

/** Where things ended up, by name: "kegiatan 1", "nilai 1", "nilaiSkp", "penilai nip" … */
export type Places = Map<string, string>;

export type Content = Cell | { readonly formula: string; readonly result: Cell };

/** Changes what stands in a named place just before it is written: how a fault is planted. Undefined leaves it. */
export type Tamper = (place: string, value: Content) => Content | undefined;

/** A pen on a sheet that remembers named places. */
export interface Pen {
  readonly sheet: ExcelJS.Worksheet;
  readonly places: Places;
  address(row: number, column: number): string;
  put(row: number, column: number, value: Cell, place?: string): void;
  formula(row: number, column: number, formula: string, result: Cell, place?: string): void;
  merge(top: number, left: number, bottom: number, right: number): void;
}

export function penOn(sheet: ExcelJS.Worksheet, tamper: Tamper): Pen {
  const places: Places = new Map();
  const write = (row: number, column: number, value: Content, place: string | undefined) => {
    const cell = sheet.getCell(row, column);
    if (place) places.set(place, cell.address);
    const changed = place ? tamper(place, value) : undefined;
    const final = changed === undefined ? value : changed;
    if (final === null) return;
    if (typeof final === "object" && "formula" in final) cell.value = (final.result === null ? { formula: final.formula } : final) as ExcelJS.CellFormulaValue;
    else cell.value = final;
    if (final instanceof Date) cell.numFmt = "dd/mm/yyyy";
  };
  return {
    sheet,
    places,
    address: (row, column) => sheet.getCell(row, column).address,
    put: write,
    formula: (row, column, formula, result, place) => write(row, column, { formula, result }, place),
    merge(top, left, bottom, right) {
      if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
    },
  };
}

const FIELDS = [
  ["Nama", "nama"],
  ["NIP", "nip"],
  ["Pangkat/Gol.Ruang", "pangkat"],
  ["Jabatan", "jabatan"],
  ["Unit Kerja", "unit"],
] as const;

/** The identities once, on a sheet of their own, to which the forms refer; returns the formula. */
function linkTo(pen: Pen, who: string, index: number, value: string): string | undefined {
  const data = pen.sheet.workbook.getWorksheet("data skp");
  if (!data) return undefined;
  const cell = data.getCell(index + 3, ["penilai", "pegawai", "atasan"].indexOf(who) + 2);
  cell.value = value;
  return `'data skp'!${cell.address}`;
}

/** One identity block: labels, colons, values; returns the row after it. */
export function drawBlock(pen: Pen, row: number, label: number, mess: Mess, who: string, person: Person, lettered = false): number {
  FIELDS.forEach(([text, key], index) => {
    const at = row + index;
    const value = key === "nip" ? nipText(mess.nip, person.nip) : person[key];
    const column = label + mess.colons + 1;
    const shown = lettered ? `${"abcde"[index]}. ${text}` : text;
    if (mess.identity === "inCell") {
      pen.put(at, label, `${shown} : ${value}`, `${who} ${key}`);
      return;
    }
    pen.put(at, label, shown);
    for (let colon = 1; colon <= mess.colons; colon++) pen.put(at, label + colon, ":");
    const link = mess.identityFrom === "links" && mess.colons > 0 ? linkTo(pen, who, index, value) : undefined;
    if (link) pen.formula(at, column, link, value, `${who} ${key}`);
    else pen.put(at, column, mess.colons === 0 && !lettered ? `: ${value}` : value, `${who} ${key}`);
    if (mess.mergedValues && lettered) pen.merge(at, column, at, column + 1);
  });
  return row + FIELDS.length;
}

/** The blocks of penilai and pegawai above a table; returns the next free row. */
export function drawIdentities(pen: Pen, row: number, layout: Layout, mess: Mess, given: Case): number {
  const left = layout.no + 1;
  if (mess.identity === "stacked" || mess.identity === "lettered" || layout.identity === "stacked") {
    const lettered = mess.identity === "lettered";
    pen.put(row, layout.no, lettered ? "1. PEJABAT PENILAI" : "I. PEJABAT PENILAI");
    const second = drawBlock(pen, row + 1, left, mess, "penilai", given.penilai, lettered);
    pen.put(second, layout.no, lettered ? "2. PEGAWAI NEGERI SIPIL YANG DINILAI" : "II. PEGAWAI NEGERI SIPIL YANG DINILAI");
    return drawBlock(pen, second + 1, left, mess, "pegawai", given.pegawai, lettered) + 1;
  }
  const right = Math.max(layout.target.kuantitas[0] + 1, left + 4);
  pen.put(row, layout.no, "NO");
  pen.put(row, left, "I. PEJABAT PENILAI");
  pen.put(row, right - 1, "NO");
  pen.put(row, right, "II. PEGAWAI NEGERI SIPIL YANG DINILAI");
  for (let index = 0; index < FIELDS.length; index++) {
    pen.put(row + 1 + index, layout.no, index + 1);
    pen.put(row + 1 + index, right - 1, index + 1);
  }
  drawBlock(pen, row + 1, left, mess, "penilai", given.penilai);
  return drawBlock(pen, row + 1, right, mess, "pegawai", given.pegawai) + 1;
}

export function drawPeriode(pen: Pen, row: number, column: number, mess: Mess, given: Case): void {
  const text = periodeText(mess.periode, given.periode);
  if (typeof text === "string") pen.put(row, column, text, "periode");
  else text.forEach((piece, index) => pen.put(row, column + index, piece, index === 2 ? "periode" : undefined));
}

/** The heads of the table; returns the row of the first activity. */
export function drawHeads(pen: Pen, row: number, layout: Layout, mess: Mess): number {
  const words = headings(mess.heads);
  const two = row + 1;
  pen.put(row, layout.no, "NO");
  pen.put(row, layout.kegiatan[0], layout.realisasi ? words.kegiatan : words.kegiatan.replace(/^I\./, "III."), "tabel");
  pen.merge(row, layout.kegiatan[0], two, layout.kegiatan[1]);
  const heads = (side: Side, title: string, name: string) => {
    if (side.ak !== undefined && mess.ak !== "absent") {
      pen.put(row, side.ak, "AK");
      pen.merge(row, side.ak, two, side.ak);
    }
    if (title !== "") pen.put(row, side.kuantitas[0], title);
    pen.merge(row, side.kuantitas[0], row, side.biaya);
    pen.put(two, side.kuantitas[0], words.kuantitas, `${name} kuantitas`);
    pen.merge(two, side.kuantitas[0], two, side.kuantitas[1]);
    pen.put(two, side.kualitas[0], words.kualitas);
    pen.merge(two, side.kualitas[0], two, side.kualitas[1]);
    pen.put(two, side.waktu[0], words.waktu);
    pen.merge(two, side.waktu[0], two, side.waktu[1]);
    pen.put(two, side.biaya, words.biaya);
  };
  heads(layout.target, "TARGET", "target");
  if (layout.realisasi) heads(layout.realisasi, mess.realised === "none" ? "" : mess.realised, "realisasi");
  if (mess.assessors && layout.realisasi) for (const column of [1, 2]) pen.put(two, layout.target.biaya + column, `PENILAI ${column}`);
  if (layout.penghitungan !== undefined) {
    pen.put(row, layout.penghitungan, words.penghitungan);
    pen.merge(row, layout.penghitungan, two, layout.penghitungan);
  }
  if (layout.nilai !== undefined) {
    pen.put(row, layout.nilai, words.nilai);
    pen.merge(row, layout.nilai, two, layout.nilai);
  }
  if (!layout.numbering || mess.numbering === "none") return two + 1;
  const columns = [layout.no, layout.kegiatan[0], ...sideColumns(layout.target, mess), ...(layout.realisasi ? sideColumns(layout.realisasi, mess) : []), ...(layout.penghitungan === undefined ? [] : [layout.penghitungan]), ...(layout.nilai === undefined ? [] : [layout.nilai])];
  columns.forEach((column, index) => pen.put(two + 1, column, mess.numbering === "bracketed" ? `(${index + 1})` : mess.numbering === "wrong" ? (index % 5) + 1 : index + 1));
  if (mess.numbering === "hidden") pen.sheet.getRow(two + 1).hidden = true;
  return two + 2;
}

function sideColumns(side: Side, mess: Mess): number[] {
  return [...(side.ak !== undefined && mess.ak !== "absent" ? [side.ak] : []), side.kuantitas[0], side.kualitas[0], side.waktu[0], side.biaya];
}

/** A number as the workbook keeps it. */
function numberCell(value: number, mess: Mess): Cell {
  if (mess.numbers === "number" || !Number.isInteger(value)) return value;
  // A whole text number below 1000 reads alike in both forms; larger ones are grouped.
  const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, mess.numbers === "textId" ? "." : ",");
  return value >= 1_000_000 ? grouped : mess.numbers === "textId" ? `${value},0` : `${value}.0`;
}

const UNITS = { full: ["Bulan", "Hari"], short: ["bln", "hr"], mixed: ["BLN", "HARI"] } as const;

function drawSide(pen: Pen, row: number, side: Side, numbers: Line["target"], output: string, mess: Mess, name: string, month: string): void {
  const pair = ([value, unit]: readonly [number, number], number: number, word: string, place: string) => {
    if (mess.unitCells === 1 || unit === value) pen.put(row, value, `${String(number).replace(".", ",")} ${word}`, place);
    else {
      pen.put(row, value, numberCell(number, mess), place);
      pen.put(row, unit, word, `${place} satuan`);
    }
  };
  pair(side.kuantitas, numbers[0], output, `${name} kuantitas`);
  pen.put(row, side.kualitas[0], numberCell(numbers[1], mess), `${name} kualitas`);
  pair(side.waktu, numbers[2], month, `${name} waktu`);
  const cost = numbers[3];
  const none = { dash: "-", blank: null, zero: 0, endash: "–" }[mess.biaya];
  const grouped = cost === null ? "" : String(cost).replace(/\B(?=(\d{3})+$)/g, ".");
  pen.put(row, side.biaya, cost === null ? none : mess.biayaText === "number" ? cost : mess.biayaText === "Rp" ? `Rp ${grouped}` : `Rp. ${grouped},-`, `${name} biaya`);
}

/** The formula of one line as a careful clerk writes it, from the cells of the line. */
export function lineFormula(pen: Pen, row: number, layout: Layout, line: Line): string {
  const { target: t, realisasi: r } = layout;
  if (!r) return "";
  const a = (column: number) => pen.address(row, column);
  const timed = (T: string, R: string) => `IF(100-(${R}/${T}*100)>24,76-((((1.76*${T}-${R})/${T})*100)-100),((1.76*${T}-${R})/${T})*100)`;
  const biaya = line.target[3] === null ? "" : `+${timed(a(t.biaya), a(r.biaya))}`;
  return `${a(r.kuantitas[0])}/${a(t.kuantitas[0])}*100+${a(r.kualitas[0])}/${a(t.kualitas[0])}*100+${timed(a(t.waktu[0]), a(r.waktu[0]))}${biaya}`;
}

/** The helper cells of the BKN template beside the table, and the two formulas that use them. */
function helperFormulas(pen: Pen, row: number, layout: Layout, result: number): { readonly penghitungan: string; readonly nilai: string } | undefined {
  const { target: t, realisasi: r, penghitungan, nilai } = layout;
  if (!r || penghitungan === undefined || nilai === undefined) return undefined;
  const a = (column: number) => pen.address(row, column);
  const [D, F, G, I, K, M, N, P] = [t.kuantitas[0], t.kualitas[0], t.waktu[0], t.biaya, r.kuantitas[0], r.kualitas[0], r.waktu[0], r.biaya].map(a) as [string, string, string, string, string, string, string, string];
  const first = nilai + 2;
  const [T, U, W, X, Y, , , AB, AC, AD, AE, AF, AG] = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((index) => first + index) as [number, number, number, number, number, number, number, number, number, number, number, number, number];
  const [Z, AA] = [Y + 1, Y + 2];
  const put = (column: number, formula: string) => pen.formula(row, column, formula, null);
  put(T, `IF(${D}>0,1,0)`);
  put(U, `IFERROR(${a(nilai)},0)`);
  put(W, `100-(${N}/${G}*100)`);
  put(X, `100-(${P}/${I}*100)`);
  put(Y, `${K}/${D}*100`);
  put(Z, `${M}/${F}*100`);
  put(AA, `IF(${a(W)}>24,${a(AD)},${a(AC)})`);
  put(AB, `IF(${a(X)}>24,${a(AF)},${a(AE)})`);
  put(AC, `((1.76*${G}-${N})/${G})*100`);
  put(AD, `76-((((1.76*${G}-${N})/${G})*100)-100)`);
  put(AE, `((1.76*${I}-${P})/${I})*100`);
  put(AF, `76-((((1.76*${I}-${P})/${I})*100)-100)`);
  pen.formula(row, AG, `IFERROR(SUM(${a(Y)}:${a(AB)}),SUM(${a(Y)}:${a(AA)}))`, result);
  const q = a(penghitungan);
  return { penghitungan: a(AG), nilai: `IF(${I}="-",IF(${P}="-",${q}/3,${q}/4),${q}/4)` };
}

/** Activities with sections, blank and template rows; returns the row after them. */
export function drawLines(pen: Pen, row: number, layout: Layout, mess: Mess, given: Case, fungsional: boolean): { readonly next: number; readonly first: number; readonly last: number } {
  const plainNumbers = mess.unitCells === 2 && mess.numbers === "number" && mess.biayaText === "number";
  let at = row;
  if (mess.sections === "letters") pen.put(at++, layout.kegiatan[0], "A. UTAMA");
  if (mess.sections === "roman") {
    pen.put(at, layout.no, "I");
    pen.put(at++, layout.kegiatan[0], "Tugas Utama");
  }
  const first = at;
  given.lines.forEach((line, index) => {
    const values = lineValues(line);
    const name = `${index + 1}`;
    pen.put(at, layout.no, index + 1);
    pen.put(at, layout.kegiatan[0], line.uraian, `kegiatan ${name}`);
    pen.merge(at, layout.kegiatan[0], at, layout.kegiatan[1]);
    for (const [side, numbers] of [[layout.target, line.target], [layout.realisasi, line.realisasi]] as const) {
      if (!side || side.ak === undefined || mess.ak === "absent") continue;
      pen.put(at, side.ak, fungsional ? Math.round(numbers[0] * 12) / 100 : index % 2 === 0 ? "-" : null, `${side === layout.target ? "target" : "realisasi"} ${name} ak`);
    }
    const month = UNITS[mess.units][line.hari ? 1 : 0];
    drawSide(pen, at, layout.target, line.target, line.output, mess, `target ${name}`, mess.units === "mixed" ? month.toLowerCase() : month);
    if (layout.realisasi) drawSide(pen, at, layout.realisasi, line.realisasi, mess.units === "mixed" ? line.output.toUpperCase() : line.output, mess, `realisasi ${name}`, month);
    if (layout.penghitungan !== undefined && layout.nilai !== undefined) {
      const round = mess.computed === "rounded" ? (value: number) => Math.round(value * 100) / 100 : (value: number) => value;
      const live = plainNumbers && (mess.computed === "live" || mess.computed === "stale");
      const shown = (value: number) => (mess.computed === "stale" ? 0 : value);
      if (live) {
        const helped = mess.helperColumns && mess.biaya === "dash" ? helperFormulas(pen, at, layout, shown(values.penghitungan)) : undefined;
        pen.formula(at, layout.penghitungan, helped?.penghitungan ?? lineFormula(pen, at, layout, line), shown(values.penghitungan), `penghitungan ${name}`);
        pen.formula(at, layout.nilai, helped?.nilai ?? `${pen.address(at, layout.penghitungan)}/${values.biaya === null ? 3 : 4}`, shown(values.nilai), `nilai ${name}`);
      } else {
        pen.put(at, layout.penghitungan, round(values.penghitungan), `penghitungan ${name}`);
        pen.put(at, layout.nilai, round(values.nilai), `nilai ${name}`);
      }
    }
    if (mess.hiddenRow && index === 1) pen.sheet.getRow(at).hidden = true;
    at++;
    if (mess.blankRows && index === 0) at++;
  });
  const last = at - 1;
  const spare = mess.template === "none" ? 0 : 3;
  for (let index = 0; index < spare; index++, at++) {
    pen.put(at, layout.no, given.lines.length + index + 1);
    if (mess.template === "zeros" || mess.template === "errors") pen.formula(at, layout.kegiatan[0], "Z999", 0);
    if (mess.template === "zeros") for (const side of [layout.target, ...(layout.realisasi ? [layout.realisasi] : [])]) for (const column of [side.kuantitas[0], side.kualitas[0], side.waktu[0]]) pen.formula(at, column, "Z999", 0);
    if (mess.template === "errors" && layout.nilai !== undefined && layout.penghitungan !== undefined) {
      pen.formula(at, layout.penghitungan, `${pen.address(at, layout.target.kuantitas[0])}/${pen.address(at, layout.target.kuantitas[0])}`, null);
      pen.sheet.getCell(at, layout.penghitungan).value = { formula: "1/0", result: { error: "#DIV/0!" } } as ExcelJS.CellFormulaValue;
      pen.sheet.getCell(at, layout.nilai).value = { formula: "1/0", result: { error: "#DIV/0!" } } as ExcelJS.CellFormulaValue;
    }
    if (mess.template === "falseZero" && layout.nilai !== undefined) pen.formula(at, layout.nilai, "0", 0);
  }
  if (mess.totalRow && layout.nilai !== undefined) {
    pen.put(at, layout.kegiatan[0], "Jumlah");
    pen.formula(at, layout.nilai, `SUM(${pen.address(first, layout.nilai)}:${pen.address(last, layout.nilai)})`, given.lines.reduce((sum, line) => sum + lineValues(line).nilai, 0));
    at++;
  }
  return { next: at, first, last };
}

/** Place and date, captions, names and NIPs under the table. */
export function drawSignatures(pen: Pen, row: number, layout: Layout, given: Case, date: string, who: readonly ("penilai" | "pegawai")[]): number {
  const columns = { penilai: layout.kegiatan[0], pegawai: layout.target.waktu[0] };
  const only = who.length === 1 ? (layout.realisasi?.kuantitas[0] ?? columns.pegawai) : undefined;
  pen.put(row, only ?? columns.pegawai, `Muara Indah, ${date}`, "tanggal");
  for (const one of who) {
    const column = only ?? columns[one];
    pen.put(row + 1, column, one === "penilai" ? "Pejabat Penilai," : "Pegawai Negeri Sipil Yang Dinilai,", `ttd ${one}`);
    pen.put(row + 5, column, given[one].nama, `ttd ${one} nama`);
    pen.put(row + 6, column, `NIP. ${given[one].nip}`, `ttd ${one} nip`);
  }
  return row + 7;
}

export function shaped(layout: Layout, mess: Mess): Layout {
  const { biaya } = layout.target;
  return moved(layout, mess.columnShift, [...(mess.gap ? [layout.kegiatan[1]] : []), ...(mess.assessors && layout.realisasi ? [biaya, biaya] : [])]);
}

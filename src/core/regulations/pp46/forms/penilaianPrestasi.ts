import { parseDate, type CivilDate } from "../../../base/civilDate";
import { letters, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellKey, cellRef, valueAt, type CellRef, type Grid, type Rect } from "../../../sheet/grid";
import { titleMet } from "../../../sheet/layout/evidence";
import { absent, dateField, isErrorText, numberField, textField } from "../../../sheet/readField";
import { leftOf, isEmptyCell, viewOf, wordsIn, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { captionOf, readIdentities, withoutEnumerator, type Peran } from "../../umum/identitas";
import { readPeriode } from "../../umum/periode";
import { perkalian } from "../../umum/perkalian";
import { readTandaTangan } from "../../umum/tandaTangan";
import { findTables } from "./table";
import type { AspekPerilaku, Catatan, PenilaianPrestasi } from "./types";

interface PrestasiLayout {
  readonly area: Rect;
  readonly title: Word | undefined;
  readonly unsur: Word;
}

/** The six aspects in the order of the form, in the spellings met. */
export const ASPEK = [/^orientasipelayanan/, /^integritas/, /^komitmen/, /^di?s?i?s?plin/, /^kerjasama/, /^kepemimpinan/] as const;
const TITLE = /^(formulir)?penilaianprestasikerja/;
const TOTAL = /^nilaiprestasikerja/;
const WEIGHTED_SKP = /^(sasarankerja(pegawai|pns)?(skp)?|nilai(capaian)?skp|skp)$/;

const keys = new WeakMap<Word, string>();

/** A word's letters without its enumerator; asked for again and again, so kept. */
function keyOf(word: Word): string {
  const known = keys.get(word) ?? letters(withoutEnumerator(word.text));
  keys.set(word, known);
  return known;
}

export const penilaianPrestasiLayout = {
  /** A form is a "Nilai Prestasi Kerja" with at least four aspects of behaviour above it. */
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    const totals = view.words.filter((word) => TOTAL.test(keyOf(word)));
    const tables = totals.length > 0 ? findTables(view) : [];
    const found: FoundForm[] = [];
    let top = 0;
    for (const total of totals) {
      if (total.row < top) continue;
      const above = wordsIn(view, { top, left: 0, bottom: total.row, right: view.columnEnd });
      // A Buku Catatan above it has the same aspects.
      const notes = above.find((word) => /^bukucatatan/.test(word.key));
      const start = notes && above.find((word) => word.row > notes.row && TITLE.test(keyOf(word)));
      const between = start ? above.filter(({ row }) => row >= start.row) : above;
      const aspects = between.filter((word) => ASPEK.some((pattern) => pattern.test(keyOf(word))));
      if (new Set(aspects.map((word) => ASPEK.findIndex((pattern) => pattern.test(keyOf(word))))).size < 4) continue;
      const titles = between.filter((word) => TITLE.test(keyOf(word)));
      const title = titles[0];
      const unsur = aspects[0];
      if (!unsur) continue;
      const next = view.words.find((word) => word.row > total.row && (TITLE.test(keyOf(word)) || /sasarankerja(pegawai)?negeri|^formulirsasaran|^penilaiancapaian|^bukucatatan/.test(word.key)));
      const bottom = (next?.row ?? view.rowEnd) - 1;
      // Agency and period may stand above the title, unless that place is another form's.
      const shared = start !== undefined || top > 0 || tables.some(({ heading }) => title && heading.row < title.row);
      const area: Rect = { top: title && shared ? title.row : top, left: 0, bottom, right: view.columnEnd };
      const words = wordsIn(view, area);
      found.push({
        rect: { top: words[0]?.row ?? area.top, left: leftOf(words), bottom: words[words.length - 1]?.row ?? area.bottom, right: rightmost(grid, area) },
        confidence: title ? 0.95 : 0.8,
        evidence: [titleMet(title), { id: `${aspects.length} aspek perilaku dan «${total.text}»`, en: `${aspects.length} aspects of behaviour and “${total.text}”` }],
        layout: { area, title, unsur } satisfies PrestasiLayout,
      });
      top = bottom + 1;
    }
    return found;
  },

  read(grid: Grid, form: FoundForm): PenilaianPrestasi {
    const { area, title, unsur } = form.layout as PrestasiLayout;
    const view = viewOf(grid);
    const words = wordsIn(view, area);
    const judul = cellRef(grid.sheet, title?.row ?? unsur.row, title?.column ?? unsur.column);
    const place = cellRef(grid.sheet, unsur.row, unsur.column);
    const lastAspect = Math.max(...words.filter((word) => ASPEK.some((pattern) => pattern.test(keyOf(word)))).map((word) => word.row));
    const label = (pattern: RegExp, fromRow = area.top) => words.find((word) => word.row >= fromRow && pattern.test(keyOf(word)));
    const row = (word: Word | undefined) => (word ? lineRight(grid, word, area, words) : undefined);

    const skp = row(words.find((word) => WEIGHTED_SKP.test(keyOf(word)) && word.row >= (label(/^unsuryangdinilai/)?.row ?? unsur.row - 3) && word.row <= unsur.row + 1));
    const weighted = row(label(/^nilaiperilaku(kerja)?$/, lastAspect));
    const total = label(TOTAL);
    const closing = total ? readTotal(grid, total, area, words) : undefined;
    const notes = noteBlocks(grid, words, area);
    const dates = readDates(grid, words, area, place);
    const identityEnd = label(/^unsuryangdinilai/)?.row ?? unsur.row;
    // On a landscape page the identity blocks may stand beside the rest, so only captions that open a block count.
    const identityArea: Rect = identityEnd > area.top + 3 ? { ...area, bottom: identityEnd - 1 } : area;
    const identities = readIdentities(view, identityArea, judul);
    return {
      judul,
      periode: readPeriode(view, area, judul),
      pegawai: identities.pegawai,
      penilai: identities.penilai,
      atasanPenilai: identities.atasanPenilai,
      nilaiSkp: skp?.first ?? absent(place),
      bobotSkp: skp?.weight ?? absent(place),
      nilaiSkpTertimbang: skp?.last ?? absent(place),
      perilaku: inOneColumn(ASPEK.map((pattern) => readAspek(grid, words.find((word) => pattern.test(keyOf(word)) && word.row >= unsur.row), area, words, place))),
      aspekAsing: readAspekAsing(grid, area, words),
      jumlahPerilaku: row(label(/^jumlah/, lastAspect))?.first ?? absent(place),
      rataRataPerilaku: row(label(/^(nilai)?ratarata/, lastAspect))?.first ?? absent(place),
      bobotPerilaku: weighted?.weight ?? absent(place),
      nilaiPerilakuTertimbang: weighted?.last ?? absent(place),
      nilaiPrestasi: closing?.nilai ?? absent(place),
      sebutan: closing?.sebutan ?? absent(place),
      keberatan: notes("keberatan") ?? noNote(place),
      tanggapan: notes("tanggapan") ?? noNote(place),
      keputusan: notes("keputusan") ?? noNote(place),
      rekomendasi: notes("rekomendasi") ?? noNote(place),
      ...dates.fields,
      tandaTangan: readSignatures(view, area, dates.from),
    };
  },
};

function rightmost(grid: Grid, area: Rect): number {
  let right = grid.left;
  for (let row = Math.max(area.top, grid.top); row <= Math.min(area.bottom, grid.top + grid.values.length - 1); row++) {
    const cells = grid.values[row - grid.top] ?? [];
    for (let c = cells.length - 1; c >= 0 && grid.left + c > right; c--) if (cells[c] !== null) right = grid.left + c;
  }
  return right;
}

interface Line {
  readonly first: Field<number>;
  readonly last: Field<number>;
  readonly weight: Field<number>;
}

const WEIGHT = /(?:^|x|×|\*)\s*(\d{1,3}(?:[.,]\d+)?)\s*%/i;

/** Numbers of a row to the right of its label: the value, its weight ("x 60%", 60%, 0.6), the weighted value. */
function lineRight(grid: Grid, label: Word, area: Rect, words: readonly Word[]): Line {
  const { row } = label;
  const stop = stopColumn(label, area, words);
  const numbers: Field<number>[] = [];
  let weight: Field<number> | undefined;
  for (let column = label.column + 1; column <= stop; column++) {
    const value = valueAt(grid, row, column);
    if (isEmptyCell(value)) continue;
    const percent = grid.percent.has(cellKey(row, column));
    const text = squeeze(String(value));
    const sign = typeof value === "string" ? WEIGHT.exec(text) : null;
    if (sign || (percent && typeof value === "number")) {
      if (sign) numbers.push(...perkalian(text).map((each): Field<number> => ({ state: "filled", at: cellRef(grid.sheet, row, column), written: value, value: each })));
      const number = sign ? Number((sign[1] ?? "").replace(",", ".")) : Number(((value as number) * 100).toPrecision(15));
      weight = { state: "filled", at: cellRef(grid.sheet, row, column), written: value, value: number };
      continue;
    }
    if (typeof value === "number" || /^\d/.test(text) || isErrorText(value)) {
      const field = numberField(grid, row, column);
      // A weight without its sign stands between the value and the product, behind an "x".
      const before = valueAt(grid, row, column - 1);
      if (typeof before === "string" && /^[x×*]$/i.test(squeeze(before)) && field.state === "filled") {
        weight = { ...field, value: field.value <= 1 ? Number((field.value * 100).toPrecision(15)) : field.value };
      } else numbers.push(field);
    } else if (/^[-–—]+$/.test(text)) numbers.push(numberField(grid, row, column));
  }
  const blankAt = cellRef(grid.sheet, row, label.column + 1);
  const blank: Field<number> = { state: "blank", at: blankAt, written: null };
  const [first] = numbers;
  return { first: first ?? blank, last: numbers.length > 1 ? (numbers[numbers.length - 1] ?? blank) : weight ? blank : (first ?? blank), weight: weight ?? absent(blankAt) };
}

/** Labels of the form end the search to the right: on a landscape page another block stands there. */
function stopColumn(label: Word, area: Rect, words: readonly Word[]): number {
  const other = words.filter((word) => word.row === label.row && word.column > label.column && (labelled(word) || captionOf(word) !== undefined || /^(5|6|7|8|9|10|11)[.\s]/.test(word.text)));
  return Math.min(area.right, label.column + 14, ...other.map((word) => word.column - 1));
}

function labelled(word: Word): boolean {
  return /^(keberatan|tanggapan|keputusan|rekomendasi|dibuattanggal|diterimatanggal)/.test(keyOf(word));
}

function readAspek(grid: Grid, label: Word | undefined, area: Rect, words: readonly Word[], place: CellRef): AspekPerilaku {
  if (!label) return { nilai: absent(place), sebutan: absent(place) };
  const nilai = lineRight(grid, label, area, words).first;
  return { nilai, sebutan: wordRight(grid, label, area, words, nilai) };
}

/** What closes the list of aspects. */
const CLOSING = /^(jumlah|(nilai)?ratarata|nilaiperilaku)/;

/** Rows of the list, labelled where the aspects are and valued, of aspects that the regulation doesn't have. */
function readAspekAsing(grid: Grid, area: Rect, words: readonly Word[]): PenilaianPrestasi["aspekAsing"] {
  const aspects = words.filter((word) => ASPEK.some((pattern) => pattern.test(keyOf(word))));
  const [first] = aspects;
  const closing = first && words.find((word) => word.row > first.row && CLOSING.test(keyOf(word)));
  if (!first || !closing) return [];
  const columns = new Set(aspects.map((word) => word.column));
  const rows = new Set(aspects.map((word) => word.row));
  return words.flatMap((word) => {
    if (word.row <= first.row || word.row >= closing.row || rows.has(word.row) || !columns.has(word.column)) return [];
    const nilai = lineRight(grid, word, area, words).first;
    return nilai.state === "filled" && nilai.value > 0 ? [{ nama: textField(grid, word.row, word.column, withoutEnumerator(word.text)), nilai }] : [];
  });
}

/** A blank value stands where those of the other aspects stand. */
function inOneColumn(aspects: readonly AspekPerilaku[]): readonly AspekPerilaku[] {
  const column = aspects.find(({ nilai }) => nilai.state === "filled")?.nilai.at.rect.left;
  if (column === undefined) return aspects;
  return aspects.map((aspek) => (aspek.nilai.state === "blank" ? { ...aspek, nilai: { ...aspek.nilai, at: cellRef(aspek.nilai.at.sheet, aspek.nilai.at.rect.top, column) } } : aspek));
}

/** The word beside or behind a value: "(Baik)". */
function wordRight(grid: Grid, label: Word, area: Rect, words: readonly Word[], nilai: Field<number>): Field<string> {
  const from = nilai.state === "absent" ? label.column + 1 : nilai.at.rect.left + 1;
  for (let column = from; column <= stopColumn(label, area, words); column++) {
    const value = valueAt(grid, label.row, column);
    if (typeof value !== "string" || isErrorText(value)) continue;
    const word = /^\(?\s*([\p{L}][\p{L}\s]*?)\s*\)?$/u.exec(squeeze(value));
    if (word && !/^x$/i.test(word[1] ?? "")) return textField(grid, label.row, column, word[1] ?? "");
  }
  return absent(cellRef(grid.sheet, label.row, from));
}

/** Rows below "Nilai Prestasi Kerja" in which its number and its sebutan may stand. */
const REACH = 4;

function readTotal(grid: Grid, label: Word, area: Rect, words: readonly Word[]): { readonly nilai: Field<number>; readonly sebutan: Field<string> } {
  const stop = stopColumn(label, area, words);
  let nilai: Field<number> | undefined;
  let sebutan: Field<string> | undefined;
  for (let row = label.row; row < label.row + REACH && row <= area.bottom && !(nilai && sebutan); row++) {
    if (row > label.row && words.some((word) => word.row === row && word.column <= label.column + 1 && (labelled(word) || /^[5-9][.\s]/.test(word.text)))) break;
    for (let column = label.column + (row === label.row ? 1 : 0); column <= stop; column++) {
      const value = valueAt(grid, row, column);
      if (isEmptyCell(value)) continue;
      const text = squeeze(String(value));
      const word = /^\(?\s*([\p{L}][\p{L}\s]*?)\s*\)?$/u.exec(text);
      if (!nilai && (typeof value === "number" || /^\d/.test(text) || isErrorText(value))) {
        nilai = numberField(grid, row, column);
        const both = /^([\d.,]+)\s*\(\s*([\p{L}][\p{L}\s]*?)\s*\)$/u.exec(text);
        if (both) {
          const number = numberField(grid, row, column);
          nilai = number;
          sebutan = textField(grid, row, column, both[2] ?? "");
        }
      } else if (!sebutan && word && !labelled({ row, column, text, key: letters(text) }) && !/^(jumlah|nilai|keberatan)/i.test(text)) {
        sebutan = textField(grid, row, column, word[1] ?? "");
      }
    }
  }
  const at = cellRef(grid.sheet, label.row, label.column + 1);
  return { nilai: nilai ?? { state: "blank", at, written: null }, sebutan: sebutan ?? { state: "blank", at: nilai?.at ?? at, written: null } };
}

const NOTES = {
  keberatan: /^keberatandari|^keberatan$/,
  tanggapan: /^tanggapanpejabatpenilai/,
  keputusan: /^keputusanatasan/,
  rekomendasi: /^rekomendasi/,
} as const;

function noNote(place: CellRef): Catatan {
  return { teks: absent(place), tanggal: absent(place) };
}

/** Text and date under each of the captions 5 to 8, up to the next caption below it. */
function noteBlocks(grid: Grid, words: readonly Word[], area: Rect): (name: keyof typeof NOTES) => Catatan | undefined {
  const opens = (word: Word) => Object.values(NOTES).some((pattern) => pattern.test(keyOf(word))) || /^(dibuat|diterima)tanggal/.test(keyOf(word)) || TITLE.test(keyOf(word));
  return (name) => {
    const caption = words.find((word) => NOTES[name].test(keyOf(word)));
    if (!caption) return undefined;
    const next = words.find((word) => word.row > caption.row && opens(word));
    const bottom = Math.min(area.bottom, (next?.row ?? caption.row + 12) - 1);
    let teks: Field<string> | undefined;
    let tanggal: Field<CivilDate> | undefined;
    for (const word of words) {
      if (word.row <= caption.row || word.row > bottom || captionOf(word)) continue;
      if (/^tanggal/.test(word.key)) tanggal ??= dated(grid, word, area);
      else if (!teks && /\p{L}{3}/u.test(word.text)) teks = textField(grid, word.row, word.column);
    }
    const at = cellRef(grid.sheet, caption.row + 1, caption.column);
    return { teks: teks ?? { state: "blank", at, written: null }, tanggal: tanggal ?? absent(at) };
  };
}

/** A date in the cell of its label ("Tanggal, 5 Januari 2019"), else in the cells to its right. */
function dated(grid: Grid, label: Word, area: Rect): Field<CivilDate> {
  const own = parseDate(label.text);
  if (own.ok || own.problem === "impossible") return dateField(grid, label.row, label.column);
  for (let column = label.column + 1; column <= Math.min(area.right, label.column + 6); column++) {
    const value = valueAt(grid, label.row, column);
    if (isEmptyCell(value) || /^[:：,]+$/.test(squeeze(String(value)))) continue;
    const field = dateField(grid, label.row, column);
    if (field.state !== "blank" || typeof value !== "string" || !/\p{L}/u.test(value)) return field;
    break;
  }
  return { state: "blank", at: cellRef(grid.sheet, label.row, label.column), written: label.text };
}

function readDates(grid: Grid, words: readonly Word[], area: Rect, place: CellRef) {
  const made = words.find((word) => /^dibuattanggal|^dibuatpadatanggal/.test(keyOf(word)));
  const received = words.filter((word) => /^diterima(pada)?tanggal/.test(keyOf(word)));
  const whose = (word: Word) => words.find((other) => other.row >= word.row && other.row <= word.row + 3 && Math.abs(other.column - word.column) <= 4 && captionOf(other) !== undefined && other !== word);
  const of = (peran: Peran) => received.find((word) => {
    const caption = whose(word);
    return caption !== undefined && captionOf(caption) === peran;
  });
  const date = (word: Word | undefined) => (word ? dated(grid, word, area) : absent(place));
  const pegawai = of("pegawai") ?? received[0];
  const atasan = of("atasanPenilai") ?? received.find((word) => word !== pegawai);
  return {
    from: Math.min(made?.row ?? area.bottom, ...received.map((word) => word.row)),
    fields: { dibuat: date(made), diterimaPegawai: date(pegawai), diterimaAtasan: date(atasan) },
  };
}

function readSignatures(view: View, area: Rect, from: number): PenilaianPrestasi["tandaTangan"] {
  const signed = readTandaTangan(view, { ...area, top: from });
  return { penilai: signed.penilai, pegawai: signed.pegawai, atasanPenilai: signed.atasanPenilai };
}

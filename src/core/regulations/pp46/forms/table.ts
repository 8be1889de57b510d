import type { Rect } from "../../../sheet/grid";
import { mergeAt, wordsIn, type View, type Word } from "../../../sheet/view";

/** Columns of one side of the table (target or realisasi): first and last column of each aspect. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The unit of all values below, where the heading has it: "Waktu (bln)". */
  readonly unit?: string;
}

export interface AspekColumns {
  readonly angkaKredit?: Span;
  readonly kuantitas: Span;
  readonly kualitas: Span;
  readonly waktu: Span;
  readonly biaya?: Span;
}

export interface TabelKegiatan {
  /** Heading of the activities. */
  readonly heading: Word;
  readonly nomor?: number;
  readonly kegiatan: Span;
  readonly target: AspekColumns;
  readonly realisasi?: AspekColumns;
  readonly penghitungan?: Span;
  readonly nilai?: Span;
  /** Last row of the headings; activities begin below. */
  readonly headBottom: number;
  readonly left: number;
  readonly right: number;
}

/** Headings of the form as printed, and by the letters of their cells in the spellings met in workbooks. */
export const HEADS = {
  kegiatan: { printed: "KEGIATAN TUGAS JABATAN", pattern: /^(i{1,3}|1|3)?(uraian)?(kegiatan)?tugas(pokok)?(jabatan)?$|^(i{1,3}|1|3)?(uraian)?kegiatantugas|^(i{1,3}|1|3)?uraiankegiatan$|^(i{1,3}|1|3)kegiatan$/ },
  kuantitas: { printed: "KUANT/ OUTPUT", pattern: /^(target|realisasi|capaian)?(ku?ant|kwant|output)/ },
  kualitas: { printed: "KUAL/ MUTU", pattern: /^(target|realisasi|capaian)?(kual|kwal|mutu)/ },
  waktu: { printed: "WAKTU", pattern: /^(target|realisasi|capaian)?waktu/ },
  biaya: { printed: "BIAYA", pattern: /^(target|realisasi|capaian)?biaya/ },
  angkaKredit: { printed: "AK", pattern: /^(target|realisasi|unit|jumlah|total)?(ak|angkakredit)(ak|target|realisasi|total)?$/ },
  penghitungan: { printed: "PENGHITUNGAN", pattern: /^pe(ng|r)hitung/ },
  nilai: { printed: "NILAI CAPAIAN SKP", pattern: /^nilai(capaian)?(skp|kegiatan|akhir|sasarankerja.*)?$|^capaianskp$|^nilaicapaian/ },
} as const;
type Head = keyof typeof HEADS;

/** Headings of other regimes: a table that has one is none of this form. */
const FOREIGN = /rencanakinerja|rencanahasilkerja|indikatorkinerja|perspektif|ekspektasi/;

/** Rows that the headings of one table may take. */
const HEAD_ROWS = 4;
const FAR = 9999;

export function headOf(word: Word): Head | undefined {
  for (const head of Object.keys(HEADS) as Head[]) if (HEADS[head].pattern.test(word.key)) return head;
  return undefined;
}

/** Tables of activities on a sheet, in reading order: a heading for the activities, then kuantitas, kualitas and waktu to its right. */
export function findTables(view: View): readonly TabelKegiatan[] {
  const headings = view.words.filter((word) => HEADS.kegiatan.pattern.test(word.key));
  const tables: TabelKegiatan[] = [];
  for (const heading of headings) {
    if (tables.some((table) => inside(heading, table))) continue;
    const neighbour = headings.filter((other) => Math.abs(other.row - heading.row) < HEAD_ROWS && other.column > heading.column).map((other) => other.column - 1);
    const table = tableAt(view, heading, Math.min(FAR, ...neighbour));
    if (table) tables.push(table);
  }
  return tables;
}

function inside(word: Word, table: TabelKegiatan): boolean {
  return word.row >= table.heading.row && word.row <= table.headBottom && word.column >= table.left && word.column <= table.right;
}

function tableAt(view: View, heading: Word, right: number): TabelKegiatan | undefined {
  const band: Rect = { top: Math.max(0, heading.row - 1), left: heading.column + 1, bottom: heading.row + HEAD_ROWS - 1, right };
  const words = wordsIn(view, band);
  if (words.some((word) => FOREIGN.test(word.key))) return undefined;
  const heads = words.flatMap((word) => {
    const head = headOf(word);
    return head && head !== "kegiatan" ? [{ head, word }] : [];
  });
  const aspectRow = heads.find((each) => each.head === "kuantitas")?.word.row;
  if (aspectRow === undefined) return undefined;
  const row = heads.filter((each) => each.word.row <= aspectRow + 1);
  const columns = row.map((each) => each.word.column).sort((a, b) => a - b);
  const spanOf = (word: Word, widest: number): Span => {
    const merged = mergeAt(view.grid, word.row, word.column);
    const next = columns.find((column) => column > word.column) ?? right + 1;
    const to = merged.right > word.column ? merged.right : word.column + widest - 1;
    return { from: word.column, to: Math.min(to, next - 1) };
  };
  const groups = aspectGroups(row.filter((each) => each.word.row === aspectRow || each.head === "angkaKredit"), spanOf);
  const target = groups[0];
  if (!target) return undefined;
  const realisasi = groups.length > 1 ? groups[realisedGroup(groups, words)] : undefined;
  const last = (head: Head) => {
    const word = row.filter((each) => each.head === head && each.word.column > target.kuantitas.from).pop()?.word;
    return word ? spanOf(word, 1) : undefined;
  };
  const penghitungan = last("penghitungan");
  const nilai = last("nilai");
  const nomor = nomorColumn(view, heading);
  const first = Math.min(...columns);
  const merged = mergeAt(view.grid, heading.row, heading.column);
  const headBottom = Math.max(aspectRow, ...row.map((each) => mergeAt(view.grid, each.word.row, each.word.column).bottom), merged.bottom > aspectRow ? Math.min(merged.bottom, aspectRow + 1) : aspectRow);
  return {
    heading,
    ...(nomor === undefined ? {} : { nomor }),
    kegiatan: { from: heading.column, to: merged.right > heading.column ? Math.min(merged.right, first - 1) : first - 1 },
    target,
    ...(realisasi ? { realisasi } : {}),
    ...(penghitungan ? { penghitungan } : {}),
    ...(nilai ? { nilai } : {}),
    headBottom,
    left: nomor ?? heading.column,
    right: Math.max(...[target, realisasi].flatMap((side) => (side ? [side.biaya?.to ?? side.waktu.to] : [])), nilai?.to ?? 0, penghitungan?.to ?? 0),
  };
}

interface Placed {
  readonly head: Head;
  readonly word: Word;
}

/** A group begins at each kuantitas; AK just before it belongs to it. A group without kualitas or waktu is none of this form. */
function aspectGroups(heads: readonly Placed[], spanOf: (word: Word, widest: number) => Span): AspekColumns[] {
  const sorted = [...heads].sort((a, b) => a.word.column - b.word.column);
  const starts = sorted.filter((each) => each.head === "kuantitas").map((each) => each.word.column);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? FAR * 2;
    const before = starts[index - 1] ?? -1;
    const pick = (head: Head) => sorted.find((each) => each.head === head && each.word.column >= start && each.word.column < end)?.word;
    const credit = sorted.filter((each) => each.head === "angkaKredit" && each.word.column < start && each.word.column > before);
    const kuantitas = pick("kuantitas");
    const kualitas = pick("kualitas");
    const waktu = pick("waktu");
    const biaya = pick("biaya");
    const angkaKredit = credit[credit.length - 1]?.word;
    if (!kuantitas || !kualitas || !waktu) return [];
    return [
      {
        kuantitas: withUnit(spanOf(kuantitas, 2), kuantitas),
        kualitas: spanOf(kualitas, 1),
        waktu: withUnit(spanOf(waktu, 2), waktu),
        ...(biaya ? { biaya: spanOf(biaya, 1) } : {}),
        ...(angkaKredit ? { angkaKredit: spanOf(angkaKredit, 1) } : {}),
      },
    ];
  });
}

const HEAD_UNIT = /\(\s*(?:dalam\s+)?(\p{L}{2,})\.?\s*\)\s*$/u;
/** Brackets that say what the column is, not in what it counts. */
const NO_UNIT = /^(output|satuan|volume|kuantitas|target|realisasi|mutu|waktu)$/i;

function withUnit(span: Span, { text }: Word): Span {
  const unit = HEAD_UNIT.exec(text)?.[1];
  return unit === undefined || NO_UNIT.test(unit) ? span : { ...span, unit };
}

/** Of the groups after the target, the one under REALISASI (or PENCAPAIAN, CAPAIAN); without such a heading the last. */
function realisedGroup(groups: readonly AspekColumns[], words: readonly Word[]): number {
  const caption = words.find((word) => /^(realisasi|pencapaian|capaian|hasil)/.test(word.key) && !headOf(word));
  if (!caption) return groups.length - 1;
  const under = groups.findIndex((group, index) => index > 0 && group.kuantitas.from >= caption.column);
  return under < 0 ? groups.length - 1 : under;
}

function nomorColumn(view: View, heading: Word): number | undefined {
  for (let row = heading.row - 1; row <= heading.row + 1; row++) {
    const word = view.wordsOf(row).filter((each) => each.column < heading.column && /^(no|nomor|nour|nourut)$/.test(each.key)).pop();
    if (word && heading.column - word.column <= 3) return word.column;
  }
  return heading.column > 0 ? heading.column - 1 : undefined;
}


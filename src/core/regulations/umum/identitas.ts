import { letters, squeeze } from "../../base/words";
import type { Field } from "../../sheet/field";
import { cellRef, valueAt, type CellRef, type Grid, type Rect } from "../../sheet/grid";
import { absent, textField } from "../../sheet/readField";
import { isEmptyCell, wordsIn, type View, type Word } from "../../sheet/view";

/** Identity block of one official. NIP as written, spaces and all. */
export interface Identitas {
  readonly nama: Field<string>;
  readonly nip: Field<string>;
  readonly pangkat: Field<string>;
  readonly jabatan: Field<string>;
  readonly unitKerja: Field<string>;
}

/** Posts that are filled by election or by the President: their holder need not be a civil servant. */
const POLITICAL = /^(plt\.?\s+|pj\.?\s+)?(presiden|wakil presiden|menteri|menko|gubernur|wakil gubernur|bupati|wakil bupati|wali\s?kota|wakil wali\s?kota|ketua|jaksa agung|panglima|kapolri)\b/i;

/** Whether an official may rightly have neither NIP nor pangkat. */
export function tanpaNip({ jabatan }: Identitas): boolean {
  return jabatan.state === "filled" && POLITICAL.test(jabatan.value);
}

export type Peran = "pegawai" | "penilai" | "atasanPenilai";

const LABELS: readonly (readonly [keyof Identitas, RegExp])[] = [
  ["nama", /^nama(lengkap|pegawai|pns|pejabat|guru)?(dangelar)?$/],
  ["nip", /^(nip|nipbaru|nipnrp|nipnrk|nippppk|nipnipppk|nipninippp?k|nipppk|nomorindukpegawai)$/],
  ["pangkat", /^(pangkat|gol|golongan)(gol|golongan|ruang|tmt|terakhir|pangkat)*$/],
  ["jabatan", /^(nama)?jabatan(pekerjaan|sekarang|terakhir|tmt|fungsional|struktural)*$/],
  ["unitKerja", /^(nama)?(unit|instansi|satuankerja|satker|skpd|opd|perangkatdaerah|tempattugas|sekolah)(unit|kerja|organisasi|satuankerja|satker|skpd|opd|instansi|perangkatdaerah)*$/],
];

/** What stands in front of a label: "1.", "a)", "II." */
const ENUMERATOR = /^(?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)]+\s*)+/i;

export function withoutEnumerator(text: string): string {
  return text.replace(ENUMERATOR, "").trim();
}

interface Label {
  readonly field: keyof Identitas;
  readonly word: Word;
  /** What follows a colon in the same cell. */
  readonly rest: string | undefined;
}

function labelOf(word: Word): Label | undefined {
  if (word.text.length > 120) return undefined;
  const text = withoutEnumerator(word.text);
  const colon = text.search(/[:：]/);
  const head = colon < 0 ? text : text.slice(0, colon);
  // "2 NIP" is a label, "NIP. 19850312…" what stands behind one.
  const key = letters(head).replace(/^\d{1,2}(?=\D)/, "");
  const known = LABELS.find(([, pattern]) => pattern.test(key));
  if (!known) return undefined;
  const rest = colon < 0 ? "" : text.slice(colon).replace(/^[:：\s]+/, "");
  return { field: known[0], word, rest: rest === "" ? undefined : rest };
}

const CAPTIONS: readonly (readonly [Peran, RegExp])[] = [
  ["atasanPenilai", /^(iii|3)?atasan(langsung)?pejabatpenilai/],
  ["penilai", /^(i|1|2|ii)?pejabatpenilai|^(i|1)?penilai$/],
  ["pegawai", /^(i|ii|1|2)?(pegawainegerisipil|pns|pegawai|asn|aparatursipilnegara|guru)?(negerisipil)?yangdinilai|^identitaspegawai$|^datapegawai$/],
];

/** Whose block a caption opens, or undefined. */
export function captionOf(word: Word): Peran | undefined {
  const key = withoutEnumerator(word.text).toLowerCase().replace(/[^a-z0-9]/g, "");
  return CAPTIONS.find(([, pattern]) => pattern.test(key))?.[0];
}

/**
 * Identity blocks in an area, side by side, one under another, or lettered: a label belongs to the nearest caption
 * above it and to its left. Without any caption the block is the pegawai's.
 */
export function readIdentities(view: View, area: Rect, at: CellRef): Readonly<Record<Peran, Identitas>> {
  const words = wordsIn(view, area);
  const captions = words.flatMap((word) => {
    const peran = captionOf(word);
    return peran ? [{ peran, word }] : [];
  });
  const labels = words.flatMap((word) => labelOf(word) ?? []);
  const blocks: Record<Peran, Partial<Record<keyof Identitas, Field<string>>>> = { pegawai: {}, penilai: {}, atasanPenilai: {} };
  for (const label of labels) {
    const peran = ownerOf(label.word, captions, labels);
    if (!peran) continue;
    const field = valueOfLabel(view.grid, label, area, labels);
    const known = blocks[peran][label.field];
    if (!known || (known.state !== "filled" && field.state === "filled")) blocks[peran][label.field] = field;
  }
  const whole = (peran: Peran): Identitas => {
    const block = blocks[peran];
    const caption = captions.find((each) => each.peran === peran)?.word;
    const missing = absent(caption ? cellRef(view.grid.sheet, caption.row, caption.column) : at);
    return { nama: block.nama ?? missing, nip: block.nip ?? missing, pangkat: block.pangkat ?? missing, jabatan: block.jabatan ?? missing, unitKerja: block.unitKerja ?? missing };
  };
  return { pegawai: whole("pegawai"), penilai: whole("penilai"), atasanPenilai: whole("atasanPenilai") };
}

function ownerOf(label: Word, captions: readonly { readonly peran: Peran; readonly word: Word }[], labels: readonly Label[]): Peran | undefined {
  if (captions.length === 0) return "pegawai";
  // Captions stand above or beside their block; a label may start one column left of a caption that is centred or numbered.
  const above = captions.filter(({ word }) => word.row <= label.row);
  if (above.length === 0) return labels.some((each) => captions.some(({ word }) => word.row <= each.word.row)) ? undefined : "pegawai";
  const nearest = Math.max(...above.map(({ word }) => word.row));
  const row = above.filter(({ word }) => word.row === nearest).sort((a, b) => a.word.column - b.word.column);
  const reaching = row.filter(({ word }) => word.column <= label.column + 1);
  return (reaching[reaching.length - 1] ?? row[0])?.peran;
}

/** The value of a label: in its own cell after a colon, else the first filled cell to its right before the next label. */
function valueOfLabel(grid: Grid, label: Label, area: Rect, labels: readonly Label[]): Field<string> {
  const { row, column } = label.word;
  if (label.rest !== undefined) return textField(grid, row, column, label.rest);
  const next = labels.filter((other) => other.word.row === row && other.word.column > column).map((other) => other.word.column);
  const limit = Math.min(area.right, ...next.map((each) => each - 1));
  let place: number | undefined;
  for (let c = column + 1; c <= limit; c++) {
    const value = valueAt(grid, row, c);
    if (isEmptyCell(value)) continue;
    const text = squeeze(String(value));
    if (/^[:：]+$/.test(text)) {
      place = c + 1;
      continue;
    }
    // The row number of the neighbouring block ("1", "2") stands just before its label; digits alone are never a name.
    if (label.field !== "nip" && /^\d{1,2}\.?$/.test(text)) {
      if (next.length > 0) break;
      continue;
    }
    const cleaned = text.replace(/^[:：\s]+/, "");
    if (label.field === "nip" && /^\d{1,2}\.?$/.test(cleaned) && next.length > 0) break;
    if (label.field === "nip" && typeof value === "number") return { state: "filled", at: cellRef(grid.sheet, row, c), written: value, value: nipText(value) };
    return textField(grid, row, c, cleaned);
  }
  const at = Math.min(place ?? column + 1, area.right);
  return { state: "blank", at: cellRef(grid.sheet, row, at), written: valueAt(grid, row, at) };
}

/** A number that should have been text, as Excel shows it. */
function nipText(value: number): string {
  return Math.abs(value) < 1e15 ? String(value) : value.toExponential(5).replace("e+", "E+").replace(/\.?0+E/, "E");
}


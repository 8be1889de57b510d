import type { Field } from "../../sheet/field";
import type { FoundTable } from "../../sheet/layout/findTables";
import { textField } from "../../sheet/readField";
import { mergeAt, type View } from "../../sheet/view";
import { withoutEnumerator } from "./identitas";

/** Words with which the name of a unit or a team begins. */
const UNIT = /^(bidang|bagian|sub ?bagian|sub ?bidang|seksi|sekretariat|dinas|badan|kantor|inspektorat|kecamatan|kelurahan|unit|uptd?|puskesmas|rsud|rumah sakit|(sub ?)?direktorat|biro|pusat|balai|satuan|satker|sekolah|s[dm][pak]?n?|tim|pokja|kelompok)\b/i;
const ENUMERATOR = /^\(?([a-z]|[ivx]+|\d{1,2})[.)]?$/i;
const NOTE = /^(catatan|keterangan|ket\b|\*|sumber|jumlah|total)/i;
/** Columns that a caption over people reaches across, where it does not begin with a unit's words. */
const WIDE = 3;

/** The unit that a row between the people of a list names for those below it; undefined for any other row. */
export function kelompokDi(view: View, table: FoundTable<string>, row: number): Field<string> | undefined {
  const words = view.wordsOf(row).filter(({ column, text }) => column >= table.left - 1 && column <= table.right && !ENUMERATOR.test(text.trim()));
  const [only, ...more] = words;
  if (!only || more.length > 0 || only.text.length > 80) return undefined;
  const name = withoutEnumerator(only.text);
  const { left, right } = mergeAt(view.grid, row, only.column);
  if (NOTE.test(name) || !/\p{L}{2}/u.test(name) || !(UNIT.test(name) || right - left + 1 >= WIDE)) return undefined;
  return textField(view.grid, row, only.column, name);
}

/** For rows from top to bottom the unit of the last caption above each. */
export function kelompokMenurutBaris(view: View, table: FoundTable<string>): (row: number) => Field<string> | undefined {
  let [next, last]: [number, Field<string> | undefined] = [table.headBottom + 1, undefined];
  return (row) => {
    for (; next < row; next++) last = kelompokDi(view, table, next) ?? last;
    return last;
  };
}

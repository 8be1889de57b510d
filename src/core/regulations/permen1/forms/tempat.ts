import { letters } from "../../../base/words";
import { titleRuns } from "../../umum/judul";
import { placesOf, type Formulir, type Place } from "../../umum/formulir";
import type { FoundTable } from "../../../sheet/layout/findTables";
import type { View, Word } from "../../../sheet/view";
import { captionOf, withoutEnumerator } from "../../umum/identitas";

/**
 * The place of each table: from the first title of its form, which many forms repeat over the table, below the identity;
 * undefined where no such title stands above it.
 */
export function tempat<Id extends string>(view: View, tables: readonly FoundTable<Id>[], title: RegExp): readonly (Place | undefined)[] {
  return placesOf(view, tables).map((place, index) => {
    const table = tables[index];
    if (!table) return undefined;
    const before = tables.filter((other) => other.headBottom < table.headTop).map((other) => other.headBottom + 1);
    const runs = titleRuns(view, { ...place.area, top: Math.max(0, ...before), bottom: table.headTop - 1 });
    const start = runs.findIndex(([first]) => first !== undefined && title.test(first.key));
    if (start < 0) return undefined;
    const titles = runs[start] ?? [];
    return { titles, area: { ...place.area, top: titles[0]?.row ?? place.area.top } };
  });
}

const CLOSING = /^(jumlah|total|ditetapkan|padatanggal|tanggal|asli|tembusan|dapat|tidakdapat|keterangan|catatan)/;

/** Place and date over a signature: "Sumber Jaya, 20 Desember 2024". */
const PLACE_DATE = /^[\p{L}.\s()]{2,40},\s*(\d|…|\.{3}|_)/u;

/** Whether a row is no more of the table: a sum, a place to sign, a remark. */
export function endsTable(words: readonly Word[]): boolean {
  const [first] = words;
  return words.some((word) => captionOf(word) !== undefined || PLACE_DATE.test(word.text)) || (first !== undefined && CLOSING.test(letters(withoutEnumerator(first.text))));
}

/** These forms name their assessor where he signs, and nowhere else. */
export function denganPenilai(formulir: Formulir): Formulir {
  const sign = formulir.tandaTangan.penilai;
  if (!sign || formulir.penilai.nama.state !== "absent") return formulir;
  const { nama, nip } = formulir.penilai;
  return { ...formulir, penilai: { ...formulir.penilai, nama: sign.nama.state === "filled" ? sign.nama : nama, nip: sign.nip.state === "filled" ? sign.nip : nip } };
}

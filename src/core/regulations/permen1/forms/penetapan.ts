import { letters, squeeze } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, valueAt, type Grid } from "../../../sheet/grid";
import { headsMet, titleMet } from "../../../sheet/layout/evidence";
import { numberIn, placeIn } from "../../../sheet/layout/cells";
import { findTables, type FoundTable } from "../../../sheet/layout/findTables";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { absent, numberField } from "../../../sheet/readField";
import { isEmptyCell, mentions, viewOf, type View, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { readFormulir, usedRect, type Place } from "../../umum/formulir";
import { captionOf, withoutEnumerator } from "../../umum/identitas";
import { denganPenilai, tempat } from "./tempat";
import type { UnsurPenetapan } from "../pak";
import type { Ambang, BarisPenetapan, Penetapan } from "./types";

export type KolomPenetapan = "nomor" | "unsur" | "lama" | "baru" | "jumlah" | "keterangan";

export const penetapan: TableLayout<KolomPenetapan> = {
  item: "unsur",
  token: /hasilpenilaian|uraian|unsur|angkakredit/,
  columns: [
    { id: "nomor", heading: { printed: "NO", also: ["NOMOR"] }, each: "item", kind: "text" },
    { id: "unsur", heading: { printed: "HASIL PENILAIAN ANGKA KREDIT", also: ["II HASIL PENILAIAN ANGKA KREDIT", "HASIL PENILAIAN KINERJA", "II HASIL PENILAIAN KINERJA", "PENETAPAN ANGKA KREDIT", "II PENETAPAN ANGKA KREDIT", "URAIAN", "UNSUR"] }, each: "item", kind: "text", required: true },
    { id: "lama", heading: { printed: "LAMA" }, each: "item", kind: "number", required: true },
    { id: "baru", heading: { printed: "BARU" }, each: "item", kind: "number", required: true },
    { id: "jumlah", heading: { printed: "JUMLAH" }, each: "item", kind: "number", required: true },
    { id: "keterangan", heading: { printed: "KETERANGAN" }, each: "item", kind: "text" },
  ],
  sections: [],
};

/** Words of each row's label, with the abbreviations of the form. */
const ROWS: readonly (readonly [UnsurPenetapan, RegExp])[] = [
  ["dasar", /^(ak|angkakredit)dasar/],
  ["penyesuaian", /penyesuaian|penyetaraan/],
  ["konversi", /konversi/],
  ["pendidikan", /pendidikan/],
  ["jfLama", /^(ak|angkakredit)(jf|jabatanfungsional)?lama|^(ak|angkakredit)(jf|jabatanfungsional)/],
];

interface Layout {
  readonly table: FoundTable<KolomPenetapan>;
  readonly place: Place;
}

export const penetapanLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "lama") || !mentions(view, "baru")) return [];
    const tables = findTables(view, penetapan);
    return tempat(view, tables, /penetapanangkakredit/).flatMap((place, index) => {
      const table = tables[index];
      if (!table || !place) return [];
      const layout: Layout = { table, place };
      return [{ rect: usedRect(view, place.area), confidence: 0.95, evidence: [titleMet(place.titles[0]), headsMet([...table.columns.values()].map(({ heading }) => heading.text).join(", "))], layout }];
    });
  },

  read(grid: Grid, found: FoundForm): Penetapan {
    const view = viewOf(grid);
    const { table, place } = found.layout as Layout;
    const labels = labelsBelow(view, table, place);
    const unsur: Partial<Record<UnsurPenetapan, BarisPenetapan>> = {};
    let total: Word | undefined;
    let end = table.headBottom + 1;
    for (const word of labels) {
      const key = letters(withoutEnumerator(word.text));
      if (/^(jumlah|total)/.test(key)) {
        total = word;
        end = word.row + 1;
        break;
      }
      const known = ROWS.find(([id, pattern]) => !unsur[id] && pattern.test(key));
      if (known) unsur[known[0]] = rowOf(grid, table, word.row);
      end = word.row + 1;
    }
    const rest = labels.filter((word) => word.row >= end);
    const heading = cellRef(grid.sheet, table.heading.row, table.heading.column);
    return {
      ...denganPenilai(readFormulir(view, place, table.headTop, end, table.heading)),
      tabel: heading,
      unsur,
      total: total && rowOf(grid, table, total.row),
      ...thresholds(grid, table, rest, place),
    };
  },
};

function rowOf(grid: Grid, table: FoundTable<KolomPenetapan>, row: number): BarisPenetapan {
  return { at: placeIn(grid, table, "unsur", row), lama: numberIn(grid, table, "lama", row), baru: numberIn(grid, table, "baru", row), jumlah: numberIn(grid, table, "jumlah", row) };
}

/** The first label of each row under the headings, down to the signatures. */
function labelsBelow(view: View, table: FoundTable<KolomPenetapan>, { area }: Place): readonly Word[] {
  const labels: Word[] = [];
  for (let row = table.headBottom + 1; row <= area.bottom; row++) {
    const words = view.wordsOf(row);
    if (words.some((word) => captionOf(word) !== undefined)) break;
    const label = words.find((word) => /\p{L}{2}/u.test(word.text));
    if (label) labels.push(label);
  }
  return labels;
}

/** The need and what is over or missing: one line for both rises, or one for each. */
function thresholds(grid: Grid, table: FoundTable<KolomPenetapan>, labels: readonly Word[], { area }: Place): Pick<Penetapan, "pangkat" | "jenjang"> {
  const none = absent(cellRef(grid.sheet, table.heading.row, table.heading.column));
  const made = { pangkat: { perlu: none, selisih: none } as { perlu: Field<number>; selisih: Field<number> }, jenjang: { perlu: none, selisih: none } as { perlu: Field<number>; selisih: Field<number> } };
  for (const word of labels) {
    const key = letters(word.text);
    const part = /minimal|kebutuhan|harusdipenuhi/.test(key) && !/kelebihan|kekurangan/.test(key) ? "perlu" : /kelebihan|kekurangan|selisih/.test(key) ? "selisih" : undefined;
    if (!part) continue;
    const numbers = numbersRight(grid, word, area.right);
    const rises = (["pangkat", "jenjang"] as const).filter((rise) => key.includes(rise));
    for (const [index, rise] of rises.entries()) {
      const field = rises.length === 1 ? numbers[0] : numbers[index];
      if (made[rise][part].state === "absent") made[rise][part] = field ?? { state: "blank", at: cellRef(grid.sheet, word.row, table.columns.get("jumlah")?.from ?? word.column + 1), written: null };
    }
  }
  return made satisfies Record<"pangkat" | "jenjang", Ambang>;
}

/** What stands to the right of a label: numbers, and dashes where there is no need. */
function numbersRight(grid: Grid, label: Word, right: number): readonly Field<number>[] {
  const found: Field<number>[] = [];
  for (let column = label.column + 1; column <= right; column++) {
    const value = valueAt(grid, label.row, column);
    if (isEmptyCell(value) || (typeof value === "string" && /^[:=]+$/.test(squeeze(value)))) continue;
    if (typeof value === "number" || /^[-–—(]?\s*[\d-]|^[-–—]$/.test(squeeze(String(value)))) found.push(numberField(grid, label.row, column));
  }
  return found;
}

import type { Field } from "../../../sheet/field";
import { cellRef, type Grid } from "../../../sheet/grid";
import { partsMet, titleMet } from "../../../sheet/layout/evidence";
import { isHeading, type Heading } from "../../../sheet/layout/heading";
import { labelled } from "../../../sheet/layout/labelled";
import { absent } from "../../../sheet/readField";
import { mentions, viewOf, type Word } from "../../../sheet/view";
import { letters } from "../../../base/words";
import type { FoundForm } from "../../regulation";
import { readFormulir, titledPlaces, usedRect, type Formulir, type Place } from "../../umum/formulir";
import { withoutEnumerator } from "../../umum/identitas";

/** Labels of Manual Indikator Kinerja, in the order of the form. */
export const LABEL_MANUAL = {
  perspektif: { printed: "PERSPEKTIF" },
  rhk: { printed: "RENCANA HASIL KERJA", also: ["RHK", "SASARAN"] },
  tujuan: { printed: "TUJUAN", also: ["DESKRIPSI RENCANA HASIL KERJA"] },
  iki: { printed: "INDIKATOR KINERJA INDIVIDU", also: ["INDIKATOR KINERJA INDIVIDU DAN TARGET", "INDIKATOR KINERJA", "IKI"] },
  definisi: { printed: "DEFINISI", also: ["DEFINISI OPERASIONAL", "DEFINISI INDIKATOR"] },
  formula: { printed: "FORMULA", also: ["FORMULA PENGHITUNGAN", "FORMULA PERHITUNGAN", "RUMUS", "CARA MENGHITUNG"] },
  satuan: { printed: "SATUAN PENGUKURAN", also: ["SATUAN", "SATUAN UKURAN"] },
  jenis: { printed: "JENIS INDIKATOR", also: ["JENIS INDIKATOR KINERJA", "KUALITAS DAN TINGKAT KENDALI"] },
} as const satisfies Readonly<Record<string, Heading>>;
/** Kinds of an indicator, for choosing one. */
export const JENIS_INDIKATOR = ["Outcome", "Outcome Antara", "Output"] as const;
export type BagianManual = keyof typeof LABEL_MANUAL;
const PARTS = Object.keys(LABEL_MANUAL) as BagianManual[];

/** `permen6/manual-indikator`. */
export interface ManualIndikator extends Formulir {
  readonly isi: Readonly<Record<BagianManual, Field<string>>>;
}

const isPart = (word: Word) => PARTS.some((part) => isHeading(letters(withoutEnumerator(word.text)), LABEL_MANUAL[part]));

export const manualLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "manualindikator")) return [];
    return titledPlaces(view, /manualindikator/).flatMap((place) => {
      const met = PARTS.filter((part) => labelled(view, place.area, LABEL_MANUAL[part], isPart));
      if (met.length < 3) return [];
      return [{ rect: usedRect(view, place.area), confidence: 0.9, evidence: [titleMet(place.titles[0]), partsMet(met.map((part) => LABEL_MANUAL[part].printed).join(", "))], layout: place }];
    });
  },

  read(grid: Grid, found: FoundForm): ManualIndikator {
    const view = viewOf(grid);
    const place = found.layout as Place;
    const [title] = place.titles;
    if (!title) throw new Error("a manual has a title");
    const at = cellRef(grid.sheet, title.row, title.column);
    const parts = PARTS.map((part) => [part, labelled(view, place.area, LABEL_MANUAL[part], isPart)] as const);
    const isi = Object.fromEntries(parts.map(([part, each]) => [part, each?.text ?? absent(at)])) as Record<BagianManual, Field<string>>;
    const rows = parts.flatMap(([, each]) => (each ? [each.label.row] : []));
    return { ...readFormulir(view, place, Math.min(...rows), Math.max(...rows) + 1, title), isi };
  },
};

import { letters } from "../../../base/words";
import type { Field } from "../../../sheet/field";
import { cellRef, type Grid } from "../../../sheet/grid";
import { labelsMet, titleMet } from "../../../sheet/layout/evidence";
import { labelled } from "../../../sheet/layout/labelled";
import { isHeading, type Heading } from "../../../sheet/layout/heading";
import { absent, choiceField } from "../../../sheet/readField";
import { mentions, viewOf, wordsIn, type Word } from "../../../sheet/view";
import type { FoundForm } from "../../regulation";
import { titledPlaces, usedRect, type Formulir, type Place } from "../../umum/formulir";
import { captionOf, readIdentities, withoutEnumerator, type Identitas } from "../../umum/identitas";
import { readPeriode } from "../../umum/periode";
import { readTandaTangan, readTanggalTandaTangan } from "../../umum/tandaTangan";
import { CAPAIAN_ORGANISASI, PREDIKAT, type CapaianOrganisasi } from "../parameters";
import { readCapaianOrganisasi, readPredikat, type Predikat } from "../predikat";
import { isLabel, label } from "./hasilKerja";

/** `permen6/dokumen-evaluasi`. */
export interface DokumenEvaluasi extends Formulir {
  readonly atasanPenilai: Identitas;
  readonly capaianOrganisasi: Field<CapaianOrganisasi>;
  readonly predikat: Field<Predikat>;
  readonly catatan: Field<string>;
  readonly keberatan: Field<string>;
  readonly penjelasan: Field<string>;
  readonly keputusan: Field<string>;
}

export const NOTES = {
  catatan: { printed: "CATATAN/REKOMENDASI", also: ["CATATAN DAN REKOMENDASI", "CATATAN REKOMENDASI", "CATATAN", "REKOMENDASI"] },
  keberatan: { printed: "KEBERATAN", also: ["KEBERATAN PEGAWAI*", "KEBERATAN DARI PEGAWAI*"] },
  penjelasan: { printed: "PENJELASAN PEJABAT PENILAI KINERJA", also: ["PENJELASAN PEJABAT PENILAI*", "PENJELASAN PENILAI"] },
  keputusan: { printed: "KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA", also: ["KEPUTUSAN*"] },
} as const satisfies Readonly<Record<string, Heading>>;

const isOther = (word: Word) => isLabel(word) || Object.values(NOTES).some((heading) => isHeading(letters(withoutEnumerator(word.text)), heading));

const TITLE = /dokumenevaluasi/;

export const dokumenLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "dokumenevaluasi")) return [];
    return titledPlaces(view, TITLE).flatMap((place) => {
      const blocks = wordsIn(view, place.area).filter((word) => captionOf(word) !== undefined).length;
      const predikat = labelled(view, place.area, label.predikat, isLabel);
      if (blocks === 0 && !predikat) return [];
      const evidence = [titleMet(place.titles[0]), { id: `${blocks} blok identitas atau tanda tangan`, en: `${blocks} blocks of identity or signature` }, predikat ? labelsMet(predikat.label) : { id: "predikat kinerja tidak ada", en: "no predikat kinerja" }];
      return [{ rect: usedRect(view, place.area), confidence: predikat ? 0.95 : 0.8, evidence, layout: place }];
    });
  },

  read(grid: Grid, found: FoundForm): DokumenEvaluasi {
    const view = viewOf(grid);
    const { area, titles } = found.layout as Place;
    const [title] = titles;
    const judul = cellRef(grid.sheet, title?.row ?? area.top, title?.column ?? area.left);
    const predikat = labelled(view, area, label.predikat, isOther);
    const capaian = labelled(view, area, label.capaianOrganisasi, isOther);
    // Identity blocks stand above the evaluation, signatures below it.
    const middle = Math.min(predikat?.label.row ?? Infinity, capaian?.label.row ?? Infinity, area.bottom + 1);
    const { pegawai, penilai, atasanPenilai } = readIdentities(view, { ...area, bottom: middle - 1 }, judul);
    const rest = { ...area, top: middle };
    const note = (heading: Heading): Field<string> => labelled(view, rest, heading, isOther)?.text ?? absent(judul);
    return {
      judul,
      periode: readPeriode(view, area, judul),
      pegawai,
      penilai,
      atasanPenilai,
      tandaTangan: readTandaTangan(view, rest),
      tanggal: readTanggalTandaTangan(view, rest, judul),
      capaianOrganisasi: choiceField(capaian?.text ?? absent(judul), readCapaianOrganisasi, CAPAIAN_ORGANISASI),
      predikat: choiceField(predikat?.text ?? absent(judul), readPredikat, PREDIKAT),
      catatan: note(NOTES.catatan),
      keberatan: note(NOTES.keberatan),
      penjelasan: note(NOTES.penjelasan),
      keputusan: note(NOTES.keputusan),
    };
  },
};

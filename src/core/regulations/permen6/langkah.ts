import type { Message } from "../../base/message";
import type { FilledForm } from "../regulation";
import type { Grid } from "../../sheet/grid";
import { viewOf } from "../../sheet/view";

/** One of the eight steps of planning performance, and where the workbook has its outcome. */
export interface Langkah {
  readonly nomor: number;
  readonly nama: Message;
  /** Sheets that hold what the step yields; empty while there is none. */
  readonly lembar: readonly string[];
}

interface Aturan {
  readonly nama: Message;
  /** Forms that the step fills in. */
  readonly forms?: readonly string[];
  /** Letters of a title on a sheet that is no form. */
  readonly title?: RegExp;
}

/** In their order, with their names as they are taught. */
const LANGKAH: readonly Aturan[] = [
  { nama: { id: "Melihat gambaran keseluruhan organisasi menurut renstra dan perjanjian kinerja", en: "See the whole of the organisation by its strategic plan and performance agreement" }, title: /renstra|rencanastrategis|perjanjiankinerja|pohonkinerja/ },
  { nama: { id: "Menetapkan dan mengklarifikasi ekspektasi pimpinan: SKP JPT atau pimpinan unit mandiri", en: "Set and clear up what is expected of the leader: SKP of the JPT or head of the unit" }, forms: ["permen6/skp-jpt"] },
  { nama: { id: "Menyusun manual indikator kinerja utama", en: "Write the manual of the indicators" }, forms: ["permen6/manual-indikator"] },
  { nama: { id: "Menyusun strategi pencapaian hasil kerja", en: "Write the strategies by which the results are reached" }, title: /strategipencapaian|strategihasil/ },
  { nama: { id: "Membagi peran pegawai: matriks pembagian peran dan hasil", en: "Divide the roles: the matrix of roles and results" }, forms: ["permen6/matriks-peran"] },
  { nama: { id: "Menetapkan jenis rencana hasil kerja: utama dan tambahan", en: "Set the kinds of planned results: utama and tambahan" }, forms: ["permen6/skp-jajf", "permen6/skp-kualitatif"] },
  { nama: { id: "Menetapkan dan mengklarifikasi ekspektasi JA dan JF: SKP pegawai", en: "Set and clear up what is expected of officials: their SKP" }, forms: ["permen6/skp-jajf", "permen6/skp-kualitatif"] },
  { nama: { id: "Menyepakati sumber daya, skema pertanggungjawaban, dan konsekuensi: lampiran SKP", en: "Agree on resources, accountability and consequences: the annex of the SKP" }, forms: ["permen6/lampiran-skp"] },
];

/** A sheet's first words are its title. */
const TITLE_WORDS = 6;

export function langkahPerencanaan(grids: readonly Grid[], forms: readonly FilledForm[]): readonly Langkah[] {
  return LANGKAH.map(({ nama, forms: ids = [], title }, index) => ({
    nomor: index + 1,
    nama,
    lembar: [
      ...new Set([
        ...forms.filter(({ form }) => ids.includes(form.id)).map(({ sheet }) => sheet),
        ...grids.filter((grid) => grid.visibility === "visible" && title !== undefined && viewOf(grid).words.slice(0, TITLE_WORDS).some(({ key }) => title.test(key))).map(({ sheet }) => sheet),
      ]),
    ],
  }));
}

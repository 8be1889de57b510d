import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { rencanaKinerja, type BagianTabel, type KolomRencana } from "./rencanaKinerja";

const kolom = (id: KolomRencana) => rencanaKinerja.columns.filter((column) => column.id === id);

/** Form B.3.1: each rencana aksi of a period with its measure of success, read by the columns of a rencana kinerja. */
export const pengukuran: TableLayout<KolomRencana, BagianTabel> = {
  item: "rencana",
  token: /rencanaaksi|inisiatifstrategis/,
  columns: [
    ...kolom("nomor"),
    { id: "perspektif", heading: { printed: "PERIODE PENGUKURAN", also: ["PERIODE"] }, each: "item", kind: "text", width: 16 },
    { id: "rencanaAtasan", heading: { printed: "RENCANA KINERJA PADA SKP", also: ["RENCANA KINERJA", "RENCANA KINERJA SKP"] }, each: "item", kind: "text", width: 28 },
    { id: "rencana", heading: { printed: "RENCANA AKSI/INISIATIF STRATEGIS", also: ["RENCANA AKSI", "RENCANA AKSI DAN INISIATIF STRATEGIS", "INISIATIF STRATEGIS"] }, each: "item", kind: "text", width: 28, required: true },
    { id: "iki", heading: { printed: "INDIKATOR KEBERHASILAN", also: ["INDIKATOR KEBERHASILAN RENCANA AKSI"] }, each: "row", kind: "text", width: 26, required: true },
    ...kolom("target"),
    ...kolom("realisasi"),
    ...kolom("capaian"),
    { id: "nilaiIki", heading: { printed: "NILAI", also: ["NILAI CAPAIAN", "NILAI RENCANA AKSI"] }, each: "row", kind: "number", width: 9 },
    ...kolom("kondisi"),
  ],
  sections: [],
  captions: rencanaKinerja.captions ?? [],
};

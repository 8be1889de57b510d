import { dokumenKosong, evaluasiJajfKosong, evaluasiJptKosong, evaluasiKualitatifKosong, lampiranKosong, manualKosong, rencanaAksiKosong, skpJajfKosong, skpJptKosong, skpKualitatifJptKosong, skpKualitatifKosong } from "./forms/kosong";
import type { Blanks } from "../regulation";

/** Forms that can be inserted, in each of their layouts. */
export const kosongPermen6: Blanks = {
  "permen6/skp-jajf": [skpJajfKosong],
  "permen6/skp-jpt": [skpJptKosong],
  "permen6/skp-kualitatif": [skpKualitatifKosong, skpKualitatifJptKosong],
  "permen6/evaluasi": [evaluasiJajfKosong, evaluasiJptKosong, evaluasiKualitatifKosong],
  "permen6/lampiran-skp": [lampiranKosong],
  "permen6/dokumen-evaluasi": [dokumenKosong],
  "permen6/manual-indikator": [manualKosong],
  "permen6/rencana-aksi": [rencanaAksiKosong],
};

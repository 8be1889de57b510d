import * as kinerja from "./forms/kosong/kinerja";
import * as penilaian from "./forms/kosong/penilaian";
import * as rencana from "./forms/kosong/rencana";
import type { Blanks } from "../regulation";

/** Forms that can be inserted, in each of their layouts. */
export const kosongPp30: Blanks = {
  "pp30/rencana-skp": [rencana.rencanaSkpKosong, rencana.rencanaSkpPengembanganKosong],
  "pp30/rencana-skp-jpt": [rencana.rencanaSkpJptKosong],
  "pp30/reviu": [rencana.reviuKosong, rencana.reviuJptKosong],
  "pp30/penetapan": [rencana.penetapanKosong, rencana.penetapanJptKosong],
  "pp30/penilaian-skp": [penilaian.penilaianSkpKosong, penilaian.penilaianSkpPengembanganKosong],
  "pp30/penilaian-skp-jpt": [penilaian.penilaianSkpJptKosong],
  "pp30/pengukuran": [penilaian.pengukuranKosong],
  "pp30/keterkaitan-ak": [penilaian.keterkaitanKosong],
  "pp30/penilaian-perilaku": [kinerja.penilaianPerilakuKosong],
  "pp30/penilaian-kinerja": [kinerja.penilaianKinerjaKosong],
  "pp30/laporan": [kinerja.laporanKosong],
  "pp30/integrasi-2021": [kinerja.integrasiKosong],
};

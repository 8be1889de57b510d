import { bukuCatatanKosong, penilaianPrestasiKosong, penilaianSkpKosong, skpKosong } from "./forms/kosong";
import type { Blanks } from "../regulation";

/** Forms that can be inserted, in each of their layouts. */
export const kosongPp46: Blanks = {
  "pp46/skp": [skpKosong],
  "pp46/penilaian-skp": [penilaianSkpKosong],
  "pp46/penilaian-prestasi": [penilaianPrestasiKosong],
  "pp46/buku-catatan": [bukuCatatanKosong],
};

import { akumulasiKosong, konversiKosong, penetapanKosong } from "./forms/kosong";
import type { Blanks } from "../regulation";

/** Forms that can be inserted, in each of their layouts. */
export const kosongPermen1: Blanks = {
  "permen1/konversi": [konversiKosong],
  "permen1/akumulasi": [akumulasiKosong],
  "permen1/penetapan": [penetapanKosong],
};

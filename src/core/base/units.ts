import { letters, meaning } from "./words";

/** Shortenings of units met in workbooks, each to its full word. */
const FULL: Readonly<Record<string, string>> = {
  bln: "bulan",
  bl: "bulan",
  hr: "hari",
  mgg: "minggu",
  minggu: "minggu",
  th: "tahun",
  thn: "tahun",
  lap: "laporan",
  dok: "dokumen",
  keg: "kegiatan",
  org: "orang",
  pkt: "paket",
  brks: "berkas",
  srt: "surat",
};

/** A number in words before the unit: "12 (dua belas) bulan". */
const IN_WORDS = /^\s*\([^)]*\)/;

/** A unit as it is compared: `bln`, `Bulan`, `(dua belas) bulan` and `BULAN ` are one. */
export function unitWord(unit: string): string {
  const word = letters(unit.replace(IN_WORDS, ""));
  return meaning(FULL, word) ?? word;
}

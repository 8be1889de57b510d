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

/** A unit as it is compared: `bln`, `Bulan` and `BULAN ` are one. */
export function unitWord(unit: string): string {
  const word = letters(unit);
  return meaning(FULL, word) ?? word;
}

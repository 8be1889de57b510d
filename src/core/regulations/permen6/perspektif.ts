import { letters } from "../../base/words";

/** Perspectives of a JPT or the head of a unit, in the spelling of the form. */
export const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"] as const;
export type Perspektif = (typeof PERSPEKTIF)[number];

/** What other forms call them. */
const OTHERWISE: Readonly<Record<Perspektif, string>> = { "Penerima Layanan": "Pelanggan", "Proses Bisnis": "Bisnis Internal", "Penguatan Internal": "Pertumbuhan dan Pembelajaran", Anggaran: "Keuangan" };

/** The perspective that a cell names, with or without the word itself before it and a note behind it. */
export function readPerspektif(text: string): Perspektif | undefined {
  const plain = letters(text).replace(/^perspektif/, "");
  return PERSPEKTIF.find((each) => plain.startsWith(letters(each)) || plain === letters(OTHERWISE[each]));
}

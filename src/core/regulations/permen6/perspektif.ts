import { letters } from "../../base/words";
import { isHeading, type Heading } from "../../sheet/layout/heading";

/** Perspectives of a JPT or the head of a unit, in the spelling of the form. */
export const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"] as const;
export type Perspektif = (typeof PERSPEKTIF)[number];

const WORDS: Readonly<Record<Perspektif, Heading>> = {
  "Penerima Layanan": { printed: "Penerima Layanan", also: ["Penerima Layanan*", "Perspektif Penerima Layanan", "Pelanggan"] },
  "Proses Bisnis": { printed: "Proses Bisnis", also: ["Proses Bisnis*", "Perspektif Proses Bisnis", "Proses Bisnis Internal"] },
  "Penguatan Internal": { printed: "Penguatan Internal", also: ["Penguatan Internal*", "Perspektif Penguatan Internal", "Pertumbuhan dan Pembelajaran"] },
  Anggaran: { printed: "Anggaran", also: ["Anggaran*", "Perspektif Anggaran", "Keuangan"] },
};

export function readPerspektif(text: string): Perspektif | undefined {
  return PERSPEKTIF.find((each) => isHeading(letters(text), WORDS[each]));
}

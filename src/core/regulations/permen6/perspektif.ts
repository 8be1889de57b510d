import { letters } from "../../base/words";
import { isHeading } from "../../sheet/layout/heading";

/** Perspectives of a JPT or the head of a unit, in the spelling of the form. */
export const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"] as const;
export type Perspektif = (typeof PERSPEKTIF)[number];

const OTHER: Readonly<Record<Perspektif, readonly string[]>> = {
  "Penerima Layanan": ["Penerima Layanan*", "Perspektif Penerima Layanan", "Pelanggan"],
  "Proses Bisnis": ["Proses Bisnis*", "Perspektif Proses Bisnis", "Proses Bisnis Internal"],
  "Penguatan Internal": ["Penguatan Internal*", "Perspektif Penguatan Internal", "Pertumbuhan dan Pembelajaran"],
  Anggaran: ["Anggaran*", "Perspektif Anggaran", "Keuangan"],
};

export function readPerspektif(text: string): Perspektif | undefined {
  return PERSPEKTIF.find((each) => isHeading(letters(text), { printed: each, also: OTHER[each] }));
}

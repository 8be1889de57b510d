import type { Message } from "../base/message";

/** A mistake in a formula with what it does to the cell it stands in: another number, the same one by chance, or not to be told. */
export function denganAkibat<K extends string>(pesan: Readonly<Record<K, Message>>): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    (Object.entries(pesan) as [K, Message][]).flatMap(([kunci, { id, en }]) => [
      [`${kunci}Beda`, { id: `${id} Di sini hasilnya {hasil}, seharusnya {seharusnya} (selisih {selisih} poin).`, en: `${en} Here it yields {hasil} where {seharusnya} is due ({selisih} points).` }],
      [`${kunci}Sama`, { id: `${id} Di sini hasilnya kebetulan sama, {seharusnya}; pada angka lain tidak.`, en: `${en} Here it happens to yield the right {seharusnya}; with other numbers it won't.` }],
      [kunci, { id, en }],
    ]),
  );
}

/** Which of the three, and its numbers. */
export function akibat(kunci: string, hasil: unknown, seharusnya: number | undefined): { readonly id: string; readonly data: Readonly<Record<string, number>> } {
  if (typeof hasil !== "number" || seharusnya === undefined) return { id: kunci, data: {} };
  const selisih = hasil - seharusnya;
  return Math.abs(selisih) <= 0.0151 ? { id: `${kunci}Sama`, data: { seharusnya } } : { id: `${kunci}Beda`, data: { hasil, seharusnya, selisih } };
}

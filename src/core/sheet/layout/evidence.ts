import type { Message } from "../../base/message";

/** What speaks for a form, in both languages; texts of the sheet as they stand there. */

/** The title that was met over it. */
export const titleMet = (title: { readonly text: string } | undefined): Message => (title ? { id: `judul «${title.text}»`, en: `title “${title.text}”` } : { id: "tanpa judul", en: "no title" });

/** Headings of its table, and the cell of the first of them. */
export function headsMet(heads: string, at?: string): Message {
  return { id: `kepala tabel${at === undefined ? "" : ` di ${at}`}: ${heads}`, en: `headings of the table${at === undefined ? "" : ` at ${at}`}: ${heads}` };
}

/** Labels that only this form has. */
export function labelsMet(...labels: readonly { readonly text: string }[]): Message {
  const list = (quoted: readonly string[], and: string) => (quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ${and} ${quoted[quoted.length - 1] ?? ""}`);
  return { id: list(labels.map(({ text }) => `«${text}»`), "dan"), en: list(labels.map(({ text }) => `“${text}”`), "and") };
}

export const columnMissing = (heading: string): Message => ({ id: `kolom ${heading} tidak ada`, en: `no column ${heading}` });

export const partsMet = (parts: string): Message => ({ id: `bagian ${parts}`, en: `parts ${parts}` });

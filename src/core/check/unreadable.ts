import type { UnreadableField } from "../sheet/field";
import { readingMessages, type ReadingReason } from "../sheet/readingMessages";
import type { FilledForm } from "../regulations/regulation";
import type { Finding, Message } from "./finding";

/** Rules that the reader itself reports, the same in each regulation; ids are `<regulation>/<name>`. */
export const readingRules = {
  "tak-terbaca": ["ambiguous", "range", "date", "boolean", "not-a-number", "size", "not-a-choice"],
  "sel-galat": ["error"],
  "tanggal-tidak-ada": ["impossible-date"],
  "periode-tak-terbaca": ["not-a-period", "reversed-period"],
} as const satisfies Readonly<Record<string, readonly ReadingReason[]>>;

/** Findings for everything on a form that could not be read, once a cell. */
export function unreadableFindings(form: FilledForm): readonly Finding[] {
  const fields: UnreadableField[] = [];
  gather(form.data, fields);
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    const key = `${field.at.sheet} ${field.at.rect.top} ${field.at.rect.left}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding(form, field)];
  });
}

/** Fields hold no others, and where something stands is no field: without those two most of a form is not walked through. */
function gather(data: unknown, into: UnreadableField[]): void {
  if (data === null || typeof data !== "object" || "rect" in data) return;
  if ("state" in data) {
    if (data.state === "unreadable") into.push(data as UnreadableField);
    return;
  }
  for (const part of Object.values(data)) gather(part, into);
}

function finding(form: FilledForm, field: UnreadableField): Finding {
  const reason = field.reason as ReadingReason;
  const [name] = Object.entries(readingRules).find(([, reasons]) => (reasons as readonly ReadingReason[]).includes(reason)) ?? ["tak-terbaca"];
  const message: Message = readingMessages[reason];
  return {
    rule: `${form.regulation.id}/${name}`,
    severity: reason === "not-a-period" ? "periksa" : "salah",
    owner: "pegawai",
    cell: field.at,
    message,
    data: { tertulis: String(field.written ?? ""), ...(field.choices ? { pilihan: field.choices.join("; ") } : {}) },
    cite: form.form.cite,
    written: field.written,
  };
}

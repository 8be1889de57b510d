import { readNumber } from "../../../base/number";
import type { Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import { replacing } from "../../umum/rules/judge";

/** Numbers of a form that are kept as text. */
export function angkaTeks<Data>(owner: Rule<Data>["owner"], fieldsOf: (form: Data) => readonly Field<number>[]): Rule<Data> {
  return {
    id: "pp46/angka-teks",
    severity: "saran",
    owner,
    cite: { source: "perkaBkn1", at: "Lampiran, formulir: kolom target dan realisasi berisi angka" },
    messages: {
      teks: { id: "«{tertulis}» tersimpan sebagai teks, sehingga rumus Excel seperti SUM melewatinya; ubah menjadi bilangan {nilai}.", en: "“{tertulis}” is kept as text, so that formulas like SUM pass over it; make it the number {nilai}." },
    },
    check(form, report) {
      for (const field of fieldsOf(form)) {
        if (field.state !== "filled" || !field.fromText || typeof field.written !== "string" || !isBareNumber(field.written)) continue;
        report("teks", field.at, { tertulis: field.written, nilai: field.value }, { written: field.written, expected: field.value, ...(field.formula === undefined ? { fix: replacing(field, field.value) } : {}) });
      }
    },
  };
}

/** Digits only: a unit or a currency in the cell makes it text on purpose. */
function isBareNumber(written: string): boolean {
  const reading = readNumber(written);
  return reading.ok && reading.unit === undefined && !/[^\d.,\s'+-]/.test(written);
}

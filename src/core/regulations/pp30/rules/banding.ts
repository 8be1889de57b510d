import { toNumber, type Exact } from "../../../base/exact";
import type { CheckContext, Report } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import { agrees, correction, replacing } from "../../umum/rules/judge";
import { readKategori } from "../kategori";
import type { Kategori } from "../parameters";
import { samaPersen } from "../persen";
import type { Lihat } from "../score";

export const lihatDari = ({ profil, self, forms }: CheckContext): Lihat => ({ profil, self, forms });

/** Compares a written number with what follows from the form; a blank one counts only where it is due. */
export function bandingAngka(field: Field<number>, expected: Exact, due: boolean, report: Report, context: CheckContext, options: { readonly persen?: boolean; readonly data?: Readonly<Record<string, string | number>>; readonly beda?: string; readonly more?: { readonly severity: "salah" | "periksa" } }): void {
  const { persen = false, data = {}, beda = "beda", more = {} } = options;
  const same = (value: unknown) => typeof value === "number" && (persen ? samaPersen(value, expected) : agrees(value, toNumber(expected)));
  if (field.state === "blank" && due && !same(context.recalculated(field.at))) report("kosong", field.at, { ...data, seharusnya: toNumber(expected) }, { expected: toNumber(expected), ...more });
  if (field.state !== "filled" || same(field.value)) return;
  // A right formula whose value has not been worked out since.
  if (field.formula !== undefined && same(context.recalculated(field.at))) return;
  report(beda, field.at, { ...data, tertulis: field.value, seharusnya: toNumber(expected) }, { ...(persen ? { written: field.written, expected: toNumber(expected) } : correction(field, toNumber(expected))), ...more });
}

/** Compares a written kategori or predikat with the one that follows. */
export function bandingKategori(field: Field<Kategori>, expected: Kategori, due: boolean, report: Report, context: CheckContext, data: Readonly<Record<string, string | number>>, more: { readonly severity?: "salah" | "periksa" } = {}): void {
  const now = () => context.recalculated(field.at);
  const same = (value: unknown) => typeof value === "string" && readKategori(value) === expected;
  if (field.state === "blank" && due && !same(now())) report("kosong", field.at, { ...data, seharusnya: expected }, { expected, ...more });
  if (field.state !== "filled" || field.value === expected) return;
  if (field.formula !== undefined && same(now())) return;
  report("beda", field.at, { ...data, tertulis: String(field.written), seharusnya: expected }, { written: field.written, expected, ...(field.formula === undefined ? { fix: replacing(field, expected) } : {}), ...more });
}


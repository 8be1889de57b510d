import type { Severity } from "../../../check/finding";
import type { ReportMore } from "../../../check/rule";
import type { Field, FilledField } from "../../../sheet/field";
import type { Plan, PlanValue } from "../../../sheet/plan";

/** Written numbers are right within this: they may follow from rounding to two decimals at an earlier stage. */
const ROUNDING = 0.01;

/** Whether a written number is what it should be, rounding at an earlier stage allowed. */
export function agrees(written: number, expected: number): boolean {
  return Math.abs(written - expected) <= ROUNDING + 1e-9;
}

/** What is an error at sign-off counts in full once the form is dated, and asks for a look before. */
export function atSignOff(tanggal: Field<unknown>): Severity {
  return tanggal.state === "filled" ? "salah" : "periksa";
}

/** Written and expected value, and the correction where the cell holds no formula. */
export function correction(field: FilledField<number | string>, expected: number | string): ReportMore {
  return { written: field.written, expected, ...(field.formula === undefined ? { fix: replacing(field, expected) } : {}) };
}

export function replacing(field: FilledField<unknown>, value: PlanValue): Plan {
  return {
    title: { id: "Membetulkan satu sel", en: "Correct one cell" },
    steps: [{ kind: "replace", cell: field.at, before: { value: field.written, ...(field.formula === undefined ? {} : { formula: field.formula }) }, value }],
  };
}

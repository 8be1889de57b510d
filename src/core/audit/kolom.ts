import type { CheckContext, Report } from "../check/rule";
import type { Field } from "../sheet/field";
import { agrees } from "../regulations/umum/rules/judge";
import { columnFormula, filledAt, hasDrifted } from "./column";
import { denganFix, gantiRumus } from "./perbaikan";
import { formulaIn } from "./trials";

/** A cell of a column, and what it should hold; undefined where that can't be told. */
export interface SelKolom {
  readonly field: Field<number | string>;
  readonly seharusnya: number | string | undefined;
  /** Whether a result is what it should be, where that is no number. */
  readonly sama?: (hasil: unknown) => boolean;
}

export const pesanKolom = {
  bergeser: { id: "Rumus ini mengambil sel yang bergeser: {rumus}; sekolom dengannya rumusnya {seharusnya}.", en: "This formula takes cells that have drifted: {rumus}; by its column it would be {seharusnya}." },
  tertimpa: { id: "Rumus di sini tertimpa «{tertulis}»; menurut rumus sekolomnya hasilnya {seharusnya}.", en: "The formula here was pasted over by “{tertulis}”; by its column it yields {seharusnya}." },
  tertimpaSama: { id: "Rumus di sini tertimpa «{tertulis}»; hasilnya kini sama, tetapi tidak ikut berubah bila sel lain diperbaiki.", en: "The formula here was pasted over by “{tertulis}”; it is right now but won't follow when other cells change." },
} as const;

/** Formulas of a column that take other cells than their neighbours, and values typed over them. */
export function auditKolom(cells: readonly SelKolom[], report: Report, context: CheckContext): void {
  const places = cells.flatMap(({ field }) => (field.state === "absent" || field.state === "blank" ? [] : [field.at]));
  const column = columnFormula(context.self.grid, places);
  if (!column) return;
  for (const { field, seharusnya, sama } of cells) {
    if (field.state !== "filled") continue;
    const meant = filledAt(column, field.at);
    const own = formulaIn(context.self.grid, field.at);
    const right = (value: unknown) => seharusnya !== undefined && (sama ? sama(value) : typeof value === "number" && typeof seharusnya === "number" && agrees(value, seharusnya));
    const fix = right(context.trial(field.at, meant, new Map())) ? gantiRumus(field.at, field.written, own, meant) : undefined;
    const more = { written: field.written, ...(seharusnya === undefined ? {} : { expected: seharusnya }), ...denganFix(fix) };
    if (own !== undefined) {
      if (hasDrifted(own, meant)) report("bergeser", field.at, { rumus: own, seharusnya: meant }, { ...more, ...(right(context.recalculated(field.at)) ? { severity: "periksa" as const } : {}) });
    } else if (seharusnya !== undefined) {
      const same = right(field.value);
      report(same ? "tertimpaSama" : "tertimpa", field.at, { tertulis: field.value, seharusnya }, { ...more, ...(same ? { severity: "periksa" as const } : {}) });
    }
  }
}

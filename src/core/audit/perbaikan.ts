import type { ReportMore } from "../check/rule";
import { a1 } from "../sheet/a1";
import type { CellRef, CellValue } from "../sheet/grid";
import type { Plan } from "../sheet/plan";
import { plainText } from "../twins/plainText";

/** A formula in our functions, or in plain Excel where a sheet uses none of them; undefined when there is no such. */
export function dalamGaya(formula: string, fungsiSkp: boolean): string | undefined {
  return fungsiSkp ? formula : (plainText(formula)?.rows?.[0]?.[0] ?? (/SKP\./.test(formula) ? undefined : formula));
}

/** The cell's formula, or what was typed over it, replaced. */
export function gantiRumus(cell: CellRef, written: CellValue, formula: string | undefined, menjadi: string): Plan {
  return {
    title: { id: "Membetulkan satu rumus", en: "Correct one formula" },
    steps: [{ kind: "replace", cell, before: formula === undefined ? { value: written } : { value: written, formula }, value: { formula: menjadi } }],
  };
}

export const denganFix = (fix: Plan | undefined): ReportMore => (fix ? { fix } : {});

export const alamat = ({ rect }: CellRef): string => a1({ ...rect, bottom: rect.top, right: rect.left });

import type { ReportMore } from "../../../../check/rule";
import type { CellRef, CellValue } from "../../../../sheet/grid";
import type { Plan } from "../../../../sheet/plan";
import type { NamaAspek } from "../../parameters";
import { a1 } from "../../../../sheet/a1";
import { formulaText, reference } from "../../../../twins/formula";
import { ratio, timed } from "../../../../twins/pp46";
import { plainText } from "../../../../twins/plainText";

/** A formula in our functions, or in plain Excel where a sheet uses none of them; undefined when there is no such. */
export function dalamGaya(formula: string, fungsiSkp: boolean): string | undefined {
  return fungsiSkp ? formula : (plainText(formula)?.rows?.[0]?.[0] ?? (/SKP\./.test(formula) ? undefined : formula));
}

/** The score of one aspect from two cells: our function, or its plain twin without the guards against wrong input. */
export function rumusCapaian(target: string, realisasi: string, aspek: NamaAspek, fungsiSkp: boolean): string {
  if (fungsiSkp) return `SKP.CAPAIAN(${target},${realisasi},"${aspek}")`;
  const [t, r] = [reference(target).formula, reference(realisasi).formula];
  return formulaText(aspek === "waktu" || aspek === "biaya" ? timed(t, r) : ratio(t, r), ",").slice(1);
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

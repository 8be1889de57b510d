import type { CheckContext, Report } from "../check/rule";
import type { Field } from "../sheet/field";
import type { CellRef } from "../sheet/grid";
import { akibat } from "./akibat";
import { alamat, denganFix, type gantiRumus } from "./perbaikan";
import { onceFor, rolesOf, signatureOf, yieldOf, type Probe, type Tried } from "./trials";

/** What a formula makes of several cells where their mean, or their sum, is due. */
export type Putusan = { readonly kesalahan: "jumlah" | "dibulatkan" } | { readonly kesalahan: "pembagi"; readonly pembagi: number } | { readonly kesalahan: "rentangPendek"; readonly terlewat: readonly number[] } | { readonly kesalahan: "tanpaTambahan" };

/** Values far enough apart that no two ways of adding them up meet; `.6` shows rounding. */
const angkaUji = (index: number) => 61.6 + 3 * index + (index % 3);
const near = (a: number, b: number) => Math.abs(a - b) <= 0.0151;
export const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0);

export interface Rerata {
  readonly tried: Tried;
  /** How many cells, with roles "0", "1", …; `jumlah` is the role of a cell that holds their sum. */
  readonly banyak: number;
  readonly poin: number;
  readonly rumus: "rata" | "jumlah";
}

/** Points that an experiment puts into the cells of tugas tambahan and kreativitas. */
export const POIN_UJI = [2, 6];

export function judgeMean({ tried, banyak, poin, rumus }: Rerata, tetap: number, context: CheckContext): Putusan | "benar" | undefined {
  const signature = signatureOf(tried, context.grids);
  if (!signature || banyak === 0) return undefined;
  return onceFor(`rerata ${rumus} ${banyak} ${poin} ${tetap} ${signature.key}`, () => {
    const values = Array.from({ length: banyak }, (_, index) => angkaUji(index));
    const points = poin > 0 ? total(POIN_UJI.slice(0, poin)) : tetap;
    const at = (list: readonly number[]) => {
      const result = yieldOf(tried, probeOf(list, poin), context);
      return typeof result === "number" ? result : undefined;
    };
    const result = at(values);
    if (result === undefined) return undefined;
    const sum = total(values);
    const right = rumus === "rata" ? sum / banyak : sum;
    if (near(result, right + points)) return "benar";
    if (rumus === "rata" && banyak > 1 && (near(result, sum + points) || near(result, sum))) return { kesalahan: "jumlah" };
    if (rumus === "rata" && near(result, total(values.map(Math.round)) / banyak + points)) return { kesalahan: "dibulatkan" };
    const weights = values.map((_, index) => ((at(values.map((value, place) => (place === index ? value + banyak : value))) ?? NaN) - result) / banyak);
    const terlewat = weights.flatMap((weight, index) => (Math.abs(weight) < 1e-6 ? [index] : []));
    if (terlewat.length > 0 && terlewat.length < banyak) return { kesalahan: "rentangPendek", terlewat };
    const [first = NaN] = weights;
    if (!weights.every((weight) => Math.abs(weight - first) < 1e-6)) return undefined;
    const pembagi = 1 / first;
    if (rumus === "rata" && Math.abs(pembagi - Math.round(pembagi)) < 1e-6 && Math.round(pembagi) !== banyak && first > 0) return { kesalahan: "pembagi", pembagi: Math.round(pembagi) };
    return points !== 0 && near(result, right) ? { kesalahan: "tanpaTambahan" } : undefined;
  });
}

function probeOf(values: readonly number[], poin: number): Probe {
  return { ...Object.fromEntries(values.map((value, index) => [String(index), value])), ...Object.fromEntries(POIN_UJI.slice(0, poin).map((value, index) => [`p${index}`, value])), jumlah: total(values) };
}

export const pesanRerata = {
  jumlah: { id: "Rumus ini menjumlahkan nilai; yang benar rata-ratanya.", en: "This formula adds the values up; their mean is due." },
  pembagi: { id: "Rumus ini membagi dengan {pembagi}, padahal ada {banyak} nilai yang dirata-ratakan.", en: "This formula divides by {pembagi} where there are {banyak} values." },
  rentangPendek: { id: "Rumus ini tidak mengambil {sel}: rentangnya kurang panjang, seharusnya meliputi {banyak} nilai.", en: "This formula leaves out {sel}: its range stops short of the {banyak} values." },
  dibulatkan: { id: "Rumus ini membulatkan setiap nilai ke bilangan bulat sebelum merata-ratakannya; bulatkan sekali, di akhir.", en: "This formula rounds each value to a whole number before taking the mean; round once, at the end." },
  tanpaTambahan: { id: "Rumus ini tidak menambahkan nilai tugas tambahan dan kreativitas pada rata-rata kegiatan.", en: "This formula does not add the points of tugas tambahan and kreativitas to the mean of the activities." },
};

export function triedOn(at: CellRef, formula: string, cells: readonly CellRef[], others: Readonly<Record<string, CellRef | undefined>>, { grids }: CheckContext): Tried {
  return { at, formula, roles: rolesOf(grids, { ...Object.fromEntries(cells.map((cell, index) => [String(index), cell])), ...others }) };
}

export interface More {
  readonly expected: number | undefined;
  readonly fix: ReturnType<typeof gantiRumus> | undefined;
}

export function tell(verdict: Putusan, field: Field<number>, cells: readonly CellRef[], now: unknown, seharusnya: number | undefined, report: Report, { expected, fix }: More): void {
  const { id, data } = akibat(verdict.kesalahan, now, seharusnya);
  const own = verdict.kesalahan === "pembagi" ? { pembagi: verdict.pembagi } : verdict.kesalahan === "rentangPendek" ? { sel: verdict.terlewat.map((index) => (cells[index] ? alamat(cells[index]) : "")).join(", ") } : {};
  report(id, field.at, { ...data, ...own, banyak: cells.length }, { ...(field.state === "absent" ? {} : { written: field.written }), ...(expected === undefined ? {} : { expected }), ...denganFix(fix) });
}

import type { CheckContext } from "../check/rule";
import type { CellValue } from "../sheet/grid";
import { onceFor, signatureOf, yieldOf, type Probe, type Tried } from "./trials";

/** One experiment on a formula: what its cells hold, what is right, and what each known mistake makes of it. */
export interface Percobaan<K extends string> {
  readonly probe: Probe;
  readonly benar: number | string;
  readonly salah: Readonly<Partial<Record<K, number | string>>>;
}

export type Hasil<K extends string> =
  | { readonly kind: "benar" }
  | { readonly kind: "dikenal"; readonly kesalahan: K; readonly uji: Percobaan<K>; readonly hasil: CellValue }
  /** The first experiment that goes wrong, where no known mistake explains all of them; how many went right. */
  | { readonly kind: "lain"; readonly uji: Percobaan<K>; readonly hasil: CellValue; readonly benar: number };

/**
 * What a formula works out, by experiments on the cells that it should work from; undefined where it can't be told: it
 * yields something that `baca` does not know, always the same whatever its cells hold, or leans on other cells.
 * @param nama of the calculation, for what is kept
 */
export function cobaRumus<K extends string>(nama: string, tried: Tried, uji: readonly Percobaan<K>[], kesalahan: readonly K[], sama: (hasil: CellValue, seharusnya: number | string) => boolean, baca: (hasil: CellValue) => boolean, context: CheckContext): Hasil<K> | undefined {
  const signature = signatureOf(tried, context.grids);
  // A formula that takes none of these cells has gone astray, which is told by its column.
  if (!signature?.key.includes("<")) return undefined;
  return onceFor(`${nama} ${signature.key}`, (): Hasil<K> | undefined => {
    const results: CellValue[] = [];
    for (const { probe } of uji) {
      const result = yieldOf(tried, probe, context);
      if (result === undefined || !baca(result)) return undefined;
      results.push(result);
    }
    const right = uji.filter(({ benar }, index) => sama(results[index] ?? null, benar));
    if (right.length === uji.length) return { kind: "benar" };
    const wrong = uji.findIndex(({ benar }, index) => !sama(results[index] ?? null, benar));
    const first = uji[wrong];
    if (!first) return undefined;
    const known = kesalahan.find((each) => uji.every(({ benar, salah }, index) => sama(results[index] ?? null, salah[each] ?? benar)));
    const hasil = results[wrong] ?? null;
    if (known !== undefined) return { kind: "dikenal", kesalahan: known, uji: first, hasil };
    const constant = new Set(results.map(String)).size === 1;
    return constant || signature.foreign ? undefined : { kind: "lain", uji: first, hasil, benar: right.length };
  });
}

export const dekat = (hasil: CellValue, seharusnya: number | string): boolean => typeof hasil === "number" && typeof seharusnya === "number" && Math.abs(hasil - seharusnya) <= 0.0151;
export const bilangan = (hasil: CellValue): boolean => typeof hasil === "number";

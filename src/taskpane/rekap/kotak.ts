import type { BarisRekap } from "../../core/regulations/rekap";
import type { Pindahan } from "../../core/rekap/kuadran";
import { a1 } from "../../core/sheet/a1";

/** A box of the kuadran, by its two ratings. */
export type Kotak = Pick<Pindahan<BarisRekap>, "hasil" | "perilaku">;

export const sameKotak = (a: Kotak | undefined, b: Kotak | undefined): boolean => a?.hasil === b?.hasil && a?.perilaku === b?.perilaku;

/** The id of a row: where it stands. */
export function kunci({ berkas, at }: Pick<BarisRekap, "berkas" | "at">): string {
  return `${berkas ?? ""}|${at.sheet}|${a1(at.rect)}`;
}

/** Where officials are moved to in thought, by the id of their row. */
export type Andai = ReadonlyMap<string, Kotak>;
export const tanpaAndai: Andai = new Map();

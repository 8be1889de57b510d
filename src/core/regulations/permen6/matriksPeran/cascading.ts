import { add, compare, exact, toNumber, zero, type Exact } from "../../../base/exact";
import { readNumber } from "../../../base/number";
import { folded } from "../../../base/words";
import { readTarget } from "../../umum/target";
import { sentenceKey } from "./kalimat";
import { sehasil } from "./kolomIndikator";
import type { IndikatorPeran, Matriks } from "./matriks";

/** A leader's target and the sum of the parts that do not make it. */
export interface SelisihCascading {
  readonly indikator: IndikatorPeran;
  readonly target: number;
  readonly jumlah: number;
  readonly orang: number;
}

/** A target that can be shared out: a number with its unit. A percent or a range is nobody's part. */
function bagian(text: string): { readonly value: Exact; readonly unit: string } | undefined {
  if (readTarget(text).kind !== "lain") return undefined;
  const reading = readNumber(text);
  return reading.ok ? { value: exact(reading.value), unit: folded(reading.unit ?? "") } : undefined;
}

/** Direct cascading is an indicator of the leader that people have taken over in its own words, with a part of its target. */
export function cascadingLangsung({ kolom, baris }: Matriks, index: number): readonly SelisihCascading[] {
  // Indicators of one result may have columns of their own, and a role stands under one of them.
  const among = kolom.flatMap((each, at) => (sehasil(each, kolom[index]) ? [at] : []));
  return (kolom[index]?.indikator ?? []).flatMap((indikator) => {
    const whole = bagian(indikator.target);
    if (!whole || indikator.iki === "") return [];
    const parts = baris.flatMap(({ peran }) => among.flatMap((at) => peran[at] ?? []).flatMap((role) => role.indikator.filter((own) => sentenceKey(own.iki) === sentenceKey(indikator.iki)).map(({ target }) => bagian(target))));
    const known = parts.flatMap((part) => part ?? []);
    // Another unit, or a part that is no number, leaves nothing to sum.
    if (known.length === 0 || known.length < parts.length || known.some(({ unit }) => unit !== whole.unit)) return [];
    const jumlah = known.reduce((sum, { value }) => add(sum, value), zero);
    return compare(jumlah, whole.value) === 0 ? [] : [{ indikator, target: toNumber(whole.value), jumlah: toNumber(jumlah), orang: known.length }];
  });
}

import { batasDistribusi, CAPAIAN_ORGANISASI, polaDistribusi, PREDIKAT, PREDIKAT_GABUNGAN, type CapaianOrganisasi } from "../regulations/permen6/parameters";
import type { Predikat } from "../regulations/permen6/predikat";
import { above, any, atLeast, below, call, cases, countWord, filledWords, guarded, isWord, equals, missing, over, plus, text, times, when, type Formula, type Operand } from "./formula";

/** One thing that a pattern asks for, as whether it is missed, and what is then reported. */
interface Demand {
  readonly missed: Formula;
  readonly fields: readonly [label: Formula, counted: Formula, allowed: Formula];
}

/** Cukup is another word for Butuh Perbaikan. */
export const countPredikat = (range: Operand, predikat: Predikat): Formula =>
  predikat === "Butuh Perbaikan" ? plus(countWord(range, predikat), countWord(range, "Cukup")) : countWord(range, predikat);

/** All cells are a predikat, and there is one. */
export const onlyPredikat = (range: Operand): readonly Formula[] => {
  const filled = filledWords(range);
  return [equals(plus(...PREDIKAT.map((each) => countPredikat(range, each))), filled), above(filled, 0)];
};

/** What the pattern of a level asks for, in the order in which the custom function reports. */
function demands(capaian: CapaianOrganisasi, range: Operand): readonly Demand[] {
  const { puncak, puncakBatas, batas, gabungan } = polaDistribusi(capaian, batasDistribusi);
  const n = filledWords(range);
  const down = (persen: number) => call("INT", over(times(persen, n), 100));
  const majority = plus(down(batasDistribusi.mayoritas), 1);
  const demand = (of: readonly Predikat[], paling: "sedikit" | "banyak", limit: Formula): Demand => {
    const counted = plus(...of.map((each) => countPredikat(range, each)));
    return { missed: paling === "sedikit" ? below(counted, limit) : above(counted, limit), fields: [text(of.join(" atau ")), counted, call("CONCATENATE", text(`paling ${paling} `), limit)] };
  };
  const single = PREDIKAT.flatMap((each) => {
    if (each !== puncak) return batas.filter((limit) => limit.predikat === each).map(({ paling, persen }) => demand([each], paling, down(persen)));
    if (!puncakBatas.setengah) return [demand([each], "sedikit", call("ROUNDUP", over(times(puncakBatas.terendah, n), 100), 0))];
    return [demand([each], "sedikit", majority), demand([each], "banyak", call("MAX", down(puncakBatas.tertinggi), majority))];
  });
  if (!gabungan) return single;
  const limit = "persen" in gabungan ? down(gabungan.persen) : when(atLeast(n, gabungan.adaSejak), 1, 0);
  return [...single, demand(PREDIKAT_GABUNGAN, "sedikit", limit)];
}

/** A field of the k-th demand that is missed, or what stands when there are fewer. */
function missedField(list: readonly Demand[], k: number, field: 0 | 1 | 2, otherwise: Formula): Formula {
  const [first, ...rest] = list;
  if (!first || list.length < k) return otherwise;
  const after = missedField(rest, k, field, otherwise);
  return when(first.missed, k === 1 ? first.fields[field] : missedField(rest, k - 1, field, otherwise), after);
}

/** Most that one unit can miss at once: its peak can't be both too low and too high. */
const ROWS = Math.max(...CAPAIAN_ORGANISASI.map((level) => polaDistribusi(level, batasDistribusi)).map(({ batas, gabungan }) => batas.length + 1 + (gabungan ? 1 : 0)));

/** Label, count and limit of each departure from the pattern; rows that are not needed are empty texts. */
export function distributionCheck(capaian: Operand, predikat: Operand): readonly (readonly Formula[])[] {
  const conditions = onlyPredikat(predikat);
  const words = (level: CapaianOrganisasi) => (level === "Butuh Perbaikan" ? [level, "Cukup"] : [level]);
  return Array.from({ length: ROWS }, (_, row) =>
    ([0, 1, 2] as const).map((field) => {
      const fits = row > 0 || field === 2 ? text("") : field === 0 ? text("Sesuai pola") : filledWords(predikat);
      const byLevel = CAPAIAN_ORGANISASI.map((level) => [any(...words(level).map((word) => isWord(capaian.formula, word))), missedField(demands(level, predikat), row + 1, field, fits)] as const);
      return guarded(conditions, cases(byLevel, missing));
    }),
  );
}

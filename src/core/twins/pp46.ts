import { bobot, efisiensiWaktu, hariKeberatan, nilaiPerilakuTertinggi, poinKreativitas, poinTugasTambahan, rentangSebutan, ambangSanksi } from "../regulations/pp46/parameters";
import { bandCases, type Twins } from "./bands";
import { above, all, any, atLeast, atMost, below, call, cases, cellOf, differs, equals, guarded, isBlank, isBlankOrZero, isDash, isNumber, isOneOf, isWord, minus, missing, number, numbersWithin, over, plus, round, text, times, when, type Formula, type Operand } from "./formula";

/** Kuantitas and kualitas of numbers that are known to be fit. */
export const ratio = (target: Formula, realisasi: Formula) => times(over(realisasi, target), 100);

/** Waktu and biaya, likewise. The 24% limit is on the share used, rounded where doubles stop telling: 12 decimals at 76. */
export function timed(target: Formula, realisasi: Formula): Formula {
  const score = times(over(minus(times(efisiensiWaktu.faktor, target), realisasi), target), 100);
  const limit = 100 - efisiensiWaktu.batasEfisiensi;
  return when(atLeast(round(ratio(target, realisasi), 12), limit), score, minus(efisiensiWaktu.dasarDiAtasBatas, minus(score, 100)));
}

const domain = (target: Formula, realisasi: Formula) => [isNumber(target), isNumber(realisasi), above(target, 0), atLeast(realisasi, 0)];

function tasks(jumlah: Formula): Formula {
  return cases(poinTugasTambahan.steps.map(({ from, poin }) => [atLeast(jumlah, from), number(poin)] as const), 0);
}

const creativity = (tingkat: Formula): Formula =>
  cases(
    [
      [any(isBlankOrZero(tingkat), isDash(tingkat)), 0],
      ...Object.entries(poinKreativitas).map(([word, poin]) => [any(isWord(tingkat, word), equals(tingkat, poin)), number(poin)] as const),
    ],
    missing,
  );

/** Sum and divisor of a row of the form, with what must hold. */
function activity(target: Operand, realisasi: Operand): { readonly unused: Formula; readonly conditions: readonly Formula[]; readonly sum: Formula; readonly divisor: Formula } {
  const t = [1, 2, 3, 4].map((place) => cellOf(target, place)) as [Formula, Formula, Formula, Formula];
  const r = [1, 2, 3, 4].map((place) => cellOf(realisasi, place)) as [Formula, Formula, Formula, Formula];
  const realised = (cell: Formula) => when(any(isBlank(cell), isDash(cell)), 0, when(isNumber(cell), cell, missing));
  const empty = (cell: Formula) => any(isBlankOrZero(cell), isDash(cell));
  const withoutCost = empty(t[3]);
  const carriedOut = above(realised(r[0]), 0);
  const cost = when(withoutCost, 0, when(carriedOut, timed(t[3], realised(r[3])), 0));
  return {
    unused: all(...t.map(empty), ...r.map(empty)),
    conditions: [
      ...t.slice(0, 3).flatMap((cell) => [isNumber(cell), above(cell, 0)]),
      ...r.slice(0, 3).map((cell) => atLeast(realised(cell), 0)),
      any(withoutCost, all(isNumber(t[3]), above(t[3], 0), atLeast(realised(r[3]), 0))),
    ],
    sum: plus(ratio(t[0], realised(r[0])), ratio(t[1], realised(r[1])), when(carriedOut, timed(t[2], realised(r[2])), 0), cost),
    divisor: when(withoutCost, 3, 4),
  };
}

const four = (...ranges: readonly Operand[]) => ranges.every((range) => range.rows * range.columns === 4);

export const pp46Twins = {
  CAPAIAN: (t: Operand, r: Operand, aspek?: Operand) => {
    const plainScore = ratio(t.formula, r.formula);
    const answer = aspek
      ? cases([[any(isBlankOrZero(aspek.formula), isOneOf(aspek.formula, ["kuantitas", "kualitas"])), plainScore], [isOneOf(aspek.formula, ["waktu", "biaya"]), timed(t.formula, r.formula)]], missing)
      : plainScore;
    return guarded(domain(t.formula, r.formula), answer);
  },
  EFISIENSI: (t: Operand, r: Operand) => guarded(domain(t.formula, r.formula), minus(100, ratio(t.formula, r.formula))),
  PENGHITUNGAN: (t: Operand, r: Operand) => {
    if (!four(t, r)) return missing;
    const { unused, conditions, sum } = activity(t, r);
    return when(unused, text(""), guarded(conditions, sum));
  },
  CAPAIAN_KEGIATAN: (t: Operand, r: Operand) => {
    if (!four(t, r)) return missing;
    const { unused, conditions, sum, divisor } = activity(t, r);
    return when(unused, text(""), guarded(conditions, over(sum, divisor)));
  },
  CAPAIAN_SKP: (nilai: Operand, jumlah?: Operand, kreativitas?: Operand) => {
    const count = jumlah ? when(isBlank(jumlah.formula), 0, jumlah.formula) : number(0);
    return guarded(
      [above(call("COUNT", nilai.formula), 0), ...numbersWithin(nilai, null, null), isNumber(count), atLeast(count, 0), equals(count, call("INT", count))],
      plus(call("AVERAGE", nilai.formula), tasks(count), kreativitas ? creativity(kreativitas.formula) : 0),
    );
  },
  NILAI_TUGAS_TAMBAHAN: ({ formula }: Operand) => guarded([isNumber(formula), atLeast(formula, 0), equals(formula, call("INT", formula))], tasks(formula)),
  NILAI_KREATIVITAS: ({ formula }: Operand) => guarded([number(1)], creativity(formula)),
  NILAI_PERILAKU: (aspek: Operand) => {
    const cells = aspek.rows * aspek.columns;
    if (cells !== 5 && cells !== 6) return missing;
    const required = [1, 2, 3, 4, 5].map((place) => cellOf(aspek, place));
    const conditions = required.flatMap((cell) => [isNumber(cell), above(cell, 0), atMost(cell, nilaiPerilakuTertinggi)]);
    const total = plus(...required);
    if (cells === 5) return guarded(conditions, over(total, 5));
    const sixth = cellOf(aspek, 6);
    const absent = any(isBlankOrZero(sixth), isDash(sixth));
    return guarded([...conditions, any(absent, all(isNumber(sixth), atLeast(sixth, 0), atMost(sixth, nilaiPerilakuTertinggi)))], when(absent, over(total, 5), over(plus(total, sixth), 6)));
  },
  NILAI_PRESTASI: (skp: Operand, perilaku: Operand) =>
    guarded(
      [isNumber(skp.formula), isNumber(perilaku.formula), atLeast(skp.formula, 0), atLeast(perilaku.formula, 0), atMost(perilaku.formula, nilaiPerilakuTertinggi)],
      over(plus(times(bobot.skp, skp.formula), times(bobot.perilaku, perilaku.formula)), 100),
    ),
  SEBUTAN: ({ formula }: Operand) => guarded([isNumber(formula), atLeast(formula, 0)], bandCases(rentangSebutan, formula)),
  SANKSI: ({ formula }: Operand) =>
    guarded(
      [isNumber(formula), atLeast(formula, 0)],
      cases([[below(round(formula, 2), ambangSanksi.berat), text("Hukuman disiplin berat")], [atMost(round(formula, 2), ambangSanksi.sedang), text("Hukuman disiplin sedang")]], text("")),
    ),
  NILAI_MUTASI: (nilai: Operand) => guarded([atLeast(call("COUNT", nilai.formula), 2), ...numbersWithin(nilai, 0, null)], call("AVERAGE", nilai.formula)),
  BATAS_KEBERATAN: ({ formula }: Operand) =>
    guarded([isNumber(formula), atLeast(formula, 1), differs(formula, text("")), atMost(call("INT", formula), 2958465 - hariKeberatan.pengajuan)], plus(call("INT", formula), hariKeberatan.pengajuan)),
} as const satisfies Twins;

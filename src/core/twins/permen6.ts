import { pola, type BarisPola } from "../regulations/permen6/distribusi";
import { ambangPerilakuDiAtas, batasDistribusi, CAPAIAN_ORGANISASI, JENIS, jumlahNilaiPerilaku, PREDIKAT, sebagianBesar } from "../regulations/permen6/parameters";
import { predikatKuadran, RATING } from "../regulations/permen6/predikat";
import type { Twins } from "./bands";
import { countPredikat, distributionCheck, onlyPredikat } from "./distribusi";
import { above, all, atLeast, below, call, cases, countWhere, countWord, differs, equals, filledWords, guarded, isWord, lookedUp, minus, missing, over, plus, text, times, when, type Formula, type Operand } from "./formula";

const [BELOW, SAME, ABOVE] = RATING;

const whole = (range: Operand, words: readonly string[]) => [equals(plus(...words.map((word) => countWord(range, word))), filledWords(range)), above(filledWords(range), 0)];

export const permen6Twins = {
  RATING_HASIL: (rating: Operand, jenis?: Operand) => {
    if (jenis && (jenis.rows !== rating.rows || jenis.columns !== rating.columns)) return missing;
    const trimmed = (range: Operand) => call("TRIM", range.formula);
    const rated = filledWords(rating);
    const filledRating = [differs(trimmed(rating), text("")), differs(trimmed(rating), text("0"))];
    const ofKind = (kind: string, ...more: readonly Formula[]) => (jenis ? countWhere(equals(trimmed(jenis), text(kind)), ...more) : countWhere(...more));
    const main = ofKind("utama", ...filledRating);
    const mainBelow = ofKind("utama", equals(trimmed(rating), text(BELOW)));
    const [bad, good] = [countWord(rating, BELOW), countWord(rating, ABOVE)];
    const share = (part: Formula) => times(100, part);
    const most = (part: Formula) => above(share(part), times(sebagianBesar.lebihDari, rated));
    return guarded(
      [...whole(rating, RATING), ...(jenis ? [equals(plus(...JENIS.map((kind) => ofKind(kind, ...filledRating))), rated)] : []), above(main, 0)],
      cases(
        [
          [all(most(good), equals(mainBelow, 0)), text(ABOVE)],
          [all(most(minus(rated, bad)), below(share(mainBelow), times(sebagianBesar.lebihDari, main))), text(SAME)],
          [most(bad), text(BELOW)],
        ],
        missing,
      ),
    );
  },
  RATING_PERILAKU: (rating: Operand) =>
    guarded(
      [...whole(rating, RATING), equals(filledWords(rating), jumlahNilaiPerilaku.nilai)],
      cases([[above(countWord(rating, BELOW), 0), text(BELOW)], [atLeast(countWord(rating, ABOVE), ambangPerilakuDiAtas.nilai), text(ABOVE)]], text(SAME)),
    ),
  PREDIKAT_KUADRAN: (hasil: Operand, perilaku: Operand) =>
    cases(
      RATING.map((row) => [isWord(hasil.formula, row), lookedUp(perilaku.formula, Object.fromEntries(RATING.map((column) => [column, predikatKuadran(row, column)])))] as const),
      missing,
    ),
  DISTRIBUSI_PREDIKAT: (predikat: Operand) => {
    const conditions = onlyPredikat(predikat);
    return PREDIKAT.map((word) => {
      const count = countPredikat(predikat, word);
      return [text(word), count, times(over(count, filledWords(predikat)), 100)].map((field) => guarded(conditions, field));
    });
  },
  /** Labels and limits; the notes of the custom function are sentences, not numbers, and are left out. */
  POLA_DISTRIBUSI: ({ formula }: Operand) =>
    PREDIKAT.map((predikat) => {
      const byLevel = (pick: (row: BarisPola) => number) => {
        const limits = Object.fromEntries(CAPAIAN_ORGANISASI.map((level) => [level, pola(level, batasDistribusi).filter((row) => row.predikat === predikat).map(pick)[0]]));
        return lookedUp(formula, { ...limits, Cukup: limits["Butuh Perbaikan"] });
      };
      const least = byLevel((row) => row.terendah);
      return [when(call("ISNUMBER", least), text(predikat), missing), least, byLevel((row) => row.tertinggi)];
    }),
  /** Labels, counts and limits, without the notes. */
  PERIKSA_DISTRIBUSI: distributionCheck,
} as const satisfies Twins;


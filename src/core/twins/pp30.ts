import {
  bobotKinerja,
  bobotUtamaJpt,
  cascadingTidakLangsung,
  kinerjaTambahan,
  KATEGORI,
  kuotaPeringkat,
  kurvaIkiJpt,
  kurvaKonversiPp46,
  levelPerilaku,
  nilaiRencana,
  nilaiStandarPerilaku,
  nilaiTargetMaksimum,
  nilaiTertinggi,
  PERINGKAT,
  rentangKategoriIki,
  rentangPredikat,
} from "../regulations/pp30/parameters";
import { bandCases, curveCases, forEachCell, type Twins } from "./bands";
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  call,
  cases,
  countWord,
  equals,
  filledWords,
  guarded,
  isBlank,
  isBlankOrZero,
  isNumber,
  isOneOf,
  isWord,
  isYes,
  isYesOrNo,
  lookedUp,
  minus,
  missing,
  number,
  numbersWithin,
  over,
  plus,
  round,
  text,
  times,
  when,
  type Formula,
  type Operand,
} from "./formula";
import { rankedCell } from "./ranked";

const onScale = (value: Formula) => [isNumber(value), atLeast(value, 0), atMost(value, nilaiTertinggi)];
const capped = (value: Formula) => call("MIN", value, nilaiTertinggi);

const METHODS = { direct: ["direct", "langsung"], tidakLangsung: ["non-direct", "non direct", "nondirect", "tidak langsung"] } as const;

/** Additions of a range, at most 10, with what must hold; nothing when left out. */
function additions(tambahan: Operand | undefined): { readonly conditions: readonly Formula[]; readonly points: Formula } {
  if (!tambahan) return { conditions: [], points: number(0) };
  return { conditions: numbersWithin(tambahan, 0, nilaiTertinggi), points: call("MIN", call("SUM", tambahan.formula), kinerjaTambahan.paling) };
}

const count = (range: Operand) => call("COUNT", range.formula);
const average = (range: Operand) => call("AVERAGE", range.formula);

const conversion = (nilai: Formula) => capped(curveCases(kurvaKonversiPp46, nilai));

export const pp30Twins = {
  CAPAIAN_IKI: (target: Operand, realisasi: Operand, targetAtas?: Operand, kondisi?: Operand) => {
    const [t, r] = [target.formula, realisasi.formula];
    const share = (base: Formula) => {
      const normal = times(over(r, base), 100);
      return kondisi ? when(isWord(kondisi.formula, "khusus"), call("MAX", 0, times(minus(2, over(r, base)), 100)), normal) : normal;
    };
    const conditions = [isNumber(t), isNumber(r), atLeast(r, 0), ...(kondisi ? [any(isBlankOrZero(kondisi.formula), isOneOf(kondisi.formula, ["normal", "khusus"]))] : [])];
    const single = when(above(t, 0), share(t), missing);
    if (!targetAtas) return guarded(conditions, single);
    const top = targetAtas.formula;
    const range = when(all(isNumber(top), above(top, 0), atLeast(t, 0), atMost(t, top)), cases([[above(r, top), share(top)], [below(r, t), share(t)]], 100), missing);
    return guarded(conditions, when(isBlank(top), single, range));
  },
  KATEGORI_IKI: ({ formula }: Operand) => guarded([isNumber(formula), atLeast(formula, 0)], bandCases(rentangKategoriIki, formula)),
  NILAI_IKI_JPT: ({ formula }: Operand, maksimum?: Operand) => {
    const whole = round(formula, kurvaIkiJpt.decimals);
    return guarded(
      [isNumber(formula), atLeast(formula, 0), isYesOrNo(maksimum)],
      when(all(equals(whole, nilaiTargetMaksimum.capaian), isYes(maksimum)), nilaiTargetMaksimum.nilai, curveCases(kurvaIkiJpt, whole)),
    );
  },
  KATEGORI_RENCANA: (range: Operand) => {
    const [sb, b, c, k, sk] = KATEGORI.map((kategori) => countWord(range, kategori)) as [Formula, Formula, Formula, Formula, Formula];
    const three = cases(
      [
        [atLeast(sk, 2), text("Sangat Kurang")],
        [any(equals(sk, 1), atLeast(k, 2)), text("Kurang")],
        [any(equals(k, 1), atLeast(c, 2)), text("Cukup")],
        [all(equals(c, 0), atLeast(sb, 2)), text("Sangat Baik")],
      ],
      text("Baik"),
    );
    const one = cases(KATEGORI.map((kategori, index) => [equals([sb, b, c, k, sk][index] ?? sk, 1), text(kategori)] as const), missing);
    const filled = filledWords(range);
    return guarded([equals(plus(sb, b, c, k, sk), filled)], cases([[equals(filled, 3), three], [equals(filled, 1), one]], missing));
  },
  NILAI_RENCANA: ({ formula }: Operand) => lookedUp(formula, nilaiRencana),
  NILAI_TERTIMBANG: (nilai: Operand, metode: Operand, nilaiAtasan?: Operand, kategoriAtasan?: Operand) => {
    const own = nilai.formula;
    const { bobotSendiri, bobotAtasan } = cascadingTidakLangsung;
    const shared =
      nilaiAtasan && kategoriAtasan
        ? guarded(onScale(nilaiAtasan.formula), over(plus(times(bobotSendiri, own), times(lookedUp(kategoriAtasan.formula, bobotAtasan), nilaiAtasan.formula)), 100))
        : missing;
    return guarded(onScale(own), cases([[isOneOf(metode.formula, METHODS.direct), own], [isOneOf(metode.formula, METHODS.tidakLangsung), shared]], missing));
  },
  NILAI_TAMBAHAN: (kategori: Operand, lingkup: Operand, nilai?: Operand) => {
    const own = lookedUp(kategori.formula, nilaiRencana);
    const value = nilai ? when(isBlank(nilai.formula), own, nilai.formula) : own;
    const bobot = cases(kinerjaTambahan.bobotLingkup.map((percent, index) => [equals(lingkup.formula, index + 1), number(percent)] as const), missing);
    return guarded([isNumber(lingkup.formula), ...onScale(value)], over(times(lookedUp(kategori.formula, kinerjaTambahan.faktor), bobot, value), 10000));
  },
  NILAI_SKP: (tertimbang: Operand, tambahan?: Operand) => {
    const { conditions, points } = additions(tambahan);
    return guarded([above(count(tertimbang), 0), ...numbersWithin(tertimbang, 0, nilaiTertinggi), ...conditions], capped(plus(average(tertimbang), points)));
  },
  NILAI_SKP_JPT: (pk: Operand | undefined, renaksi: Operand | undefined, tambahan?: Operand) => {
    const { conditions, points } = additions(tambahan);
    const groups = [pk, renaksi].filter((group): group is Operand => group !== undefined);
    const whole =
      pk && renaksi
        ? cases(
            [
              [equals(count(renaksi), 0), average(pk)],
              [equals(count(pk), 0), average(renaksi)],
            ],
            over(plus(times(bobotUtamaJpt.perjanjianKinerja, average(pk)), times(bobotUtamaJpt.rencanaAksi, average(renaksi))), 100),
          )
        : groups[0]
          ? average(groups[0])
          : missing;
    return guarded([...groups.flatMap((group) => numbersWithin(group, 0, nilaiTertinggi)), ...conditions], capped(plus(whole, points)));
  },
  NILAI_ASPEK_PERILAKU: (level: Operand, standarMin: Operand, standarMaks: Operand) => {
    const { terendah, tertinggi } = levelPerilaku;
    const { bawah, atas, perLevelDiAtas } = nilaiStandarPerilaku;
    const [low, high] = [standarMin.formula, standarMaks.formula];
    const zeros = call("COUNTIF", level.formula, 0);
    const mean = over(call("SUM", level.formula), minus(count(level), zeros));
    const isLevel = (value: Formula) => [isNumber(value), atLeast(value, terendah), atMost(value, tertinggi), equals(value, call("INT", value))];
    return guarded(
      [...numbersWithin(level, null, tertinggi), equals(call("COUNTIF", level.formula, text(`<${terendah}`)), zeros), ...isLevel(low), ...isLevel(high), below(low, high)],
      cases(
        [
          [below(mean, low), times(over(mean, low), bawah)],
          [above(mean, high), capped(plus(atas, times(perLevelDiAtas, minus(mean, high))))],
        ],
        plus(bawah, over(times(atas - bawah, minus(mean, low)), minus(high, low))),
      ),
    );
  },
  NILAI_KINERJA: (skp: Operand, perilaku: Operand, dengan360?: Operand) => {
    const weighed = ({ skp: a, perilaku: b }: { readonly skp: number; readonly perilaku: number }) => over(plus(times(a, skp.formula), times(b, perilaku.formula)), 100);
    return guarded([...onScale(skp.formula), ...onScale(perilaku.formula), isYesOrNo(dengan360)], capped(when(isYes(dengan360), weighed(bobotKinerja.dengan360), weighed(bobotKinerja.tanpa360))));
  },
  PREDIKAT_KINERJA: ({ formula }: Operand, ideBaru?: Operand) => {
    const rounded = round(formula, rentangPredikat.decimals);
    const [best, ...others] = rentangPredikat.steps;
    const lower = bandCases({ ...rentangPredikat, steps: others }, formula);
    return guarded(
      [isNumber(formula), atLeast(formula, 0), atMost(rounded, nilaiTertinggi), isYesOrNo(ideBaru)],
      best ? when(all(atLeast(rounded, best.from), isYes(ideBaru)), text(best.label), lower) : lower,
    );
  },
  KONVERSI_PP46: ({ formula }: Operand) => guarded([isNumber(formula), atLeast(formula, 0)], conversion(formula)),
  NILAI_INTEGRASI_2021: (pp46: Operand, pp30: Operand) => guarded([isNumber(pp46.formula), atLeast(pp46.formula, 0), ...onScale(pp30.formula)], over(plus(conversion(pp46.formula), pp30.formula), 2)),
  PEMERINGKATAN: (range: Operand) =>
    forEachCell(range, (place) => rankedCell(range, place, number(kuotaPeringkat.diAtas), number(kuotaPeringkat.diBawah), PERINGKAT, numbersWithin(range, 0, nilaiTertinggi))),
} as const satisfies Twins;

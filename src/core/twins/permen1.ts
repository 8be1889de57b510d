import { akDasar, bulanPerpindahan, golonganPuncak, kebutuhanJenjang, kebutuhanPangkat, koefisien, nilaiDasarIntegrasi, persenPendidikan, persentasePredikat } from "../regulations/permen1/parameters";
import { PANGKAT } from "../regulations/umum/golongan";
import type { Twins } from "./bands";
import { all, any, atLeast, atMost, call, equals, guarded, isBlank, isBlankOrZero, isNumber, isOneOf, isWord, isYes, isYesOrNo, lookedUp, minus, missing, number, over, plus, times, when, type Formula, type Operand } from "./formula";

const percent = (predikat: Operand) => lookedUp(predikat.formula, { ...persentasePredikat, Cukup: persentasePredikat["Butuh Perbaikan"] });
const coefficient = (jenjang: Operand) => lookedUp(jenjang.formula, koefisien);
const whole = (value: Formula) => [isNumber(value), equals(value, call("INT", value))];

/** A golongan that is left out, blank or real. */
const realGolongan = (golongan: Operand | undefined) => (golongan ? [any(isBlankOrZero(golongan.formula), isOneOf(golongan.formula, Object.keys(PANGKAT)))] : []);

export const permen1Twins = {
  PERSENTASE_PREDIKAT: (predikat: Operand) => percent(predikat),
  KOEFISIEN: (jenjang: Operand) => coefficient(jenjang),
  ANGKA_KREDIT: (predikat: Operand, jenjang: Operand, bulan?: Operand) => {
    const months = bulan ? bulan.formula : number(bulanPerpindahan.setahun);
    return guarded([...whole(months), atLeast(months, 1), atMost(months, bulanPerpindahan.setahun)], over(times(percent(predikat), coefficient(jenjang), months), 100 * bulanPerpindahan.setahun));
  },
  KEBUTUHAN_PANGKAT: (jenjang: Operand, golongan?: Operand) => {
    const needed = lookedUp(jenjang.formula, kebutuhanPangkat);
    if (!golongan) return needed;
    const atTop = any(...Object.entries(golonganPuncak).map(([name, top]) => all(isWord(jenjang.formula, name), isWord(golongan.formula, top))));
    return guarded(realGolongan(golongan), when(atTop, missing, needed));
  },
  KEBUTUHAN_JENJANG: (jenjang: Operand, golongan?: Operand) => guarded([number(1), ...realGolongan(golongan)], lookedUp(jenjang.formula, kebutuhanJenjang)),
  ANGKA_KREDIT_PENDIDIKAN: (jenjang: Operand) => guarded([number(1)], over(times(persenPendidikan.nilai, lookedUp(jenjang.formula, kebutuhanPangkat)), 100)),
  ANGKA_KREDIT_INTEGRASI: (lama: Operand, golongan: Operand) => guarded([isNumber(lama.formula), atLeast(lama.formula, 0)], call("MAX", minus(lama.formula, lookedUp(golongan.formula, nilaiDasarIntegrasi)), 0)),
  AK_DASAR: (golongan: Operand) => lookedUp(golongan.formula, akDasar),
  ANGKA_KREDIT_PERPINDAHAN: (predikat: Operand, jenjang: Operand, bulan: Operand, dasar?: Operand, puncak?: Operand) => {
    const base = dasar ? when(isBlank(dasar.formula), 0, dasar.formula) : number(0);
    const counted = when(isYes(puncak), call("MIN", bulan.formula, bulanPerpindahan.palingDiPuncak), bulan.formula);
    return guarded(
      [...whole(bulan.formula), atLeast(bulan.formula, 0), isNumber(base), atLeast(base, 0), isYesOrNo(puncak)],
      plus(over(times(percent(predikat), coefficient(jenjang), counted), 100 * bulanPerpindahan.setahun), base),
    );
  },
} as const satisfies Twins;

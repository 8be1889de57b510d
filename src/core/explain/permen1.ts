import { exact, isInteger, sub, toNumber, zero, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { readJenjang } from "../regulations/permen1/jenjang";
import { akDasar, bulanPerpindahan, citeAkDasar, citeIntegrasi, citeKebutuhan, citeKoefisien, citePersentase, golonganPuncak, kebutuhanJenjang, kebutuhanPangkat, koefisien, nilaiDasarIntegrasi, persenPendidikan, persentasePredikat, type Jenjang } from "../regulations/permen1/parameters";
import { PREDIKAT } from "../regulations/permen6/parameters";
import { readPredikat, type Predikat } from "../regulations/permen6/predikat";
import { readPangkat, type Golongan } from "../regulations/umum/golongan";
import type { Cite } from "../base/cite";
import { isEmpty, isEmptyOrZero, number, one, word, yesNo, type Cells, type Given } from "./given";
import { first, newWorking, type Explanation, type Working } from "./working";

type Explain = (given: Given) => Explanation;

const golonganOf = (cells: Cells | undefined): Golongan => word(one(cells), (text) => {
  const reading = readPangkat(text);
  return reading.kind === "ok" ? reading.golongan : undefined;
});
const jenjangOf = (cells: Cells | undefined): Jenjang => word(one(cells), readJenjang);

/** A number that a table of the regulation gives to a word. */
function lookedUp(working: Working, name: string, key: string, what: string, value: number | null | undefined, id: string, en: string, cite: Cite, reading?: string): Exact {
  if (value === null || value === undefined) throw new InputError("tidak-ada");
  return first(() => working.decide(name, exact(value), `{${key}} = {menurutTabel}`, { [key]: what }, { menurutTabel: what }, id, en, { cite, ...(reading === undefined ? {} : { reading }) }));
}

function percentSteps(working: Working, predikat: Predikat): Exact {
  const persen = lookedUp(working, "persentase", "predikat", predikat, persentasePredikat[predikat], "Persentase menurut predikat.", "Percent by the predikat.", citePersentase);
  const index = PREDIKAT.indexOf(predikat);
  for (const other of [PREDIKAT[index - 1], PREDIKAT[index + 1]]) if (other) working.change("Predikat {predikat} bernilai {persen}%.", "{predikat} is {persen}%.", { predikat: other, persen: persentasePredikat[other] });
  return persen;
}

const coefficientSteps = (working: Working, jenjang: Jenjang): Exact => lookedUp(working, "koefisien", "jenjang", jenjang, koefisien[jenjang], "Koefisien setahun menurut jenjang.", "Yearly coefficient by the jenjang.", citeKoefisien);
const needSteps = (working: Working, jenjang: Jenjang): Exact => lookedUp(working, "kebutuhan", "jenjang", jenjang, kebutuhanPangkat[jenjang], "Angka kredit untuk kenaikan pangkat berikutnya.", "Angka kredit for the next pangkat.", citeKebutuhan);

function months(value: Exact, least: number, most: number): Exact {
  if (!isInteger(value) || toNumber(value) < least || toNumber(value) > most) throw new InputError("bulan-di-luar-rentang");
  return value;
}

export const explainPermen1 = {
  PERSENTASE_PREDIKAT: ([predikat]) => {
    const working = newWorking();
    percentSteps(working, word(one(predikat), readPredikat));
    return working.explanation();
  },
  KOEFISIEN: ([jenjang]) => {
    const working = newWorking();
    coefficientSteps(working, jenjangOf(jenjang));
    return working.explanation();
  },
  ANGKA_KREDIT: ([predikat, jenjang, bulan]) => {
    const working = newWorking();
    const { setahun } = bulanPerpindahan;
    const counted = bulan === undefined ? exact(setahun) : months(number(one(bulan)), 1, setahun);
    const persentase = percentSteps(working, word(one(predikat), readPredikat));
    const faktor = coefficientSteps(working, jenjangOf(jenjang));
    working.calculate("angkaKredit", "{bulan} / {setahun} × {persentase} / 100 × {koefisien}", { bulan: counted, persentase, koefisien: faktor }, { setahun }, "Angka kredit: lama periode kali persentase kali koefisien.", "Angka kredit: length of the period by percent by coefficient.", { cite: { source: "perBkn3", at: "Pasal 13" }, reading: "permen1/desimal" });
    return working.explanation();
  },
  KEBUTUHAN_PANGKAT: ([jenjang, golongan]) => {
    const working = newWorking();
    const which = jenjangOf(jenjang);
    if (!isEmptyOrZero(one(golongan)) && golonganPuncak[which] === golonganOf(golongan)) throw new InputError("tidak-ada");
    needSteps(working, which);
    return working.explanation();
  },
  KEBUTUHAN_JENJANG: ([jenjang, golongan]) => {
    const working = newWorking();
    const which = jenjangOf(jenjang);
    if (!isEmptyOrZero(one(golongan))) golonganOf(golongan);
    lookedUp(working, "kebutuhan", "jenjang", which, kebutuhanJenjang[which], "Angka kredit untuk kenaikan jenjang berikutnya.", "Angka kredit for the next jenjang.", citeKebutuhan);
    return working.explanation();
  },
  ANGKA_KREDIT_PENDIDIKAN: ([jenjang]) => {
    const working = newWorking();
    const kebutuhan = needSteps(working, jenjangOf(jenjang));
    working.calculate("angkaKredit", "{persen} / 100 × {kebutuhan}", { kebutuhan }, { persen: persenPendidikan.nilai }, "Angka kredit peningkatan pendidikan.", "Angka kredit of a higher degree.", { cite: persenPendidikan.cite, reading: "permen1/pendidikan" });
    return working.explanation();
  },
  ANGKA_KREDIT_INTEGRASI: ([akLama, golongan]) => {
    const working = newWorking();
    const lama = number(one(akLama));
    if (lama.n < 0n) throw new InputError("angka-kredit-negatif");
    const which = golonganOf(golongan);
    const dasar = lookedUp(working, "dasar", "golongan", which, nilaiDasarIntegrasi[which], "Nilai dasar menurut golongan.", "Base by the golongan.", citeIntegrasi);
    working.calculate("angkaKredit", "maks({akLama} − {dasar}; 0)", { akLama: lama, dasar }, {}, "Angka kredit integrasi: yang lama dikurangi nilai dasar, paling rendah 0.", "After integration: the old one less the base, not below 0.", { cite: citeIntegrasi, reading: "permen1/integrasi-nol" });
    return working.explanation();
  },
  AK_DASAR: ([golongan]) => {
    const working = newWorking();
    const which = golonganOf(golongan);
    lookedUp(working, "akDasar", "golongan", which, akDasar[which], "Angka kredit dasar menurut golongan.", "Basic angka kredit by the golongan.", citeAkDasar, "permen1/ak-dasar");
    return working.explanation();
  },
  ANGKA_KREDIT_PERPINDAHAN: ([predikat, jenjang, bulanDalamPangkat, dasar, pangkatPuncak]) => {
    const working = newWorking();
    const { setahun, palingDiPuncak, cite } = bulanPerpindahan;
    const lama = months(number(one(bulanDalamPangkat)), 0, Infinity);
    const akDasarNilai = isEmpty(one(dasar)) ? zero : number(one(dasar));
    if (akDasarNilai.n < 0n) throw new InputError("angka-kredit-negatif");
    const persentase = percentSteps(working, word(one(predikat), readPredikat));
    const faktor = coefficientSteps(working, jenjangOf(jenjang));
    const bulan = yesNo(one(pangkatPuncak)) ? working.calculate("bulan", "min({bulanDalamPangkat}; {paling})", { bulanDalamPangkat: lama }, { paling: palingDiPuncak }, "Pada pangkat puncak paling banyak sekian bulan dihitung.", "At the top pangkat only so many months count.", { cite }) : lama;
    working.calculate("angkaKredit", "{persentase} / 100 × {koefisien} × {bulan} / {setahun} + {akDasar}", { persentase, koefisien: faktor, bulan, akDasar: akDasarNilai }, { setahun }, "Angka kredit perpindahan.", "Angka kredit on moving.", { cite });
    working.change("Satu bulan lagi menambah {selisih}.", "One more month adds {selisih}.", { selisih: sub({ n: persentase.n * faktor.n, d: persentase.d * faktor.d * 1200n }, zero) });
    return working.explanation();
  },
} as const satisfies Readonly<Record<string, Explain>>;

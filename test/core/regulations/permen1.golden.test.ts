import { exact, toNumber } from "../../../src/core/base/exact";
import * as formulas from "../../../src/core/regulations/permen1/formulas";
import { akDasar, golonganPuncak, JENJANG, kebutuhanPangkat, koefisien, nilaiDasarIntegrasi, type Jenjang } from "../../../src/core/regulations/permen1/parameters";
import type { Predikat } from "../../../src/core/regulations/permen6/predikat";
import { PANGKAT, type Golongan } from "../../../src/core/regulations/umum/golongan";
import { agrees, golden } from "../../golden/golden";

describe("golden table permen1/angkaKredit", () => {
  it.each(golden<readonly [string, Predikat, Jenjang, number, number]>("permen1/angkaKredit").rows.map((row) => [...row] as const))("%s agrees", (_name, predikat, jenjang, bulan, printed) => {
    expect(agrees(printed, toNumber(formulas.angkaKredit(predikat, jenjang, bulan)))).toBe(true);
  });
});

const compute: Readonly<Record<string, (jenjang: Jenjang) => number | null>> = {
  koefisien: (jenjang) => koefisien[jenjang],
  kebutuhanPangkat: (jenjang) => formulas.kebutuhanKenaikanPangkat(jenjang, null),
  kebutuhanJenjang: formulas.kebutuhanKenaikanJenjang,
  pendidikan: (jenjang) => toNumber(formulas.angkaKreditPendidikan(jenjang)),
};

describe("golden table permen1/jenjang", () => {
  const table = golden<readonly [string, string, Jenjang, number | null]>("permen1/jenjang");
  table.rows.forEach(([name, formula, jenjang, printed], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    it(misprint ? `${name} is wrong: ${misprint.note}` : `${name} ${formula} agrees`, () => {
      const got = compute[formula]?.(jenjang);
      expect(got).toBe(misprint ? misprint.computed : printed);
      expect(got === printed).toBe(misprint === undefined);
    });
  });
});

describe("golden tables permen1/integrasi and permen1/perpindahan", () => {
  it.each(golden<readonly [string, Golongan, number]>("permen1/integrasi").rows.map((row) => [...row] as const))("%s", (_name, golongan, dasar) => {
    expect(nilaiDasarIntegrasi[golongan]).toBe(dasar);
    expect([dasar - 1, dasar, dasar + 0.5].map((lama) => toNumber(formulas.angkaKreditIntegrasi(exact(lama), golongan) ?? exact(-1)))).toEqual([0, 0, 0.5]);
  });

  it.each(golden<readonly [string, Predikat, Jenjang, number, number, boolean, number]>("permen1/perpindahan").rows.map((row) => [...row] as const))("%s", (_name, predikat, jenjang, bulan, dasar, puncak, printed) => {
    expect(toNumber(formulas.angkaKreditPerpindahan(predikat, jenjang, bulan, exact(dasar), puncak))).toBe(printed);
  });
});

describe("published cases of a whole way to the next pangkat (Ahli Pertama)", () => {
  const need = formulas.kebutuhanKenaikanPangkat("Ahli Pertama", "III/a");

  it("AK29: 37,5 from before and a higher degree make 50, enough", () => {
    expect([toNumber(formulas.angkaKreditPendidikan("Ahli Pertama")) + 37.5, need]).toEqual([50, 50]);
  });

  it("AK33: at Sangat Baik it takes 2 years and 8 months, not a month less", () => {
    const after = (months: number) => 2 * toNumber(formulas.angkaKredit("Sangat Baik", "Ahli Pertama", 12)) + toNumber(formulas.angkaKredit("Sangat Baik", "Ahli Pertama", months));
    expect([after(8), after(7) < (need ?? 0)]).toEqual([need, true]);
  });
});

describe("the tables hang together", () => {
  it("a pangkat needs four years at Baik in every jenjang", () => {
    for (const jenjang of JENJANG) expect([jenjang, kebutuhanPangkat[jenjang] / koefisien[jenjang]]).toEqual([jenjang, 4]);
  });

  it("every golongan of the tables is real, and the ladder ends where it is said to", () => {
    for (const golongan of [...Object.keys(akDasar), ...Object.keys(nilaiDasarIntegrasi), ...Object.values(golonganPuncak)]) expect(golongan in PANGKAT).toBe(true);
    expect([formulas.kebutuhanKenaikanPangkat("Penyelia", "III/d"), formulas.kebutuhanKenaikanPangkat("Penyelia", "III/c"), formulas.kebutuhanKenaikanPangkat("Ahli Utama", "IV/e"), formulas.kebutuhanKenaikanPangkat("Ahli Muda", "III/d")]).toEqual([null, 100, null, 100]);
  });
});

import { exact, toNumber } from "../../../src/core/base/exact";
import * as formulas from "../../../src/core/regulations/pp46/formulas";
import { rentangSebutan } from "../../../src/core/regulations/pp46/parameters";
import { agrees, golden } from "../../golden/golden";

type Four = readonly [number, number, number, number | null];
type KegiatanRow = readonly [string, Four, Four, number, number];

const angka = ([kuantitas, kualitas, waktu, biaya]: Four): formulas.AngkaAspek => ({
  kuantitas: exact(kuantitas),
  kualitas: exact(kualitas),
  waktu: exact(waktu),
  biaya: biaya === null ? null : exact(biaya),
});

describe("golden table pp46/kegiatan", () => {
  const table = golden<KegiatanRow>("pp46/kegiatan");
  table.rows.forEach(([name, target, realisasi, penghitungan, nilai], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    const computed = () => {
      const values = formulas.nilaiKegiatan(angka(target), angka(realisasi), "nol");
      return [toNumber(values.penghitungan), toNumber(values.nilai)] as const;
    };
    if (misprint) {
      it(`${name} is misprinted: ${misprint.note}`, () => {
        const [wantPenghitungan, wantNilai] = misprint.computed as readonly [number, number];
        const [gotPenghitungan, gotNilai] = computed();
        expect(gotPenghitungan).toBeCloseTo(wantPenghitungan, 4);
        expect(gotNilai).toBeCloseTo(wantNilai, 4);
        const near = (a: number, b: number) => Math.abs(a - b) < 0.001;
        expect(near(gotPenghitungan, penghitungan) && near(gotNilai, nilai)).toBe(false);
      });
    } else {
      it(`${name} agrees`, () => {
        const [gotPenghitungan, gotNilai] = computed();
        expect([agrees(penghitungan, gotPenghitungan), agrees(nilai, gotNilai)]).toEqual([true, true]);
      });
    }
  });
});

type NilaiRow = readonly [string, string, readonly unknown[], number];

const compute: Readonly<Record<string, (...input: never[]) => number>> = {
  capaian: (target: number, realisasi: number, aspek: "waktu") => toNumber(formulas.capaian(exact(target), exact(realisasi), aspek)),
  nilaiCapaianSkp: (kegiatan: number[], tambahan: number, kreativitas: number) => toNumber(formulas.nilaiCapaianSkp(kegiatan.map(exact), tambahan, kreativitas)),
  nilaiPerilaku: (aspek: number[]) => toNumber(formulas.nilaiPerilaku(aspek.map(exact))),
  nilaiMutasi: (nilai: number[]) => toNumber(formulas.nilaiMutasi(nilai.map(exact))),
};

describe("golden table pp46/nilai", () => {
  const table = golden<NilaiRow>("pp46/nilai");
  table.rows.forEach(([name, formula, input, printed], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    it(misprint ? `${name} is misprinted: ${misprint.note}` : `${name} agrees`, () => {
      const result = compute[formula]?.(...(input as never[])) ?? NaN;
      if (misprint) {
        expect(result).toBeCloseTo(misprint.computed as number, 9);
        expect(Math.abs(printed - result)).toBeGreaterThan(0.001);
      } else {
        expect(agrees(printed, result)).toBe(true);
      }
    });
  });
});

describe("golden table pp46/sebutan", () => {
  it.each(golden<readonly [number, string]>("pp46/sebutan").rows.map((row) => [...row] as const))("%p is %s", (nilai, word) => {
    expect(formulas.sebutan(exact(nilai), rentangSebutan)).toBe(word);
  });
});

describe("the 24% limit", () => {
  it("is 100 for every whole target from 1 to 48 with 76% of it used", () => {
    for (let target = 1; target <= 48; target++) {
      const realisasi = Number((0.76 * target).toFixed(2));
      expect([target, toNumber(formulas.capaian(exact(target), exact(realisasi), "waktu"))]).toEqual([target, 100]);
    }
  });

  it("falls to just under 76 a hair below", () => {
    expect(toNumber(formulas.capaian(exact(100), exact(75.99), "waktu"))).toBe(75.99);
    expect(toNumber(formulas.capaian(exact(100), exact(75.99), "biaya"))).toBe(75.99);
  });

  it.each([
    [12, 0, 0],
    [12, 6, 50],
    [12, 9, 75],
    [12, 12, 76],
    [12, 24, -24],
    [12, 21.12, 0],
  ])("T = %p, R = %p is %p", (target, realisasi, score) => {
    expect(toNumber(formulas.capaian(exact(target), exact(realisasi), "waktu"))).toBe(score);
  });
});

import fc from "fast-check";
import { compare, exact, toNumber, type Exact } from "../../../src/core/base/exact";
import * as f from "../../../src/core/regulations/pp46/formulas";
import { ASPEK, rentangSebutan, rentangSebutanTemplat, SEBUTAN } from "../../../src/core/regulations/pp46/parameters";
import { refusal } from "./refusal";

const e = exact;
const TINY = 1e-9;
const angka = (kuantitas: number, kualitas: number, waktu: number, biaya: number | null): f.AngkaAspek => ({ kuantitas: e(kuantitas), kualitas: e(kualitas), waktu: e(waktu), biaya: biaya === null ? null : e(biaya) });

describe("what the formulas of PP 46 refuse, and what just passes", () => {
  it.each<[string, () => unknown, string]>([
    ["target 0", () => f.capaian(e(0), e(1), "kuantitas"), "target-nol"],
    ["target below 0", () => f.capaian(e(-1), e(1), "waktu"), "target-nol"],
    ["least target", () => f.capaian(e(TINY), e(0), "biaya"), "answers"],
    ["realisasi below 0", () => f.capaian(e(1), e(-TINY), "kualitas"), "realisasi-negatif"],
    ["efisiensi, target 0", () => f.efisiensi(e(0), e(1)), "target-nol"],
    ["efisiensi, realisasi below 0", () => f.efisiensi(e(1), e(-1)), "realisasi-negatif"],
    ["no activity", () => f.nilaiCapaianSkp([], 0, 0), "tanpa-kegiatan"],
    ["tasks below 0", () => f.nilaiTugasTambahan(-1), "jumlah-bukan-bulat"],
    ["half a task", () => f.nilaiTugasTambahan(1.5), "jumlah-bukan-bulat"],
    ["perilaku below 0", () => f.nilaiPerilaku([e(80), e(-TINY)]), "perilaku-di-luar-rentang"],
    ["perilaku above 100", () => f.nilaiPerilaku([e(100 + TINY), e(80)]), "perilaku-di-luar-rentang"],
    ["perilaku at both ends", () => f.nilaiPerilaku([e(0), e(100)]), "answers"],
    ["prestasi, SKP below 0", () => f.nilaiPrestasi(e(-TINY), e(80)), "nilai-negatif"],
    ["prestasi, SKP 0 and above 100", () => [f.nilaiPrestasi(e(0), e(0)), f.nilaiPrestasi(e(130), e(100))], "answers"],
    ["prestasi, perilaku above 100", () => f.nilaiPrestasi(e(80), e(100.01)), "perilaku-di-luar-rentang"],
    ["sebutan below 0", () => f.sebutan(e(-TINY), rentangSebutan), "nilai-negatif"],
    ["sebutan of 0", () => f.sebutan(e(0), rentangSebutan), "answers"],
    ["sanksi below 0", () => f.sanksi(e(-TINY)), "nilai-negatif"],
    ["sanksi of 0", () => f.sanksi(e(0)), "answers"],
    ["one SKP", () => f.nilaiMutasi([e(80)]), "kurang-dari-dua"],
    ["a second SKP below 0", () => f.nilaiMutasi([e(80), e(-1)]), "nilai-negatif"],
    ["two SKP, one 0", () => f.nilaiMutasi([e(80), e(0)]), "answers"],
  ])("%s: %s", (_name, compute, code) => expect(refusal(compute)).toBe(code));
});

describe("edges of PP 46", () => {
  it("efisiensi is what was saved", () => expect([toNumber(f.efisiensi(e(12), e(9))), toNumber(f.efisiensi(e(12), e(12))), toNumber(f.efisiensi(e(12), e(15)))]).toEqual([25, 0, -25]));

  it("waktu and biaya have their own formula in an activity, each aspect its place", () => {
    const values = f.nilaiKegiatan(angka(10, 100, 12, 1000), angka(5, 90, 9, 700), "nol");
    expect(Object.values(values).map((value: Exact | null) => value && toNumber(value))).toEqual([50, 90, 75, 70, 285, 71.25]);
    expect(toNumber(f.nilaiKegiatan(angka(10, 100, 12, 1000), { ...angka(5, 90, 9, 0), biaya: null }, "nol").biaya ?? e(-1))).toBe(0);
  });

  it("what was not carried out has no waktu and biaya, unless the agency keeps their formula", () => {
    const score = (rule: "nol" | "rumus") => f.nilaiKegiatan(angka(10, 100, 12, 1000), angka(0, 0, 12, 1000), rule);
    expect([score("nol"), score("rumus")].map(({ waktu, biaya, nilai }) => [toNumber(waktu), biaya && toNumber(biaya), toNumber(nilai)])).toEqual([[0, 0, 0], [76, 76, 38]]);
  });

  it("points and weights", () => {
    expect([0, 1, 3, 4, 6, 7, 20].map(f.nilaiTugasTambahan)).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect([toNumber(f.nilaiCapaianSkp([e(80), e(90)], 2, 6)), toNumber(f.nilaiPrestasi(e(100), e(50))), toNumber(f.tertimbang(e(80), "skp")), toNumber(f.tertimbang(e(80), "perilaku")), toNumber(f.nilaiMutasi([e(80), e(91)]))]).toEqual([93, 80, 48, 32, 85.5]);
  });

  it.each([
    [24.994, "Hukuman disiplin berat"], [24.995, "Hukuman disiplin sedang"], [25, "Hukuman disiplin sedang"], [50, "Hukuman disiplin sedang"], [50.004, "Hukuman disiplin sedang"], [50.005, ""], [0, "Hukuman disiplin berat"],
  ])("sanksi of %p is %p", (nilai, result) => expect(f.sanksi(e(nilai))).toBe(result));

  it.each([
    [91, "Sangat Baik", "Sangat Baik"], [90.995, "Sangat Baik", "Sangat Baik"], [90.994, "Baik", "Baik"], [76, "Baik", "Baik"], [75.995, "Baik", "Baik"], [75.5, "Cukup", "Baik"], [75.004, "Cukup", "Cukup"], [75.005, "Cukup", "Baik"], [61, "Cukup", "Cukup"],
    [60.5, "Kurang", "Cukup"], [60.004, "Kurang", "Kurang"], [51, "Kurang", "Kurang"], [50.5, "Buruk", "Kurang"], [50.004, "Buruk", "Buruk"], [0, "Buruk", "Buruk"], [140, "Sangat Baik", "Sangat Baik"],
  ])("%p is %s, or %s by the template's bands", (nilai, official, template) => expect([f.sebutan(e(nilai), rentangSebutan), f.sebutan(e(nilai), rentangSebutanTemplat)]).toEqual([official, template]));
});

describe("properties of PP 46", () => {
  const cents = fc.integer({ min: 0, max: 200_000 }).map((n) => n / 100);
  const target = fc.integer({ min: 1, max: 200_000 }).map((n) => n / 100);

  it("kuantitas and kualitas rise with what is realised; waktu and biaya fall on each side of 24%, and drop where more is saved", () => {
    fc.assert(
      fc.property(target, cents, cents, fc.constantFrom(...ASPEK), (t, a, b, aspek) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        const [x, y] = [f.capaian(e(t), e(low), aspek), f.capaian(e(t), e(high), aspek)];
        const within = (r: number) => compare(e(100 * r), e(76 * t)) >= 0;
        if (aspek === "kuantitas" || aspek === "kualitas") expect(compare(x, y) <= 0).toBe(true);
        else if (within(low) === within(high)) expect(within(low) ? compare(x, y) >= 0 : compare(x, y) <= 0).toBe(true);
        expect(Object.is(toNumber(x), -0)).toBe(false);
      }),
    );
  });

  it("a better value never has a lower word", () => {
    fc.assert(fc.property(cents, cents, fc.constantFrom(rentangSebutan, rentangSebutanTemplat), (a, b, bands) => a > b || SEBUTAN.indexOf(f.sebutan(e(a), bands)) >= SEBUTAN.indexOf(f.sebutan(e(b), bands))));
  });

  it("weights make 100, and the final value lies between its parts", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(fc.property(score, (x) => compare(f.nilaiPrestasi(e(x), e(x)), e(x)) === 0));
    fc.assert(fc.property(score, score, (a, b) => { const v = toNumber(f.nilaiPrestasi(e(a), e(b))); return v >= Math.min(a, b) && v <= Math.max(a, b); }));
  });
});

import fc from "fast-check";
import { compare, exact as e, sum, toNumber } from "../../../src/core/base/exact";
import { parseA1, a1 } from "../../../src/core/sheet/a1";
import { kalibrasi } from "../../../src/core/regulations/kkp2017/formulas";
import * as permen1 from "../../../src/core/regulations/permen1/formulas";
import { distribusi, simpanganDistribusi } from "../../../src/core/regulations/permen6/distribusi";
import { batasDistribusi, PREDIKAT, sebagianBesar } from "../../../src/core/regulations/permen6/parameters";
import { RATING, type Rating } from "../../../src/core/regulations/permen6/predikat";
import { ratingHasil, ratingPerilaku } from "../../../src/core/regulations/permen6/rating";
import * as pp30 from "../../../src/core/regulations/pp30/formulas";
import { cascadingTidakLangsung as bobot, KATEGORI } from "../../../src/core/regulations/pp30/parameters";
import { kebutuhanPegawai } from "../../../src/core/regulations/umum/bebanKerja";
import { refusal } from "./refusal";

const TINY = 1e-9;
const seven = (...first: readonly Rating[]) => [...first, ...Array<Rating>(7 - first.length).fill("Sesuai ekspektasi")];

describe("what formulas refuse, and what just passes", () => {
  it.each<[string, () => unknown, string]>([
    ["capaian IKI, target 0", () => pp30.capaianIki(e(0), e(1), "normal"), "target-nol"],
    ["capaian IKI, realisasi below 0", () => pp30.capaianIki(e(1), e(-TINY), "normal"), "realisasi-negatif"],
    ["range from below 0", () => pp30.capaianIkiRentang(e(-1), e(2), e(1), "normal"), "target-nol"],
    ["range up to 0", () => pp30.capaianIkiRentang(e(0), e(0), e(0), "normal"), "target-nol"],
    ["range turned round", () => pp30.capaianIkiRentang(e(3), e(2), e(2), "normal"), "rentang-terbalik"],
    ["range of one point", () => pp30.capaianIkiRentang(e(2), e(2), e(2), "normal"), "answers"],
    ["range from 0, realisasi below 0", () => pp30.capaianIkiRentang(e(0), e(2), e(-1), "normal"), "realisasi-negatif"],
    ["perilaku of no aspect", () => pp30.nilaiPerilaku([]), "tanpa-aspek"],
    ["range, realisasi below 0", () => pp30.capaianIkiRentang(e(1), e(2), e(-1), "normal"), "realisasi-negatif"],
    ["kategori of below 0", () => pp30.kategoriIki(e(-TINY)), "capaian-negatif"],
    ["nilai IKI of below 0", () => pp30.nilaiIkiJpt(e(-TINY), false), "capaian-negatif"],
    ["two IKI", () => pp30.kategoriRencana(["Baik", "Baik"]), "jumlah-iki"],
    ["no IKI", () => pp30.kategoriRencana([]), "jumlah-iki"],
    ["non-direct without a superior", () => pp30.nilaiTertimbang(e(100), "non-direct", null, bobot), "tanpa-atasan"],
    ["direct without a superior", () => pp30.nilaiTertimbang(e(100), "direct", null, bobot), "answers"],
    ["nilai above 120", () => pp30.nilaiTertimbang(e(120 + TINY), "direct", null, bobot), "nilai-di-luar-rentang"],
    ["superior above 120", () => pp30.nilaiTertimbang(e(100), "non-direct", { nilai: e(121), kategori: "Baik" }, bobot), "nilai-di-luar-rentang"],
    ["lingkup 0", () => pp30.nilaiTambahan("Baik", 0, e(100)), "lingkup-tidak-dikenal"],
    ["lingkup 4", () => pp30.nilaiTambahan("Baik", 4, e(100)), "lingkup-tidak-dikenal"],
    ["tambahan below 0", () => pp30.nilaiTambahan("Baik", 1, e(-1)), "nilai-di-luar-rentang"],
    ["no kinerja utama", () => pp30.nilaiSkp([], []), "tanpa-kinerja-utama"],
    ["nilai SKP, tambahan off the scale", () => pp30.nilaiSkp([e(100)], [e(121)]), "nilai-di-luar-rentang"],
    ["JPT without kinerja utama", () => pp30.nilaiSkpJpt([], [], [e(1)]), "tanpa-kinerja-utama"],
    ["JPT, rencana aksi off the scale", () => pp30.nilaiSkpJpt([e(100)], [e(-1)], []), "nilai-di-luar-rentang"],
    ["no level", () => pp30.nilaiAspekPerilaku([], e(3), e(4)), "tanpa-level"],
    ["level 0", () => pp30.nilaiAspekPerilaku([e(0)], e(3), e(4)), "level-di-luar-rentang"],
    ["level 8", () => pp30.nilaiAspekPerilaku([e(3), e(8)], e(3), e(4)), "level-di-luar-rentang"],
    ["standard of a half", () => pp30.nilaiAspekPerilaku([e(3)], e(2.5), e(4)), "standar-bukan-level"],
    ["standard up to 8", () => pp30.nilaiAspekPerilaku([e(3)], e(3), e(8)), "standar-bukan-level"],
    ["standard of one level", () => pp30.nilaiAspekPerilaku([e(3)], e(3), e(3)), "standar-terbalik"],
    ["nilai kinerja off the scale", () => pp30.nilaiKinerja(e(100), e(120.01), false), "nilai-di-luar-rentang"],
    ["predikat of 120,005", () => pp30.predikatKinerja(e(120.005), false), "nilai-di-luar-rentang"],
    ["predikat of 120,004", () => pp30.predikatKinerja(e(120.004), false), "answers"],
    ["predikat below 0", () => pp30.predikatKinerja(e(-TINY), false), "nilai-di-luar-rentang"],
    ["konversi below 0", () => pp30.konversiPp46(e(-TINY)), "nilai-negatif"],
    ["integrasi, second half off the scale", () => pp30.nilaiIntegrasi2021(e(80), e(121)), "nilai-di-luar-rentang"],
    ["pemeringkatan off the scale", () => pp30.pemeringkatan([e(100), e(-1)]), "nilai-di-luar-rentang"],
    ["rating without utama", () => ratingHasil([{ rating: "Sesuai ekspektasi", jenis: "tambahan" }], sebagianBesar.lebihDari), "tanpa-utama"],
    ["six values", () => ratingPerilaku(seven().slice(1)), "bukan-tujuh-nilai"],
    ["distribution of nobody", () => distribusi([]), "tanpa-predikat"],
    ["pattern of nobody", () => simpanganDistribusi("Baik", [], batasDistribusi), "tanpa-predikat"],
    ["0 months", () => permen1.angkaKredit("Baik", "Mahir", 0), "bulan-di-luar-rentang"],
    ["13 months", () => permen1.angkaKredit("Baik", "Mahir", 13), "bulan-di-luar-rentang"],
    ["half a month", () => permen1.angkaKredit("Baik", "Mahir", 1.5), "bulan-di-luar-rentang"],
    ["1 and 12 months", () => [permen1.angkaKredit("Baik", "Mahir", 1), permen1.angkaKredit("Baik", "Mahir", 12)], "answers"],
    ["old angka kredit 0", () => permen1.angkaKreditIntegrasi(e(0), "III/a"), "answers"],
    ["old angka kredit below 0", () => permen1.angkaKreditIntegrasi(e(-TINY), "III/a"), "angka-kredit-negatif"],
    ["perpindahan below 0 months", () => permen1.angkaKreditPerpindahan("Baik", "Mahir", -1, e(0), false), "bulan-di-luar-rentang"],
    ["perpindahan, half a month", () => permen1.angkaKreditPerpindahan("Baik", "Mahir", 0.5, e(0), false), "bulan-di-luar-rentang"],
    ["perpindahan, dasar below 0", () => permen1.angkaKreditPerpindahan("Baik", "Mahir", 0, e(-1), false), "angka-kredit-negatif"],
    ["share as a fraction", () => kalibrasi([e(80)], e(0.2), e(20)), "pecahan"],
    ["share of 1", () => kalibrasi([e(80)], e(1), e(0)), "answers"],
    ["share below 0", () => kalibrasi([e(80)], e(-1), e(20)), "persen-di-luar-rentang"],
    ["share above 100", () => kalibrasi([e(80)], e(101), e(0)), "persen-di-luar-rentang"],
    ["shares over 100 together", () => kalibrasi([e(80)], e(60), e(41)), "persen-melebihi-100"],
    ["shares of 100 together", () => kalibrasi([e(80)], e(60), e(40)), "answers"],
    ["calibrated value below 0", () => kalibrasi([e(80), e(-1)], e(20), e(20)), "nilai-negatif"],
    ["no work", () => kebutuhanPegawai([], e(1250)), "tanpa-beban"],
    ["volume below 0", () => kebutuhanPegawai([{ volume: e(-1), jamPerUnit: e(1) }], e(1250)), "beban-negatif"],
    ["hours below 0", () => kebutuhanPegawai([{ volume: e(1), jamPerUnit: e(-1) }], e(1250)), "beban-negatif"],
    ["0 hours a year", () => kebutuhanPegawai([{ volume: e(1), jamPerUnit: e(1) }], e(0)), "jam-nol"],
  ])("%s: %s", (_name, compute, code) => expect(refusal(compute)).toBe(code));
});

describe("properties", () => {
  const nilai = fc.integer({ min: 0, max: 12_000 }).map((n) => n / 100);
  const kategori = fc.constantFrom(...KATEGORI);
  const worst = (a: (typeof KATEGORI)[number]) => KATEGORI.indexOf(a);

  it("PP 30: every result stays from 0 to 120 and rises with its parts", () => {
    fc.assert(
      fc.property(nilai, nilai, nilai, fc.boolean(), (a, b, c, on) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        const results = [(x: number) => pp30.nilaiSkp([e(x), e(c)], [e(c)]), (x: number) => pp30.nilaiKinerja(e(x), e(c), on), (x: number) => pp30.konversiPp46(e(x)), (x: number) => pp30.nilaiIntegrasi2021(e(x), e(c)), (x: number) => pp30.nilaiIkiJpt(e(x), false)];
        for (const result of results) {
          const [x, y] = [toNumber(result(low)), toNumber(result(high))];
          expect([x <= y, x >= 0, y <= 120]).toEqual([true, true, true]);
        }
        expect(worst(pp30.predikatKinerja(e(low), on)) >= worst(pp30.predikatKinerja(e(high), on))).toBe(true);
        expect(worst(pp30.kategoriIki(e(low))) >= worst(pp30.kategoriIki(e(high)))).toBe(true);
      }),
    );
  });

  it("the two halves of 2021 join: a value that PP 46 calls good is good on the scale of PP 30", () => {
    expect([51, 61, 76, 91, 100].map((x) => toNumber(pp30.konversiPp46(e(x))))).toEqual([50, 70, 90, 110, 120]);
    expect([50, 60, 75, 90, 99].map((x) => toNumber(pp30.konversiPp46(e(x))))).toEqual([49, 69, 89, 109, 120]);
    fc.assert(fc.property(nilai, (x) => compare(pp30.nilaiIntegrasi2021(e(x), pp30.konversiPp46(e(x))), pp30.konversiPp46(e(x))) === 0));
  });

  it("kategori of three IKI does not depend on their order, and a better IKI never lowers it", () => {
    fc.assert(
      fc.property(kategori, kategori, kategori, kategori, (a, b, c, better) => {
        const of = pp30.kategoriRencana([a, b, c]);
        expect(pp30.kategoriRencana([c, a, b])).toBe(of);
        if (worst(better) <= worst(a)) expect(worst(pp30.kategoriRencana([better, b, c])) <= worst(of)).toBe(true);
      }),
    );
  });

  it("shares add up to all of the heads", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PREDIKAT), { minLength: 1, maxLength: 80 }), (heads) => {
        const parts = distribusi(heads);
        expect([parts.reduce((total, { jumlah }) => total + jumlah, 0), compare(sum(parts.map(({ persen }) => persen)), e(100))]).toEqual([heads.length, 0]);
      }),
    );
  });

  it("ranks place everybody once, and equals together", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (values, up, down) => {
        const places = kalibrasi(values.map(e), e(up), e(down));
        expect(places).toHaveLength(values.length);
        expect(places.filter((place) => place === "Baik").length <= (up * values.length) / 100 && places.filter((place) => place === "Kurang").length <= (down * values.length) / 100).toBe(true);
        values.forEach((value, index) => expect(places[values.indexOf(value)]).toBe(places[index]));
      }),
    );
  });

  it("one rating below is never lifted by others above", () => {
    const ratings = fc.array(fc.constantFrom(...RATING), { minLength: 7, maxLength: 7 });
    fc.assert(fc.property(ratings, (list) => (ratingPerilaku(list) === "Di bawah ekspektasi") === list.includes("Di bawah ekspektasi")));
  });

  it("an address is read back as it was written", () => {
    const row = fc.integer({ min: 0, max: 1_048_575 });
    const column = fc.integer({ min: 0, max: 16_383 });
    fc.assert(
      fc.property(row, row, column, column, (r1, r2, c1, c2) => {
        const rect = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
        expect(parseA1(a1(rect))).toEqual(rect);
      }),
    );
  });
});

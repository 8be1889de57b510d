import fc from "fast-check";
import { call, outcome } from "./customFunctions";
import * as f from "../../src/functions/permen1";

const PREDIKAT = ["Sangat Kurang", "Kurang", "Butuh Perbaikan", "Baik", "Sangat Baik"] as const;
const JENJANG = ["Pemula", "Terampil", "Mahir", "Penyelia", "Ahli Pertama", "Ahli Muda", "Ahli Madya", "Ahli Utama"] as const;

describe("percent and coefficient", () => {
  it("PERSENTASE_PREDIKAT", () => {
    expect(["SB", "Baik", "Cukup", "Butuh  Perbaikan", "Kurang/misconduct", "SK"].map((p) => f.PERSENTASE_PREDIKAT(p))).toEqual([150, 100, 75, 75, 50, 25]);
    expect([outcome(f.PERSENTASE_PREDIKAT, ""), outcome(f.PERSENTASE_PREDIKAT, 0), outcome(f.PERSENTASE_PREDIKAT, "Buruk"), outcome(f.PERSENTASE_PREDIKAT, 100)]).toEqual(["#N/A", "#N/A", "#VALUE!", "#VALUE!"]);
  });

  it.each([
    ["Ahli Pertama", 12.5],
    ["pertama", 12.5],
    ["JF Ahli Pertama", 12.5],
    ["JF  ahli\u00a0muda", 25],
    ["Arsiparis Ahli Madya", 37.5],
    ["Perawat Terampil", 5],
    ["Utama", 50],
    ["PENYELIA", 25],
  ])("KOEFISIEN(%p) is %p", (jenjang, result) => expect(f.KOEFISIEN(jenjang)).toBe(result));

  it.each(["Penata Muda", "Pembina Utama", "Ahli", "Juru", 3])("KOEFISIEN(%p) is refused", (jenjang) => expect(outcome(f.KOEFISIEN, jenjang)).toBe("#VALUE!"));
});

describe("ANGKA_KREDIT", () => {
  it.each([
    [["Sangat Baik", "Ahli Pertama"], 18.75],
    [["Baik", "Ahli Pertama", null], 12.5],
    [["Baik", "Ahli Pertama", "3 bulan"], 3.125],
    [["Cukup", "Ahli Pertama", 12], 9.375],
    [["Baik", "Ahli Pertama", ""], "#N/A"],
    [["Baik", "Ahli Pertama", 0], "#VALUE!"],
    [["Baik", "Ahli Pertama", 13], "#VALUE!"],
    [["Baik", "Ahli Pertama", 1.5], "#VALUE!"],
    [["Baik", "Ahli Pertama", "1 tahun"], "#VALUE!"],
    [["", "Ahli Pertama"], "#N/A"],
    [["Baik", ""], "#N/A"],
  ])("%p is %p", (input, result) => expect(outcome(f.ANGKA_KREDIT, ...(input as [unknown, unknown, unknown]))).toBe(result));
});

describe("needs", () => {
  it("KEBUTUHAN_PANGKAT and KEBUTUHAN_JENJANG", () => {
    expect(JENJANG.map((jenjang) => f.KEBUTUHAN_PANGKAT(jenjang))).toEqual([15, 20, 50, 100, 50, 100, 150, 200]);
    expect([f.KEBUTUHAN_PANGKAT("Penyelia", "III/c"), f.KEBUTUHAN_PANGKAT("Utama", "IVd"), f.KEBUTUHAN_PANGKAT("Utama", "")]).toEqual([100, 200, 200]);
    expect([outcome(f.KEBUTUHAN_PANGKAT, "Penyelia", "III d"), outcome(f.KEBUTUHAN_PANGKAT, "Utama", "IV/e"), outcome(f.KEBUTUHAN_PANGKAT, "Utama", "IV/f")]).toEqual(["#N/A", "#N/A", "#VALUE!"]);
    expect(JENJANG.map((jenjang) => outcome(f.KEBUTUHAN_JENJANG, jenjang))).toEqual([15, 60, 100, "#N/A", 100, 200, 450, "#N/A"]);
    expect([outcome(f.KEBUTUHAN_JENJANG, "Mahir", "III/x"), outcome(f.KEBUTUHAN_JENJANG, "Mahir", "IIIa")]).toEqual(["#VALUE!", 100]);
  });

  it("ANGKA_KREDIT_PENDIDIKAN", () => expect(JENJANG.map((jenjang) => f.ANGKA_KREDIT_PENDIDIKAN(jenjang))).toEqual([3.75, 5, 12.5, 25, 12.5, 25, 37.5, 50]));
});

describe("integration and moves", () => {
  it("ANGKA_KREDIT_INTEGRASI", () => {
    expect([f.ANGKA_KREDIT_INTEGRASI(215.5, "IIIc"), f.ANGKA_KREDIT_INTEGRASI("150", "III/c"), f.ANGKA_KREDIT_INTEGRASI(1050, "Pembina Utama, IV/e")]).toEqual([15.5, 0, 0]);
    expect([
      outcome(f.ANGKA_KREDIT_INTEGRASI, 100, "II/a"),
      outcome(f.ANGKA_KREDIT_INTEGRASI, 100, "III/e"),
      outcome(f.ANGKA_KREDIT_INTEGRASI, 100, "IX"),
      outcome(f.ANGKA_KREDIT_INTEGRASI, -1, "III/a"),
      outcome(f.ANGKA_KREDIT_INTEGRASI, 100, ""),
      outcome(f.ANGKA_KREDIT_INTEGRASI, "", "III/a"),
    ]).toEqual(["#N/A", "#VALUE!", "#VALUE!", "#VALUE!", "#N/A", "#N/A"]);
  });

  it("AK_DASAR", () => {
    expect(["III/a", "IIIb", "III c", "iii/d", "IV/a", "IV/b", "IV/c", "IV/d"].map((g) => f.AK_DASAR(g))).toEqual([0, 50, 0, 100, 0, 150, 300, 0]);
    expect(["IV/e", "II/c", "I/a", "III/e", "", "Penata / III/a"].map((g) => outcome(f.AK_DASAR, g))).toEqual(["#N/A", "#N/A", "#N/A", "#VALUE!", "#N/A", "#VALUE!"]);
  });

  it("ANGKA_KREDIT_PERPINDAHAN", () => {
    expect([
      f.ANGKA_KREDIT_PERPINDAHAN("Baik", "Ahli Muda", 48, 100, "ya"),
      f.ANGKA_KREDIT_PERPINDAHAN("Baik", "Ahli Muda", 48),
      f.ANGKA_KREDIT_PERPINDAHAN("Baik", "Ahli Muda", 0, ""),
      f.ANGKA_KREDIT_PERPINDAHAN("Sangat Baik", "Ahli Pertama", 7, 50, false),
    ]).toEqual([175, 100, 0, 60.9375]);
    expect(call(f.ANGKA_KREDIT_PERPINDAHAN, "Baik", "Ahli Muda", "3 tahun 5 bulan")).toEqual(["#VALUE!", "Bulan dalam pangkat «3 tahun 5 bulan» tidak dalam bulan; ketik 41."]);
    expect([
      outcome(f.ANGKA_KREDIT_PERPINDAHAN, "Baik", "Ahli Muda", 1.5),
      outcome(f.ANGKA_KREDIT_PERPINDAHAN, "Baik", "Ahli Muda", -1),
      outcome(f.ANGKA_KREDIT_PERPINDAHAN, "Baik", "Ahli Muda", ""),
      outcome(f.ANGKA_KREDIT_PERPINDAHAN, "Baik", "Ahli Muda", 12, -5),
      outcome(f.ANGKA_KREDIT_PERPINDAHAN, "Baik", "Ahli Muda", 12, 0, "puncak"),
    ]).toEqual(["#VALUE!", "#VALUE!", "#N/A", "#VALUE!", "#VALUE!"]);
  });
});

describe("properties", () => {
  it("credit rises with the predikat and with the months, and twelve single months make a year", () => {
    fc.assert(
      fc.property(fc.constantFrom(...JENJANG), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 11 }), (jenjang, index, bulan) => {
        const at = (i: number, months: number) => f.ANGKA_KREDIT(PREDIKAT[i], jenjang, months);
        return at(index, bulan) < at(index + 1, bulan) && at(index, bulan) < at(index, bulan + 1) && Math.abs(12 * at(index, 1) - at(index, 12)) < 1e-9 && at(index, bulan) === f.ANGKA_KREDIT(PREDIKAT[index], jenjang, `${bulan} bln`);
      }),
    );
  });
});

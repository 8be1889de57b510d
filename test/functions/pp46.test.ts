import fc from "fast-check";
import { call, outcome } from "./customFunctions";
import * as f from "../../src/functions/pp46";
import { PREDIKAT_KUADRAN } from "../../src/functions/permen6";
import { PERIKSA_NIP, URAI_NIP } from "../../src/functions/umum";

const T = [[12, 100, 12, null]];

describe("CAPAIAN", () => {
  it.each([
    [[12, 9.12, "waktu"], 100],
    [[12, 9, "waktu"], 75],
    [[12, 12, "Waktu "], 76],
    [[100, 70, "biaya"], 70],
    [["12 Bulan", "9,12 bln", "waktu"], 100],
    [[1, 2], 200],
    [[1, 2, null], 200],
    [[1, 2, ""], 200],
    [[1, 2, 0], 200],
    [[98, 99, "kualitas"], 9900 / 98],
    [["Rp 1.000.000", 760000, "biaya"], 100],
    [[12, 24, "waktu"], -24],
    [[8.359999999999999, 8.36], 100],
  ])("%p is %p", (input, result) => expect(f.CAPAIAN(...(input as [unknown, unknown, unknown]))).toBeCloseTo(result, 12));

  it.each([
    [[0, 1], "#VALUE!"],
    [[-1, 1], "#VALUE!"],
    [[1, -1], "#VALUE!"],
    [[null, 1], "#N/A"],
    [["", 1], "#N/A"],
    [[1, " "], "#N/A"],
    [[1, null], "#N/A"],
    [["12 Bulan", "9 Hari", "waktu"], "#VALUE!"],
    [["9.500", 9000], "#VALUE!"],
    [["3-5 hari", 3], "#VALUE!"],
    [[true, 1], "#VALUE!"],
    [["31/12/2018", 1], "#VALUE!"],
    [[12, 9, "tempo"], "#VALUE!"],
    [["#DIV/0!", 1], "#VALUE!"],
    [[12, "-"], "#VALUE!"],
  ])("%p gives %s", (input, code) => expect(outcome(f.CAPAIAN, ...(input as [unknown, unknown, unknown]))).toBe(code));

  it("takes data types at their basic value", () => {
    expect(f.CAPAIAN({ type: "Double", basicValue: 12 }, { type: "FormattedNumber", basicValue: 9.12 }, "waktu")).toBe(100);
    expect(outcome(f.CAPAIAN, { type: "Empty" }, 1)).toBe("#N/A");
  });

  it("says what is wrong and what to type", () => {
    expect(call(f.CAPAIAN, "9.500", 1)[1 as never]).toBe("Target «9.500» dapat dibaca dua cara (ribuan atau desimal); ketik sebagai bilangan tanpa pemisah ribuan.");
    expect(call(f.CAPAIAN, 0, 1)[1 as never]).toBe("Target 0 tidak dapat menjadi pembagi; ketik angka di atas 0.");
    expect(call(f.CAPAIAN, "12 Bulan", "9 Hari")[1 as never]).toBe("Satuan target dan realisasi berbeda («12 Bulan» dan «9 Hari»); ketik keduanya dalam satuan yang sama.");
  });
});

describe("PENGHITUNGAN and CAPAIAN_KEGIATAN", () => {
  it.each([
    [T, [[12, 90, 12, null]], 266, 88.66666666666667],
    [[[12], [100], [12], ["-"]], [[12, 90, 12, "-"]], 266, 88.66666666666667],
    [[[1, 100, 12, 1000]], [[1, 90, 12, 1000]], 342, 85.5],
    [T, [[12, 90, 9, null]], 265, 88.33333333333333],
    [[[25, 100, 25, 0]], [[25, 90, 19, 0]], 290, 96.66666666666667],
    [[[1, 100, 12, 100]], [[1, 90, 12, 70]], 336, 84],
    [T, [[12, 90, 14, null]], 249.33333333333334, 83.11111111111111],
    [T, [[12, 90, 6, null]], 240, 80],
    [T, [[0, 80, 12, null]], 80, 80 / 3],
    [T, [["-", 80, 12, null]], 80, 80 / 3],
    [T, [[12, null, 12, null]], 176, 176 / 3],
    [[[12, 100, 12, 500]], [[12, 90, 12, null]], 266, 66.5],
    [[[12, 100, 12, "Rp 0"]], [[12, 90, 12, "Rp 0"]], 266, 88.66666666666667],
  ])("%p, %p", (target, realisasi, penghitungan, nilai) => {
    expect(f.PENGHITUNGAN(target, realisasi)).toBeCloseTo(penghitungan, 10);
    expect(f.CAPAIAN_KEGIATAN(target, realisasi)).toBeCloseTo(nilai, 10);
  });

  it("leaves an unused row of the form empty, as the desktop (0) or the web (blank) hands it over", () => {
    expect([f.PENGHITUNGAN([[0, 0, 0, 0]], [[0, 0, 0, 0]]), f.CAPAIAN_KEGIATAN([["", null, " ", "-"]], [["", null, "", "-"]])]).toEqual(["", ""]);
  });

  it.each([
    [[[12, 100, 12]], [[12, 90, 12, null]], "#VALUE!"],
    [[[12, 100, 12, null, null]], [[12, 90, 12, null]], "#VALUE!"],
    [[[12, 100, null, null]], [[12, 90, 12, null]], "#N/A"],
    [[[0, 100, 12, null]], [[12, 90, 12, null]], "#N/A"],
    [[[-1, 100, 12, null]], [[12, 90, 12, null]], "#VALUE!"],
    [[[12, 100, "12 Bulan", null]], [[12, 90, "9 Hari", null]], "#VALUE!"],
    [[[null, null, null, null]], [[12, 90, 12, null]], "#N/A"],
  ])("%p, %p gives %s", (target, realisasi, code) => expect(outcome(f.CAPAIAN_KEGIATAN, target, realisasi)).toBe(code));
});

describe("whole values", () => {
  it("CAPAIAN_SKP", () => {
    expect(f.CAPAIAN_SKP([[0, 74.33]])).toBeCloseTo(37.165, 12);
    expect(f.CAPAIAN_SKP([[58.39, "", null]], 2, 3)).toBeCloseTo(62.39, 12);
    expect(f.CAPAIAN_SKP([[80], [-24]], null, "unit kerja")).toBe(31);
    expect([outcome(f.CAPAIAN_SKP, [[null, ""]]), outcome(f.CAPAIAN_SKP, [[80]], 1.5), outcome(f.CAPAIAN_SKP, [[80, "x"]])]).toEqual(["#N/A", "#VALUE!", "#VALUE!"]);
  });

  it("NILAI_TUGAS_TAMBAHAN", () => {
    expect([0, 1, 3, 4, 6, 7, 40].map((count) => f.NILAI_TUGAS_TAMBAHAN(count))).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect([-1, 1.5, "x"].map((count) => outcome(f.NILAI_TUGAS_TAMBAHAN, count))).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(outcome(f.NILAI_TUGAS_TAMBAHAN, "")).toBe("#N/A");
  });

  it("NILAI_KREATIVITAS", () => {
    expect(["unit kerja", "Organisasi", "NEGARA ", "", "-", null, 0, 3, 6, 12].map((level) => f.NILAI_KREATIVITAS(level))).toEqual([3, 6, 12, 0, 0, 0, 0, 3, 6, 12]);
    expect(["3", "6,0", "12", { type: "Double", basicValue: 12 }].map((level) => f.NILAI_KREATIVITAS(level))).toEqual([3, 6, 12, 12]);
    expect([1, "desa", true].map((level) => outcome(f.NILAI_KREATIVITAS, level))).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    expect(["3 negara", "0x3", "4"].map((level) => outcome(f.NILAI_KREATIVITAS, level))).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
  });

  it("NILAI_PERILAKU", () => {
    expect(f.NILAI_PERILAKU([[80, 80, 80, 80, 80]])).toBe(80);
    expect(f.NILAI_PERILAKU([[80], [80], [80], [80], [80], [""]])).toBe(80);
    expect(f.NILAI_PERILAKU([[88, 88, 88, 88, 99, 99]])).toBeCloseTo(550 / 6, 12);
    expect(f.NILAI_PERILAKU([[80, 80, 80, 80, 80, 0]])).toBe(80);
    expect(call(f.NILAI_PERILAKU, [[80, 80, "", 80, 80]])).toEqual(["#N/A", "Aspek ke-3 (komitmen) kosong; isi nilai 0–100."]);
    expect([outcome(f.NILAI_PERILAKU, [[80, 80, 80, 80]]), outcome(f.NILAI_PERILAKU, [[80, 80, 80, 80, 101]]), outcome(f.NILAI_PERILAKU, [[1, 2, 3, 4, 5, 6, 7]])]).toEqual(["#N/A", "#VALUE!", "#VALUE!"]);
  });

  it("NILAI_PRESTASI", () => {
    expect(f.NILAI_PRESTASI(86.46, 79.6)).toBeCloseTo(83.716, 12);
    expect(f.NILAI_PRESTASI(120, 100)).toBe(112);
    expect([outcome(f.NILAI_PRESTASI, -1, 80), outcome(f.NILAI_PRESTASI, 80, 100.1), outcome(f.NILAI_PRESTASI, "", 80)]).toEqual(["#VALUE!", "#VALUE!", "#N/A"]);
  });

  it("SEBUTAN and SANKSI", () => {
    expect(["90,5", 75.5, 0, 90.99499999999999].map((nilai) => f.SEBUTAN(nilai))).toEqual(["Baik", "Cukup", "Buruk", "Sangat Baik"]);
    expect([24.99, 24.995, 25, 50, 50.004, 50.01].map((nilai) => f.SANKSI(nilai))).toEqual(["Hukuman disiplin berat", "Hukuman disiplin sedang", "Hukuman disiplin sedang", "Hukuman disiplin sedang", "Hukuman disiplin sedang", ""]);
    expect([outcome(f.SEBUTAN, -0.01), outcome(f.SEBUTAN, ""), outcome(f.SANKSI, -1)]).toEqual(["#VALUE!", "#N/A", "#VALUE!"]);
  });

  it("NILAI_MUTASI", () => {
    expect(f.NILAI_MUTASI([[81, 84, ""]])).toBe(82.5);
    expect([outcome(f.NILAI_MUTASI, [[81, ""]]), outcome(f.NILAI_MUTASI, [[81, -1]])]).toEqual(["#N/A", "#VALUE!"]);
  });

  it("BATAS_KEBERATAN", () => {
    expect([f.BATAS_KEBERATAN(43465.75), f.BATAS_KEBERATAN("43465")]).toEqual([43479, 43479]);
    expect([outcome(f.BATAS_KEBERATAN, ""), outcome(f.BATAS_KEBERATAN, "31/12/2018"), outcome(f.BATAS_KEBERATAN, -5)]).toEqual(["#N/A", "#VALUE!", "#VALUE!"]);
  });
});

describe("other functions of the first slice", () => {
  const [above, same, below] = ["Di Atas Ekspektasi", "sesuai  ekspetasi", "dibawah ekspektasi"];
  it("PREDIKAT_KUADRAN", () => {
    const table = [above, same, below].map((hasil) => [below, same, above].map((perilaku) => PREDIKAT_KUADRAN(hasil, perilaku)));
    expect(table).toEqual([
      ["Kurang", "Baik", "Sangat Baik"],
      ["Kurang", "Baik", "Baik"],
      ["Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"],
    ]);
    expect(PREDIKAT_KUADRAN("AE", "diatas")).toBe("Sangat Baik");
    expect([outcome(PREDIKAT_KUADRAN, "", same), outcome(PREDIKAT_KUADRAN, 0, same), outcome(PREDIKAT_KUADRAN, "bagus", same)]).toEqual(["#N/A", "#N/A", "#VALUE!"]);
  });

  it.each([
    ["198503122010012002", ""],
    ["NIP. 19850312 201001 2 002", ""],
    ["NIP198503122010012002", ""],
    ["NIP : 1985-0312.201001 2\u00a0002", ""],
    ["198503122010002002", "bukan bulan 01–12; ketik"],
    ["198503120010012002", "kurang dari 15 tahun"],
    ["'198503122010012002", ""],
    ["198513122010012002", "Delapan angka pertama"],
    ["198503122010132002", "mungkin NI PPPK"],
    ["198503121999012002", "kurang dari 15 tahun"],
    ["198503122010013002", "Angka ke-15"],
    ["198503122010012000", "001"],
    ["19850312201001200", "terdiri atas 17 angka"],
    ["1.97506E+17", "tersimpan sebagai bilangan"],
    [198503122010012000, "tersimpan sebagai bilangan"],
    ["19850312201001200X", "selain angka"],
  ])("PERIKSA_NIP(%p) %s", (nip, fault) => {
    const result = PERIKSA_NIP(nip);
    if (fault === "") expect(result).toBe("");
    else expect(result).toContain(fault);
  });

  it("URAI_NIP", () => {
    expect(URAI_NIP("198503122010012002")).toEqual([[31118, 40179, "Perempuan", "002"]]);
    expect([outcome(URAI_NIP, "1985"), outcome(URAI_NIP, ""), outcome(PERIKSA_NIP, "")]).toEqual(["#VALUE!", "#N/A", "#N/A"]);
  });
});

describe("properties", () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 100);
  it("never yields NaN or Infinity, and text agrees with numbers", () => {
    fc.assert(
      fc.property(cents, cents, fc.constantFrom("kuantitas", "kualitas", "waktu", "biaya"), (target, realisasi, aspek) => {
        const result = f.CAPAIAN(target, realisasi, aspek);
        const text = (n: number) => n.toFixed(2).replace(".", ",");
        return Number.isFinite(result) && f.CAPAIAN(text(target), text(realisasi), aspek) === result;
      }),
    );
  });

  it("waktu rises to the limit and falls after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (target, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const at = (realisasi: number) => f.CAPAIAN(target, realisasi, "waktu");
        if (100 * high < 76 * target) return at(low) <= at(high);
        if (100 * low >= 76 * target) return at(low) >= at(high);
        return true;
      }),
    );
  });

  it("a better perilaku never lowers nilai prestasi", () => {
    const score = fc.integer({ min: 0, max: 10000 }).map((n) => n / 100);
    fc.assert(fc.property(score, score, score, (skp, a, b) => a > b || f.NILAI_PRESTASI(skp, a) <= f.NILAI_PRESTASI(skp, b)));
  });
});

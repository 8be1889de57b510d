import fc from "fast-check";
import { call, outcome } from "./customFunctions";
import * as f from "../../src/functions/pp30";

type Args = [unknown, unknown, unknown, unknown];

describe("CAPAIAN_IKI", () => {
  it.each([
    [[80, 92, 90], 9200 / 90],
    [[80, 85, 90], 100],
    [[80, 80, 90], 100],
    [[80, 90, 90], 100],
    [[80, 60, 90], 75],
    [[7, 6.5, 8, "khusus"], 107.14285714285714],
    [[7, 9, 8, "khusus"], 87.5],
    [[10, 30, null, "khusus"], 0],
    [[10, 20, "", "Kondisi Khusus"], 0],
    [[0, 3, 5], 100],
    [[0, 10, 5, "khusus"], 0],
    [[0, 0, 5], 100],
    [["12 Bulan", "9 bln"], 75],
    [["95%", 190], 200],
    [[100, 0], 0],
    [[10, 10, undefined, 0], 100],
  ])("%p is %p", (input, result) => expect(f.CAPAIAN_IKI(...(input as Args))).toBeCloseTo(result, 12));

  it.each([
    [[0, 1], "#VALUE!"],
    [[-1, 1], "#VALUE!"],
    [[-1, 1, 5], "#VALUE!"],
    [[0, 1, 0], "#VALUE!"],
    [[5, 1, 3], "#VALUE!"],
    [[5, -1], "#VALUE!"],
    [["", 1], "#N/A"],
    [[1, " "], "#N/A"],
    [[1, 1, null, "aneh"], "#VALUE!"],
    [["3 hari", 3, "1 bulan"], "#VALUE!"],
    [["3-5 hari", 3], "#VALUE!"],
    [["9.500", 9500], "#VALUE!"],
    [[true, 3], "#VALUE!"],
  ])("%p gives %s", (input, code) => expect(outcome(f.CAPAIAN_IKI, ...(input as Args))).toBe(code));
});

describe("categories and values", () => {
  it("KATEGORI_IKI", () => {
    expect([100.4, 100.5, 99.5, "79,5", 59.49, 0].map((c) => f.KATEGORI_IKI(c))).toEqual(["Baik", "Sangat Baik", "Baik", "Cukup", "Sangat Kurang", "Sangat Kurang"]);
    expect([outcome(f.KATEGORI_IKI, -1), outcome(f.KATEGORI_IKI, ""), outcome(f.KATEGORI_IKI, "baik")]).toEqual(["#VALUE!", "#N/A", "#VALUE!"]);
  });

  it("NILAI_IKI_JPT", () => {
    expect([110, 110.5, 100, 99, 59, 0].map((c) => f.NILAI_IKI_JPT(c))).toEqual([120, 120, 109, 89, 49, 0]);
    expect(f.NILAI_IKI_JPT(105)).toBeCloseTo(110 + 40 / 9, 12);
    expect([f.NILAI_IKI_JPT(100, "ya"), f.NILAI_IKI_JPT(100, 1), f.NILAI_IKI_JPT(100, "Tidak"), f.NILAI_IKI_JPT(100, ""), f.NILAI_IKI_JPT(99, true)]).toEqual([120, 120, 109, 109, 89]);
    expect(outcome(f.NILAI_IKI_JPT, 100, "mungkin")).toBe("#VALUE!");
  });

  it("KATEGORI_RENCANA", () => {
    expect(f.KATEGORI_RENCANA([["SB", "sangat  baik", "B"]])).toBe("Sangat Baik");
    expect(f.KATEGORI_RENCANA([["K"], [""], [0]])).toBe("Kurang");
    expect(call(f.KATEGORI_RENCANA, [["B", "", "B"]])).toEqual(["#N/A", "Kategori IKI ke-2 kosong; isi ketiganya, atau satu saja bila rencana kinerja hanya punya satu IKI."]);
    expect(call(f.KATEGORI_RENCANA, [["B", "B"]])).toEqual(["#N/A", "Ada 2 kategori IKI yang terisi; peraturan hanya menjawab untuk 1 atau 3, jadi isi kuantitas, kualitas, dan waktu."]);
    expect([outcome(f.KATEGORI_RENCANA, [["B", "B", "B", "B"]]), outcome(f.KATEGORI_RENCANA, [[""]]), outcome(f.KATEGORI_RENCANA, [["Butuh Perbaikan"]])]).toEqual(["#N/A", "#N/A", "#VALUE!"]);
  });

  it("NILAI_RENCANA", () => {
    expect(["SB", "Baik", "c", "K ", "Sangat Kurang"].map((k) => f.NILAI_RENCANA(k))).toEqual([120, 100, 80, 60, 25]);
    expect([outcome(f.NILAI_RENCANA, 0), outcome(f.NILAI_RENCANA, "Buruk"), outcome(f.NILAI_RENCANA, 5)]).toEqual(["#N/A", "#VALUE!", "#VALUE!"]);
  });

  it("NILAI_TERTIMBANG", () => {
    expect(["direct", "Langsung"].map((m) => f.NILAI_TERTIMBANG(100, m))).toEqual([100, 100]);
    expect(["non-direct", "non direct", "NonDirect", "Tidak Langsung"].map((m) => f.NILAI_TERTIMBANG(120, m, 100, "B"))).toEqual([116, 116, 116, 116]);
    expect(f.NILAI_TERTIMBANG(100, "non-direct", 80, "Cukup")).toBe(88);
    expect([
      outcome(f.NILAI_TERTIMBANG, 100, "non-direct"),
      outcome(f.NILAI_TERTIMBANG, 100, "non-direct", 80),
      outcome(f.NILAI_TERTIMBANG, 100, "non-direct", null, "B"),
      outcome(f.NILAI_TERTIMBANG, 100, ""),
      outcome(f.NILAI_TERTIMBANG, 121, "direct"),
      outcome(f.NILAI_TERTIMBANG, 100, "miring"),
    ]).toEqual(["#N/A", "#N/A", "#N/A", "#N/A", "#VALUE!", "#VALUE!"]);
  });

  it("NILAI_TAMBAHAN", () => {
    expect([f.NILAI_TAMBAHAN("B", 1), f.NILAI_TAMBAHAN("Cukup", 1, 88), f.NILAI_TAMBAHAN("SB", 3, "")]).toEqual([0.8, 0.528, 3.6]);
    expect([outcome(f.NILAI_TAMBAHAN, "B", 4), outcome(f.NILAI_TAMBAHAN, "B", 1.5), outcome(f.NILAI_TAMBAHAN, "B", ""), outcome(f.NILAI_TAMBAHAN, "", 1), outcome(f.NILAI_TAMBAHAN, "B", 1, 121)]).toEqual(["#VALUE!", "#VALUE!", "#N/A", "#N/A", "#VALUE!"]);
  });

  it("NILAI_SKP and NILAI_SKP_JPT", () => {
    expect([f.NILAI_SKP([[100, "", 80]]), f.NILAI_SKP([[100]], [[0.8], [0.528]]), f.NILAI_SKP([[118]], [[9, 9]])]).toEqual([90, 101.328, 120]);
    expect([outcome(f.NILAI_SKP, [[""]]), outcome(f.NILAI_SKP, [[121]]), outcome(f.NILAI_SKP, [[-1]]), outcome(f.NILAI_SKP, [["-"]])]).toEqual(["#N/A", "#VALUE!", "#VALUE!", "#VALUE!"]);
    expect([f.NILAI_SKP_JPT([[100, 80]], [[109]]), f.NILAI_SKP_JPT([[90]], null as never), f.NILAI_SKP_JPT([[""]], [[109]], [[2]])]).toEqual([97.6, 90, 111]);
    expect([outcome(f.NILAI_SKP_JPT, [[""]], [[null]]), outcome(f.NILAI_SKP_JPT, [[121]], [[1]])]).toEqual(["#N/A", "#VALUE!"]);
  });

  it("NILAI_ASPEK_PERILAKU", () => {
    expect([f.NILAI_ASPEK_PERILAKU([[3, 4, 3, 4, 0]], 3, 4), f.NILAI_ASPEK_PERILAKU([[2.5]], 3, 4), f.NILAI_ASPEK_PERILAKU([[6]], 3, 4), f.NILAI_ASPEK_PERILAKU([[3]], 2, 4)]).toEqual([99.5, 75, 120, 99.5]);
    expect([
      outcome(f.NILAI_ASPEK_PERILAKU, [[8]], 3, 4),
      outcome(f.NILAI_ASPEK_PERILAKU, [[3]], 4, 4),
      outcome(f.NILAI_ASPEK_PERILAKU, [[3]], 3.5, 5),
      outcome(f.NILAI_ASPEK_PERILAKU, [[3]], 0, 4),
      outcome(f.NILAI_ASPEK_PERILAKU, [[3]], "", 4),
      outcome(f.NILAI_ASPEK_PERILAKU, [[0, ""]], 3, 4),
    ]).toEqual(["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "#N/A", "#N/A"]);
  });

  it("NILAI_KINERJA and PREDIKAT_KINERJA", () => {
    expect([f.NILAI_KINERJA(100, 90), f.NILAI_KINERJA(100, 90, "ya"), f.NILAI_KINERJA(100, 90, false)]).toEqual([97, 96, 97]);
    expect([outcome(f.NILAI_KINERJA, 121, 90), outcome(f.NILAI_KINERJA, 100, ""), outcome(f.NILAI_KINERJA, 100, 90, 2)]).toEqual(["#VALUE!", "#N/A", "#VALUE!"]);
    expect([f.PREDIKAT_KINERJA(115), f.PREDIKAT_KINERJA(115, "YA"), f.PREDIKAT_KINERJA("89,9950"), f.PREDIKAT_KINERJA(120.004, 1), f.PREDIKAT_KINERJA(0)]).toEqual(["Baik", "Sangat Baik", "Baik", "Sangat Baik", "Sangat Kurang"]);
    expect([outcome(f.PREDIKAT_KINERJA, 120.005), outcome(f.PREDIKAT_KINERJA, -0.001), outcome(f.PREDIKAT_KINERJA, "")]).toEqual(["#VALUE!", "#VALUE!", "#N/A"]);
  });

  it("the two halves of 2021", () => {
    expect([f.KONVERSI_PP46(90.5), f.KONVERSI_PP46(25), f.NILAI_INTEGRASI_2021(83, 95)]).toEqual([109.375, 24.5, 97.25]);
    expect([outcome(f.KONVERSI_PP46, -1), outcome(f.NILAI_INTEGRASI_2021, 83, 121), outcome(f.NILAI_INTEGRASI_2021, "", 95)]).toEqual(["#VALUE!", "#VALUE!", "#N/A"]);
  });

  it("PEMERINGKATAN", () => {
    const [above, same, below] = ["Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"];
    expect(f.PEMERINGKATAN([[100, 90, 80, 70, 60]])).toEqual([[above, same, same, same, below]]);
    expect(f.PEMERINGKATAN([[100], [""], [100], [80], [70], [60]])).toEqual([[same], [""], [same], [same], [same], [below]]);
    expect(f.PEMERINGKATAN([[100, 90], [80, 70]])).toEqual([[same, same], [same, same]]);
    expect(f.PEMERINGKATAN([["", null]])).toEqual([["", ""]]);
    // 8.359999999999999 is what a sheet calculates for 8.36.
    expect(f.PEMERINGKATAN([[8.359999999999999, 8.36, 5, 4, 3]])).toEqual([[same, same, same, same, below]]);
    expect(call(f.PEMERINGKATAN, [[100, "x"]])).toEqual(["#VALUE!", "Nilai ke-2 «x» bukan angka; ketik angka saja, misalnya 12 atau 87,5."]);
    expect(outcome(f.PEMERINGKATAN, [[100, 121]])).toBe("#VALUE!");
  });
});

describe("properties", () => {
  const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => n / 100);
  const text = (n: number) => n.toFixed(2).replace(".", ",");

  it("a number and its text give the same, always finite", () => {
    fc.assert(
      fc.property(cents(120), cents(120), fc.boolean(), (a, b, on) => {
        const pairs: readonly (readonly [number, number])[] = [
          [f.NILAI_KINERJA(a, b, on), f.NILAI_KINERJA(text(a), text(b), on)],
          [f.KONVERSI_PP46(a), f.KONVERSI_PP46(text(a))],
          [f.NILAI_IKI_JPT(a, on), f.NILAI_IKI_JPT(text(a), on)],
          [f.NILAI_INTEGRASI_2021(a, b), f.NILAI_INTEGRASI_2021(text(a), text(b))],
        ];
        return pairs.every(([x, y]) => x === y && Number.isFinite(x) && x >= 0 && x <= 120);
      }),
    );
  });

  it("a better input never lowers the result", () => {
    const order = ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"];
    fc.assert(
      fc.property(cents(130), cents(130), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const capped = (x: number) => Math.min(x, 120);
        return (
          f.NILAI_IKI_JPT(low) <= f.NILAI_IKI_JPT(high) &&
          order.indexOf(f.KATEGORI_IKI(low)) <= order.indexOf(f.KATEGORI_IKI(high)) &&
          order.indexOf(f.PREDIKAT_KINERJA(capped(low))) <= order.indexOf(f.PREDIKAT_KINERJA(capped(high))) &&
          f.CAPAIAN_IKI(50, low, 60) <= f.CAPAIAN_IKI(50, high, 60) &&
          f.CAPAIAN_IKI(50, low, 60, "khusus") >= f.CAPAIAN_IKI(50, high, 60, "khusus")
        );
      }),
    );
  });

  it("levels: rising within 0 to 120, and without a jump at either end of the standard", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 699 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (hundredths, min, width) => {
        const max = Math.min(7, min + width);
        const [at, next] = [f.NILAI_ASPEK_PERILAKU([[hundredths / 100]], min, max), f.NILAI_ASPEK_PERILAKU([[(hundredths + 1) / 100]], min, max)];
        return at >= 0 && next <= 120 && next >= at && next - at < 1;
      }),
    );
  });

  it("ranking: every cell one label, quotas kept, equals together, never a better one below", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }).map((n) => n * 10), { minLength: 1, maxLength: 40 }), (nilai) => {
        const [labels = []] = f.PEMERINGKATAN([nilai]) as string[][];
        const rank = (label: string | undefined) => ["Di bawah ekspektasi", "Sesuai ekspektasi", "Di atas ekspektasi"].indexOf(label ?? "");
        const room = Math.floor(nilai.length / 5);
        const count = (r: number) => labels.filter((label) => rank(label) === r).length;
        return (
          labels.length === nilai.length &&
          count(0) + count(1) + count(2) === nilai.length &&
          count(2) <= room &&
          count(0) <= room &&
          nilai.every((a, i) => nilai.every((b, j) => (a === b ? labels[i] === labels[j] : a < b || rank(labels[i]) >= rank(labels[j]))))
        );
      }),
    );
  });
});

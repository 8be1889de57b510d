import fc from "fast-check";
import { call, outcome } from "./customFunctions";
import * as f from "../../src/functions/permen6";

const [A, S, B] = ["Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi"];
const PREDIKAT = ["Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"] as const;
const LEVELS = ["Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang"] as const;
const heads = (...counts: number[]) => [PREDIKAT.flatMap((predikat, index) => Array.from({ length: counts[index] ?? 0 }, () => predikat as string))];

describe("RATING_HASIL", () => {
  it.each([
    [[["AE", "AE", "SE"]], null, A],
    [[["AE"], ["AE"], ["SE"], ["SE"]], null, S],
    [[["AE", "AE", "BE"]], [["utama", "utama", "tambahan"]], A],
    [[["AE", "AE", "BE"]], [["utama", "Utama", "UTAMA "]], S],
    [[["SE", "SE", "BE"]], null, S],
    [[["BE", "BE", "SE"]], null, B],
    [[["BE", "", "AE", null, 0]], [["tambahan", "", "utama", "", ""]], "#N/A"],
    [[["SE", "", "AE"]], [["tambahan", "x", "utama"]], S],
    [[["BE", "SE"]], null, "#N/A"],
    [[["SE", "SE", "SE", "BE"]], [["tambahan", "tambahan", "utama", "utama"]], "#N/A"],
    [[["AE", "AE"]], [["tambahan", "tambahan"]], "#N/A"],
    [[["AE", "AE"]], [["utama", ""]], "#N/A"],
    [[["", null]], null, "#N/A"],
    [[["AE", "AE"]], [["utama"]], "#VALUE!"],
    [[["AE", "bagus"]], null, "#VALUE!"],
    [[["AE", "AE"]], [["utama", "sampingan"]], "#VALUE!"],
  ])("%p, %p gives %s", (rating, jenis, result) => expect(outcome(f.RATING_HASIL, rating, jenis as never)).toBe(result));

  it("asks for a decision where nothing fits", () => {
    expect(call(f.RATING_HASIL, [["BE", "SE"]])).toEqual(["#N/A", "Tidak ada kriteria yang cocok dengan susunan rating ini; perlu keputusan pejabat penilai."]);
  });
});

describe("RATING_PERILAKU", () => {
  it.each([
    [["AE", "AE", "AE", "AE", "SE", "SE", "SE"], A],
    [["AE", "AE", "AE", "SE", "SE", "SE", "SE"], S],
    [["AE", "AE", "AE", "AE", "AE", "AE", "BE"], B],
    [["diatas", "di atas", "Di Atas Ekspetasi", "AE", "sesuai", "SE", "sesuai ekspektasi"], A],
    [["AE", "AE", "AE", "AE", "AE", "AE", ""], "#N/A"],
    [["AE", "AE", "AE", "AE", "AE", "AE", "AE", "AE"], "#VALUE!"],
    [["AE", "AE", "AE", "AE", "AE", "AE", "AE", ""], A],
  ])("%p gives %s", (rating, result) => expect(outcome(f.RATING_PERILAKU, [rating])).toBe(result));

  it("says how many are filled", () => expect(call(f.RATING_PERILAKU, [["AE", "SE"]])).toEqual(["#N/A", "Baru 2 dari 7 nilai perilaku yang terisi; isi semuanya."]));
});

describe("distribution", () => {
  it("DISTRIBUSI_PREDIKAT", () => {
    expect(f.DISTRIBUSI_PREDIKAT([["SB", "baik", "Cukup"], ["", "Kurang/misconduct", null]])).toEqual([
      ["Sangat Baik", 1, 25],
      ["Baik", 1, 25],
      ["Butuh Perbaikan", 1, 25],
      ["Kurang", 1, 25],
      ["Sangat Kurang", 0, 0],
    ]);
    expect([outcome(f.DISTRIBUSI_PREDIKAT, [["", 0]]), outcome(f.DISTRIBUSI_PREDIKAT, [["bagus"]])]).toEqual(["#N/A", "#VALUE!"]);
  });

  it("POLA_DISTRIBUSI", () => {
    expect(f.POLA_DISTRIBUSI("istimewa")).toEqual([
      ["Sangat Baik", 50, 70, "Lebih dari setengah pegawai."],
      ["Baik", 0, 100, ""],
      ["Butuh Perbaikan", 0, 100, ""],
      ["Kurang", 0, 100, ""],
      ["Sangat Kurang", 0, 100, ""],
    ]);
    expect(f.POLA_DISTRIBUSI("Baik").map((row) => row[3])).toEqual(["", "Lebih dari setengah pegawai.", "Harus ada pegawai pada Butuh Perbaikan dan/atau Kurang.", "Harus ada pegawai pada Butuh Perbaikan dan/atau Kurang.", ""]);
    expect(f.POLA_DISTRIBUSI("Cukup")).toEqual(f.POLA_DISTRIBUSI("BP"));
    expect([outcome(f.POLA_DISTRIBUSI, "Sangat Baik"), outcome(f.POLA_DISTRIBUSI, "SB"), outcome(f.POLA_DISTRIBUSI, "")]).toEqual(["#VALUE!", "#VALUE!", "#N/A"]);
  });

  it.each([
    ["Istimewa", [6, 3, 1, 0, 0], []],
    ["Istimewa", [5, 3, 1, 1, 0], [["Sangat Baik", 5, "paling sedikit 6"]]],
    ["Istimewa", [8, 2, 0, 0, 0], [["Sangat Baik", 8, "paling banyak 7"]]],
    // Of two, 70% is one head; a majority of two is then allowed.
    ["Istimewa", [2, 0, 0, 0, 0], []],
    ["Istimewa", [1, 1, 0, 0, 0], [["Sangat Baik", 1, "paling sedikit 2"]]],
    ["Baik", [2, 6, 2, 0, 0], []],
    ["Baik", [4, 6, 0, 0, 0], [["Butuh Perbaikan atau Kurang", 0, "paling sedikit 1"]]],
    ["Baik", [3, 6, 0, 0, 0], []],
    ["Butuh Perbaikan", [1, 3, 6, 0, 0], []],
    ["Butuh Perbaikan", [2, 3, 5, 0, 0], [["Sangat Baik", 2, "paling banyak 1"], ["Butuh Perbaikan", 5, "paling sedikit 6"]]],
    ["Butuh Perbaikan", [1, 0, 2, 0, 0], [["Sangat Baik", 1, "paling banyak 0"]]],
    ["Kurang", [1, 2, 1, 6, 0], []],
    ["Kurang", [0, 4, 0, 6, 0], [["Butuh Perbaikan", 0, "paling sedikit 1"]]],
    ["Kurang", [0, 1, 1, 1, 0], [["Kurang", 1, "paling sedikit 2"]]],
    ["Sangat Kurang", [0, 2, 1, 0, 7], []],
    ["Sangat Kurang", [1, 3, 0, 0, 6], [["Sangat Baik", 1, "paling banyak 0"], ["Butuh Perbaikan atau Kurang", 0, "paling sedikit 1"]]],
  ])("PERIKSA_DISTRIBUSI(%s, %p)", (level, counts, deviations) => {
    const rows = f.PERIKSA_DISTRIBUSI(level, heads(...counts));
    if (deviations.length === 0) expect(rows).toEqual([["Sesuai pola", counts.reduce((a, b) => a + b, 0), "", ""]]);
    else expect(rows.map((row) => row.slice(0, 3))).toEqual(deviations);
  });

  it("PERIKSA_DISTRIBUSI explains a deviation and refuses what it can't read", () => {
    expect(f.PERIKSA_DISTRIBUSI("Istimewa", heads(8, 2))).toEqual([["Sangat Baik", 8, "paling banyak 7", "Pola membatasi predikat ini paling banyak 70% pegawai."]]);
    expect([outcome(f.PERIKSA_DISTRIBUSI, "Sangat Baik", [["SB"]]), outcome(f.PERIKSA_DISTRIBUSI, "Baik", [[""]]), outcome(f.PERIKSA_DISTRIBUSI, "", [["SB"]])]).toEqual(["#VALUE!", "#N/A", "#N/A"]);
  });
});

describe("properties", () => {
  const predikat = fc.array(fc.constantFrom(...PREDIKAT), { minLength: 1, maxLength: 60 });

  it("shares sum to the heads and to 100", () => {
    fc.assert(
      fc.property(predikat, (list) => {
        const rows = f.DISTRIBUSI_PREDIKAT([list]) as [string, number, number][];
        return rows.reduce((sum, row) => sum + row[1], 0) === list.length && Math.abs(rows.reduce((sum, row) => sum + row[2], 0) - 100) < 1e-9;
      }),
    );
  });

  it("every unit size can keep every pattern", () => {
    // All at the peak breaks at most a limit on the peak itself or one for the others; so a conforming head count is sought by search.
    for (const level of LEVELS) {
      for (let n = 1; n <= 20; n++) {
        const peak = level === "Istimewa" ? 0 : LEVELS.indexOf(level);
        const fits = Array.from({ length: n + 1 }, (_, at) => at).some((at) => {
          const counts = [0, 0, 0, 0, 0];
          counts[peak] = at;
          const rest = peak === 2 ? 3 : 2;
          counts[rest] = (counts[rest] ?? 0) + (n - at);
          return f.PERIKSA_DISTRIBUSI(level, heads(...counts))[0]?.[0] === "Sesuai pola";
        });
        expect([level, n, fits]).toEqual([level, n, true]);
      }
    }
  });

  it("one more value above expectation never lowers the rating of behaviour", () => {
    const order = [B, S, A];
    fc.assert(
      fc.property(fc.array(fc.constantFrom("AE", "SE", "BE"), { minLength: 7, maxLength: 7 }), fc.integer({ min: 0, max: 6 }), (list, index) => {
        const better = list.map((each, i) => (i === index ? "AE" : each));
        return order.indexOf(f.RATING_PERILAKU([list])) <= order.indexOf(f.RATING_PERILAKU([better]));
      }),
    );
  });

  it("the rating of results is one of the three or a decision, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("AE", "SE", "BE"), { minLength: 1, maxLength: 12 }), (list) => {
        const result = outcome(f.RATING_HASIL, [list]);
        return [A, S, B, "#N/A"].includes(result as string) && outcome(f.RATING_HASIL, [[...list].reverse()]) === result;
      }),
    );
  });
});

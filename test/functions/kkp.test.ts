import fc from "fast-check";
import { call, outcome } from "./customFunctions";
import { KALIBRASI } from "../../src/functions/kkp";

describe("KALIBRASI", () => {
  it("ranks within the agency's shares", () => {
    expect(KALIBRASI([[90], [80], [""], [70], [60], [50]], 20, "20%")).toEqual([["Baik"], ["Cukup"], [""], ["Cukup"], ["Cukup"], ["Kurang"]]);
    expect(KALIBRASI([[90, 90, 70, 60, 50]], 20, 0)).toEqual([["Cukup", "Cukup", "Cukup", "Cukup", "Cukup"]]);
    expect(KALIBRASI([[90, 90, 70, 60, 50]], 40, 60)).toEqual([["Baik", "Baik", "Kurang", "Kurang", "Kurang"]]);
    expect(KALIBRASI([[80, 80]], 100, 0)).toEqual([["Baik", "Baik"]]);
    expect(KALIBRASI([[112, 80, 70]], 33.4, 33.3)).toEqual([["Baik", "Cukup", "Cukup"]]);
  });

  it.each([
    [null, 20, "#N/A"],
    [20, "", "#N/A"],
    [20, undefined, "#N/A"],
    [0.2, 20, "#VALUE!"],
    [20, 0.99, "#VALUE!"],
    [-1, 20, "#VALUE!"],
    [101, 0, "#VALUE!"],
    [60, 41, "#VALUE!"],
    ["banyak", 20, "#VALUE!"],
  ])("shares %p and %p give %s", (baik, kurang, code) => expect(outcome(KALIBRASI, [[90, 80]], baik, kurang)).toBe(code));

  it("names what is wrong", () => {
    expect(call(KALIBRASI, [[90]], 0.2, 20)).toEqual(["#VALUE!", "Persen Baik 0,2 berupa pecahan; ketik 20 untuk 20%."]);
    expect(call(KALIBRASI, [[90]])).toEqual(["#N/A", "Persen Baik kosong; isi menurut Tabel Konversi instansi karena tidak ada persentase resmi."]);
    expect(call(KALIBRASI, [[90]], 60, 50)).toEqual(["#VALUE!", "Persen Baik 60 dan persen Kurang 50 bersama-sama melebihi 100; kurangi salah satunya."]);
    expect(call(KALIBRASI, [[90, -2]], 20, 20)).toEqual(["#VALUE!", "Nilai ke-2 -2 kurang dari 0; ketik angka 0 atau lebih."]);
  });

  it("labels sum to the heads within the shares, for any shares", () => {
    const share = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 40 }), share, share, (nilai, baik, kurang) => {
        const [labels = []] = KALIBRASI([nilai], baik, kurang) as string[][];
        const count = (label: string) => labels.filter((each) => each === label).length;
        return (
          count("Baik") + count("Cukup") + count("Kurang") === nilai.length &&
          count("Baik") <= Math.floor((nilai.length * baik) / 100) &&
          count("Kurang") <= Math.floor((nilai.length * kurang) / 100) &&
          nilai.every((a, i) => nilai.every((b, j) => a !== b || labels[i] === labels[j]))
        );
      }),
    );
  });
});

import fc from "fast-check";
import { readNumber } from "../../../src/core/base/number";

const value = (input: string | number | boolean | null | undefined) => {
  const reading = readNumber(input);
  return reading.ok ? reading.value : reading.problem;
};

describe("readNumber", () => {
  it.each([
    [12, 12],
    ["12", 12],
    [" 12\u00a0", 12],
    ["12 Bulan", 12],
    ["12Bulan", 12],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1,76", 1.76],
    ["1.76", 1.76],
    ["Rp 170.395.000", 170395000],
    ["Rp. 1.500.000,-", 1500000],
    ["Rp 9.500", 9500],
    ["Rp 9,500", 9500],
    ["Rp 12,5", 12.5],
    ["95%", 95],
    ["95 %", 95],
    ["0,500", 0.5],
    ["0.500", 0.5],
    ["1234,567", 1234.567],
    ["-3", -3],
    [",5", 0.5],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["12.345,6", 12345.6],
    ["1.234.567,89", 1234567.89],
    ["1,234,567.89", 1234567.89],
    ["123.4567", 123.4567],
    ["1234.567", 1234.567],
    [".500", 0.5],
    [".25", 0.25],
    ["+4", 4],
    ["- 3", -3],
    ["'12", 12],
    ["IDR 250", 250],
    ["Rp1.000", 1000],
    ["Rp 500,-", 500],
    ["Rp 500,--", 500],
    ["Rp 2.500,00", 2500],
    ["100 % selesai", 100],
    ["3 (tiga) dokumen", 3],
    ["1e", 1],
    ["2 Kegiatan 1", 2],
    ["3 tipe2", 3],
    ["3 sed 5", 3],
    ["3 s/kd 5", 3],
    ["-.5", -0.5],
    ["Rp 500 ,-", 500],
    ["5 juta", 5000000],
    ["Rp 1,1 jt", 1100000],
    ["12,5rb", 12500],
    ["2 Miliar rupiah", 2000000000],
    ["1,5 triliun", 1500000000000],
    ["-3 ribu", -3000],
    ["3 ribuan", 3],
  ])("%p is %p", (input, expected) => expect(value(input)).toBe(expected));

  it.each([
    ["Rp 500 -x", "not-a-number"],
    ["5 dari 10%", "not-a-number"],
    ["12 #abc", "not-a-number"],
    ["nilai 3-5", "not-a-number"],
    ["3 s.d. 31-12-2021", "range"],
    ["31-12-2021 s.d. 5", "range"],
    ["31-12.2021", "date"],
    ["31.12-2021", "date"],
    ["31.12.2021", "date"],
    ["31.12.2121", "not-a-number"],
    ["1.500 juta", "ambiguous"],
    ["9.500", "ambiguous"],
    ["90,995", "ambiguous"],
    ["-9.500", "ambiguous"],
    ["3-5 hari", "range"],
    ["3 s.d. 5", "range"],
    ["31/12/2021", "date"],
    ["31-12-2021", "date"],
    ["2021-12-31", "date"],
    ["31 Desember 2021", "date"],
    [true, "boolean"],
    [null, "blank"],
    ["", "blank"],
    [" \u00a0 ", "blank"],
    ["-", "dash"],
    ["....", "dash"],
    ["#DIV/0!", "error"],
    ["dua belas", "not-a-number"],
    ["1.23.4", "not-a-number"],
    ["1,234,56", "not-a-number"],
    ["12.", "not-a-number"],
    ["12 3", "not-a-number"],
    ["1'2", "not-a-number"],
    ["1234.567,8", "not-a-number"],
    [".123.456", "not-a-number"],
    ["1.234,", "not-a-number"],
    ["1.234,5,6", "not-a-number"],
    ["1,2.3,4", "not-a-number"],
    ["1.23,4", "not-a-number"],
    ["12,34.5", "not-a-number"],
    ["12 #", "not-a-number"],
    ["12 Bulan;", "not-a-number"],
    ["5E3", "not-a-number"],
    ["1e3", "not-a-number"],
    ["nilai 12", "not-a-number"],
    ["lihat #REF!", "not-a-number"],
    [NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    ["999.999", "ambiguous"],
    ["12,345", "ambiguous"],
    ["#n/a", "error"],
    ["3–5", "range"],
    ["10 s/d 12", "range"],
    ["10 sd 12", "range"],
    ["10 sampai dengan 12 dokumen", "range"],
    ["10 sampai 12", "range"],
    ["1.5 - 2", "range"],
    ["1-2-3", "date"],
    ["5 Mei", "date"],
    [1.1e50, "size"],
    [-1.1e50, "size"],
    [0.9e-50, "size"],
    ["1231.12.2021", "not-a-number"],
    [undefined, "blank"],
    ["…", "dash"],
    ["–", "dash"],
  ])("%p is refused as %s", (input, problem) => expect(value(input)).toBe(problem));

  it("keeps the unit as written", () => {
    expect(readNumber("5 Laporan")).toMatchObject({ value: 5, unit: "Laporan", fromText: true });
    expect(readNumber("12 bln.")).toMatchObject({ value: 12, unit: "bln." });
    expect(readNumber("90% (sembilan puluh)")).toEqual({ ok: true, value: 90, unit: "(sembilan puluh)", fromText: true });
    expect(readNumber("Rp 500 per-")).toMatchObject({ value: 500, unit: "per-" });
    expect(readNumber("Rp 500,-")).toEqual({ ok: true, value: 500, fromText: true });
    expect(readNumber("95%")).toEqual({ ok: true, value: 95, fromText: true });
    expect(readNumber(7)).toEqual({ ok: true, value: 7, fromText: false });
  });
});

it("reads back every number as either language writes it, unless that has two readings", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const number = digits / 10 ** decimals;
      const [whole = "", fraction] = Math.abs(number).toFixed(decimals).split(".");
      const sign = number < 0 ? "-" : "";
      for (const [group, point] of [[".", ","], [",", "."], ["", ","], ["", "."]] as const) {
        const text = `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${fraction === undefined ? "" : point + fraction}`;
        const read = value(text);
        if (read !== "ambiguous") expect([text, read]).toEqual([text, number === 0 ? (sign ? -0 : 0) : number]);
        // Two readings take one separator with three digits behind it.
        else expect(text).toMatch(/^-?\d{1,3}[.,]\d{3}$/);
      }
    }),
  );
});

it("tells what it has multiplied, and the unit behind the word", () => {
  expect(readNumber("2 juta orang")).toEqual({ ok: true, value: 2000000, unit: "orang", fromText: true, scaled: true });
  expect(readNumber("2 orang")).toEqual({ ok: true, value: 2, unit: "orang", fromText: true });
});

it.each([1e50, -1e50, 1e-50, 0])("%p is no number too large or too small", (number) => expect(readNumber(number)).toEqual({ ok: true, value: number, fromText: false }));

it("multiplies by a word behind the number only", () => {
  expect(readNumber("2 orang juta")).toEqual({ ok: true, value: 2, unit: "orang juta", fromText: true });
});

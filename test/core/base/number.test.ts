import { readNumber } from "../../../src/core/base/number";

const value = (input: string | number | boolean | null) => {
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
  ])("%p is %p", (input, expected) => expect(value(input)).toBe(expected));

  it.each([
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
  ])("%p is refused as %s", (input, problem) => expect(value(input)).toBe(problem));

  it("keeps the unit as written", () => {
    expect(readNumber("5 Laporan")).toMatchObject({ value: 5, unit: "Laporan", fromText: true });
    expect(readNumber("12 bln.")).toMatchObject({ value: 12, unit: "bln." });
  });
});

import fc from "fast-check";
import { add, compare, div, exact, floor, mul, roundHalfUp, toNumber } from "../../../src/core/base/exact";
import { addDays, civilDate, fromSerial, parseDate, toSerial } from "../../../src/core/base/civilDate";

describe("exact", () => {
  it.each([
    [8.359999999999999, 8.36],
    [90.99499999999999, 90.995],
    [0.1 + 0.2, 0.3],
    [1e-7, 1e-7],
    [123456789012345, 123456789012345],
    [1.5e20, 1.5e20],
  ])("reads %p at 15 digits as %p", (number, decimal) => expect(compare(exact(number), exact(decimal))).toBe(0));

  it("comes back as the nearest double", () => {
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (n, d) => toNumber(div(exact(n), exact(d))) === n / d));
    const third = div(exact(1), exact(3));
    let product = exact(1);
    for (let i = 0; i < 60; i++) product = mul(product, third);
    expect(toNumber(product)).toBe(1 / Number(3n ** 60n));
  });

  it.each([
    [90.995, 2, 91],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [75.994, 2, 75.99],
  ])("rounds %p to %p decimals as %p", (number, decimals, rounded) => expect(toNumber(roundHalfUp(exact(number), decimals))).toBe(rounded));

  it("adds many fractions without losing any", () => {
    let total = exact(0);
    for (let i = 1; i <= 500; i++) total = add(total, div(exact(1), exact(i * (i + 1))));
    expect(toNumber(total)).toBe(500 / 501);
  });

  it("floors below 0 too", () => expect([floor(exact(2.9)), floor(exact(-2.1)), floor(exact(-2))]).toEqual([2, -3, -2]));
});

describe("civilDate", () => {
  it("knows the calendar", () => {
    expect([civilDate(2021, 6, 31), civilDate(2020, 2, 29), civilDate(2021, 2, 29), civilDate(2021, 13, 1)]).toEqual([undefined, "2020-02-29", undefined, undefined]);
  });

  it("agrees with Excel's serials", () => {
    expect([toSerial("1900-03-01"), toSerial("2018-12-31"), fromSerial(43465.75), fromSerial(60)]).toEqual([61, 43465, "2018-12-31", undefined]);
  });

  it("goes there and back", () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => toSerial(fromSerial(serial) ?? "1900-01-01") === serial));
    expect(addDays("2018-12-20", 14)).toBe("2019-01-03");
  });

  it.each([
    ["31 Desember 2021", "2021-12-31"],
    ["31-12-2021", "2021-12-31"],
    ["31/12/2021", "2021-12-31"],
    ["2021-12-31", "2021-12-31"],
    ["Sumber Jaya, 2 Januari 2018", "2018-01-02"],
    ["02 Nopember 2019", "2019-11-02"],
    ["Tanggal, 5 Jan. 2019", "2019-01-05"],
    [43465, "2018-12-31"],
  ])("reads %p as %s", (written, date) => expect(parseDate(written)).toEqual({ ok: true, date }));

  it.each([
    ["31 Juni 2021", "impossible"],
    ["30/02/2019", "impossible"],
    ["Tanggal ......", "not-a-date"],
    ["........", "blank"],
    ["Desember 2018", "not-a-date"],
  ])("refuses %p as %s", (written, problem) => expect(parseDate(written)).toEqual({ ok: false, problem }));
});

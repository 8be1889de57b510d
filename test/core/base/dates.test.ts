import fc from "fast-check";
import { addDays, civilDate, dateIn, dateText, daysBetween, daysInMonth, fromSerial, monthIndex, parseDate, parts, toSerial, type CivilDate } from "../../../src/core/base/civilDate";
import { parsePeriode } from "../../../src/core/base/periode";

describe("calendar", () => {
  it("agrees with the machine's own on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = fromSerial(serial) ?? "1900-01-01";
        expect(date).toBe(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
        expect(daysBetween("1970-01-01", date)).toBe(serial - 25569);
        const { year, month, day } = parts(date);
        expect(civilDate(year, month, day)).toBe(date);
      }),
    );
  });

  it.each([[2019, 2, 28], [2020, 2, 29], [1900, 2, 28], [2000, 2, 29], [2100, 2, 28], [2021, 1, 31], [2021, 4, 30], [2021, 6, 30], [2021, 9, 30], [2021, 11, 30], [2021, 12, 31]])("month %i-%i has %i days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect([civilDate(year, month, days) !== undefined, civilDate(year, month, days + 1)]).toEqual([true, undefined]);
  });

  it.each([[1899, 12, 31], [10000, 1, 1], [2021, 0, 1], [2021, 13, 1], [2021, 1, 0], [2021.5, 1, 1], [2021, 1.5, 1], [2021, 1, 1.5], [NaN, 1, 1], [2021, NaN, 1], [2021, 1, NaN]])("%p-%p-%p is no day", (year, month, day) => expect(civilDate(year, month, day)).toBeUndefined());

  it("knows its ends", () => {
    expect([civilDate(1900, 1, 1), civilDate(9999, 12, 31), civilDate(2021, 7, 1)]).toEqual(["1900-01-01", "9999-12-31", "2021-07-01"]);
    expect([fromSerial(61), fromSerial(60.9), fromSerial(61.9), fromSerial(2958465), fromSerial(2958466), fromSerial(NaN)]).toEqual(["1900-03-01", undefined, "1900-03-01", "9999-12-31", undefined, undefined]);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect([addDays("2021-06-30", 1), addDays("2020-03-01", -1), daysBetween("2021-01-01", "2020-01-01")]).toEqual(["2021-07-01", "2020-02-29", -366]);
    expect(dateText("2019-01-02")).toBe("2 Januari 2019");
  });

  it("the days around the ends of centuries and of eras of 400 years go there and back", () => {
    for (const date of ["1900-03-01", "1999-12-31", "2000-02-28", "2000-02-29", "2000-03-01", "2100-02-28", "2100-03-01", "2399-02-28", "2400-02-29", "2400-03-01", "9999-12-31"] as const) expect(fromSerial(toSerial(date))).toBe(date);
  });

  it("are written in either language", () => {
    expect(dateIn("2019-01-02", "id")).toBe("2 Januari 2019");
    expect(Array.from({ length: 12 }, (_, index) => dateIn(civilDate(2019, index + 1, 31) ?? civilDate(2019, index + 1, 28) ?? "2019-01-01", "en"))).toEqual(["31 January 2019", "28 February 2019", "31 March 2019", "28 April 2019", "31 May 2019", "28 June 2019", "31 July 2019", "31 August 2019", "28 September 2019", "31 October 2019", "28 November 2019", "31 December 2019"]);
  });

  it("months are counted from the year 0", () => expect([monthIndex("2024-03-15"), monthIndex("2024-12-31"), monthIndex("1900-01-01")]).toEqual([24_290, 24_299, 22_800]));

  it("dates sort as texts", () => {
    const day = fc.integer({ min: 61, max: 2958465 });
    fc.assert(fc.property(day, day, (a, b) => a >= b || String(fromSerial(a)) < String(fromSerial(b))));
  });
});

describe("parseDate", () => {
  it("reads every day in each way that it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = fromSerial(serial) ?? ("" as CivilDate);
        const { year, month, day } = parts(date);
        for (const written of [dateText(date), dateText(date).toUpperCase(), `Contoh, ${dateText(date)}`, `${day}-${month}-${year}`, `${day}/${month}/${year}`, `${day} . ${month} . ${year}`, date, serial, serial + 0.25]) expect([written, parseDate(written)]).toEqual([written, { ok: true, date }]);
      }),
    );
  });

  it.each([
    ["5 Jan. 2019", "2019-01-05"], ["05-Des-2018", "2018-12-05"], ["5.Januari.2019", "2019-01-05"], ["Tanggal 5 Mei, 2019", "2019-05-05"], ["(3 Agt 2020)", "2020-08-03"], ["tgl 1-2-2020 pukul 10", "2020-02-01"], ["2020-2-1 10:00", "2020-02-01"],
  ])("%p is %s", (written, date) => expect(parseDate(written)).toEqual({ ok: true, date }));

  it.each([
    [null, "blank"], ["", "blank"], [" - ", "blank"], ["__.…", "blank"], [true, "not-a-date"], [60, "not-a-date"], [2958466, "not-a-date"], [-1, "not-a-date"], ["31 Juni 2020", "impossible"], ["29 Februari 2021", "impossible"],
    ["0 Mei 2020", "impossible"], ["31/13/2020", "impossible"], ["2020-13-01", "impossible"], ["2020-02-30", "impossible"], ["1 Mei 0000", "impossible"], ["131 Mei 2020", "not-a-date"], ["1 Mei 20201", "not-a-date"], ["1/2/20", "not-a-date"],
    ["111/2/2020", "not-a-date"], ["1/2/20201", "not-a-date"], ["1 Desa 2020", "not-a-date"], ["12020-01-01", "not-a-date"], ["2020-01-011", "not-a-date"], ["Mei 2020", "not-a-date"],
  ])("%p is refused as %s", (written, problem) => expect(parseDate(written)).toEqual({ ok: false, problem }));
});

describe("parsePeriode", () => {
  it.each([
    ["2 Januari s.d. 31 Desember 2018", "2018-01-02", "2018-12-31"], ["01 JANUARI SD 31 DESEMBER TAHUN 2022", "2022-01-01", "2022-12-31"], ["Januari - Juni 2021", "2021-01-01", "2021-06-30"], ["Januari s.d. Februari 2020", "2020-01-01", "2020-02-29"],
    ["1 Juli 2021 sampai dengan 31 Desember 2021", "2021-07-01", "2021-12-31"], ["1 Oktober 2019 s/d 31 Maret 2020", "2019-10-01", "2020-03-31"], ["02/01/2018 - 31/12/2018", "2018-01-02", "2018-12-31"], ["2018-01-02 s.d. 2018-12-31", "2018-01-02", "2018-12-31"],
    ["Tahun 2019", "2019-01-01", "2019-12-31"], ["thn 2019", "2019-01-01", "2019-12-31"], ["Periode penilaian: 2019", "2019-01-01", "2019-12-31"], ["jangka waktu 2019", "2019-01-01", "2019-12-31"], ["2019", "2019-01-01", "2019-12-31"], [" 2019 ", "2019-01-01", "2019-12-31"],
    ["Maret 2020", "2020-03-01", "2020-03-31"], ["Bulan Mei th. 2020", "2020-05-01", "2020-05-31"], ["1 Jan. - 30 Jun., 2021", "2021-01-01", "2021-06-30"], ["Januari s.d. Desember (tahun 2018)", "2018-01-01", "2018-12-31"], ["5-Januari s.d. 5-Januari thn. 2018", "2018-01-05", "2018-01-05"],
  ])("%p", (written, dari, sampai) => expect(parsePeriode(written)).toEqual({ ok: true, dari, sampai }));

  it.each([
    ["2 Januari s.d. 31 Juni 2018", { ok: false, problem: "impossible", text: "31 juni 2018" }], ["31 Juni s.d. 31 Desember 2018", { ok: false, problem: "impossible", text: "31 juni" }], ["31 Desember 2018 s.d. 1 Januari 2018", { ok: false, problem: "reversed" }],
    ["2 Januari 2018", { ok: false, problem: "not-a-period" }], ["Januari s.d. Desember", { ok: false, problem: "not-a-period" }], ["", { ok: false, problem: "not-a-period" }], ["Tahun 2018 dan 2019", { ok: false, problem: "not-a-period" }], ["Nomor 2019", { ok: false, problem: "not-a-period" }],
    ["tahun 12019", { ok: false, problem: "not-a-period" }], ["tahun 20191", { ok: false, problem: "not-a-period" }], ["tahun 1819", { ok: false, problem: "not-a-period" }], ["32/01/2018 - 31/12/2018", { ok: false, problem: "impossible", text: "32/01/2018" }],
  ])("%p is refused", (written, reading) => expect(parsePeriode(written)).toEqual(reading));
});

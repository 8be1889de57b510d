import fc from "fast-check";
import { addDays, daysBetween, parts } from "../../../src/core/base/civilDate";
import { completeNip, isNiPppk, LEAST_YEARS, nipDigits, readNip } from "../../../src/core/regulations/umum/nip";

const SARI = "198703152011012004";

describe("readNip", () => {
  test.each([SARI, "'NIP 198703152011012004", "19870315 201101 2 004", "19870315.201101.2.004", "19870315-201101-2-004", "'198703152011012004", "’198703152011012004", "NIP. 19870315 201101 2 004", "nip:198703152011012004", "NIP198703152011012004", " NIP \u00a0 198703152011012004 "])("%j is right", (written) => {
    expect(readNip(written)).toEqual({ ok: true, digits: SARI, nip: { lahir: "1987-03-15", tmt: "2011-01-01", jenisKelamin: "Perempuan", urut: "004" } });
  });

  // What is written, its first fault, and the digits that are told.
  test.each<readonly [string | number, string, string]>([
    ["", "blank", ""],
    [" - ", "blank", ""],
    ["'", "blank", ""],
    ["NIP.", "blank", ""],
    ["NIPPPK 198703152011012004", "not-digits", "NIPPPK198703152011012004"],
    ["198703152011012004 NIP", "not-digits", "198703152011012004NIP"],
    ["1987031520110120O4", "not-digits", "1987031520110120O4"],
    ["1,98703E+17", "scientific", "1,98703E+17"],
    ["1.98703e+17", "scientific", "198703e+17"],
    ["'1,98703E+17", "scientific", "1,98703E+17"],
    ["2E17", "scientific", "2E17"],
    ["2e-17", "scientific", "2e17"],
    ["x1,9E+17", "not-digits", "x1,9E+17"],
    ["1,9E+17x", "not-digits", "1,9E+17x"],
    ["12E+17", "scientific", "12E+17"],
    ["NIP 2E17", "scientific", "2E17"],
    ["1,2,3E17", "not-digits", "1,2,3E17"],
    ["E17", "not-digits", "E17"],
    ["2E", "not-digits", "2E"],
    ["2E++17", "not-digits", "2E++17"],
    [198703152011012004, "scientific", "198703152011012000"],
    [1e15, "scientific", "1000000000000000"],
    [-1e15, "scientific", "1000000000000000"],
    [999999999999999, "length", "999999999999999"],
    [1e21, "scientific", "1e+21"],
    ["19870315201101200", "length", "19870315201101200"],
    ["1987031520110120045", "length", "1987031520110120045"],
    ["198713152011012004", "birth", "198713152011012004"],
    ["198702302011012004", "birth", "198702302011012004"],
    ["198703152011002004", "tmt-month", "198703152011002004"],
    ["198703152011132004", "tmt-beyond", "198703152011132004"],
    ["198703152022212001", "tmt-beyond", "198703152022212001"],
    ["198703152002022004", "age", "198703152002022004"],
    ["198703150000012004", "age", "198703150000012004"],
    ["999003159999012004", "age", "999003159999012004"],
    ["198703152011010004", "sex", "198703152011010004"],
    ["198703152011013004", "sex", "198703152011013004"],
    ["198703152011012000", "serial", "198703152011012000"],
  ])("%j: %s", (written, problem, digits) => expect(readNip(written)).toEqual({ ok: false, problem, digits }));

  test.each([
    ["198703152002032004", "2002-03-01", "Perempuan", "004"],
    ["198703152011121001", "2011-12-01", "Laki-laki", "001"],
    ["200002292015021100", "2015-02-01", "Laki-laki", "100"],
  ])("%s is the first that passes", (written, tmt, jenisKelamin, urut) => expect(readNip(written)).toMatchObject({ ok: true, nip: { tmt, jenisKelamin, urut } }));

  it("is read back as it was made, and refused as too young one month before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 300 }), fc.boolean(), fc.integer({ min: 1, max: 999 }), (day, months, man, serial) => {
        const lahir = addDays("1940-01-01", day);
        const { year, month } = parts(lahir);
        const tmt = (after: number) => `${year + LEAST_YEARS + Math.floor((month - 1 + after) / 12)}${String(((month - 1 + after + 12) % 12) + 1).padStart(2, "0")}`;
        const urut = String(serial).padStart(3, "0");
        const reading = readNip(`${lahir.replaceAll("-", "")}${tmt(months)}${man ? 1 : 2}${urut}`);
        expect(reading).toMatchObject({ ok: true, nip: { lahir, urut, jenisKelamin: man ? "Laki-laki" : "Perempuan" } });
        if (reading.ok) expect(daysBetween(lahir, reading.nip.tmt)).toBeGreaterThan(14 * 365);
        expect(readNip(`${lahir.replaceAll("-", "")}${tmt(-1)}1001`)).toMatchObject({ ok: false, problem: "age" });
      }),
    );
  });
});

test("digits, the whole NIP, and the number of a PPPK", () => {
  expect([nipDigits("NIP . : 1 2"), nipDigits("nipa 1"), nipDigits("12 NIP")]).toEqual(["12", "nipa1", "12NIP"]);
  expect([completeNip(undefined), completeNip(SARI), completeNip("19870315"), completeNip(`${SARI}1`)]).toEqual([undefined, SARI, undefined, undefined]);
  expect([isNiPppk("198703152022212001"), isNiPppk("198703152021012004"), isNiPppk("2121")]).toEqual([true, false, false]);
});

import type { CivilDate } from "../../../src/core/base/civilDate";
import { bulanBaris } from "../../../src/core/regulations/permen1/bulan";
import { akhirBulanSesudah, bulanDalam, bulanKinerja, type MasaKinerja } from "../../../src/core/regulations/permen1/masa";
import { kebijakanDalam } from "../../../src/core/regulations/permen1/settings";
import type { Field } from "../../../src/core/sheet/field";

const at = { sheet: "S", rect: { top: 0, left: 0, bottom: 0, right: 0 } };
const filled = <T extends string | number>(value: T): Field<T> => ({ state: "filled", at, written: value, value });
const blank = { state: "blank", at, written: null } as const;

/** Months of a year, as year × 12 + month − 1. */
const months = (year: number, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => year * 12 + from - 1 + index);
const counted = (year: number, from: number, to: number) => ({ jumlah: to - from + 1, bulan: months(year, from, to) });

describe("the months of a row of Konversi", () => {
  const all2024 = counted(2024, 1, 12);

  // PERIODIK, TAHUN, and what they tell.
  test.each<readonly [string, number | null, unknown]>([
    ["12", 2024, all2024],
    ["12 bulan", null, { jumlah: 12 }],
    ["Tahunan", 2024, all2024],
    ["Tahun 2023", 2024, counted(2023, 1, 12)],
    ["TAHUNAN", null, { jumlah: 12 }],
    ["6", 2024, { jumlah: 6 }],
    ["6 bulan", 2024, { jumlah: 6 }],
    ["06bln.", null, { jumlah: 6 }],
    ["6 bulanan", 2024, undefined],
    ["penilaian tahunan", 2024, all2024],
    ["penilaian tahunan", null, undefined],
    ["tahunan 1", 2024, undefined],
    ["3-5", 2024, counted(2024, 3, 5)],
    ["03 – 12", 2024, counted(2024, 3, 12)],
    ["1 s.d. 12", 2024, all2024],
    ["3 sd 5", 2024, counted(2024, 3, 5)],
    ["3s/d5", 2024, counted(2024, 3, 5)],
    ["3 s. / d. 5", 2024, counted(2024, 3, 5)],
    ["10 sampai 11", 2024, counted(2024, 10, 11)],
    ["4-4", 2024, counted(2024, 4, 4)],
    ["0-3", 2024, undefined],
    ["5-13", 2024, undefined],
    ["5-4", 2024, undefined],
    ["3-5", null, undefined],
    ["3-5 kali", 2024, undefined],
    ["ke 3-5", 2024, undefined],
    ["3 sxd 5", 2024, undefined],
    ["3x-5", 2024, undefined],
    ["3-x5", 2024, undefined],
    ["Triwulan II", 2024, counted(2024, 4, 6)],
    ["Semester I", 2023, counted(2023, 1, 6)],
    ["Januari - Maret", 2024, counted(2024, 1, 3)],
    ["Januari s.d. Juni 2023", 2024, counted(2023, 1, 6)],
    ["Januari - Maret", null, undefined],
    ["1 Januari s.d. 10 Januari", 2024, undefined],
    ["entah", 2024, undefined],
  ])("«%s» of %p", (periodik, tahun, told) => {
    expect(bulanBaris({ periodik: filled(periodik), tahun: tahun === null ? blank : filled(tahun) }, undefined)).toEqual(told);
  });

  // TAHUN and the period of the form, PERIODIK being empty.
  test.each<readonly [number | null, readonly [CivilDate, CivilDate] | null, unknown]>([
    [null, ["2024-04-01", "2024-06-30"], counted(2024, 4, 6)],
    [2024, ["2024-04-01", "2024-06-30"], counted(2024, 4, 6)],
    [2024, ["2023-11-01", "2024-02-29"], counted(2024, 1, 2)],
    [null, ["2023-11-01", "2024-02-29"], { jumlah: 4, bulan: [...months(2023, 11, 12), ...months(2024, 1, 2)] }],
    [2022, ["2023-11-01", "2024-02-29"], counted(2022, 1, 12)],
    [2024, null, all2024],
    [null, ["2024-04-01", "2024-04-10"], undefined],
    [2024, ["2024-04-01", "2024-04-10"], all2024],
    [null, null, undefined],
  ])("by the year %p and the period %j", (tahun, span, told) => {
    const periode = span === null ? undefined : { dari: span[0], sampai: span[1] };
    expect(bulanBaris({ periodik: blank, tahun: tahun === null ? blank : filled(tahun) }, periode)).toEqual(told);
  });

  test("as many months as the period has of the year are those, and of any other number it is not told which", () => {
    const periode = { dari: "2023-11-01", sampai: "2024-02-29" } as const;
    const of = (periodik: string, tahun: number | null) => bulanBaris({ periodik: filled(periodik), tahun: tahun === null ? blank : filled(tahun) }, periode);
    expect(of("2 bulan", 2024)).toEqual(counted(2024, 1, 2));
    expect(of("2", 2023)).toEqual(counted(2023, 11, 12));
    expect(of("2", null)).toEqual(counted(2024, 1, 2));
    expect(of("3 bulan", 2024)).toEqual({ jumlah: 3 });
    expect(of("4", null)).toEqual({ jumlah: 4 });
  });

  test("the year of the period stands in for an empty TAHUN, and what can't be read tells nothing", () => {
    const periode = { dari: "2023-11-01", sampai: "2024-02-29" } as const;
    expect(bulanBaris({ periodik: filled("3-5"), tahun: blank }, periode)).toEqual(counted(2024, 3, 5));
    expect(bulanBaris({ periodik: { state: "unreadable", at, written: "#REF!", reason: "error" }, tahun: filled(2024) }, periode)).toBeUndefined();
  });
});

describe("months that a period covers by half or more", () => {
  test.each<readonly [CivilDate, CivilDate, readonly number[]]>([
    ["2024-01-01", "2024-12-31", months(2024, 1, 12)],
    ["2024-02-15", "2024-02-29", months(2024, 2, 2)],
    ["2024-02-16", "2024-02-29", []],
    ["2023-02-15", "2023-02-28", months(2023, 2, 2)],
    ["2023-02-16", "2023-03-31", months(2023, 3, 3)],
    ["2024-09-17", "2024-10-31", months(2024, 10, 10)],
    ["2024-04-16", "2024-04-30", months(2024, 4, 4)],
    ["2024-04-17", "2024-04-30", []],
    ["2024-01-01", "2024-01-16", months(2024, 1, 1)],
    ["2024-01-01", "2024-01-15", []],
    ["2024-01-17", "2024-03-15", months(2024, 2, 2)],
    ["2023-12-16", "2024-01-16", [...months(2023, 12, 12), ...months(2024, 1, 1)]],
    ["2024-03-31", "2024-03-01", []],
    ["2024-03-31", "2024-03-31", []],
  ])("%s to %s", (dari, sampai, told) => expect(bulanDalam({ dari, sampai })).toEqual(told));
});

describe("for which evaluation a month counts", () => {
  const masa = (dari: CivilDate, sampai: CivilDate, predikat: MasaKinerja["predikat"] = "Baik", jenjang: MasaKinerja["jenjang"] = "Ahli Muda"): MasaKinerja => ({ dari, sampai, predikat, jenjang });
  const year = masa("2024-01-01", "2024-12-31", "Baik");
  const quarter = masa("2024-04-01", "2024-06-30", "Sangat Baik");
  const text = ({ tahun, bulan }: { readonly tahun: number; readonly bulan: number }) => `${tahun}-${bulan}`;
  const told = (all: readonly MasaKinerja[], kebijakan: "tahunan" | "periodik" = "tahunan", sejak: CivilDate | null = null) => {
    const { dihitung, bentrok, kurangDariSetengah } = bulanKinerja(all, kebijakan, sejak);
    return { counted: dihitung.map((each) => `${text(each)} ${all.indexOf(each.masa)}`), bentrok: bentrok.map(text), kurang: kurangDariSetengah.map(text) };
  };
  const run = (of: number, from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `2024-${from + index} ${of}`);

  test("each once, in the order of the calendar, by the agency's choice between annual and periodic", () => {
    expect(told([year, quarter])).toEqual({ counted: run(0, 1, 12), bentrok: [], kurang: [] });
    expect(told([quarter, year], "periodik")).toEqual({ counted: [...run(1, 1, 3), ...run(0, 4, 6), ...run(1, 7, 12)], bentrok: [], kurang: [] });
    expect(told([masa("2024-07-01", "2024-09-30"), quarter], "tahunan")).toEqual({ counted: [...run(1, 4, 6), ...run(0, 7, 9)], bentrok: [], kurang: [] });
    expect(told([])).toEqual({ counted: [], bentrok: [], kurang: [] });
  });

  test("only from the day of the jenjang on", () => {
    expect(told([year], "tahunan", "2024-03-17")).toEqual({ counted: run(0, 4, 12), bentrok: [], kurang: ["2024-3"] });
    expect(told([year], "tahunan", "2024-03-16")).toEqual({ counted: run(0, 3, 12), bentrok: [], kurang: [] });
    expect(told([year], "tahunan", "2023-05-01").counted).toEqual(run(0, 1, 12));
    expect(told([year], "tahunan", "2024-12-31")).toEqual({ counted: [], bentrok: [], kurang: ["2024-12"] });
    expect(told([masa("2024-01-01", "2024-03-10")], "periodik", "2024-03-20")).toEqual({ counted: [], bentrok: [], kurang: [] });
    expect(told([year], "tahunan", "2025-01-01")).toEqual({ counted: [], bentrok: [], kurang: [] });
  });

  test.each<readonly [string, readonly MasaKinerja[], readonly string[], readonly string[]]>([
    ["overlap and differ in predikat", [masa("2024-01-01", "2024-01-16"), masa("2024-01-16", "2024-01-31", "Kurang")], [], ["2024-1"]],
    ["overlap and differ in jenjang", [masa("2024-01-01", "2024-01-16"), masa("2024-01-16", "2024-01-31", "Baik", "Ahli Madya")], [], ["2024-1"]],
    ["overlap by a day, the longer one behind", [masa("2024-04-01", "2024-04-15"), masa("2024-04-15", "2024-04-30", "Kurang")], [], ["2024-4"]],
    ["overlap and agree: the earlier of equals", [masa("2024-01-16", "2024-01-31"), masa("2024-01-01", "2024-01-16")], ["2024-1 1"], []],
    ["overlap and agree: the longer", [masa("2024-01-01", "2024-01-16"), masa("2024-01-10", "2024-01-31")], ["2024-1 1"], []],
    ["overlap and agree: the longer, whichever is told first", [masa("2024-01-10", "2024-01-31"), masa("2024-01-01", "2024-01-16")], ["2024-1 0"], []],
    ["halves that don't overlap: the earlier", [masa("2024-04-16", "2024-04-30", "Kurang"), masa("2024-04-01", "2024-04-15")], ["2024-4 1"], []],
    ["one whole, one too short", [masa("2024-04-01", "2024-04-30"), masa("2024-04-20", "2024-04-30", "Kurang")], ["2024-4 0"], []],
    ["the longest against each other one", [masa("2024-04-01", "2024-04-30"), masa("2024-04-01", "2024-04-20"), masa("2024-04-10", "2024-04-29", "Kurang")], [], ["2024-4"]],
  ])("two evaluations of a kind: %s", (_, all, counted, bentrok) => expect(told(all, "periodik")).toEqual({ counted, bentrok, kurang: [] }));
});

test.each([
  [{ tahun: 2024, bulan: 1 }, 0, "2024-01-31"],
  [{ tahun: 2024, bulan: 1 }, 1, "2024-02-29"],
  [{ tahun: 2024, bulan: 12 }, 2, "2025-02-28"],
  [{ tahun: 2024, bulan: 3 }, 45, "2027-12-31"],
])("the end of the month %j after %i months is %s", (bulan, banyak, day) => expect(akhirBulanSesudah(bulan, banyak)).toBe(day));

test("the agency chooses between the annual and the periodic predikat", () => expect([kebijakanDalam({}), kebijakanDalam({ "permen1/konversi": "periodik" })]).toEqual(["tahunan", "periodik"]));

test("no month lies beyond the calendar", () => expect(() => akhirBulanSesudah({ tahun: 9999, bulan: 12 }, 1)).toThrow("beyond the calendar"));

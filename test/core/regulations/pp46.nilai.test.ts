import type { Periode, FilledForm } from "../../../src/core/regulations/regulation";
import type { Aspek, BagianTambahan, KegiatanDinilai, PenilaianPrestasi, PenilaianSkp } from "../../../src/core/regulations/pp46/forms/types";
import { isKnownPoint, scorePenilaianPrestasi, scorePenilaianSkp, unitsDiffer } from "../../../src/core/regulations/pp46/score";
import type { Field } from "../../../src/core/sheet/field";

// What `hitung` makes of fields in every state; the formulas behind it have tests of their own.
const at = { sheet: "S", rect: { top: 11, left: 1, bottom: 11, right: 1 } };
const number = (value: number, unit?: string): Field<number> => ({ state: "filled", at, written: value, value, ...(unit ? { unit } : {}) });
const blank: Field<number> = { state: "blank", at, written: null };
const absent: Field<number> = { state: "absent", at };
const unreadable: Field<number> = { state: "unreadable", at, written: "?", reason: "not-a-number" };

const aspek = (kuantitas: Field<number>, kualitas: Field<number>, waktu: Field<number>, biaya: Field<number> = absent): Aspek => ({ angkaKredit: absent, kuantitas, kualitas, waktu, biaya });
const TARGET = aspek(number(12), number(100), number(12));
const kegiatan = (target: Aspek, realisasi: Aspek): KegiatanDinilai => ({ at, target, realisasi }) as KegiatanDinilai;
const CLEAN = kegiatan(TARGET, aspek(number(12), number(90), number(12)));

const none: BagianTambahan = { at: undefined, baris: [], nilai: absent };
const listed = (count: number, nilai: Field<number> = blank, own: readonly Field<number>[] = []): BagianTambahan => ({ at, baris: Array.from({ length: count }, (_, index) => ({ at, uraian: `tugas ${index}`, nilai: own[index] ?? blank })), nilai });
const skp = (all: readonly KegiatanDinilai[], tugasTambahan = none, kreativitas = none): PenilaianSkp => ({ kegiatan: all, tugasTambahan, kreativitas }) as unknown as PenilaianSkp;

const nobody = {} as FilledForm;
const score = (data: PenilaianSkp) => scorePenilaianSkp(data, nobody, [], {});
const line = (one: KegiatanDinilai) => (score(skp([one])).kegiatan as readonly Record<string, unknown>[])[0];

describe("one activity", () => {
  it("has each aspect, their sum and their mean", () => {
    expect(line(CLEAN)).toEqual({ sel: "B12", kuantitas: 100, kualitas: 90, waktu: 76, biaya: null, penghitungan: 266, nilai: 266 / 3 });
  });

  it("has no sebutan below 0, and one at 0", () => {
    expect(score(skp([kegiatan(TARGET, aspek(number(12), number(90), number(120)))])).sebutan).toBeNull();
    expect(score(skp([kegiatan(TARGET, aspek(number(0), number(0), number(12)))]))).toMatchObject({ nilaiSkp: 0, sebutan: "Buruk" });
  });

  // Realised field of kuantitas, and the value of the line.
  it.each([
    [blank, 90 / 3],
    [absent, 90 / 3],
    [number(0), 90 / 3],
    [unreadable, null],
    [number(-1), null],
    [number(6), (50 + 90 + 76) / 3],
  ])("counts nothing realised as 0, and can't do without what is unreadable: %j", (realised, nilai) => {
    expect(line(kegiatan(TARGET, aspek(realised, number(90), number(12))))?.nilai).toBe(nilai);
  });

  it.each([
    [number(0), null],
    [number(-12), null],
    [blank, null],
    [absent, null],
    [unreadable, null],
    [number(0.5), (2400 + 90 + 76) / 3],
  ])("has no value without a target above 0 for a required aspect: %j", (target, nilai) => {
    expect(line(kegiatan(aspek(target, number(100), number(12)), aspek(number(12), number(90), number(12))))?.nilai).toBe(nilai);
    if (nilai === null) expect(line(kegiatan(aspek(number(12), number(100), target), aspek(number(12), number(90), number(12))))?.nilai).toBeNull();
    if (nilai === null) expect(line(kegiatan(aspek(number(12), target, number(12)), aspek(number(12), number(90), number(12))))?.nilai).toBeNull();
  });

  // Target and realised biaya, its score, and that of the line.
  it.each([
    [absent, absent, null, 266 / 3],
    [blank, number(5), null, 266 / 3],
    [number(0), number(5), null, 266 / 3],
    [number(100), number(100), 76, 342 / 4],
    [number(100), unreadable, null, null],
    [unreadable, number(100), null, null],
    [number(-1), number(100), null, null],
  ])("takes biaya only where it has a target: %j, %j", (target, realised, biaya, nilai) => {
    expect(line(kegiatan({ ...TARGET, biaya: target }, aspek(number(12), number(90), number(12), realised)))).toMatchObject({ biaya, nilai });
  });

  it.each([
    [number(12, "bln"), number(12, "Bulan"), false],
    [number(12, "bln"), number(12, "hari"), true],
    [number(12, "bln"), number(12), false],
    [number(12), number(12, "hari"), false],
    [blank, number(12, "hari"), false],
    [number(12, "bln"), blank, false],
  ])("has units that differ only where both name one: %j, %j", (target, realised, differ) => {
    expect(unitsDiffer(target, realised)).toBe(differ);
    expect(unitsDiffer(realised, target)).toBe(differ);
    if (target.state === "filled") expect(line(kegiatan({ ...TARGET, waktu: target }, aspek(number(12), number(90), realised)))?.nilai === null).toBe(differ);
  });
});

describe("the SKP of a form", () => {
  it.each([
    [none, null],
    [listed(0), 0],
    [listed(3), 1],
    [listed(4), 2],
    [listed(7), 3],
  ])("has points for so many listed tasks: %#", (section, points) => {
    expect(score(skp([CLEAN], section))).toMatchObject({ tugasTambahan: points, nilaiSkp: 266 / 3 + (points ?? 0) });
  });

  // A section of kreativitas, its points, and whether the SKP can be told.
  it.each([
    ["no section", none, null, true],
    ["an empty section", listed(0), 0, true],
    ["a point for all", listed(1, number(6)), 6, true],
    ["a point on a row", listed(1, blank, [number(3)]), 3, true],
    ["points on rows, the highest", listed(2, number(6), [number(3), number(12)]), 12, true],
    ["the point of a row before that of the section", listed(1, number(6), [number(3)]), 3, true],
    ["a row without points", listed(1), null, false],
    ["an unknown point", listed(1, number(2)), null, false],
    ["one known and one unknown", listed(2, blank, [number(3), number(4)]), null, false],
    ["an unreadable point", listed(1, unreadable), null, false],
    ["an unreadable point beside another", listed(2, blank, [number(3), unreadable]), null, false],
  ])("has points of kreativitas: %s", (_, section, points, told) => {
    expect(score(skp([CLEAN], none, section))).toMatchObject({ kreativitas: points, nilaiSkp: told ? 266 / 3 + (points ?? 0) : null });
  });

  it("is none while an activity can't be told, or without any", () => {
    expect(score(skp([])).nilaiSkp).toBeNull();
    expect(score(skp([CLEAN, kegiatan(TARGET, aspek(unreadable, number(90), number(12)))]))).toMatchObject({ nilaiSkp: null, sebutan: null });
    expect(score(skp([CLEAN, CLEAN]))).toMatchObject({ nilaiSkp: 266 / 3, sebutan: "Baik" });
  });

  it("knows the points of kreativitas", () => expect([0, 3, 6, 12, 1, 9].map(isKnownPoint)).toEqual([true, true, true, true, false, false]));
});

const YEAR = { dari: "2018-01-02", sampai: "2018-12-31" } as const;
const form = (id: string, data: unknown, span: Periode | null, nama = "Sari Puspita"): FilledForm =>
  ({ form: { id }, sheet: "S", data, subject: { nama: { state: "filled", at, written: nama, value: nama }, nip: absent, periode: span ? { state: "filled", at, written: "", value: span } : absent } }) as unknown as FilledForm;
const perilaku = (...values: readonly Field<number>[]) => values.map((nilai) => ({ nilai, sebutan: absent }));
const FIVE = perilaku(number(80), number(82), number(84), number(86), number(88), blank);
const prestasi = (nilaiSkp: Field<number>, aspects = FIVE) => ({ perilaku: aspects, nilaiSkp }) as unknown as PenilaianPrestasi;
const VALUE = 266 / 3;
const low = (points: number) => skp([kegiatan(TARGET, aspek(number(12), number(points), number(12)))]);

describe("the prestasi of a year", () => {
  const of = (data: PenilaianPrestasi, others: readonly FilledForm[], span: Periode | null = YEAR) => {
    const self = form("pp46/penilaian-prestasi", data, span);
    return scorePenilaianPrestasi(data, self, [...others, self], {});
  };
  const own = (data: PenilaianSkp, span: Periode | null = YEAR, nama?: string) => form("pp46/penilaian-skp", data, span, nama);

  it("takes the workbook's own SKP before what is written, else that", () => {
    expect(of(prestasi(number(70)), [own(skp([CLEAN]))])).toEqual({ nilaiSkp: VALUE, nilaiPerilaku: 84, nilaiPrestasi: expect.closeTo(0.6 * VALUE + 0.4 * 84, 9), sebutan: "Baik" });
    expect(of(prestasi(number(70)), [])).toMatchObject({ nilaiSkp: 70, nilaiPrestasi: 75.6 });
    expect(of(prestasi(number(0)), [])).toMatchObject({ nilaiSkp: 0, nilaiPrestasi: 33.6, sebutan: "Buruk" });
    for (const none of [number(-1), blank, unreadable]) expect(of(prestasi(none), [])).toMatchObject({ nilaiSkp: null, nilaiPrestasi: null, sebutan: null });
  });

  it("joins several SKP of the year by plain mean, and has none while one can't be told", () => {
    expect(of(prestasi(blank), [own(low(90)), own(low(60))])).toMatchObject({ nilaiSkp: expect.closeTo((266 + 236) / 6, 9) });
    expect(of(prestasi(number(70)), [own(low(90)), own(skp([]))])).toMatchObject({ nilaiSkp: null });
    expect(of(prestasi(number(70)), [own(skp([]))])).toMatchObject({ nilaiSkp: null });
  });

  it("joins no value below 0, as of an activity that took ten years, but takes it alone", () => {
    const late = skp([kegiatan(TARGET, aspek(number(12), number(90), number(120)))]);
    expect(of(prestasi(blank), [own(low(90)), own(late)])).toMatchObject({ nilaiSkp: null });
    expect(of(prestasi(blank), [own(late)])).toMatchObject({ nilaiSkp: expect.closeTo(-634 / 3, 9), nilaiPrestasi: null, sebutan: null });
    expect(of(prestasi(blank), [own(low(90)), own(skp([kegiatan(TARGET, aspek(number(0), number(0), number(12)))]))])).toMatchObject({ nilaiSkp: expect.closeTo(266 / 6, 9) });
  });

  it("takes neither another year's SKP, nor another person's, nor another form", () => {
    const other = { dari: "2017-01-02", sampai: "2017-12-31" } as const;
    expect(of(prestasi(number(70)), [own(low(60), other), own(low(60), YEAR, "Budi Santoso"), form("pp46/skp", low(60), YEAR)])).toMatchObject({ nilaiSkp: 70 });
    expect(of(prestasi(number(70)), [own(low(60), other), own(low(90))])).toMatchObject({ nilaiSkp: VALUE });
    expect(of(prestasi(number(70)), [own(low(90), null)])).toMatchObject({ nilaiSkp: VALUE });
    expect(of(prestasi(number(70)), [own(low(60), other), own(low(90))], null)).toMatchObject({ nilaiSkp: expect.closeTo((266 + 236) / 6, 9) });
  });

  // The six aspects, and their mean.
  it.each([
    [FIVE, 84],
    [perilaku(number(80), number(82), number(84), number(86), number(88), number(90)), 85],
    [perilaku(number(80), number(82), number(84), number(86), number(88), number(0)), 84],
    [perilaku(number(80), number(82), number(84), number(86), number(88), absent), 84],
    [perilaku(number(80), number(82), number(84), number(86), number(88), unreadable), null],
    [perilaku(number(80), number(82), number(84), number(86), number(88), number(101)), null],
    [perilaku(number(80), number(82), blank, number(86), number(88), number(90)), null],
    [perilaku(number(0), number(82), number(84), number(86), number(88), blank), null],
    [perilaku(number(101), number(82), number(84), number(86), number(88), blank), null],
    [perilaku(number(100), number(100), number(100), number(100), number(100), blank), 100],
    [perilaku(unreadable, number(82), number(84), number(86), number(88), blank), null],
  ])("has the mean of five aspects, or of six: %#", (aspects, mean) => {
    expect(of(prestasi(number(70), aspects), []).nilaiPerilaku).toBe(mean);
  });
});

test.each([
  ["bulan", "bln", false],
  ["(dua belas) bulan", "bulan", false],
  ["(dua belas)", "bulan", false],
  ["bulan", "(dua belas)", false],
  ["(dua belas) bulan", "hari", true],
  [undefined, "hari", false],
  ["bulan", undefined, false],
])("units %p and %p differ: %p", (target, realisasi, differ) => {
  const of = (unit: string | undefined): Field<number> => ({ state: "filled", at, written: "", value: 12, ...(unit === undefined ? {} : { unit }) });
  expect(unitsDiffer(of(target), of(realisasi))).toBe(differ);
  expect(unitsDiffer(of(target), blank)).toBe(false);
  expect(unitsDiffer(blank, of(realisasi))).toBe(false);
});

import type { FilledForm, Periode } from "../../../src/core/regulations/regulation";
import type { PenilaianPrestasi } from "../../../src/core/regulations/pp46/forms/types";
import type { AspekPerilaku, Integrasi, PenilaianKinerja, PenilaianPerilaku } from "../../../src/core/regulations/pp30/forms/types";
import { jabatanStandar, scoreIntegrasi, scorePenilaianKinerja, scorePenilaianPerilaku, scoreSetahun } from "../../../src/core/regulations/pp30/rantai";
import type { Profil } from "../../../src/core/base/setting";
import type { Field } from "../../../src/core/sheet/field";

// From behaviour to the year 2021, with fields in every state; the formulas have tests of their own.
const at = { sheet: "S", rect: { top: 0, left: 0, bottom: 0, right: 0 } };
const filled = <T>(value: T): Field<T> => ({ state: "filled", at, written: "", value });
const blank: Field<never> = { state: "blank", at, written: null };
const absent: Field<never> = { state: "absent", at };
const unreadable: Field<never> = { state: "unreadable", at, written: "?", reason: "not-a-number" };
const all = (...levels: readonly (number | Field<number>)[]) => levels.map((level) => (typeof level === "number" ? filled(level) : level));

const aspek = (nilai: Field<number>, more: Partial<AspekPerilaku> = {}): AspekPerilaku => ({ nama: "Komitmen", at, level: [], standarMin: absent, standarMaks: absent, nilai, ...more });
const PERTAMA = filled("Analis Kepegawaian Ahli Pertama");
const perilaku = (aspects: readonly AspekPerilaku[], nilaiPerilaku: Field<number> = absent, jabatan: Field<string> = PERTAMA) => ({ aspek: aspects, nilaiPerilaku, pegawai: { jabatan } }) as unknown as PenilaianPerilaku;

const HALF = { dari: "2021-07-01", sampai: "2021-12-31" } as const;
const FIRST = { dari: "2021-01-01", sampai: "2021-06-30" } as const;
const form = (id: string, data: unknown, span: Periode | null = HALF, nama = "Sari Puspita"): FilledForm =>
  ({ form: { id }, sheet: "S", data, subject: { nama: filled(nama), nip: absent, periode: span ? filled(span) : absent } }) as unknown as FilledForm;
const self = form("pp30/penilaian-perilaku", undefined);
const nilai = (data: PenilaianPerilaku, profil: Profil = {}) => scorePenilaianPerilaku(data, self, [self], profil).nilaiPerilaku;
const oneAspect = (one: AspekPerilaku, jabatan: Field<string> = PERTAMA, profil: Profil = {}) => nilai(perilaku([one], absent, jabatan), profil);

describe("the post whose level standard counts", () => {
  it.each([
    ["Analis Kebijakan Ahli Utama", "Ahli Utama"],
    ["Perencana Ahli Madya", "Ahli Madya"],
    ["Auditor Muda", "Ahli Muda"],
    ["Guru Pertama", "Ahli Pertama"],
    ["Bidan Penyelia", "Penyelia"],
    ["Perawat Mahir", "Mahir"],
    ["Bidan Pelaksana Lanjutan", "Mahir"],
    ["Arsiparis Terampil", "Terampil"],
    ["Pranata Komputer Pemula", "Pemula"],
    ["Analis Kebijakan Ahli Muda pada Bagian Organisasi", "Ahli Muda"],
    ["Guru Pertama / TMT 1 April 2020", "Ahli Pertama"],
    ["Bidan Pelaksana Lanjutan di Puskesmas Sumber", "Mahir"],
    ["Penggerak Pemuda", undefined],
    ["Pengadministrasi Umum", "Pelaksana"],
    ["Kepala Dinas Kesehatan", "JPT"],
    ["Kepala Bidang Anggaran", "Administrator"],
    ["Kepala Seksi Pelayanan", "Pengawas"],
    ["Plt. Kepala Subbagian Umum", "Pengawas"],
    ["Kepala Sekolah", undefined],
    ["Guru", undefined],
  ])("%s: %p", (jabatan, post) => expect(jabatanStandar(jabatan)).toBe(post));
});

it.each(["Utama", "Madya", "Muda", "Pertama", "Penyelia", "Mahir", "Terampil", "Pemula"])("a post that goes on behind %s is of none", (word) => expect(jabatanStandar(`Juru ${word} Jaya`)).toBeUndefined());

describe("an aspect of behaviour", () => {
  // Levels, and the value against the standard 2 to 3 of Ahli Pertama.
  it.each([
    [all(2), 90],
    [all(3), 109],
    [all(2, 3), 99.5],
    [all(1), 45],
    [all(4), 120],
    [all(7), 120],
    [all(8), 77],
    [all(0), 77],
    [all(2, 8), 77],
    [all(3, blank), 77],
    [all(3, unreadable), null],
    [[], 77],
  ])("has its value from its levels, else the written one: %#", (level, value) => {
    expect(oneAspect(aspek(filled(77), { level }))).toBe(value);
  });

  it.each([
    [filled(0), 0],
    [filled(120), 120],
    [filled(120.5), null],
    [filled(-1), null],
    [blank, null],
    [unreadable, null],
  ])("takes a written value of the scale only: %j", (written, value) => expect(oneAspect(aspek(written, { level: all(9) }))).toBe(value));

  // Lowest and highest level on the form, and the value at level 4.
  it.each([
    [filled(3), filled(4), 109],
    [filled(4), filled(5), 90],
    [filled(1), filled(7), 99.5],
    [filled(4), filled(4), null],
    [filled(5), filled(4), null],
    [filled(0), filled(4), null],
    [filled(4), filled(8), null],
    [filled(3.5), filled(4), null],
    [absent, filled(4), 120],
    [filled(4), absent, 120],
  ])("is held against the standard on the form, else against that of the post: %j to %j", (standarMin, standarMaks, value) => {
    expect(oneAspect(aspek(blank, { level: all(4), standarMin, standarMaks }))).toBe(value);
  });

  it("is held against the agency's standard of other posts", () => {
    const level = all(4);
    expect(oneAspect(aspek(blank, { level }), filled("Kepala Bidang Anggaran"))).toBeNull();
    expect(oneAspect(aspek(blank, { level }), filled("Kepala Bidang Anggaran"), { "pp30/standar-perilaku-administrator": [4, 5] })).toBe(90);
    expect(oneAspect(aspek(blank, { level }), filled("Pengadministrasi Umum"), { "pp30/standar-perilaku-pelaksana": [1, 4] })).toBe(109);
    expect(oneAspect(aspek(blank, { level }), blank)).toBeNull();
  });
});

describe("behaviour", () => {
  const leader = (value: Field<number>, level: readonly Field<number>[] = []) => aspek(value, { nama: "Kepemimpinan", level });

  it.each([
    ["the mean of what is filled", [aspek(filled(90)), aspek(filled(110))], 100],
    ["none without one that is needed", [aspek(filled(90)), aspek(blank)], null],
    ["kepemimpinan where it is filled", [aspek(filled(90)), leader(filled(110))], 100],
    ["kepemimpinan by its levels", [aspek(filled(91)), leader(blank, all(3))], 100],
    ["no kepemimpinan of 0", [aspek(filled(90)), leader(filled(0))], 90],
    ["no blank kepemimpinan", [aspek(filled(90)), leader(blank)], 90],
    ["none with an unreadable kepemimpinan", [aspek(filled(90)), leader(unreadable)], null],
    ["none of kepemimpinan alone that is blank", [leader(blank), aspek(unreadable)], null],
    ["none of kepemimpinan alone that is 0", [leader(filled(0))], null],
  ])("has %s", (_, aspects, value) => expect(nilai(perilaku(aspects, filled(55)))).toBe(value));

  it("is what is written where no aspect has anything", () => {
    expect(nilai(perilaku([aspek(blank), aspek(blank)], filled(102)))).toBe(102);
    expect(nilai(perilaku([], filled(102)))).toBe(102);
    expect(nilai(perilaku([aspek(blank, { level: all(2) }), aspek(blank)], filled(102)))).toBeNull();
  });
});

/** An SKP that is worth 100, by the word of its one rencana kinerja or by the value of its one IKI. */
const skp = (id: string, jabatan: Field<string> = PERTAMA) => {
  const iki = { at, aspek: absent, iki: filled("Jumlah"), target: absent, realisasi: absent, ujung: undefined, capaian: absent, kategori: absent, nilai: filled(100), kondisi: absent, targetMaksimum: absent };
  const jpt = id.endsWith("jpt");
  return form(id, { jpt, pegawai: { jabatan }, penilai: { nama: absent, nip: absent }, rencana: [{ at, bagian: "utama", kelompok: absent, rencana: filled("Tersusunnya"), indikator: jpt ? [iki] : [], kategori: filled("Baik"), metode: absent }] });
};

const kinerja = (more: Partial<PenilaianKinerja> = {}) =>
  ({ nilaiSkp: filled(100), bobotSkp: absent, nilaiPerilaku: filled(90), bobotPerilaku: absent, ideBaru: absent, dengan360: absent, aspek: [], pegawai: { jabatan: PERTAMA }, ...more }) as unknown as PenilaianKinerja;
const ofKinerja = (data: PenilaianKinerja, others: readonly FilledForm[] = [], profil: Profil = {}, span: Periode | null = HALF) => {
  const own = form("pp30/penilaian-kinerja", data, span);
  return scorePenilaianKinerja(data, own, [own, ...others], profil);
};
const behaviour = (value: number, span: Periode | null = HALF, nama?: string) => form("pp30/penilaian-perilaku", perilaku([aspek(filled(value))]), span, nama);

describe("kinerja", () => {
  it("weighs SKP and behaviour 70 to 30, or 60 to 40 where others have a say", () => {
    expect(ofKinerja(kinerja())).toEqual({ nilaiSkp: 100, nilaiPerilaku: 90, nilaiKinerja: 97, predikat: "Baik" });
    expect(ofKinerja(kinerja({ dengan360: filled("ya" as const) }))).toMatchObject({ nilaiKinerja: 96 });
    expect(ofKinerja(kinerja({ bobotSkp: filled(60), bobotPerilaku: filled(40) }))).toMatchObject({ nilaiKinerja: 96 });
    expect(ofKinerja(kinerja({ bobotSkp: filled(60) }))).toMatchObject({ nilaiKinerja: 97 });
    expect(ofKinerja(kinerja({ bobotPerilaku: filled(40) }))).toMatchObject({ nilaiKinerja: 97 });
    expect(ofKinerja(kinerja(), [], { "pp30/dengan-360": "ya" })).toMatchObject({ nilaiKinerja: 96 });
    expect(ofKinerja(kinerja({ dengan360: filled("tidak" as const) }), [], { "pp30/dengan-360": "ya" })).toMatchObject({ nilaiKinerja: 97 });
  });

  it("is Sangat Baik only with a new idea", () => {
    const high = { nilaiSkp: filled(118), nilaiPerilaku: filled(118) };
    expect(ofKinerja(kinerja(high))).toMatchObject({ predikat: "Baik" });
    expect(ofKinerja(kinerja({ ...high, ideBaru: filled({ ada: true, poin: 0 }) }))).toMatchObject({ predikat: "Sangat Baik" });
    expect(ofKinerja(kinerja({ ...high, ideBaru: filled({ ada: false, poin: 0 }) }))).toMatchObject({ predikat: "Baik" });
  });

  it("holds levels against the post on the form, else against that on the person's SKP", () => {
    const levels = { aspek: [aspek(blank, { level: all(2) })], pegawai: { jabatan: blank } } as unknown as Partial<PenilaianKinerja>;
    expect(ofKinerja(kinerja(levels))).toMatchObject({ nilaiPerilaku: null });
    expect(ofKinerja(kinerja(levels), [skp("pp30/penilaian-skp", blank), skp("pp30/penilaian-skp")])).toMatchObject({ nilaiSkp: 100, nilaiPerilaku: 90 });
    const own = { ...levels, pegawai: { jabatan: filled("Analis Kebijakan Ahli Muda") } } as unknown as Partial<PenilaianKinerja>;
    expect(ofKinerja(kinerja(own), [skp("pp30/penilaian-skp")])).toMatchObject({ nilaiPerilaku: 60 });
  });

  it("has none without one of the two", () => {
    expect(ofKinerja(kinerja({ nilaiSkp: blank }))).toMatchObject({ nilaiSkp: null, nilaiKinerja: null, predikat: null });
    expect(ofKinerja(kinerja({ nilaiPerilaku: blank }))).toMatchObject({ nilaiPerilaku: null, nilaiKinerja: null, predikat: null });
  });

  it("takes behaviour from its own aspects, then from the person's forms of that time, then as written", () => {
    expect(ofKinerja(kinerja({ aspek: [aspek(filled(110))] }), [behaviour(80)])).toMatchObject({ nilaiPerilaku: 110 });
    expect(ofKinerja(kinerja({ aspek: [aspek(blank)] }), [behaviour(80)])).toMatchObject({ nilaiPerilaku: 80 });
    expect(ofKinerja(kinerja(), [behaviour(80), behaviour(100)])).toMatchObject({ nilaiPerilaku: 90 });
    expect(ofKinerja(kinerja(), [behaviour(80), form("pp30/penilaian-perilaku", perilaku([aspek(unreadable)]))])).toMatchObject({ nilaiPerilaku: null });
    expect(ofKinerja(kinerja(), [behaviour(80, HALF, "Budi Santoso"), form("pp30/reviu", perilaku([aspek(filled(80))]))])).toMatchObject({ nilaiPerilaku: 90 });
  });

  it.each<readonly [Periode | null, number]>([
    [{ dari: "2021-12-31", sampai: "2022-12-31" }, 80],
    [{ dari: "2021-01-01", sampai: "2021-07-01" }, 80],
    [{ dari: "2022-01-01", sampai: "2022-12-31" }, 90],
    [{ dari: "2021-01-01", sampai: "2021-06-30" }, 90],
    [null, 80],
  ])("takes forms whose period meets its own: %j", (span, value) => {
    expect(ofKinerja(kinerja(), [behaviour(80, span)])).toMatchObject({ nilaiPerilaku: value });
  });

  it("without a period takes all of the person", () => {
    expect(ofKinerja(kinerja(), [behaviour(80, FIRST)], {}, null)).toMatchObject({ nilaiPerilaku: 80 });
  });
});

describe("the year 2021", () => {
  const prestasi = (value: number) => ({ perilaku: Array.from({ length: 6 }, (_, index) => ({ nilai: index < 5 ? filled(value) : blank, sebutan: absent })), nilaiSkp: filled(value) }) as unknown as PenilaianPrestasi;
  const first = form("pp46/penilaian-prestasi", prestasi(80), FIRST);
  const second = form("pp30/penilaian-kinerja", kinerja(), HALF);
  const integrasi = (more: Partial<Integrasi>) => ({ nilaiPp46: absent, nilaiKonversi: absent, nilaiPp30: absent, ...more }) as unknown as Integrasi;
  const of = (data: Integrasi, ...others: readonly FilledForm[]) => {
    const own = form("pp30/integrasi-2021", data, { dari: "2021-01-01", sampai: "2021-12-31" });
    return scoreIntegrasi(data, own, [...others, own], {}).nilaiIntegrasi2021;
  };
  const joined = of(integrasi({ nilaiPp46: filled(80), nilaiPp30: filled(97) }));

  it("joins both halves as written, or as the workbook's forms have them", () => {
    expect(joined).toBeGreaterThan(90);
    expect(of(integrasi({ nilaiPp46: filled(60), nilaiPp30: filled(60) }), first, second)).toBe(joined);
    expect(of(integrasi({ nilaiPp46: filled(80), nilaiPp30: filled(60) }), second)).toBe(joined);
    expect(of(integrasi({ nilaiPp46: filled(60), nilaiPp30: filled(97) }), first)).toBe(joined);
  });

  it("takes a converted value only where there is none of PP 46", () => {
    expect(of(integrasi({ nilaiKonversi: filled(103), nilaiPp30: filled(97) }))).toBe(100);
    expect(of(integrasi({ nilaiPp46: filled(80), nilaiKonversi: filled(103), nilaiPp30: filled(97) }))).toBe(joined);
    expect(of(integrasi({ nilaiPp46: filled(-1), nilaiKonversi: filled(103), nilaiPp30: filled(97) }))).toBe(100);
    expect(of(integrasi({ nilaiPp46: filled(0), nilaiKonversi: filled(103), nilaiPp30: filled(97) }))).not.toBe(100);
    expect(of(integrasi({ nilaiKonversi: filled(121), nilaiPp30: filled(97) }))).toBeNull();
    expect(of(integrasi({ nilaiPp30: filled(97) }))).toBeNull();
    expect(of(integrasi({ nilaiPp46: filled(80) }))).toBeNull();
    const broken = form("pp46/penilaian-prestasi", { ...prestasi(80), nilaiSkp: blank }, FIRST);
    expect(of(integrasi({ nilaiKonversi: filled(103), nilaiPp30: filled(97) }), broken)).toBeNull();
  });

  it("takes neither another year nor another person", () => {
    const before = form("pp46/penilaian-prestasi", prestasi(60), { dari: "2020-01-01", sampai: "2020-12-31" });
    const other = form("pp46/penilaian-prestasi", prestasi(60), FIRST, "Budi Santoso");
    expect(of(integrasi({}), before, other, first, second)).toBe(joined);
    expect(of(integrasi({ nilaiPp46: filled(80) }), form("pp46/penilaian-prestasi", prestasi(80), null), second)).toBe(joined);
  });

  it("takes the report and the gabungan as one, and else SKP and behaviour; the year stands on the person's last form", () => {
    const report = form("pp30/laporan", kinerja({ nilaiSkp: filled(50) }), HALF);
    expect(of(integrasi({}), first, second, report)).toBe(joined);
    const year = (...forms: readonly FilledForm[]) => scoreSetahun(forms[0] as FilledForm, forms, {});
    expect(year(first, second)).toEqual({ nilaiIntegrasi2021: joined });
    expect(year(second)).toBeUndefined();
    expect(year(first)).toBeUndefined();
    expect(year(first, behaviour(90))).toBeUndefined();
    expect(year(form("pp46/penilaian-prestasi", prestasi(80), { dari: "2020-01-01", sampai: "2020-12-31" }), second)).toBeUndefined();
    expect(year(form("pp30/integrasi-2021", integrasi({}), HALF), first, second)).toBeUndefined();
    expect(year(first, form("pp30/penilaian-kinerja", kinerja({ nilaiSkp: blank }), HALF))).toEqual({ nilaiIntegrasi2021: null });
  });

  it("takes SKP and behaviour for the second half where nobody joined them, weighed as the agency does", () => {
    const year = (forms: readonly FilledForm[], profil: Profil = {}) => scoreSetahun(first, [first, ...forms], profil);
    expect(year([skp("pp30/penilaian-skp"), behaviour(90)])).toEqual({ nilaiIntegrasi2021: joined });
    expect(year([skp("pp30/penilaian-skp-jpt"), behaviour(90)])).toEqual({ nilaiIntegrasi2021: joined });
    expect(year([skp("pp30/penilaian-skp"), behaviour(90)], { "pp30/dengan-360": "ya" })).toEqual({ nilaiIntegrasi2021: Number(joined) - 0.5 });
    expect(year([skp("pp30/penilaian-skp")])).toBeUndefined();
    expect(year([skp("pp30/rencana-skp"), behaviour(90)])).toBeUndefined();
    expect(year([skp("pp30/penilaian-skp"), form("pp30/penilaian-perilaku", perilaku([aspek(unreadable)]))])).toEqual({ nilaiIntegrasi2021: null });
  });

  it("is Sangat Baik by a new idea on any of the joint forms", () => {
    const high = { nilaiSkp: filled(120), nilaiPerilaku: filled(120) };
    const predikat = (...forms: readonly FilledForm[]) => {
      const own = form("pp30/integrasi-2021", integrasi({ nilaiKonversi: filled(120) }), { dari: "2021-01-01", sampai: "2021-12-31" });
      return scoreIntegrasi(own.data as Integrasi, own, [...forms, own], {}).predikat;
    };
    const idea = form("pp30/laporan", kinerja({ ...high, ideBaru: filled({ ada: true, poin: 0 }) }), HALF);
    expect(predikat(form("pp30/penilaian-kinerja", kinerja(high), HALF))).toBe("Baik");
    expect(predikat(form("pp30/penilaian-kinerja", kinerja(high), HALF), idea)).toBe("Sangat Baik");
    expect(predikat(idea)).toBe("Sangat Baik");
  });
});

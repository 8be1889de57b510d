import { exact, toNumber, type Exact } from "../../../src/core/base/exact";
import type { Profil } from "../../../src/core/base/setting";
import type { FilledForm } from "../../../src/core/regulations/regulation";
import type { Indikator, PenilaianSkp, Rencana } from "../../../src/core/regulations/pp30/forms/types";
import type { Kategori } from "../../../src/core/regulations/pp30/parameters";
import type { Sasaran } from "../../../src/core/regulations/pp30/sasaran";
import { atasanOf, capaianOf, isWorded, kategoriIkiOf, kategoriOf, kondisiOf, lingkupOf, nilaiIkiOf, scorePenilaianSkp, tertimbangOf } from "../../../src/core/regulations/pp30/score";
import type { Field } from "../../../src/core/sheet/field";

// What is made of fields in every state; the formulas behind it have tests of their own.
const at = { sheet: "S", rect: { top: 4, left: 2, bottom: 4, right: 2 } };
const filled = <T>(value: T): Field<T> => ({ state: "filled", at, written: "", value });
const blank: Field<never> = { state: "blank", at, written: null };
const absent: Field<never> = { state: "absent", at };
const unreadable: Field<never> = { state: "unreadable", at, written: "?", reason: "not-a-number" };

const sasaran = (angka: Sasaran["angka"], satuan?: string): Field<Sasaran> => filled({ angka, satuan, teks: "" } as unknown as Sasaran);
const one = (value: number, satuan?: string) => sasaran({ bawah: exact(value), atas: null }, satuan);
const range = (from: number, to: number) => sasaran({ bawah: exact(from), atas: exact(to) });
const words = sasaran(undefined);
const iki = (more: Partial<Indikator> = {}): Indikator => ({ at, aspek: filled("Kuantitas"), iki: filled("Jumlah"), target: one(100), realisasi: one(100), ujung: undefined, capaian: absent, kategori: absent, nilai: absent, kondisi: absent, targetMaksimum: absent, ...more });
const rencana = (more: Partial<Rencana> = {}): Rencana =>
  ({ at, bagian: "utama", kelompok: absent, perspektif: absent, rencanaAtasan: absent, rencana: filled("Tersusunnya"), indikator: [iki()], kategori: absent, nilai: absent, metode: absent, tertimbang: absent, lingkup: absent, nilaiAtasan: absent, kategoriAtasan: absent, catatan: absent, ...more }) as Rencana;
const data = (all: readonly Rencana[], jpt = false) => ({ rencana: all, jpt, penilai: { nama: absent, nip: absent } }) as unknown as PenilaianSkp;
const self = { form: { id: "pp30/penilaian-skp" }, data: data([]), subject: { nama: filled("Sari"), nip: absent, periode: absent } } as unknown as FilledForm;
const lihat = (profil: Profil = {}) => ({ profil, self, forms: [self] });
const number = (value: Exact | null | undefined) => (value ? toNumber(value) : null);

describe("an indicator", () => {
  it.each<readonly [Partial<Indikator>, Profil, string]>([
    [{}, {}, "normal"],
    [{ kondisi: filled("khusus") }, {}, "khusus"],
    [{ aspek: filled("Waktu") }, {}, "normal"],
    [{ aspek: filled("Waktu") }, { "pp30/kondisi-khusus": ["waktu"] }, "khusus"],
    [{ aspek: filled("Waktu"), kondisi: filled("normal") }, { "pp30/kondisi-khusus": ["waktu"] }, "normal"],
    [{ aspek: filled("Kualitas dan waktu") }, { "pp30/kondisi-khusus": ["waktu", "kualitas"] }, "normal"],
    [{ aspek: blank }, { "pp30/kondisi-khusus": ["waktu", "kuantitas"] }, "normal"],
  ])("has its kondisi from the form, else from the agency for its one aspect: %#", (more, profil, kondisi) => expect(kondisiOf(iki(more), profil)).toBe(kondisi));

  // Target, realised, and the capaian in kondisi normal and khusus.
  it.each([
    [one(200), one(190), 95, 105],
    [one(200), one(0), 0, 200],
    [one(0), one(10), null, null],
    [one(-5), one(10), null, null],
    [one(200), one(-1), null, null],
    [one(200), range(100, 190), null, null],
    [one(200, "bulan"), one(190, "hari"), null, null],
    [one(200, "(dua ratus) dokumen"), one(190, "dok"), 95, 105],
    [one(200, "(dua ratus)"), one(190, "dokumen"), 95, 105],
    [blank, one(190), null, null],
    [one(200), blank, null, null],
    [range(100, 50), one(60), null, null],
    [range(-1, 50), one(60), null, null],
    [range(0, 0), one(60), null, null],
    [range(90, 100), one(95), 100, 100],
  ])("has the capaian of its numbers: %#", (target, realisasi, normal, khusus) => {
    expect(number(capaianOf(iki({ target, realisasi }), {}))).toBe(normal);
    expect(number(capaianOf(iki({ target, realisasi, kondisi: filled("khusus") }), {}))).toBe(khusus);
  });

  it.each<readonly [Partial<Indikator>, boolean]>([
    [{}, false],
    [{ target: words }, true],
    [{ realisasi: words }, true],
    [{ realisasi: range(1, 2) }, true],
    [{ target: absent, realisasi: absent }, true],
    [{ target: blank }, true],
    [{ realisasi: blank, target: words }, false],
    [{ realisasi: unreadable, target: words }, false],
    [{ target: unreadable, realisasi: words }, false],
  ])("is worded where no numbers can be compared, though both are told: %#", (more, worded) => expect(isWorded(iki(more))).toBe(worded));

  it("takes what was written of it only where it is worded", () => {
    const said = { capaian: filled(95), kategori: filled<Kategori>("Kurang"), nilai: filled(77) };
    expect([number(capaianOf(iki({ ...said, target: words }), {})), kategoriIkiOf(iki({ ...said, target: words }), {})]).toEqual([95, "Cukup"]);
    expect([number(capaianOf(iki({ ...said, capaian: filled(240), target: words }), {})), number(capaianOf(iki({ ...said, capaian: filled(-1), target: words }), {}))]).toEqual([240, null]);
    expect(kategoriIkiOf(iki({ ...said, capaian: absent, target: words }), {})).toBe("Kurang");
    expect(number(nilaiIkiOf(iki({ ...said, capaian: absent, target: words }), {}))).toBe(77);
    expect(number(nilaiIkiOf(iki({ ...said, capaian: absent, nilai: filled(121), target: words }), {}))).toBeNull();
    const unknown = iki({ ...said, realisasi: blank });
    expect([number(capaianOf(unknown, {})), kategoriIkiOf(unknown, {}), number(nilaiIkiOf(unknown, {}))]).toEqual([null, undefined, null]);
    expect([number(capaianOf(iki(said), {})), kategoriIkiOf(iki(said), {})]).toEqual([100, "Baik"]);
  });

  it("at 100% of the most attainable target is Sangat Baik", () => {
    expect(kategoriIkiOf(iki({ targetMaksimum: filled(true) }), {})).toBe("Sangat Baik");
    expect(kategoriIkiOf(iki({ targetMaksimum: filled(false) }), {})).toBe("Baik");
    expect(kategoriIkiOf(iki({ targetMaksimum: filled(true), realisasi: one(99) }), {})).toBe("Cukup");
  });
});

describe("a rencana kinerja of JA and JF", () => {
  const good = iki();
  const poor = iki({ realisasi: one(70) });
  const nothing = iki({ iki: blank, target: blank, realisasi: blank });
  const told = { kategori: filled<Kategori>("Sangat Baik") };

  it.each<readonly [string, Partial<Rencana>, Kategori | undefined]>([
    ["one indicator", { indikator: [poor], ...told }, "Kurang"],
    ["three", { indikator: [good, good, poor], ...told }, "Cukup"],
    ["template rows besides", { indikator: [good, nothing, nothing], ...told }, "Baik"],
    ["two, of which only the written word is known, no input", { indikator: [good, poor], ...told }, "Sangat Baik"],
    ["none, the written word", { indikator: [], ...told }, "Sangat Baik"],
    ["one that is worded", { indikator: [iki({ target: words })], ...told }, "Sangat Baik"],
    ["one that is not realised", { indikator: [iki({ realisasi: blank })], ...told }, undefined],
    ["three of which one is not realised", { indikator: [good, good, iki({ realisasi: blank })], ...told }, undefined],
    ["an unreadable one", { indikator: [iki({ iki: blank, target: blank, realisasi: unreadable })], ...told }, undefined],
    ["one with a kategori alone", { indikator: [iki({ iki: blank, target: absent, realisasi: absent, kategori: filled<Kategori>("Cukup") })] }, "Cukup"],
  ])("has its kategori from %s", (_, more, kategori) => expect(kategoriOf(rencana(more), {})).toBe(kategori));

  // The columns beside the form, the profile, and the superior's value and kategori.
  const OWN = { "pp30/nilai-atasan": 80, "pp30/kategori-atasan": "Cukup" };
  it.each<readonly [Partial<Rencana>, Profil, unknown]>([
    [{}, {}, null],
    [{}, OWN, [80, "Cukup"]],
    [{ nilaiAtasan: filled(120), kategoriAtasan: filled("Baik") }, OWN, [120, "Baik"]],
    [{ nilaiAtasan: filled(120) }, OWN, [120, "Sangat Baik"]],
    [{ nilaiAtasan: filled(0) }, OWN, [0, "Sangat Kurang"]],
    [{ nilaiAtasan: filled(121) }, OWN, null],
    [{ nilaiAtasan: filled(-1) }, OWN, null],
    [{ nilaiAtasan: unreadable }, OWN, null],
    [{ nilaiAtasan: blank }, OWN, [80, "Cukup"]],
  ])("has its superior's value from the columns beside the form, else from the agency: %#", (more, profil, expected) => {
    const atasan = atasanOf(rencana(more), lihat(profil));
    expect(atasan && [toNumber(atasan.nilai), atasan.kategori]).toEqual(expected);
  });

  it.each<readonly [Field<number>, Profil, number | undefined]>([
    [absent, {}, 1],
    [blank, { "pp30/lingkup": 3 }, 3],
    [filled(2), { "pp30/lingkup": 3 }, 2],
    [filled(3), {}, 3],
    [filled(4), {}, undefined],
    [filled(0), {}, undefined],
    [unreadable, {}, undefined],
  ])("has its scope from the form, else from the agency: %#", (lingkup, profil, scope) => expect(lingkupOf(rencana({ lingkup }), profil)).toBe(scope));

  it.each<readonly [string, Partial<Rencana>, number | null]>([
    ["direct without a column", {}, 100],
    ["direct", { metode: filled("direct"), nilaiAtasan: filled(50) }, 100],
    ["non-direct: 80% and 20% of the superior's 120", { metode: filled("non-direct"), nilaiAtasan: filled(120), kategoriAtasan: filled("Baik") }, 104],
    ["non-direct without the superior's", { metode: filled("non-direct") }, null],
    ["a method that is missing", { metode: blank }, null],
    ["a method that can't be read", { metode: unreadable }, null],
    ["no kategori", { indikator: [iki({ realisasi: blank })] }, null],
    ["tambahan, by its scope", { bagian: "tambahan", lingkup: filled(2), metode: blank }, 1.6],
    ["tambahan of an unknown scope", { bagian: "tambahan", lingkup: filled(4) }, null],
  ])("is weighted: %s", (_, more, value) => expect(number(tertimbangOf(rencana(more), lihat()))).toBe(value));
});

describe("nilai SKP", () => {
  const score = (all: readonly Rencana[], jpt = false) => scorePenilaianSkp(data(all, jpt), self, [self], {});
  const more = (indikator: readonly Indikator[] = [iki()], lingkup = 2) => rencana({ bagian: "tambahan", lingkup: filled(lingkup), indikator });
  const unknown = iki({ realisasi: blank });

  it("is the mean of utama with the points of tambahan, of JA and JF", () => {
    expect(score([rencana(), rencana({ indikator: [iki({ realisasi: one(101) })] }), more()])).toEqual({
      rencana: [
        { sel: "C5", kategori: "Baik", nilai: 100, tertimbang: 100 },
        { sel: "C5", kategori: "Sangat Baik", nilai: 120, tertimbang: 120 },
        { sel: "C5", kategori: "Baik", nilai: 100, tertimbang: 1.6 },
      ],
      nilaiSkp: 111.6,
    });
    expect(score([rencana(), rencana({ rencana: blank, indikator: [] })]).nilaiSkp).toBe(100);
    expect(score([rencana(), rencana({ rencana: blank, indikator: [unknown] })]).nilaiSkp).toBeNull();
    expect([score([]), score([more()]), score([rencana(), more([unknown])])].map(({ nilaiSkp }) => nilaiSkp)).toEqual([null, null, null]);
  });

  it("is by indicator, of a JPT: 60% of perjanjian kinerja and 40% of rencana aksi", () => {
    const pk = rencana({ kelompok: filled("perjanjianKinerja"), indikator: [iki({ realisasi: one(90) }), iki({ realisasi: one(100) })] });
    const aksi = rencana({ kelompok: filled("rencanaAksi"), indikator: [iki({ realisasi: one(80) })] });
    const nilai = (all: readonly Rencana[]) => score(all, true).nilaiSkp as number | null;
    const [a, b, c] = [90, 100, 80].map((done) => number(nilaiIkiOf(iki({ realisasi: one(done) }), {})) ?? NaN) as [number, number, number];
    expect(nilai([pk, aksi])).toBeCloseTo((0.6 * (a + b)) / 2 + 0.4 * c, 9);
    expect(nilai([pk])).toBeCloseTo((a + b) / 2, 9);
    expect(nilai([{ ...pk, kelompok: absent }, aksi])).toBeCloseTo((0.6 * (a + b)) / 2 + 0.4 * c, 9);
    expect(nilai([aksi])).toBeCloseTo(c, 9);
    expect([nilai([rencana({ indikator: [unknown] })]), nilai([pk, rencana({ kelompok: filled("rencanaAksi"), indikator: [unknown] })]), nilai([rencana({ indikator: [] })]), nilai([pk, more([unknown])])]).toEqual([null, null, null, null]);
  });

  it("adds at most 10 points of tambahan, each indicator of a JPT by its own", () => {
    const high = iki({ targetMaksimum: filled(true) });
    const points = score([rencana(), more([high], 3)], true).rencana as readonly { readonly tertimbang: number | null; readonly nilai: number | null; readonly kategori: string | null }[];
    const each = points[1]?.tertimbang ?? NaN;
    expect(each).toBeGreaterThan(2.5);
    const base = score([rencana()], true).nilaiSkp as number;
    expect(score([rencana(), more([high, high], 3)], true).nilaiSkp).toBeCloseTo(base + 2 * each, 9);
    expect(score([rencana(), more([high, high], 3), more([high, high], 3)], true).nilaiSkp).toBe(base + 10);
    expect(score([rencana(), ...Array.from({ length: 4 }, () => more([high], 3))]).nilaiSkp).toBe(110);
    expect(score([rencana(), more([high], 4)], true).nilaiSkp).toBeNull();
  });

  it("shows a value of a JPT's rencana only where it has one indicator", () => {
    expect(score([rencana(), rencana({ indikator: [iki(), iki()] })], true).rencana).toEqual([
      { sel: "C5", kategori: "Baik", nilai: number(nilaiIkiOf(iki(), {})), tertimbang: null },
      { sel: "C5", kategori: null, nilai: null, tertimbang: null },
    ]);
  });
});

describe("a kinerja tambahan of a JPT", () => {
  const points = (more: Partial<Indikator>) => (scorePenilaianSkp(data([rencana({ bagian: "tambahan", indikator: [iki({ target: words, realisasi: words, ...more })] })], true), self, [self], {}).rencana as readonly { readonly tertimbang: number | null }[])[0]?.tertimbang;

  it("of which words are told has points by its kategori and its value, and none without one of them", () => {
    expect(points({ nilai: filled(109), kategori: filled("Baik") })).toBeCloseTo(0.872, 12);
    expect(points({ nilai: filled(109) })).toBeNull();
    expect(points({ kategori: filled("Baik") })).toBeNull();
  });
});

describe("the superior's value from his own SKP in the workbook", () => {
  const bossOf = (all: readonly Rencana[], jpt: boolean) => ({ form: { id: jpt ? "pp30/penilaian-skp-jpt" : "pp30/penilaian-skp" }, data: data(all, jpt), subject: { nama: filled("Hendra Gunawan"), nip: absent, periode: absent } }) as unknown as FilledForm;
  const under = { ...self, data: { ...data([]), penilai: { nama: filled("Hendra Gunawan"), nip: absent } } } as unknown as FilledForm;
  const SUPPORTED = "Meningkatnya kualitas penataan kelembagaan";
  const own = rencana({ rencanaAtasan: filled(SUPPORTED), nilaiAtasan: filled(60) });
  const taken = (all: readonly Rencana[], jpt: boolean) => {
    const boss = bossOf(all, jpt);
    const atasan = atasanOf(own, { profil: {}, self: under, forms: [under, boss] });
    return atasan && [toNumber(atasan.nilai), atasan.kategori];
  };
  const valued = (nilai: number) => iki({ target: absent, realisasi: absent, nilai: filled(nilai) });

  it("is that of his rencana kinerja, or the mean of its IKI for a JPT", () => {
    expect(taken([rencana({ rencana: filled(SUPPORTED) })], false)).toEqual([100, "Baik"]);
    expect(taken([rencana({ rencana: filled("Lainnya") }), rencana({ rencana: filled(SUPPORTED), indikator: [valued(109), valued(79)] })], true)).toEqual([94, "Baik"]);
    expect(taken([rencana({ rencana: filled(SUPPORTED), indikator: [valued(89), valued(79)] })], true)).toEqual([84, "Cukup"]);
  });

  it("is the one beside the form where his can't be told", () => {
    expect(taken([rencana({ rencana: filled("Lainnya") })], false)).toEqual([60, "Kurang"]);
    expect(taken([rencana({ rencana: filled(SUPPORTED), indikator: [] })], true)).toEqual([60, "Kurang"]);
    expect(taken([rencana({ rencana: filled(SUPPORTED), indikator: [valued(109), iki({ target: absent, realisasi: absent })] })], true)).toEqual([60, "Kurang"]);
    expect(taken([rencana({ rencana: filled(SUPPORTED), indikator: [iki(), iki()] })], false)).toEqual([60, "Kurang"]);
  });
});

import fc from "fast-check";
import { bandOf, type Bands } from "../../../src/core/base/bands";
import { exact } from "../../../src/core/base/exact";
import { InputError } from "../../../src/core/base/inputError";
import { monthName, monthNumber, MONTH_WORD } from "../../../src/core/base/months";
import { unitWord } from "../../../src/core/base/units";
import { folded, letters, squeeze, isNone } from "../../../src/core/base/words";

describe("words", () => {
  it("every kind of white space becomes one space, none at the ends", () => {
    for (const space of [" ", "\t", "\n", "\r\n", "\u00a0", "\u2007", "\u202f", "\u200b", "\u200c", "\u200d", "\ufeff"]) expect(squeeze(`${space}a${space}${space}b${space}`)).toBe("a b");
    expect(squeeze("  ")).toBe("");
  });

  it("folding keeps words apart and makes dashes plain", () => {
    expect(folded("  Sangat\u00a0 BAIK – a — b - c ")).toBe("sangat baik - a - b - c");
  });

  it("letters keeps letters and digits only", () => {
    expect(letters("PENGHIT\nUNGAN 13. (Kuant/Output)")).toBe("penghitungan13kuantoutput");
    expect(letters("—")).toBe("");
  });

  it("spelling by case, space and dashes makes no other word", () => {
    const word = fc.constantFrom("Sangat Baik", "Butuh Perbaikan", "Di atas ekspektasi", "kerja sama");
    const space = fc.constantFrom(" ", "  ", "\u00a0", "\n", " \t ");
    fc.assert(fc.property(word, space, fc.boolean(), (each, gap, upper) => folded(gap + (upper ? each.toUpperCase() : each).replaceAll(" ", gap) + gap) === folded(each)));
  });
});

describe("units", () => {
  it.each([
    ["bln", "bulan"], ["Bl.", "bulan"], ["hr", "hari"], ["mgg", "minggu"], ["Minggu", "minggu"], ["th", "tahun"], ["thn.", "tahun"], ["lap", "laporan"],
    ["dok", "dokumen"], ["keg.", "kegiatan"], ["org", "orang"], ["pkt", "paket"], ["brks", "berkas"], ["srt", "surat"], ["BULAN ", "bulan"], ["Surat Keputusan", "suratkeputusan"],
    ["(dua belas) bln", "bulan"], [" (empat)", ""], ["laporan (softcopy)", "laporansoftcopy"],
  ])("%p is %s", (written, word) => expect(unitWord(written)).toBe(word));
});

describe("months", () => {
  const names: readonly (readonly [number, string, readonly string[]])[] = [
    [1, "Januari", ["jan", "january"]],
    [2, "Februari", ["feb", "pebruari", "peb", "february"]],
    [3, "Maret", ["mar", "mrt", "march"]],
    [4, "April", ["apr"]],
    [5, "Mei", ["may"]],
    [6, "Juni", ["jun", "june"]],
    [7, "Juli", ["jul", "july"]],
    [8, "Agustus", ["agu", "ags", "agt", "agust", "aug", "august"]],
    [9, "September", ["sep", "sept"]],
    [10, "Oktober", ["okt", "oct", "october"]],
    [11, "November", ["nov", "nopember", "nop"]],
    [12, "Desember", ["des", "dec", "december"]],
  ];

  it.each(names)("%i is %s", (number, name, others) => {
    expect(monthName(number)).toBe(name);
    for (const each of [name, name.toUpperCase(), ...others]) expect([each, monthNumber(each), monthNumber(`${each}.`), MONTH_WORD.test(`${each} 2018`)]).toEqual([each, number, number, true]);
  });

  it("knows no other, and only whole words at the start", () => {
    expect([monthNumber("bulan"), monthNumber(""), monthNumber("d.es"), monthName(13), monthName(0)]).toEqual([undefined, undefined, undefined, "", ""]);
    expect([MONTH_WORD.test("desa"), MONTH_WORD.test("12 Mei"), MONTH_WORD.test("MEI")]).toEqual([false, false, true]);
  });
});

describe("bands", () => {
  const bands: Bands<"tinggi" | "sedang" | "rendah"> = { cite: { source: "uji", at: "uji" }, decimals: 1, steps: [{ from: 10, label: "tinggi" }, { from: 5, label: "sedang" }], below: "rendah" };

  it.each([[10, "tinggi"], [9.95, "tinggi"], [9.94, "sedang"], [5, "sedang"], [4.95, "sedang"], [4.949, "rendah"], [-3, "rendah"]])("%p is %s, rounded half up first", (value, label) => expect(bandOf(bands, exact(value))).toBe(label));

  it("are total and monotone", () => {
    const order = ["rendah", "sedang", "tinggi"];
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(fc.property(value, value, (a, b) => a > b || order.indexOf(bandOf(bands, exact(a))) <= order.indexOf(bandOf(bands, exact(b)))));
  });
});

describe("InputError", () => {
  it("carries its case and its data", () => {
    expect(new InputError("target-nol", { jumlah: 3 })).toMatchObject({ name: "InputError", code: "target-nol", message: "target-nol", data: { jumlah: 3 } });
    expect(new InputError("x").data).toEqual({});
  });
});

test.each([["Tidak ada", true], ["(tidak ada)", true], ["NIHIL", true], ["Belum ada.", true], ["tdk ada", true], ["Tidak ada tugas tambahan", true], ["-", true], ["…", false], ["....", true], ["– ", true], ["", false], ["Tidak ada laporan yang terlambat", false], ["Ada", false], ["Nihilisme", false], ["Tersedianya data", false]])("«%s» says that there is nothing: %p", (text, none) => expect(isNone(text)).toBe(none));

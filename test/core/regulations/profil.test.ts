import fc from "fast-check";
import { profilFromText, profilToText } from "../../../src/app/profil";
import { exact, toNumber } from "../../../src/core/base/exact";
import { InputError } from "../../../src/core/base/inputError";
import { changedBy, profilBaku, valueIn, type Profil, type Setting, type SettingValue } from "../../../src/core/base/setting";
import { kalibrasi } from "../../../src/core/regulations/kkp2017/formulas";
import { settingsKkp2017 } from "../../../src/core/regulations/kkp2017/settings";
import { simpanganDistribusi } from "../../../src/core/regulations/permen6/distribusi";
import { ratingHasil } from "../../../src/core/regulations/permen6/rating";
import { batasDistribusiDalam, settingsPermen6 } from "../../../src/core/regulations/permen6/settings";
import { nilaiTertimbang } from "../../../src/core/regulations/pp30/formulas";
import { atasanDalam, bobotCascadingDalam, kondisiDalam, standarPerilakuDalam } from "../../../src/core/regulations/pp30/settings";
import { nilaiKegiatan, sebutan } from "../../../src/core/regulations/pp46/formulas";
import { rentangSebutanDalam, settingsPp46 } from "../../../src/core/regulations/pp46/settings";
import { allSettings, readProfil, settingText, valueText } from "../../../src/core/regulations/profil";
import { kebutuhanPegawai } from "../../../src/core/regulations/umum/bebanKerja";
import { settingsUmum } from "../../../src/core/regulations/umum/settings";

const profil = (json: unknown): Profil => {
  const reading = readProfil(json);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message.id).join(" "));
  return reading.profil;
};
const problems = (json: unknown) => {
  const reading = readProfil(json);
  return reading.ok ? [] : reading.problems.map(({ key, message }) => [key, message.id]);
};

/** Any value that a setting takes on its own. */
function valueFor(setting: Setting): fc.Arbitrary<unknown> {
  const orDefault = fc.constant(setting.default as unknown);
  switch (setting.kind) {
    case "choice":
      return fc.oneof(orDefault, fc.constantFrom(...setting.options.map(({ value }) => value)));
    case "several":
      return fc.oneof(orDefault, fc.subarray(setting.options.map(({ value }) => value)));
    case "number":
      return fc.oneof(orDefault, fc.integer({ min: Math.ceil(setting.least), max: Math.floor(setting.most) }));
    case "range":
      return fc.oneof(orDefault, fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).map(([a, b]) => (a < b ? [a, b] : [b, a + 1])));
  }
}

describe("a profile", () => {
  it("of defaults is no profile at all", () => {
    expect(readProfil(Object.fromEntries(allSettings.map((setting) => [setting.id, setting.default])))).toEqual({ ok: true, profil: profilBaku });
    expect(readProfil({})).toEqual({ ok: true, profil: {} });
  });

  it("comes back from its file as it was, or is refused with sentences that name a key", () => {
    const any = fc.subarray([...allSettings]).chain((chosen) => fc.tuple(...chosen.map(valueFor)).map((values) => Object.fromEntries(chosen.map((setting, index) => [setting.id, values[index]]))));
    let taken = 0;
    fc.assert(
      fc.property(any, (json) => {
        const reading = readProfil(json);
        if (!reading.ok) return reading.problems.length > 0 && reading.problems.every(({ key, message }) => key in json && message.id.includes("bertentangan"));
        taken++;
        const again = profilFromText(profilToText(reading.profil));
        return again.ok && JSON.stringify(again.profil) === JSON.stringify(reading.profil);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it.each<readonly [unknown, string, string]>([
    [[], "", "objek JSON"],
    ["permen6", "", "objek JSON"],
    [null, "", "objek JSON"],
    [{ "pp46/aneh": 1 }, "pp46/aneh", "tidak dikenal"],
    [{ "pp46/tidak-dilaksanakan": "76" }, "pp46/tidak-dilaksanakan", 'pilih salah satu: "nol", "rumus"'],
    [{ "pp46/tidak-dilaksanakan": null }, "pp46/tidak-dilaksanakan", "pilih salah satu"],
    [{ "pp46/aspek-wajib": "waktu" }, "pp46/aspek-wajib", "tulis daftar"],
    [{ "pp46/aspek-wajib": ["kuantitas", "kualitas"] }, "pp46/aspek-wajib", "wajib menurut peraturan"],
    [{ "permen6/sebagian-besar": 40 }, "permen6/sebagian-besar", "tulis angka 50 sampai 99"],
    [{ "permen6/sebagian-besar": "60" }, "permen6/sebagian-besar", 'berisi "60"'],
    [{ "umum/desimal": 2.5 }, "umum/desimal", "bilangan bulat 0 sampai 6"],
    [{ "umum/jam-efektif": 0 }, "umum/jam-efektif", "tulis angka 1 sampai 8.784"],
    [{ "kkp2017/persen-baik": 60, "kkp2017/persen-kurang": 41 }, "kkp2017/persen-baik", "tidak boleh melebihi 100%"],
    [{ "kkp2017/persen-baik": 0.2 }, "kkp2017/persen-baik", "tulis 20 untuk 20%"],
    [{ "permen6/distribusi-mayoritas": 70 }, "permen6/distribusi-mayoritas", "di atas batas mayoritas"],
    [{ "permen6/distribusi-bagian-kecil": 30 }, "permen6/distribusi-bagian-kecil", "melebihi 100%"],
    [{ "pp30/standar-perilaku-jpt": [4, 4] }, "pp30/standar-perilaku-jpt", "terendah di bawah tertinggi"],
    [{ "pp30/standar-perilaku-jpt": [5, 4] }, "pp30/standar-perilaku-jpt", "terendah di bawah tertinggi"],
    [{ "pp30/standar-perilaku-jpt": [2, 3, 4] }, "pp30/standar-perilaku-jpt", "tulis dua angka"],
    [{ "pp30/standar-perilaku-jpt": ["2", "3"] }, "pp30/standar-perilaku-jpt", "tulis dua angka"],
    [{ "umum/desimal": NaN }, "umum/desimal", "bilangan bulat 0 sampai 6"],
    [{ "pp30/standar-perilaku-jpt": 3 }, "pp30/standar-perilaku-jpt", "masing-masing bilangan bulat 1 sampai 7"],
    [{ "umum/jam-efektif": Infinity }, "umum/jam-efektif", "tulis angka 1 sampai 8.784"],
    [{ [`pp46/${"x".repeat(55)}`]: 1 }, `pp46/${"x".repeat(55)}`, `«pp46/${"x".repeat(55)}»`],
    [{ [`pp46/${"x".repeat(56)}`]: 1 }, `pp46/${"x".repeat(56)}`, `«pp46/${"x".repeat(54)}…»`],
    [{ "pp30/standar-perilaku-ahli-muda": null }, "pp30/standar-perilaku-ahli-muda", "tulis dua angka"],
    [{ "pp30/bobot-sendiri": 90 }, "pp30/bobot-sendiri", "tidak boleh melebihi 100%"],
    [{ "pp30/bobot-atasan-kurang": 15 }, "pp30/bobot-atasan-kurang", "harus menurun"],
    [{ "pp30/nilai-atasan": 100 }, "pp30/nilai-atasan", "bersama"],
  ])("%j is refused at «%s»: %s", (json, key, part) => {
    expect(problems(json)).toContainEqual([key, expect.stringContaining(part)]);
  });

  it.each<readonly [unknown, string]>([
    [[], "A profile must be a JSON object of settings and their values, as {\"umum/desimal\": 2}."],
    [{ "pp46/aneh": 1 }, "Setting “pp46/aneh” is unknown; take it out, or use a name from docs/readings.md."],
    [{ "pp46/tidak-dilaksanakan": 1 }, "Setting “pp46/tidak-dilaksanakan” holds 1; choose one of \"nol\", \"rumus\"."],
    [{ "pp46/aspek-wajib": "waktu" }, "Setting “pp46/aspek-wajib” holds \"waktu\"; write an array of \"kuantitas\", \"kualitas\", \"waktu\", \"biaya\"."],
    [{ "umum/jam-efektif": 0 }, "Setting “umum/jam-efektif” holds 0; write a number 1 to 8,784."],
    [{ "umum/desimal": 7 }, "Setting “umum/desimal” holds 7; write a whole number 0 to 6."],
    [{ "pp30/standar-perilaku-jpt": 3 }, "Setting “pp30/standar-perilaku-jpt” holds 3; write two numbers [lowest, highest], each a whole number 1 to 7, the lowest below the highest."],
    [{ "kkp2017/persen-baik": 60, "kkp2017/persen-kurang": 41 }, "Settings «kkp2017/persen-baik», «kkp2017/persen-kurang» contradict each other: the shares of Baik and Kurang together may not exceed 100%."],
    // What contradicts is told only when each value stands on its own.
    [{ "kkp2017/persen-baik": 60, "kkp2017/persen-kurang": 41, "umum/desimal": 7 }, "Setting “umum/desimal” holds 7; write a whole number 0 to 6."],
  ])("%j is refused in English too", (json, text) => {
    const reading = readProfil(json);
    expect(reading.ok ? [] : reading.problems.map(({ message }) => message.en)).toEqual([text]);
  });

  it("a broken file is refused", () => expect(profilFromText("{\"umum/desimal\": 2")).toMatchObject({ ok: false, problems: [{ key: "" }] }));
});

describe("each setting changes what it says, at both values", () => {
  const angka = { kuantitas: exact(12), kualitas: exact(100), waktu: exact(12), biaya: null };
  const idle = { kuantitas: exact(0), kualitas: exact(80.5), waktu: exact(12), biaya: null };

  it("pp46/tidak-dilaksanakan: the published 156,5 of the BKN system (DES-01)", () => {
    const under = (json: unknown) => toNumber(nilaiKegiatan(angka, idle, valueIn(profil(json), settingsPp46.tidakDilaksanakan)).penghitungan);
    expect([under({}), under({ "pp46/tidak-dilaksanakan": "rumus" })]).toEqual([80.5, 156.5]);
  });

  it("pp46/antara-dua-rentang", () => {
    const words = (json: unknown) => [50, 50.5, 60.5, 75, 75.5, 76, 90.5, 90.99, 91].map((nilai) => sebutan(exact(nilai), rentangSebutanDalam(profil(json))));
    expect(words({})).toEqual(["Buruk", "Buruk", "Kurang", "Cukup", "Cukup", "Baik", "Baik", "Baik", "Sangat Baik"]);
    expect(words({ "pp46/antara-dua-rentang": "batas-atas" })).toEqual(["Buruk", "Kurang", "Cukup", "Cukup", "Baik", "Baik", "Baik", "Baik", "Sangat Baik"]);
  });

  it("permen6/sebagian-besar", () => {
    const hasil = (["Di atas ekspektasi", "Di atas ekspektasi", "Sesuai ekspektasi"] as const).map((rating) => ({ rating, jenis: "utama" as const }));
    const under = (json: unknown) => ratingHasil(hasil, valueIn(profil(json), settingsPermen6.sebagianBesar));
    expect([under({}), under({ "permen6/sebagian-besar": 70 })]).toEqual(["Di atas ekspektasi", "Sesuai ekspektasi"]);
  });

  it("the limits of the distribution", () => {
    const heads = [...Array.from({ length: 6 }, () => "Baik" as const), ...Array.from({ length: 4 }, () => "Sangat Baik" as const)];
    const under = (json: unknown) => simpanganDistribusi("Baik", heads, batasDistribusiDalam(profil(json))).map(({ sebab }) => sebab);
    expect([under({}), under({ "permen6/distribusi-ada-sejak": 11 }), under({ "permen6/distribusi-ada-sejak": 11, "permen6/distribusi-mayoritas": 65 })]).toEqual([["ada-gabungan"], [], ["puncak-setengah"]]);
    const low = [...Array.from({ length: 6 }, () => "Butuh Perbaikan" as const), "Sangat Baik" as const, "Sangat Baik" as const, "Baik" as const, "Baik" as const];
    const lower = (json: unknown) => simpanganDistribusi("Butuh Perbaikan", low, batasDistribusiDalam(profil(json))).map(({ sebab }) => sebab);
    expect([lower({}), lower({ "permen6/distribusi-bagian-kecil": 20 }), lower({ "permen6/distribusi-puncak-terendah": 70 })]).toEqual([["persen"], [], ["persen", "puncak-persen"]]);
    const top = Array.from({ length: 9 }, () => "Sangat Baik" as const).concat(["Baik" as never]);
    const high = (json: unknown) => simpanganDistribusi("Istimewa", top, batasDistribusiDalam(profil(json))).map(({ sebab }) => sebab);
    expect([high({}), high({ "permen6/distribusi-puncak-tertinggi": 90 })]).toEqual([["puncak-melebihi"], []]);
  });

  it("non-direct cascading and what stands in for columns that a form lacks", () => {
    const set = profil({ "pp30/bobot-sendiri": 70, "pp30/bobot-atasan-sangat-baik": 30, "pp30/nilai-atasan": 100, "pp30/kategori-atasan": "Sangat Baik", "pp30/kondisi-khusus": ["waktu"], "pp30/standar-perilaku-pengawas": [3, 4] });
    const atasan = atasanDalam(set);
    const under = (json: Profil) => toNumber(nilaiTertimbang(exact(80), "non-direct", atasan, bobotCascadingDalam(json)));
    expect([under(profilBaku), under(set)]).toEqual([84, 86]);
    expect([atasanDalam(profilBaku), kondisiDalam(profilBaku, "waktu"), kondisiDalam(set, "waktu"), kondisiDalam(set, "kualitas")]).toEqual([null, "normal", "khusus", "normal"]);
    expect([standarPerilakuDalam(profilBaku, "Pengawas"), standarPerilakuDalam(set, "Pengawas"), standarPerilakuDalam(set, "Ahli Muda")]).toEqual([null, [exact(3), exact(4)], [exact(3), exact(4)]]);
  });

  it("shares of the calibration and effective hours", () => {
    const set = profil({ "kkp2017/persen-baik": 20, "kkp2017/persen-kurang": 40, "umum/jam-efektif": 1000 });
    const [baik, kurang] = [valueIn(set, settingsKkp2017.persenBaik), valueIn(set, settingsKkp2017.persenKurang)];
    expect(kalibrasi([90, 80, 70, 60, 50].map(exact), exact(baik ?? 0), exact(kurang ?? 0))).toEqual(["Baik", "Cukup", "Cukup", "Kurang", "Kurang"]);
    const under = (json: Profil) => toNumber(kebutuhanPegawai([{ volume: exact(2500), jamPerUnit: exact(1) }], exact(valueIn(json, settingsUmum.jamEfektif))));
    expect([under(profilBaku), under(set)]).toEqual([2, 2.5]);
  });
});

describe("what a result rests on", () => {
  const set: Profil = { a: 1, b: 2, c: 3 };
  it("names the choices that change it alone, all where they only act together, none where the defaults give the same", () => {
    expect(changedBy(set, (each) => each["a"] ?? 0)).toEqual([{ id: "a", nilai: 1 }]);
    expect(changedBy(set, (each) => "a" in each || "b" in each)).toEqual([{ id: "a", nilai: 1 }, { id: "b", nilai: 2 }, { id: "c", nilai: 3 }]);
    expect([changedBy(set, () => 5), changedBy(profilBaku, (each) => each)]).toEqual([[], []]);
  });

  it("names a choice that is possible only with another one", () => {
    const share = (each: Profil): number => {
      const total = Number(each["a"] ?? 80) + Number(each["b"] ?? 20);
      if (total > 100) throw new InputError("di-luar-rentang");
      return total;
    };
    expect(changedBy({ a: 60, b: 30 }, share)).toEqual([{ id: "a", nilai: 60 }, { id: "b", nilai: 30 }]);
    expect(() => changedBy({ a: 60 }, (each) => ("a" in each ? 1 : Number(null).toFixed(200)))).toThrow(RangeError);
  });

  it("is written as people read it", () => {
    const text = (id: string, nilai: SettingValue) => settingText({ id, nilai }, "id").replace(/^.*: /, "");
    expect([text("pp30/standar-perilaku-jpt", [2, 3]), text("pp30/lingkup", 2), text("pp30/nilai-atasan", 99.5), text("pp30/bobot-sendiri", 70), text("pp30/aspek-wajib", ["kuantitas", "biaya"]), text("pp30/kategori-atasan", null), text("pp30/kondisi-khusus", []), text("pp30/dengan-360", "entah")]).toEqual(["2–3", "2", "99,5", "70%", "kuantitas, biaya", "belum ditetapkan", "tidak ada", "entah"]);
    expect(settingText({ id: "pp30/standar-perilaku-jpt", nilai: [2, 3] }, "en")).toMatch(/: 2–3$/);
    expect(settingText({ id: "umum/jam-efektif", nilai: 1300 }, "id")).toBe("Jam kerja efektif seorang pegawai dalam setahun: 1.300 jam");
    expect(allSettings.map((setting) => valueText(setting, setting.default, "en")).filter((text) => text === "" || /undefined|null|\[object/.test(text))).toEqual([]);
  });
});

it("every option is told in both languages", () => {
  for (const setting of allSettings) if ("options" in setting) for (const { value } of setting.options) expect([setting.id, value, valueText(setting, value, "id").length > 2, valueText(setting, value, "en").length > 2, setting.options.every(({ label }) => label.id.length > 2 && label.en.length > 2)]).toEqual([setting.id, value, true, true, true]);
});

it("every setting stands under its regulation's id, once, asked in both languages", () => {
  expect(new Set(allSettings.map(({ id }) => id)).size).toBe(allSettings.length);
  for (const { id, question } of allSettings) expect([id, id.includes("/"), question.id.length > 10, question.en.length > 10]).toEqual([id, true, true, true]);
});

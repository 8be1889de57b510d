import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkGrids, recogniseIn, scoreForms } from "../../../src/app/checkWorkbook";
import { basisText } from "../../../src/app/record";
import { profilBaku, valueIn, type Profil } from "../../../src/core/base/setting";
import { settingsKkp2017 } from "../../../src/core/regulations/kkp2017/settings";
import { allSettings, readProfil } from "../../../src/core/regulations/profil";
import { kalibrasiSheet } from "../../../src/core/report/rekap/kalibrasiSheet";
import { unitRekap } from "../../../src/core/rekap/unit";
import { readMarkdown } from "../../sheets/markdownSheet";
import { orang, tahun } from "../rekap/orang";

const page = (name: string) => readFileSync(join(__dirname, "../../sheets", `${name}.md`), "utf8");
const overwrite = (sheet: string, column: string, row: number, value: string) => `\n## ${sheet}\n\n| # | ${column} |\n| - | - |\n| ${row} | ${value} |\n`;

/** What the rule finds on the page, with the settings that the finding says it rests on. */
async function found(rule: string, text: string, profil: Profil) {
  const { findings, settings } = await checkGrids(readMarkdown(text).grids, { today: "2025-06-01", profil });
  const own = findings.filter((each) => each.rule === rule);
  return { findings: own.map(({ cell, data, message }) => [cell.rect.top + 1, data["aspek"], message.id.includes("diwajibkan instansi")]), basis: own.map((each) => basisText(each, "id").includes("; setelan instansi: Aspek yang wajib")), settings: settings.map(({ id }) => id) };
}

describe("aspects that an agency requires", () => {
  const pp30 = "pp30/bersih/rencana-skp";
  const permen6 = "permen6/bersih/skp-jajf";
  const noTime = overwrite("RENCANA SKP", "E", 23, "Kualitas");

  // Page, cells over it, choice; then row, aspects, whether the text says that the agency asks for them; whether a setting is behind it.
  test.each<readonly [string, string, readonly string[] | undefined, readonly (readonly [number, string, boolean])[], boolean]>([
    [pp30, "", undefined, [], false],
    [pp30, noTime, undefined, [[21, "waktu", false]], false],
    [pp30, noTime, ["kuantitas", "kualitas"], [], true],
    [pp30, "", ["kuantitas", "biaya"], [[21, "biaya", true]], true],
    [pp30, noTime, ["kuantitas", "kualitas", "waktu", "biaya"], [[21, "waktu, biaya", true]], true],
    [permen6, "", undefined, [], false],
    [permen6, "", ["kuantitas"], [], false],
    [permen6, "", ["kualitas", "biaya"], [[16, "biaya", true], [19, "kualitas, biaya", true], [21, "kualitas, biaya", true]], true],
  ])("%s%s with %j", async (name, cells, wajib, expected, behind) => {
    const id = `${name.split("/")[0]}/aspek-wajib`;
    const result = await found(id.replace("-wajib", ""), page(name) + cells, wajib ? { [id]: wajib } : profilBaku);
    expect(result.findings).toEqual(expected);
    expect(result.basis).toEqual(expected.map(() => behind));
    expect(result.settings).toEqual(behind ? [id] : []);
  });
});

describe("scope of kinerja tambahan, and weights with the opinion of peers", () => {
  const skp = page("pp30/bersih/penilaian-skp");
  const year = skp + page("pp30/bersih/setahun-2021");
  const score = (text: string, form: string, profil: Profil) => {
    const scored = scoreForms(recogniseIn(readMarkdown(text).grids), profil).find((each) => each.form.form.id === form);
    return { value: scored?.score["nilaiKinerja"] ?? scored?.score["nilaiSkp"], settings: scored?.settings.map(({ id }) => id) };
  };
  const [nilaiSkp, perilaku] = [308 / 3 + 1.6, 103.45];
  const noScope = overwrite("PENILAIAN SKP", "N", 25, "");
  const noWeights = overwrite("PENILAIAN KINERJA", "D", 11, "") + overwrite("PENILAIAN KINERJA", "D", 12, "");

  test.each<readonly [string, string, string, Profil, number, boolean]>([
    ["without a word the scope is 1", skp + noScope, "pp30/penilaian-skp", {}, 308 / 3 + 0.8, false],
    ["between units", skp + noScope, "pp30/penilaian-skp", { "pp30/lingkup": 2 }, nilaiSkp, true],
    ["between agencies", skp + noScope, "pp30/penilaian-skp", { "pp30/lingkup": 3 }, 308 / 3 + 2.4, true],
    ["the form goes before the setting", skp, "pp30/penilaian-skp", { "pp30/lingkup": 3 }, nilaiSkp, false],
    ["70 and 30 without a word", year + noWeights, "pp30/penilaian-kinerja", {}, 0.7 * nilaiSkp + 0.3 * perilaku, false],
    ["60 and 40 with peers", year + noWeights, "pp30/penilaian-kinerja", { "pp30/dengan-360": "ya" }, 0.6 * nilaiSkp + 0.4 * perilaku, true],
  ])("%s", (_, text, form, profil, expected, behind) => {
    const { value, settings } = score(text, form, profil);
    expect(value).toBeCloseTo(expected, 12);
    expect(settings).toEqual(behind ? Object.keys(profil) : []);
  });
});

describe("shares of the calibration of KKP", () => {
  const unit = unitRekap([95, 85, 80, 70, 55].map((nilai) => orang({ peraturan: "pp46", periode: tahun(2018), nilai })), { profil: profilBaku });
  const sheet = (profil: Profil) => {
    const [baik, kurang] = [valueIn(profil, settingsKkp2017.persenBaik), valueIn(profil, settingsKkp2017.persenKurang)];
    const { steps } = kalibrasiSheet({ sheet: "Kalibrasi", unit, persen: baik === null || kurang === null ? null : { baik, kurang }, isian: new Map(), citeText: ({ at }) => at, language: "id" });
    const cells = steps.flatMap((step) => (step.kind === "cells" ? [step.values] : []));
    return { says: JSON.stringify(cells), after: cells.flatMap((rows) => rows.filter((row) => typeof row[4] === "number").map((row) => row[7])) };
  };

  test.each<readonly [Profil, readonly (string | null)[], string]>([
    [profilBaku, [null, null, null, null, null], "tidak ada angka bawaan"],
    [{ "kkp2017/persen-baik": 20 }, [null, null, null, null, null], "tidak ada angka bawaan"],
    [{ "kkp2017/persen-baik": 20, "kkp2017/persen-kurang": 40 }, ["Baik", "Cukup", "Cukup", "Kurang", "Kurang"], "Tabel Konversi instansi: Baik 20%, Kurang 40%"],
    [{ "kkp2017/persen-baik": 60, "kkp2017/persen-kurang": 0 }, ["Baik", "Baik", "Baik", "Cukup", "Cukup"], "Tabel Konversi instansi: Baik 60%, Kurang 0%"],
  ])("%j", (profil, after, says) => {
    expect(sheet(profil).after).toEqual(after);
    expect(sheet(profil).says).toContain(says);
  });
});

describe("what these settings may hold", () => {
  // Value, and part of the reason for which it is refused; undefined where it is taken.
  test.each<readonly [Readonly<Record<string, unknown>>, string | undefined]>([
    [{ "pp30/aspek-wajib": [] }, undefined],
    [{ "pp30/aspek-wajib": ["mutu"] }, "tulis daftar [ ] dari \"kuantitas\""],
    [{ "permen6/aspek-wajib": "biaya" }, "tulis daftar [ ] dari \"kuantitas\""],
    [{ "permen6/aspek-wajib": ["biaya", "waktu"] }, undefined],
    [{ "pp30/lingkup": 1.5 }, "tulis bilangan bulat 1 sampai 3"],
    [{ "pp30/lingkup": 0 }, "tulis bilangan bulat 1 sampai 3"],
    [{ "pp30/lingkup": 4 }, "tulis bilangan bulat 1 sampai 3"],
    [{ "pp30/dengan-360": true }, "pilih salah satu: \"tidak\", \"ya\""],
    [{ "kkp2017/persen-baik": 60, "kkp2017/persen-kurang": 40 }, undefined],
    [{ "kkp2017/persen-baik": 60, "kkp2017/persen-kurang": 40.01 }, "Setelan «kkp2017/persen-baik», «kkp2017/persen-kurang» bertentangan: bagian Baik dan Kurang bersama-sama tidak boleh melebihi 100%."],
    [{ "kkp2017/persen-baik": 1, "kkp2017/persen-kurang": 0 }, undefined],
    [{ "kkp2017/persen-baik": 20, "kkp2017/persen-kurang": 0.99 }, "bertentangan: bagian di bawah 1% tampak seperti pecahan; tulis 20 untuk 20%."],
    [{ "kkp2017/persen-baik": -1 }, "tulis angka 0 sampai 100"],
  ])("%j: %s", (json, reason) => {
    const reading = readProfil(json);
    expect(reading.ok ? undefined : reading.problems.map(({ message }) => message.id).join(" ")).toEqual(reason === undefined ? undefined : expect.stringContaining(reason));
    // In the order of the options, however it was typed.
    if (reading.ok) expect(Object.values(reading.profil)).toEqual(Object.values(json).map((value) => (Array.isArray(value) ? [...value].reverse() : value)));
  });

  test.each([
    ["pp30/aspek-wajib", ["kuantitas", "kualitas", "waktu"]],
    ["permen6/aspek-wajib", []],
    ["pp30/lingkup", 1],
    ["pp30/dengan-360", "tidak"],
    ["kkp2017/persen-baik", null],
    ["kkp2017/persen-kurang", null],
  ])("%s is %j unless an agency says otherwise", (id, value) => expect(allSettings.find((setting) => setting.id === id)?.default).toEqual(value));
});

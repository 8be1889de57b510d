// Mutation testing, one folder at a time: `npm run mutation`, or `npm run mutation -- base pp46`. Not part of npm test: it takes hours.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { projects } = require("./jest.config.js");

/**
 * What is changed, and the tests that must notice: what computes (formulas, parameters, settings). Prose (sources, readings)
 * is held by parity tests; how forms are found and read, by the drawn workbooks of test/field, too slow to run for each change.
 */
const of = (folder, files) => files.map((file) => `src/core/regulations/${folder}/${file}.ts`);
const settings = ["core/regulations/profil", "core/regulations/setelan"];
export const groups = {
  base: { mutate: ["src/core/base/*.ts"], tests: ["core/base/", ...settings] },
  pp46: { mutate: of("pp46", ["formulas", "parameters", "settings", "aspek"]), tests: ["core/regulations/pp46", ...settings, "functions/pp46"] },
  pp30: { mutate: of("pp30", ["formulas", "parameters", "settings", "kategori", "persen", "ruas", "sasaran"]), tests: ["core/regulations/pp30", "core/regulations/domain", ...settings, "functions/pp30"] },
  permen6: { mutate: of("permen6", ["distribusi", "parameters", "perspektif", "predikat", "rating", "settings"]), tests: ["core/regulations/permen6", "core/regulations/domain", ...settings, "functions/permen6"] },
  permen1: { mutate: of("permen1", ["bulan", "formulas", "jenjang", "masa", "parameters", "settings"]), tests: ["core/regulations/permen1", "core/regulations/domain", ...settings, "functions/permen1"] },
  kkp2017: { mutate: of("kkp2017", ["berjenjang", "formulas", "parameters", "settings"]), tests: ["core/regulations/domain", ...settings, "core/rekap/tahap", "functions/kkp"] },
  umum: { mutate: of("umum", ["bebanKerja", "golongan", "istilah", "jabatan", "masaBerlaku", "nip", "peringkat", "rejim", "rhk", "settings", "target"]), tests: ["core/regulations/umum", "core/regulations/domain", ...settings, "core/timeline", "functions/umum"] },
  nilai: {
    mutate: [...of("pp46", ["score"]), ...of("pp30", ["rantai", "score"])],
    tests: ["core/regulations/pp46.nilai", "core/regulations/pp30.nilai", "core/regulations/pp30.rantai", "core/regulations/pp30.hitung"],
  },
  profil: { mutate: ["src/core/regulations/profil.ts"], tests: settings },
};

const name = process.env.MUTATION_GROUP ?? "base";
const group = groups[name];
if (!group) throw new Error(`No group "${name}"; there are ${Object.keys(groups).join(", ")}.`);
const [, swc] = projects[0].transform["\\.[jt]sx?$"];
const files = readdirSync(new URL("test", import.meta.url), { recursive: true }).map((file) => file.replaceAll("\\", "/"));
// Each of `tests` is the beginning of a path.
const tests = files.filter((file) => file.endsWith(".test.ts") && ["core/regulations/citations", ...group.tests].some((path) => file.startsWith(path))).map((file) => `test/${file}`);

export default {
  mutate: group.mutate,
  plugins: ["./scripts/mutation/runner.mjs", "./scripts/mutation/ignoreTexts.mjs"],
  ignorers: ["texts"],
  testRunner: "inProcess",
  tests,
  swc,
  coverageAnalysis: "perTest",
  concurrency: 1,
  ignorePatterns: ["/dist", "/docs", "/assets", "/src/taskpane", "/src/workbench", "/src/excel", "/src/commands", "/.cache"],
  tempDirName: ".cache/stryker",
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  disableTypeChecks: false,
  allowEmpty: true,
};

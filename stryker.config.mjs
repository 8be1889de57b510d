// Mutation testing, one folder at a time: `npm run mutation`, or `npm run mutation -- base pp46`. Not part of npm test: it takes an hour.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { projects } = require("./jest.config.js");

/** What is changed, and the tests that must notice. Prose (sources, readings) is not code, and lists are held by parity tests. */
const prose = ["!src/core/regulations/*/{sources,readings,index}.ts"];
export const groups = {
  base: { mutate: ["src/core/base/*.ts"], tests: ["core/base/*"] },
  pp46: { mutate: ["src/core/regulations/pp46/{formulas,parameters}.ts"], tests: ["core/regulations/pp46", "functions/pp46"] },
  "pp46-formulir": { mutate: ["src/core/regulations/pp46/{score.ts,forms/*.ts,rules/*.ts}"], tests: ["sheets/sheets", "core/regulations/pp46"] },
  pp30: { mutate: ["src/core/regulations/pp30/*.ts", ...prose], tests: ["core/regulations/pp30", "core/regulations/domain", "functions/pp30"] },
  permen6: { mutate: ["src/core/regulations/permen6/*.ts", ...prose], tests: ["core/regulations/permen6", "core/regulations/domain", "functions/permen6"] },
  permen1: { mutate: ["src/core/regulations/permen1/*.ts", ...prose], tests: ["core/regulations/permen1", "core/regulations/domain", "functions/permen1"] },
  kkp2017: { mutate: ["src/core/regulations/kkp2017/*.ts", ...prose], tests: ["core/regulations/domain", "functions/kkp"] },
  umum: { mutate: ["src/core/regulations/umum/*.ts", ...prose], tests: ["core/regulations/umum", "core/regulations/domain", "core/timeline", "functions/umum", "sheets/sheets"] },
};

const name = process.env.MUTATION_GROUP ?? "base";
const group = groups[name];
if (!group) throw new Error(`No group "${name}"; there are ${Object.keys(groups).join(", ")}.`);
const { testEnvironment, transform, testPathIgnorePatterns } = projects[0];

export default {
  mutate: group.mutate,
  plugins: ["@stryker-mutator/jest-runner", "./scripts/mutation/ignoreTexts.mjs"],
  ignorers: ["texts"],
  testRunner: "jest",
  jest: {
    projectType: "custom",
    enableFindRelatedTests: false,
    config: { testEnvironment, transform, testPathIgnorePatterns, projects: undefined, roots: ["<rootDir>/src", "<rootDir>/test"], testMatch: ["core/regulations/citations", ...group.tests].map((path) => `<rootDir>/test/${path}*.test.ts`) },
  },
  coverageAnalysis: "perTest",
  concurrency: 1,
  ignorePatterns: ["/dist", "/contoh", "/docs", "/assets", "/src/taskpane", "/src/workbench", "/src/excel", "/src/commands", "/.cache"],
  tempDirName: ".cache/stryker",
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `.cache/mutation/${name}.json` },
  incremental: true,
  incrementalFile: `.cache/mutation/${name}.incremental.json`,
  disableTypeChecks: false,
  allowEmpty: true,
};

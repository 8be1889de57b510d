// Each boundary of docs/architecture.md is held here, per folder, rather than by discipline.
const tseslint = require("typescript-eslint");
const reactHooks = require("eslint-plugin-react-hooks");
const officeAddins = require("eslint-plugin-office-addins");

/** Forbids imports by pattern, with the reason that the linter prints. */
const forbid = (files, patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: patterns.map(([group, message]) => ({ group, message })) }] },
});

const outer = ["**/app/**", "**/excel/**", "**/xlsx/**", "**/taskpane/**", "**/cli/**", "**/commands/**", "**/workbench/**", "**/functions/**"];
const inner = [outer, "The core knows no host, no pane and no file."];

module.exports = tseslint.config(
  { ignores: ["node_modules", "dist", ".cache", "coverage", "contoh"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": ["error"],
    },
  },
  // A class of a foreign module is declared, and used as a type only.
  { files: ["**/*.d.ts"], rules: { "@typescript-eslint/no-unused-vars": "off" } },
  { files: ["**/*.{js,cjs,mjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["scripts/**", "bench/**"], rules: { "no-console": "off" } },

  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...["Date", "Intl", "console", "setTimeout", "Promise", "fetch"].map((name) => ({ name, message: "The core is pure: time and the outside arrive as arguments." }))],
    },
  },
  forbid(["src/core/base/**"], [inner, [["**/sheet/*", "**/check/*", "**/regulations/*", "**/regulations/**"], "core/base does not know what an SKP is."]]),
  forbid(["src/core/sheet/**"], [inner, [["**/check/*", "**/regulations/**"], "core/sheet knows no regulation."]]),
  forbid(["src/core/check/**"], [inner, [["**/regulations/pp46/**", "**/regulations/pp30/**", "**/regulations/permen6/**", "**/regulations/permen1/**", "**/regulations/kkp2017/**"], "core/check knows no regulation by name."]]),
  forbid(["src/core/regulations/pp46/**"], [inner, [["**/pp30/**", "**/permen6/**", "**/permen1/**", "**/kkp2017/**"], "A regulation knows none that came later."]]),
  forbid(["src/core/regulations/pp30/**"], [inner, [["**/permen6/**", "**/permen1/**"], "A regulation knows none that came later."]]),
  forbid(["src/core/report/**", "src/core/audit/**"], [inner]),
  forbid(["src/functions/**"], [[["**/core/*/**", "!**/core/index"], "Custom functions use the door of the core only."], [["**/excel/**", "**/taskpane/**", "**/app/**"], "Custom functions use the core only."]]),
  forbid(["src/app/**"], [[["**/excel/**", "**/xlsx/**", "**/taskpane/**", "**/cli/**", "**/commands/**", "**/workbench/**", "react", "react-dom"], "Use cases know the host only through the port."]]),
  forbid(["src/excel/**", "src/xlsx/**"], [[["**/taskpane/**", "**/cli/**", "**/commands/**", "**/workbench/**"], "An adapter serves the port and knows nobody above it."]]),
  forbid(["src/taskpane/**", "src/commands/**", "src/cli/**"], [[["**/workbench/**"], "The workbench is development only: nothing imports it."]]),

  { files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/page/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
);

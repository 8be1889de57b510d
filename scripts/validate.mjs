// Checks a manifest without a network: shape, order, ids, strings, locales, icons, functions.
//   node scripts/validate.mjs [FILE]     manifest.xml without one; exit 1 when something is wrong, 2 when it can't be read
// Microsoft's own service checks more (npx office-addin-manifest validate), but only online.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
require("./ts.cjs");
const { projectAt } = require("./validate/project.ts");
const { notChecked, validateManifest } = require("./validate/validateManifest.ts");

const file = process.argv[2] ?? fileURLToPath(new URL("../manifest.xml", import.meta.url));
let text;
try {
  text = readFileSync(file, "utf8");
} catch (error) {
  console.error(`${file} can't be read: ${error.message}`);
  process.exit(2);
}
const project = projectAt(root);
const faults = validateManifest(text, project);
for (const { kind, line, message } of faults) console.log(`${line ? `line ${line}: ` : ""}${message} [${kind}]`);
for (const what of notChecked(project)) console.log(`Not checked: ${what}.`);
console.log(faults.length ? `The manifest has ${faults.length} ${faults.length === 1 ? "fault" : "faults"}.` : "The manifest is valid.");
process.exitCode = faults.length ? 1 : 0;

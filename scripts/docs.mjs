// Writes the generated documents, or with --check compares them with what is checked in, so that they are never stale.
import { createRequire } from "node:module";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
require("./ts.cjs");
const { documents } = require("./docs/documents.ts");

const check = process.argv.includes("--check");
const stale = [];
for (const { path, text } of await documents(root)) {
  const file = join(root, path);
  if (check) {
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) stale.push(path);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(path);
  }
}
if (stale.length) {
  console.log(`Stale: ${stale.join(", ")}. Run "npm run docs" and commit the result.`);
  process.exitCode = 1;
}

// Runs mutation testing by folder and writes docs/mutation.md: the score, and each mutant that no test noticed with the reason.
// `npm run mutation` runs all; `npm run mutation -- base pp46` those; `npm run mutation -- --page` only writes the page again.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { groups } from "../stryker.config.mjs";
import { mutationPage } from "./mutation/page.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = chosen.filter((name) => !(name in groups));
if (unknown.length > 0) throw new Error(`No group ${unknown.join(", ")}; there are ${Object.keys(groups).join(", ")}.`);

mkdirSync(join(root, ".cache", "mutation"), { recursive: true });
for (const name of process.argv.includes("--page") ? [] : chosen.length > 0 ? chosen : Object.keys(groups)) {
  const { status } = spawnSync(join(root, "node_modules", ".bin", "stryker"), ["run"], { cwd: root, stdio: "inherit", env: { ...process.env, MUTATION_GROUP: name } });
  if (status !== 0) process.exitCode = 1;
}
const reports = Object.keys(groups).flatMap((name) => {
  const file = join(root, ".cache", "mutation", `${name}.json`);
  return existsSync(file) ? [{ name, file, report: JSON.parse(readFileSync(file, "utf8")) }] : [];
});
const newest = Math.max(...reports.map(({ file }) => statSync(file).mtimeMs));
const { text, unexplained } = mutationPage(reports, JSON.parse(readFileSync(join(root, "scripts/mutation/reasons.json"), "utf8")), new Date(newest).toISOString().slice(0, 10));
writeFileSync(join(root, "docs/mutation.md"), text);
console.log(`docs/mutation.md: ${unexplained} survivors without a reason`);

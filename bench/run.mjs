// The benchmarks: always a ratio against something named, measured in the same run on the same machine. Nothing here fails a test.
// `npm run bench` runs all; `npm run bench -- rows functions` those parts. Tables go to the screen, figures to bench/hasil.json.
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const require = createRequire(import.meta.url);
require("../scripts/ts.cjs");
const root = fileURLToPath(new URL("..", import.meta.url));
const { rows } = require("./rows.ts");
const { functions } = require("./functions.ts");
const { office } = require("./office.ts");
const { libreOffice } = require("./libreOffice.ts");
const { sizes } = require("./sizes.ts");
const { start } = require("./start.ts");
const { matrix } = require("./matrix.ts");
const { rekap } = require("./rekap.ts");

const PARTS = { rows, functions, libreOffice, office, sizes, start, matrix, rekap };
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`No part ${unknown.join(", ")}; there are ${Object.keys(PARTS).join(", ")}.`);

const machine = { prosesor: cpus()[0]?.model ?? "?", inti: cpus().length, memoriGb: Math.round(totalmem() / 2 ** 30), node: process.version };
console.log(`${machine.prosesor}, ${machine.inti} cores, ${machine.memoriGb} GB, Node ${machine.node}`);
const hasil = { machine };
for (const name of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
  const { title, note, table } = await PARTS[name](root);
  console.log(`\n${title}${note ? `\n${note}` : ""}\n`);
  const heads = Object.keys(table[0] ?? {});
  console.log(`| ${heads.join(" | ")} |\n| ${heads.map(() => "---").join(" | ")} |`);
  for (const row of table) console.log(`| ${heads.map((head) => row[head] ?? "").join(" | ")} |`);
  hasil[name] = table;
}
writeFileSync(join(root, "bench", "hasil.json"), `${JSON.stringify(hasil, null, 1)}\n`);

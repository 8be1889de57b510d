// Writes the sample workbooks and their list, or with --check compares them with what is checked in.
import { createRequire } from "node:module";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../contoh", import.meta.url));
const require = createRequire(import.meta.url);
require("./ts.cjs");
const { semuaContoh } = require("./contoh/semua.ts");
const { buat } = require("./contoh/simpan.ts");
const { daftarContoh } = require("./contoh/daftar.ts");

const check = process.argv.includes("--check");
const stale = [];
const put = (name, bytes) => {
  const path = join(folder, name);
  const same = existsSync(path) && Buffer.from(bytes).equals(readFileSync(path));
  if (check && !same) stale.push(name);
  if (check || same) return;
  writeFileSync(path, bytes);
  console.log(`contoh/${name}`);
};

mkdirSync(folder, { recursive: true });
const jadi = [];
for (const contoh of semuaContoh) {
  const { bytes, kesalahan } = await buat(contoh);
  put(contoh.berkas, bytes);
  jadi.push({ ...contoh, kesalahan });
}
put("README.md", Buffer.from(daftarContoh(jadi)));
if (stale.length) {
  console.log(`Stale: ${stale.join(", ")}. Run "npm run contoh" and commit the result.`);
  process.exitCode = 1;
}

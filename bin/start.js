// Copied beside the bundle as skp.js: runs main.js from V8's code cache, written at the first run under each Node. A third of
// the time to start goes into compiling. Where the cache can't be written, or V8 refuses it, main.js runs as any script does.
const fs = require("node:fs");
const path = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

// Node 20 optimises a function once some 70 kB of its bytecode have run. One file is done before that pays, and hundreds of files
// take a quarter less CPU too when it waits longer. Later versions of Node gain nothing by it and don't know the word.
if (process.version.startsWith("v20.")) v8.setFlagsFromString("--interrupt-budget=500000");

const file = path.join(__dirname, "main.js");
// V8 itself compares only versions and lengths, so the content's own hash is in the name.
const kept = path.join(__dirname, `main.CONTENT_HASH.${process.version}.${process.arch}.cache`);

/** The bundle is plain ASCII. */
const source = fs.readFileSync(file, "latin1");
let cachedData;
try {
  cachedData = fs.readFileSync(kept);
} catch {
  // Not written yet.
}
const script = new vm.Script(`(function (module, exports, require, __filename, __dirname) {${source}\n})`, { filename: file, cachedData });
script.runInThisContext()(module, exports, require, file, __dirname);

// Only once files were worked on are the functions compiled that are worth keeping.
if ((cachedData === undefined || script.cachedDataRejected) && /^(periksa|hitung|rekap|matriks)$/.test(process.argv[2] ?? "")) {
  process.on("exit", () => {
    const draft = `${kept}.${process.pid}`;
    try {
      fs.writeFileSync(draft, script.createCachedData());
      fs.renameSync(draft, kept);
    } catch {
      // A folder that can't be written to: the next run compiles again.
    }
  });
}

// The whole check, as CI runs it: types, lint, build, manifest, generated documents, unit and end-to-end tests.
// Closes with one line, "N passed, N failed". Steps that need nothing of each other share the two cores.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "skp-test-"));
const bin = (name) => join(root, "node_modules", ".bin", name);

const node = process.execPath;
/** Each test file loads all modules anew and is soon done: less collecting of short-lived objects and, where V8 knows the word, later optimising (bin/start.js). */
const briefly = ["--max-semi-space-size=64", ...(process.version.startsWith("v20.") ? ["--interrupt-budget=500000"] : [])];

/** Runs a command, its output kept and printed whole when it ends, so that two at once stay readable. */
function run(name, command, args, env = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => output.push(Buffer.from(String(error))));
    child.on("close", (code) => {
      const text = Buffer.concat(output).toString("utf8").trim();
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`\n── ${name}: ${code === 0 ? "ok" : "FAILED"} (${seconds} s)`);
      if (text) console.log(text);
      resolve({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
    });
  });
}

/** A jest project; its own counts go into the closing line. A run that crashed, or ran nothing, counts as one failure. */
async function jest(project, ...args) {
  const file = join(scratch, `${project}.json`);
  const result = await run(`jest ${project}`, node, [...briefly, join(root, "node_modules/jest/bin/jest.js"), "--selectProjects", project, "--json", "--outputFile", file, "--silent=false", ...args]);
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return { name: result.name, passed: report.numPassedTests, failed: failed || (result.failed || report.numPassedTests === 0 ? 1 : 0) };
  } catch {
    return { ...result, passed: 0, failed: 1 };
  }
}

const results = [];
const together = async (...steps) => results.push(...(await Promise.all(steps)));

/** One after another: what comes later needs what came before, or would only take its core. */
async function inTurn(...steps) {
  const done = [];
  for (const step of steps) done.push(await step());
  return done;
}
const webpack = (config) => () => run(`build, ${config}`, bin("webpack"), ["--config", config, "--mode", "production"]);

results.push(await run("programs for the tests", node, ["scripts/programs.mjs"]));
await together(run("types, whole", bin("tsc"), ["-p", "tsconfig.json"]), run("lint", bin("eslint"), [".", "--max-warnings", "0"]));
const built = await Promise.all([
  inTurn(webpack("webpack.config.js"), webpack("webpack.workbench.config.js"), webpack("webpack.cli.config.js")),
  inTurn(() => run("types, core alone", bin("tsc"), ["-p", "src/core/tsconfig.json"]), () => run("generated documents are current", node, ["scripts/docs.mjs", "--check"])),
]);
results.push(...built.flat());
await together(run("manifest", node, ["scripts/validate.mjs"]), jest("unit", "--maxWorkers=2"));
await together(jest("e2e", "--runInBand"));

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
for (const result of results.filter((each) => each.failed)) console.log(`failed: ${result.name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

#!/usr/bin/env node
// Runs the bundled command line, bundling it first where that is missing or older than its sources.
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const bundle = path.join(root, "dist/cli/skp.js");
const sources = ["core", "app", "xlsx", "cli"].map((folder) => path.join(root, "src", folder));

function newest(folder) {
  let latest = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(file) : fs.statSync(file).mtimeMs);
  }
  return latest;
}

function isStale() {
  // An installed package brings its bundle and no sources.
  if (!fs.existsSync(sources[0])) return false;
  const built = fs.statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((folder) => newest(folder) > built);
}

if (isStale()) {
  const { spawnSync } = require("node:child_process");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  // Standard output belongs to the records.
  const made = spawnSync(process.execPath, [webpack, "--config", path.join(root, "webpack.cli.config.js")], { cwd: root, stdio: ["ignore", 2, 2] });
  if (made.status !== 0) process.exit(made.status ?? 1);
}
require(bundle);

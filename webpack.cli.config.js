/** Bundles the command line, so that it starts nearly as fast as Node itself. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");

/** Writes the bundle in ASCII, which V8 keeps in half the memory, and beside it the script that runs it from a code cache. */
const start = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("start", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "start", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER }, (assets) => {
        for (const [name, asset] of Object.entries(assets)) {
          if (!name.endsWith(".js")) continue;
          const text = String(asset.source()).replace(/[^\0-\x7F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
          compilation.updateAsset(name, new sources.RawSource(text));
          if (name !== "main.js") continue;
          const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
          const starter = readFileSync(path.join(__dirname, "bin/start.js"), "utf8");
          compilation.emitAsset("skp.js", new sources.RawSource(starter.replace("CONTENT_HASH", hash)));
        }
      });
    });
  },
};

module.exports = {
  mode: "production",
  target: "node20",
  context: __dirname,
  entry: { main: "./src/cli/main.ts" },
  output: { path: path.join(__dirname, "dist/cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  // The build of fflate for browsers: the one for Node loads worker threads, which nothing here uses.
  resolve: { extensions: [".ts", ".js"], alias: { fflate$: path.join(__dirname, "node_modules/fflate/esm/browser.js") } },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true }, sideEffects: false }] },
  plugins: [start],
  // One message a build would be one too many on a pipe.
  stats: "errors-only",
  performance: { hints: false },
};

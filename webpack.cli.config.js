/** Bundles the command line, so that it starts as fast as Node itself. */
const path = require("node:path");

module.exports = {
  mode: "production",
  target: "node20",
  context: __dirname,
  entry: { skp: "./src/cli/main.ts" },
  output: { path: path.join(__dirname, "dist/cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  // The build of fflate for browsers: the one for Node loads worker threads, which nothing here uses.
  resolve: { extensions: [".ts", ".js"], alias: { fflate$: path.join(__dirname, "node_modules/fflate/esm/browser.js") } },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  // One message a build would be one too many on a pipe.
  stats: "errors-only",
  performance: { hints: false },
};

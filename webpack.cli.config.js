/** Bundles the command line, so that it starts as fast as Node itself. */
const path = require("node:path");

module.exports = {
  mode: "production",
  target: "node20",
  context: __dirname,
  entry: { skp: "./src/cli/main.ts" },
  output: { path: path.join(__dirname, "dist/cli"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  // One message a build would be one too many on a pipe.
  stats: "errors-only",
  performance: { hints: false },
};

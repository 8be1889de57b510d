/** Bundles the workbench: development and demonstration only, never part of what is hosted for Excel. */
require("./scripts/ts.cjs");
const fs = require("node:fs");
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { officeJs } = require("./src/workbench/node/officeJs.ts");

module.exports = (_, { mode = "production" }) => ({
  mode,
  target: ["web", "es2020"],
  devtool: mode === "production" ? false : "source-map",
  entry: { workbench: "./src/workbench/page/index.tsx" },
  output: { path: path.join(__dirname, "dist/workbench"), publicPath: "/workbench/", filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, type: "css/auto" },
    ],
  },
  experiments: { css: true },
  plugins: [
    new HtmlPlugin({ template: "./src/workbench/page/index.html", filename: "index.html" }),
    new DefinePlugin({ GATES: JSON.stringify(officeJs().gates), SAMPLES: JSON.stringify(fs.readdirSync(path.join(__dirname, "contoh")).filter((name) => name.endsWith(".xlsx")).sort()) }),
  ],
  stats: "errors-warnings",
  performance: { hints: false },
});

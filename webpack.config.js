/** Bundles the add-in: functions.js (custom functions only), commands.js (ribbon) and taskpane.js, which share one page. */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const { version } = require("./package.json");
const { page } = require("./scripts/docs/page.cjs");

const inFunctions = path.join(__dirname, "src/functions");
/** Every file of the folder that declares a function. */
const functions = fs
  .readdirSync(inFunctions)
  .sort()
  .map((file) => path.join(inFunctions, file))
  .filter((file) => /@customfunction\b/.test(fs.readFileSync(file, "utf8")));

/** Where the built files will be hosted; the manifest is written for that address. */
const address = (process.env.ADDIN_URL ?? "https://localhost:3000").replace(/\/$/, "");

module.exports = (_, { mode = "production" }) => ({
  mode,
  target: ["web", "es2020"],
  devtool: mode === "production" ? false : "source-map",
  entry: { functions, commands: "./src/commands/commands.ts", taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "chunks/[name].[contenthash:8].js",
    // The command line is bundled beside it, by its own configuration.
    clean: { keep: /^(cli|workbench)\// },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functions, output: "functions.json" }),
    new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["functions", "commands", "taskpane"], templateParameters: { version }, scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "docs/mengapa-angka-berbeda.md", to: "docs/[name].html", transform: (text) => page(text.toString()) },
        { from: "manifest.xml", to: "manifest.xml", transform: (xml) => xml.toString().replaceAll("https://localhost:3000", address) },
      ],
    }),
  ],
  stats: "errors-warnings",
  performance: { hints: false },
});

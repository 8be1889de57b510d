// Before all end-to-end tests: one server and one Chromium, both ended by stop.mjs.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { chromium as program } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve/server.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The conformance list as a script for the pane's frame. */
async function bundleConformance() {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2020"],
    context: root,
    entry: { conformance: "./test/e2e/conformanceInPage.ts" },
    output: { path: `${root}.cache/e2e`, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, done) => (error ? reject(error) : resolve(done))));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}

export default async function start() {
  await bundleConformance();
  const server = await serve(0);
  const browser = await chromium.launchServer({ executablePath: program(), args: ["--no-sandbox", "--disable-quic", "--disable-background-networking"] });
  Object.assign(globalThis, { endToEnd: { server, browser } });
  process.env.SKP_E2E = JSON.stringify({ address: server.address, browser: browser.wsEndpoint() });
}

// Builds (with --build), serves the add-in and the workbench over https on localhost, and opens it (with --open).
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve/server.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = new Set(process.argv.slice(2));
const port = Number(process.env.PORT ?? createRequire(import.meta.url)("../package.json").config.dev_server_port);

if (given.has("--build")) {
  for (const config of ["webpack.config.js", "webpack.workbench.config.js"]) {
    console.log(`Membangun (${config})…`);
    const built = spawnSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--config", config, "--mode", "production"], { cwd: root, stdio: "inherit" });
    if (built.status !== 0) process.exit(built.status ?? 1);
  }
}

try {
  const { address } = await serve(port);
  console.log(`\nMeja kerja SKP: ${address}/\nManifes untuk Excel: ${address}/manifest.xml\nHentikan dengan Ctrl+C. Peramban menanyakan sertifikat lokal satu kali: pilih lanjutkan.`);
  if (given.has("--open") && !given.has("--no-open")) open(`${address}/`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} sedang dipakai. Hentikan program itu, atau pilih port lain: PORT=3001 npm start`);
  process.exitCode = 1;
}

/** Asks the system to show a page; a machine without a screen simply has the address. */
function open(address) {
  const [command, args] = process.platform === "darwin" ? ["open", [address]] : process.platform === "win32" ? ["cmd", ["/c", "start", "", address]] : ["xdg-open", [address]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => console.log(`Buka ${address} di peramban.`));
  child.unref();
}

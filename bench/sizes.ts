import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Part } from "./measure";

/** Gzip size of what a user's machine loads, from a build of its own. */
export async function sizes(root: string): Promise<Part> {
  const out = mkdtempSync(join(tmpdir(), "skp-sizes-"));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production", "--output-path", out], { cwd: root, stdio: "ignore" });
    const kilobytes = (file: string) => (gzipSync(readFileSync(file), { level: 9 }).length / 1024).toFixed(1);
    const files = ["taskpane.js", "commands.js", "functions.js"].filter((file) => existsSync(join(out, file)));
    const chunks = existsSync(join(out, "chunks")) ? readdirSync(join(out, "chunks")).filter((file) => file.endsWith(".js")) : [];
    const row = (what: string, file: string) => ({ file: what, "KB, gzip": kilobytes(file), "KB, plain": (statSync(file).size / 1024).toFixed(1) });
    return { title: "Size of the bundles", note: "Chunks are loaded only when what they hold is first used.", table: [...files.map((file) => row(file, join(out, file))), ...chunks.map((file) => row(`chunks/${file}`, join(out, "chunks", file)))] };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratio, type Part } from "./measure";

const RUNS = 15;

/** CPU seconds of a Node process, user and system: the least of some runs. */
function cpuOf(script: string, ...args: readonly string[]): number {
  const preload = "process.on('exit',()=>{const u=process.cpuUsage();require('fs').writeSync(3,String((u.user+u.system)/1e6))})";
  const folder = mkdtempSync(join(tmpdir(), "skp-start-"));
  const hook = join(folder, "hook.js");
  writeFileSync(hook, preload);
  try {
    const seconds = Array.from({ length: RUNS }, () => Number(spawnSync(process.execPath, ["-r", hook, script, ...args], { stdio: ["ignore", "ignore", "ignore", "pipe"] }).output[3]?.toString("utf8")));
    return Math.min(...seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bundled command on one sample, against Node that starts and ends. */
export async function start(root: string): Promise<Part> {
  const out = mkdtempSync(join(tmpdir(), "skp-cli-"));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--config", join(root, "webpack.cli.config.js"), "--output-path", out], { cwd: root, stdio: "ignore" });
    const nothing = join(out, "nothing.js");
    writeFileSync(nothing, "");
    const sample = join(root, "contoh", "06-statistisi-2018.xlsx");
    const bare = cpuOf(nothing);
    const check = cpuOf(join(out, "skp.js"), "periksa", sample);
    const help = cpuOf(join(out, "skp.js"), "--help");
    return {
      title: "CPU of the command line",
      note: `Least of ${RUNS} runs, user and system.`,
      table: [
        { command: "node, an empty script", "CPU, ms": Math.round(bare * 1000), "against bare Node": "1" },
        { command: "skp --help", "CPU, ms": Math.round(help * 1000), "against bare Node": ratio(help, bare) },
        { command: "skp periksa, one file", "CPU, ms": Math.round(check * 1000), "against bare Node": ratio(check, bare) },
      ],
    };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Whether programs can be installed here with apt-get. */
export function isDebianRoot() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release);
}

let updated = false;

/** Runs apt-get, its words on standard error; the list of packages is fetched once. Tells whether it succeeded. */
export function apt(...args) {
  const run = (...given) => spawnSync("apt-get", given, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  if (!updated) updated = run("update");
  return run(...args);
}

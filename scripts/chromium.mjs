// Prints the path of a Chromium; on Debian as root installs one where none is. `chromium()` for other scripts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];
const PLACES = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => (process.env[name] ? [join(process.env[name], "Google/Chrome/Application/chrome.exe"), join(process.env[name], "Microsoft/Edge/Application/msedge.exe")] : [])),
];

export function findChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own) {
    if (existsSync(own)) return own;
    throw new Error(`CHROMIUM_PATH points to ${own}, which is not there.`);
  }
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find((path) => existsSync(path));
}

function isDebianRoot() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release);
}

/** The path of a Chromium, installed first where that is possible. */
export function chromium() {
  const found = findChromium();
  if (found) return found;
  if (!isDebianRoot()) throw new Error("No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file, then run again.");
  const apt = (...args) => spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  console.error("No Chromium found; installing it with apt-get.");
  apt("update");
  const installed = apt("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  const path = findChromium();
  if (installed.status !== 0 || !path) throw new Error("apt-get could not install chromium. Install it by hand, or set CHROMIUM_PATH.");
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(chromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

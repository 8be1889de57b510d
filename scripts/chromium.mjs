// Prints the path of a Chromium; on Debian as root installs one where none is. `chromium()` for other scripts.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { apt, isDebianRoot } from "./debian.mjs";

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

/** The path of a Chromium, installed first where that is possible. */
export function chromium() {
  const found = findChromium();
  if (found) return found;
  if (!isDebianRoot()) throw new Error("No Chromium found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file, then run again.");
  console.error("No Chromium found; installing it with apt-get.");
  const installed = apt("install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  const path = findChromium();
  if (!installed || !path) throw new Error("apt-get could not install chromium. Install it by hand, or set CHROMIUM_PATH.");
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

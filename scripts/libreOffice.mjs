// Finds LibreOffice, with which plain formulas are compared; on Debian as root installs its Calc where none is.
import { existsSync } from "node:fs";
import { apt, isDebianRoot } from "./debian.mjs";

const PLACES = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** The path of LibreOffice, or undefined where there is none and none can be installed: the comparison is then skipped, by name. */
export function libreOffice() {
  const find = () => PLACES.find((path) => existsSync(path));
  const found = find();
  if (found || !isDebianRoot()) return found;
  console.error("No LibreOffice found; installing its Calc with apt-get.");
  apt("install", "-y", "--no-install-recommends", "libreoffice-calc-nogui");
  return find();
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { gatesIn, type Gates } from "../richapi/contract";

/** Microsoft's own bundle as it lies in the npm package; read, never changed. */
const folder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

let bundle: { readonly script: Script; readonly gates: Gates } | undefined;

export function officeJs(): { readonly script: Script; readonly gates: Gates } {
  if (bundle) return bundle;
  const text = readFileSync(join(folder, "excel-web-16.00.debug.js"), "utf8");
  bundle = { script: new Script(text, { filename: "excel-web-16.00.debug.js" }), gates: gatesIn(text) };
  return bundle;
}

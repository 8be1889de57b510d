// Sees that the programs are there which the tests drive, before any test needs them.
import { chromium } from "./chromium.mjs";
import { libreOffice } from "./libreOffice.mjs";

try {
  console.log(`Chromium: ${chromium()}`);
  console.log(`LibreOffice: ${libreOffice() ?? "none, so plain formulas are not compared with it (those tests say that they are skipped)"}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

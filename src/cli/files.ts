import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files to work on, one after another: named, found in folders, or read from standard input. */
export async function* filesOf(names: readonly string[], input: () => NodeJS.ReadableStream): AsyncGenerator<string> {
  for (const name of names) {
    if (name === "-") {
      // Loaded only where names are read: it is a tenth of the time to start.
      const { createInterface } = await import("node:readline");
      for await (const line of createInterface({ input: input(), crlfDelay: Infinity })) if (line.trim() !== "") yield* inPath(line.trim());
    } else yield* inPath(name);
  }
}

function* inPath(path: string): Generator<string> {
  // What is not there is left to the reader, which says so in the file's own place.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield* inFolder(path);
  else yield path;
}

function* inFolder(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* inFolder(path);
    // "~$…" is the lock file of a workbook that is open.
    else if (/\.xlsx$/i.test(entry.name) && !entry.name.startsWith("~$")) yield path;
  }
}

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a manifest is compared with. Held as data so that tests can offer broken ones. */
export interface Project {
  /** A file of the add-in by its path below the page's folder, such as `assets/icon-16.png`; undefined when there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
  /** Whether pages and scripts are built, so that their absence is a fault. */
  readonly built: boolean;
  /** Code in which ribbon commands are associated; empty when nothing is written or built yet. */
  readonly commands: readonly string[];
  /** Ids of custom functions; undefined when neither sources nor a build tell. */
  readonly functions: readonly string[] | undefined;
  /** Names of all files in assets/. */
  readonly assets: readonly string[];
}

function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

const textsOf = (files: readonly string[]): readonly string[] => files.map((file) => readFileSync(file, "utf8"));

/** Ids that a build lists, else those that the sources declare with `@customfunction`. */
function functionIds(dist: string, sources: string): readonly string[] | undefined {
  const metadata = join(dist, "functions.json");
  if (existsSync(metadata)) {
    const { functions } = JSON.parse(readFileSync(metadata, "utf8")) as { readonly functions?: readonly { readonly id: string }[] };
    return (functions ?? []).map(({ id }) => id);
  }
  const found = textsOf(filesBelow(sources, /\.ts$/)).flatMap((text) => [...text.matchAll(/@customfunction\s+(\w+)/g)].map((match) => match[1] ?? ""));
  return found.length ? found : undefined;
}

/** The project on disk. Icons are those of the sources; pages and scripts those of the build. */
export function projectAt(root: string): Project {
  const dist = join(root, "dist");
  const built = existsSync(join(dist, "taskpane.html"));
  const sources = textsOf(filesBelow(join(root, "src", "commands"), /\.tsx?$/));
  return {
    file(path) {
      const place = path.startsWith("assets/") ? join(root, path) : join(dist, path);
      return existsSync(place) && statSync(place).isFile() ? readFileSync(place) : undefined;
    },
    built,
    commands: sources.length || !built ? sources : textsOf(filesBelow(dist, /\.js$/)),
    functions: functionIds(dist, join(root, "src", "functions")),
    assets: filesBelow(join(root, "assets"), /./).map((file) => file.slice(join(root, "assets").length + 1).replaceAll("\\", "/")),
  };
}

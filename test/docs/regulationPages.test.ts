import { readdirSync } from "node:fs";
import { join } from "node:path";
import { regulationPages } from "../../scripts/docs/regulationPages";
import { regulations } from "../../src/core/regulations/index";

const REGULATIONS = join(__dirname, "../../src/core/regulations");
const pages = new Map(regulationPages().map(({ path, text }) => [path, text]));

/** Every number and word inside a parameter. */
function contentOf(value: unknown): readonly (number | string)[] {
  if (typeof value === "number" || typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "cite" ? [] : contentOf(inner)));
}

function parametersOf(id: string): readonly (readonly [string, unknown])[] {
  const files = readdirSync(join(REGULATIONS, id)).filter((file) => file === "parameters.ts");
  return files.flatMap((file) => Object.entries(jest.requireActual<Record<string, unknown>>(join(REGULATIONS, id, file)))).filter(([name, value]) => typeof value !== "function" && !/^cite[A-Z]/.test(name));
}

/** The part of a page under the heading of a parameter. */
function sectionOf(id: string, name: string): string {
  const text = pages.get(`docs/regulations/${id}.md`) ?? "";
  const [, after = ""] = text.split(`## \`${name}\`\n`);
  return after.split("\n## ")[0] ?? "";
}

describe.each(regulations.map(({ id }) => id))("docs/regulations/%s.md", (id) => {
  it("exists", () => expect([...pages.keys()]).toContain(`docs/regulations/${id}.md`));

  it("shows every exported parameter, every number in it, and its basis", () => {
    for (const [name, value] of parametersOf(id)) {
      const shown = sectionOf(id, name);
      expect([name, /^Dasar: \S.*, \S.*\.$/m.test(shown)]).toEqual([name, true]);
      const written = new Set([...shown.matchAll(/\d+(?:,\d+)?/g)].map(([number]) => Number(number.replace(",", "."))));
      const isShown = (each: number | string) => (typeof each === "number" ? written.has(each) : each === "sedikit" || each === "banyak" || shown.includes(each));
      expect([name, contentOf(value).filter((each) => !isShown(each))]).toEqual([name, []]);
    }
  });
});

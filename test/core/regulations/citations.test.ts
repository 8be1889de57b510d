import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as kkp2017 from "../../../src/core/regulations/kkp2017/parameters";
import * as permen1 from "../../../src/core/regulations/permen1/parameters";
import * as permen6 from "../../../src/core/regulations/permen6/parameters";
import * as pp30 from "../../../src/core/regulations/pp30/parameters";
import { regulations } from "../../../src/core/regulations/index";
import * as pp46 from "../../../src/core/regulations/pp46/parameters";
import * as bebanKerja from "../../../src/core/regulations/umum/bebanKerja";

const REGULATIONS = join(__dirname, "../../../src/core/regulations");
const PARAMETERS: Readonly<Record<string, object>> = { pp46, pp30, permen6, permen1, kkp2017, umum: bebanKerja };
const readings = new Set(regulations.flatMap((each) => each.readings.map(({ id }) => id)));

/** Every citation inside a value, with the way to it. */
function cites(value: unknown, path: string): readonly { readonly source: string; readonly at: string; readonly path: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value && "at" in value ? [{ source: String(value.source), at: String(value.at), path }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => cites(inner, `${path}.${key}`))];
}

/** What stands under `cite`, or in an export named so, inside a value. */
function bases(value: unknown, path: string): readonly { readonly basis: unknown; readonly path: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => (/^cite([A-Z]|$)/.test(key) ? [{ basis: inner, path: `${path}.${key}` }] : bases(inner, `${path}.${key}`)));
}

describe.each(regulations.map(({ id, sources, settings, constraints, readings: own }) => [id, { sources, settings, constraints, own }] as const))("%s", (id, { sources, settings, constraints, own }) => {
  const known = new Set<string>(sources.map((source) => source.id));
  const files = readdirSync(join(REGULATIONS, id)).filter((file) => file.endsWith(".ts"));
  const text = files.map((file) => readFileSync(join(REGULATIONS, id, file), "utf8")).join("\n");

  it("cites only sources that it lists, in its numbers, readings and settings", () => {
    const all = [...cites(PARAMETERS[id], id), ...cites(own, "readings"), ...cites(settings, "settings")];
    expect(all.filter(({ source }) => !known.has(source))).toEqual([]);
    expect(all.filter(({ at }) => at.trim() === "")).toEqual([]);
  });

  it("a basis that is named is one: a source and a place", () => {
    expect(bases(PARAMETERS[id], id).filter(({ basis }) => typeof basis !== "object" || basis === null || !("source" in basis && "at" in basis))).toEqual([]);
    expect(settings.filter(({ cite }) => !known.has(cite.source) || cite.at === "")).toEqual([]);
  });

  it("contradictions of settings are told in both languages", () => {
    for (const { settings: touched, message } of constraints) expect([message.id.length > 20, message.en.length > 20, message.id !== message.en, touched.length > 0]).toEqual([true, true, true, true]);
  });

  it("each reading names the regulation, a choice and an alternative", () => {
    for (const reading of own) {
      expect(reading.id.startsWith(`${id}/`)).toBe(true);
      expect([reading.id, reading.alternatives.length > 0, reading.chosen.endsWith(".")]).toEqual([reading.id, true, true]);
    }
  });

  it("formulas point to sources and readings that exist", () => {
    const cited = [...text.matchAll(/@cite (\w+)/g)].map((match) => match[1] ?? "");
    expect(cited.filter((source) => !known.has(source) && !regulations.some((each) => each.sources.some((other) => other.id === source)))).toEqual([]);
    const seen = [...text.matchAll(/@see readings (.+)/g)].flatMap((match) => [...(match[1] ?? "").matchAll(/`([^`]+)`/g)].map((each) => each[1] ?? ""));
    expect(seen.filter((reading) => !readings.has(reading))).toEqual([]);
  });

  it("every exported formula has a citation", () => {
    if (!files.includes("formulas.ts")) return;
    const formulas = readFileSync(join(REGULATIONS, id, "formulas.ts"), "utf8");
    const names = [...formulas.matchAll(/^export function (\w+)/gm)].map((match) => match[1] ?? "");
    const withCite = [...formulas.matchAll(/@cite [^\n]+\n(?: \*[^\n]*\n)*? \*\/\nexport function (\w+)/g)].map((match) => match[1] ?? "");
    expect(names.filter((name) => !withCite.includes(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

it("no reading has the id of another", () => {
  const ids = regulations.flatMap((each) => each.readings.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

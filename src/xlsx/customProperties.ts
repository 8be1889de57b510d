import { addRelation, declareType } from "./packaging";
import type { Parts } from "./parts";
import { entities, prefixOf, unescaped, xmlReader } from "./xml";

/**
 * Settings live in the workbook's custom document properties: Excel and LibreOffice keep them, people can see them
 * (File, Info), and writing them touches no sheet. Excel cuts a text property at 255 characters, so a value is its JSON
 * in ASCII, in as many properties as it takes: `skp.abaikan#1`, `skp.abaikan#2` …
 */
const LONGEST = 250;
const PATH = "docProps/custom.xml";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${VALUES}"></Properties>`;

export function readSettingFrom(xml: string | undefined, key: string): unknown {
  const pieces = (xml === undefined ? [] : propertiesOf(xml)).flatMap(({ name, text }) => {
    const part = partOf(name, key);
    return part === undefined ? [] : [{ part, text }];
  });
  if (pieces.length === 0) return undefined;
  const json = pieces.sort((a, b) => a.part - b.part).map(({ text }) => text).join("");
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Somebody edited the property by hand: as good as none.
    return undefined;
  }
}

/** The keys of all settings that are kept in this way, by whomever. */
export function settingKeysIn(xml: string | undefined): readonly string[] {
  const names = xml === undefined ? [] : propertiesOf(xml).flatMap(({ name }) => /^(.+)#\d+$/.exec(name)?.[1] ?? []);
  return [...new Set(names)];
}

/** Sets or (with undefined) takes away a setting; properties of others stay as they are. */
export function writeSettingTo(parts: Parts, key: string, value: unknown): void {
  const had = parts.has(PATH);
  const xml = had ? parts.text(PATH) : EMPTY;
  const kept = propertiesOf(xml).filter(({ name }) => partOf(name, key) === undefined);
  const json = value === undefined ? "" : ascii(JSON.stringify(value));
  let id = Math.max(1, ...kept.map((property) => property.id));
  const prefix = prefixOf(xml, "Properties");
  const added: string[] = [];
  for (let at = 0; at < json.length; at += LONGEST) {
    const name = `${key}#${added.length + 1}`;
    added.push(`<${prefix}property fmtid="${FORMAT_ID}" pid="${++id}" name="${entities(name)}"><vt:lpwstr xmlns:vt="${VALUES}">${entities(json.slice(at, at + LONGEST))}</vt:lpwstr></${prefix}property>`);
  }
  if (!had && added.length === 0) return;
  const open = new RegExp(`<${prefix}Properties\\b[^>]*?(/?)>`).exec(xml);
  if (!open) return;
  const root = open[0].replace(/\/>$/, ">");
  parts.put(PATH, `${xml.slice(0, open.index)}${root}${kept.map(({ raw }) => raw).join("")}${added.join("")}</${prefix}Properties>`);
  if (had) return;
  addRelation(parts, "", TYPE, PATH);
  declareType(parts, PATH, CONTENT);
}

export function customPropertiesIn(has: (path: string) => boolean, text: (path: string) => string | undefined): string | undefined {
  return has(PATH) ? text(PATH) : undefined;
}

function partOf(name: string, key: string): number | undefined {
  if (!name.startsWith(`${key}#`)) return undefined;
  const number = Number(name.slice(key.length + 1));
  return Number.isInteger(number) ? number : undefined;
}

interface Property {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly raw: string;
}

function propertiesOf(xml: string): readonly Property[] {
  const found: Property[] = [];
  let start = 0;
  let open: { readonly id: number; readonly name: string; text: string } | undefined;
  const reader = xmlReader({
    open(name, attributes) {
      if (name !== "property") return;
      start = xml.lastIndexOf("<", reader.position() - 1);
      open = { id: Number(attributes["pid"] ?? 0), name: attributes["name"] ?? "", text: "" };
    },
    text(text) {
      if (open) open.text += text;
    },
    close(name) {
      if (name !== "property" || !open) return;
      found.push({ ...open, text: unescaped(open.text), raw: xml.slice(start, reader.position()) });
      open = undefined;
    },
  });
  reader.write(xml);
  reader.end();
  return found;
}

/** JSON without a letter beyond ASCII, so that it may be cut anywhere; "_" too, since "_x0041_" would be read as "A". */
function ascii(json: string): string {
  return json.replace(/[^\x20-\x5E\x60-\x7E]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

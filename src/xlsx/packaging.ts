import type { Parts } from "./parts";
import { relationsPath } from "./relations";
import { entities, prefixOf } from "./xml";

/** A part's path as archives are compared: case, slashes and a first slash say nothing. */
export const partKey = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a relation and returns its id. `target` is relative to the part's folder, or absolute with a leading "/". */
export function addRelation(parts: Parts, part: string, type: string, target: string): string {
  const path = relationsPath(part);
  const xml = parts.has(path) ? parts.text(path) : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const taken = new Set([...xml.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const prefix = prefixOf(xml, "Relationships");
  const relation = `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${entities(target)}"/>`;
  parts.put(path, append(xml, "Relationships", relation));
  return `rId${number}`;
}

/** Takes away the relations of a part whose type ends so. */
export function removeRelations(parts: Parts, part: string, typeEnd: string): void {
  const path = relationsPath(part);
  if (!parts.has(path)) return;
  parts.put(path, parts.text(path).replace(/<(?:\w+:)?Relationship\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Relationship>)/g, (whole) => (new RegExp(`\\bType="[^"]*/${typeEnd}"`).test(whole) ? "" : whole)));
}

const TYPES = "[Content_Types].xml";

export function declareType(parts: Parts, path: string, contentType: string): void {
  const xml = withoutType(parts.text(TYPES), path);
  parts.put(TYPES, append(xml, "Types", `<${prefixOf(xml, "Types")}Override PartName="/${path}" ContentType="${contentType}"/>`));
}

export function forgetType(parts: Parts, path: string): void {
  parts.put(TYPES, withoutType(parts.text(TYPES), path));
}

function withoutType(xml: string, path: string): string {
  return xml.replace(/<(?:\w+:)?Override\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override>)/g, (whole) => (whole.toLowerCase().includes(`partname="/${partKey(path)}"`) ? "" : whole));
}

/** Puts xml at the end of the root element, also of an empty one. */
export function append(xml: string, root: string, added: string): string {
  const end = new RegExp(`</(?:\\w+:)?${root}\\s*>\\s*$`).exec(xml);
  if (end) return xml.slice(0, end.index) + added + xml.slice(end.index);
  return xml.replace(new RegExp(`<((?:\\w+:)?${root})\\b([^>]*)/>\\s*$`), (_, name: string, attributes: string) => `<${name}${attributes}>${added}</${name}>`);
}

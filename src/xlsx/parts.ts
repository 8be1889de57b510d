import { zipSync } from "fflate";
import { relationsPath } from "./relations";
import { entities, prefixOf } from "./xml";
import { openZip } from "./unzip";
import { partDecoder, type Source } from "./zip";

/** The files of a workbook, to be changed and packed again. What nobody changes goes back byte for byte. */
export interface Parts extends Source {
  text(path: string): string;
  bytes(path: string): Uint8Array;
  put(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Paths as the archive has them. */
  paths(): readonly string[];
  pack(): Uint8Array;
}

const key = (path: string) => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

const asBytes = (content: string | Uint8Array) => (typeof content === "string" ? new TextEncoder().encode(content) : content);

export function openParts(bytes: Uint8Array, file: string): Parts {
  const zip = openZip(bytes, file);
  const names = new Map<string, string>();
  const changed = new Map<string, string | Uint8Array>();
  for (const name of zip.names) if (!name.endsWith("/")) names.set(key(name), name.replaceAll("\\", "/").replace(/^\/+/, ""));
  const raw = (path: string): Uint8Array => {
    const pieces: Uint8Array[] = [];
    zip.unpack(path, (piece) => pieces.push(piece.slice()));
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  };
  return {
    has: (path) => names.has(key(path)),
    unpack(path, onPiece) {
      const content = changed.get(key(path));
      if (content === undefined) zip.unpack(path, onPiece);
      else onPiece(asBytes(content), true);
    },
    // Parts are written back as UTF-8, whatever they were in.
    text(path) {
      const content = changed.get(key(path));
      if (typeof content === "string") return content;
      return partDecoder()(content ?? raw(path), true).replace(/^(<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, "$1UTF-8");
    },
    bytes(path) {
      const content = changed.get(key(path));
      return content === undefined ? raw(path) : asBytes(content);
    },
    put(path, content) {
      if (!names.has(key(path))) names.set(key(path), path);
      changed.set(key(path), content);
    },
    remove(path) {
      names.delete(key(path));
      changed.delete(key(path));
    },
    paths: () => [...names.values()],
    pack() {
      const files: Record<string, Uint8Array> = {};
      for (const [id, name] of names) {
        const content = changed.get(id);
        files[name] = content === undefined ? raw(name) : asBytes(content);
      }
      return zipSync(files, { level: 6 });
    },
  };
}

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
  return xml.replace(/<(?:\w+:)?Override\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override>)/g, (whole) => (whole.toLowerCase().includes(`partname="/${key(path)}"`) ? "" : whole));
}

/** Puts xml at the end of the root element, also of an empty one. */
export function append(xml: string, root: string, added: string): string {
  const end = new RegExp(`</(?:\\w+:)?${root}\\s*>\\s*$`).exec(xml);
  if (end) return xml.slice(0, end.index) + added + xml.slice(end.index);
  return xml.replace(new RegExp(`<((?:\\w+:)?${root})\\b([^>]*)/>\\s*$`), (_, name: string, attributes: string) => `<${name}${attributes}>${added}</${name}>`);
}

import { SaxesParser } from "saxes";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** Names come without their prefix: files by some writers say `x:row`. */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlReader {
  write(text: string): void;
  end(): void;
  /** Characters read so far: inside a handler, the place just behind the tag. */
  position(): number;
}

export function xmlReader(handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => handler.open?.(local(tag.name), tag.attributes));
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.on("closetag", (tag) => handler.close?.(local(tag.name)));
  return { write: (text) => void parser.write(text), end: () => void parser.close(), position: () => parser.position };
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute without regard to its prefix (`r:id`, `d3p1:id`). */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  for (const key of Object.keys(attributes)) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Spreadsheet text writes control characters as `_x000D_`. */
export function unescaped(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

const NOT_PLAIN = /[&<>"]|_x[0-9A-Fa-f]{4}_|[\u0000-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "\n", "\t": "\t" };

/** Text for a cell: control characters become `_x000D_`, and what already looks like that is protected. */
export function escaped(text: string): string {
  return text.replace(NOT_PLAIN, (found) => ENTITIES[found] ?? (found.length > 1 ? `_x005F${found}` : `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`));
}

/** Text for an attribute or a formula, where `_x000D_` means nothing; what XML can't hold is left out. */
export function entities(text: string): string {
  return text.replace(/[&<>"]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (found) => ENTITIES[found] ?? "");
}

/** "x:" of a part whose elements are written `x:row`, else "". */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<(\\w+:)?${root}[\\s>/]`).exec(xml)?.[1] ?? "";
}

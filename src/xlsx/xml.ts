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
  return { write: (text) => void parser.write(text), end: () => void parser.close() };
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

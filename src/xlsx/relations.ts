import { partDecoder, type Source } from "./zip";
import { xmlReader, type XmlHandler } from "./xml";

export interface Link {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Reads a part as a stream; `before` may take something out of its text before it is parsed. */
export function parse(zip: Source, path: string, handler: XmlHandler, before: (piece: string, last: boolean) => string = (piece) => piece): void {
  const reader = xmlReader(handler);
  const decode = partDecoder();
  zip.unpack(path, (piece, last) => reader.write(before(decode(piece, last), last)));
  reader.end();
}

/** The file that lists the relations of a part; "" is the package. */
export function relationsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

export function folderOf(part: string): string {
  return part.includes("/") ? part.slice(0, part.lastIndexOf("/") + 1) : "";
}

/** Relations of a part; `part` "" is the package itself. Targets may be relative to the part or absolute. */
export function relations(zip: Source, part: string): readonly Link[] {
  const path = relationsPath(part);
  if (!zip.has(path)) return [];
  const links: Link[] = [];
  parse(zip, path, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const target = attributes["Target"] ?? "";
      links.push({ id: attributes["Id"] ?? "", type: attributes["Type"] ?? "", path: target.startsWith("/") ? target.slice(1) : resolved(folderOf(part) + target) });
    },
  });
  return links;
}

function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** A part as another names it, from its own folder: the form that every reader takes. */
export function relativePath(from: string, to: string): string {
  const [folders, path] = [folderOf(from).split("/"), to.split("/")];
  let shared = 0;
  while (shared < folders.length - 1 && shared < path.length - 1 && folders[shared] === path[shared]) shared++;
  return "../".repeat(folders.length - 1 - shared) + path.slice(shared).join("/");
}

/** What a linked part holds, when there is one of that type. */
export function linked<T>(links: readonly Link[], type: string, zip: Source, read: (zip: Source, path: string) => T): T | undefined {
  const link = links.find((each) => each.type.endsWith(`/${type}`));
  return link && zip.has(link.path) ? read(zip, link.path) : undefined;
}

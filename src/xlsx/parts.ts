import { zipSync } from "fflate";
import { partKey } from "./packaging";
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

const asBytes = (content: string | Uint8Array) => (typeof content === "string" ? new TextEncoder().encode(content) : content);

export function openParts(bytes: Uint8Array, file: string): Parts {
  const zip = openZip(bytes, file);
  const names = new Map<string, string>();
  const changed = new Map<string, string | Uint8Array>();
  for (const name of zip.names) if (!name.endsWith("/")) names.set(partKey(name), name.replaceAll("\\", "/").replace(/^\/+/, ""));
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
    has: (path) => names.has(partKey(path)),
    unpack(path, onPiece) {
      const content = changed.get(partKey(path));
      if (content === undefined) zip.unpack(path, onPiece);
      else onPiece(asBytes(content), true);
    },
    // Parts are written back as UTF-8, whatever they were in.
    text(path) {
      const content = changed.get(partKey(path));
      if (typeof content === "string") return content;
      return partDecoder()(content ?? raw(path), true).replace(/^(<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, "$1UTF-8");
    },
    bytes(path) {
      const content = changed.get(partKey(path));
      return content === undefined ? raw(path) : asBytes(content);
    },
    put(path, content) {
      if (!names.has(partKey(path))) names.set(partKey(path), path);
      changed.set(partKey(path), content);
    },
    remove(path) {
      names.delete(partKey(path));
      changed.delete(partKey(path));
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

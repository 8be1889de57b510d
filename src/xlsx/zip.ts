import { FileError } from "../app/errors";

/** Most that a workbook may hold unpacked; judged from the directory before unpacking and counted while unpacking. */
export const LARGEST_UNPACKED = 256 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/** Where the parts of a workbook come from. */
export type Source = Pick<Zip, "has" | "unpack">;

/** A zip archive, its entries unpacked one at a time and never whole in memory. */
export interface Zip {
  /** Names of the files in the archive, as written. */
  readonly names: readonly string[];
  has(path: string): boolean;
  /** Calls back with pieces of the unpacked entry, in order. */
  unpack(path: string, onPiece: (piece: Uint8Array, last: boolean) => void): void;
  text(path: string): string | undefined;
}

/** Takes packed bytes and calls back with pieces of what they hold, in order. */
export type Inflate = (packed: Uint8Array, onPiece: (piece: Uint8Array, last: boolean) => void) => void;

/** @param limit most bytes unpacked */
export function openZipWith(inflate: Inflate, bytes: Uint8Array, file: string, limit: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (cause?: unknown) => new FileError("damaged", file, cause);
  const entries = readDirectory(bytes, view, file, limit, damaged);
  let unpackedSoFar = 0;

  const unpack: Zip["unpack"] = (path, onPiece) => {
    const entry = entries.get(normal(path));
    if (!entry) throw damaged(`missing ${path}`);
    if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw damaged(`local header of ${path}`);
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > bytes.length) throw damaged(`cut short in ${path}`);
    const packed = bytes.subarray(start, start + entry.packed);
    const count = (piece: Uint8Array, last: boolean) => {
      unpackedSoFar += piece.length;
      if (unpackedSoFar > limit) throw new FileError("too-large", file);
      onPiece(piece, last);
    };
    if (entry.method === 0) return count(packed, true);
    if (entry.method !== 8) throw damaged(`compression ${entry.method}`);
    try {
      inflate(packed, count);
    } catch (error) {
      throw error instanceof FileError ? error : damaged(error);
    }
  };

  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (path) => entries.has(normal(path)),
    unpack,
    text(path) {
      if (!entries.has(normal(path))) return undefined;
      const decode = partDecoder();
      let text = "";
      unpack(path, (piece, last) => (text += decode(piece, last)));
      return text;
    },
  };
}

/** Turns the pieces of a part into text: UTF-8, or UTF-16 where its byte order mark says so. */
export function partDecoder(): (piece: Uint8Array, last: boolean) => string {
  let decoder: TextDecoder | undefined;
  return (piece, last) => {
    if (piece.length === 0 && !last) return "";
    decoder ??= new TextDecoder(piece[0] === 0xff && piece[1] === 0xfe ? "utf-16le" : piece[0] === 0xfe && piece[1] === 0xff ? "utf-16be" : "utf-8");
    return decoder.decode(piece, { stream: !last });
  };
}

/** Paths compare without regard to case and a leading slash; some writers use backslashes. */
function normal(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function readDirectory(bytes: Uint8Array, view: DataView, file: string, limit: number, damaged: (cause?: unknown) => FileError): ReadonlyMap<string, Entry> {
  const end = endOfDirectory(bytes, view);
  if (end === undefined) throw damaged("no directory");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new FileError("too-large", file);
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged("directory");
    if (view.getUint16(at + 8, true) & 1) throw new FileError("password", file);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = { name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
    total += entry.unpacked;
    if (total > limit) throw new FileError("too-large", file);
    entries.set(normal(name), entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands at most 64 KiB (its comment) before the end of the file. */
function endOfDirectory(bytes: Uint8Array, view: DataView): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

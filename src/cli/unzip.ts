import { inflateRawSync } from "node:zlib";
import { FileError } from "../app/errors";
import { LARGEST_UNPACKED, openZipWith, type Zip } from "../xlsx/zip";

/** Bytes handed on at a time: a part is never whole in memory as text. */
const PIECE = 64 * 1024;

/** Opens an archive with Node's own inflater, which takes no time to load and less to unpack. */
export function openZipInNode(bytes: Uint8Array, file: string): Zip {
  return openZipWith(
    (packed, onPiece) => {
      const whole = inflated(packed, file);
      for (let at = 0; at < whole.length || at === 0; at += PIECE) onPiece(whole.subarray(at, at + PIECE), at + PIECE >= whole.length);
    },
    bytes,
    file,
    LARGEST_UNPACKED,
  );
}

function inflated(packed: Uint8Array, file: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: LARGEST_UNPACKED });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? new FileError("too-large", file) : error;
  }
}

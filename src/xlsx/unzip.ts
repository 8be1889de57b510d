import { Inflate } from "fflate";
import { LARGEST_UNPACKED, openZipWith, type Zip } from "./zip";

/** Compressed bytes handed to the inflater at a time: a bomb is noticed after one chunk of it. */
const CHUNK = 32 * 1024;

/** Opens an archive in browsers and in Node, unpacking as a stream. */
export function openZip(bytes: Uint8Array, file: string, limit = LARGEST_UNPACKED): Zip {
  return openZipWith(
    (packed, onPiece) => {
      const inflate = new Inflate(onPiece);
      for (let at = 0; at < packed.length || at === 0; at += CHUNK) inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    },
    bytes,
    file,
    limit,
  );
}

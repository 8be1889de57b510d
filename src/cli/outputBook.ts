import { existsSync, writeFileSync } from "node:fs";
import { FileError } from "../app/errors";
import { fileProblemText } from "../app/problemText";
import { blankXlsx } from "../xlsx/blankXlsx";
import { newXlsxHost, type XlsxHost } from "../xlsx/xlsxHost";
import { bytesOf } from "./gridsOf";
import type { Streams } from "./run";

/**
 * Writes into a new workbook, or anew into one that is there, whose own sheets stay.
 * Returns what `write` yields; undefined when it can't be done, which has then been said.
 */
export async function writeBook<T>(keluar: string, streams: Streams, write: (host: XlsxHost) => Promise<T>): Promise<T | undefined> {
  let made: T;
  let bytes: Uint8Array;
  try {
    const host = newXlsxHost(existsSync(keluar) ? bytesOf(keluar) : blankXlsx(), keluar);
    made = await write(host);
    bytes = host.bytes();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    streams.error(`«${keluar}»: ${fileProblemText[error.problem].id}\n`);
    return undefined;
  }
  try {
    writeFileSync(keluar, bytes);
    return made;
  } catch {
    streams.error(`«${keluar}» tidak dapat ditulis; periksa foldernya, izinnya, dan apakah berkas itu sedang dibuka.\n`);
    return undefined;
  }
}

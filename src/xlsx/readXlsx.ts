import type { Grid } from "../core/sheet/grid";
import { readXlsxWith } from "./readBook";
import { openZip } from "./unzip";

/**
 * The sheets of an .xlsx file, unpacked by what browsers and Node both have.
 * @param file name for errors
 * @throws FileError that says what the file is, or what is wrong with it
 */
export function readXlsx(bytes: Uint8Array, file: string): readonly Grid[] {
  return readXlsxWith(openZip, bytes, file);
}

import { readFileSync, statSync } from "node:fs";
import { FileError } from "../app/errors";
import type { Grid } from "../core/sheet/grid";
import { MAPPINGS, mappingsIn } from "../app/mapping";
import type { Mapping } from "../core/sheet/layout/mapping";
import { readXlsxWith } from "../xlsx/readBook";
import { settingIn } from "../xlsx/savedSetting";
import { openZipInNode } from "./unzip";

/** A packed file larger than this can't be a workbook of the size that is taken. */
const LARGEST = 256 * 1024 * 1024;

/** The bytes of a file; rejects as FileError what is not there or too large. */
export function bytesOf(file: string): Uint8Array {
  try {
    if (statSync(file).size > LARGEST) throw new FileError("too-large", file);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("missing", file, error);
  }
}

export interface Book {
  readonly grids: readonly Grid[];
  /** What users have said of layouts, kept with the workbook. */
  readonly mappings: readonly Mapping[];
}

export function bookOf(file: string): Book {
  const bytes = bytesOf(file);
  return { grids: readXlsxWith(openZipInNode, bytes, file), mappings: mappingsIn(settingIn(openZipInNode(bytes, file), MAPPINGS)) };
}

export function gridsOf(file: string): readonly Grid[] {
  return readXlsxWith(openZipInNode, bytesOf(file), file);
}

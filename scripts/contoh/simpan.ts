import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { hitung } from "./hitung";

/** One planted fault, for the reader of `contoh/README.md` and for tests. */
export interface Kesalahan {
  readonly lembar: string;
  readonly sel: string;
  readonly apa: string;
  /** Why a check doesn't report this cell. */
  readonly diam?: string;
}

export interface Contoh {
  readonly berkas: string;
  readonly isi: string;
  /** Strings inside their cells, as some PHP exporters write them. */
  readonly inline?: boolean;
  /** Draws the sheets and says what faults it planted: none in a clean workbook. */
  readonly susun: (buku: ExcelJS.Workbook) => readonly Kesalahan[];
}

export interface Jadi {
  readonly bytes: Uint8Array;
  readonly kesalahan: readonly Kesalahan[];
}

/** Local time on purpose: the zip keeps local time, so the bytes are the same in every zone. */
const ZIP_TIME = new Date(2019, 0, 2, 8, 0, 0);
const SAVED = new Date(Date.UTC(2019, 0, 2, 1, 0, 0));

/** A sample as a file: the same bytes at each run, since dates are fixed and the archive is packed anew. */
export async function buat(contoh: Contoh): Promise<Jadi> {
  const buku = new ExcelJS.Workbook();
  buku.creator = "Subbagian Kepegawaian";
  buku.lastModifiedBy = "Subbagian Kepegawaian";
  buku.created = SAVED;
  buku.modified = SAVED;
  buku.title = contoh.isi;
  buku.calcProperties.fullCalcOnLoad = false;
  const kesalahan = contoh.susun(buku);
  hitung(buku);
  const written = new Uint8Array((await buku.xlsx.writeBuffer()) as ArrayBuffer);
  const parts = unzipSync(written);
  const strings = stringsIn(parts["xl/sharedStrings.xml"]);
  const packed: Record<string, Uint8Array> = {};
  for (const path of Object.keys(parts).sort(byPackageOrder)) {
    const part = parts[path];
    if (!part || path.endsWith("/")) continue;
    packed[path] = contoh.inline && path.startsWith("xl/worksheets/sheet") ? strToU8(inlined(strFromU8(part), strings)) : part;
  }
  return { bytes: zipSync(packed, { level: 9, mtime: ZIP_TIME }), kesalahan };
}

/** The list of content types comes first, as Office writes it: some readers look no further to know the file's type. */
function byPackageOrder(a: string, b: string): number {
  const first = (path: string) => (path === "[Content_Types].xml" ? 0 : path.startsWith("_rels/") ? 1 : 2);
  return first(a) - first(b) || (a < b ? -1 : 1);
}

function stringsIn(part: Uint8Array | undefined): readonly string[] {
  return [...(part ? strFromU8(part) : "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = ""]) => item);
}

/** The list of shared strings stays in the file: exporters leave such remains. */
function inlined(xml: string, strings: readonly string[]): string {
  return xml.replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?) t="s"><v>(\d+)<\/v><\/c>/g, (_, open: string, index: string) => `${open} t="inlineStr"><is>${strings[Number(index)] ?? ""}</is></c>`);
}

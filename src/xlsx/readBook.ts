import { FileError } from "../app/errors";
import type { Grid } from "../core/sheet/grid";
import { formatKind, type FormatKind } from "./formats";
import { plainCells } from "./plainCells";
import { sheetBuilder } from "./readSheet";
import { problemOf } from "./sniff";
import { linked, parse, relations } from "./relations";
import { attribute, unescaped } from "./xml";
import type { Source } from "./zip";

/**
 * The sheets of an .xlsx file, as a stream: no part is ever whole in memory as text.
 * @param open opens the archive, with the inflater of the place it runs in
 * @param file name for errors
 * @throws FileError that says what the file is, or what is wrong with it
 */
export function readXlsxWith(open: (bytes: Uint8Array, file: string) => Source, bytes: Uint8Array, file: string): readonly Grid[] {
  const problem = problemOf(bytes);
  if (problem) throw new FileError(problem, file);
  const zip = open(bytes, file);
  try {
    const path = workbookPath(zip, file);
    const links = relations(zip, path);
    const book = readWorkbook(zip, path);
    const strings = linked(links, "sharedStrings", zip, readStrings) ?? [];
    const formats = linked(links, "styles", zip, readFormats) ?? [];
    return book.sheets.flatMap(({ name, visibility, link }) => {
      const target = links.find((each) => each.id === link);
      // Chart and dialogue sheets hold no cells.
      if (!target || !target.type.endsWith("/worksheet") || !zip.has(target.path)) return [];
      const builder = sheetBuilder({ name, visibility, strings, formats, date1904: book.date1904 });
      parse(zip, target.path, builder.handler, plainCells(builder.onCell));
      return [builder.grid()];
    });
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("damaged", file, error);
  }
}

/** The part that lists the sheets. */
export function workbookPath(zip: Source, file: string): string {
  const office = relations(zip, "").find((link) => link.type.endsWith("/officeDocument"));
  const path = office?.path ?? "xl/workbook.xml";
  if (zip.has("word/document.xml") || /word\//.test(path)) throw new FileError("word", file);
  if (!zip.has(path) || !path.endsWith(".xml")) throw new FileError("not-xlsx", file);
  return path;
}

export interface Book {
  readonly date1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly visibility: Grid["visibility"]; readonly link: string }[];
}

export function readWorkbook(zip: Source, path: string): Book {
  const sheets: Book["sheets"][number][] = [];
  let date1904 = false;
  parse(zip, path, {
    open(name, attributes) {
      if (name === "workbookPr") date1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
      if (name !== "sheet") return;
      const state = attributes["state"];
      sheets.push({
        name: attributes["name"] ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        link: attribute(attributes, "id") ?? "",
      });
    },
  });
  return { date1904, sheets };
}

/** Shared strings; runs of rich text are joined, phonetic hints left out. */
function readStrings(zip: Source, path: string): readonly string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let inText = false;
  let phonetic = 0;
  parse(zip, path, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text(piece) {
      if (inText && text !== undefined) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        strings.push(unescaped(text ?? ""));
        text = undefined;
      }
    },
  });
  return strings;
}

function readFormats(zip: Source, path: string): readonly FormatKind[] {
  const codes = new Map<number, string>();
  const formats: FormatKind[] = [];
  let inCells = false;
  parse(zip, path, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attributes["numFmtId"] ?? 0);
        formats.push(formatKind(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

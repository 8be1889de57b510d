import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A file with some parts changed, added, or (null) taken away. */
export function withParts(bytes: Uint8Array, change: (parts: Record<string, string>) => Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, string> = { ...partsOf(bytes) };
  for (const [path, text] of Object.entries(change(parts))) {
    if (text === null) delete parts[path];
    else parts[path] = text;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The smallest workbook there is: one sheet, its parts written by hand. */
export function smallWorkbook(sheet: string, { workbook = "", parts = {} }: { readonly workbook?: string; readonly parts?: Readonly<Record<string, string>> } = {}): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook ${MAIN}><sheets><sheet name="SKP" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet ${MAIN}>${sheet}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** The same workbook with every element of its main parts written with a prefix, as some libraries do. */
export function withPrefixes(bytes: Uint8Array): Uint8Array {
  return withParts(bytes, (parts) =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([path]) => /^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/.test(path))
        .map(([path, text]) => [path, text.replace(/<(\/?)(?=[a-zA-Z])(?!\w+:)/g, "<$1x:").replace(/ xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml/, ' xmlns:x="http://schemas.openxmlformats.org/spreadsheetml')]),
    ),
  );
}

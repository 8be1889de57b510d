import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../src/app/errors";
import { checkGrids } from "../../src/app/checkWorkbook";
import { profilBaku } from "../../src/core/base/setting";
import { valueAt } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { partsOf, smallWorkbook, withParts } from "./files";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../contoh/01-lengkap-2018.xlsx")));
const oneCell = smallWorkbook('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Pejabat Penilai: «é»</t></is></c><c r="B1"><v>3</v></c></row></sheetData>');

/** Sheets, or the error; anything but a FileError is a fault of the reader. */
function readOrRefused(bytes: Uint8Array): "read" | "refused" {
  try {
    readXlsx(bytes, "uji.xlsx");
    return "read";
  } catch (error) {
    if (error instanceof FileError) return "refused";
    throw error;
  }
}

test("cut short anywhere, a file is refused with its reason", () => {
  for (let length = 0; length < sample.length; length += 97) expect(readOrRefused(sample.slice(0, length))).toBe("refused");
});

test("with bytes changed anywhere, a file is read or refused, never anything else", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: sample.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = sample.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      readOrRefused(bytes);
    }),
    { seed: 7, numRuns: 60 },
  );
});

/** The parts of a workbook in another encoding. */
function encoded(bytes: Uint8Array, as: (text: string) => Uint8Array): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(partsOf(bytes)).map(([path, text]) => [path, as(text)])));
}

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  return bytes;
};

test.each<readonly [string, (text: string) => Uint8Array]>([
  ["a byte order mark", (text) => strToU8(`\ufeff${text}`)],
  ["UTF-16, little end first", (text) => utf16(text.replace("UTF-8", "UTF-16"), true)],
  ["UTF-16, big end first", (text) => utf16(text.replace("UTF-8", "UTF-16"), false)],
])("%s", (_name, as) => {
  const [grid] = readXlsx(encoded(oneCell, as), "uji.xlsx");
  expect(grid && [valueAt(grid, 0, 0), valueAt(grid, 0, 1)]).toEqual(["Pejabat Penilai: «é»", 3]);
});

test("the strict form of the standard", () => {
  const strict = withParts(sample, (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [
        path,
        text
          .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ]),
    ),
  );
  expect(readXlsx(strict, "uji.xlsx")).toEqual(readXlsx(sample, "uji.xlsx"));
});

test("without styles, shared strings or content types that it could do without", () => {
  const bare = withParts(oneCell, () => ({ "[Content_Types].xml": "<Types/>" }));
  expect(readOrRefused(bare)).toBe("read");
  expect(Object.keys(unzipSync(bare))).not.toContain("xl/styles.xml");
});

/** Bytes that are held, what is no longer needed having been collected. */
function kept(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

test("a stray cell at the far corner of the grid and a million empty formatted rows cost little", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 2}" s="1" customFormat="1"><c r="A${index + 2}" s="1"/></row>`).join("");
  const bytes = smallWorkbook(`<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>PENILAIAN</t></is></c></row>${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`);
  const before = kept();
  const grids = readXlsx(bytes, "uji.xlsx");
  await checkGrids(grids, { today: "2019-01-10", profil: profilBaku });
  expect((kept() - before) / 1e6).toBeLessThan(100);
  expect(grids[0] && valueAt(grids[0], 1048575, 16383)).toBe(1);
});

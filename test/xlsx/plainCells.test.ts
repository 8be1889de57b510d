import fc from "fast-check";
import { plainCells } from "../../src/xlsx/plainCells";
import { sheetBuilder } from "../../src/xlsx/readSheet";
import { xmlReader } from "../../src/xlsx/xml";

/** The grid of a worksheet's rows, cut into pieces of the given lengths, with or without cells taken out before. */
function gridOf(rows: string, lengths: readonly number[], taken: boolean) {
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const strings = ["Kegiatan", "Target"];
  const builder = sheetBuilder({ name: "S", visibility: "visible", strings, formats: [{ date: false, percent: false }, { date: false, percent: true }], date1904: false });
  let met = 0;
  const before = taken
    ? plainCells((cell) => {
        met++;
        builder.onCell(cell);
      })
    : (piece: string) => piece;
  const reader = xmlReader(builder.handler);
  let at = 0;
  for (let index = 0; at < xml.length; index++) {
    const to = at + (lengths[index % lengths.length] ?? xml.length);
    reader.write(before(xml.slice(at, to), to >= xml.length));
    at = to;
  }
  reader.end();
  const { formulas, percent, ...grid } = builder.grid();
  return { met, grid: { ...grid, formulas: [...formulas].sort(([a], [b]) => a - b), percent: [...percent].sort((a, b) => a - b) } };
}

const CONTENT = ["/>", "></c>", "><v>12.5</v></c>", "><v> 7 </v></c>", "><v>1</v></c>", "><f>SUM(A1:A2)</f><v>3</v></c>", '><f aca="false">A1*2</f><v></v></c>', "><f>A1&amp;&quot;x&quot;</f><v>a</v></c>", '><f t="shared" si="0" ref="A1:A9">B1</f><v>2</v></c>', '><f t="shared" si="0"/><v>4</v></c>', "><is><t>Baik</t></is></c>", '><is><t xml:space="preserve"> Baik &lt; </t></is></c>', "><is><r><t>a</t></r><r><t>b</t></r></is></c>", "><v>a_x000D_b</v></c>", "><v>baris&#10;dua</v></c>"];
const cell = fc.tuple(fc.constantFrom("", ' s="1"'), fc.constantFrom("", ' t="s"', ' t="str"', ' t="inlineStr"', ' t="b"', ' t="e"', ' t="n"'), fc.constantFrom(...CONTENT));
const place = (row: number, column: number) => ` r="${"ABCDEFGH"[column]}${row + 1}"`;

test("a grid is the same whether plain cells are taken out before or not, wherever the text is cut", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }), fc.constantFrom("all", "none", "some"), (rows, lengths, placed) => {
      const xml = rows.map((cells, row) => `<row r="${row + 1}">${cells.map(([style, type, content], column) => `<c${placed === "none" || (placed === "some" && column === 3) ? "" : place(row, column)}${style}${type}${content}`).join("")}</row>`).join("\n");
      expect(gridOf(xml, lengths, true).grid).toEqual(gridOf(xml, lengths, false).grid);
    }),
    { numRuns: 300 },
  );
});

test("plain cells are taken, others left, and behind anything unusual all are left", () => {
  const plain = '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>A1*2</f><v>10</v></c><c r="D1" s="1"/></row>';
  expect(gridOf(plain, [1000], true).met).toBe(4);
  expect(gridOf(`${plain}<row r="2"><c r="A2"><f>A1&amp;B1</f><v>5</v></c></row>`, [1000], true).met).toBe(4);
  for (const unusual of ["<!-- <c r=\"F9\"><v>1</v></c> -->", "<row><c><v>1</v></c></row>", "<row><c t=\"n\" r=\"F9\"><v>1</v></c></row>"]) expect(gridOf(unusual + plain, [1000], true).met).toBe(0);
  expect(gridOf(`${plain}<!-- x -->${plain.replaceAll('1"', '2"')}`, [20], true).met).toBeGreaterThan(0);
  expect(gridOf("<!-- <c r=\"F9\"><v>1</v></c> -->" + plain, [3], true).grid.values).toEqual([[5, "Kegiatan", 10]]);
});

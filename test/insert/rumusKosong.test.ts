import { golonganRumus, bulanTertulisRumus, jenjangRumus, langkahRumus } from "../../src/core/regulations/permen1/forms/rumusKosong";
import { jenjangJabatan } from "../../src/core/regulations/permen1/jenjang";
import { ambangPangkat } from "../../src/core/regulations/permen1/pak";
import { golonganJenjang, JENJANG, kebutuhanPangkat } from "../../src/core/regulations/permen1/parameters";
import { PANGKAT, readPangkat, type Golongan } from "../../src/core/regulations/umum/golongan";
import { Workbook } from "../../src/workbench/engine/workbook";

/** What formulas of A1 and A2 yield for texts in them, all worked out at once. */
function results(cases: readonly { readonly a1: string; readonly a2?: string; readonly formula: (a1: string, a2: string) => string }[]): readonly unknown[] {
  const book = new Workbook(["S"]);
  const sheet = book.named("S");
  if (!sheet) throw new Error("no sheet");
  cases.forEach(({ a1, a2 = "", formula }, row) => {
    book.load(sheet, row, 0, a1);
    book.load(sheet, row, 1, a2);
    book.load(sheet, row, 2, null, formula(`A${row + 1}`, `B${row + 1}`));
  });
  book.calculation.changed(sheet, { top: 0, left: 0, bottom: cases.length, right: 2 });
  book.calculation.run();
  return cases.map((_, row) => sheet.at(row, 2)?.value);
}

test("a post's jenjang and a pangkat's golongan are those that the reader finds", () => {
  const posts = ["Guru Ahli Madya / 1 April 2022", "Guru Madya", "Arsiparis Terampil", "Perawat Mahir", "Analis Kebijakan Ahli Pertama, Dinas Kesehatan", "Penyelia", "Pranata Komputer"];
  expect(results(posts.map((a1) => ({ a1, formula: jenjangRumus })))).toEqual(posts.map((each) => jenjangJabatan(each) ?? ""));
  const ranks = [...Object.entries(PANGKAT).map(([golongan, nama]) => `${nama}, ${golongan}`), "Penata (III/c)", "III.d", "Pembina / IV / a", "Penata"];
  const read = (text: string) => { const reading = readPangkat(text); return reading.kind === "ok" ? reading.golongan : ""; };
  expect(results(ranks.map((a1) => ({ a1, formula: golonganRumus })))).toEqual(ranks.map(read));
});

test("so many pangkat of the jenjang as its threshold is counted from", () => {
  const pairs = JENJANG.flatMap((jenjang) => (Object.keys(PANGKAT) as Golongan[]).map((golongan) => ({ jenjang, golongan })));
  const due = pairs.map(({ jenjang, golongan }) => {
    const need = ambangPangkat(jenjang, golongan);
    // At the top of the ladder there is a step, but no need.
    return need === null ? golonganJenjang[jenjang].indexOf(golongan) + 1 : need / kebutuhanPangkat[jenjang];
  });
  expect(results(pairs.map(({ jenjang, golongan }) => ({ a1: jenjang, a2: golongan, formula: (a, b) => `=${langkahRumus(a, b)}` })))).toEqual(due);
});

test("months of a row as people write them", () => {
  const written = { "Januari – Desember": 12, "Jan-Mar": 3, "Pebruari s.d. April": 3, Februari: 1, Mei: 1, "Agustus s.d. Nopember": 4, "Okt sd Des": 3, "3 bulan": 3, "12": 12, "Triwulan I": "" };
  expect(results(Object.keys(written).map((a1) => ({ a1, formula: (a) => `=${bulanTertulisRumus(a)}` })))).toEqual(Object.values(written));
});

import { unitWord } from "../../../src/core/base/units";
import { meaning } from "../../../src/core/base/words";
import { readPredikat } from "../../../src/core/regulations/permen6/predikat";
import { readKategori, readMetode } from "../../../src/core/regulations/pp30/kategori";
import { readAspek, readTingkatKreativitas } from "../../../src/core/regulations/pp46/aspek";
import { pemilikIstilah } from "../../../src/core/regulations/umum/istilah";

test.each<readonly [string, string | undefined]>([
  ["Kuantitas", "kuantitas"], ["KUANT", "kuantitas"], ["output", "kuantitas"], ["Kuantitas/Output", "kuantitas"],
  ["kualitas", "kualitas"], ["kual", "kualitas"], [" Mutu ", "kualitas"], ["Kualitas/Mutu", "kualitas"],
  ["Waktu", "waktu"], ["biaya", "biaya"], ["tempo", undefined], ["waktu kerja", undefined], ["", undefined],
])("the aspect «%s» is %s", (text, aspek) => expect(readAspek(text)).toBe(aspek));

test.each<readonly [string | number, string | undefined]>([
  ["Unit Kerja", "unit kerja"], ["organisasi", "organisasi"], ["NEGARA", "negara"], [3, "unit kerja"], ["6", "organisasi"], [12, "negara"],
  [0, undefined], [4, undefined], ["", undefined], ["unit", undefined],
])("the kreativitas %j is of %s", (written, level) => expect(readTingkatKreativitas(written)).toBe(level));

test("a word that every object knows is none of a table's", () => {
  for (const word of ["constructor", "__proto__", "valueOf"]) expect([readAspek(word), readKategori(word), readMetode(word), readPredikat(word), pemilikIstilah(word), meaning({}, word)]).toEqual(Array(6).fill(undefined));
  expect([unitWord("constructor"), meaning({ constructor: 1 }, "constructor")]).toEqual(["constructor", 1]);
});

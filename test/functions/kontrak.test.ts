import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { call, outcome } from "./customFunctions";
import * as kkp from "../../src/functions/kkp";
import * as permen1 from "../../src/functions/permen1";
import * as permen6 from "../../src/functions/permen6";
import * as pp30 from "../../src/functions/pp30";
import * as pp46 from "../../src/functions/pp46";
import * as umum from "../../src/functions/umum";

/**
 * The contract of the custom functions, function by function: its signature, and what each of its parameters takes.
 * The rules that hold for all of them are tried on every parameter of every function.
 */
type Kind =
  /** A number that must be given. */
  | "number"
  /** The same, where 0 is what the desktop hands over for a blank and can't be a value. */
  | "option number"
  | "month option"
  | "word"
  | "option word"
  | "yes or no"
  | "numbers"
  | "words"
  /** Free text, with rules of its own. */
  | "text";

interface Row {
  readonly signature: string;
  readonly kinds: readonly Kind[];
  /** A call that works. */
  readonly input: readonly unknown[];
  readonly spills?: true;
  /** The contract says "(bacaan)". */
  readonly reading?: true;
}

const perilaku = [[80, 81, 82, 83, 84]];
const rating7 = [["SE", "AE", "SE", "AE", "SE", "AE", "SE"]];
const ROWS: readonly Row[] = [
  { signature: "CAPAIAN(target, realisasi, [aspek])", kinds: ["number", "number", "option word"], input: [12, 9.12, "waktu"] },
  { signature: "EFISIENSI(target, realisasi)", kinds: ["number", "number"], input: [12, 9] },
  { signature: "PENGHITUNGAN(target, realisasi)", kinds: ["numbers", "numbers"], input: [[[12, 100, 12, 50]], [[12, 90, 12, 40]]] },
  { signature: "CAPAIAN_KEGIATAN(target, realisasi)", kinds: ["numbers", "numbers"], input: [[[12, 100, 12, 50]], [[12, 90, 12, 40]]] },
  { signature: "CAPAIAN_SKP(nilaiKegiatan, [jumlahTugasTambahan], [kreativitas])", kinds: ["numbers", "option number", "option word"], input: [[[80, 90]], 3, "organisasi"] },
  { signature: "NILAI_TUGAS_TAMBAHAN(jumlah)", kinds: ["number"], input: [4] },
  { signature: "NILAI_KREATIVITAS(tingkat)", kinds: ["option word"], input: ["negara"] },
  { signature: "NILAI_PERILAKU(aspek)", kinds: ["numbers"], input: [perilaku] },
  { signature: "NILAI_PRESTASI(nilaiSkp, nilaiPerilaku)", kinds: ["number", "number"], input: [86.46, 79.6] },
  { signature: "SEBUTAN(nilai)", kinds: ["number"], input: [80] },
  { signature: "SANKSI(nilaiSkp)", kinds: ["number"], input: [30] },
  { signature: "NILAI_MUTASI(nilaiSkp)", kinds: ["numbers"], input: [[[81, 84]]] },
  { signature: "BATAS_KEBERATAN(tanggalTerima)", kinds: ["number"], input: [43465] },
  { signature: "CAPAIAN_IKI(target, realisasi, [targetAtas], [kondisi])", kinds: ["number", "number", "option number", "option word"], input: [80, 92, 90, "khusus"] },
  { signature: "KATEGORI_IKI(capaian)", kinds: ["number"], input: [100] },
  { signature: "NILAI_IKI_JPT(capaian, [targetMaksimum])", kinds: ["number", "yes or no"], input: [100, true] },
  { signature: "KATEGORI_RENCANA(kategoriIki)", kinds: ["words"], input: [[["SB", "B", "C"]]], reading: true },
  { signature: "NILAI_RENCANA(kategori)", kinds: ["word"], input: ["Baik"] },
  { signature: "NILAI_TERTIMBANG(nilai, metode, [nilaiAtasan], [kategoriAtasan])", kinds: ["number", "word", "number", "word"], input: [100, "non-direct", 80, "Cukup"], reading: true },
  { signature: "NILAI_TAMBAHAN(kategori, lingkup, [nilai])", kinds: ["word", "number", "option number"], input: ["Cukup", 1, 88] },
  { signature: "NILAI_SKP(tertimbang, [tambahan])", kinds: ["numbers", "numbers"], input: [[[100, 80]], [[1, 2]]] },
  { signature: "NILAI_SKP_JPT(nilaiPk, nilaiRenaksi, [tambahan])", kinds: ["numbers", "numbers", "numbers"], input: [[[100, 80]], [[109, 100]], [[1, 2]]], reading: true },
  { signature: "NILAI_ASPEK_PERILAKU(level, standarMin, standarMaks)", kinds: ["numbers", "number", "number"], input: [[[3, 4]], 3, 4] },
  { signature: "NILAI_KINERJA(nilaiSkp, nilaiPerilaku, [dengan360])", kinds: ["number", "number", "yes or no"], input: [100, 90, true] },
  { signature: "PREDIKAT_KINERJA(nilai, [ideBaru])", kinds: ["number", "yes or no"], input: [115, true] },
  { signature: "KONVERSI_PP46(nilai)", kinds: ["number"], input: [90.5] },
  { signature: "NILAI_INTEGRASI_2021(nilaiPp46, nilaiPp30)", kinds: ["number", "number"], input: [83, 95] },
  { signature: "PEMERINGKATAN(nilai)", kinds: ["numbers"], input: [[[100, 90, 80, 70, 60]]], spills: true, reading: true },
  { signature: "RATING_HASIL(rating, [jenis])", kinds: ["words", "words"], input: [[["AE", "AE", "SE"]], [["utama", "tambahan", "utama"]]], reading: true },
  { signature: "RATING_PERILAKU(rating)", kinds: ["words"], input: [rating7], reading: true },
  { signature: "PREDIKAT_KUADRAN(ratingHasil, ratingPerilaku)", kinds: ["word", "word"], input: ["AE", "Sesuai Ekspektasi"] },
  { signature: "DISTRIBUSI_PREDIKAT(predikat)", kinds: ["words"], input: [[["SB", "B"]]], spills: true },
  { signature: "POLA_DISTRIBUSI(capaianOrganisasi)", kinds: ["word"], input: ["Istimewa"], spills: true },
  { signature: "PERIKSA_DISTRIBUSI(capaianOrganisasi, predikat)", kinds: ["word", "words"], input: ["Baik", [["SB", "B"]]], spills: true },
  { signature: "PERSENTASE_PREDIKAT(predikat)", kinds: ["word"], input: ["Baik"] },
  { signature: "KOEFISIEN(jenjang)", kinds: ["word"], input: ["Ahli Pertama"] },
  { signature: "ANGKA_KREDIT(predikat, jenjang, [bulan])", kinds: ["word", "word", "month option"], input: ["Baik", "Ahli Muda", 6] },
  { signature: "KEBUTUHAN_PANGKAT(jenjang, [golongan])", kinds: ["word", "option word"], input: ["Penyelia", "III/c"] },
  { signature: "KEBUTUHAN_JENJANG(jenjang, [golongan])", kinds: ["word", "option word"], input: ["Mahir", "III/a"] },
  { signature: "ANGKA_KREDIT_PENDIDIKAN(jenjang)", kinds: ["word"], input: ["Mahir"] },
  { signature: "ANGKA_KREDIT_INTEGRASI(akLama, golongan)", kinds: ["number", "word"], input: [215.5, "III/c"] },
  { signature: "AK_DASAR(golongan)", kinds: ["word"], input: ["III/b"] },
  { signature: "ANGKA_KREDIT_PERPINDAHAN(predikat, jenjang, bulanDalamPangkat, [akDasar], [pangkatPuncak])", kinds: ["word", "word", "number", "option number", "yes or no"], input: ["Baik", "Ahli Muda", 48, 100, true] },
  { signature: "KALIBRASI(nilai, [persenBaik], [persenKurang])", kinds: ["numbers", "number", "number"], input: [[[90, 80, 70, 60, 50]], 20, 30], spills: true },
  { signature: "PERIKSA_NIP(nip)", kinds: ["text"], input: ["198503122010012002"] },
  { signature: "URAI_NIP(nip)", kinds: ["text"], input: ["198503122010012002"], spills: true },
  { signature: "PERIKSA_RHK(kalimat)", kinds: ["text"], input: ["Tersusunnya dokumen perencanaan"] },
  { signature: "PERATURAN(tanggal)", kinds: ["text"], input: [44377] },
  { signature: "KEBUTUHAN_PEGAWAI(volume, waktuPerUnit, [jamEfektif])", kinds: ["numbers", "numbers", "option number"], input: [[[100, 50]], [[5, 10]], 1300] },
];

const FUNCTIONS = { ...pp46, ...pp30, ...permen6, ...permen1, ...kkp, ...umum } as unknown as Readonly<Record<string, (...input: unknown[]) => unknown>>;
const named = (signature: string) => signature.slice(0, signature.indexOf("("));
const of = (row: Row) => FUNCTIONS[named(row.signature)] ?? (() => undefined);
const put = (row: Row, index: number, value: unknown) => row.input.map((each, at) => (at === index ? value : each));
/** The same with the last cell of a range replaced. */
function putCell(row: Row, index: number, value: unknown): readonly unknown[] {
  const range = row.input[index] as readonly (readonly unknown[])[];
  return put(row, index, range.map((line, at) => (at === range.length - 1 ? [...line.slice(0, -1), value] : line)));
}

const each = (...kinds: readonly Kind[]) =>
  ROWS.flatMap((row) => row.kinds.flatMap((kind, index) => (kinds.includes(kind) ? [[`${named(row.signature)} parameter ${index + 1}`, row, index] as const] : [])));

/** As a message repeats it: without guillemets, numbers with a comma. */
const repeated = (value: unknown) => (typeof value === "boolean" ? String(value).toUpperCase() : typeof value === "number" ? String(value).replace(".", ",") : String(value).replaceAll("\u00a0", " ").trim());

function expectSentence([code, sentence]: readonly unknown[], wanted: string): void {
  expect(code).toBe(wanted);
  expect(sentence).toMatch(/^[A-Z«].*[^.]\.$/);
  expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
}

const BLANKS = [null, "", "   ", "\u00a0", { type: "Empty" }, { type: "String", basicValue: "" }];
const NO_NUMBER = ["9.500", "90,995", "3-5 hari", "3 s.d. 5", true, false, "31-12-2021", "31/12/2021", "31 Desember 2021", "abc", "#DIV/0!", "1e3", "12 Bulan 5 Hari", "5 juta", "1.23.4", "12,", "-", { type: "Boolean", basicValue: true }];
const NO_WORD = ["entahlah", 5, true, "#N/A", "Sangat Baik Sekali"];

describe("signatures", () => {
  const folder = join(__dirname, "../../src/functions");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "cell.ts").map((file) => join(folder, file));
  type Metadata = { readonly functions: readonly { readonly name: string; readonly description: string; readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[]; readonly result: { readonly dimensionality?: string } }[] };
  let functions: Metadata["functions"] = [];
  beforeAll(async () => {
    functions = (JSON.parse((await generateCustomFunctionsMetadata(files, true)).metadataJson) as Metadata).functions;
  });

  it("names, order and options of the parameters are those of the contract", () => {
    const made = functions.map(({ name, parameters }) => `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`);
    expect(ROWS.map(({ signature }) => signature).filter((signature) => !made.includes(signature))).toEqual([]);
  });

  it("everything is described, and a row that rests on a reading says so", () => {
    for (const row of ROWS) {
      const found = functions.find(({ name }) => name === named(row.signature));
      expect([row.signature, found?.description === undefined || found.description.length < 20, found?.parameters.filter(({ description }) => !description).length]).toEqual([row.signature, false, 0]);
      if (row.reading) expect(found?.description).toContain("bacaan: ");
      expect([row.signature, found?.result.dimensionality === "matrix"]).toEqual([row.signature, row.spills === true]);
    }
  });

  it("help says where a blank cell on the desktop would count as 0", () => {
    for (const name of ["SANKSI", "SEBUTAN", "CAPAIAN_SKP", "NILAI_SKP"]) {
      expect(functions.find((each) => each.name === name)?.parameters[0]?.description).toContain("rujuk hanya baris yang terisi");
    }
  });
});

describe("every function", () => {
  it.each(ROWS.map((row) => [named(row.signature), row] as const))("%s answers its call", (_name, row) => {
    const result = call(of(row), ...row.input);
    expect(result).not.toBeUndefined();
    expect(JSON.stringify(result)).not.toMatch(/#VALUE!|#N\/A|null/);
  });

  it.each(each("number"))("%s: a blank is #N/A, and text or a data type counts as its number", (_name, row, index) => {
    for (const blank of BLANKS) expectSentence(call(of(row), ...put(row, index, blank)) as readonly unknown[], "#N/A");
    const value = row.input[index] as number;
    const expected = call(of(row), ...row.input);
    for (const same of [String(value).replace(".", ","), ` ${value} `, `${value}%`, { type: "Double", basicValue: value }, { type: "FormattedNumber", basicValue: value, numberFormat: "0.00" }, { type: "String", basicValue: String(value) }]) {
      // A date and a count carry no percent sign; elsewhere the sign is dropped.
      expect([same, call(of(row), ...put(row, index, same))]).toEqual([same, expected]);
    }
    expect(call(of(row), ...put(row, index, value + (value > 50 ? 1e-14 : 1e-15)))).toEqual(expected);
  });

  it.each(each("number", "option number", "month option"))("%s: what is no number is #VALUE!, with the input repeated", (_name, row, index) => {
    for (const value of NO_NUMBER) {
      const result = call(of(row), ...put(row, index, value)) as readonly unknown[];
      expectSentence([...result, value], "#VALUE!");
      expect(result[1]).toContain(repeated(typeof value === "object" ? value.basicValue : value));
    }
    for (const value of [NaN, Infinity, 1e300, 1e-300]) expect([value, outcome(of(row), ...put(row, index, value))]).toEqual([value, "#VALUE!"]);
  });

  it.each(each("numbers"))("%s: a bad cell makes the whole #VALUE!, naming it", (_name, row, index) => {
    for (const value of NO_NUMBER.filter((bad) => bad !== "-")) {
      const result = call(of(row), ...putCell(row, index, value)) as readonly unknown[];
      expectSentence(result, "#VALUE!");
      expect(result[1]).toContain(repeated(typeof value === "object" ? value.basicValue : value));
    }
  });

  it.each(each("numbers"))("%s: cells as text or data types, in any shape, give the same", (_name, row, index) => {
    const flat = (row.input[index] as readonly (readonly number[])[]).flat();
    const labels = (result: unknown) => (row.spills && Array.isArray(result) ? (result as readonly (readonly unknown[])[]).flat() : result);
    const expected = labels(call(of(row), ...row.input));
    for (const range of [flat.map((value) => [value]), [flat.map((value) => String(value).replace(".", ","))], [flat.map((value) => ({ type: "Double", basicValue: value }))]]) {
      expect(labels(call(of(row), ...put(row, index, range)))).toEqual(expected);
    }
  });

  it.each(each("number", "option number"))("%s: any number and its text give the same answer, or the same refusal", (_name, row, index) => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 20_000 }), (hundredths) => {
        const value = hundredths / 100;
        const given = outcome(of(row), ...put(row, index, value));
        for (const text of [String(value), String(value).replace(".", ","), `${value.toFixed(2)}`.replace(".", ",")]) expect([text, outcome(of(row), ...put(row, index, text))]).toEqual([text, given]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(each("word"))("%s: a blank, also 0, is #N/A; an unknown word #VALUE! with the input repeated", (_name, row, index) => {
    for (const blank of [...BLANKS, 0]) expectSentence(call(of(row), ...put(row, index, blank)) as readonly unknown[], "#N/A");
    for (const value of NO_WORD) {
      const result = call(of(row), ...put(row, index, value)) as readonly unknown[];
      expectSentence(result, "#VALUE!");
      expect(result[1]).toContain(repeated(value));
    }
  });

  it.each(each("words"))("%s: an unknown word in a cell is #VALUE!, repeated; case, spaces and data types don't matter", (_name, row, index) => {
    for (const value of NO_WORD) {
      const result = call(of(row), ...putCell(row, index, value)) as readonly unknown[];
      expectSentence(result, "#VALUE!");
      expect(result[1]).toContain(repeated(value));
    }
    const flat = (row.input[index] as readonly (readonly string[])[]).flat();
    const expected = call(of(row), ...row.input);
    for (const range of [flat.map((word) => [word]), [flat.map((word) => `\u00a0${word.toUpperCase()}  `)], [flat.map((word) => ({ type: "String", basicValue: word }))]]) {
      expect(call(of(row), ...put(row, index, range))).toEqual(expected);
    }
  });

  it.each(each("word", "option word"))("%s: case, extra and non-breaking spaces don't matter", (_name, row, index) => {
    const word = row.input[index] as string;
    const expected = call(of(row), ...row.input);
    for (const same of [word.toUpperCase(), word.toLowerCase(), `  ${word}\u00a0`, word.replace(" ", " \u00a0 "), { type: "String", basicValue: word }]) expect([same, call(of(row), ...put(row, index, same))]).toEqual([same, expected]);
  });

  it.each(each("option word", "yes or no"))("%s: an empty cell takes the default, an unknown word is #VALUE!", (_name, row, index) => {
    const expected = call(of(row), ...put(row, index, null));
    for (const blank of [...BLANKS, 0]) expect([blank, call(of(row), ...put(row, index, blank))]).toEqual([blank, expected]);
    expectSentence(call(of(row), ...put(row, index, "entahlah")) as readonly unknown[], "#VALUE!");
  });

  it.each(each("yes or no"))("%s: yes and no in every form, anything else #VALUE!", (_name, row, index) => {
    const under = (value: unknown) => call(of(row), ...put(row, index, value));
    for (const yes of [true, 1, "ya", "YA ", { type: "Boolean", basicValue: true }]) expect([yes, under(yes)]).toEqual([yes, under(true)]);
    for (const no of [false, 0, "tidak", "Tidak\u00a0", { type: "Boolean", basicValue: false }]) expect([no, under(no)]).toEqual([no, under(false)]);
    for (const value of [2, -1, "yes", "mungkin", 0.5]) expectSentence(under(value) as readonly unknown[], "#VALUE!");
  });

  it.each(each("month option"))("%s: left out it is 12, an empty cell is #N/A", (_name, row, index) => {
    expect(call(of(row), ...put(row, index, null))).toEqual(call(of(row), ...put(row, index, 12)));
    expect(call(of(row), ...put(row, index, undefined))).toEqual(call(of(row), ...put(row, index, 12)));
    for (const blank of ["", "  ", { type: "Empty" }]) expectSentence(call(of(row), ...put(row, index, blank)) as readonly unknown[], "#N/A");
  });

  it.each(each("option number"))("%s: left out or null it takes its default", (_name, row, index) => {
    expect(call(of(row), ...put(row, index, undefined))).toEqual(call(of(row), ...put(row, index, null)));
  });

  it.each(ROWS.filter(({ spills, kinds }) => spills && kinds[0] === "numbers").map((row) => [named(row.signature), row] as const))("%s spills in the shape of its input, blank cells as empty texts", (_name, row) => {
    const result = call(of(row), ...put(row, 0, [[90, "", 80], [null, 70, " "]])) as readonly (readonly unknown[])[];
    expect(result.map((line) => line.map((cell) => cell === ""))).toEqual([[false, true, false], [true, false, true]]);
  });
});

import FormulaParser from "fast-formula-parser";
import { outcome } from "../../functions/customFunctions";
import { toNumber, type Exact } from "../../../src/core/base/exact";
import { explain, explainedNames, type Cells, type Explanation, type Step } from "../../../src/core/explain/index";
import { changeText, filledFormula, printedFormula } from "../../../src/core/explain/show";
import { isExact } from "../../../src/core/explain/expression";
import { regulations } from "../../../src/core/regulations/index";
import { signatures } from "../../../src/core/twins/signatures";
import * as kkp from "../../../src/functions/kkp";
import * as permen1 from "../../../src/functions/permen1";
import * as permen6 from "../../../src/functions/permen6";
import * as pp30 from "../../../src/functions/pp30";
import * as pp46 from "../../../src/functions/pp46";
import * as umum from "../../../src/functions/umum";
import { edgeCases } from "../twins/edgeCases";
import { goldenCases, type Case } from "../twins/goldenCases";

const FUNCTIONS: Readonly<Record<string, unknown>> = { ...kkp, ...permen1, ...permen6, ...pp30, ...pp46, ...umum };
const words: readonly Case[] = [
  ...["198503122010012002", "19850312201001200", "197913052005022003", "197903142005132003", "1,97903E+17", "198503122010013002"].map((nip): Case => ["PERIKSA_NIP", nip]),
  ...["Meningkatkan mutu layanan", "Tersusunnya laporan tahunan bidang", "Laporan tahunan", "-", "…"].map((kalimat): Case => ["PERIKSA_RHK", kalimat]),
  ["CAPAIAN", "12 Bulan", "9 Bulan", "waktu"],
  ["KEBUTUHAN_JENJANG", "Ahli Pertama"],
];
const cases = [...goldenCases(), ...edgeCases, ...words];

const cellsOf = (argument: unknown): Cells | undefined => (argument === undefined ? undefined : Array.isArray(argument) ? (argument as Cells) : [[argument as never]]);
const plain = (value: Exact | string) => (isExact(value) ? toNumber(value) : value);
const same = (a: unknown, b: unknown) => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) : a === b);

interface Explained {
  readonly label: string;
  readonly expected: unknown;
  readonly explanation: Explanation | undefined;
}

/** Every cell that a case fills, with its explanation and what the custom function puts there. */
const explained: readonly Explained[] = cases.flatMap(([name, ...input]) => {
  const result: unknown = outcome(FUNCTIONS[name] as (...input: unknown[]) => unknown, ...input.map((argument) => argument ?? ""));
  const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
  return rows.flatMap((row, r) => row.map((expected, c) => ({ label: `${name}(${JSON.stringify(input)}) ${r},${c}`, expected, explanation: explain(name, input.map(cellsOf), { row: r, column: c }) })));
});
const all = explained.flatMap(({ explanation }) => explanation?.steps ?? []);

describe("the working of every function", () => {
  it("is there for every function, and every function has a case", () => {
    expect([...explainedNames].sort()).toEqual([...signatures.keys()].sort());
    expect(explainedNames.filter((name) => !cases.some(([each]) => each === name))).toEqual([]);
  });

  it("ends in what the function answers, on every golden case and boundary; where that is an error there is none", () => {
    const wrong = explained.filter(({ expected, explanation }) => {
      const refused = expected === "#N/A" || expected === "#VALUE!";
      return refused ? explanation !== undefined : explanation === undefined || !same(plain(explanation.result), expected);
    });
    expect(wrong.map(({ label, expected, explanation }) => [label, expected, explanation && plain(explanation.result)])).toEqual([]);
  });

  it("hands each result on under its name: later steps work on what earlier ones showed", () => {
    for (const { label, explanation } of explained) {
      const results = new Map<string, unknown>();
      for (const step of explanation?.steps ?? []) {
        for (const [name, value] of Object.entries(step.numbers)) if (results.has(name) && isExact(value)) expect([label, name, toNumber(value)]).toEqual([label, name, plain(results.get(name) as Exact)]);
        results.set(step.name, step.result);
      }
    }
  });

  it("shows the numbers that it works with: the text shown, worked out by another parser, gives the result shown", () => {
    const parser = new FormulaParser({ functions: FUNCTIONS_SHOWN as never });
    const seen = new Set<string>();
    let compared = 0;
    for (const step of all) {
      const shown = spreadsheet(step);
      compared += shown === undefined ? 0 : 1;
      if (shown === undefined || seen.has(shown)) continue;
      seen.add(shown);
      const result: unknown = parser.parse(shown, { sheet: "S", row: 1, col: 1 });
      if (step.decides) expect([shown, result]).toEqual([shown, true]);
      else expect([shown, Math.abs(Number(result) - Number(plain(step.result))) < 1e-6 * Math.max(1, Math.abs(Number(result)))]).toEqual([shown, true]);
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it("cites sources and readings that exist, in whole sentences of both languages", () => {
    const sources = new Set(regulations.flatMap((each) => each.sources.map(({ id }) => id)));
    const readings = new Set(regulations.flatMap((each) => each.readings.map(({ id }) => id)));
    expect([...new Set(all.map(({ cite }) => cite.source))].filter((id) => !sources.has(id))).toEqual([]);
    expect([...new Set(all.flatMap(({ reading }) => reading ?? []))].filter((id) => !readings.has(id))).toEqual([]);
    const changes = explained.flatMap(({ explanation }) => explanation?.changes ?? []);
    for (const { text } of [...all, ...changes]) expect([text.id, /[.;]$/.test(text.id) && /[.;]$/.test(text.en)]).toEqual([text.id, true]);
    expect(changes.map((change) => changeText(change, "id")).filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(all.map((step) => printedFormula(step, "en") + filledFormula(step, "en")).filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it("reads as a person writes it", () => {
    const { steps, changes } = explain("CAPAIAN", [[[12]], [[9]], [["waktu"]]]) as Explanation;
    expect(steps.map((step) => [printedFormula(step, "id"), filledFormula(step, "id"), step.decides ? step.result : plain(step.result)])).toEqual([
      ["100 − realisasi / target × 100", "100 − 9 / 12 × 100", 25],
      ["efisiensi > 24", "25 > 24", "rumus kedua"],
      ["76 − ((1,76 × target − realisasi) / target × 100 − 100)", "76 − ((1,76 × 12 − 9) / 12 × 100 − 100)", 75],
    ]);
    expect(changes.map((change) => changeText(change, "id"))).toEqual([
      "Nilai waktu terbaik, 100, dicapai pada realisasi 9,12 (efisiensi tepat 24%), yaitu selisih 0,12 dari realisasi ini; lebih hemat lagi nilainya turun ke 76 atau kurang.",
      "Tepat pada target 12 nilai waktu adalah 76.",
    ]);
    const mean = explain("NILAI_MUTASI", [[[80], [81], [81]]]) as Explanation;
    expect(mean.steps.map((step) => [filledFormula(step, "id"), changeText({ text: { id: "{x}.", en: "{x}." }, numbers: { x: step.result } }, "id")])).toEqual([["rata-rata(80; 81; 81)", "≈80,6667."]]);
  });

  it("tells the next band where it really is", () => {
    for (const nilai of [0, 50.99, 60.994, 60.995, 75.5, 90.99, 90.994, 100]) {
      const { changes } = explain("SEBUTAN", [[[nilai]]]) as Explanation;
      for (const { text, numbers } of changes) {
        const batas = toNumber(numbers["batas"] as Exact);
        const up = text.id.includes("mulai");
        expect([nilai, up, pp46.SEBUTAN(up ? batas : Number((batas - 0.0001).toFixed(6)))]).toEqual([nilai, up, numbers["label"]]);
        expect([nilai, up, pp46.SEBUTAN(up ? Number((batas - 0.0001).toFixed(6)) : batas)]).toEqual([nilai, up, pp46.SEBUTAN(nilai)]);
      }
    }
  });
});

const numbersOf = (args: readonly { readonly value: unknown }[]): number[] => args.flatMap(({ value }) => [value].flat(Infinity)).filter((value): value is number => typeof value === "number");
const FUNCTIONS_SHOWN = {
  MAKS: (...args: readonly { readonly value: unknown }[]) => Math.max(...numbersOf(args)),
  MIN: (...args: readonly { readonly value: unknown }[]) => Math.min(...numbersOf(args)),
  RATA: (...args: readonly { readonly value: unknown }[]) => numbersOf(args).reduce((a, b) => a + b, 0) / numbersOf(args).length,
  JUMLAH: (...args: readonly { readonly value: unknown }[]) => numbersOf(args).reduce((a, b) => a + b, 0),
};

/** The text that a reader sees, with many decimals, as a spreadsheet writes it; undefined for words, chains and other functions. */
function spreadsheet(step: Step): string | undefined {
  const text = filledFormula(step, "id", 12);
  if (/panjang|potong|tanggal|banyak|jumlah-kali|dan|[≠]/.test(text) || (text.match(/[≥≤><=]/g)?.length ?? 0) > 1 || /[a-z«-]{2,} [a-z]/i.test(text)) return undefined;
  const formula = text
    .replace(/≈/g, "")
    .replace(/(\d)\.(?=\d{3})/g, "$1")
    .replace(/(\d),(\d)/g, "$1.$2")
    .replace(/;/g, ",")
    .replace(/×/g, "*").replace(/−/g, "-").replace(/≥/g, ">=").replace(/≤/g, "<=")
    .replace(/bulat-ke-bawah/g, "INT").replace(/bulat-ke-atas/g, "CEILING1").replace(/bulat\(/g, "ROUND(").replace(/rata-rata\(/g, "RATA(").replace(/maks\(/g, "MAKS(").replace(/min\(/g, "MIN(").replace(/jumlah\(/g, "JUMLAH(");
  return /[a-z«]|CEILING1|JUMLAH\(\)/.test(formula) ? undefined : formula;
}

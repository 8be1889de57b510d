import fc from "fast-check";
import { baseCase, people, TUGAS, type Case } from "./case";
import { drawBook, type Wanted } from "./book";
import { assessments, plans } from "./layouts";
import { findingsOf, look, misread } from "./look";
import { tidy, ways, type Mess } from "./mess";

/**
 * Clean workbooks in every layout and every mess of the field: forms, people, periods and all values are read as they
 * were drawn, and nothing is reported as wrong. `FIELD_RUNS=2000 npx jest test/field/pp46` crosses more of them.
 */
const RUNS = Number(process.env["FIELD_RUNS"] ?? 30);

const whole: Omit<Wanted, "mess"> = { plan: "L1", assessment: "L1", prestasi: true };

async function troubles(wanted: Wanted, cases: readonly Case[] = [baseCase]): Promise<readonly string[]> {
  const book = drawBook(cases, wanted);
  const looked = await look(book);
  return [...misread(book, looked), ...findingsOf(looked, ["salah", "periksa"])];
}

test.each(assessments.map(({ id }) => id))("Penilaian Capaian SKP as in %s", async (assessment) => {
  expect(await troubles({ ...whole, assessment, mess: tidy })).toEqual([]);
});

test.each(plans.map(({ id }) => id))("Formulir SKP as in %s", async (plan) => {
  expect(await troubles({ ...whole, plan, mess: tidy })).toEqual([]);
});

test.each(["L1", "L2", "BKN", "PLB"])("Penilaian Capaian SKP alone in its workbook as in %s", async (assessment) => {
  expect(await troubles({ plan: null, assessment, prestasi: false, mess: tidy })).toEqual([]);
});

const single = (Object.keys(ways) as (keyof Mess)[]).flatMap((way) => ways[way].map((value) => [way, String(value), { ...tidy, [way]: value }] as const));
test.each(single)("%s: %s", async (_way, _value, mess) => {
  expect(await troubles({ ...whole, mess: mess as Mess })).toEqual([]);
});

test("stale values of a chain over sheets that are read from its end", async () => {
  expect(await troubles({ ...whole, mess: { ...tidy, computed: "stale", arrangement: "reversed" } })).toEqual([]);
});

test("two people in one workbook", async () => {
  const second: Case = { ...baseCase, pegawai: people.kedua, perilaku: [76, 77, 78, 79, 80], tambahan: [], kreativitas: 3 };
  expect(await troubles({ ...whole, mess: tidy }, [baseCase, second])).toEqual([]);
});

test("a functional official with angka kredit", async () => {
  expect(await troubles({ ...whole, mess: tidy }, [{ ...baseCase, pegawai: people.fungsional }])).toEqual([]);
});

const messes: fc.Arbitrary<Mess> = fc.record(Object.fromEntries(Object.entries(ways).map(([way, values]) => [way, fc.constantFrom(...(values as readonly unknown[]))]))) as unknown as fc.Arbitrary<Mess>;
const drawn = fc.record({
  plan: fc.constantFrom(...plans.map(({ id }) => id)),
  assessment: fc.constantFrom(...assessments.map(({ id }) => id)),
  mess: messes,
  lines: fc.shuffledSubarray([...baseCase.lines], { minLength: 1 }),
  tambahan: fc.nat({ max: TUGAS.length }),
  kreativitas: fc.constantFrom(null, 3, 6, 12),
  perilaku: fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 5, maxLength: 5 }),
});

test(`${RUNS} crossings of layouts and messes`, async () => {
  const failures = new Map<string, { count: number; first: string; common: Set<string> }>();
  for (const { plan, assessment, mess, lines, tambahan, kreativitas, perilaku } of fc.sample(drawn, { seed: Number(process.env["FIELD_SEED"] ?? 46), numRuns: RUNS })) {
    const given: Case = { ...baseCase, lines, tambahan: TUGAS.slice(0, tambahan), kreativitas, perilaku };
    const chosen = [`plan: ${plan}`, `assessment: ${assessment}`, `lines: ${lines.length}`, `tugas: ${tambahan}`, `kreativitas: ${kreativitas}`, ...Object.entries(mess).map(([way, value]) => `${way}: ${String(value)}`)];
    for (const trouble of await troubles({ plan, assessment, prestasi: true, mess }, [given])) {
      // Cells differ from draw to draw; the kind of trouble is what is counted, and what its draws have in common.
      const kind = trouble.replace(/\b[A-Z]{1,2}\d+\b/g, "…").replace(/\d+(\.\d+)?/g, "#");
      const known = failures.get(kind);
      if (known) {
        known.count++;
        for (const choice of known.common) if (!chosen.includes(choice)) known.common.delete(choice);
      } else failures.set(kind, { count: 1, first: trouble, common: new Set(chosen) });
    }
  }
  expect([...failures.values()].map(({ count, first, common }) => `${count} × ${first} with ${[...common].join(", ")}`)).toEqual([]);
}, 60_000 + RUNS * 100);

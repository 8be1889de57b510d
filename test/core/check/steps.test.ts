import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognising } from "../../../src/core/check/recognise";
import { checkingForms } from "../../../src/core/check/checkForms";
import { profilBaku } from "../../../src/core/base/setting";
import { finished, type Stepwise } from "../../../src/core/base/stepwise";
import { regulations } from "../../../src/core/regulations/index";
import type { Grid } from "../../../src/core/sheet/grid";
import { readMarkdown } from "../../sheets/markdownSheet";

const ROWS = 2000;

/** A clean page with one of its rows repeated, so that one form has very many. */
function long(page: string, row: number): Grid {
  const [grid] = readMarkdown(readFileSync(join(__dirname, "../../sheets", page), "utf8")).grids;
  if (!grid) throw new Error(page);
  const more = Array.from({ length: ROWS }, () => grid.values[row] ?? []);
  return { ...grid, values: [...grid.values.slice(0, row + 1), ...more, ...grid.values.slice(row + 1)], merges: grid.merges.filter(({ bottom }) => bottom < row), formulas: new Map() };
}

/** Where work stops, and what comes of it. */
function stopsOf<T>(work: Stepwise<T>): { readonly shares: readonly number[]; readonly value: T } {
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { shares, value: step.value };
    shares.push(step.value);
  }
}

test.each([
  ["pp46/bersih/penilaian-skp.md", 10, "kegiatan"],
  ["permen6/bersih/skp-jajf.md", 18, "hasilKerja"],
  ["permen6/bersih/rekap-predikat.md", 7, "baris"],
  ["permen6/bersih/daftar-rk.md", 7, "baris"],
  ["umum/bersih/rekap-2018.md", 6, "baris"],
])("reading %s of thousands of rows, and checking it, stops again and again, the shares growing", (page, row, list) => {
  const short = stopsOf(recognising([long(page, row)].map((grid) => ({ ...grid, values: grid.values.slice(0, row + 3) })), regulations, []));
  const { shares, value } = stopsOf(recognising([long(page, row)], regulations, []));
  const [form] = value.forms;
  expect((form?.data as Readonly<Record<string, readonly unknown[]>>)[list]?.length).toBeGreaterThan(1);
  // Beside those of a short sheet at least one for each thousand rows.
  expect(shares.length - short.shares.length).toBeGreaterThanOrEqual(ROWS / 1000);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  const checking = stopsOf(checkingForms(value.forms, { today: undefined, grids: [], recalculated: () => undefined, trial: () => undefined, profil: profilBaku }));
  expect(checking.shares.length).toBeGreaterThanOrEqual(form?.form.rules.length ?? 0);
  expect([...checking.shares].sort((a, b) => a - b)).toEqual(checking.shares);
  // With stops or without, the same is read.
  if (form) expect(form.form.read(form.grid, form.found)).toEqual(finished(form.form.reading?.(form.grid, form.found) ?? never()));
});

function never(): never {
  throw new Error("this form is read with stops");
}

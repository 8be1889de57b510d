import type { FilledForm } from "../../../src/core/regulations/regulation";
import { regulations } from "../../../src/core/regulations/index";
import { exact } from "../../../src/core/base/exact";
import { istilahRejimRule, periodeRejimRule } from "../../../src/core/regulations/umum/rejim";
import { kebutuhanPegawai } from "../../../src/core/regulations/umum/bebanKerja";
import { dasarMasaBerlaku, REJIM } from "../../../src/core/regulations/umum/masaBerlaku";
import { kuota, peringkat } from "../../../src/core/regulations/umum/peringkat";
import type { CheckContext } from "../../../src/core/check/rule";
import { cellRef, type Rect } from "../../../src/core/sheet/grid";
import { readMarkdown } from "../../sheets/markdownSheet";
import { refusal } from "./refusal";

test("what each regime's time rests on is a source that it lists", () => {
  for (const rejim of REJIM) {
    const { source, at } = dasarMasaBerlaku[rejim];
    const listed = regulations.find(({ id }) => id === rejim)?.sources.map(({ id }) => id);
    expect([rejim, listed?.includes(source), at.length > 10]).toEqual([rejim, true, true]);
    for (const rule of [periodeRejimRule(rejim), istilahRejimRule(rejim, () => [])]) expect([rule.id.split("/")[0], rule.severity, rule.owner, rule.cite]).toEqual([rejim, "salah", "pengelola", dasarMasaBerlaku[rejim]]);
  }
});

describe("labels of another regime in a form", () => {
  const { grids } = readMarkdown("## S\n\n| # | A | B | C |\n| - | - | - | - |\n| 1 | Butuh Perbaikan | Baik | Buruk |\n| 2 | Loyal | 1. Di atas ekspektasi | Disiplin |\n| 3 | Loyal | Loyal | Integritas |\n");
  const [grid] = grids;
  if (!grid) throw new Error("no grid");
  const rect = (top: number, left: number, bottom: number, right: number): Rect => ({ top, left, bottom, right });
  const form = (regulation: string, at: Rect, sheet = "S") => ({ regulation: { id: regulation }, sheet, grid, found: { rect: at } }) as unknown as FilledForm;
  const found = (rejim: "pp46" | "permen6", others: readonly FilledForm[], judged: readonly (readonly [number, number])[] = [], area = rect(0, 0, 2, 2)) => {
    const self = form(rejim, area);
    const told: unknown[] = [];
    istilahRejimRule<undefined>(rejim, () => judged.map(([row, column]) => cellRef("S", row, column))).check(undefined, (id, at, data) => told.push([id, at.rect.top, at.rect.left, data?.["kata"], data?.["peraturan"]]), { self, forms: [self, ...others] } as unknown as CheckContext);
    return told;
  };
  const first = ["lain", 0, 0, "Butuh Perbaikan", "PermenPANRB 6/2022"];

  test("are told with their owners, in the form's area only", () => {
    expect(found("pp46", [])).toEqual([first, ["lain", 1, 0, "Loyal", "PermenPANRB 6/2022"], ["lain", 1, 1, "1. Di atas ekspektasi", "PP 30/2019, PermenPANRB 6/2022"], ["lain", 2, 0, "Loyal", "PermenPANRB 6/2022"], ["lain", 2, 1, "Loyal", "PermenPANRB 6/2022"]]);
    expect(found("pp46", [], [], rect(0, 0, 0, 2))).toEqual([first]);
    expect(found("permen6", [], [], rect(0, 0, 1, 2))).toEqual([["lain", 0, 2, "Buruk", "PP 46/2011"], ["lain", 1, 2, "Disiplin", "PP 46/2011"]]);
  });

  test("are left to the rule that judges the cell", () => expect(found("pp46", [], [[1, 0], [1, 1], [2, 0], [2, 1]])).toEqual([first]));

  // Another form on the sheet, and the cells of the area of this one at which something is still told.
  test.each<readonly [string, FilledForm, readonly (readonly [number, number])[]]>([
    ["below to the left", form("permen6", rect(1, 0, 2, 0)), [[0, 0], [1, 1], [2, 1]]],
    ["one row", form("permen6", rect(1, 0, 1, 1)), [[0, 0], [2, 0], [2, 1]]],
    ["to the right", form("permen6", rect(0, 1, 2, 2)), [[0, 0], [1, 0], [2, 0]]],
    ["one cell", form("pp30", rect(1, 1, 1, 1)), [[0, 0], [1, 0], [2, 0], [2, 1]]],
    ["of the same regime", form("pp46", rect(0, 0, 2, 2)), [[0, 0], [1, 0], [1, 1], [2, 0], [2, 1]]],
    ["on another sheet", form("permen6", rect(0, 0, 2, 2), "T"), [[0, 0], [1, 0], [1, 1], [2, 0], [2, 1]]],
  ])("are not told inside another regime's form: %s", (_, other, left) => {
    expect(found("pp46", [other]).map((each) => (each as readonly unknown[]).slice(1, 3))).toEqual(left);
    // Whatever other forms there are besides.
    expect(found("pp46", [form("permen6", rect(9, 9, 9, 9)), other]).map((each) => (each as readonly unknown[]).slice(1, 3))).toEqual(left);
  });
});

describe("ranks", () => {
  test.each([[10, 20, 2], [9, 20, 1], [4, 20, 0], [5, 20, 1], [1000, 33.3, 333], [1000, 33.33, 333], [250, 64.4, 161], [3, 100, 3], [0, 20, 0]])("of %i people %d%% are at most %i", (n, persen, most) => expect(kuota(n, exact(persen))).toBe(most));

  test.each([
    [[5, 4, 3, 2, 1], 2, 1, "aattb"],
    [[1, 2, 3, 4, 5], 1, 2, "bbtta"],
    [[5, 5, 3, 2, 2], 1, 1, "ttttt"],
    [[5, 5, 3, 2, 2], 2, 2, "aatbb"],
    [[5, 5, 5, 4], 3, 0, "aaat"],
    [[3, 3], 2, 0, "aa"],
    [[3], 5, 0, "a"],
    [[3], 0, 0, "t"],
    [[], 2, 2, ""],
  ])("%j with %i above and %i below: %s", (values, atas, bawah, places) => {
    expect(peringkat(values.map(exact), atas, bawah).map((place) => place.charAt(0)).join("")).toBe(places);
  });
});

test("one negative among many loads is refused", () => {
  const load = (volume: number, jam: number) => ({ volume: exact(volume), jamPerUnit: exact(jam) });
  expect([[load(1, 1), load(-1, 1)], [load(1, -1), load(1, 1)], [load(0, 0)]].map((beban) => refusal(() => kebutuhanPegawai(beban, exact(1250))))).toEqual(["beban-negatif", "beban-negatif", "answers"]);
});

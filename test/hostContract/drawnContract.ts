import type { Host } from "../../src/app/host";
import { valueAt } from "../../src/core/sheet/grid";
import { a1 } from "../../src/core/sheet/a1";
import type { Chart, Step } from "../../src/core/sheet/plan";
import type { Sheet } from "../../src/workbench/engine/model";
import type { Workbook } from "../../src/workbench/engine/workbook";
import { planChart } from "../../src/workbench/files/writeDrawn";
import { DRAWN, drawnPlan } from "./drawnPlan";
import { startWorkbook, type Start } from "./start";

/** A host, and its workbook as the workbench has it. */
export interface Drawing {
  readonly host: Host;
  workbook(): Promise<Workbook>;
}

/** What every host promises of tables, charts, rules, looks, pictures, protection and the printed page. */
export function drawnContract(name: string, open: (start: Start) => Promise<Drawing>): void {
  describe(`${name} draws`, () => {
    test.each([
      ["once", ["Satu"]],
      ["and draws anew what it drew before, once", ["Satu", "Dua"]],
    ])("what the plan says, %s", async (_, titles) => {
      const { host, workbook } = await open(await startWorkbook());
      for (const title of titles) await host.apply(drawnPlan(title));
      const sheet = (await workbook()).named(DRAWN) as Sheet;
      const last = titles[titles.length - 1] as string;
      expect(drawnOn(sheet)).toEqual(planned(last));
    });

    test("a table under another name when the user's sheet has one of that name, and keeps it when drawn anew", async () => {
      const { host, workbook } = await open(await startWorkbook());
      const table = (sheet: string): Step[] => [{ kind: "sheet", sheet }, { kind: "cells", sheet, at: { row: 0, column: 0 }, values: [["=Nama", "Nilai"], ["Ratna", 90]] }, { kind: "table", sheet, rect: { top: 0, left: 0, bottom: 1, right: 1 }, name: "Rekap SKP" }];
      const apply = async (sheet: string) => host.apply({ title: { id: "Tabel", en: "Table" }, steps: table(sheet) });
      await apply("Satu");
      await apply("Dua");
      await apply("Dua");
      const names = (await workbook()).sheets.flatMap(({ tables }) => tables.map((each) => each.name));
      expect(names).toEqual(["Rekap_SKP", "Rekap_SKP_2"]);
      const [grid] = await host.readGrids(["Dua"]);
      expect(grid && valueAt(grid, 0, 0)).toBe("=Nama");
    });

    test.each<[string, Step]>([
      ["a list of words with commas", { kind: "validation", sheet: "Uji", rect: { top: 1, left: 0, bottom: 1, right: 0 }, list: ["Ya", "Tidak, belum"] }],
      ["a list that would be a formula", { kind: "validation", sheet: "Uji", rect: { top: 1, left: 0, bottom: 1, right: 0 }, list: ["=A1", "b"] }],
      ["a table with a head twice", { kind: "table", sheet: "Uji", rect: { top: 0, left: 0, bottom: 1, right: 1 }, name: "Uji" }],
      ["a chart of nothing", { kind: "chart", sheet: "Uji", name: "g", at: { top: 3, left: 0, bottom: 9, right: 3 }, chart: { type: "column", title: "", alt: "", axes: { x: "", y: "" }, series: [] } }],
      ["page breaks that Excel would pass over", { kind: "print", sheet: "Uji", orientation: "landscape", fitWidth: true, breaks: [2] }],
      ["a table of no rows", { kind: "table", sheet: "Uji", rect: { top: 0, left: 0, bottom: 0, right: 0 }, name: "Uji" }],
    ])("nothing of a plan with %s", async (_, step) => {
      const { host } = await open(await startWorkbook());
      const before = await host.sheetNames();
      const done = host.apply({ title: { id: "Uji", en: "Test" }, steps: [{ kind: "sheet", sheet: "Uji" }, { kind: "cells", sheet: "Uji", at: { row: 0, column: 0 }, values: [["Nama", "nama"], [1, 2]] }, step] });
      await expect(done).rejects.toMatchObject({ problem: "not-supported" });
      expect(await host.sheetNames()).toEqual(before);
    });
  });
}

interface Drawn {
  readonly tables: readonly string[];
  readonly charts: Readonly<Record<string, Omit<Chart, "alt"> & { readonly at: string }>>;
  readonly rules: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, unknown>>;
  readonly pictures: readonly unknown[];
  readonly locked: boolean;
  readonly free: readonly string[];
  readonly breaks: readonly number[];
}

function drawnOn(sheet: Sheet): Drawn {
  return {
    tables: sheet.tables.map(({ name, rect }) => `${name} ${a1(rect)}`),
    charts: Object.fromEntries(sheet.charts.map((chart) => [chart.name, { ...withoutAlt(planChart(sheet, chart) as Chart), at: chart.at ? a1(chart.at) : "" }])),
    rules: Object.fromEntries(sheet.validations.map(({ rect, source }) => [a1(rect), source])),
    looks: Object.fromEntries(sheet.conditionals.map(({ rect, formula, fill, color, bold }) => [a1(rect), { formula, ...(fill ? { fill } : {}), ...(color ? { color } : {}), ...(bold ? { bold } : {}) }])),
    pictures: sheet.pictures.map(({ name, alt }) => [name, alt]),
    locked: sheet.protected,
    free: ["A9", "B9", "A10", "B10", "A1", "C9"].filter((address) => sheet.at(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65)?.style?.unlocked),
    breaks: sheet.breaks,
  };
}

function planned(title: string): Drawn {
  const { steps } = drawnPlan(title);
  const of = <K extends Step["kind"]>(kind: K) => steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
  return {
    tables: of("table").map(({ name, rect }) => `${name} ${a1(rect)}`),
    charts: Object.fromEntries(of("chart").map(({ name, at, chart }) => [name, { ...withoutAlt(chart), at: a1(at) }])),
    rules: { "A9:A10": "Baik,Butuh Perbaikan,Kurang & lebih", B9: "='Rekap ''A'' & B'!$A$2:$A$6" },
    looks: { "B2:B6": { formula: "=$B2>=$C2", fill: "#FDE7E9", color: "#A4262C", bold: true }, "A9:A10": { formula: '=AND(A9<>"",A9<>"Baik")', fill: "#FFF4CE" } },
    pictures: [["Lambang", "Kotak hijau"]],
    locked: true,
    free: ["A9", "B9", "A10", "B10"],
    breaks: [27],
  };
}

function withoutAlt({ alt, ...chart }: Chart): Omit<Chart, "alt"> {
  expect(alt).toMatch(/^Grafik \w+: <Baik> & "lain" terbanyak$/);
  return chart;
}

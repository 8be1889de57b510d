import type { PrintStep } from "../../src/core/sheet/plan";
import { excelHost } from "../../src/excel/excelHost";
import { drawnContract } from "../hostContract/drawnContract";
import { drawnPlan, DRAWN } from "../hostContract/drawnPlan";
import { startSheets } from "../hostContract/start";
import { openInExcel, workbookOf } from "./emulated";

drawnContract("excelHost", async ({ sheets }) => {
  const workbook = workbookOf(sheets);
  openInExcel(workbook);
  return { host: excelHost, workbook: async () => workbook };
});

test.each([
  ["1.4", { charts: 0, rules: 0, looks: 0, pictures: 0 }],
  ["1.6", { charts: 0, rules: 0, looks: 2, pictures: 0 }],
  ["1.8", { charts: 5, rules: 2, looks: 2, pictures: 0 }],
])("an Excel with ExcelApi %s draws what it has, twice over, and the cells, the table and the protection in any case", async (version, counts) => {
  const { workbook } = openInExcel(workbookOf(startSheets), version);
  await excelHost.apply(drawnPlan("Satu"));
  await excelHost.apply(drawnPlan("Dua"));
  const sheet = workbook.named(DRAWN);
  expect(sheet && { charts: sheet.charts.length, rules: sheet.validations.length, looks: sheet.conditionals.length, pictures: sheet.pictures.length }).toEqual(counts);
  expect([sheet?.tables.length, sheet?.protected, sheet?.at(4, 1)?.value]).toEqual([1, true, 12]);
});

test("a page is scaled, or fitted", async () => {
  const { workbook } = openInExcel(workbookOf(startSheets));
  const page = async (more: { readonly fitWidth: boolean } & Partial<PrintStep>) => {
    await excelHost.apply({ title: { id: "Uji", en: "Test" }, steps: [{ kind: "sheet", sheet: "Uji" }, { kind: "print", sheet: "Uji", orientation: "landscape", paper: "A3", ...more }] });
    return workbook.named("Uji")?.page;
  };
  expect(await page({ fitWidth: true })).toMatchObject({ zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, paper: "A3" });
  expect(await page({ fitWidth: false, scale: 65 })).toMatchObject({ zoom: { scale: 65 } });
  expect((await page({ fitWidth: false, repeatRows: { top: 4, bottom: 5 }, repeatColumns: { left: 0, right: 2 } }))).toMatchObject({ titleRows: "$5:$6", titleColumns: "$A:$C" });
  // What an earlier sheet of ours was fitted to doesn't stay.
  expect(await page({ fitWidth: false })).toMatchObject({ zoom: { scale: 100 } });
});

test("words of a chart that begin with = stay words", async () => {
  const { workbook } = openInExcel(workbookOf(startSheets));
  const one = { top: 0, left: 0, bottom: 0, right: 0 };
  await excelHost.apply({ title: { id: "Uji", en: "Test" }, steps: [{ kind: "sheet", sheet: "Uji" }, { kind: "chart", sheet: "Uji", name: "g", at: { ...one, top: 3, bottom: 9 }, chart: { type: "column", title: "=A1", alt: "=B1", axes: { x: "=C1", y: "" }, series: [{ name: "=D1", values: one, color: "#0B5A5E" }] } }] });
  const sheet = workbook.named("Uji");
  const [chart] = sheet?.charts ?? [];
  expect([chart?.title, chart?.axes.category.title, chart?.series[0]?.name]).toEqual([" =A1", " =C1", " =D1"]);
  expect([sheet?.at(3, 0)?.value, sheet?.at(3, 0)?.formula]).toEqual(["=B1", undefined]);
});

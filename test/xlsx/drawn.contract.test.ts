import { openFile, saveFile } from "../../src/workbench/page/files";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { drawnContract } from "../hostContract/drawnContract";
import { startWorkbook } from "../hostContract/start";

const opened = async (bytes: Uint8Array) => openFile("kontrak.xlsx", Uint8Array.from(bytes).buffer);

drawnContract("xlsxHost", async ({ bytes }) => {
  const host = newXlsxHost(bytes, "kontrak.xlsx");
  return { host, workbook: async () => (await opened(host.bytes())).workbook };
});

drawnContract("the workbench, which opens and saves such a file,", async ({ bytes }) => {
  const host = newXlsxHost(bytes, "kontrak.xlsx");
  const saved = async () => new Uint8Array(await (await saveFile(await opened(host.bytes()))).arrayBuffer());
  return { host, workbook: async () => (await opened(await saved())).workbook };
});

test("words of a chart may hold what XML can't", async () => {
  const host = newXlsxHost((await startWorkbook()).bytes, "kontrak.xlsx");
  const one = { top: 0, left: 0, bottom: 0, right: 0 };
  await host.apply({ title: { id: "Uji", en: "Test" }, steps: [{ kind: "sheet", sheet: "Uji" }, { kind: "chart", sheet: "Uji", name: "g", at: { ...one, bottom: 9 }, chart: { type: "column", title: "Bagian\u0001 <A>", alt: "\u0000Alt", axes: { x: "x\u001F", y: "" }, series: [{ name: "=\uFFFED1", values: one, color: "#0B5A5E" }] } }] });
  const [chart] = (await opened(host.bytes())).workbook.named("Uji")?.charts ?? [];
  expect([chart?.title, chart?.alt, chart?.axes.category.title, chart?.series[0]?.name]).toEqual(["Bagian <A>", "Alt", "x", "=D1"]);
});

import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { drawnPlan, DRAWN } from "../hostContract/drawnPlan";
import { sample } from "./expected";
import { goTo, openBench, openSheet, ready, type Bench } from "./bench";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The workbench with a file on which a plan has drawn charts. */
async function openDrawn(): Promise<Bench> {
  const host = newXlsxHost(readFileSync(sample("01-lengkap-2018.xlsx")), "Bergambar.xlsx");
  await host.apply(drawnPlan("Sebaran"));
  const bench = await openBench();
  await bench.page.locator("input[type=file]").setInputFiles({ name: "Bergambar.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(host.bytes()) });
  await bench.page.getByText("Bergambar.xlsx").first().waitFor();
  await ready(bench);
  await openSheet(bench, DRAWN);
  return bench;
}

/** Colours of a chart's canvas, to see that something is drawn, and what. */
const coloursOf = ({ page }: Bench, alt: string) =>
  page.getByRole("img", { name: alt, exact: true }).locator("canvas").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] as unknown as Uint8ClampedArray };
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = [data[at], data[at + 1], data[at + 2]].map((part) => Number(part).toString(16).padStart(2, "0")).join("");
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  });

const alt = (name: string) => `Grafik ${name}: <Baik> & "lain" terbanyak`;

test("charts and pictures of a plan stand on their sheet, say what they show, and break no rule of accessibility", async () => {
  const bench = await openDrawn();
  for (const name of ["kolom", "tumpuk"]) await bench.page.getByRole("img", { name: alt(name), exact: true }).waitFor();
  await bench.page.getByRole("img", { name: "Kotak hijau", exact: true }).waitFor();
  // Each of the four panes draws its part of it; one alone says what it is.
  expect([await bench.page.locator(".chart").and(bench.page.getByLabel(alt("kolom"))).count(), await bench.page.getByRole("img", { name: alt("kolom"), exact: true }).count()]).toEqual([4, 1]);
  const colours = await coloursOf(bench, alt("kolom"));
  expect(colours["0b5a5e"]).toBeGreaterThan(2000);
  expect(colours["e69f00"]).toBeGreaterThan(200);
  // The four below half and the one above it: a look by formula.
  expect(await bench.page.locator("#cell-B5").evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(253, 231, 233)");
  await bench.page.evaluate(axe);
  const { violations } = await bench.page.evaluate(() => 
    // Contrast is measured elsewhere, cell by cell, and takes long.
    (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run({ include: [".workbench"], exclude: ["iframe"] }, { runOnly: ["cat.aria", "cat.name-role-value", "cat.structure", "cat.text-alternatives"] }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`)).toEqual([]);
});

test("a chart follows its cells, a list is chosen from, and what is not in it is refused", async () => {
  const bench = await openDrawn();
  const { page } = bench;
  await goTo(bench, "A9");
  await page.getByLabel("Pilihan untuk sel A9").selectOption("Butuh Perbaikan");
  await page.locator("#cell-A9").getByText("Butuh Perbaikan").waitFor();
  expect(await page.locator("#cell-A9").evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(255, 244, 206)");
  await page.locator(".grid").focus();
  await page.keyboard.type("Lumayan");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "harus salah satu dari: Baik, Butuh Perbaikan, Kurang & lebih" }).waitFor();
  const before = await coloursOf(bench, alt("kolom"));
  await page.getByLabel("Lembar terlindungi").uncheck();
  await goTo(bench, "B2");
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await page.locator("#cell-B2").getByText("12", { exact: true }).waitFor();
  await page.waitForFunction(
    ([name, least]) => {
      const canvas = [...document.querySelectorAll("[role=img]")].find((each) => each.getAttribute("aria-label") === name)?.querySelector("canvas");
      const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] === 0x0b && data[at + 1] === 0x5a && data[at + 2] === 0x5e) count++;
      return count > Number(least);
    },
    [alt("kolom"), (before["0b5a5e"] ?? 0) + 1000] as const,
  );
});

test("a chart made through office.js is drawn, and its image is a PNG", async () => {
  const bench = await openBench();
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane.html"));
  const image = await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Grafik");
      sheet.getRange("A1:B3").values = [["Baik", 3], ["Kurang", 1], ["Sangat Baik", 2]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "Sebaran predikat";
      chart.setPosition("D2", "J16");
      sheet.activate();
      const png = chart.getImage();
      await context.sync();
      return png.value;
    }),
  );
  expect(Buffer.from(image ?? "", "base64").subarray(1, 4).toString()).toBe("PNG");
  await bench.page.getByRole("img", { name: "Sebaran predikat", exact: true }).waitFor();
});

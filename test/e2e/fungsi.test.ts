import { cell, goTo, held, openBench, shows, type, type Bench } from "./bench";

// Beside the form, in cells that are blank in this sample.
let bench: Bench;
beforeEach(async () => {
  bench = await openBench({ file: "10-guru-2020.xlsx" });
});

test("a function typed with Indonesian settings computes in its cell", async () => {
  await type(bench, "AA3", '=SKP.CAPAIAN(12;9,12;"waktu")');
  await shows(bench, "AA3", "100");
  await goTo(bench, "AA3");
  expect(await bench.page.getByLabel("Bilah rumus").inputValue()).toBe('=SKP.CAPAIAN(12;9,12;"waktu")');
});

test("dependents follow, through cells of both kinds", async () => {
  await type(bench, "AA3", "12");
  await type(bench, "AA4", "9,12");
  await type(bench, "AA5", '=SKP.CAPAIAN(AA3;AA4;"waktu")');
  await type(bench, "AA6", "=AA5*2+0,5");
  await shows(bench, "AA6", "200,5");
  await type(bench, "AA4", "12");
  await shows(bench, "AA5", "76");
  await shows(bench, "AA6", "152,5");
});

test("an error has its sentence; what rests on it shows the error", async () => {
  await type(bench, "AA3", '=SKP.CAPAIAN(0;9;"waktu")');
  await type(bench, "AA4", "=AA3+1");
  await shows(bench, "AA3", "#VALUE!");
  await shows(bench, "AA4", "#VALUE!");
  expect(await cell(bench, "AA3").getAttribute("title")).toMatch(/target/i);
  await type(bench, "AA5", "=SKP.TIDAK_ADA(1)");
  await shows(bench, "AA5", "#NAME?");
});

test("an array runs over into the cells beside it, or says that they are taken", async () => {
  await type(bench, "AA3", '=SKP.URAI_NIP("198509262009022007")');
  await bench.page.waitForFunction(() => {
    const sheet = window.workbench?.host.workbook.active;
    return sheet?.at(2, 27)?.value !== undefined && sheet.at(2, 27)?.spilledFrom !== undefined;
  });
  const spilled = await held(bench, await bench.page.evaluate(() => window.workbench?.host.workbook.active.name ?? ""), 2, 27);
  expect(spilled.value).not.toBeNull();
  await type(bench, "AB5", "isi");
  await type(bench, "AA5", '=SKP.URAI_NIP("198509262009022007")');
  await shows(bench, "AA5", "#SPILL!");
});

test("many calls at once all answer", async () => {
  for (let row = 3; row <= 8; row++) await type(bench, `AA${row}`, String(row));
  for (let row = 3; row <= 8; row++) await type(bench, `AB${row}`, `=SKP.CAPAIAN(AA${row};AA3;"kuantitas")`);
  await shows(bench, "AB3", "100");
  await shows(bench, "AB6", "50");
  await type(bench, "AA3", "6");
  await shows(bench, "AB6", "100");
  await shows(bench, "AB8", "75");
});

test("the formula bar edits, and Escape leaves the cell as it was", async () => {
  const { page } = bench;
  await type(bench, "AA3", "7");
  await goTo(bench, "AA3");
  const bar = page.getByLabel("Bilah rumus");
  await bar.fill("=6*7");
  await bar.press("Enter");
  await shows(bench, "AA3", "42");
  await goTo(bench, "AA3");
  await page.keyboard.press("F2");
  await page.keyboard.type("+1");
  await page.keyboard.press("Escape");
  await shows(bench, "AA3", "42");
});

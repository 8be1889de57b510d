import { check, openBench, openSheet, sheetNames, shows, type } from "./bench";

test("in an English Excel everything the user reads is English, but the words of the law", async () => {
  const bench = await openBench({ file: "03-perawat-2019-salah.xlsx", query: { bahasa: "en" } });
  const { page, pane } = bench;
  await pane.getByRole("heading", { name: "3 SKP forms in this workbook" }).waitFor();
  await page.getByRole("toolbar").getByRole("button", { name: "Check workbook" }).click();
  await pane.getByRole("button", { name: /^Wrong: \d+$/ }).waitFor();
  await pane.getByText("The realised kualitas is 105, above 100; the highest quality is 100.").waitFor();
  await pane.getByRole("button", { name: "Write findings sheet…" }).click();
  await pane.getByRole("button", { name: "Write", exact: true }).click();
  await pane.getByText("The sheet “SKP findings” has been written.").waitFor();
  expect(await sheetNames(bench)).toContain("SKP findings");
  await openSheet(bench, "SKP");
  await type(bench, "AA3", '=SKP.CAPAIAN(12,9.12,"waktu")');
  await shows(bench, "AA3", "100");
});

test("the language is chosen in the pane, and kept", async () => {
  const { page, pane } = await openBench();
  await pane.getByRole("tab", { name: "Panduan" }).click();
  await pane.getByLabel("English").check();
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Check workbook" }).waitFor();
  await page.reload();
  await pane.getByRole("button", { name: "Check workbook" }).waitFor();
  expect(await page.frames().find((each) => each.url().includes("taskpane.html"))?.evaluate(() => document.documentElement.lang)).toBe("en");
});

test("the oldest Excel that will do has the main job, without events", async () => {
  const bench = await openBench({ file: "03-perawat-2019-salah.xlsx", query: { excel: "1.4" } });
  const { pane } = bench;
  await check(bench);
  await pane.getByText("Excel versi ini tidak memberi tahu perubahan sel").waitFor();
  await pane.getByRole("button", { name: "Tulis lembar temuan…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Temuan SKP» selesai ditulis.").waitFor();
  const made = await bench.page.evaluate(() => {
    const sheet = window.workbench?.host.workbook.named("Temuan SKP");
    return { frozen: sheet?.frozen.rows, links: [...(sheet?.cells.values() ?? [])].filter(({ link }) => link).length, used: sheet?.usedRect(true) !== undefined };
  });
  expect(made).toEqual({ frozen: 0, links: 0, used: true });
});

import { check, idle, openBench, openSheet, sheetNames, shows, standsOn, type } from "./bench";

test("office.js has shaken hands: host, platform, version, language and settings are Excel's", async () => {
  const { page, pane } = await openBench();
  await pane.getByRole("tablist").waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  const seen = await frame?.evaluate(async () => ({
    info: await Office.onReady(),
    language: Office.context.displayLanguage,
    content: Office.context.contentLanguage,
    version: Office.context.diagnostics.version,
    mode: Office.context.document.mode,
    sets: ["1.4", "1.13", "1.99"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    shared: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
  }));
  expect(seen).toEqual({ info: { host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Taskpane" } }, language: "id-ID", content: "id-ID", version: "16.0.17531.41002", mode: "readWrite", sets: [true, true, false], shared: true });
});

test("the ribbon's Periksa checks, and opens the pane when it is closed", async () => {
  const { page, pane } = await openBench();
  await page.getByRole("button", { name: "Tutup panel" }).click();
  await page.getByRole("complementary").waitFor({ state: "hidden" });
  await page.getByRole("toolbar").getByRole("button", { name: "Periksa buku kerja" }).click();
  await page.getByRole("complementary").waitFor();
  await pane.getByRole("button", { name: /^Salah: \d+$/ }).waitFor();
});

test("the ribbon's other buttons: scores, findings sheet, pane", async () => {
  const bench = await openBench();
  const { page, pane } = bench;
  const ribbon = page.getByRole("toolbar");
  await ribbon.getByRole("button", { name: "Hitung nilai" }).click();
  await pane.getByText(/^Ditampilkan \d desimal/).waitFor();
  expect(await pane.getByRole("tab", { name: "Hitung" }).getAttribute("aria-selected")).toBe("true");
  await ribbon.getByRole("button", { name: "Tulis lembar temuan" }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Temuan SKP» selesai ditulis.").waitFor();
  expect(await sheetNames(bench)).toContain("Temuan SKP");
  await page.getByRole("button", { name: "Tutup panel" }).click();
  await ribbon.getByRole("button", { name: "Panel" }).click();
  await page.getByRole("complementary").waitFor();
});

test("a command is told of only when it has completed", async () => {
  const { page, pane } = await openBench();
  const completed = page.evaluate(() => window.workbench?.frame.command("skpPeriksa", "Skp.Periksa"));
  await completed;
  await pane.getByRole("button", { name: "Periksa lagi" }).waitFor();
  await idle(pane);
});

test("the main job by keyboard alone", async () => {
  const bench = await openBench();
  const { page, pane } = bench;
  await pane.getByRole("tab", { name: "Periksa" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Periksa lagi" }).waitFor();
  await idle(pane);
  const focused = () => page.frames().find((each) => each.url().includes("taskpane.html"))?.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (text: string) => {
    for (let step = 0; step < 15; step++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === text) return;
    }
    throw new Error(`Tab does not reach ${text}`);
  };
  await tabTo("Berikutnya");
  await page.keyboard.press("Enter");
  await standsOn(bench, "SKP", 18, 8);
  await tabTo("Abaikan…");
  await page.keyboard.press("Enter");
  await pane.getByLabel("Alasan").waitFor();
  await page.keyboard.type("Sesuai surat tugas");
  await tabTo("Abaikan");
  await page.keyboard.press("Enter");
  await pane.getByText("Tampilkan 1 yang diabaikan").waitFor();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
});

test("Escape leaves a dialog, and the focus returns to where it was", async () => {
  const bench = await openBench();
  const { page, pane } = bench;
  await check(bench);
  const button = pane.getByRole("button", { name: "Abaikan…" }).first();
  await button.press("Enter");
  await pane.getByLabel("Alasan").waitFor();
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await button.and(pane.locator(":focus")).waitFor();
});

test("who types into a cell right after a dialog is not called back to the pane, however late its frames come", async () => {
  const bench = await openBench({
    prepare: (context) => context.addInitScript(() => (window.requestAnimationFrame = (call) => window.setTimeout(() => call(performance.now()), 250))),
  });
  const { pane } = bench;
  await check(bench);
  await pane.getByRole("button", { name: "Tulis lembar temuan…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Temuan SKP» selesai ditulis.").waitFor();
  await openSheet(bench, "SKP");
  await type(bench, "AA3", '=SKP.CAPAIAN(12;9,12;"waktu")');
  await shows(bench, "AA3", "100");
});

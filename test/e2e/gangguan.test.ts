import { check, held, idle, openBench, openSheet, sheetNames, type Bench } from "./bench";

const FAULTY = "03-perawat-2019-salah.xlsx";

/** Presses Periksa, expects the sentence, sets things right, and expects the check to work. */
async function refusedThenFine(bench: Bench, fault: string, said: RegExp, mend: boolean): Promise<void> {
  const { page, pane } = bench;
  const before = await sheetNames(bench);
  await page.getByLabel(fault).check();
  await pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await pane.getByRole("alert").filter({ hasText: said }).waitFor();
  await idle(pane);
  expect(await sheetNames(bench)).toEqual(before);
  if (mend) await page.getByLabel(fault).uncheck();
  await check(bench);
  await pane.getByRole("button", { name: /^Salah: \d+$/ }).waitFor();
  expect(await pane.getByRole("alert").count()).toBe(0);
}

test("a slow network shows progress, which can be stopped", async () => {
  const { page, pane } = await openBench({ file: FAULTY });
  await page.getByLabel("Jaringan lambat").check();
  await pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await pane.getByText("Membaca dan memeriksa lembar…").waitFor();
  await pane.getByRole("button", { name: "Hentikan" }).click();
  await idle(pane);
  expect(await pane.getByRole("button", { name: /^Salah/ }).count()).toBe(0);
  await pane.getByRole("button", { name: "Periksa buku kerja" }).click();
  await pane.getByRole("button", { name: /^Salah: \d+$/ }).waitFor();
});

test("a cell that is being edited: what to do, and then it works", async () => {
  await refusedThenFine(await openBench({ file: FAULTY }), "Sel sedang disunting", /Tekan Enter untuk menyimpan isi sel/, true);
});

test("a request that fails once: what to do, and then it works", async () => {
  await refusedThenFine(await openBench({ file: FAULTY }), "Gagal sekali", /ulangi/i, false);
});

test("a protected sheet is read, but not written: nothing half done, and after unprotecting it is", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page, pane } = bench;
  await openSheet(bench, "PENGUKURAN");
  await page.getByLabel("Lembar terlindungi").check();
  await check(bench);
  const before = await held(bench, "PENGUKURAN", 17, 20);
  const card = pane.getByRole("listitem").filter({ hasText: "Nilai tugas tambahan tertulis 2" });
  await card.getByRole("button", { name: "Betulkan…" }).click();
  await pane.getByRole("button", { name: "Terapkan" }).click();
  await pane.getByRole("alert").filter({ hasText: "Buka perlindungannya di Review › Unprotect" }).waitFor();
  expect(await held(bench, "PENGUKURAN", 17, 20)).toEqual(before);
  await page.getByLabel("Lembar terlindungi").uncheck();
  await card.getByRole("button", { name: "Betulkan…" }).click();
  await pane.getByRole("button", { name: "Terapkan" }).click();
  await pane.getByText("Satu sel dibetulkan.").waitFor();
  expect((await held(bench, "PENGUKURAN", 17, 20)).value).toBe(1);
});

test("writing that fails midway leaves no second sheet behind, and works when repeated", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page, pane } = bench;
  await check(bench);
  const before = await sheetNames(bench);
  await pane.getByRole("button", { name: "Tulis lembar temuan…" }).click();
  await page.getByLabel("Gagal sekali").check();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByRole("alert").waitFor();
  expect(await sheetNames(bench)).toEqual(before);
  await pane.getByRole("button", { name: "Tulis lembar temuan…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Temuan SKP» selesai ditulis.").waitFor();
  expect(await sheetNames(bench)).toEqual([...before, "Temuan SKP"]);
});

test("an edit into a protected sheet is refused by the workbench as by Excel", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page } = bench;
  await page.getByLabel("Lembar terlindungi").check();
  await page.getByRole("grid").focus();
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "Lembar ini terlindungi" }).waitFor();
});

import { held, idle, openBench, sheetNames, standsOn, type } from "./bench";

const FILE = "10-guru-2020.xlsx";

test("a form for a person of the workbook stands on a new sheet, computes, and is known to the pane", async () => {
  const bench = await openBench({ file: FILE });
  const { pane } = bench;
  await pane.getByRole("button", { name: "Sisipkan formulir…" }).click();
  const dialog = pane.getByRole("dialog");
  expect(await dialog.getByLabel("Pegawai", { exact: true }).locator("option:checked").innerText()).toBe("Lestari Anggraini, S.Pd., 198112042008012019");
  await dialog.getByLabel("Formulir", { exact: true }).selectOption({ label: "Penilaian Prestasi Kerja PNS" });
  await dialog.getByLabel("Sampai").fill("31 Juni 2020");
  await dialog.getByText("Tulis tanggal, misalnya 1 Januari 2024.").waitFor();
  await dialog.getByLabel("Sampai").fill("30 Juni 2020");
  await dialog.getByText("Akan dibuat lembar «Penilaian Prestasi»").waitFor();
  await dialog.getByRole("button", { name: "Sisipkan", exact: true }).click();
  await pane.getByText("Lembar «Penilaian Prestasi» disisipkan.").waitFor();
  await idle(pane);
  expect(await sheetNames(bench)).toEqual(["FORM SKP", "PENILAIAN SKP", "PRESTASI KERJA", "Penilaian Prestasi"]);
  // All three officials were known, so the cursor waits in the first cell below them.
  await standsOn(bench, "Penilaian Prestasi", 23, 3);
  for (const [row, value] of ["87.5", "85", "85", "85", "85", "85"].entries()) await type(bench, `D${24 + row}`, value);
  await bench.page.waitForFunction(() => window.workbench?.host.workbook.named("Penilaian Prestasi")?.at(34, 5)?.value === "Baik");
  expect(await held(bench, "Penilaian Prestasi", 33, 5)).toMatchObject({ value: 86.5 });
});

test("the ribbon opens the dialog, in English too, with the forms of each regulation", async () => {
  const { page, pane } = await openBench({ file: FILE, query: { bahasa: "en" } });
  await page.getByRole("button", { name: "Insert form" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByLabel("Regulation").selectOption({ label: "PermenPANRB 6/2022" });
  await dialog.getByLabel("Form", { exact: true }).selectOption({ label: "Lampiran SKP" });
  await dialog.getByText("A sheet “Lampiran SKP” will be made").waitFor();
  expect(await dialog.getByLabel("Period from").inputValue()).toBe("1 January 2026");
  await dialog.getByLabel("Regulation").selectOption({ label: "PermenPANRB 1/2023 and Peraturan BKN 3/2023 (angka kredit)" });
  await dialog.getByText("A sheet “Konversi AK” will be made").waitFor();
  expect(await dialog.getByLabel("Period from").inputValue()).toBe("2 January 2020");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "detached" });
});

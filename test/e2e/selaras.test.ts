import { valueAt } from "../../src/core/sheet/grid";
import { frameOf, violations } from "./axe";
import { held, openBench, openSheet, type, type Bench, type BenchOptions } from "./bench";
import { saved } from "./saved";

const FILE = "33-tim-2025.xlsx";
const RATNA = "Tersusunnya hasil evaluasi kelembagaan perangkat daerah";
const CHANGED = `${RATNA} dan kelurahan`;
const BIMO = "Tersedianya rancangan peraturan tentang standar pelayanan";

/** A matrix on a sheet that differs from the SKP: one sentence reworded, one role taken out, one put in. */
async function differing(options: BenchOptions = {}): Promise<Bench> {
  const bench = await openBench({ file: FILE, ...options });
  const { pane } = bench;
  await pane.getByRole("tab", { name: "Matriks" }).click();
  await pane.getByRole("button", { name: "Susun matriks" }).click();
  await pane.getByRole("button", { name: "Tulis lembar matriks…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Matriks Peran» selesai ditulis.").waitFor();
  await openSheet(bench, "Matriks Peran");
  expect([(await held(bench, "Matriks Peran", 6, 5)).value, (await held(bench, "Matriks Peran", 7, 6)).value]).toEqual([RATNA, BIMO]);
  await type(bench, "F7", CHANGED);
  await type(bench, "G8", "x");
  await type(bench, "G7", "Tersusunnya telaah layanan");
  await pane.getByRole("button", { name: "Matriks dan SKP" }).click();
  await pane.getByRole("button", { name: "Bandingkan", exact: true }).click();
  await pane.getByText("3 perbedaan", { exact: true }).waitFor();
  return bench;
}

test("differences stand side by side; what is chosen is previewed, applied together, and can be undone", async () => {
  const bench = await differing();
  const { pane } = bench;
  const item = (text: string) => pane.getByRole("listitem").filter({ hasText: text });
  const reworded = item("Kalimatnya hampir sama");
  for (const text of ["Ratna Juwita, S.Sos., M.AP.", CHANGED, RATNA]) await reworded.getByText(text, { exact: true }).waitFor();
  await item("Hanya ada di SKP").getByText("(tidak ada)").waitFor();
  expect(await pane.getByRole("button", { name: "Pratinjau 0 pilihan…" }).getAttribute("aria-disabled")).toBe("true");
  await reworded.getByRole("radio", { name: "Pakai matriks" }).check();
  await item("Hanya ada di SKP").getByRole("radio", { name: "Pakai SKP" }).check();
  expect(await item("Hanya ada di SKP").getByRole("radio", { name: "Pakai matriks" }).isDisabled()).toBe(true);
  await pane.getByRole("button", { name: "Pratinjau 2 pilihan…" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByText("Ubah 2 sel").waitFor();
  expect((await dialog.getByRole("listitem").allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([
    ["SKP Ratna C15", "Sekarang", RATNA, "Menjadi", CHANGED],
    ["Matriks Peran G8", "Sekarang", "x", "Menjadi", BIMO],
  ]);
  const before = await saved(bench);
  await dialog.getByRole("button", { name: "Ubah", exact: true }).click();
  await pane.getByText("2 sel diselaraskan.").waitFor();
  await pane.getByText("1 perbedaan", { exact: true }).waitFor();
  expect([(await held(bench, "SKP Ratna", 14, 2)).value, (await held(bench, "Matriks Peran", 7, 6)).value]).toEqual([CHANGED, BIMO]);
  // Nothing but the two cells has changed, and what the summary works out from one of them.
  const after = await saved(bench);
  const changes = before.flatMap((grid, index) => grid.values.flatMap((row, r) => row.flatMap((value, c) => (value === (after[index] && valueAt(after[index], grid.top + r, grid.left + c)) || typeof value === "number" ? [] : [`${grid.sheet} ${grid.top + r} ${grid.left + c}`]))));
  expect(changes.sort()).toEqual(["Matriks Peran 7 6", "Ringkasan Peran 5 2", "SKP Ratna 14 2"]);

  await pane.getByRole("button", { name: "Urungkan" }).click();
  await pane.getByText("Sudah diurungkan.").waitFor();
  await pane.getByText("3 perbedaan", { exact: true }).waitFor();
  expect([(await held(bench, "SKP Ratna", 14, 2)).value, (await held(bench, "Matriks Peran", 7, 6)).value]).toEqual([RATNA, "x"]);
}, 120_000);

test("a cell that was typed into after the comparison is not written over", async () => {
  const bench = await differing();
  const { pane } = bench;
  await openSheet(bench, "SKP Ratna");
  await type(bench, "C15", "Tersusunnya telaah lain");
  await pane.getByRole("button", { name: "Semua menurut matriks" }).click();
  await pane.getByRole("button", { name: /^Pratinjau \d pilihan…/ }).click();
  await pane.getByRole("dialog").getByRole("button", { name: "Ubah", exact: true }).click();
  await pane.getByText(/Isi sel sudah berubah sejak diperiksa/).waitFor();
  expect([(await held(bench, "SKP Ratna", 14, 2)).value, (await held(bench, "Matriks Peran", 7, 6)).value]).toEqual(["Tersusunnya telaah lain", "x"]);
}, 120_000);

test.each([["light", {}], ["dark", { colorScheme: "dark" }]] as const)("the comparison has no violation in %s colours", async (_, options) => {
  const bench = await differing(options);
  const { pane } = bench;
  expect(await violations(frameOf(bench), "#panel-matriks")).toEqual([]);
  await pane.getByRole("button", { name: "Semua menurut SKP" }).click();
  await pane.getByRole("button", { name: /^Pratinjau \d pilihan…/ }).click();
  await pane.getByRole("dialog").waitFor();
  await frameOf(bench).evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  expect(await violations(frameOf(bench), "body")).toEqual([]);
}, 120_000);

import { readFileSync } from "node:fs";
import { frameOf, violations } from "./axe";
import { openBench, openSheet, sheetNames, type Bench } from "./bench";
import { sample } from "./expected";

const file = (name: string, buffer = readFileSync(sample(name))) => ({ name, mimeType: "application/octet-stream", buffer });

async function openPanel({ pane }: Bench): Promise<void> {
  await pane.getByRole("tab", { name: "Matriks" }).click();
  await pane.getByRole("button", { name: "Susun matriks" }).waitFor();
}

test("files chosen together are sources; one that can't be read is named with the reason, and a finding names its file", async () => {
  const bench = await openBench({ file: "21-perencana-2024.xlsx" });
  const { pane } = bench;
  await openPanel(bench);
  const input = pane.getByLabel("Berkas .xlsx sebagai sumber matriks");
  await input.setInputFiles([file("34-tim-2025-salah.xlsx"), file("rusak.xlsx", readFileSync(sample("33-tim-2025.xlsx")).subarray(0, 900))]);
  await pane.getByText("Sumber tambahan: 34-tim-2025-salah.xlsx.").waitFor();
  await pane.getByRole("alert").filter({ hasText: "rusak.xlsx: Berkas ini rusak atau terpotong" }).waitFor();
  await pane.getByRole("rowheader", { name: /Ratna Juwita/ }).waitFor();
  // A cell of another file is named, but there is nothing to go to.
  await pane.getByText(/^\[34-tim-2025-salah\.xlsx\]SKP/).first().waitFor();
  expect(await pane.getByRole("button", { name: /^Buka sel \[/ }).count()).toBe(0);
  expect(await violations(frameOf(bench), "#panel-matriks")).toEqual([]);
  await pane.getByRole("button", { name: "Tulis lembar matriks…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Matriks Peran» selesai ditulis.").waitFor();
  // The same file again is one source, and without sources what came from it alone is gone.
  await input.setInputFiles([file("34-tim-2025-salah.xlsx")]);
  await pane.getByRole("alert").waitFor({ state: "detached" });
  await pane.getByText("Sumber tambahan: 34-tim-2025-salah.xlsx.").waitFor();
}, 120_000);

test("pasted columns that are not sure are asked, in any order", async () => {
  const bench = await openBench({ file: "33-tim-2025.xlsx" });
  const { pane } = bench;
  await openPanel(bench);
  await pane.getByRole("button", { name: "Tempel daftar pegawai" }).click();
  await pane.getByRole("textbox", { name: "Tempel daftar pegawai" }).fill("Analis Kebijakan Ahli Muda\tAyu Lestari\t198503122010012907\nAnalis Hukum Ahli Muda\tBudi Santoso\t198703122012011902");
  await pane.getByRole("button", { name: "Tambahkan" }).click();
  await pane.getByText("Isi kolom belum pasti. Periksa, lalu tambahkan.").waitFor();
  expect(await violations(frameOf(bench), "#panel-matriks")).toEqual([]);
  expect(await pane.getByLabel("Kolom 1: «Analis Kebijakan Ahli Muda»").inputValue()).toBe("jabatan");
  await pane.getByRole("button", { name: "Tambahkan" }).click();
  await pane.getByRole("rowheader", { name: /^Budi Santoso Analis Hukum Ahli Muda/ }).waitFor();
  await pane.getByText("Sumber tambahan: 2 baris yang ditempel.").waitFor();
}, 60_000);

test("roles are dragged to another box, and with Ctrl are copied", async () => {
  const bench = await openBench({ file: "33-tim-2025.xlsx" });
  const { page, pane } = bench;
  await openPanel(bench);
  await pane.getByRole("button", { name: "Susun matriks" }).click();
  const box = (row: number, column: number) => pane.locator(`[data-place="${row} ${column}"]`);
  await box(0, 0).waitFor();
  const role = await box(0, 0).innerText();
  expect([role, await box(0, 1).innerText()]).toEqual(["Tersusunnya hasil evaluasi kelembagaan perangkat daerah", ""]);
  const drag = async (from: ReturnType<typeof box>, to: ReturnType<typeof box>) => {
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await to.hover();
    await page.mouse.up();
  };
  await drag(box(0, 0), box(0, 1));
  await pane.getByRole("gridcell", { name: `untuk Meningkatnya kualitas pelayanan publik daerah: ${role}` }).waitFor();
  expect(await box(0, 0).innerText()).toBe("");
  expect(await box(0, 1).evaluate((cell) => cell === document.activeElement)).toBe(true);
  await page.keyboard.down("Control");
  await drag(box(0, 1), box(1, 1));
  await page.keyboard.up("Control");
  await pane.getByRole("gridcell", { name: `Bimo Wicaksana, S.H., untuk Meningkatnya kualitas pelayanan publik daerah: Tersedianya rancangan peraturan tentang standar pelayanan; ${role}` }).waitFor();
  expect(await box(0, 1).innerText()).toBe(role);
}, 60_000);

test("a column for each indicator, and back, with what was typed", async () => {
  const bench = await openBench({ file: "33-tim-2025.xlsx" });
  const { page, pane } = bench;
  await openPanel(bench);
  await pane.getByRole("button", { name: "Susun matriks" }).click();
  await pane.getByText("3 pegawai, 3 hasil pimpinan, 6 peran").waitFor();
  await pane.locator('[data-place="2 0"]').focus();
  await page.keyboard.type("Tersusunnya bahan kelembagaan");
  await page.keyboard.press("Enter");
  await pane.getByLabel("Kolom", { exact: true }).selectOption({ label: "Satu per indikator" });
  await pane.getByRole("columnheader", { name: "Meningkatnya kualitas penataan kelembagaan perangkat daerah / Nilai kematangan perangkat daerah" }).waitFor();
  await pane.getByRole("gridcell", { name: /^Yanti.*: Tersusunnya bahan kelembagaan$/ }).waitFor();
  await pane.getByRole("button", { name: "Tulis lembar matriks…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Matriks Peran» selesai ditulis.").waitFor();
  await pane.getByLabel("Kolom", { exact: true }).selectOption({ label: "Satu per hasil pimpinan" });
  await pane.getByText("3 pegawai, 3 hasil pimpinan, 7 peran").waitFor();
  await pane.getByRole("gridcell", { name: /^Yanti.*: Tersusunnya bahan kelembagaan$/ }).waitFor();
}, 60_000);

test("the tree of results is a picture on a sheet of its own", async () => {
  const bench = await openBench({ file: "33-tim-2025.xlsx" });
  const { page, pane } = bench;
  await openPanel(bench);
  await pane.getByRole("button", { name: "Susun matriks" }).click();
  await pane.getByRole("button", { name: "Pohon kinerja", exact: true }).click();
  await pane.getByRole("button", { name: "Sisipkan sebagai gambar…" }).click();
  await pane.getByRole("dialog").getByText("Gambar pohon kinerja akan ditaruh pada lembar «Pohon Kinerja».").waitFor();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Pohon Kinerja» selesai ditulis.").waitFor();
  expect(await sheetNames(bench)).toContain("Pohon Kinerja");
  await openSheet(bench, "Pohon Kinerja");
  const picture = page.getByRole("img", { name: /hasil/i }).first();
  await picture.waitFor();
  const { natural, shown } = await picture.evaluate((image: HTMLImageElement) => ({ natural: image.naturalWidth / image.naturalHeight, shown: image.width / image.height }));
  expect(Math.abs(natural / shown - 1)).toBeLessThan(0.1);
  // Once more is the same sheet, not a second one.
  await pane.getByRole("button", { name: "Sisipkan sebagai gambar…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  expect((await sheetNames(bench)).filter((name) => name.startsWith("Pohon"))).toEqual(["Pohon Kinerja"]);
}, 60_000);

import { openBench, sheetNames, standsOn, type Bench } from "./bench";
import { violations, frameOf } from "./axe";

/** A flat list of planned results with the superior's, as an agency keeps it. */
async function listOfResults({ page }: Bench, people: number, results: number): Promise<void> {
  await page.evaluate(
    ([people, results]) => {
      const workbook = window.workbench?.host.workbook;
      const sheet = workbook?.add("Daftar RK");
      if (!workbook || !sheet) throw new Error("no workbook");
      const rows: (string | number)[][] = [["DAFTAR RENCANA HASIL KERJA"], [], ["NO", "NAMA PEGAWAI", "NIP", "JABATAN", "RK ATASAN", "RK", "TIM"]];
      for (let person = 0; person < people; person++) {
        const letters = `${"ABCDEFGHIJ"[person % 10]}${"aeiou"[Math.floor(person / 10) % 5]}${"klmnprst"[person % 8]}`;
        rows.push([person + 1, `Pegawai ${letters}ra ${letters}no`, `1980010120050210${10 + person}`, "Analis Kebijakan Ahli Muda", `Meningkatnya mutu layanan ${String.fromCharCode(65 + (person % results))}`, person === 1 ? "Menyusun laporan layanan" : `Laporan layanan ${letters} tersusun`, person < people / 2 ? "Tim Data" : "Tim Layanan"]);
      }
      rows.forEach((row, r) => row.forEach((value, c) => workbook.load(sheet, r, c, value)));
    },
    [people, results] as const,
  );
}

test("a matrix is built from a list, filled in by keys, checked, and written", async () => {
  const bench = await openBench();
  const { page, pane } = bench;
  await listOfResults(bench, 6, 3);
  await pane.getByRole("tab", { name: "Matriks" }).click();
  await pane.getByRole("button", { name: "Susun matriks" }).click();
  await pane.getByText("6 pegawai, 3 hasil pimpinan, 6 peran").waitFor();

  const first = pane.locator('[data-place="0 0"]');
  await first.focus();
  await page.keyboard.press("ArrowRight");
  const second = pane.locator('[data-place="0 1"]');
  expect(await second.evaluate((cell) => cell === document.activeElement)).toBe(true);
  expect(await pane.locator("[data-place][tabindex='0']").count()).toBe(1);
  await page.keyboard.press(" ");
  await pane.getByRole("gridcell", { name: "untuk Meningkatnya mutu layanan B: berperan" }).waitFor();
  await page.keyboard.type("Menyusun pedoman mutu");
  await pane.getByRole("button", { name: "Tersusunnya pedoman mutu", exact: true }).click();
  await page.keyboard.press("Enter");
  await pane.getByRole("gridcell", { name: "untuk Meningkatnya mutu layanan B: Tersusunnya pedoman mutu" }).waitFor();
  expect(await pane.locator('[data-place="1 1"]').evaluate((cell) => cell === document.activeElement)).toBe(true);
  await page.keyboard.type("dibuang");
  await page.keyboard.press("Escape");
  await pane.getByText("6 pegawai, 3 hasil pimpinan, 7 peran").waitFor();

  const finding = pane.getByRole("listitem").filter({ hasText: "«menyusun»" });
  await finding.getByRole("button", { name: /^Buka sel Daftar RK!F5/ }).click();
  await standsOn(bench, "Daftar RK", 4, 5);
  await finding.getByRole("button", { name: "Ke kotaknya" }).click();
  expect(await pane.locator('[data-place="1 1"]').evaluate((cell) => cell === document.activeElement)).toBe(true);

  await pane.getByRole("button", { name: "Pohon kinerja", exact: true }).click();
  await pane.getByRole("listitem", { name: /Tersusunnya pedoman mutu, oleh/ }).waitFor();
  await pane.getByRole("button", { name: /^Delapan langkah perencanaan/ }).click();
  await pane.getByLabel("Tandai selesai: Menyusun manual indikator kinerja utama").check();
  await pane.getByRole("button", { name: "Delapan langkah perencanaan: 1 selesai" }).waitFor();
  expect(await violations(frameOf(bench), "#panel-matriks")).toEqual([]);

  await pane.getByRole("button", { name: "Tulis lembar matriks…" }).click();
  await pane.getByRole("dialog").getByText("Lembar «Matriks Peran»").waitFor();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Matriks Peran» selesai ditulis.").waitFor();
  expect(await sheetNames(bench)).toContain("Matriks Peran");
}, 120_000);

test("pasted people are rows of their own", async () => {
  const bench = await openBench();
  const { pane } = bench;
  await listOfResults(bench, 3, 3);
  await pane.getByRole("tab", { name: "Matriks" }).click();
  await pane.getByRole("button", { name: "Tempel daftar pegawai" }).click();
  await pane.getByRole("textbox", { name: "Tempel daftar pegawai" }).fill("Ayu Lestari\t198503122010012907\tAnalis");
  await pane.getByRole("button", { name: "Tambahkan" }).click();
  await pane.getByText("4 pegawai, 3 hasil pimpinan, 3 peran").waitFor();
  await pane.getByRole("rowheader", { name: "Ayu Lestari" }).waitFor();
});

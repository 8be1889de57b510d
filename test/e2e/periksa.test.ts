import { frameOf, violations } from "./axe";
import { expected } from "./expected";
import { check, held, idle, openBench, openSheet, selection, sheetNames, standsOn, type } from "./bench";

const FAULTY = "03-perawat-2019-salah.xlsx";
const CLEAN = "01-lengkap-2018.xlsx";

test("the workbench opens with a sample, and the pane says whose forms it holds", async () => {
  const { page, pane } = await openBench();
  expect(await page.getByRole("tab", { name: "PENGUKURAN" }).isVisible()).toBe(true);
  await pane.getByRole("heading", { name: "3 formulir SKP di buku kerja ini" }).waitFor();
  const person = pane.getByRole("listitem").filter({ hasText: "Dewi Kartika Nugraheni, A.Md.Kep." }).first();
  const text = await person.innerText();
  for (const said of ["NIP 198509262009022007", "PENGUKURAN", "Penilaian Capaian SKP", "PP 46/2011", "2 Januari 2019 – 31 Desember 2019"]) expect(text).toContain(said);
});

test("findings stand by sheet and severity with their counts, and can be filtered", async () => {
  const bench = await openBench({ file: FAULTY });
  const { pane } = bench;
  await check(bench);
  // The pane, over office.js, says what the command line says of the file.
  const { cards, summary } = await expected(FAULTY);
  for (const [name, count] of [["Salah", summary.salah], ["Periksa", summary.periksa], ["Saran", summary.saran]] as const) expect(await pane.getByRole("button", { name: `${name}: ${count}` }).isVisible()).toBe(true);
  for (const sheet of ["SKP", "PENGUKURAN", "PENILAIAN"]) {
    const region = pane.getByRole("region", { name: sheet, exact: true });
    const here = cards.filter((card) => card.sheet === sheet);
    expect(await region.getByRole("listitem").count()).toBe(here.length);
    const said = (await region.getByRole("listitem").allInnerTexts()).join("\n");
    for (const { text } of here) expect(said).toContain(text);
  }

  await pane.getByRole("button", { name: `Salah: ${summary.salah}` }).click();
  await pane.getByText(`${cards.filter(({ severity }) => severity !== "salah").length} temuan`).waitFor();
  await pane.getByRole("button", { name: `Salah: ${summary.salah}` }).click();
  await pane.getByLabel("Yang harus bertindak").selectOption("pegawai");
  await pane.getByText(`${cards.filter(({ owner }) => owner === "pegawai").length} temuan`, { exact: true }).waitFor();
  await pane.getByLabel("Yang harus bertindak").selectOption("pengelola");
  await pane.getByText("Semua temuan tersaring atau diabaikan.").waitFor();
});

test("a click on a cell's name goes there; Previous and Next walk through all findings", async () => {
  const bench = await openBench({ file: FAULTY });
  const { pane } = bench;
  await check(bench);
  await pane.getByRole("button", { name: "Buka sel PENGUKURAN!R13" }).click();
  await standsOn(bench, "PENGUKURAN", 12, 17);
  expect((await selection(bench)).rect).toEqual({ top: 12, left: 17, bottom: 12, right: 17 });
  const { cards } = await expected(FAULTY);
  const at = cards.findIndex(({ sheet, row, column }) => sheet === "PENGUKURAN" && row === 12 && column === 17);
  await pane.getByText(`${at + 1} dari ${cards.length}`).waitFor();
  await pane.getByRole("button", { name: "Sebelumnya" }).click();
  const before = cards[at - 1];
  if (!before) throw new Error("the first of all");
  await standsOn(bench, before.sheet, before.row, before.column);
  const next = pane.getByRole("button", { name: "Berikutnya" });
  for (let step = at; step < cards.length; step++) {
    await next.press("Enter");
    await pane.getByText(`${step + 1} dari ${cards.length}`).waitFor();
  }
  const last = cards[cards.length - 1];
  if (!last) throw new Error("no finding");
  await standsOn(bench, last.sheet, last.row, last.column);
  expect(await next.getAttribute("aria-disabled")).toBe("true");
});

test("arrow keys walk through the list, and the article unfolds", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page, pane } = bench;
  await check(bench);
  await pane.getByRole("button", { name: "Buka sel SKP!I19" }).focus();
  await page.keyboard.press("ArrowDown");
  await standsOn(bench, "PENGUKURAN", 9, 14);
  await page.keyboard.press("ArrowDown");
  await standsOn(bench, "PENGUKURAN", 10, 11);
  await page.keyboard.press("ArrowUp");
  await standsOn(bench, "PENGUKURAN", 9, 14);
  const card = pane.locator('[aria-current="true"]');
  await card.getByRole("button", { name: "Dasar" }).press("Enter");
  await card.getByText("Panduan Penyusunan dan Penilaian SKP (naskah panduan BKN), aspek kualitas").waitFor();
});

test("a finding is ignored with a reason, which stays with the workbook, and comes back", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page, pane } = bench;
  await check(bench);
  await pane.getByRole("region", { name: "SKP", exact: true }).getByRole("button", { name: "Abaikan…" }).click();
  const dialog = pane.getByRole("dialog");
  const { summary } = await expected(FAULTY);
  await dialog.getByRole("button", { name: "Abaikan" }).click();
  await dialog.getByText("Tulis alasannya dahulu.").waitFor();
  await dialog.getByLabel("Alasan").fill("Disetujui pejabat penilai");
  await dialog.getByRole("button", { name: "Abaikan" }).click();
  await pane.getByRole("region", { name: "SKP", exact: true }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: `Periksa: ${summary.periksa - 1}` }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify([...(window.workbench?.host.workbook.settings ?? [])]));
  expect(kept).toContain("Disetujui pejabat penilai");

  await check(bench);
  expect(await pane.getByRole("button", { name: `Periksa: ${summary.periksa - 1}` }).isVisible()).toBe(true);
  await pane.getByLabel("Tampilkan 1 yang diabaikan").check();
  const card = pane.getByRole("listitem").filter({ hasText: "Diabaikan: Disetujui pejabat penilai" });
  await card.getByRole("button", { name: "Tampilkan kembali" }).click();
  await pane.getByRole("button", { name: `Periksa: ${summary.periksa}` }).waitFor();
});

test("a correction is shown before and after, applied, and undone", async () => {
  const bench = await openBench({ file: FAULTY });
  const { pane } = bench;
  await check(bench);
  const before = await held(bench, "PENGUKURAN", 17, 20);
  const card = pane.getByRole("listitem").filter({ hasText: "Nilai tugas tambahan tertulis 2" });
  await card.getByRole("button", { name: "Betulkan…" }).click();
  const row = pane.getByRole("dialog").getByRole("row").filter({ hasText: "U18" });
  expect((await row.getByRole("cell").allInnerTexts()).map((text) => text.trim())).toEqual(["U18", "2", "1"]);
  expect(await held(bench, "PENGUKURAN", 17, 20)).toEqual(before);
  await pane.getByRole("button", { name: "Batal" }).click();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  expect(await held(bench, "PENGUKURAN", 17, 20)).toEqual(before);

  await card.getByRole("button", { name: "Betulkan…" }).click();
  await pane.getByRole("button", { name: "Terapkan" }).click();
  await pane.getByText("Satu sel dibetulkan.").waitFor();
  await card.waitFor({ state: "detached" });
  expect((await held(bench, "PENGUKURAN", 17, 20)).value).toBe(1);
  await idle(pane);
  await pane.getByRole("button", { name: "Urungkan" }).click();
  await pane.getByText("Perubahan diurungkan.").waitFor();
  await card.waitFor();
  expect(await held(bench, "PENGUKURAN", 17, 20)).toEqual(before);
});

test("an edit of the user is noticed, and the findings follow it", async () => {
  const bench = await openBench({ file: FAULTY });
  const { pane } = bench;
  await check(bench);
  await openSheet(bench, "PENGUKURAN");
  const card = pane.getByRole("listitem").filter({ hasText: "Realisasi kualitas 105 melebihi 100" });
  await card.waitFor();
  await type(bench, "O10", "95");
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor();
  await card.waitFor({ state: "detached" });
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor({ state: "detached" });
});

test("with automatic checking off an edit changes no finding until asked", async () => {
  const bench = await openBench({ file: FAULTY });
  const { pane } = bench;
  await check(bench);
  await pane.getByRole("switch", { name: "Periksa otomatis setelah sel diubah" }).uncheck();
  await openSheet(bench, "PENGUKURAN");
  const card = pane.getByRole("listitem").filter({ hasText: "Realisasi kualitas 105 melebihi 100" });
  await type(bench, "O10", "95");
  await pane.getByText("Buku kerja berubah sejak diperiksa.").waitFor();
  expect(await card.isVisible()).toBe(true);
  await pane.getByRole("switch", { name: "Periksa otomatis setelah sel diubah" }).check();
  await card.waitFor({ state: "detached" });
});

test("the check list says what holds each form up; the result sheet is written, and tells later what has changed", async () => {
  const bench = await openBench({ file: FAULTY });
  const { pane } = bench;
  await check(bench);
  await pane.getByRole("button", { name: "Siap diajukan: 0 dari 3 formulir" }).click();
  await pane.getByRole("listitem").filter({ hasText: "PENILAIAN: Penilaian Prestasi Kerja PNS" }).getByText("3 salah").waitFor();
  await pane.getByRole("button", { name: "Tulis lembar hasil pemeriksaan…" }).click();
  await pane.getByRole("dialog").getByText("Akan dibuat lembar «Hasil pemeriksaan SKP»").waitFor();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("3 formulir tidak berubah.").waitFor();
  expect(await sheetNames(bench)).toContain("Hasil pemeriksaan SKP");
  await openSheet(bench, "PENGUKURAN");
  await type(bench, "O10", "95");
  await pane.getByText("2 formulir tidak berubah, 1 berubah atau baru.").waitFor();
});

test("a sheet with headings of its own is mapped, and read from then on", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page, pane } = bench;
  await openSheet(bench, "SKP");
  await type(bench, "C11", "Pekerjaan yang dijanjikan");
  await check(bench);
  await pane.getByRole("button", { name: "1 lembar tidak dikenali sebagai formulir" }).click();
  await pane.getByText("Paling mirip: Formulir Sasaran Kerja PNS (PP 46/2011)").waitFor();
  await pane.getByRole("button", { name: "Petakan kolom lembar SKP" }).click();
  const dialog = pane.getByRole("dialog");
  const column = dialog.getByLabel("C: Pekerjaan yang dijanjikan");
  await column.selectOption("(tidak dipakai)");
  await dialog.getByText("Belum dapat dibaca. Kolom wajib yang belum dipilih: KEGIATAN TUGAS JABATAN.").waitFor();
  await column.selectOption("KEGIATAN TUGAS JABATAN (wajib)");
  await dialog.getByText("Dibaca sebagai Formulir Sasaran Kerja PNS").waitFor();
  await dialog.getByRole("button", { name: "Simpan pemetaan" }).click();
  await pane.getByText("Pemetaan lembar «SKP» disimpan bersama buku kerja.").waitFor();
  await pane.getByRole("button", { name: "3 formulir dikenali" }).waitFor();
  expect(await page.evaluate(() => JSON.stringify([...(window.workbench?.host.workbook.settings ?? [])]))).toContain("skp.pemetaan");
});

test("a form that little speaks for is mapped too, and mapped again from what was chosen", async () => {
  const bench = await openBench({ file: CLEAN });
  const { pane } = bench;
  await openSheet(bench, "SKP");
  await type(bench, "A1", "Rencana saya");
  await type(bench, "A2", "Tahun 2018");
  await check(bench);
  await pane.getByRole("button", { name: "3 formulir dikenali" }).click();
  const found: string[] = [];
  const dialog = pane.getByRole("dialog");
  const column = dialog.getByLabel("K: BIAYA");
  for (const [before, after] of [["TARGET BIAYA", "(tidak dipakai)"], ["(tidak dipakai)", "TARGET BIAYA"]] as const) {
    await pane.getByRole("button", { name: "Petakan kolom lembar SKP" }).click();
    await dialog.getByText("Dibaca sebagai Formulir Sasaran Kerja PNS.").waitFor();
    expect(await dialog.getByLabel("E: AK").locator("option:checked").innerText()).toBe("TARGET ANGKA KREDIT");
    expect(await column.locator("option:checked").innerText()).toBe(before);
    await column.selectOption(after);
    await frameOf(bench).evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    found.push(...(await violations(frameOf(bench), "body")));
    await dialog.getByRole("button", { name: "Simpan pemetaan" }).click();
    await pane.getByText("Pemetaan lembar «SKP» disimpan bersama buku kerja.").waitFor();
    await idle(pane);
  }
  expect(found).toEqual([]);
});

test("findings are written as a sheet, and again without a second one", async () => {
  const bench = await openBench({ file: FAULTY });
  const { page, pane } = bench;
  await check(bench);
  const before = await sheetNames(bench);
  const { findings: count } = await expected(FAULTY);
  for (let time = 1; time <= 2; time++) {
    await pane.getByRole("button", { name: "Tulis lembar temuan…" }).click();
    await pane.getByRole("dialog").getByText(`Akan dibuat lembar «Temuan SKP» berisi ${count} temuan`).waitFor();
    await pane.getByRole("button", { name: "Tulis", exact: true }).click();
    await pane.getByText("Lembar «Temuan SKP» selesai ditulis.").waitFor();
    await idle(pane);
    expect(await sheetNames(bench)).toEqual([...before, "Temuan SKP"]);
    await pane.getByRole("button", { name: "Tutup" }).click();
  }
  await page.getByRole("tab", { name: "Temuan SKP" }).click();
  await page.getByRole("grid", { name: "Temuan SKP" }).getByText("Temuan pemeriksaan SKP").waitFor();
  const rows = await page.evaluate(() => {
    const sheet = window.workbench?.host.workbook.named("Temuan SKP");
    return { used: sheet?.usedRect(true), orientation: sheet?.page.orientation, frozen: sheet?.frozen.rows };
  });
  expect(rows).toMatchObject({ orientation: "Landscape" });
  expect(rows.frozen).toBeGreaterThan(0);
});

test("a clean workbook says so, with what was checked", async () => {
  const bench = await openBench({ file: "01-lengkap-2018.xlsx" });
  await check(bench);
  const said = bench.pane.getByRole("status").filter({ hasText: "Tidak ada temuan" });
  expect(await said.innerText()).toMatch(/Diperiksa: 3 formulir dengan \d+ aturan, menurut PP 46\/2011\./);
});

test("scores stand in the pane with what lies between, and lead to their cells", async () => {
  const bench = await openBench({ file: "01-lengkap-2018.xlsx" });
  const { pane } = bench;
  await pane.getByRole("tab", { name: "Hitung" }).click();
  await pane.getByRole("button", { name: "Hitung nilai" }).click();
  await pane.getByText(/^Ditampilkan \d desimal/).waitFor();
  const panel = await pane.getByRole("tabpanel", { name: "Hitung" }).innerText();
  for (const said of ["Nilai capaian SKP", "Nilai perilaku kerja", "Nilai prestasi kerja", "Peraturan Kepala BKN 1/2013"]) expect(panel).toContain(said);
  const first = pane.getByRole("region", { name: "Kegiatan" }).getByRole("button").first();
  const address = await first.innerText();
  await first.click();
  await bench.page.waitForFunction((wanted) => (document.querySelector(".nameBox") as HTMLInputElement).value === wanted, address);
});

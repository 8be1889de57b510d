import ExcelJS from "exceljs";
import type { Locator } from "playwright-core";
import { frameOf, violations } from "./axe";
import { held, idle, openBench, ready, sheetNames, standsOn, type, type Bench } from "./bench";

type Person = readonly [nama: string, nip: string, jabatan: string, hasil: string, perilaku: string, predikat: string];

const ARSIP: readonly Person[] = [
  ["Sari Puspita, S.E.", "198703152011012004", "Arsiparis Ahli Pertama", "Di atas ekspektasi", "Di atas ekspektasi", "Sangat Baik"],
  ["Rini Astuti, S.H.", "199003122015022003", "Pengelola Arsip", "Sesuai ekspektasi", "Sesuai ekspektasi", "Baik"],
  ["Dimas Prakoso, S.T.", "199108172019031004", "Pengelola Arsip", "Sesuai ekspektasi", "Sesuai ekspektasi", "Baik"],
];
const STATISTIK: readonly Person[] = [["Rudi Hartono, S.Kom.", "198802022014021002", "Statistisi Ahli Muda", "Sesuai ekspektasi", "Di bawah ekspektasi", "Kurang"]];

/** A list of people of one unit, in the year 2024. */
async function list(unit: string, people: readonly Person[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("REKAP");
  sheet.addRows([
    ["REKAPITULASI PREDIKAT KINERJA PEGAWAI"],
    ["PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2024"],
    ["CAPAIAN KINERJA ORGANISASI: BAIK"],
    [],
    ["NO", "NAMA", "NIP", "JABATAN", "UNIT KERJA", "RATING HASIL KERJA", "RATING PERILAKU KERJA", "PREDIKAT KINERJA PEGAWAI"],
    ...people.map(([nama, nip, jabatan, hasil, perilaku, predikat], index) => [index + 1, nama, nip, jabatan, unit, hasil, perilaku, predikat]),
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

/** A workbook in the workbench with its people gathered. */
async function gather(buffer: Buffer, people: number): Promise<Bench> {
  const bench = await openBench();
  await bench.page.locator("input[type=file]").setInputFiles(file("unit.xlsx", buffer));
  await bench.page.getByText("unit.xlsx").first().waitFor();
  await ready(bench);
  await bench.pane.getByRole("tab", { name: "Rekap" }).click();
  await bench.pane.getByRole("button", { name: "Kumpulkan dari buku kerja ini" }).click();
  await bench.pane.getByText(`${people} baris dari buku kerja ini.`).waitFor();
  return bench;
}

const openUnit = async () => gather(await list("Bidang Arsip", ARSIP), ARSIP.length);

/** A list of values of a regulation that has them. */
async function values(title: string, periode: string, nilai: string, people: readonly (readonly [nama: string, nip: string, skp: number, perilaku: number, nilai: number])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("NILAI").addRows([[title], [periode], [], ["NO", "NAMA", "NIP", "UNIT KERJA", "NILAI SKP", "NILAI PERILAKU", nilai], ...people.map(([nama, nip, ...rest], index) => [index + 1, nama, nip, "Bidang Arsip", ...rest])]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Writes only these parts, after a look at the sheets that they make. */
async function write({ pane }: Bench, parts: readonly string[], look: (sheets: Locator) => Promise<void>): Promise<void> {
  await pane.getByRole("button", { name: "Tulis rekap sebagai lembar…" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("checkbox").first().waitFor();
  const boxes = dialog.getByRole("checkbox");
  for (let index = 0; index < (await boxes.count()); index++) if (await boxes.nth(index).isChecked()) await boxes.nth(index).uncheck();
  for (const part of parts) await dialog.getByRole("checkbox", { name: part }).check();
  await look(dialog.getByRole("group", { name: "Lembar" }));
  await dialog.getByRole("button", { name: "Tulis", exact: true }).click();
}

test("people of this workbook and of other files stand together; a file that is none is named and the rest goes on", async () => {
  const bench = await openUnit();
  const { pane } = bench;
  await pane.getByLabel("Berkas .xlsx yang dikumpulkan").setInputFiles([file("rusak.xlsx", Buffer.from("bukan zip")), file("statistik.xlsx", await list("Bidang Statistik", STATISTIK))]);
  await pane.getByText("4 baris dari buku kerja ini dan 2 berkas.").waitFor();
  await pane.getByText("1 berkas tidak terbaca; yang lain tetap dikumpulkan").click();
  await pane.getByText("rusak.xlsx").waitFor();
  await pane.getByRole("button", { name: /^Hasil kerja Sesuai, perilaku Di bawah: 1 .*Kurang/ }).waitFor();

  const unit = pane.getByRole("combobox", { name: "Unit" });
  await unit.selectOption({ label: "Bidang Arsip" });
  await pane.getByRole("list", { name: "3 pegawai" }).waitFor();
  expect(await pane.getByText("Rudi Hartono, S.Kom.").count()).toBe(0);
  await pane.getByLabel("Cari nama, NIP, atau jabatan").fill("19900312");
  await pane.getByRole("list", { name: "1 pegawai" }).waitFor();
});

test("a box filters the people, a name leads to its row, and what if changes counts only", async () => {
  const bench = await openUnit();
  const { pane } = bench;
  const box = pane.getByRole("button", { name: /^Hasil kerja Di atas, perilaku Di atas: 1 .*Sangat Baik/ });
  await box.click();
  expect(await box.getAttribute("aria-pressed")).toBe("true");
  const people = pane.getByRole("list", { name: "1 pegawai" });
  await people.getByRole("button", { name: "Buka sel Sari Puspita, S.E." }).click();
  await standsOn(bench, "REKAP", 5, 1);
  await box.click();

  await pane.getByRole("switch", { name: "Bagaimana jika" }).click();
  await pane.getByLabel("Pindahkan Sari Puspita, S.E. ke kotak").selectOption({ label: "Baik (Sesuai / Sesuai)" });
  await pane.getByText("Sangat Baik: 1 menjadi 0").waitFor();
  await pane.getByText("Baik: 2 menjadi 3", { exact: true }).waitFor();
  await pane.getByText(/Baik ada 3 pegawai, menurut pola paling banyak 2 dari 3/).waitFor();
  expect((await held(bench, "REKAP", 5, 7)).value).toBe("Sangat Baik");
  await pane.getByRole("button", { name: "Kembalikan semua" }).click();
  await pane.getByText("Sebaran tidak berubah.").waitFor();
});

test("angka kredit follows from the predikat and what is filled in, and is written as linked sheets", async () => {
  const bench = await openUnit();
  const { page, pane } = bench;
  const before = await sheetNames(bench);
  const part = pane.getByRole("region", { name: "Angka kredit pejabat fungsional" });
  await part.getByText("Konversi 18,75 dari 12 bulan").waitFor();
  await part.getByRole("button", { name: "Isi data Sari Puspita, S.E." }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByLabel("Golongan ruang").selectOption("III/a");
  await dialog.getByLabel("TMT jenjang").fill("31-2-2023");
  await dialog.getByLabel("Menurut Penetapan terakhir").click();
  await dialog.getByLabel("AK konversi").fill("12,5");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await dialog.getByText("Tulis tanggal yang ada, misalnya 1-4-2023.").waitFor();
  await dialog.getByLabel("TMT jenjang").fill("1-1-2023");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await part.getByText("Konversi 18,75 dari 12 bulan, kumulatif 31,25").waitFor();
  await part.getByText("kurang 18,75; bila Baik terus: 30 Juni 2026").waitFor();
  expect(await page.evaluate(() => JSON.stringify([...(window.workbench?.host.workbook.settings ?? [])]))).toContain("198703152011012004");
  await idle(pane);
  await write(bench, ["Angka kredit: Konversi, Akumulasi, Penetapan, daftar"], async (sheets) => {
    await sheets.getByText("Penetapan Angka Kredit (baru)").waitFor();
    expect(await sheetNames(bench)).toEqual(before);
  });
  await pane.getByText("Selesai ditulis: Konversi Angka Kredit, Akumulasi Angka Kredit, Penetapan Angka Kredit, Daftar Angka Kredit.").waitFor();
  expect(await sheetNames(bench)).toEqual([...before, "Konversi Angka Kredit", "Akumulasi Angka Kredit", "Penetapan Angka Kredit", "Daftar Angka Kredit"]);
  await page.waitForFunction(() => window.workbench?.host.workbook.named("Daftar Angka Kredit")?.at(4, 10)?.value === 31.25);
});

test("the parts chosen are written together after a look at which sheets, and again without doubling; an empty workbook says what to do", async () => {
  const bench = await openUnit();
  const { pane } = bench;
  const before = await sheetNames(bench);
  await write(bench, ["Distribusi menurut unit, dengan grafik"], async (sheets) => {
    // Measured when it has faded in.
    await frameOf(bench).evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
    expect(await violations(frameOf(bench), "body")).toEqual([]);
    await pane.getByText("Ikut ditulis: rumus lembar lain merujuk tabel ini.").waitFor();
    expect(await sheets.getByRole("listitem").allInnerTexts()).toEqual(["Rekap SKP (baru)", "Distribusi Predikat (baru)"]);
  });
  await pane.getByText("Selesai ditulis: Rekap SKP, Distribusi Predikat.").waitFor();
  await idle(pane);
  await write(bench, ["Tabel pegawai"], async (sheets) => expect(await sheets.getByRole("listitem").allInnerTexts()).toEqual(["Rekap SKP (ditulis ulang)", "Distribusi Predikat (ikut ditulis ulang)"]));
  await pane.getByText("Selesai ditulis: Rekap SKP, Distribusi Predikat.").waitFor();
  expect(await sheetNames(bench)).toEqual([...before, "Rekap SKP", "Distribusi Predikat"]);
  await idle(pane);

  const empty = await openBench({ file: "01-lengkap-2018.xlsx" });
  await empty.page.locator("input[type=file]").setInputFiles(file("kosong.xlsx", Buffer.from(await new ExcelJS.Workbook().addWorksheet("A").workbook.xlsx.writeBuffer())));
  await empty.page.getByText("kosong.xlsx").first().waitFor();
  await ready(empty);
  await empty.pane.getByRole("tab", { name: "Rekap" }).click();
  await empty.pane.getByRole("button", { name: "Kumpulkan dari buku kerja ini" }).click();
  await empty.pane.getByText("Belum ada penilaian yang dapat dikumpulkan").waitFor();
});

test("calibration is written with what people fill in, which stays; its shares come from the settings", async () => {
  const bench = await gather(await values("REKAPITULASI NILAI PRESTASI KERJA", "TAHUN 2018", "NILAI PRESTASI", [["Sari Puspita, S.E.", "198703152011012004", 90, 85, 88], ["Rini Astuti, S.H.", "199003122015022003", 80, 85, 82]]), 2);
  const { pane } = bench;
  const calibrate = async (state: string) => {
    await write(bench, ["Kalibrasi KKP dan Matriks Talenta"], (sheets) => sheets.getByText(`Kalibrasi (${state})`).waitFor());
    await pane.getByText("Selesai ditulis: Kalibrasi.").waitFor();
    await idle(pane);
  };
  await calibrate("baru");
  expect((await held(bench, "Kalibrasi", 1, 0)).value).toContain("tidak ada angka bawaan");
  await type(bench, "K7", "Tugas tambahan");
  await calibrate("ditulis ulang");
  expect([await held(bench, "Kalibrasi", 6, 2), await held(bench, "Kalibrasi", 6, 10)].map(({ value }) => value)).toEqual(["Sari Puspita, S.E.", "Tugas tambahan"]);
  expect(await violations(frameOf(bench), "body")).toEqual([]);
});

test("PP 30: the places by value with who is in each, and what may follow with its article", async () => {
  const bench = await gather(await values("REKAPITULASI NILAI KINERJA PEGAWAI", "Periode Penilaian: 1 Juli s.d. 31 Desember 2021", "NILAI KINERJA", [["A", "198703152011012004", 118, 112, 116.2], ["B", "199003122015022003", 100, 100, 100], ["C", "199108172019031004", 100, 95, 98.5], ["D", "198802022014021002", 95, 95, 95], ["E", "199203152016012004", 75, 80, 76.5]]), 5);
  const { pane } = bench;
  const ranks = pane.getByRole("group", { name: "Pemeringkatan" });
  expect(await ranks.locator("summary").allInnerTexts()).toEqual(["Di atas ekspektasi: 1 pegawai", "Sesuai ekspektasi: 3 pegawai", "Di bawah ekspektasi: 1 pegawai"]);
  await ranks.getByText("Di bawah ekspektasi: 1 pegawai").click();
  await ranks.getByText("E · 76,5").waitFor();
  await pane.getByText(/^Target tidak tercapai dapat dikenai sanksi administratif .*Pasal 56/).waitFor();
  expect(await violations(frameOf(bench), "body")).toEqual([]);
});

test("the year is reviewed with its quarters in sight, and each period has its own organisation", async () => {
  const book = new ExcelJS.Workbook();
  const quarter = (sheet: string, periode: string, capaian: string, hasil: string, predikat: string) =>
    book.addWorksheet(sheet).addRows([["REKAPITULASI PREDIKAT KINERJA PEGAWAI"], [periode], [`CAPAIAN KINERJA ORGANISASI: ${capaian}`], [], ["NO", "NAMA", "NIP", "UNIT KERJA", "RATING HASIL KERJA", "RATING PERILAKU KERJA", "PREDIKAT KINERJA PEGAWAI"], [1, "Sari Puspita, S.E.", "198703152011012004", "Bidang Arsip", hasil, "Sesuai ekspektasi", predikat]]);
  quarter("TW1", "PERIODE PENILAIAN: 1 JANUARI SD 31 MARET TAHUN 2024", "ISTIMEWA", "Di atas ekspektasi", "Baik");
  quarter("TAHUN", "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2024", "BAIK", "Sesuai ekspektasi", "Baik");
  const bench = await gather(Buffer.from(await book.xlsx.writeBuffer()), 2);
  const { pane } = bench;
  const capaian = pane.getByLabel("Capaian kinerja organisasi Bidang Arsip");
  await pane.getByRole("combobox", { name: "Periode" }).selectOption({ label: "1 Januari 2024 – 31 Desember 2024 · PermenPANRB 6/2022 (1)" });
  await pane.getByText("Dinilai: 1 Januari 2024 – 31 Desember 2024 (tahunan).").waitFor();
  await pane.getByText(/bukan rata-rata predikat periodik/).waitFor();
  expect(await capaian.inputValue()).toBe("Baik");
  await pane.getByText("Riwayat 2 evaluasi").click();
  expect(await pane.getByRole("listitem").filter({ hasText: /31 (Maret|Desember) 2024, / }).allInnerTexts()).toEqual(expect.arrayContaining(["1 Januari 2024 – 31 Maret 2024, periodik: Baik (Di atas / Sesuai)", "1 Januari 2024 – 31 Desember 2024, tahunan: Baik (Sesuai / Sesuai), yang dihitung sekarang"]));
  await pane.getByRole("combobox", { name: "Periode" }).selectOption({ label: "1 Januari 2024 – 31 Maret 2024 · PermenPANRB 6/2022 (1)" });
  await pane.getByText("Dinilai: 1 Januari 2024 – 31 Maret 2024 (periodik).").waitFor();
  expect(await capaian.inputValue()).toBe("Istimewa");
  expect(await violations(frameOf(bench), "body")).toEqual([]);
});

import ExcelJS from "exceljs";
import { held, idle, openBench, ready, sheetNames, standsOn, type Bench } from "./bench";

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

async function openUnit(): Promise<Bench> {
  const bench = await openBench();
  await bench.page.locator("input[type=file]").setInputFiles(file("unit.xlsx", await list("Bidang Arsip", ARSIP)));
  await bench.page.getByText("unit.xlsx").first().waitFor();
  await ready(bench);
  await bench.pane.getByRole("tab", { name: "Rekap" }).click();
  await bench.pane.getByRole("button", { name: "Kumpulkan dari buku kerja ini" }).click();
  await bench.pane.getByText("3 baris dari buku kerja ini.").waitFor();
  return bench;
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
  await part.getByRole("button", { name: "Tulis Konversi, Akumulasi, Penetapan…" }).click();
  await pane.getByRole("dialog").getByText("Penetapan AK").waitFor();
  expect(await sheetNames(bench)).toEqual(before);
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await part.getByText("Selesai ditulis: Konversi AK, Akumulasi AK, Penetapan AK, Daftar Angka Kredit.").waitFor();
  expect(await sheetNames(bench)).toEqual([...before, "Konversi AK", "Akumulasi AK", "Penetapan AK", "Daftar Angka Kredit"]);
  await page.waitForFunction(() => window.workbench?.host.workbook.named("Daftar Angka Kredit")?.at(4, 10)?.value === 31.25);
});

test("rekap is written as sheets after a look at which, and an empty workbook says what to do", async () => {
  const bench = await openUnit();
  const { pane } = bench;
  await pane.getByRole("button", { name: "Tulis lembar rekap…" }).click();
  await pane.getByRole("dialog").getByText("Lembar lain tidak diubah.", { exact: false }).waitFor();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText(/^Selesai ditulis: /).waitFor();
  await idle(pane);

  const empty = await openBench({ file: "01-lengkap-2018.xlsx" });
  await empty.page.locator("input[type=file]").setInputFiles(file("kosong.xlsx", Buffer.from(await new ExcelJS.Workbook().addWorksheet("A").workbook.xlsx.writeBuffer())));
  await empty.page.getByText("kosong.xlsx").first().waitFor();
  await ready(empty);
  await empty.pane.getByRole("tab", { name: "Rekap" }).click();
  await empty.pane.getByRole("button", { name: "Kumpulkan dari buku kerja ini" }).click();
  await empty.pane.getByText("Belum ada penilaian yang dapat dikumpulkan").waitFor();
});

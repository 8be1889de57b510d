import { readFileSync } from "node:fs";
import { valueAt, type Grid } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { check, openBench, openSheet, ready, type, type Bench } from "./bench";
import { sample } from "./expected";
import { saved } from "./saved";

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

async function pick({ page }: Bench, name: string, bytes: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file(name, bytes));
}

test("a workbook opened with the picker is read anew by the pane", async () => {
  const bench = await openBench();
  await pick(bench, "Punya saya.xlsx", readFileSync(sample("06-statistisi-2018.xlsx")));
  await bench.page.getByText("Punya saya.xlsx").first().waitFor();
  await ready(bench);
  await bench.pane.getByRole("heading", { name: /^\d+ formulir SKP/ }).waitFor();
  expect(await bench.pane.getByText("Dewi Kartika Nugraheni").count()).toBe(0);
});

test("a workbook dropped on the page opens", async () => {
  const bench = await openBench();
  const bytes = readFileSync(sample("01-lengkap-2018.xlsx")).toString("base64");
  const transfer = await bench.page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], "Jatuhan.xlsx"));
    return data;
  }, bytes);
  await bench.page.dispatchEvent(".workbench", "dragover", { dataTransfer: transfer });
  await bench.page.getByText("Lepaskan berkas .xlsx di sini").waitFor();
  await bench.page.dispatchEvent(".workbench", "drop", { dataTransfer: transfer });
  await bench.page.getByText("Jatuhan.xlsx").first().waitFor();
  await ready(bench);
  await bench.pane.getByText("Ratna Widyaningtyas, S.Sos.").first().waitFor();
});

test("what is saved holds the edits and the findings sheet, and all else as it was", async () => {
  const bench = await openBench({ file: "03-perawat-2019-salah.xlsx" });
  const { page, pane } = bench;
  await openSheet(bench, "PENGUKURAN");
  await type(bench, "O10", "95");
  await type(bench, "AA30", '=SKP.CAPAIAN(12;9,12;"waktu")');
  await type(bench, "AA31", "'=bukan rumus");
  await page.locator("#cell-AA30").getByText("100", { exact: true }).waitFor();
  await check(bench);
  await pane.getByRole("button", { name: "Tulis lembar temuan…" }).click();
  await pane.getByRole("button", { name: "Tulis", exact: true }).click();
  await pane.getByText("Lembar «Temuan SKP» selesai ditulis.").waitFor();
  const written = await saved(bench);
  const before = readXlsx(new Uint8Array(readFileSync(sample("03-perawat-2019-salah.xlsx"))), "03");
  expect(written.map(({ sheet }) => sheet)).toEqual([...before.map(({ sheet }) => sheet), "Temuan SKP"]);
  const named = (name: string) => written.find(({ sheet }) => sheet === name) as Grid;
  const measured = named("PENGUKURAN");
  expect([valueAt(measured, 9, 14), valueAt(measured, 29, 26), valueAt(measured, 30, 26)]).toEqual([95, 100, "=bukan rumus"]);
  expect(measured.formulas.get(29 * 16384 + 26)).toBe('=SKP.CAPAIAN(12,9.12,"waktu")');
  expect(measured.formulas.get(30 * 16384 + 26)).toBeUndefined();
  for (const name of ["SKP", "PENILAIAN"]) expect(named(name).merges).toEqual(before.find(({ sheet }) => sheet === name)?.merges);
  const skp = before[0] as Grid;
  skp.values.forEach((row, r) => row.forEach((value, c) => expect(valueAt(named("SKP"), skp.top + r, skp.left + c)).toEqual(value)));
});

describe("what is no whole workbook gets one sentence, and the open one stays", () => {
  const whole = readFileSync(sample("01-lengkap-2018.xlsx"));
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  test.each([
    ["Laporan.xls", Buffer.from("<html><body><table><tr><td>SKP</td></tr></table></body></html>"), "tabel HTML"],
    ["Potong.xlsx", whole.subarray(0, whole.length / 2), "rusak atau terpotong"],
    ["Rahasia.xlsx", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), utf16("EncryptedPackage")]), "kata sandi"],
    ["Kosong.xlsx", Buffer.alloc(0), "kosong"],
  ])("%s", async (name, bytes, said) => {
    const bench = await openBench();
    await pick(bench, name, bytes);
    const notice = bench.page.getByRole("alert");
    await notice.waitFor();
    expect(await notice.innerText()).toContain(said);
    expect(await bench.page.getByRole("tab", { name: "PENGUKURAN" }).isVisible()).toBe(true);
  });
});

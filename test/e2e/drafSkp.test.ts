import { readFileSync } from "node:fs";
import { bangunMatriks, sumberDalam } from "../../src/app/matriks";
import { profilBaku } from "../../src/core/base/setting";
import { tanpaJawaban } from "../../src/core/regulations/permen6/matriksPeran/susun";
import { a1 } from "../../src/core/sheet/a1";
import { valueAt } from "../../src/core/sheet/grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { frameOf, violations } from "./axe";
import { openBench, openSheet, sheetNames, type, type Bench } from "./bench";
import { sample } from "./expected";
import { saved } from "./saved";

const FILE = "31-daftar-rk-tiga-tim-2025.xlsx";
const { matriks } = bangunMatriks(sumberDalam(readXlsx(new Uint8Array(readFileSync(sample(FILE))), FILE)), tanpaJawaban, profilBaku);
const [fitri, rizal] = matriks.baris;

async function openDrafts({ pane }: Bench): Promise<void> {
  await pane.getByRole("tab", { name: "Matriks" }).click();
  await pane.getByRole("button", { name: "Susun matriks" }).click();
  await pane.getByText(`${matriks.baris.length} pegawai, ${matriks.kolom.length} hasil pimpinan`).waitFor();
  await pane.getByRole("button", { name: "Draf SKP dari matriks" }).click();
}

/** Offers drafts, looks at what is said of them, and writes them. */
async function draft({ pane }: Bench, who: string, said: readonly (string | RegExp)[], done: string): Promise<void> {
  await pane.getByLabel("Untuk", { exact: true }).selectOption({ label: who });
  await pane.getByRole("button", { name: "Buat draf…" }).click();
  for (const text of said) await pane.getByRole("dialog").getByText(text).waitFor();
  await pane.getByRole("dialog").getByRole("button", { name: "Tulis draf" }).click();
  await pane.getByText(done, { exact: true }).waitFor();
  await pane.getByRole("dialog").waitFor({ state: "detached" });
}

test("drafts for one person and for all hold what the matrix says; one that is filled in is never written over, the others follow the matrix", async () => {
  const bench = await openBench({ file: FILE });
  const { page, pane } = bench;
  await openDrafts(bench);
  await pane.getByLabel("Instansi").fill("Bappeda Kota Contoh");
  await draft(bench, fitri?.nama ?? "", ["Draf SKP untuk 1 orang", /^Periode penilaian 1 Januari \d{4} s\.d\. 31 Desember \d{4}\.$/, "Lembar baru: SKP Fitri Handayani."], "1 draf SKP dibuat.");
  const others = matriks.baris.length - 1;
  await draft(bench, "Semua yang belum punya SKP", [`Draf SKP untuk ${others} orang`, `Drafnya sudah sesuai matriks: ${fitri?.nama}`], `${others} draf SKP dibuat.`);

  const written = await saved(bench);
  const { skp } = sumberDalam(written);
  const inDraft = new Map(skp.map(({ pegawai, rhk }) => [pegawai.nip, rhk.map(({ teks, rhkPimpinan }) => [teks, rhkPimpinan])] as const));
  expect(skp).toHaveLength(matriks.baris.length);
  for (const { nip, peran } of matriks.baris) expect(inDraft.get(nip)).toEqual(peran.flatMap((roles, index) => roles.map(({ teks }) => [teks, matriks.kolom[index]?.sasaran])));
  expect(skp.every(({ rhk }) => rhk.every(({ indikator }) => indikator.every(({ iki, target }) => iki + target === "")))).toBe(true);

  const target = skp.find(({ pegawai }) => pegawai.nip === fitri?.nip)?.rhk[0]?.indikator[0]?.at;
  if (!target) throw new Error("no place for a target");
  await openSheet(bench, target.sheet);
  await type(bench, a1(target.rect), "2 dokumen");
  const names = await sheetNames(bench);

  // A role of each of the two is changed in the grid.
  for (const row of [fitri, rizal]) {
    const [at, column] = [matriks.baris.findIndex(({ kunci }) => kunci === row?.kunci), row?.peran.findIndex((roles) => roles.length > 0)];
    await pane.locator(`[data-place="${at} ${column}"]`).focus();
    await page.keyboard.type(`Tersedianya bahan ${at}`);
    await page.keyboard.press("Enter");
  }
  const gone = rizal?.peran.find((roles) => roles.length > 0)?.map(({ teks }) => teks)[0];
  await draft(bench, "Semua yang belum punya SKP", ["Draf SKP untuk 1 orang", "Diperbarui, karena belum diisi siapa pun: SKP Rizal Maulana.", `«${gone}`, `Sudah punya SKP yang diisi, jadi dibiarkan: ${fitri?.nama}`], "1 draf SKP diperbarui.");
  expect(await sheetNames(bench)).toEqual(names);
  const after = await saved(bench);
  const sheet = (grids: typeof after, name: string) => grids.find((grid) => grid.sheet === name);
  const filled = sheet(after, target.sheet);
  expect(filled && valueAt(filled, target.rect.top, target.rect.left)).toBe("2 dokumen");
  expect(filled?.values.map((cells) => cells.filter((value) => value !== "2 dokumen" && value !== null))).toEqual(sheet(written, target.sheet)?.values.map((cells) => cells.filter((value) => value !== null)));
  expect(sumberDalam(after).skp.find(({ pegawai }) => pegawai.nip === rizal?.nip)?.rhk.map(({ teks }) => teks)).toContain(`Tersedianya bahan ${matriks.baris.findIndex(({ kunci }) => kunci === rizal?.kunci)}`);

  // Nothing is left to be drafted: said so, and there is only a way out.
  await pane.getByRole("button", { name: "Buat draf…" }).click();
  await pane.getByRole("dialog").getByText("Tidak ada draf yang perlu ditulis").waitFor();
  expect(await pane.getByRole("dialog").getByRole("button").allInnerTexts()).toEqual(["Tutup"]);
}, 180_000);

test.each([["light", {}], ["dark", { colorScheme: "dark" }]] as const)("drafts have no violation in %s colours", async (_, options) => {
  const bench = await openBench({ file: FILE, ...options });
  await openDrafts(bench);
  expect(await violations(frameOf(bench), "#panel-matriks")).toEqual([]);
  await bench.pane.getByRole("button", { name: "Buat draf…" }).click();
  await bench.pane.getByRole("dialog").waitFor();
  await frameOf(bench).evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  expect(await violations(frameOf(bench), "body")).toEqual([]);
}, 60_000);

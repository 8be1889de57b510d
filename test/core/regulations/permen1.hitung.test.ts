import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseIn, scoreForms } from "../../../src/app/checkWorkbook";
import { profilBaku } from "../../../src/core/base/setting";
import { jenjangJabatan } from "../../../src/core/regulations/permen1/jenjang";
import { readMarkdown } from "../../sheets/markdownSheet";

const page = readFileSync(join(__dirname, "../../sheets/permen1/bersih/angka-kredit.md"), "utf8");

/** Scores by form; `cells` are Markdown tables that overwrite the page. */
function scores(cells = "") {
  return Object.fromEntries(scoreForms(recogniseIn(readMarkdown(`${page}\n${cells}`).grids), profilBaku).map(({ form, score }) => [form.form.id, score]));
}

const overwrite = (sheet: string, cell: string, value: string) => `## ${sheet}\n\n| # | ${cell.replace(/\d/g, "")} |\n| - | - |\n| ${cell.replace(/\D/g, "")} | ${value} |\n\n`;

describe("hitung of angka kredit along the papers", () => {
  test("from the predikat alone: percent, coefficient, angka kredit and sums as written are no input", () => {
    const all = scores(overwrite("AKUMULASI", "E15", "100%") + overwrite("AKUMULASI", "F16", "12.5") + overwrite("AKUMULASI", "G17", "25") + overwrite("AKUMULASI", "G18", "1") + overwrite("PENETAPAN", "D16", "1"));
    expect(all["permen1/konversi"]).toEqual({ baris: [{ sel: "A17", predikat: "Baik", bulan: 12, angkaKredit: 25 }], jenjang: "Ahli Muda", angkaKredit: 25 });
    expect(all["permen1/akumulasi"]).toEqual({
      baris: [
        { sel: "D15", predikat: "Sangat Baik", bulan: 12, angkaKredit: 37.5 },
        { sel: "D16", predikat: "Baik", bulan: 12, angkaKredit: 25 },
        { sel: "D17", predikat: "Baik", bulan: 3, angkaKredit: 6.25 },
      ],
      jenjang: "Ahli Muda",
      angkaKredit: 68.75,
    });
    expect(all["permen1/penetapan"]).toMatchObject({ kumulatif: 88.75, kebutuhanPangkat: 100, kurangPangkat: 11.25, kebutuhanJenjang: 200, kurangJenjang: 111.25 });
  });

  // Sheet, cell, what stands there, and what becomes of Akumulasi and of what is missing for the pangkat.
  test.each([
    ["months counted twice leave the Penetapan what it says", "AKUMULASI", "C17", "Desember 2024 - Februari 2025", 68.75, 11.25],
    ["a row after the period of the Penetapan is not for it", "AKUMULASI", "C17", "April - Mei", 62.5 + 25 / 6, 17.5],
    ["a predikat that is missing", "AKUMULASI", "D17", "", null, 11.25],
    ["months that can't be read", "AKUMULASI", "C17", "gasal", null, 11.25],
    ["a post without jenjang", "AKUMULASI", "D9", "Analis", null, 11.25],
    ["months by their number", "AKUMULASI", "C17", "6 bulan", 75, 5],
  ])("%s", (_, sheet, cell, value, angkaKredit, kurangPangkat) => {
    const all = scores(overwrite(sheet, cell, value));
    expect(all["permen1/akumulasi"]?.angkaKredit).toEqual(angkaKredit === null ? null : expect.closeTo(angkaKredit, 10));
    expect(all["permen1/penetapan"]?.kurangPangkat).toBe(kurangPangkat);
  });

  test.each([
    ["Guru Madya/01-04-2022", "Ahli Madya"],
    ["Perawat Terampil, TMT 1 April 2020", "Terampil"],
    ["Analis SDM Aparatur Ahli Muda / 01-04-2022", "Ahli Muda"],
    ["Penata Laksana Barang Mahir (TMT 01-01-2021)", "Mahir"],
    ["Kepala Subbagian Umum", undefined],
  ])("the jenjang of «%s»", (jabatan, jenjang) => {
    expect(jenjangJabatan(jabatan)).toBe(jenjang);
  });
});

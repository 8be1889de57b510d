import { kataPembeda, mirip, peranDalam, sentenceKey } from "../../../src/core/regulations/permen6/matriksPeran/kalimat";
import { isKoordinator, tingkatJabatan } from "../../../src/core/regulations/umum/tingkatJabatan";

const alike = (a: string, b: string, persen = 80) => mirip(kataPembeda(a), kataPembeda(b), persen);

test.each([
  ["Tersusunnya peta proses bisnis", "Peta proses bisnis", true],
  ["Laporan dan evaluasi kinerja daerah", "Evaluasi kinerja serta laporan daerah", true],
  ["Tersedianya rekomendasi penataan kelembagaan", "Tersedianya rekomendasi penataan kelembagan", true],
  ["Laporan bulanan kepegawaian daerah terpadu", "Laporan bulanan bidang kepegawaian daerah terpadu", true],
  ["Laporan triwulan I", "Laporan triwulan II", false],
  ["Data wilayah 10 tahap 15", "Data wilayah 15 tahap 10", false],
  ["Pembinaan statistik sektoral Kecamatan Sukamaju", "Pembinaan statistik sektoral Kecamatan Sukasari", false],
  ["Laporan keuangan", "Laporan keuangan bulanan", false],
])("«%s» and «%s» say the same: %s", (a, b, same) => {
  expect([alike(a, b), alike(b, a)]).toEqual([same, same]);
});

test("at 100% only another order or a joining word is the same", () => {
  expect([alike("Laporan bulanan kepegawaian daerah terpadu", "Laporan bulanan bidang kepegawaian daerah terpadu", 100), alike("Rencana dan laporan", "Laporan, rencana", 100)]).toEqual([false, true]);
});

test.each([
  ["x", []],
  [" - ", []],
  ["Peta proses bisnis", ["Peta proses bisnis"]],
  ["Peta proses\nbisnis daerah", ["Peta proses bisnis daerah"]],
  ["1. Peta proses\n   bisnis\n2) Laporan", ["Peta proses bisnis", "Laporan"]],
  ["Peta; Laporan; ", ["Peta", "Laporan"]],
  ["v", ["✓"]],
])("roles in the cell «%s»", (cell, roles) => {
  expect(peranDalam(cell)).toEqual(roles);
});

test("a sentence is compared without brackets, case and stops", () => {
  expect(sentenceKey("Meningkatnya  Nilai RB (Penugasan dari Sekda).")).toBe(sentenceKey("meningkatnya nilai rb"));
});

test.each([
  ["Kepala Dinas Sosial", "jpt"],
  ["Sekretaris Daerah", "jpt"],
  ["Plt. Kepala Bidang Anggaran", "administrator"],
  ["Camat Tanjung Harapan", "administrator"],
  ["Kepala Subbagian Umum", "pengawas"],
  ["Kepala Seksi Pelayanan", "pengawas"],
  ["Perencana Ahli Muda", "fungsional"],
  ["Pengadministrasi Perkantoran", "pelaksana"],
  ["Kepala BPS Kabupaten", undefined],
])("the level of %s is %s", (jabatan, tingkat) => {
  expect(tingkatJabatan(jabatan)).toBe(tingkat);
});

test.each([
  ["Ketua", true],
  ["Ketua Tim Kelembagaan, Analis Kebijakan Ahli Muda", true],
  ["Tim Data (Ketua)", true],
  ["Subkoordinator Program", true],
  ["Anggota", false],
  ["Analis Kebijakan Ahli Muda", false],
])("«%s» leads a team: %s", (words, leads) => {
  expect(isKoordinator(words)).toBe(leads);
});

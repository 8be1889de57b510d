import fc from "fast-check";
import { checkGrids, recogniseIn, scoreForms } from "../../../src/app/checkWorkbook";
import { profilBaku } from "../../../src/core/base/setting";
import type { CivilDate } from "../../../src/core/base/civilDate";
import { predikatKuadran, RATING } from "../../../src/core/regulations/permen6/predikat";
import type { Skp } from "../../../src/core/regulations/permen6/forms/types";
import { a1 } from "../../../src/core/sheet/a1";
import { findingText } from "../../../src/core/check/message";
import { draft, gridOf } from "../../sheets/draft";
import { draw, sheetOf, type Bahan, type Gaya, type Hasil } from "./draw";
import type { Orang } from "../orang";

/**
 * Workbooks of PermenPANRB 6/2022 as offices lay them out: whatever the layout, the form is found once, each result at
 * its cell, the predikat follows from the ratings, and a right form has nothing that is `salah` or `periksa`.
 */
const TODAY = "2025-02-01" as CivilDate;

const gaya: fc.Arbitrary<Gaya> = fc.record({
  bentuk: fc.constantFrom("skp-jajf", "skp-jpt", "skp-kualitatif", "evaluasi", "evaluasi-jpt", "evaluasi-kualitatif"),
  top: fc.integer({ min: 0, max: 6 }),
  left: fc.integer({ min: 0, max: 2 }),
  judul: fc.constantFrom("resmi", "singkat", "tanpa"),
  gabung: fc.constantFrom("merge", "kosong", "ulang"),
  identitas: fc.constantFrom("sisi", "tumpuk"),
  titikDua: fc.constantFrom("sel", "teks", "tanpa"),
  kepala: fc.constantFrom("resmi", "atasan", "patah", "salah-ketik", "dua-baris", "nbsp"),
  nomor: fc.constantFrom("kurung", "angka", "salah", "tersembunyi", "tanpa"),
  kolomTambahan: fc.boolean(),
  kolomNomor: fc.boolean(),
  satuanTerpisah: fc.boolean(),
  bagian: fc.constantFrom("resmi", "kinerja", "terpisah"),
  barisKosong: fc.boolean(),
  perilaku: fc.constantFrom("satu-sel", "butir", "kanan"),
  rating: fc.constantFrom("sel", "kanan", "bawah"),
  ejaan: fc.integer({ min: 0, max: 5 }),
  periode: fc.integer({ min: 0, max: 3 }),
  tandaTangan: fc.constantFrom("kiri-kanan", "kanan"),
  ratingBaris: fc.boolean(),
  nihil: fc.constantFrom(null, "-", "Tidak ada", "(nihil)"),
});

const pegawai: Orang = { nama: "Sari Puspita, S.E.", nip: "198703152011012004", pangkat: "Penata, III/c", jabatan: "Analis SDM Aparatur Ahli Muda", unit: "Bagian Organisasi" };
const penilai: Orang = { nama: "Drs. Bagus Wicaksono, M.Si.", nip: "197001051995031002", pangkat: "Pembina, IV/a", jabatan: "Kepala Bagian Organisasi", unit: "Sekretariat Daerah" };
const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"];
const RHK = ["Tersusunnya rekomendasi penataan kelembagaan", "Tersedianya peta proses bisnis yang mutakhir", "Meningkatnya kompetensi analis organisasi", "Terwujudnya penyerapan anggaran yang efisien", "Usulan formasi disusun secara akurat dan diselesaikan tepat waktu (Penugasan dari Sekretaris Daerah)"];
const ASPEK = [
  { aspek: "Kuantitas", iki: "Jumlah dokumen yang disusun", jumlah: "4 - 6", satuan: "dokumen", realisasi: "5 dokumen" },
  { aspek: "Kualitas", iki: "Persentase dokumen yang ditindaklanjuti", jumlah: "85 - 90", satuan: "%", realisasi: "88%" },
  { aspek: "Waktu", iki: "Waktu penyelesaian dokumen", jumlah: "10 - 14", satuan: "hari kerja", realisasi: "12 hari kerja" },
];

const bahan: fc.Arbitrary<Bahan> = fc.record({ utama: fc.integer({ min: 4, max: 4 }), tambahan: fc.integer({ min: 0, max: 1 }), aspek: fc.integer({ min: 1, max: 3 }), hasil: fc.integer({ min: 1, max: 1 }), perilaku: fc.integer({ min: 0, max: 2 }) }).map(({ utama, tambahan, aspek, hasil, perilaku }) => ({
  pegawai,
  penilai,
  hasil: RHK.slice(0, utama + tambahan).map((rhk, index): Hasil => ({ rhk, pimpinan: `Meningkatnya kualitas penataan kelembagaan ${index + 1}`, perspektif: PERSPEKTIF[index % 4] ?? "", jenis: index < utama ? "utama" : "tambahan", indikator: ASPEK.slice(0, aspek) })),
  ratingHasil: hasil,
  ratingPerilaku: perilaku,
  predikat: predikatKuadran(RATING[hasil] ?? "Sesuai ekspektasi", RATING[perilaku] ?? "Sesuai ekspektasi"),
}));

const idOf = (each: Gaya) => `permen6/${each.bentuk.startsWith("evaluasi") ? "evaluasi" : each.bentuk}`;
const place = ({ row, column }: { readonly row: number; readonly column: number }) => a1({ top: row, left: column, bottom: row, right: column });

test("a right form is found once, read at its cells and has no fault, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya, bahan, async (look, content) => {
      const drawn = sheetOf("Lembar", look, content);
      const checked = await checkGrids([drawn.grid], { today: TODAY, profil: profilBaku });
      expect(checked.forms.map(({ form }) => form.id)).toEqual([idOf(look)]);
      const [form] = checked.forms;
      const data = form?.data as Skp;
      expect(data.hasilKerja.map(({ at, rhk }) => `${a1(at.rect)} ${rhk.state === "filled" ? rhk.value : rhk.state}`)).toEqual(drawn.rhk.map((at, index) => `${place(at)} ${content.hasil[index]?.rhk}`));
      expect(data.hasilKerja.map(({ jenis, indikator }) => `${jenis} ${indikator.length}`)).toEqual(content.hasil.map(({ jenis, indikator }) => `${jenis} ${indikator.length}`));
      expect(checked.findings.filter(({ severity }) => severity !== "saran").map((finding) => `${finding.rule} ${a1(finding.cell.rect)} ${findingText(finding, "id")}`)).toEqual([]);
      const [scored] = scoreForms(recogniseIn([drawn.grid]), profilBaku);
      if (!look.bentuk.startsWith("evaluasi")) return expect(scored).toBeUndefined();
      expect(scored?.score).toMatchObject({ ratingHasil: RATING[content.ratingHasil], ratingPerilaku: RATING[content.ratingPerilaku], predikat: content.predikat });
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  );
});

test("a predikat that does not follow is found at its cell, in any layout", async () => {
  await fc.assert(
    fc.asyncProperty(gaya.filter(({ bentuk }) => bentuk.startsWith("evaluasi")), bahan, async (look, content) => {
      const wrong = content.predikat === "Baik" ? "Sangat Baik" : "Baik";
      const drawn = sheetOf("Lembar", look, { ...content, predikat: wrong });
      const { findings } = await checkGrids([drawn.grid], { today: TODAY, profil: profilBaku });
      const found = findings.filter(({ severity }) => severity === "salah").map(({ rule, cell, expected }) => `${rule} ${a1(cell.rect)} ${String(expected)}`);
      expect(found).toEqual([`permen6/predikat ${drawn.predikat ? place(drawn.predikat) : ""} ${content.predikat}`]);
    }),
    { numRuns: 60 },
  );
});

test("two people one under another on a sheet are two forms", async () => {
  await fc.assert(
    fc.asyncProperty(gaya, gaya, bahan, async (first, second, content) => {
      const sheet = draft("Semua");
      const other: Bahan = { ...content, pegawai: { ...pegawai, nama: "Rini Astuti, S.H.", nip: "199003122015022003", pangkat: "Penata Muda Tk. I, III/b" } };
      const { bottom } = draw(sheet, { ...first, left: 0 }, content, 0);
      draw(sheet, { ...second, left: 0 }, other, bottom + 2);
      const { forms } = recogniseIn([gridOf(sheet)]);
      expect(forms.map(({ form, subject }) => `${form.id} ${subject.nama.state === "filled" ? subject.nama.value : subject.nama.state}`)).toEqual([`${idOf(first)} ${pegawai.nama}`, `${idOf(second)} Rini Astuti, S.H.`]);
    }),
    { numRuns: 60 },
  );
});

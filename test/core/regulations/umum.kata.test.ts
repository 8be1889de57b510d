import { PANGKAT, readPangkat } from "../../../src/core/regulations/umum/golongan";
import { pemilikIstilah } from "../../../src/core/regulations/umum/istilah";
import { jenisJabatan } from "../../../src/core/regulations/umum/jabatan";
import { rhkProblem } from "../../../src/core/regulations/umum/rhk";
import { bolehMutlak, readAspek, readTarget, targetKabur } from "../../../src/core/regulations/umum/target";

describe("pangkat and golongan ruang", () => {
  it("each golongan is read with its own pangkat, however both are written", () => {
    for (const [golongan, pangkat] of Object.entries(PANGKAT)) {
      const [roman = "", letter = ""] = golongan.split("/");
      const short = pangkat.replace("Tingkat I", "Tk. I");
      for (const text of [`${pangkat}, ${golongan}`, `${golongan} - ${pangkat}`, `${pangkat} (${roman} ${letter})`, `${short} / ${roman}.${letter.toUpperCase()}`, `${roman}${letter} ${short}`, `${pangkat.toUpperCase()} ${roman} / ${letter}`, `${pangkat.replace("Tingkat I", "Tk 1")} ${golongan}`]) expect([text, readPangkat(text)]).toEqual([text, { kind: "ok", golongan, pangkat }]);
      expect(readPangkat(golongan)).toEqual({ kind: "ok", golongan, pangkat: undefined });
    }
  });

  test.each([
    ["III/e", { kind: "unreal", golongan: "III/e" }],
    ["Penata, IX/a", { kind: "unreal", golongan: "IX/a" }],
    ["VII/b", { kind: "unreal", golongan: "VII/b" }],
    ["Penata, III/d", { kind: "differ", golongan: "III/d", pangkat: "Penata", expected: "Penata Tingkat I" }],
    ["Penata Muda Tk I, III/a", { kind: "differ", golongan: "III/a", pangkat: "Penata Muda Tingkat I", expected: "Penata Muda" }],
    ["Pembina Utama Madya IV/e", { kind: "differ", golongan: "IV/e", pangkat: "Pembina Utama Madya", expected: "Pembina Utama" }],
    ["Penatalaksana III/a", { kind: "ok", golongan: "III/a", pangkat: undefined }],
    ["Penata Tingkat I", { kind: "unknown" }],
    ["Penata Tk.1", { kind: "unknown" }],
    ["golongan", { kind: "unknown" }],
    ["III/aa", { kind: "unknown" }],
    ["xiii/a", { kind: "unknown" }],
    ["", { kind: "unknown" }],
    // Golongan of PPPK are bare numerals.
    ["IX", { kind: "unknown" }],
    ["VII", { kind: "unknown" }],
    ["Golongan III", { kind: "unknown" }],
    ["V", { kind: "unknown" }],
  ])("«%s» is %j", (text, reading) => expect(readPangkat(text)).toEqual(reading));
});

test.each<readonly [string, string | undefined]>([
  ["Kepala Bagian Organisasi", "struktural"],
  ["Plt. Kepala Dinas", "struktural"],
  ["Plt Camat Sukamaju", "struktural"],
  ["Pj. Sekretaris", "struktural"],
  ["Sekretaris", "struktural"],
  ["Sekretaris Dinas", "struktural"],
  ["Sekretaris Utama Muda", "fungsional"],
  ["Asisten Administrasi Umum", "struktural"],
  ["Asisten Ahli", undefined],
  ["Kasubbag Umum", "struktural"],
  ["Staf Ahli Bupati", "struktural"],
  ["Wakil Direktur", "struktural"],
  ["Analis SDM Aparatur Ahli Muda", "fungsional"],
  ["Guru Madya", "fungsional"],
  ["Guru Madya.", "fungsional"],
  ["Analis Ahli Muda pada Bagian Umum", "fungsional"],
  ["Arsiparis Penyelia pada Dinas", "fungsional"],
  ["Perawat Terampil", "fungsional"],
  ["Bidan Pelaksana Lanjutan", "fungsional"],
  ["Pranata Komputer Pelaksana Pemula", "fungsional"],
  ["Arsiparis Pelaksana", "fungsional"],
  ["Pengelola Arsiparis Pelaksana", "pelaksana"],
  ["Arsiparis Pelaksana Umum", undefined],
  ["Pengelola Keuangan", "pelaksana"],
  ["Bendahara Pengeluaran", "pelaksana"],
  ["Stafsus", undefined],
  ["Wakapolsek", undefined],
  ["Ketua Kepala", undefined],
  ["Mudah", undefined],
  ["Terampilan", undefined],
  ["Madya Pertamanan", undefined],
  ["Pelaksana", "pelaksana"],
  ["", undefined],
])("the post «%s» is %s", (text, jenis) => expect(jenisJabatan(text)).toBe(jenis));

test.each<readonly [string, readonly string[] | undefined]>([
  ...["Buruk", "Integritas", "Disiplin"].map((word) => [word, ["pp46"]] as const),
  ["Inisiatif Kerja", ["pp30"]],
  ...["Sangat Kurang", "Di atas ekspektasi", "Sesuai Ekspektasi", "Di bawah ekspektasi"].map((word) => [word, ["pp30", "permen6"]] as const),
  ...["Butuh Perbaikan", "Istimewa", "Berorientasi Pelayanan", "Akuntabel", "Kompeten", "Harmonis", "Loyal", "Adaptif", "Kolaboratif"].map((word) => [word, ["permen6"]] as const),
  ["2. Integritas", ["pp46"]],
  [" 12) Disiplin", ["pp46"]],
  ["A. Buruk", ["pp46"]],
  ["h)Loyal", ["permen6"]],
  ["Di Atas Ekspetasi", ["pp30", "permen6"]],
  ["i. Loyal", undefined],
  ["123. Loyal", undefined],
  ["Loyal 1. ", undefined],
  ["Baik", undefined],
  ["Cukup", undefined],
  ["Disiplin kerja", undefined],
  ["", undefined],
])("the term «%s» belongs to %j", (text, owners) => expect(pemilikIstilah(text)).toEqual(owners));

test.each<readonly [string, string | null, string]>([
  ["Terlaksananya pelayanan persuratan", null, ""],
  ["", "blank", ""],
  ["\u00a0 ", "blank", ""],
  ["-", "placeholder", ""],
  ["(1) …", "placeholder", ""],
  ["2. ______", "placeholder", ""],
  ["x", "short", ""],
  ["Tersusunnya laporan", "short", ""],
  ["Tersusunnya laporan - -", "short", ""],
  ["1. a) Tersusunnya laporan", "short", ""],
  ["Tersusunnya laporan 2024", null, ""],
  ["Membuat laporan bulanan kantor", "activity", "membuat"],
  ["Menyusun: laporan bulanan kantor", "activity", "menyusun"],
  ["Membantu pimpinan", "activity", "membantu"],
  ["mengelola", "activity", "mengelola"],
  ["iv. Mengelola barang milik daerah", "activity", "mengelola"],
  ["• – Melaksanakan pelayanan kantor", "activity", "melaksanakan"],
  ["a.Mendampingi kunjungan kerja", "activity", "mendampingi"],
  ["Memberikan layanan yang cepat", "activity", "memberikan"],
  ["Memfasilitasi rapat koordinasi daerah", "activity", "memfasilitasi"],
  ["Mempublikasikan berita daerah harian", "activity", "mempublikasikan"],
  ["Memverifikasi berkas usulan pensiun", "activity", "memverifikasi"],
  ["Memiliki data yang akurat", "activity", "memiliki"],
  ["Mencermati laporan hasil pemeriksaan", "activity", "mencermati"],
  ["Menjalani pelatihan dasar kepegawaian", "activity", "menjalani"],
  ["Mentaati aturan jam kerja", "activity", "mentaati"],
  ["Mensosialisasikan aturan jam kerja", "activity", "mensosialisasikan"],
  ["Mensyukuri capaian kinerja organisasi", "activity", "mensyukuri"],
  ["Menziarahi makam pahlawan kota", "activity", "menziarahi"],
  ["Menindaklanjuti hasil rapat bulanan", "activity", "menindaklanjuti"],
  ["Melayani masyarakat kecamatan setempat", "activity", "melayani"],
  ["Merekapitulasi laporan harian kantor", "activity", "merekapitulasi"],
  ["Mewakili kepala dinas rapat", "activity", "mewakili"],
  ["Meyakinkan pimpinan tentang usulan", "activity", "meyakinkan"],
  ["Mengusulkan kenaikan pangkat pegawai", "activity", "mengusulkan"],
  ["Meningkatnya kualitas data kepegawaian", null, ""],
  ["Mekanisasi pertanian yang merata", null, ""],
  ["Meski terbatas layanan tersedia", null, ""],
  ["Menteri menerima laporan akurat", null, ""],
  ["Memori jabatan tersusun lengkap", null, ""],
  ["Melati ditanam di taman", null, ""],
  ["Merpati pos dirawat baik", null, ""],
  ["Mentari pagi menjadi semboyan", null, ""],
  ["Meranti ditanam di hutan", null, ""],
  ["Merapi dipantau setiap hari", null, ""],
  ["Menstruasi tercatat pada rekam medis", null, ""],
  ["Data memadai dan melaksanakan pelayanan", null, ""],
])("«%s»: %s", (text, problem, verb) => expect(rhkProblem(text)).toEqual(problem === null ? null : { problem, verb }));

describe("targets", () => {
  const rentang = (bawah: number, atas: number) => ({ kind: "rentang", bawah, atas });
  const lain = (berangka: boolean) => ({ kind: "lain", berangka });
  test.each<readonly [string, unknown]>([
    ["85 - 90%", rentang(85, 90)],
    ["85% – 90%", rentang(85, 90)],
    ["85 persen sampai dengan 90 persen", rentang(85, 90)],
    ["3 s.d. 5 hari", rentang(3, 5)],
    ["3 hari s/d 5 hari", rentang(3, 5)],
    ["3 s. / d. 5", rentang(3, 5)],
    ["3 sd 5", rentang(3, 5)],
    ["3 sampai 5 dokumen", rentang(3, 5)],
    ["3-5", rentang(3, 5)],
    ["1,5 - 2,75", rentang(1.5, 2.75)],
    ["Rp 1.000.000 - Rp. 2.000.000", rentang(1_000_000, 2_000_000)],
    ["rp2.500.000 s.d. rp3.000.000", rentang(2_500_000, 3_000_000)],
    ["95%", { kind: "persen", nilai: 95 }],
    ["97,5 persen dari usulan", { kind: "persen", nilai: 97.5 }],
    ["100 %", { kind: "persen", nilai: 100 }],
    ["1.234 - 5", lain(true)],
    ["1.234%", lain(true)],
    ["12-10-2024", lain(true)],
    ["12 - 10 / 2024", lain(true)],
    ["15 Januari - 10 Maret", lain(true)],
    ["nilai 85 - 90", lain(true)],
    ["sekitar 95%", lain(true)],
    ["12 dokumen", lain(true)],
    ["dua belas dokumen", lain(true)],
    ["tepat waktu", lain(true)],
    ["akhir Desember", lain(true)],
    ["setiap triwulan", lain(true)],
    ["optimal", lain(false)],
    ["duabelas", lain(false)],
    ["", lain(false)],
  ])("«%s» is %j", (text, target) => expect(readTarget(text)).toEqual(target));

  test.each([
    ["optimal", true],
    ["Baik dan lancar", true],
    ["sangat baik, tertib serta efisien", true],
    ["secara optimal", true],
    ["dengan baik.", true],
    ["efektif & efisien", true],
    ["sesuai ketentuan", true],
    ["sesuai", true],
    ["sebaik-baiknya", true],
    ["sebaikbaiknya", true],
    ["tepat waktu", true],
    ["Selesai", true],
    ["baik dan lancar 100%", false],
    ["2 dokumen baik", false],
    ["sesuai jadwal", false],
    ["kurang baik", false],
    ["baiklancar", false],
    ["", false],
  ])("«%s» says nothing to measure by: %s", (text, vague) => expect(targetKabur(text)).toBe(vague));

  test.each([
    [["Menurunnya kematian ibu"], true],
    [["Jumlah laporan", "Keselamatan penumpang terjaga"], true],
    [["Kerugian negara yang dipulihkan"], true],
    [["kerugian  KEUANGAN daerah"], true],
    [["Kerugian kecil", "Kejiwaan"], false],
    [["Keamanan kantor"], false],
    [[], false],
  ])("%j may have an absolute target: %s", (texts, absolute) => expect(bolehMutlak(...texts)).toBe(absolute));

  test.each([
    ["Kuantitas", ["kuantitas"]],
    ["kantitas", ["kuantitas"]],
    ["Kuantitatif", ["kuantitas"]],
    ["Kuant.", ["kuantitas"]],
    ["KUALITAS/MUTU", ["kualitas"]],
    ["Kual", ["kualitas"]],
    ["Mutu", ["kualitas"]],
    ["aspek kualitas", ["kualitas"]],
    ["ketepatan waktu", ["waktu"]],
    ["Biaya", ["biaya"]],
    ["serapan anggaran", ["biaya"]],
    ["Kuantitas, Waktu dan Biaya", ["kuantitas", "waktu", "biaya"]],
    ["berkual", []],
    ["bukuant", []],
    ["", []],
  ])("the aspect «%s» is %j", (text, aspects) => expect(readAspek(text)).toEqual(aspects));
});

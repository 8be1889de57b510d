import type ExcelJS from "exceljs";
import { identitas, isiIdentitas, judul, tandaTangan } from "./bagian";
import { kegiatan, type Bahan } from "./bahan";
import { kanvas, rumus, tinggiTeks, type Gaya, type Isi, type Kanvas } from "./kanvas";
import { orang } from "./orang";
import { ppk } from "./ppk";
import { kolomL2, pengukuran } from "./tataLetak";

export const PERIODE = "1 JULI SD 31 DESEMBER TAHUN 2021";
const GARIS: Gaya = { garis: true, bungkus: true, tegak: "top" };
const KEPALA: Gaya = { garis: true, tebal: true, rata: "center", bungkus: true, latar: "DDEBF7" };
const ANGKA: Gaya = { garis: true, rata: "center", tegak: "top", format: "0.00" };

/** January to June by PP 46. */
export const semesterSatu: Bahan = {
  pegawai: orang.bidan,
  penilai: orang.kepalaPuskesmas,
  atasan: orang.kadinkes,
  instansi: "UPTD PUSKESMAS KARANG ANYAR",
  kota: "Karang Anyar",
  periode: "4 Januari s.d. 30 Juni 2021",
  tanggalSusun: "4 Januari 2021",
  tanggalNilai: "30 Juni 2021",
  kegiatan: [
    kegiatan("Melakukan pemeriksaan ibu hamil", [120, "Pasien", 6], [118, 90, 6], 0.02),
    kegiatan("Melakukan asuhan persalinan normal", [10, "Pasien", 6], [10, 92, 6], 0.1),
    kegiatan("Melakukan penyuluhan keluarga berencana", [6, "Kegiatan", 6], [6, 88, 6], 0.05),
  ],
  tambahan: [],
  kreativitas: [],
  perilaku: [88, 87, 90, 89, 88, "-"],
};

interface Iki {
  readonly aspek: string;
  readonly iki: string;
  readonly target: string;
  readonly realisasi: string;
  /** Percent. */
  readonly capaian: number;
  readonly kategori: string;
}

interface Rencana {
  readonly atasan: string;
  readonly rencana: string;
  readonly iki: readonly Iki[];
  readonly kategori: string;
  readonly nilai: number;
  readonly metode: string;
  readonly tertimbang: number;
}

const iki = (aspek: string, teks: string, target: string, realisasi: string, capaian: number, kategori: string): Iki => ({ aspek, iki: teks, target, realisasi, capaian, kategori });

const UTAMA: readonly Rencana[] = [
  {
    atasan: "Meningkatnya cakupan pelayanan kesehatan ibu",
    rencana: "Terlayaninya ibu hamil sesuai standar antenatal",
    iki: [
      iki("Kuantitas", "Jumlah ibu hamil yang diperiksa", "110 - 120 ibu", "126 ibu", 105, "Sangat Baik"),
      iki("Kualitas", "Persentase pemeriksaan sesuai standar", "90 - 95%", "95%", 100, "Baik"),
      iki("Waktu", "Bulan pelayanan", "6 bulan", "6 bulan", 100, "Baik"),
    ],
    kategori: "Baik",
    nilai: 100,
    metode: "Direct",
    tertimbang: 100,
  },
  {
    atasan: "Meningkatnya cakupan persalinan di fasilitas kesehatan",
    rencana: "Tertolongnya persalinan normal dengan selamat",
    iki: [
      iki("Kuantitas", "Jumlah persalinan yang ditolong", "10 persalinan", "11 persalinan", 110, "Sangat Baik"),
      iki("Kualitas", "Persentase persalinan tanpa penyulit", "90%", "92%", 102.22, "Sangat Baik"),
      iki("Waktu", "Bulan pelayanan", "6 bulan", "6 bulan", 100, "Baik"),
    ],
    kategori: "Sangat Baik",
    nilai: 120,
    metode: "Non-direct",
    // 80% × 120 + 20% × 100, the superior's value in the column beside the form.
    tertimbang: 116,
  },
];
const NILAI_ATASAN: readonly (number | null)[] = [null, 100];

const TAMBAHAN: Rencana = {
  atasan: "-",
  rencana: "Terlaksananya vaksinasi di posko kecamatan",
  iki: [iki("Kuantitas", "Jumlah hari bertugas di posko", "12 hari", "12 hari", 100, "Baik")],
  kategori: "Baik",
  nilai: 100,
  metode: "",
  tertimbang: 0.8,
};


const kepalaFormulir = (k: Kanvas, sampai: string, teks: readonly string[], kiri: readonly [string, string], kanan: readonly [string, string], tengah: { readonly kiri: string; readonly kanan: string }): void => {
  judul(k, "A", sampai, 1, teks);
  k.tulis(`A5:${kiri[1]}5`, "PEGAWAI YANG DINILAI", { ...KEPALA });
  k.tulis(`${kanan[0]}5:${sampai}5`, "PEJABAT PENILAI KINERJA", { ...KEPALA });
  const label = ["NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA"];
  identitas(k, 6, { label: ["A", tengah.kiri], nilai: kiri }, isiIdentitas(orang.bidan), { garis: true }, label);
  identitas(k, 6, { label: [kanan[0], tengah.kanan], nilai: [kanan[1], sampai] }, isiIdentitas(orang.kepalaPuskesmas), { garis: true }, label);
};

/** Penilaian SKP, perilaku, gabungan and integration of the second half, after the PPK of the first. */
export function bukuSetahun(buku: ExcelJS.Workbook): Readonly<Record<"ppk" | "skp" | "perilaku" | "kinerja" | "integrasi", Kanvas>> {
  const skp46 = kanvas(buku, "SKP JAN-JUNI", { mendatar: true });
  skp46.lebar({ A: 1.5, B: 4.5, C: 46, D: 8, E: 7, F: 11, G: 4.5, H: 4.5, I: 6, J: 6, K: 9, L: 8, M: 7, N: 11, O: 4.5, P: 4.5, Q: 6, R: 6, S: 9, T: 11, U: 12 });
  judul(skp46, "B", "U", 2, ["PENILAIAN CAPAIAN SASARAN KERJA", "PEGAWAI NEGERI SIPIL"]);
  skp46.tulis("B5:K5", `Jangka Waktu Penilaian : ${semesterSatu.periode}`, { tebal: true });
  const hasil = pengukuran(skp46, semesterSatu, { kolom: kolomL2, barisKepala: 7, ttd: ["Q", "U"] });
  const prestasi = kanvas(buku, "PPK JAN-JUNI");
  const sel46 = ppk(prestasi, semesterSatu, { nilaiSkp: rumus(`'SKP JAN-JUNI'!${hasil.nilai}`), diterimaPegawai: "5 Juli 2021", diterimaAtasan: "8 Juli 2021" });
  const skp = penilaianSkp(buku);
  const perilaku = penilaianPerilaku(buku);
  const kinerja = gabungan(buku);
  const integrasi = integrasi2021(buku, `'PPK JAN-JUNI'!${sel46.nilai}`);
  return { ppk: prestasi, skp, perilaku, kinerja, integrasi };
}

function penilaianSkp(buku: ExcelJS.Workbook): Kanvas {
  const k = kanvas(buku, "PENILAIAN SKP", { mendatar: true, beku: { baris: 13, kolom: 3 }, ulang: "12:13" });
  k.lebar({ A: 6, B: 30, C: 32, D: 11, E: 32, F: 15, G: 15, H: 10, I: 14, J: 14, K: 9, L: 13, M: 15, N: 3, O: 12 });
  kepalaFormulir(k, "M", ["PENILAIAN SASARAN KINERJA PEGAWAI", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL", `PERIODE PENILAIAN: ${PERIODE}`], ["C", "E"], ["F", "H"], { kiri: "B", kanan: "G" });
  const kepala = ["NO", "RENCANA KINERJA ATASAN LANGSUNG/UNIT KERJA/ORGANISASI YANG DIINTERVENSI", "RENCANA KINERJA", "ASPEK", "INDIKATOR KINERJA INDIVIDU", "TARGET", "REALISASI", "CAPAIAN IKI", "KATEGORI CAPAIAN IKI"];
  kepala.forEach((teks, urut) => k.tulis(`${"ABCDEFGHI"[urut]}12:${"ABCDEFGHI"[urut]}13`, teks, KEPALA));
  k.tulis("J12:K12", "CAPAIAN RENCANA KINERJA", KEPALA);
  k.tulis("J13", "KATEGORI", KEPALA);
  k.tulis("K13", "NILAI", KEPALA);
  k.tulis("L12:L13", "METODE CASCADING", KEPALA);
  k.tulis("M12:M13", "NILAI TERTIMBANG", KEPALA);
  k.tulis("O12:O13", "NILAI ATASAN", { ...KEPALA, latar: "FFF2CC" });
  k.tinggi(12, 45);
  k.tulis("A14:M14", "A. KINERJA UTAMA", { garis: true, tebal: true, latar: "F2F2F2" });
  let b = 15;
  UTAMA.forEach((satu, urut) => (b = barisRencana(k, b, urut + 1, satu, NILAI_ATASAN[urut] ?? null)));
  const utama = b;
  k.tulis(`A${b}:L${b}`, "RATA-RATA NILAI TERTIMBANG KINERJA UTAMA", { garis: true, tebal: true });
  k.tulis(`M${b}`, rumus("AVERAGE(M15:M18)"), { ...ANGKA, tebal: true });
  k.tulis(`A${b + 1}:M${b + 1}`, "B. KINERJA TAMBAHAN", { garis: true, tebal: true, latar: "F2F2F2" });
  b = barisRencana(k, b + 2, 1, TAMBAHAN, null);
  k.tulis(`A${b}:L${b}`, "TOTAL NILAI TERTIMBANG KINERJA TAMBAHAN", { garis: true, tebal: true });
  k.tulis(`M${b}`, rumus(`M${b - 1}`), { ...ANGKA, tebal: true });
  k.tulis(`A${b + 1}:L${b + 1}`, "NILAI AKHIR SKP", { garis: true, tebal: true, latar: "E2EFDA" });
  k.tulis(`M${b + 1}`, rumus(`M${utama}+M${b}`), { ...ANGKA, tebal: true, latar: "E2EFDA" });
  ttd(k, b + 3, ["B", "C"], ["I", "M"], "Karang Anyar, 5 Januari 2022");
  return k;
}

/** One rencana kinerja over the rows of its indicators. */
function barisRencana(k: Kanvas, baris: number, no: number, satu: Rencana, nilaiAtasan: number | null): number {
  const akhir = baris + satu.iki.length - 1;
  const lebar = (huruf: string) => (akhir > baris ? `${huruf}${baris}:${huruf}${akhir}` : `${huruf}${baris}`);
  k.tulis(lebar("A"), no, { ...GARIS, rata: "center" });
  k.tulis(lebar("B"), satu.atasan, GARIS);
  k.tulis(lebar("C"), satu.rencana, GARIS);
  satu.iki.forEach((each, urut) => {
    const b = baris + urut;
    const isi: readonly Isi[] = [each.aspek, each.iki, each.target, each.realisasi, each.capaian / 100, each.kategori];
    isi.forEach((teks, kolom) => k.tulis(`${"DEFGHI"[kolom]}${b}`, teks, { ...GARIS, ...(kolom === 4 ? { format: "0.00%", rata: "center" } : {}) }));
    k.tinggi(b, Math.max(30, tinggiTeks(each.iki, 30)));
  });
  k.tulis(lebar("J"), satu.kategori, { ...GARIS, rata: "center" });
  k.tulis(lebar("K"), satu.nilai, ANGKA);
  k.tulis(lebar("L"), satu.metode, { ...GARIS, rata: "center" });
  k.tulis(lebar("M"), satu.tertimbang, ANGKA);
  if (nilaiAtasan !== null) k.tulis(lebar("O"), nilaiAtasan, { ...ANGKA, latar: "FFF2CC" });
  return akhir + 1;
}

function penilaianPerilaku(buku: ExcelJS.Workbook): Kanvas {
  const k = kanvas(buku, "PERILAKU");
  k.lebar({ A: 6, B: 17, C: 33, D: 24, E: 14, F: 24 });
  kepalaFormulir(k, "F", ["PENILAIAN PERILAKU KERJA", `PERIODE PENILAIAN: ${PERIODE}`], ["C", "C"], ["D", "E"], { kiri: "B", kanan: "D" });
  (["NO", "ASPEK PERILAKU", "STANDAR", "LEVEL", "NILAI"] as const).forEach((teks, urut) => k.tulis(urut === 1 ? "B12:C12" : `${["A", "B", "D", "E", "F"][urut]}12`, teks, KEPALA));
  const aspek: readonly (readonly [string, number, number])[] = [["Orientasi Pelayanan", 2.8, 105.2], ["Komitmen", 3, 109], ["Inisiatif Kerja", 2.6, 101.4], ["Kerja Sama", 3.2, 111.2]];
  aspek.forEach(([nama, level, nilai], urut) => {
    const b = 13 + urut;
    k.tulis(`A${b}`, urut + 1, { garis: true, rata: "center" });
    k.tulis(`B${b}:C${b}`, nama, { garis: true });
    k.tulis(`D${b}`, "2-3", { garis: true, rata: "center", format: "@" });
    k.tulis(`E${b}`, level, { ...ANGKA, format: "0.0" });
    k.tulis(`F${b}`, nilai, ANGKA);
  });
  k.tulis("A17:E17", "NILAI AKHIR", { garis: true, tebal: true, latar: "E2EFDA" });
  k.tulis("F17", rumus("AVERAGE(F13:F16)"), { ...ANGKA, tebal: true, latar: "E2EFDA" });
  ttd(k, 19, ["A", "C"], ["D", "F"], "Karang Anyar, 5 Januari 2022");
  return k;
}

function gabungan(buku: ExcelJS.Workbook): Kanvas {
  const k = kanvas(buku, "PENILAIAN KINERJA");
  k.lebar({ A: 6, B: 17, C: 33, D: 24, E: 14, F: 24 });
  kepalaFormulir(k, "F", ["PENILAIAN KINERJA PEGAWAI NEGERI SIPIL", `PERIODE PENILAIAN: ${PERIODE}`], ["C", "C"], ["D", "E"], { kiri: "B", kanan: "D" });
  k.tulis("A12:C12", "KOMPONEN", KEPALA);
  (["NILAI", "BOBOT", "NILAI x BOBOT"] as const).forEach((teks, urut) => k.tulis(`${"DEF"[urut]}12`, teks, KEPALA));
  const baris = (b: number, nama: string, nilai: Isi, bobot: Isi, hasil: Isi) => {
    k.tulis(`A${b}:C${b}`, nama, { garis: true });
    k.tulis(`D${b}`, nilai, ANGKA);
    k.tulis(`E${b}`, bobot, { ...ANGKA, format: "0%" });
    k.tulis(`F${b}`, hasil, ANGKA);
  };
  baris(13, "Nilai SKP", rumus("'PENILAIAN SKP'!M25"), 0.7, rumus("D13*E13"));
  baris(14, "Nilai Perilaku Kerja", rumus("PERILAKU!F17"), 0.3, rumus("D14*E14"));
  baris(15, "Nilai Kinerja", null, null, rumus("F13+F14"));
  k.tulis("A16:C16", "Predikat Kinerja", { garis: true, tebal: true, latar: "E2EFDA" });
  k.tulis("D16:F16", rumus('IF(F15>=90,"Baik",IF(F15>=70,"Cukup",IF(F15>=50,"Kurang","Sangat Kurang")))'), { garis: true, tebal: true, rata: "center", latar: "E2EFDA" });
  ttd(k, 18, ["A", "C"], ["D", "F"], "Karang Anyar, 7 Januari 2022");
  return k;
}

function integrasi2021(buku: ExcelJS.Workbook, nilaiPp46: string): Kanvas {
  const k = kanvas(buku, "INTEGRASI 2021");
  k.lebar({ A: 6, B: 17, C: 33, D: 24, E: 14, F: 24 });
  kepalaFormulir(k, "F", ["INTEGRASI HASIL PENILAIAN KINERJA TAHUN 2021"], ["C", "C"], ["D", "E"], { kiri: "B", kanan: "D" });
  k.tulis("A12:C12", "PERIODE", KEPALA);
  k.tulis("D12:E12", "NILAI PRESTASI KERJA", KEPALA);
  k.tulis("F12", "NILAI KINERJA", KEPALA);
  k.tulis("A13:C13", "Januari - Juni", { garis: true });
  k.tulis("D13:E13", rumus(nilaiPp46), ANGKA);
  k.tulis("F13", rumus("IF(D13>99,120,IF(D13>90,110+10/8*(D13-91),IF(D13>75,90+19/14*(D13-76),IF(D13>60,70+19/14*(D13-61),IF(D13>50,50+19/9*(D13-51),D13/50*49)))))"), ANGKA);
  k.tulis("A14:C14", "Juli - Desember", { garis: true });
  k.tulis("D14:E14", null, ANGKA);
  k.tulis("F14", rumus("'PENILAIAN KINERJA'!F15"), ANGKA);
  k.tulis("A15:E15", "NILAI KINERJA TAHUN 2021", { garis: true, tebal: true, latar: "E2EFDA" });
  k.tulis("F15", rumus("AVERAGE(F13:F14)"), { ...ANGKA, tebal: true, latar: "E2EFDA" });
  k.tulis("A16:C16", "PREDIKAT", { garis: true, tebal: true, latar: "E2EFDA" });
  k.tulis("D16:F16", rumus('IF(F15>=90,"BAIK",IF(F15>=70,"CUKUP",IF(F15>=50,"KURANG","SANGAT KURANG")))'), { garis: true, tebal: true, rata: "center", latar: "E2EFDA" });
  ttd(k, 18, ["A", "C"], ["D", "F"], "Karang Anyar, 17 Januari 2022");
  return k;
}

function ttd(k: Kanvas, baris: number, kiri: readonly [string, string], kanan: readonly [string, string], tempatTanggal: string): void {
  tandaTangan(k, baris, { kolom: kiri, jabatan: "Pegawai yang Dinilai", nama: orang.bidan.nama, nip: `NIP. ${orang.bidan.nip}` }, {}, 3);
  tandaTangan(k, baris, { kolom: kanan, tempatTanggal, jabatan: "Pejabat Penilai Kinerja", nama: orang.kepalaPuskesmas.nama, nip: `NIP. ${orang.kepalaPuskesmas.nip}` }, {}, 3);
}

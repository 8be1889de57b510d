import type { Cite } from "../base/cite";
import { exact, mean, mul, toNumber } from "../base/exact";
import { angkaKredit } from "../regulations/permen1/formulas";
import { citePersentase, koefisien } from "../regulations/permen1/parameters";
import { predikatKuadran } from "../regulations/permen6/predikat";
import { kategoriIki } from "../regulations/pp30/formulas";
import { rentangKategoriIki } from "../regulations/pp30/parameters";
import { nilaiKegiatan, nilaiPerilaku, nilaiTugasTambahan, sebutan, type AngkaAspek } from "../regulations/pp46/formulas";
import { citeKreativitas, citeNilaiPerilaku, efisiensiWaktu, poinKreativitas, rentangSebutan } from "../regulations/pp46/parameters";
import * as salah from "./rumusSalah";

/** A mistake met in other people's SKP formulas, with a worked case on which it shows. */
export interface Kesalahan {
  readonly id: `audit/${string}`;
  readonly judul: string;
  /** The case in words. */
  readonly contoh: string;
  /** As it stands in a workbook, T target and R realisasi. */
  readonly rumusSalah: string;
  readonly rumusBenar: string;
  /** What the wrong formula and the regulation yield on the case. */
  readonly hasilSalah: number | string;
  readonly hasilBenar: number | string;
  readonly cite: Cite;
  readonly perbaikan: string;
}

const citeNilai: Cite = { source: "perkaBkn1", at: "Lampiran, penghitungan capaian SKP" };
const citeRerata: Cite = { source: "perkaBkn1", at: "Lampiran, nilai capaian SKP" };

type Angka = readonly [kuantitas: number, kualitas: number, waktu: number, biaya: number | null];
const aspek = ([kuantitas, kualitas, waktu, biaya]: Angka): AngkaAspek => ({ kuantitas: exact(kuantitas), kualitas: exact(kualitas), waktu: exact(waktu), biaya: biaya === null ? null : exact(biaya) });
const nilai = (target: Angka, realisasi: Angka): number => toNumber(nilaiKegiatan(aspek(target), aspek(realisasi), "nol").nilai);
/** An activity done whole at quality 90 of 100, with the score of waktu that some formula yields. */
const denganWaktu = (waktu: number) => (100 + 90 + waktu) / 3;
const benarWaktu = (target: number, realisasi: number) => nilai([1, 100, target, null], [1, 90, realisasi, null]);
const perbaikiWaktu = "Pakai SKP.CAPAIAN dengan aspek \"waktu\", atau SKP.CAPAIAN_KEGIATAN untuk seluruh baris.";
const LIMA = [80, 82, 79, 85, 84];
const HAMPIR = [90.6, 90.6, 90.6, 90.6, 90.6];
const rerata = (values: readonly number[]) => toNumber(nilaiPerilaku(values.map((each) => exact(each))));

/** The mistakes, in the order of what they touch. */
export const kesalahan: readonly Kesalahan[] = [
  { id: "audit/tanpa-cabang-24", judul: "Efisiensi di atas 24% memakai rumus sampai dengan 24%", contoh: "Mutu 90 dari 100, waktu 12 bulan selesai dalam 6 bulan", rumusSalah: "(1,76×T−R)/T×100 untuk semua", rumusBenar: "di atas 24%: 76−((1,76×T−R)/T×100−100)", hasilSalah: denganWaktu(salah.waktuTanpaCabang(12, 6)), hasilBenar: benarWaktu(12, 6), cite: efisiensiWaktu.cite, perbaikan: perbaikiWaktu },
  { id: "audit/kurung-hilang", judul: "Kurung hilang pada cabang di atas 24%", contoh: "Mutu 90 dari 100, waktu 12 bulan selesai dalam 6 bulan", rumusSalah: "76−(1,76×T−R)/T×100−100", rumusBenar: "76−((1,76×T−R)/T×100−100)", hasilSalah: denganWaktu(salah.waktuTanpaKurung(12, 6)), hasilBenar: benarWaktu(12, 6), cite: efisiensiWaktu.cite, perbaikan: perbaikiWaktu },
  { id: "audit/tepat-24", judul: "Efisiensi tepat 24% jatuh ke cabang yang salah", contoh: "Mutu 90 dari 100, waktu 25 hari selesai dalam 19 hari", rumusSalah: "IF(efisiensi<24; …; 76−(…−100))", rumusBenar: "IF(100×R>=76×T; …; …)", hasilSalah: denganWaktu(salah.waktuTepatDiAtas(25, 19)), hasilBenar: benarWaktu(25, 19), cite: efisiensiWaktu.cite, perbaikan: perbaikiWaktu },
  { id: "audit/kurung-selisih", judul: "1,76 dikalikan dengan selisih, bukan dengan target", contoh: "Mutu 90 dari 100, waktu 12 bulan selesai tepat 12 bulan", rumusSalah: "1,76×(T−R)/T×100", rumusBenar: "(1,76×T−R)/T×100", hasilSalah: denganWaktu(salah.waktuKurungSelisih(12, 12)), hasilBenar: benarWaktu(12, 12), cite: efisiensiWaktu.cite, perbaikan: perbaikiWaktu },
  { id: "audit/biaya-persen", judul: "Biaya dihitung sebagai realisasi dibagi target", contoh: "Mutu 90 dari 100, tepat waktu, biaya 100 juta menjadi 110 juta", rumusSalah: "R/T×100", rumusBenar: "(1,76×T−R)/T×100, seperti waktu", hasilSalah: salah.rataDenganPembagi([100, 90, 76, salah.biayaPersen(100, 110)], 4), hasilBenar: nilai([1, 100, 12, 100], [1, 90, 12, 110]), cite: efisiensiWaktu.cite, perbaikan: "Pakai SKP.CAPAIAN dengan aspek \"biaya\"; biaya yang melebihi target menurunkan nilai." },
  { id: "audit/biaya-hilang", judul: "Biaya tidak dijumlahkan tetapi tetap dibagi 4, atau dijumlahkan lalu dibagi 3", contoh: "Mutu 90 dari 100, tepat waktu, biaya sesuai target", rumusSalah: "(kuantitas+kualitas+waktu)/4", rumusBenar: "(kuantitas+kualitas+waktu+biaya)/4", hasilSalah: salah.rataDenganPembagi([100, 90, 76], 4), hasilBenar: nilai([1, 100, 12, 100], [1, 90, 12, 100]), cite: citeNilai, perbaikan: "Pakai SKP.CAPAIAN_KEGIATAN: pembaginya 3 tanpa biaya dan 4 dengan biaya." },
  { id: "audit/waktu-tetap", judul: "Nilai waktu selalu 76", contoh: "Mutu 90 dari 100, waktu 12 bulan selesai dalam 14 bulan", rumusSalah: "76", rumusBenar: "(1,76×T−R)/T×100", hasilSalah: denganWaktu(salah.waktuTetap()), hasilBenar: benarWaktu(12, 14), cite: efisiensiWaktu.cite, perbaikan: perbaikiWaktu },
  { id: "audit/tepat-waktu-nol", judul: "Pekerjaan tepat waktu bernilai 0 karena efisiensinya 0", contoh: "Mutu 90 dari 100, waktu 12 bulan selesai tepat 12 bulan", rumusSalah: "100−R/T×100", rumusBenar: "(1,76×T−R)/T×100", hasilSalah: denganWaktu(salah.waktuEfisiensi(12, 12)), hasilBenar: benarWaktu(12, 12), cite: efisiensiWaktu.cite, perbaikan: perbaikiWaktu },
  { id: "audit/tanpa-seratus", judul: "×100 terlupa", contoh: "Kuantitas 12 dari 12, mutu 90 dari 100, tepat waktu", rumusSalah: "R/T", rumusBenar: "R/T×100", hasilSalah: salah.rataDenganPembagi([salah.tanpaSeratus(12, 12), 90, 76], 3), hasilBenar: nilai([12, 100, 12, null], [12, 90, 12, null]), cite: citeNilai, perbaikan: "Kalikan dengan 100, atau pakai SKP.CAPAIAN." },
  { id: "audit/jumlah-kegiatan", judul: "Nilai kegiatan dijumlahkan, bukan dirata-ratakan", contoh: "Dua kegiatan bernilai 88 dan 86", rumusSalah: "SUM(nilai kegiatan)", rumusBenar: "AVERAGE(nilai kegiatan)", hasilSalah: salah.jumlah([88, 86]), hasilBenar: toNumber(mean([exact(88), exact(86)])), cite: citeRerata, perbaikan: "Pakai SKP.CAPAIAN_SKP." },
  { id: "audit/pembagi-perilaku", judul: "Perilaku dibagi jumlah yang bukan banyaknya aspek", contoh: "Lima aspek 80, 82, 79, 85, dan 84 tanpa kepemimpinan, dibagi 6", rumusSalah: "SUM(aspek)/6", rumusBenar: "AVERAGE(aspek yang dinilai)", hasilSalah: salah.rataDenganPembagi(LIMA, 6), hasilBenar: rerata(LIMA), cite: citeNilaiPerilaku, perbaikan: "Pakai SKP.NILAI_PERILAKU: lima aspek, atau enam bagi pejabat struktural." },
  { id: "audit/rentang-bercelah", judul: "Rentang sebutan bercelah di antara bilangan bulat", contoh: "Nilai 90,5", rumusSalah: "IF(AND(A1>=76;A1<=90);\"Baik\"; …; \"Buruk\")", rumusBenar: "IF(A1>=91; …; IF(A1>=76;\"Baik\"; …))", hasilSalah: salah.sebutanBercelah(90.5), hasilBenar: sebutan(exact(90.5), rentangSebutan), cite: rentangSebutan.cite, perbaikan: "Bandingkan dengan batas bawah saja, atau pakai SKP.SEBUTAN." },
  { id: "audit/sebutan-sedang", judul: "«Sedang» dipakai untuk Kurang", contoh: "Nilai 55", rumusSalah: "IF(A1>=51;\"Sedang\"; …)", rumusBenar: "IF(A1>=51;\"Kurang\"; …)", hasilSalah: salah.sebutanSedang(55), hasilBenar: sebutan(exact(55), rentangSebutan), cite: rentangSebutan.cite, perbaikan: "Sebutan PP 46/2011: Sangat Baik, Baik, Cukup, Kurang, Buruk; pakai SKP.SEBUTAN." },
  { id: "audit/seratus-tanpa-sebutan", judul: "Nilai 100 tidak bersebutan", contoh: "Nilai 100", rumusSalah: "IF(AND(A1>=91;A1<100);\"Sangat Baik\"; …)", rumusBenar: "IF(A1>=91;\"Sangat Baik\"; …)", hasilSalah: salah.sebutanTanpaSeratus(100), hasilBenar: sebutan(exact(100), rentangSebutan), cite: rentangSebutan.cite, perbaikan: "Rentang teratas tidak berbatas atas; pakai SKP.SEBUTAN." },
  { id: "audit/tambahan-bergeser", judul: "Batas tugas tambahan bergeser dan kreativitas memakai skala 1, 2, 3", contoh: "Tiga tugas tambahan dan satu kreativitas bagi organisasi", rumusSalah: "3–6 tugas 2; kreativitas 2", rumusBenar: "1–3 tugas 1, 4–6 tugas 2, 7 atau lebih 3; kreativitas 3, 6, 12", hasilSalah: salah.tambahanBergeser(3, "organisasi"), hasilBenar: nilaiTugasTambahan(3) + poinKreativitas.organisasi, cite: citeKreativitas, perbaikan: "Pakai SKP.NILAI_TUGAS_TAMBAHAN dan SKP.NILAI_KREATIVITAS." },
  { id: "audit/persen-angka-kredit-lama", judul: "Angka kredit memakai 150, 125, 100, 75, 50", contoh: "Predikat Baik, Ahli Muda, setahun", rumusSalah: "125%×koefisien", rumusBenar: "100%×koefisien", hasilSalah: toNumber(mul(exact(salah.persenLama.Baik / 100), exact(koefisien["Ahli Muda"]))), hasilBenar: toNumber(angkaKredit("Baik", "Ahli Muda", 12)), cite: citePersentase, perbaikan: "Persentasenya 150, 100, 75, 50, 25; pakai SKP.ANGKA_KREDIT." },
  { id: "audit/kuadran-selalu-baik", judul: "Kuadran diisi lain, atau syarat ATAU yang selalu benar", contoh: "Hasil kerja dan perilaku di bawah ekspektasi", rumusSalah: "IF(OR(hasil=\"Sesuai\";\"Di atas\"<>\"\");\"Baik\"; …)", rumusBenar: "tabel kuadran 3 × 3", hasilSalah: salah.kuadranSelaluBaik(), hasilBenar: predikatKuadran("Di bawah ekspektasi", "Di bawah ekspektasi"), cite: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" }, perbaikan: "Pakai SKP.PREDIKAT_KUADRAN." },
  { id: "audit/iki-120", judul: "Sangat Baik baru dari 120%, dan batas bawah rentang diabaikan", contoh: "Capaian IKI 110%", rumusSalah: "IF(A1>=120;\"Sangat Baik\";IF(A1>=100;\"Baik\"; …))", rumusBenar: "IF(ROUND(A1;0)>100;\"Sangat Baik\"; …)", hasilSalah: salah.kategoriIkiDari120(110), hasilBenar: kategoriIki(exact(110)), cite: rentangKategoriIki.cite, perbaikan: "Pakai SKP.KATEGORI_IKI; untuk target berupa rentang, SKP.CAPAIAN_IKI." },
  { id: "audit/dibulatkan-per-aspek", judul: "Setiap aspek dibulatkan ke bilangan bulat sebelum dirata-ratakan", contoh: "Lima aspek perilaku 90,6 (dibulatkan menjadi 91, lalu Sangat Baik; seharusnya Baik)", rumusSalah: "AVERAGE(ROUND(aspek;0))", rumusBenar: "AVERAGE(aspek), dibulatkan sekali di akhir", hasilSalah: salah.rataSesudahDibulatkan(HAMPIR), hasilBenar: rerata(HAMPIR), cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian (dua desimal)" }, perbaikan: "Bulatkan sekali, dua desimal, ketika sebutan ditentukan." },
  { id: "audit/mutu-per-seratus", judul: "Mutu dibagi 100, bukan dibagi targetnya", contoh: "Target mutu 95, realisasi 90, tepat waktu", rumusSalah: "R/100×100", rumusBenar: "R/T×100", hasilSalah: salah.rataDenganPembagi([100, salah.mutuPerSeratus(95, 90), 76], 3), hasilBenar: nilai([1, 95, 12, null], [1, 90, 12, null]), cite: citeNilai, perbaikan: "Bagi dengan target mutu pada baris itu, atau pakai SKP.CAPAIAN_KEGIATAN." },
];

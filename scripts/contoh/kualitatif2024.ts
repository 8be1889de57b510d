import { judul } from "./bagian";
import { kanvas, tinggiTeks, type Kanvas } from "./kanvas";
import { orang } from "./orang";
import { blokPerilaku, identitasSisi, rumusPredikat, tandaTanganPermen6, type BahanPermen6 } from "./permen6";
import type { Contoh } from "./simpan";

const bahan: BahanPermen6 = {
  pegawai: { ...orang.pelaksanaKecamatan, pangkat: "Penata, III/c" },
  penilai: orang.kasiPelayanan,
  instansi: "PEMERINTAH KABUPATEN SUMBER JAYA",
  kota: "Tanjung Harapan",
  periode: "1 JANUARI SD 31 DESEMBER TAHUN 2024",
  utama: [],
  tambahan: [],
};

interface HasilKualitatif {
  readonly rhk: string;
  readonly ukuran: readonly string[];
  readonly realisasi: string;
  readonly umpanBalik: string;
}

const UTAMA: readonly HasilKualitatif[] = [
  { rhk: "Terselenggaranya pelayanan administrasi kependudukan kecamatan yang cepat (Penugasan dari Kepala Seksi Pelayanan Umum)", ukuran: ["Berkas lengkap selesai dalam 1 sampai 2 hari kerja", "Indeks kepuasan pemohon 84 sampai 88"], realisasi: "Berkas rata-rata selesai dalam 1 hari, indeks kepuasan 87", umpanBalik: "Pemohon terlayani cepat dan ramah" },
  { rhk: "Tersusunnya standar pelayanan kecamatan yang mutakhir", ukuran: ["10 sampai 12 jenis layanan memiliki standar yang ditetapkan camat", "Standar diumumkan paling lambat 30 September 2024"], realisasi: "12 jenis layanan, diumumkan 12 September 2024", umpanBalik: "Standar mudah dipahami warga" },
];
const TAMBAHAN: readonly HasilKualitatif[] = [
  { rhk: "Terdokumentasinya kegiatan peringatan hari jadi kabupaten (Penugasan dari Camat)", ukuran: ["2 sampai 3 laporan dengan foto"], realisasi: "3 laporan", umpanBalik: "Rapi dan tepat waktu" },
];
const HARAPAN = ["Menyapa setiap pemohon", "Mencatat setiap berkas yang masuk", "Mengikuti pelatihan pelayanan publik", "Membantu rekan pada hari ramai", "Menjaga data pribadi pemohon", "Menggunakan antrean daring", "Bekerja sama dengan petugas desa"];
const garis = { garis: true } as const;
const UKURAN = "Ukuran keberhasilan/ Indikator Kinerja Individu, dan Target:";

function hasilKerja(k: Kanvas, baris: number, evaluasi: boolean): number {
  const akhir = evaluasi ? "H" : "F";
  k.tulis(`A${baris}`, "NO", { ...garis, tebal: true, latar: "E2EFDA", rata: "center" });
  k.tulis(`B${baris}:F${baris}`, evaluasi ? "HASIL KERJA" : "RENCANA HASIL KERJA", { ...garis, tebal: true, latar: "E2EFDA", rata: "center" });
  if (evaluasi) {
    k.tulis(`G${baris}`, "REALISASI BERDASARKAN BUKTI DUKUNG", { ...garis, tebal: true, bungkus: true, latar: "E2EFDA", rata: "center" });
    k.tulis(`H${baris}`, "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", { ...garis, tebal: true, bungkus: true, latar: "E2EFDA", rata: "center" });
    k.tinggi(baris, 45);
  }
  let b = baris + 1;
  for (const [bagian, daftar] of [["A. UTAMA", UTAMA], ["B. TAMBAHAN", TAMBAHAN]] as const) {
    k.tulis(`A${b}:${akhir}${b++}`, bagian, { ...garis, tebal: true });
    daftar.forEach(({ rhk, ukuran, realisasi, umpanBalik }, urut) => {
      const isi = `${rhk}\n${UKURAN}\n${ukuran.map((butir) => `- ${butir}`).join("\n")}`;
      k.tulis(`A${b}`, urut + 1, { ...garis, rata: "center" });
      k.tulis(`B${b}:F${b}`, isi, { ...garis, bungkus: true });
      if (evaluasi) {
        k.tulis(`G${b}`, realisasi, { ...garis, bungkus: true });
        k.tulis(`H${b}`, umpanBalik, { ...garis, bungkus: true });
      }
      k.tinggi(b++, tinggiTeks(isi, 95, 4));
    });
  }
  return b;
}

/** The qualitative approach: measures as points under each result, the evaluation with three columns. */
export const kualitatif2024: Contoh = {
  berkas: "27-kualitatif-2024.xlsx",
  isi: "SKP pendekatan kualitatif tahun 2024 seorang pelaksana kecamatan, dan evaluasi kualitatifnya",
  susun(buku) {
    const skp = kanvas(buku, "SKP KUALITATIF", { tab: "FF548235" });
    skp.lebar({ A: 5, B: 24, C: 30, D: 8, E: 24, F: 30 });
    judul(skp, "A", "F", 1, ["SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUALITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"], { ukuran: 12 });
    skp.tulis("A4:C4", bahan.instansi, { tebal: true });
    skp.tulis("D4:F4", `PERIODE PENILAIAN: ${bahan.periode}`, { tebal: true, rata: "right", ukuran: 9 });
    identitasSisi(skp, 5, bahan, { kiri: ["A", "B", "C"], kanan: ["D", "E", "F"] }, garis);
    skp.tulis("A12:F12", "HASIL KERJA", { ...garis, tebal: true, latar: "E2EFDA", rata: "center" });
    const perilaku = hasilKerja(skp, 13, false);
    skp.tulis(`A${perilaku}:F${perilaku}`, "PERILAKU KERJA", { ...garis, tebal: true, latar: "E2EFDA", rata: "center" });
    const ttd = blokPerilaku(skp, perilaku + 1, { no: "A", nilai: ["B", "D"], ekspektasi: ["E", "F"], harapan: HARAPAN }, garis) + 1;
    tandaTanganPermen6(skp, ttd, bahan, "10 Januari 2024", ["A", "C"], ["E", "F"]);

    const nilai = kanvas(buku, "EVALUASI KUALITATIF", { mendatar: true, tab: "FFBF8F00" });
    nilai.ws.pageSetup.fitToHeight = 0;
    nilai.lebar({ A: 5, B: 22, C: 30, D: 8, E: 22, F: 30, G: 32, H: 32 });
    judul(nilai, "A", "H", 1, ["EVALUASI KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUALITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL", "PERIODE: TRIWULAN IV-AKHIR"], { ukuran: 12 });
    nilai.tulis("A5:C5", bahan.instansi, { tebal: true });
    nilai.tulis("F5:H5", `PERIODE PENILAIAN: ${bahan.periode}`, { tebal: true, rata: "right" });
    identitasSisi(nilai, 6, bahan, { kiri: ["A", "B", "C"], kanan: ["D", "E", "F"] }, garis);
    nilai.tulis("A13:H13", "CAPAIAN KINERJA ORGANISASI: BAIK", { ...garis, tebal: true });
    nilai.tulis("A14:H14", "POLA DISTRIBUSI:", garis);
    let b = hasilKerja(nilai, 16, true);
    const hasil = b++;
    nilai.tulis(`A${hasil}:C${hasil}`, "RATING HASIL KERJA", { ...garis, tebal: true });
    nilai.tulis(`D${hasil}:H${hasil}`, "SESUAI EKSPEKTASI", { ...garis, tebal: true });
    nilai.tulis(`A${b}:H${b}`, "PERILAKU KERJA", { ...garis, tebal: true, latar: "FFF2CC", rata: "center" });
    b = blokPerilaku(nilai, b + 1, { no: "A", nilai: ["B", "D"], ekspektasi: ["E", "G"], umpanBalik: "H", harapan: HARAPAN }, garis);
    const perilakuRating = b++;
    nilai.tulis(`A${perilakuRating}:C${perilakuRating}`, "RATING PERILAKU", { ...garis, tebal: true });
    nilai.tulis(`D${perilakuRating}:H${perilakuRating}`, "SESUAI EKSPEKTASI", { ...garis, tebal: true });
    nilai.tulis(`A${b}:C${b}`, "PREDIKAT KINERJA PEGAWAI", { ...garis, tebal: true, latar: "FFF2CC" });
    nilai.tulis(`D${b}:H${b}`, rumusPredikat(`D${hasil}`, `D${perilakuRating}`), { ...garis, tebal: true, latar: "FFF2CC" });
    tandaTanganPermen6(nilai, b + 2, bahan, "10 Januari 2025", ["A", "C"], ["F", "G"]);
    return [];
  },
};

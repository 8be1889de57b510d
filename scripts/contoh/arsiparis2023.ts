import { judul } from "./bagian";
import { kanvas } from "./kanvas";
import { orang } from "./orang";
import { barisHasil, blokPerilaku, identitasTumpuk, tandaTanganPermen6, type BahanPermen6 } from "./permen6";
import type { Contoh, Kesalahan } from "./simpan";

const bahan: BahanPermen6 = {
  pegawai: { ...orang.arsiparis, jabatan: "Arsiparis Ahli Muda" },
  penilai: orang.kabagUmum,
  instansi: "SEKRETARIAT DAERAH KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "2 Januari s.d. 31 Desember 2023",
  utama: [
    {
      pimpinan: "Meningkatnya tertib administrasi Sekretariat Daerah",
      rhk: "Melaksanakan penataan arsip inaktif Sekretariat Daerah",
      indikator: [
        { aspek: "Kuantitas", iki: "Jumlah boks arsip inaktif yang ditata", target: "400 - 450 boks", realisasi: "430 boks", umpanBalik: "Sesuai rencana" },
        { aspek: "Kualitas", iki: "Persentase arsip yang ditemukan kembali", target: "95 - 90%", realisasi: "93%", umpanBalik: "Sesuai rencana" },
      ],
    },
    {
      pimpinan: null,
      rhk: "Tersedianya daftar arsip vital yang mutakhir",
      indikator: [{ aspek: "Waktu", iki: "Waktu pemutakhiran daftar arsip vital", target: "Paling lambat 31 Maret 2024", realisasi: "30 November 2023", umpanBalik: "Sesuai rencana" }],
    },
    {
      pimpinan: "Meningkatnya tertib administrasi Sekretariat Daerah",
      rhk: "Terlayaninya peminjaman arsip oleh perangkat daerah",
      indikator: [{ aspek: "Kuantitas", iki: "Jumlah permintaan arsip yang dilayani", target: null, realisasi: null, umpanBalik: "Sesuai rencana" }],
    },
  ],
  tambahan: [
    {
      pimpinan: "Meningkatnya tertib administrasi Sekretariat Daerah",
      rhk: "Terlaksananya tugas Plt. Kepala Subbagian Kearsipan",
      indikator: [{ aspek: "Kuantitas", iki: "Jumlah bulan pelaksanaan tugas", target: "4 - 6 bulan", realisasi: "6 bulan", umpanBalik: "Sesuai rencana" }],
    },
  ],
};

const HARAPAN = ["Ramah kepada peminjam arsip", "Mencatat setiap peminjaman", "Belajar alih media", "Saling membantu", "Menjaga rahasia", "Mencoba aplikasi baru", "Bekerja sama"];

/** An agency's own form: from column B, identity one under another, results repeated on each row, no row of column numbers. */
export const arsiparis2023: Contoh = {
  berkas: "22-arsiparis-2023-salah.xlsx",
  isi: "SKP dan evaluasi 2023 di formulir instansi: identitas bertumpuk, hasil kerja diulang di setiap baris, rating di kanan labelnya",
  susun(buku) {
    const kesalahan: Kesalahan[] = [];
    const salah = (lembar: string, sel: string, apa: string) => kesalahan.push({ lembar, sel, apa });
    for (const lembar of ["SKP", "PENILAIAN"] as const) {
      const evaluasi = lembar === "PENILAIAN";
      const k = kanvas(buku, lembar, { mendatar: true, huruf: "Calibri", ukuran: 10, garisBantu: true });
      k.ws.pageSetup.fitToHeight = 0;
      k.lebar({ A: 2, B: 30, C: 30, D: 12, E: 32, F: 26, G: 24, H: 26 });
      const akhir = evaluasi ? "H" : "F";
      judul(k, "B", akhir, 2, [evaluasi ? "EVALUASI KINERJA PEGAWAI TAHUN 2023" : "SASARAN KINERJA PEGAWAI TAHUN 2023"], { ukuran: 12 });
      k.tulis(`B3:${akhir}3`, `Periode Penilaian : ${bahan.periode}`, { rata: "center" });
      let b = identitasTumpuk(k, 5, bahan, ["B", "C", "D"], {});
      if (evaluasi) {
        k.tulis(`B${b}`, "Capaian Kinerja Organisasi", { tebal: true });
        salah(lembar, `C${b}`, "Capaian kinerja organisasi kosong");
        b += 2;
      }
      const kepala = ["Rencana Hasil Kerja Atasan yang Diintervensi", "Rencana Hasil Kerja", "Aspek", "Indkator Kinerja Individu", "Target Tahunan", ...(evaluasi ? ["Realisasi", "Umpan Balik"] : [])];
      kepala.forEach((teks, urut) => k.tulis(`${"BCDEFGH"[urut]}${b}`, teks, { garis: true, tebal: true, bungkus: true, rata: "center", latar: "EDEDED" }));
      k.tinggi(b, 30);
      k.tulis(`B${b + 1}`, "Kinerja Utama", { tebal: true });
      const kolom = { pimpinan: "B", rhk: "C", aspek: "D", iki: "E", target: "F", ...(evaluasi ? { realisasi: "G", umpanBalik: "H" } : {}) } as const;
      const awal = b + 2;
      const tambahan = barisHasil(k, awal, kolom, bahan.utama, false, { garis: true });
      k.tulis(`B${tambahan}`, "Kinerja Tambahan", { tebal: true });
      b = barisHasil(k, tambahan + 1, kolom, bahan.tambahan, false, { garis: true });
      salah(lembar, `C${awal}`, "Rencana hasil kerja berupa kegiatan");
      salah(lembar, `F${awal + 1}`, "Rentang target terbalik");
      salah(lembar, `B${awal + 2}`, "Rencana hasil kerja pimpinan kosong");
      salah(lembar, `F${awal + 2}`, "Target di luar periode");
      salah(lembar, `F${awal + 3}`, "Target kosong");
      salah(lembar, `C${tambahan + 1}`, "Tugas Plt. di hasil kerja tambahan");
      if (evaluasi) {
        salah(lembar, `G${awal + 3}`, "Realisasi kosong");
        k.tulis(`B${b}`, "Rating Hasil Kerja", { tebal: true });
        k.tulis(`C${b++}`, "Sesuai Ekspetasi");
      }
      b++;
      k.tulis(`B${b}`, "Prilaku Kerja", { tebal: true });
      const blok = b;
      b = blokPerilaku(k, b + 1, { nilai: ["B", "C"], ekspektasi: ["D", "F"], harapan: HARAPAN, ...(evaluasi ? {} : { tanpa: "Adaptif" }) }, { garis: true });
      if (evaluasi) {
        k.tulis(`B${b}`, "Rating Perilaku", { tebal: true });
        k.tulis(`C${b++}`, "Diatas Ekspektasi");
        k.tulis(`B${b}`, "Predikat Kinerja Pegawai", { tebal: true });
        k.tulis(`C${b}`, "Sangat Baik", { tebal: true });
        salah(lembar, `C${b++}`, "Predikat tidak mengikuti kuadran");
      } else salah(lembar, `B${blok}`, "Nilai Adaptif tidak dicantumkan");
      tandaTanganPermen6(k, b + 1, bahan, evaluasi ? "8 Januari 2024" : "12 Januari 2023", ["B", "C"], ["E", "F"]);
    }
    return kesalahan;
  },
};

import { kegiatan, type Bahan } from "./bahan";
import { judul } from "./bagian";
import { kanvas, mutlak, rumus } from "./kanvas";
import { orang } from "./orang";
import { ppk } from "./ppk";
import type { Contoh } from "./simpan";
import { formulirSkp, hanyaTarget, kolomL3, pengukuran } from "./tataLetak";

const bahan: Bahan = {
  pegawai: orang.kasubbagUmum,
  penilai: orang.sekretarisDinsos,
  atasan: orang.kadisSosial,
  instansi: "PEMERINTAH KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "2 Januari s.d. 31 Desember 2018",
  tanggalSusun: "2 Januari 2018",
  tanggalNilai: "31 Desember 2018",
  kegiatan: [
    kegiatan("Menyusun rencana kerja Subbagian Umum dan Kepegawaian tahun 2018", [1, "Dokumen", 1], [1, 90, 1]),
    kegiatan("Mengoordinasikan pelayanan administrasi kenaikan pangkat, gaji berkala, dan pensiun pegawai", [48, "Berkas"], [46, 88]),
    kegiatan("Melaksanakan pengadaan alat tulis kantor dan barang cetakan dinas", [12, "Paket", 12, 170395000], [12, 87, 12, 158720000]),
    kegiatan("Mengelola surat masuk dan surat keluar dinas", [1850, "Surat"], [1912, 86]),
    kegiatan("Menyusun laporan keadaan pegawai (DUK, bezetting, dan absensi)", [12, "Laporan"], [12, 90, 11]),
    kegiatan("Menginventarisasi barang milik daerah di lingkungan Dinas Sosial", [2, "Laporan", 6], [2, 85, 5]),
    kegiatan("Menyiapkan sasaran kerja dan penilaian prestasi kerja pegawai", [63, "Orang", 12], [63, 89, 10]),
  ],
  tambahan: [
    "Anggota panitia peringatan Hari Kesetiakawanan Sosial Nasional (SK Kepala Dinas Nomor 460/112/2018)",
    "Pelaksana tugas Kepala Subbagian Keuangan selama dua bulan (Surat Perintah Nomor 800/078/2018)",
  ],
  kreativitas: [],
  perilaku: [86, 88, 87, 85, 86, 84],
};

/** L3: the form of a regency, its title in twelve merged columns, live formulas from activity to final value. */
export const lengkap2018: Contoh = {
  berkas: "01-lengkap-2018.xlsx",
  isi: "Satu perangkat lengkap tahun 2018: formulir SKP, penilaian capaian, dan penilaian prestasi kerja, dengan rumus hidup",
  susun(buku) {
    const skp = kanvas(buku, "SKP", { mendatar: true, beku: { baris: 13, kolom: 0 }, tab: "FF305496" });
    skp.lebar({ A: 4.5, B: 9, C: 11, D: 26, E: 9, F: 9, G: 11, H: 8, I: 6, J: 6, K: 17 });
    formulirSkp(skp, bahan, {
      kolom: hanyaTarget(kolomL3),
      sampai: "K",
      kiri: { no: "A", label: ["B", "C"], nilai: "D" },
      kanan: { no: "E", label: ["F", "G"], nilai: ["H", "K"] },
      ttdKiri: ["A", "D"],
      ttdKanan: ["G", "K"],
      judul: ["FORMULIR SASARAN KERJA", "PEGAWAI NEGERI SIPIL", `JANGKA WAKTU ${bahan.periode.toUpperCase()}`],
    });
    skp.tulis("A33:K33", "AK diisi bagi PNS yang menduduki jabatan fungsional tertentu.", { miring: true, ukuran: 8 });

    const ukur = kanvas(buku, "PENGUKURAN", { mendatar: true, beku: { baris: 9, kolom: 4 }, ulang: "7:9", tab: "FF548235" });
    ukur.lebar({ A: 4.5, B: 8, C: 10, D: 25, E: 6, F: 7.5, G: 9.5, H: 7.5, I: 5.5, J: 5.5, K: 14, L: 6, M: 7.5, N: 9.5, O: 7.5, P: 5.5, Q: 5.5, R: 14, S: 10, T: 11 });
    judul(ukur, "A", "T", 1, ["PENILAIAN CAPAIAN SASARAN KERJA", "PEGAWAI NEGERI SIPIL"], { ukuran: 13 });
    ukur.tulis("A4:D4", "Jangka Waktu Penilaian", { tebal: true });
    ukur.tulis("A5:K5", bahan.periode, { tebal: true });
    const hasil = pengukuran(ukur, bahan, { kolom: kolomL3, barisKepala: 7, ttd: ["O", "T"] });

    const nilai = kanvas(buku, "PPK", { tab: "FFBF8F00" });
    const sel = ppk(nilai, bahan, { nilaiSkp: rumus(`PENGUKURAN!${hasil.nilai}`), diterimaPegawai: "4 Januari 2019", diterimaAtasan: "9 Januari 2019" });
    nilai.ws.pageSetup.printArea = mutlak(`B1:K${sel.akhir}`);
    nilai.ws.getRow(sel.keberatan - 1).addPageBreak();
    return [];
  },
};

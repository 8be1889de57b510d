import { kegiatan, type Bahan } from "./bahan";
import { identitas, isiIdentitas, judul } from "./bagian";
import { kanvas } from "./kanvas";
import { orang } from "./orang";
import type { Contoh } from "./simpan";
import { kolomL1, pengukuran } from "./tataLetak";

const bahan: Bahan = {
  pegawai: orang.pengadministrasi,
  penilai: orang.kasubbagDisdik,
  instansi: "DINAS PENDIDIKAN KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "3 Januari s.d. 29 Desember 2017",
  tanggalSusun: "3 Januari 2017",
  tanggalNilai: "29 Desember 2017",
  kegiatan: [
    kegiatan("Mencatat dan mendistribusikan surat masuk kepegawaian", [600, "Surat"], [588, 85]),
    kegiatan("Menyiapkan berkas usul kenaikan gaji berkala pegawai", [96, "Berkas"], [96, 87]),
    kegiatan("Memutakhirkan data pegawai pada sistem informasi kepegawaian", [240, "Data"], [251, 86, 12]),
    kegiatan("Menyusun rekapitulasi absensi pegawai", [12, "Laporan"], [12, 90, 11]),
    kegiatan("Menyimpan dan menata arsip kepegawaian", [300, "Berkas", 12], [300, 84, 12]),
  ],
  tambahan: [],
  kreativitas: [],
  perilaku: [],
};

/** L1: AK column hidden, a very narrow cost column with two spare ones, identity above the table. */
export const pelaksana2017: Contoh = {
  berkas: "02-pelaksana-2017.xlsx",
  isi: "Penilaian capaian SKP seorang pelaksana tahun 2017 dengan identitas di lembar yang sama; kolom AK tersembunyi",
  susun(buku) {
    const k = kanvas(buku, "CAPAIAN SKP", { mendatar: true, beku: { baris: 12, kolom: 2 }, ulang: "10:12", huruf: "Arial" });
    k.lebar({ A: 4.5, B: 40, C: 8, D: 7, E: 10, F: 8, G: 6, H: 6, I: 2.6, J: 4, K: 4, L: 7, M: 10, N: 8, O: 6, P: 6, Q: 11, R: 11, S: 12 });
    k.ws.getColumn("C").hidden = true;
    judul(k, "A", "S", 1, ["PENILAIAN CAPAIAN SASARAN KERJA PEGAWAI NEGERI SIPIL", `JANGKA WAKTU PENILAIAN ${bahan.periode.toUpperCase()}`]);
    k.tinggi(2, 24);
    k.tulis("A3:H3", "I. PEJABAT PENILAI", { tebal: true, garis: true, latar: "FFF2CC" });
    k.tulis("L3:S3", "II. PEGAWAI NEGERI SIPIL YANG DINILAI", { tebal: true, garis: true, latar: "FFF2CC" });
    identitas(k, 4, { no: "A", label: "B", nilai: ["D", "H"] }, isiIdentitas(bahan.penilai), { garis: true });
    identitas(k, 4, { label: ["L", "N"], nilai: ["O", "S"] }, isiIdentitas(bahan.pegawai), { garis: true });
    pengukuran(k, bahan, { kolom: kolomL1, barisKepala: 10, latar: "FFF2CC", ttd: ["O", "S"] });
    return [];
  },
};

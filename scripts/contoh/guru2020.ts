import { kegiatan, type Bahan } from "./bahan";
import { judul } from "./bagian";
import { kanvas, rumus, type Gaya } from "./kanvas";
import { orang } from "./orang";
import { ppk } from "./ppk";
import type { Contoh } from "./simpan";
import { formulirSkp, hanyaTarget, kolomL2, pengukuran } from "./tataLetak";

const bahan: Bahan = {
  pegawai: orang.guru,
  penilai: orang.kepalaSmp,
  atasan: orang.kabidSmp,
  instansi: "SMP NEGERI 3 SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "2 Januari s.d. 31 Desember 2020",
  tanggalSusun: "2 Januari 2020",
  tanggalNilai: "31 Desember 2020",
  kegiatan: [
    kegiatan("Merencanakan dan melaksanakan pembelajaran, mengevaluasi dan menilai hasil pembelajaran, serta melaksanakan tindak lanjut hasil penilaian", [2, "Laporan"], [2, 89], 9.5),
    kegiatan("Melaksanakan tugas sebagai wali kelas VIII B", [2, "Laporan"], [2, 90], 0.95),
    kegiatan("Mengikuti diklat fungsional peningkatan kompetensi guru", [2, "Sertifikat", 6], [2, 88, 6], 1),
    kegiatan("Mengikuti kegiatan kolektif guru (MGMP)", [10, "Kegiatan"], [9, 87], 0.15),
    kegiatan("Menulis laporan penelitian tindakan kelas", [1, "Laporan", 6], [1, 86, 5], 4),
    kegiatan("Membimbing siswa dalam kegiatan ekstrakurikuler", [2, "Laporan"], [2, 91], 0.17),
  ],
  tambahan: ["Pembina OSIS (SK Kepala Sekolah Nomor 421/007/2020)", "Pengelola laboratorium IPA (SK Kepala Sekolah Nomor 421/011/2020)", "Anggota tim gugus tugas Covid-19 sekolah (SK Kepala Sekolah Nomor 421/045/2020)", "Anggota panitia PPDB daring (SK Kepala Sekolah Nomor 421/052/2020)"],
  kreativitas: [{ uraian: "Modul pembelajaran jarak jauh IPA yang dipakai seluruh kelas VIII (Surat Keterangan Kepala Sekolah Nomor 421/KET/12/2020)", poin: 3 }],
  perilaku: [88, 90, 89, 90, 89, "-"],
};
const gaya: Gaya = { huruf: "Times New Roman" };

/** L2 with credits on both sides, additional tasks and a creativity: clean. */
export const guru2020: Contoh = {
  berkas: "10-guru-2020.xlsx",
  isi: "Guru (jabatan fungsional) tahun 2020 dengan angka kredit target dan realisasi, empat tugas tambahan, dan satu kreativitas",
  susun(buku) {
    const skp = kanvas(buku, "FORM SKP", { mendatar: true, huruf: "Times New Roman" });
    skp.lebar({ A: 1.5, B: 5, C: 46, D: 14, E: 18, F: 12, G: 10, H: 10, I: 9, J: 9, K: 22 });
    formulirSkp(skp, bahan, {
      kolom: hanyaTarget(kolomL2),
      sampai: "K",
      baris: 2,
      kiri: { no: "B", label: "C", nilai: ["D", "E"] },
      kanan: { no: "F", label: ["G", "H"], nilai: ["I", "K"] },
      ttdKiri: ["B", "C"],
      ttdKanan: ["G", "K"],
      gaya,
      latar: "D0CECE",
      judul: ["FORMULIR SASARAN KERJA", "PEGAWAI NEGERI SIPIL", `JANGKA WAKTU PENILAIAN ${bahan.periode.toUpperCase()}`],
    });
    const k = kanvas(buku, "PENILAIAN SKP", { mendatar: true, huruf: "Times New Roman", beku: { baris: 9, kolom: 3 }, ulang: "7:9" });
    k.lebar({ A: 1.5, B: 4.5, C: 46, D: 8, E: 7, F: 11, G: 4.5, H: 4.5, I: 6, J: 6, K: 9, L: 8, M: 7, N: 11, O: 4.5, P: 4.5, Q: 6, R: 6, S: 9, T: 11, U: 12 });
    judul(k, "B", "U", 2, ["PENILAIAN CAPAIAN SASARAN KERJA", "PEGAWAI NEGERI SIPIL"], gaya);
    k.tulis("B5:K5", `Jangka Waktu Penilaian : ${bahan.periode}`, { ...gaya, tebal: true });
    const hasil = pengukuran(k, bahan, { kolom: kolomL2, barisKepala: 7, gaya, latar: "D0CECE", ttd: ["Q", "U"] });
    const nilai = kanvas(buku, "PRESTASI KERJA", { huruf: "Times New Roman" });
    const sel = ppk(nilai, bahan, { nilaiSkp: rumus(`'PENILAIAN SKP'!${hasil.nilai}`), diterimaPegawai: "5 Januari 2021", diterimaAtasan: "11 Januari 2021", latar: "D0CECE" });
    nilai.ws.getRow(sel.keberatan - 1).addPageBreak();
    return [];
  },
};

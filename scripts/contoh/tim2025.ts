import type ExcelJS from "exceljs";
import { kanvas } from "./kanvas";
import { lembarSkp } from "./lembarSkp";
import type { Orang } from "./orang";
import type { BahanPermen6, RhkContoh } from "./permen6";
import { penanam } from "./tanam";
import type { Contoh } from "./simpan";

const UNIT = "Bagian Organisasi";
const pimpinan: Orang = { nama: "Drs. Galih Purnomo, M.Si.", nip: "197304102000031003", pangkat: "Pembina, IV/a", jabatan: "Kepala Bagian Organisasi", unit: "Sekretariat Daerah" };
const atasan: Orang = { nama: "Dr. Laras Kusumawardani, M.M.", nip: "196908221995032001", pangkat: "Pembina Utama Muda, IV/c", jabatan: "Asisten Administrasi Umum", unit: "Sekretariat Daerah" };

const HASIL = {
  lembaga: "Meningkatnya kualitas penataan kelembagaan perangkat daerah",
  layanan: "Meningkatnya kualitas pelayanan publik daerah",
  reformasi: "Meningkatnya nilai reformasi birokrasi daerah",
} as const;
const DOKUMEN = "Jumlah perangkat daerah yang kelembagaannya dievaluasi";

const rhk = (dukung: string, teks: string, ...indikator: readonly (readonly [aspek: string, iki: string, target: string])[]): RhkContoh => ({ pimpinan: dukung, rhk: teks, indikator: indikator.map(([aspek, iki, target]) => ({ aspek, iki, target })) });

const utamaPimpinan: readonly RhkContoh[] = [
  rhk("Meningkatnya kualitas tata kelola pemerintahan daerah", HASIL.lembaga, ["Kuantitas", DOKUMEN, "30 perangkat daerah"], ["Kualitas", "Nilai kematangan perangkat daerah", "34 - 36"]),
  rhk("Meningkatnya kualitas tata kelola pemerintahan daerah", HASIL.layanan, ["Kualitas", "Indeks pelayanan publik", "4,0 - 4,2"]),
  rhk("Meningkatnya kualitas tata kelola pemerintahan daerah", HASIL.reformasi, ["Kualitas", "Indeks reformasi birokrasi", "72 - 75"]),
];

const ANGGOTA: readonly { readonly lembar: string; readonly orang: Orang; readonly utama: readonly RhkContoh[] }[] = [
  {
    lembar: "SKP Ratna",
    orang: { nama: "Ratna Juwita, S.Sos., M.AP.", nip: "198511142009022003", pangkat: "Penata Tk. I, III/d", jabatan: "Ketua Tim Kelembagaan, Analis Kebijakan Ahli Muda", unit: UNIT },
    utama: [
      rhk(HASIL.lembaga, "Tersusunnya hasil evaluasi kelembagaan perangkat daerah", ["Kuantitas", DOKUMEN, "18 perangkat daerah"], ["Waktu", "Penyampaian hasil evaluasi", "Paling lambat 31 Oktober 2025"]),
      rhk(HASIL.reformasi, "Tersusunnya rencana aksi reformasi birokrasi", ["Kuantitas", "Jumlah rencana aksi yang ditetapkan", "1 - 2 dokumen"]),
    ],
  },
  {
    lembar: "SKP Bimo",
    orang: { nama: "Bimo Wicaksana, S.H.", nip: "199201052018011002", pangkat: "Penata Muda Tk. I, III/b", jabatan: "Analis Hukum Ahli Pertama", unit: UNIT },
    utama: [
      rhk(HASIL.lembaga, "Terselesaikannya evaluasi kelembagaan kecamatan dan kelurahan", ["Kuantitas", DOKUMEN, "12 perangkat daerah"]),
      rhk(HASIL.layanan, "Tersedianya rancangan peraturan tentang standar pelayanan", ["Kuantitas", "Jumlah rancangan peraturan", "2 - 3 rancangan"]),
    ],
  },
  {
    lembar: "SKP Yanti",
    orang: { nama: "Yanti Oktaviani, S.ST.", nip: "199510232020122004", pangkat: "Penata Muda, III/a", jabatan: "Analis SDM Aparatur Ahli Pertama", unit: UNIT },
    utama: [
      rhk(HASIL.layanan, "Tersedianya hasil survei kepuasan masyarakat yang mutakhir", ["Kuantitas", "Jumlah unit layanan yang disurvei", "20 - 24 unit layanan"], ["Kualitas", "Persentase responden yang sah", "90 - 95%"]),
      rhk(HASIL.reformasi, "Tersajinya laporan kemajuan reformasi birokrasi triwulanan", ["Waktu", "Penyampaian laporan", "Paling lambat tanggal 10 setelah triwulan"]),
    ],
  },
];

const HARAPAN = ["Menjawab permintaan perangkat daerah dalam dua hari kerja", "Melaporkan kemajuan setiap akhir bulan", "Mengikuti pelatihan penataan organisasi", "Menghargai masukan rekan kerja", "Menjaga kerahasiaan jabatan", "Memanfaatkan aplikasi penilaian mandiri", "Melibatkan kecamatan sejak awal"];

const bahan = (pegawai: Orang, penilai: Orang, utama: readonly RhkContoh[]): BahanPermen6 => ({ pegawai, penilai, instansi: "PEMERINTAH KABUPATEN SUMBER JAYA", kota: "Sumber Jaya", periode: "1 JANUARI SD 31 DESEMBER TAHUN 2025", utama, tambahan: [] });

function susun(buku: ExcelJS.Workbook) {
  const leader = lembarSkp(buku, "SKP Pimpinan", bahan(pimpinan, atasan, utamaPimpinan), "6 Januari 2025", HARAPAN).k;
  const members = ANGGOTA.map(({ lembar, orang, utama }) => lembarSkp(buku, lembar, bahan(orang, pimpinan, utama), "9 Januari 2025", HARAPAN).k);
  const pegawai = kanvas(buku, "DAFTAR PEGAWAI", { tab: "FF548235" });
  pegawai.lebar({ A: 5, B: 34, C: 24, D: 46, E: 24 });
  pegawai.tulis("A1:E1", "PEGAWAI BAGIAN ORGANISASI TAHUN 2025", { tebal: true });
  ["No", "Nama", "NIP", "Jabatan", "Tim"].forEach((teks, urut) => pegawai.tulis(`${"ABCDE"[urut]}3`, teks, { garis: true, tebal: true, rata: "center" }));
  ANGGOTA.forEach(({ orang: { nama, nip, jabatan } }, nomor) => [nomor + 1, nama, nip, jabatan, "Tim Kelembagaan"].forEach((isi, urut) => pegawai.tulis(`${"ABCDE"[urut]}${4 + nomor}`, isi, { garis: true, ...(urut === 2 ? { format: "@" } : {}) })));
  return { leader, members };
}

/** A leader, three members and their list in one workbook, from which the role matrix is built: clean. */
export const tim2025: Contoh = {
  berkas: "33-tim-2025.xlsx",
  isi: "SKP kepala bagian, SKP tiga anggotanya, dan daftar pegawai tahun 2025: bahan Matriks Pembagian Peran dan Hasil, dengan satu indikator yang dibagi langsung",
  susun(buku) {
    susun(buku);
    return [];
  },
};

/** The same with faults between the sheets, which none of them shows alone. */
export const tim2025Salah: Contoh = {
  berkas: "34-tim-2025-salah.xlsx",
  isi: "Buku kerja yang sama dengan kesalahan antarlembar: bagian yang tidak berjumlah sama dengan target pimpinan dan hasil pimpinan yang tidak ada",
  susun(buku) {
    const salah = penanam();
    const { leader, members } = susun(buku);
    const [ratna, bimo, yanti] = members;
    if (!ratna || !bimo || !yanti) throw new Error("there are three members");
    salah.tanam(bimo, "F15", "10 perangkat daerah", "Bagian anggota berjumlah 28, sedangkan target pimpinan 30", "dilaporkan di sel target pimpinan");
    salah.catat(leader, "F15", "Target pimpinan 30, bagian anggota berjumlah 28");
    salah.tanam(yanti, "B15", "Meningkatnya kepuasan pengguna layanan", "Hasil pimpinan yang tidak ada di SKP pimpinan");
    return salah.daftar;
  },
};

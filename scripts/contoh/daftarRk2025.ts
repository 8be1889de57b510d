import { kanvas, type Kanvas } from "./kanvas";
import type { Contoh } from "./simpan";
import { penanam } from "./tanam";

/** People of three teams: name, NIP, jabatan, kedudukan. */
const TIM = [
  {
    tim: "Tim Data dan Informasi",
    orang: [
      ["Fitri Handayani, S.Si., M.Stat.", "198404122008012003", "Statistisi Ahli Muda", "Ketua"],
      ["Rizal Maulana, S.Kom.", "199006082014021002", "Pranata Komputer Ahli Pertama", "Anggota"],
      ["Nia Kurnia, S.ST.", "199311152016022001", "Statistisi Ahli Pertama", "Anggota"],
      ["Joko Susilo, A.Md.", "198901202011011005", "Pranata Komputer Terampil", "Anggota"],
    ],
  },
  {
    tim: "Tim Perencanaan Program",
    orang: [
      ["Arif Budiman, S.T., M.T.", "198202172006041004", "Perencana Ahli Madya", "Ketua"],
      ["Wulan Sari, S.E.", "199205242015032002", "Perencana Ahli Pertama", "Anggota"],
      ["Teguh Prasetyo, S.I.P.", "198712302012121001", "Analis Kebijakan Ahli Muda", "Anggota"],
      ["Maya Lestari, S.AP.", "199508102019032004", "Perencana Ahli Pertama", "Anggota"],
    ],
  },
  {
    tim: "Tim Pemantauan dan Evaluasi",
    orang: [
      ["Indah Permata, S.Sos., M.Si.", "198309052007012002", "Perencana Ahli Muda", "Ketua"],
      ["Dedi Kurniawan, S.E., Ak.", "198807192013051001", "Auditor Ahli Pertama", "Anggota"],
      ["Sri Wahyuni, S.H.", "199102282014022003", "Analis Hukum Ahli Pertama", "Anggota"],
      ["Bagas Nugroho, S.Tr.Stat.", "199704032020121002", "Statistisi Ahli Pertama", "Anggota"],
    ],
  },
] as const;

/** Results of the leader that each team supports. */
const HASIL = [
  ["Meningkatnya ketersediaan data pembangunan daerah yang mutakhir", "Meningkatnya keterbukaan data bagi masyarakat", "Terwujudnya satu data daerah"],
  ["Meningkatnya keselarasan rencana kerja perangkat daerah", "Meningkatnya kualitas usulan masyarakat dalam perencanaan", "Tersusunnya dokumen perencanaan tepat waktu"],
  ["Meningkatnya ketercapaian sasaran pembangunan daerah", "Menurunnya temuan atas pelaksanaan program", "Meningkatnya pemanfaatan hasil evaluasi"],
] as const;

/** Outputs, each for somebody of the team (first number) and a result of it (second). */
const RK: readonly (readonly (readonly [orang: number, hasil: number, rk: string])[])[] = [
  [
    [0, 0, "Terjaminnya mutu data sektoral lintas perangkat daerah"],
    [0, 1, "Terbitnya buku daerah dalam angka"],
    [0, 2, "Tersusunnya rencana induk satu data daerah"],
    [1, 0, "Tersedianya basis data pembangunan yang terhubung"],
    [1, 1, "Berfungsinya portal data terbuka"],
    [1, 2, "Tersedianya layanan pertukaran data antarsistem"],
    [1, 2, "Terpeliharanya kamus data daerah"],
    [2, 0, "Tersedianya data kemiskinan menurut desa"],
    [2, 0, "Tersedianya data ketenagakerjaan triwulanan"],
    [2, 1, "Tersajinya infografis data strategis bulanan"],
    [2, 2, "Terlaksananya pembinaan statistik sektoral bagi wali data"],
    [2, 2, "Tersedianya metadata kegiatan statistik"],
    [3, 0, "Tersedianya cadangan data harian yang teruji"],
    [3, 1, "Terjawabnya permintaan data masyarakat dalam dua hari kerja"],
    [3, 1, "Terunggahnya data terbuka sesuai jadwal rilis"],
    [3, 2, "Terpasangnya perangkat pengumpul data di kecamatan"],
    [3, 2, "Tersedianya laporan gangguan sistem data"],
  ],
  [
    [0, 0, "Terkendalinya keselarasan rencana kerja dengan RPJMD"],
    [0, 1, "Terselenggaranya musyawarah perencanaan tingkat daerah"],
    [0, 2, "Ditetapkannya rencana kerja pemerintah daerah"],
    [1, 0, "Tersedianya hasil penelaahan rencana kerja bidang ekonomi"],
    [1, 0, "Tersedianya hasil penelaahan rencana kerja bidang infrastruktur"],
    [1, 1, "Terverifikasinya usulan musyawarah kecamatan wilayah utara"],
    [1, 2, "Tersusunnya rancangan awal rencana kerja"],
    [2, 0, "Tersedianya telaahan kebijakan prioritas daerah"],
    [2, 0, "Tersedianya matriks keselarasan program nasional dan daerah"],
    [2, 1, "Tersedianya pedoman penyampaian usulan masyarakat"],
    [2, 2, "Tersusunnya rancangan peraturan bupati tentang rencana kerja"],
    [2, 2, "Tersedianya naskah akademik perubahan rencana"],
    [3, 0, "Tersedianya hasil penelaahan rencana kerja bidang sosial"],
    [3, 1, "Terverifikasinya usulan musyawarah kecamatan wilayah selatan"],
    [3, 1, "Tersedianya jawaban atas usulan yang tidak diterima"],
    [3, 2, "Tersedianya jadwal penyusunan dokumen yang disepakati"],
    [3, 2, "Terdokumentasinya risalah forum perangkat daerah"],
  ],
  [
    [0, 0, "Tersedianya laporan evaluasi pelaksanaan RPJMD"],
    [0, 1, "Terkendalinya tindak lanjut hasil pengawasan"],
    [0, 2, "Disepakatinya rekomendasi evaluasi oleh perangkat daerah"],
    [1, 0, "Tersedianya hasil pengujian capaian keuangan program"],
    [1, 1, "Tersedianya reviu atas laporan kinerja perangkat daerah"],
    [1, 1, "Tersedianya pemutakhiran tindak lanjut temuan keuangan"],
    [1, 2, "Tersedianya catatan perbaikan anggaran program"],
    [2, 0, "Tersedianya telaahan hukum atas kendala program"],
    [2, 1, "Tersedianya pendapat hukum atas temuan pengadaan"],
    [2, 1, "Tersusunnya perbaikan pedoman pengendalian program"],
    [2, 2, "Terdokumentasinya kesepakatan tindak lanjut evaluasi"],
    [2, 2, "Tersedianya usulan perubahan regulasi program"],
    [3, 0, "Tersedianya dasbor capaian sasaran daerah"],
    [3, 0, "Tersedianya analisis capaian indikator triwulanan"],
    [3, 1, "Tersedianya peta risiko pelaksanaan program"],
    [3, 2, "Tersajinya hasil evaluasi dalam ringkasan bagi pimpinan"],
    [3, 2, "Tersedianya survei pemanfaatan hasil evaluasi"],
  ],
];

/** The list as text, a row a rencana kerja: 51 in three teams. Returns the canvas. */
function daftar(buku: Parameters<Contoh["susun"]>[0]): Kanvas {
  const k = kanvas(buku, "DAFTAR RK", { mendatar: true, tab: "FF305496", beku: { baris: 4, kolom: 2 } });
  k.lebar({ A: 5, B: 32, C: 22, D: 30, E: 12, F: 56, G: 56, H: 28 });
  k.tulis("A1", "DAFTAR RENCANA KERJA PEGAWAI", { tebal: true, ukuran: 12 });
  k.tulis("A2", "BADAN PERENCANAAN PEMBANGUNAN DAERAH KABUPATEN SUMBER JAYA · TAHUN 2025");
  ["No", "Nama Pegawai", "NIP", "Jabatan", "Kedudukan", "RK", "RK Atasan", "Tim"].forEach((teks, urut) => k.tulis(`${"ABCDEFGH"[urut]}4`, teks, { garis: true, tebal: true, latar: "D9E2F3", rata: "center" }));
  let b = 5;
  RK.forEach((rencana, nomor) => {
    for (const [siapa, hasil, rk] of rencana) {
      const tim = TIM[nomor];
      const [nama, nip, jabatan, kedudukan] = tim?.orang[siapa] ?? [];
      [b - 4, nama, nip, jabatan, kedudukan, rk, HASIL[nomor]?.[hasil], tim?.tim].forEach((isi, urut) => k.tulis(`${"ABCDEFGH"[urut]}${b}`, isi ?? null, { garis: true, bungkus: urut > 4, ...(urut === 2 ? { format: "@" } : {}) }));
      b++;
    }
  });
  return k;
}

/** A flat list of rencana kerja, all of it text: clean. */
export const daftarRkTigaTim: Contoh = {
  berkas: "31-daftar-rk-tiga-tim-2025.xlsx",
  isi: "Daftar 51 rencana kerja dalam tiga tim dengan RK atasan, semuanya teks: bahan Matriks Pembagian Peran dan Hasil",
  susun(buku) {
    daftar(buku);
    return [];
  },
};

/** The same with the faults that such lists have. */
export const daftarRkTigaTimSalah: Contoh = {
  berkas: "32-daftar-rk-tiga-tim-2025-salah.xlsx",
  isi: "Daftar yang sama dengan kesalahan yang lazim: RK tanpa RK atasan, RK yang sama atau hampir sama dipegang dua orang, dan RK yang menyatakan kegiatan",
  susun(buku) {
    const salah = penanam();
    const k = daftar(buku);
    salah.tanam(k, "G17", null, "RK atasan kosong");
    salah.tanam(k, "G41", null, "RK atasan kosong");
    salah.tanam(k, "F13", "Tersedianya basis data pembangunan yang terhubung", "RK yang sama dengan milik pegawai lain");
    salah.tanam(k, "F25", "Terkendalinya keselarasan rencana kerja RPJMD", "RK yang hampir sama dengan milik ketua timnya");
    salah.tanam(k, "F45", "Menyusun telaahan hukum atas kendala program", "RK yang menyatakan kegiatan");
    return salah.daftar;
  },
};

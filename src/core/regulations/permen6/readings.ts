import type { Reading } from "../../base/cite";

/** Every point of PermenPANRB 6/2022 and SE 3/2023 where the text is silent or read differently, and what is taken here. */
export const readings = [
  {
    id: "permen6/sebagian-besar-hasil",
    question: "Arti «sebagian besar» dan «sebagian kecil» pada rating hasil kerja",
    chosen: "Lebih dari setengah dari semua hasil kerja; «sebagian kecil» hasil utama: kurang dari setengahnya. Bila tidak satu pun cocok, pejabat penilai yang memutuskan.",
    alternatives: ["Rata-rata capaian 90% dan 65%", "Hanya hasil kerja utama yang dihitung", "Diserahkan sepenuhnya kepada pejabat penilai"],
    cite: { source: "edaranDaerah", at: "kriteria rating hasil kerja" },
  },
  {
    id: "permen6/umpan-balik",
    question: "Umpan balik sebagai syarat rating hasil kerja",
    chosen: "Tidak dihitung: menilainya hasil demi hasil adalah pertimbangan pejabat penilai.",
    alternatives: ["Sebagian besar umpan balik positif sebagai syarat Di atas ekspektasi"],
    cite: { source: "edaranDaerah", at: "kriteria rating hasil kerja" },
  },
  {
    id: "permen6/rating-perilaku",
    question: "Rating perilaku dari tujuh nilai BerAKHLAK",
    chosen: "Satu nilai di bawah: Di bawah ekspektasi; empat atau lebih di atas: Di atas ekspektasi; selain itu Sesuai. Pertimbangan pejabat penilai selalu didahulukan.",
    alternatives: ["Penilaian menyeluruh tanpa hitungan"],
    cite: { source: "aplikasiPermen6", at: "rating perilaku dari tujuh nilai" },
  },
  {
    id: "permen6/sebagian-besar-distribusi",
    question: "Arti «sebagian besar, paling banyak 70%» pada capaian organisasi Istimewa dan Baik",
    chosen: "Lebih dari setengah pegawai, paling banyak 70%.",
    alternatives: ["Kelompok terbanyak, walaupun kurang dari setengah"],
    cite: { source: "se3Tahun2023", at: "pola distribusi predikat kinerja pegawai" },
  },
  {
    id: "permen6/pembulatan-distribusi",
    question: "Persentase distribusi pada unit kecil",
    chosen: "60% dibulatkan ke atas, 70% dan 10% ke bawah; lebih dari setengah selalu diperbolehkan; keharusan ada pegawai di Butuh Perbaikan atau Kurang mulai 10 pegawai.",
    alternatives: ["Persentase tanpa pembulatan", "Unit di bawah 10 pegawai tidak diperiksa"],
    cite: { source: "se3Tahun2023", at: "pola distribusi predikat kinerja pegawai" },
  },
  {
    id: "permen6/nama-predikat",
    question: "Nama predikat yang berbeda-beda",
    chosen: "«Cukup» sama dengan Butuh Perbaikan dan «Kurang/misconduct» sama dengan Kurang; yang ditulis selalu Butuh Perbaikan dan Kurang.",
    alternatives: ["Nama tercetak pada kuadran dipertahankan"],
    cite: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" },
  },
  {
    id: "permen6/tenggat",
    question: "Tenggat penetapan SKP dan evaluasi kinerja tahunan",
    chosen: "SKP ditetapkan pada bulan Januari, evaluasi tahunan selesai akhir Januari tahun berikutnya; lewat dari itu hanya saran.",
    alternatives: ["Tanpa tenggat", "Tenggat yang ditetapkan instansi"],
    cite: { source: "edaranDaerah", at: "tahapan penetapan SKP dan evaluasi kinerja tahunan" },
  },
  {
    id: "permen6/capaian-pimpinan",
    question: "Rating hasil kerja pimpinan unit menurut capaian kinerja organisasinya",
    chosen: "Istimewa menjadi Di atas ekspektasi, Baik menjadi Sesuai ekspektasi, selebihnya Di bawah ekspektasi; perbedaan hanya saran.",
    alternatives: ["Diserahkan kepada pejabat penilai, karena pemetaan lima ke tiga tidak tercetak"],
    cite: { source: "se3Tahun2023", at: "penetapan predikat kinerja organisasi dan rating pimpinan unit" },
  },
  {
    id: "permen6/peran-mirip",
    question: "Kapan dua peran di matriks tumpang tindih",
    chosen: "Bila katanya sama tanpa memandang urutan, kata sambung, kata hasil di depan (Tersusunnya, Terlaksananya), dan salah ketik satu huruf, dan yang pendek memuat sekurang-kurangnya 80% kata yang panjang. Kata atau angka yang berganti (Kecamatan A, Kecamatan B) berarti peran lain; peran yang sama dengan hasil pimpinan adalah pembagian langsung, bukan tumpang tindih.",
    alternatives: ["Hanya kalimat yang persis sama", "Diserahkan kepada pimpinan"],
    cite: { source: "edaranDaerah", at: "matriks pembagian peran dan hasil: peran tidak tumpang tindih" },
  },
  {
    id: "permen6/beban-peran",
    question: "Beban peran yang jauh di atas anggota tim lain",
    chosen: "Lebih dari 200% rata-rata anggota lain di tim yang sama, mulai tim berisi 3 orang; hanya saran.",
    alternatives: ["Tanpa batas, karena banyaknya peran tidak diatur", "Beban menurut jam kerja efektif"],
    cite: { source: "edaranDaerah", at: "matriks pembagian peran dan hasil: peran selaras" },
  },
  {
    id: "permen6/koordinator-tim",
    question: "Tim tanpa ketua",
    chosen: "Tim berisi 3 orang atau lebih sebaiknya memiliki ketua atau koordinator, dikenali dari jabatan, nama tim, atau kolom kedudukan; hanya saran.",
    alternatives: ["Tidak diperiksa, karena tim kerja tidak wajib berketua"],
    cite: { source: "aplikasiPermen6", at: "tim kerja dengan ketua tim dan anggota" },
  },
  {
    id: "permen6/tingkat-jabatan",
    question: "Tingkat jabatan menurut namanya",
    chosen: "Dibaca dari kata depannya (Kepala Dinas: pimpinan tinggi; Kepala Bidang: administrator; Kepala Seksi: pengawas; Ahli Muda: fungsional); yang tidak dikenali dibiarkan kosong. Tingkat dianggap terlewati hanya bila SKP atasan langsungnya ada dan hasil yang didukung milik pimpinan di atasnya.",
    alternatives: ["Menurut eselon di luar buku kerja"],
    cite: { source: "permen6", at: "penyusunan SKP berjenjang dari pimpinan" },
  },
] as const satisfies readonly Reading[];

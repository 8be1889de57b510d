import type { Reading } from "../../base/cite";

/** Points that belong to no single regulation. */
export const readings = [
  {
    id: "umum/jam-efektif",
    question: "Jam kerja efektif setahun pada analisis beban kerja",
    chosen: "1.250 jam bila tidak diisi.",
    alternatives: ["1.200 atau 1.300 jam menurut instansi", "Menit per hari kerja"],
    cite: { source: "permen1Tahun2020", at: "analisis beban kerja" },
  },
  {
    id: "umum/rhk-kegiatan",
    question: "Kalimat mana yang terbaca sebagai kegiatan, bukan hasil",
    chosen: "Yang diawali kata kerja me…kan, me…i, atau kata kerja lain dari contoh resmi; «Meningkatnya» hasil, «Meningkatkan» kegiatan. Selalu berupa saran.",
    alternatives: ["Semua kata berawalan me"],
    cite: { source: "paparanRhk", at: "contoh rencana hasil kerja" },
  },
  {
    id: "umum/nip-dua-nama",
    question: "Milik siapa formulir dengan NIP yang di buku kerja itu juga dipakai untuk nama lain",
    chosen: "Milik namanya: salah satu NIP-nya tersalin, dan menggabungkan keduanya memberi orang yang satu nilai orang yang lain. Temuannya tetap di sel NIP. Ejaan yang berbeda satu-dua huruf, gelar, dan nama yang dipendekkan tetap satu orang.",
    alternatives: ["Satu NIP satu orang, apa pun namanya"],
    cite: { source: "perkaBkn22", at: "satu NIP untuk satu orang" },
  },
  {
    id: "umum/pengamatan",
    question: "Kapan pola penilaian satu unit layak dilihat kembali",
    chosen: "Semua sama mulai 5 pegawai; nilai paling banyak 0,5 di atas batas pada 3 pegawai dan 30%; penilai yang rata-ratanya berbeda satu tingkat, masing-masing mulai 4 pegawai. Selalu saran, tidak pernah kesalahan.",
    alternatives: ["Tanpa pengamatan", "Ambang yang ditetapkan instansi"],
    cite: { source: "pengamatanRekap", at: "pola yang layak dilihat kembali sebelum ditetapkan" },
  },
  {
    id: "umum/tingkat-jabatan",
    question: "Tingkat jabatan menurut namanya",
    chosen: "Dibaca dari kata depannya (Kepala Dinas: pimpinan tinggi; Kepala Bidang: administrator; Kepala Seksi: pengawas; Ahli Muda: fungsional); yang tidak dikenali dibiarkan kosong. Dipakai untuk standar level perilaku instansi dan untuk Matriks Peran; di sana tingkat dianggap terlewati hanya bila SKP atasan langsungnya ada dan hasil yang didukung milik pimpinan di atasnya.",
    alternatives: ["Menurut eselon di luar buku kerja"],
    cite: { source: "pp11Tahun2017", at: "jenis dan jenjang jabatan PNS" },
  },
] as const satisfies readonly Reading[];

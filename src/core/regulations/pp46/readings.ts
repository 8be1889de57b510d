import type { Reading } from "../../base/cite";

/** Every point of PP 46 and Perka BKN 1/2013 where the text is silent or systems differ, and what is taken here. */
export const readings = [
  {
    id: "pp46/tidak-dilaksanakan",
    question: "Nilai waktu dan biaya kegiatan yang tidak dilaksanakan (realisasi kuantitas 0)",
    chosen: "Waktu dan biaya bernilai 0; kuantitas 0 dengan sendirinya; kualitas seperti yang tertulis.",
    alternatives: ["Waktu tetap 76 bila realisasi waktu sama dengan target (aplikasi BKN)", "Seluruh aspek 0"],
    cite: { source: "perkaBkn1", at: "Lampiran, penghitungan aspek waktu dan biaya" },
  },
  {
    id: "pp46/batas-24",
    question: "Efisiensi tepat 24%",
    chosen: "Termasuk cabang «sampai dengan 24%», jadi bernilai 100; dibandingkan secara tepat: 100R ≥ 76T.",
    alternatives: ["Masuk cabang di atas 24% dan bernilai 76", "Tidak ditetapkan"],
    cite: { source: "perkaBkn1", at: "Lampiran, penghitungan aspek waktu" },
  },
  {
    id: "pp46/antara-dua-rentang",
    question: "Sebutan nilai di antara dua rentang yang tercetak (90,5 atau 75,5)",
    chosen: "Rentang dibaca dari batas bawahnya pada nilai dua desimal: 90,5 Baik; 75,5 Cukup.",
    alternatives: ["75,5 Baik (templat Excel: sampai 75 Cukup)", "Dibulatkan dahulu ke bilangan bulat"],
    cite: { source: "panduanSkp", at: "II, Penilaian Prestasi Kerja PNS" },
  },
  {
    id: "pp46/pembulatan",
    question: "Pada tahap mana nilai dibulatkan",
    chosen: "Tidak dibulatkan di tengah; sekali, dua desimal, setengah ke atas, ketika sebutan ditentukan.",
    alternatives: ["Dua desimal di setiap tahap", "Setiap aspek perilaku ke bilangan bulat"],
    cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian (dua desimal)" },
  },
  {
    id: "pp46/tanpa-batas",
    question: "Batas atas dan bawah nilai aspek dan nilai SKP",
    chosen: "Tidak ada: realisasi di atas target bernilai di atas 100, keterlambatan besar dapat bernilai di bawah 0.",
    alternatives: ["Dipotong di 100", "Dipotong di 0"],
    cite: { source: "panduanSkp", at: "sebutan «91 ke atas» untuk prestasi kerja" },
  },
  {
    id: "pp46/kreativitas-satu",
    question: "Beberapa kreativitas dalam satu tahun",
    chosen: "Satu nilai, yang tertinggi: 3, 6, atau 12.",
    alternatives: ["Dijumlahkan"],
    cite: { source: "panduanSkp", at: "penilaian kreativitas" },
  },
  {
    id: "pp46/mutasi",
    question: "Beberapa SKP dalam satu tahun karena perpindahan",
    chosen: "Rata-rata biasa nilai SKP, tanpa bobot bulan.",
    alternatives: ["Berbobot lama bulan di setiap jabatan"],
    cite: { source: "panduanSkp", at: "penilaian bagi PNS yang pindah" },
  },
] as const satisfies readonly Reading[];

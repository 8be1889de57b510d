import type { Reading } from "../../base/cite";

export const readings = [
  {
    id: "kkp2017/persentase",
    question: "Persentase Baik dan Kurang pada kalibrasi",
    chosen: "Diisi instansi menurut Tabel Konversinya; tidak ada angka bawaan karena tabel resminya tidak ditemukan.",
    alternatives: ["Angka bawaan seperti 20% dan 20%"],
    cite: { source: "permenKp5", at: "Tabel Konversi" },
  },
  {
    id: "kkp2017/nilai-sama",
    question: "Pembulatan jumlah pegawai dan nilai yang sama pada kalibrasi",
    chosen: "Jumlah dibulatkan ke bawah; kelompok nilai sama yang tidak muat utuh tetap Cukup.",
    alternatives: ["Nilai sama dipisahkan menurut urutan baris"],
    cite: { source: "permenKp5", at: "langkah kalibrasi" },
  },
] as const satisfies readonly Reading[];

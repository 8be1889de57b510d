import type { Reading } from "../../base/cite";

/** Points of PermenPANRB 1/2023 and Peraturan BKN 3/2023 where sources are silent or conflict, and what is taken here. */
export const readings = [
  {
    id: "permen1/ak-dasar",
    question: "Angka kredit dasar menurut golongan",
    chosen: "III/b 50, III/d 100, IV/b 150, IV/c 300, dan golongan terendah setiap jenjang keahlian 0; golongan lain tidak dijawab karena sumbernya bertentangan.",
    alternatives: ["IV/e 0 atau 200", "II/d 20 atau 40", "III/d 50"],
    cite: { source: "perBkn3", at: "Lampiran, angka kredit dasar" },
  },
  {
    id: "permen1/pendidikan",
    question: "Dasar 25% angka kredit pendidikan",
    chosen: "Kebutuhan kenaikan pangkat pada jenjang itu.",
    alternatives: ["Kebutuhan kenaikan jenjang bila kebutuhan pangkat tidak ada"],
    cite: { source: "perBkn3", at: "Pasal 14" },
  },
  {
    id: "permen1/integrasi-nol",
    question: "Angka kredit lama di bawah nilai dasar golongan",
    chosen: "Hasil integrasi 0.",
    alternatives: ["Hasil negatif sebagai kekurangan"],
    cite: { source: "paparanIntegrasi", at: "nilai dasar penyesuaian angka kredit" },
  },
  {
    id: "permen1/desimal",
    question: "Desimal angka kredit",
    chosen: "Tidak dibulatkan; pembulatan hanya untuk tampilan, setengah ke atas.",
    alternatives: ["Dua desimal (2,08)", "Tiga desimal (3,125)"],
    cite: { source: "paparanBkn", at: "contoh akumulasi 18,75 dan 2,08" },
  },
  {
    id: "permen1/tahunan-atau-periodik",
    question: "Konversi predikat tahunan atau predikat setiap periode, bila keduanya ada untuk bulan yang sama",
    chosen: "Predikat tahunan untuk bulan yang sudah dievaluasi tahunan, predikat periodik untuk bulan selebihnya; evaluasi yang mencakup lebih dari tiga bulan adalah tahunan. Selisih dengan cara lain selalu ditampilkan.",
    alternatives: ["Setiap bulan menurut predikat periodiknya, predikat tahunan hanya untuk bulan tanpa evaluasi periodik"],
    cite: { source: "perBkn3", at: "Pasal 13" },
  },
  {
    id: "permen1/bulan-sebagian",
    question: "Bulan yang hanya sebagian masuk periode",
    chosen: "Dihitung sebulan penuh bila sedikitnya setengah harinya masuk, untuk periode yang memuat hari terbanyak; selain itu tidak dihitung. Satu bulan tidak pernah dihitung dua kali.",
    alternatives: ["Setiap bulan yang tersentuh dihitung penuh", "Menurut banyaknya hari"],
    cite: { source: "perBkn3", at: "Pasal 13" },
  },
  {
    id: "permen1/ambang-kumulatif",
    question: "Angka kredit kumulatif pada pangkat kedua dan ketiga dalam satu jenjang",
    chosen: "Dihitung sejak awal jenjang, termasuk angka kredit dasar: kebutuhan satu pangkat dikalikan urutan golongan dalam jenjang (III/b menuju III/c: 100), sehingga kelebihan pada satu pangkat terbawa. Kebutuhan jenjang tidak diperkecil bagi yang masuk di atas golongan terendah, karena angka kredit dasar sudah mewakilinya.",
    alternatives: ["Dihitung dari nol setiap kenaikan pangkat dengan membawa kelebihannya", "Kebutuhan jenjang diperkecil tanpa angka kredit dasar"],
    cite: { source: "perBkn3", at: "Lampiran, angka kredit kumulatif kenaikan pangkat dan kenaikan jenjang" },
  },
] as const satisfies readonly Reading[];

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
] as const satisfies readonly Reading[];

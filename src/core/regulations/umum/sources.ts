import type { Source } from "../../base/cite";

export const sources = [
  {
    id: "permen1Tahun2020",
    title: "PermenPANRB 1/2020 tentang Pedoman Analisis Jabatan dan Analisis Beban Kerja",
    confidence: "med",
    note: "Jam kerja efektif 1.250 jam setahun; naskahnya belum dicocokkan, dan instansi boleh memakai angka lain.",
  },
  { id: "paparanRhk", title: "Paparan BKN dan edaran daerah tentang penyusunan rencana hasil kerja", confidence: "med", note: "Rencana hasil kerja ditulis sebagai hasil, bukan kegiatan." },
  { id: "formulirPenilaian", title: "Formulir penilaian yang tercetak dan contoh terisinya", confidence: "med", note: "Nilai dicetak dengan dua desimal; tahap pembulatan tidak diatur." },
] as const satisfies readonly Source[];

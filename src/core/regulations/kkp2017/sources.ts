import type { Source } from "../../base/cite";

export const sources = [
  {
    id: "permenKp5",
    title: "Permen KP 5/2017, pedoman penilaian kinerja PNS Kementerian Kelautan dan Perikanan",
    confidence: "med",
    note: "Persentase Tabel Konversi tidak ditemukan, jadi tidak ada angka bawaan.",
  },
] as const satisfies readonly Source[];

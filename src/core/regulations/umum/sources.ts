import type { Source } from "../../base/cite";

/** Rules on the NIP are the same in every regime, so each regulation lists their source. */
export const perkaBkn22 = {
  id: "perkaBkn22",
  title: "Peraturan Kepala BKN 22/2007 tentang Nomor Identitas PNS",
  url: "https://id.scribd.com/document/368960434/NIP-Adalah",
  confidence: "high",
} as const satisfies Source;

export const paparanRhk = { id: "paparanRhk", title: "Paparan BKN dan edaran daerah tentang penyusunan rencana hasil kerja", confidence: "med", note: "Rencana hasil kerja ditulis sebagai hasil, bukan kegiatan." } as const satisfies Source;

export const sources = [
  {
    id: "permen1Tahun2020",
    title: "PermenPANRB 1/2020 tentang Pedoman Analisis Jabatan dan Analisis Beban Kerja",
    confidence: "med",
    note: "Jam kerja efektif 1.250 jam setahun; naskahnya belum dicocokkan, dan instansi boleh memakai angka lain.",
  },
  perkaBkn22,
  paparanRhk,
  { id: "pengamatanRekap", title: "Pengamatan atas rekap, bukan ketentuan peraturan", confidence: "low", note: "Ambangnya pilihan kami; selalu berupa saran." },
  { id: "pp11Tahun2017", title: "PP 11/2017 jo. PP 17/2020 tentang Manajemen PNS", confidence: "med", note: "Jabatan pimpinan tinggi, administrator, pengawas, pelaksana, dan fungsional; naskahnya belum dicocokkan." },
  { id: "peraturanPeriode", title: "Peraturan yang berlaku pada periode yang direkap", confidence: "high", note: "Nilai dan predikat setiap baris diperiksa menurut peraturan periodenya." },
  { id: "formulirPenilaian", title: "Formulir penilaian yang tercetak dan contoh terisinya", confidence: "med", note: "Nilai dicetak dengan dua desimal; tahap pembulatan tidak diatur." },
] as const satisfies readonly Source[];

import type { Source } from "../../base/cite";
import { paparanRhk, perkaBkn22 } from "../umum/sources";

export const sources = [
  { id: "pp30", title: "PP 30/2019 tentang Penilaian Kinerja PNS", url: "https://www.pasal.id/peraturan/pp/pp-no-30-tahun-2019/koreksi/9019721", confidence: "high" },
  {
    id: "permen8",
    title: "PermenPANRB 8/2021 tentang Sistem Manajemen Kinerja PNS",
    url: "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page110.html",
    confidence: "high",
    note: "Lampiran dibaca dari salinan umum; «salinan hlm.» menunjuk halaman salinan itu, «hlm.» halaman tercetak; hlm. 96 dan tabel kategori tiga aspek tidak terbaca.",
  },
  {
    id: "se3Tahun2021",
    title: "SE MenPANRB 3/2021 tentang Penyusunan SKP dan Penilaian Prestasi Kerja Tahun 2021",
    url: "https://www.scribd.com/document/549510739/Kemenpan-2021-03-SE-Penyusunan-SKP-Dan-PPKPNS-2021",
    confidence: "med",
    note: "Garis konversi dibaca dari dua aplikasi yang sepakat pada batas-batasnya; lampiran surat edarannya belum dilihat.",
  },
  {
    id: "aplikasiPermen8",
    title: "Aplikasi SKP yang menerapkan PermenPANRB 8/2021",
    confidence: "med",
    note: "Bukti praktik, bukan hukum; dipakai hanya bila teks lampirannya tidak terbaca.",
  },
  perkaBkn22,
  paparanRhk,
] as const satisfies readonly Source[];

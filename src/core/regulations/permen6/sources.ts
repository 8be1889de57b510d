import type { Source } from "../../base/cite";
import { paparanRhk, perkaBkn22 } from "../umum/sources";

export const sources = [
  { id: "permen6", title: "PermenPANRB 6/2022 tentang Pengelolaan Kinerja Pegawai ASN", url: "https://id.scribd.com/document/672154356/Lampiran-Permenpan-RB-No-6-Th-2022-Kuantitatif", confidence: "high" },
  {
    id: "se3Tahun2023",
    title: "SE MenPANRB 3/2023 tentang penetapan predikat kinerja organisasi dan distribusi predikat pegawai",
    url: "https://naikpangkat.com/se-terbaru-menpan-rb-tetapkan-3-tahap-evaluasi-kinerja-asn-harus-lebih-waspada/3",
    confidence: "med",
    note: "Satu sumber mencetak persentasenya; naskah surat edarannya belum dilihat.",
  },
  { id: "edaranDaerah", title: "Surat edaran daerah yang menguraikan PermenPANRB 6/2022", confidence: "med", note: "Kriteria rating hasil kerja dan rating perilaku dibaca dari sini." },
  { id: "tanyaJawabBkn", title: "Tanya jawab BKN tentang PermenPANRB 6/2022", confidence: "med", note: "Sebagian teksnya terpotong; hanya yang terbaca yang dipakai." },
  { id: "aplikasiPermen6", title: "Aplikasi instansi yang menerapkan PermenPANRB 6/2022", confidence: "med", note: "Bukti praktik, bukan hukum." },
  paparanRhk,
  perkaBkn22,
] as const satisfies readonly Source[];

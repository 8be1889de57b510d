import type { Source } from "../../base/cite";
import { perkaBkn22 } from "../umum/sources";

export const sources = [
  { id: "permen1", title: "PermenPANRB 1/2023 tentang Jabatan Fungsional", confidence: "high" },
  { id: "perBkn3", title: "Peraturan BKN 3/2023 tentang Angka Kredit, Kenaikan Pangkat, dan Jenjang Jabatan Fungsional", url: "https://fliphtml5.com/ffcwr/kblm/Peraturan_BKN_Nomor_3_Tahun_2023/25", confidence: "high" },
  {
    id: "paparanBkn",
    title: "Paparan BKN tentang Peraturan BKN 3/2023",
    url: "https://id.scribd.com/document/667706939/24072023-PPT-SOSIALISASI-PERBKN-NO-3-TAHUN-2023-Teknis-bu-ika1",
    confidence: "high",
  },
  {
    id: "paparanIntegrasi",
    title: "Paparan BKN tentang penyesuaian angka kredit dari konvensional ke integrasi",
    url: "https://id.scribd.com/document/712964724/Teknis-Penyesuaian-AK-dari-Konvensional-ke-Integrasi",
    confidence: "med",
    note: "Paparan ini menukar nama Terampil dan Mahir pada satu tabelnya; golongannya menunjukkan yang benar.",
  },
  { id: "aplikasiAngkaKredit", title: "Aplikasi dan pedoman angka kredit instansi", confidence: "med", note: "Bukti praktik, bukan hukum." },
  perkaBkn22,
] as const satisfies readonly Source[];

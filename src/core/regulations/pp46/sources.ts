import type { Source } from "../../base/cite";
import { perkaBkn22 } from "../umum/sources";

export const sources = [
  { id: "pp46", title: "PP 46/2011 tentang Penilaian Prestasi Kerja PNS", confidence: "high" },
  {
    id: "perkaBkn1",
    title: "Peraturan Kepala BKN 1/2013, ketentuan pelaksanaan PP 46/2011",
    confidence: "high",
    note: "Rumus dibaca dari panduan BKN, surat edaran, dan aplikasi instansi; lampiran resminya belum dicocokkan huruf demi huruf.",
  },
  {
    id: "panduanSkp",
    title: "Panduan Penyusunan dan Penilaian SKP (naskah panduan BKN)",
    url: "https://pt.slideshare.net/RoyadiNusa/1-panduan-penyusunan-skp-42909360",
    confidence: "high",
  },
  { id: "pp53", title: "PP 53/2010 tentang Disiplin PNS", confidence: "med", note: "Ambang 25% dan 50% dibaca dari panduan; bunyi pasalnya belum dilihat." },
  perkaBkn22,
  { id: "permen8", title: "PermenPANRB 8/2021 tentang Sistem Manajemen Kinerja PNS", confidence: "high" },
] as const satisfies readonly Source[];

import { bukuSetahun } from "./pp30";
import type { Contoh } from "./simpan";
import { penanam } from "./tanam";

/** Both halves of 2021 in one workbook: clean. */
export const bidan2021: Contoh = {
  berkas: "11-bidan-2021.xlsx",
  isi: "Bidan tahun 2021: penilaian PP 46 Januari–Juni, penilaian SKP, perilaku, dan kinerja PP 30 Juli–Desember, dan integrasinya",
  susun(buku) {
    bukuSetahun(buku);
    return [];
  },
};

/** The same with the mistakes that such workbooks have. */
export const bidan2021Salah: Contoh = {
  berkas: "12-bidan-2021-salah.xlsx",
  isi: "Buku kerja tahun 2021 yang sama dengan kesalahan yang lazim: kategori, cascading, bobot, predikat, dan integrasi",
  susun(buku) {
    const salah = penanam();
    const { skp, perilaku, kinerja, integrasi } = bukuSetahun(buku);
    salah.tanam(skp, "I16", "Sangat Baik", "Realisasi di dalam rentang target berkategori Baik");
    salah.tanam(skp, "M18", 120, "Cascading non-direct dinilai penuh, tanpa nilai atasan");
    salah.tanam(skp, "M23", 100, "Kinerja tambahan dinilai penuh, tanpa faktor dan bobot lingkup");
    salah.tanam(perilaku, "F14", 128, "Nilai perilaku di atas 120");
    salah.tanam(kinerja, "D13", 104.8, "Nilai SKP tidak sama dengan penilaian SKP");
    salah.tanam(kinerja, "E13", 0.6, "Bobot SKP 60% tanpa pendapat rekan dan bawahan");
    salah.tanam(kinerja, "D16", "Sangat Baik", "Predikat Sangat Baik di bawah 110 dan tanpa ide baru");
    salah.tanam(integrasi, "F13", 89.5, "Nilai Januari–Juni belum dikonversi");
    return salah.daftar;
  },
};

import type { BarisKonversi } from "../../regulations/permen1/pak";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import { ANGKA_KREDIT, HASIL_KINERJA, JUDUL, LABEL_MASA, PERSEN, rumusAngkaKredit, TAJUK_PEGAWAI, TEMBUSAN } from "../../regulations/permen1/forms/cetak";
import type { Plan } from "../../sheet/plan";
import { keteranganPerorangan, kop, masaTeks, tandaTangan } from "./bagian";
import { AKHIR, ANGKA, ISI, KEPALA, kertas, panggil, type Halaman, type Rumus } from "./halaman";
import type { Terisi } from "./isian";

/** Konversi Predikat Kinerja ke Angka Kredit: a page for each evaluation that counts. */
export function konversiSheet(sheet: string, hasil: readonly HasilPak[], rumus: Rumus, terisi: Terisi): Plan {
  const page = kertas(sheet);
  for (const { pejabat, akumulasi } of hasil) {
    for (const baris of akumulasi.baris) {
      const masa = masaTeks([baris]);
      page.lanjutkan(terisi(pejabat, `${LABEL_MASA.konversi}: ${masa}`));
      kop(page, JUDUL.konversi, pejabat, LABEL_MASA.konversi, masa);
      keteranganPerorangan(page, TAJUK_PEGAWAI.konversi, pejabat);
      page.down();
      tabel(page, baris, rumus);
      tandaTangan(page, pejabat, TEMBUSAN.konversi);
    }
  }
  return { title: { id: "Menulis lembar Konversi", en: "Write the Konversi sheet" }, steps: page.steps() };
}

function tabel(page: Halaman, { predikat, jenjang, bulan, persen }: BarisKonversi, rumus: Rumus): void {
  page.put(0, HASIL_KINERJA);
  page.merge(0, 3);
  page.put(4, "KOEFISIEN PER TAHUN");
  page.merge(4, 4, 2);
  page.put(5, ANGKA_KREDIT.konversi(bulan));
  page.merge(5, AKHIR, 2);
  page.format(0, AKHIR, KEPALA, 2);
  page.down();
  page.lines(2);
  page.put(0, "PREDIKAT");
  page.merge(0, 1);
  page.put(2, "PROSENTASE");
  page.merge(2, 3);
  page.down();
  [[0, 1], [2, 3], [4, 4], [5, AKHIR]].forEach(([left = 0, right = 0], index) => {
    page.put(left, index + 1);
    if (right > left) page.merge(left, right);
  });
  page.format(0, AKHIR, { ...ISI, horizontal: "center", italic: true });
  page.down();
  const cell = (column: number) => page.at(page.row, column);
  page.put(0, predikat);
  page.merge(0, 1);
  page.put(2, rumus === "skp" ? panggil(rumus, "PERSENTASE_PREDIKAT", [cell(0)]) : persen);
  page.merge(2, 3);
  page.put(4, panggil(rumus, "KOEFISIEN", [`"${jenjang}"`]));
  page.put(5, { formula: `=${rumusAngkaKredit(bulan, cell(2), cell(4))}` });
  page.merge(5, AKHIR);
  page.format(0, 3, { ...ISI, horizontal: "center" });
  page.format(2, 3, { numberFormat: PERSEN });
  page.format(4, AKHIR, { ...ANGKA, horizontal: "center" });
  page.down();
}

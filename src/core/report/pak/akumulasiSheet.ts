import { monthName } from "../../base/months";
import { ANGKA_KREDIT, HASIL_KINERJA, JUDUL, JUMLAH_AKUMULASI, LABEL_MASA, PERSEN, rumusAngkaKredit, TAJUK_PEGAWAI } from "../../regulations/permen1/forms/cetak";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import type { Plan } from "../../sheet/plan";
import { keteranganPerorangan, kop, masaTeks, tandaTangan } from "./bagian";
import { AKHIR, ANGKA, ISI, KEPALA, kertas, panggil, type Halaman, type Rumus } from "./halaman";
import type { Terisi } from "./isian";

export interface AkumulasiSheet {
  readonly plan: Plan;
  /** Address of each official's total, in the order given. */
  readonly jumlah: readonly string[];
}

const HEAD = ["TAHUN", "PERIODIK (BULAN)", "PREDIKAT", "PROSENTASE", "KOEFISIEN PER TAHUN", ANGKA_KREDIT.akumulasi] as const;

/** Akumulasi Angka Kredit: a page for each official, a row for each evaluation that counts. */
export function akumulasiSheet(sheet: string, hasil: readonly HasilPak[], rumus: Rumus, terisi: Terisi): AkumulasiSheet {
  const page = kertas(sheet);
  const jumlah = hasil.map(({ pejabat, akumulasi }) => {
    page.lanjutkan(terisi(pejabat));
    kop(page, JUDUL.akumulasi, pejabat, LABEL_MASA.akumulasi, masaTeks(akumulasi.baris));
    keteranganPerorangan(page, TAJUK_PEGAWAI.akumulasi, pejabat);
    page.down();
    const total = tabel(page, akumulasi, rumus);
    tandaTangan(page, pejabat, []);
    return total;
  });
  return { plan: { title: { id: "Menulis lembar Akumulasi", en: "Write the Akumulasi sheet" }, steps: page.steps() }, jumlah };
}

function tabel(page: Halaman, { baris }: HasilPak["akumulasi"], rumus: Rumus): string {
  page.put(0, HASIL_KINERJA);
  page.merge(0, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  HEAD.forEach((heading, column) => page.put(column, heading));
  page.lines(4);
  page.merge(5, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  HEAD.forEach((_, column) => page.put(column, column + 1));
  page.merge(5, AKHIR);
  page.format(0, AKHIR, { ...ISI, horizontal: "center", italic: true });
  page.down();
  const top = page.row;
  for (const { tahun, dari, sampai, bulan, predikat, jenjang, persen } of baris) {
    const cell = (column: number) => page.at(page.row, column);
    page.put(0, tahun);
    page.put(1, dari === sampai ? monthName(dari) : `${monthName(dari)} – ${monthName(sampai)}`);
    page.put(2, predikat);
    page.put(3, rumus === "skp" ? panggil(rumus, "PERSENTASE_PREDIKAT", [cell(2)]) : persen);
    page.put(4, panggil(rumus, "KOEFISIEN", [`"${jenjang}"`]));
    page.put(5, { formula: `=${rumusAngkaKredit(bulan, cell(3), cell(4))}` });
    page.merge(5, AKHIR);
    page.format(0, 4, ISI);
    page.format(3, 3, { horizontal: "center", numberFormat: PERSEN });
    page.format(4, AKHIR, ANGKA);
    page.down();
  }
  const total = page.at(page.row, 5);
  page.put(0, JUMLAH_AKUMULASI);
  page.merge(0, 4);
  page.put(5, baris.length > 0 ? { formula: `=SUM(${page.at(top, 5)}:${page.at(page.row - 1, 5)})` } : 0);
  page.merge(5, AKHIR);
  page.format(0, 4, { ...ISI, bold: true, horizontal: "center" });
  page.format(5, AKHIR, { ...ANGKA, bold: true });
  page.down();
  return total;
}

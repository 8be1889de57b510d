import { dateText } from "../../base/civilDate";
import { toNumber } from "../../base/exact";
import { formatNumber } from "../../check/message";
import { koefisien, persentasePredikat } from "../../regulations/permen1/parameters";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import { PREDIKAT } from "../../regulations/permen6/parameters";
import type { Predikat } from "../../regulations/permen6/predikat";
import { AKHIR, ISI, KEPALA, type Halaman } from "./halaman";

/** Cells that say by when the next pangkat and jenjang are reached, by predikat. */
export interface SelPerkiraan {
  pangkatPada(predikat: Predikat): string;
  jenjangPada(predikat: Predikat): string;
}

const SELESAI: Readonly<Record<HasilPak["kebijakan"], string>> = { tahunan: "predikat tahunan", periodik: "predikat setiap periode" };

/** Below the form, not a part of it: by when at each predikat, and what was not counted and why. Live, like the form. */
export function perkiraanTable(page: Halaman, hasil: HasilPak, { selisihPangkat, selisihJenjang }: { readonly selisihPangkat: string; readonly selisihJenjang: string }): SelPerkiraan {
  const { pejabat, akumulasi } = hasil;
  const last = akumulasi.baris[akumulasi.baris.length - 1];
  page.breakPage();
  page.put(0, `PERKIRAAN ${pejabat.nama} (bukan bagian formulir): bila predikat setiap bulan berikutnya tetap`);
  page.merge(0, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  ["PREDIKAT", null, "Pangkat: bulan lagi", "Pangkat: tercapai", "Jenjang: bulan lagi", "Jenjang: tercapai", null].forEach((heading, column) => page.put(column, heading));
  page.lines(2);
  page.merge(0, 1);
  page.merge(5, AKHIR);
  page.format(0, AKHIR, { ...KEPALA, bold: false });
  page.down();
  const [top, columns] = [page.row, { pangkat: 2, jenjang: 4 }];
  for (const predikat of PREDIKAT) {
    page.put(0, predikat);
    page.merge(0, 1);
    page.format(0, 1, ISI);
    for (const [column, selisih] of [[columns.pangkat, selisihPangkat], [columns.jenjang, selisihJenjang]] as const) {
      const months = page.at(page.row, column);
      page.put(column, { formula: `=IF(ISNUMBER(${selisih}),MAX(0,-INT(ROUND(${selisih}*12*100/(${persentasePredikat[predikat]}*${koefisien[pejabat.jenjang]}),6))),"–")` });
      page.put(column + 1, last ? { formula: `=IF(ISNUMBER(${months}),EOMONTH(DATE(${last.tahun},${last.sampai},1),${months}),"–")` } : "–");
      page.format(column, column, { ...ISI, horizontal: "right", numberFormat: "0" });
      page.format(column + 1, column + 1, { ...ISI, horizontal: "right", numberFormat: "dd/mm/yyyy" });
    }
    page.merge(5, AKHIR);
    page.format(5, AKHIR, { ...ISI, horizontal: "right", numberFormat: "dd/mm/yyyy" });
    page.down();
  }
  for (const note of catatanPak(hasil)) {
    page.put(0, note);
    page.merge(0, AKHIR);
    page.format(0, AKHIR, { wrap: true, italic: true, vertical: "top" });
    page.lines(Math.ceil(note.length / CHARACTERS));
    page.down();
  }
  const pada = (predikat: Predikat, column: number) => page.at(top + PREDIKAT.indexOf(predikat), column + 1);
  page.down();
  return { pangkatPada: (predikat) => pada(predikat, columns.pangkat), jenjangPada: (predikat) => pada(predikat, columns.jenjang) };
}

/** Characters that fit on a line over all columns. */
const CHARACTERS = 85;

const months = (list: readonly { readonly tahun: number; readonly bulan: number }[]) => list.map(({ tahun, bulan }) => `${String(bulan).padStart(2, "0")}/${tahun}`).join(", ");

/** What was chosen, and what was left out of the count. */
export function catatanPak({ kebijakan, lain, akumulasi, pejabat, sejak, adaSebelum }: HasilPak): readonly string[] {
  const other = toNumber(lain.selisih) === 0 ? "" : ` Dengan ${SELESAI[lain.lain]} jumlahnya ${formatNumber(toNumber(lain.jumlah), "id")}, selisih ${formatNumber(toNumber(lain.selisih), "id")}.`;
  return [
    `Konversi menurut ${SELESAI[kebijakan]}; satu bulan tidak dihitung dua kali.${other}`,
    ...(adaSebelum ? [`Penilaian sebelum ${dateText(sejak)} tidak dihitung.`] : []),
    ...(akumulasi.bentrok.length > 0 ? [`Tidak dihitung karena dua evaluasi menyatakan predikat yang berbeda: ${months(akumulasi.bentrok)}.`] : []),
    ...(akumulasi.kurangDariSetengah.length > 0 ? [`Tidak dihitung karena kurang dari setengah bulan: ${months(akumulasi.kurangDariSetengah)}.`] : []),
    ...(akumulasi.jenjangLain.length > 0 ? [`Tidak dihitung karena pada jenjang lain: ${akumulasi.jenjangLain.map(({ jenjang, tahun, bulan }) => `${jenjang} ${bulan} bulan pada ${tahun}`).join(", ")}.`] : []),
    ...(pejabat.golongan === null ? ["Golongan belum diketahui, jadi kebutuhan pangkat tidak dijawab."] : []),
  ];
}

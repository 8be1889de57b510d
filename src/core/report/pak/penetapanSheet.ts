import { toNumber } from "../../base/exact";
import { AMBANG, ANGKA_SELISIH, JUDUL, JUMLAH_KUMULATIF, LABEL_MASA, NAIK, rumusIsiLama, rumusKumulatif, rumusPutusan, rumusSelisih, TAJUK_PEGAWAI, TEMBUSAN, UNSUR } from "../../regulations/permen1/forms/cetak";
import { ambangPangkat, UNSUR_PENETAPAN } from "../../regulations/permen1/pak";
import { kebutuhanKenaikanJenjang } from "../../regulations/permen1/formulas";
import { kebutuhanPangkat } from "../../regulations/permen1/parameters";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import type { Plan } from "../../sheet/plan";
import { keteranganPerorangan, kop, masaTeks, tandaTangan } from "./bagian";
import { AKHIR, ANGKA, ISI, ISIAN, KEPALA, kertas, panggil, type Halaman, type Rumus } from "./halaman";
import type { Terisi } from "./isian";
import { perkiraanTable, type SelPerkiraan } from "./perkiraan";

/** Addresses of one official's results, for the list of all. */
export interface SelPenetapan extends SelPerkiraan {
  readonly lama: string;
  readonly konversi: string;
  readonly pendidikan: string;
  readonly kumulatif: string;
  readonly perluPangkat: string;
  readonly selisihPangkat: string;
  readonly perluJenjang: string;
  readonly selisihJenjang: string;
}

export interface PenetapanSheet {
  readonly plan: Plan;
  readonly sel: readonly SelPenetapan[];
}

const [LAMA, BARU, JUMLAH, KETERANGAN] = [2, 3, 4, 5] as const;

/** Penetapan Angka Kredit: a page for each official. `akumulasi` are the cells with their totals, sheet and all. */
export function penetapanSheet(sheet: string, hasil: readonly HasilPak[], akumulasi: readonly string[], rumus: Rumus, terisi: Terisi): PenetapanSheet {
  const page = kertas(sheet);
  const sel = hasil.map((each, index) => {
    page.lanjutkan(terisi(each.pejabat));
    kop(page, JUDUL.penetapan, each.pejabat, LABEL_MASA.penetapan, masaTeks(each.akumulasi.baris));
    keteranganPerorangan(page, TAJUK_PEGAWAI.penetapan, each.pejabat);
    page.down();
    const points = unsurTable(page, each, akumulasi[index] ?? "", rumus);
    const needs = ambangTable(page, each, points.kumulatif, rumus);
    tandaTangan(page, each.pejabat, TEMBUSAN.penetapan);
    return { ...points, ...needs, ...perkiraanTable(page, each, needs) };
  });
  return { plan: { title: { id: "Menulis lembar Penetapan", en: "Write the Penetapan sheet" }, steps: page.steps() }, sel };
}

function unsurTable(page: Halaman, { pejabat, penetapan }: HasilPak, akumulasi: string, rumus: Rumus) {
  page.put(0, "HASIL PENILAIAN ANGKA KREDIT");
  page.merge(0, 1);
  ["LAMA", "BARU", "JUMLAH", "KETERANGAN"].forEach((heading, index) => page.put(LAMA + index, heading));
  page.merge(KETERANGAN, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  const top = page.row;
  UNSUR_PENETAPAN.forEach((unsur, index) => {
    const lama = penetapan.baris[index]?.lama ?? null;
    page.put(0, index + 1);
    page.put(1, UNSUR[unsur]);
    if (unsur === "pendidikan") page.lines(2);
    page.isian(LAMA, `lama ${unsur}`, lama === null ? null : toNumber(lama), pejabat.diketik.includes(unsur));
    page.isian(KETERANGAN, `keterangan ${unsur}`, null);
    page.put(BARU, unsur === "konversi" ? { formula: `=${akumulasi}` } : unsur === "pendidikan" && pejabat.ijazahBaru ? panggil(rumus, "ANGKA_KREDIT_PENDIDIKAN", [`"${pejabat.jenjang}"`]) : 0);
    page.put(JUMLAH, { formula: `=IF(${page.at(page.row, LAMA)}="","",${page.at(page.row, LAMA)}+${page.at(page.row, BARU)})` });
    page.merge(KETERANGAN, AKHIR);
    page.format(0, 1, ISI);
    page.format(0, 0, { horizontal: "center" });
    page.format(LAMA, LAMA, ISIAN);
    page.format(BARU, JUMLAH, ANGKA);
    page.format(KETERANGAN, AKHIR, ISI);
    page.down();
  });
  const column = (index: number) => `${page.at(top, index)}:${page.at(page.row - 1, index)}`;
  const sumOf = (index: number) => ({ formula: rumusKumulatif(column(LAMA), column(index), UNSUR_PENETAPAN.length) });
  page.put(0, JUMLAH_KUMULATIF);
  page.lines(2);
  page.merge(0, 1);
  page.put(LAMA, sumOf(LAMA));
  page.put(BARU, { formula: `=SUM(${column(BARU)})` });
  page.put(JUMLAH, sumOf(JUMLAH));
  page.put(KETERANGAN, { formula: rumusIsiLama(column(LAMA), UNSUR_PENETAPAN.length) });
  page.merge(KETERANGAN, AKHIR);
  page.format(0, 1, { ...ISI, bold: true, horizontal: "center" });
  page.format(LAMA, JUMLAH, { ...ANGKA, bold: true });
  page.format(KETERANGAN, AKHIR, { ...ISI, italic: true });
  const found = { lama: page.at(page.row, LAMA), kumulatif: page.at(page.row, JUMLAH), konversi: page.at(top + UNSUR_PENETAPAN.indexOf("konversi"), BARU), pendidikan: page.at(top + UNSUR_PENETAPAN.indexOf("pendidikan"), BARU) };
  page.down(2);
  return found;
}

function ambangTable(page: Halaman, { pejabat: { jenjang, golongan } }: HasilPak, kumulatif: string, rumus: Rumus) {
  const [PANGKAT, JENJANG] = [3, 4] as const;
  const [keterangan, pangkatLabel, jenjangLabel, catatan] = AMBANG.kepala;
  const line = (label: string, pangkat: Parameters<Halaman["put"]>[1], naikJenjang: Parameters<Halaman["put"]>[1]) => {
    page.put(0, label);
    page.merge(0, 2);
    page.lines(2);
    page.put(PANGKAT, pangkat);
    page.put(JENJANG, naikJenjang);
    page.merge(KETERANGAN, AKHIR);
    page.format(0, AKHIR, ISI);
    page.format(PANGKAT, JENJANG, { ...ANGKA, numberFormat: ANGKA_SELISIH });
    page.down();
  };
  page.put(0, keterangan);
  page.merge(0, 2);
  page.put(PANGKAT, pangkatLabel);
  page.put(JENJANG, jenjangLabel);
  page.lines(2);
  page.put(KETERANGAN, catatan);
  page.merge(KETERANGAN, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  const top = page.row;
  const pangkat = ambangPangkat(jenjang, golongan);
  const steps = pangkat === null ? 0 : pangkat / kebutuhanPangkat[jenjang];
  const perluPangkat = panggil(rumus, "KEBUTUHAN_PANGKAT", [`"${jenjang}"`, `"${golongan ?? ""}"`]);
  page.put(KETERANGAN, steps > 1 ? `Dihitung sejak awal jenjang: ${steps} pangkat` : null);
  line(AMBANG.perlu, pangkat === null ? "–" : steps > 1 ? times(perluPangkat, steps) : perluPangkat, kebutuhanKenaikanJenjang(jenjang) === null ? "–" : panggil(rumus, "KEBUTUHAN_JENJANG", [`"${jenjang}"`]));
  const [needPangkat, needJenjang] = [page.at(top, PANGKAT), page.at(top, JENJANG)];
  const selisih = (need: string) => ({ formula: rumusSelisih(kumulatif, need) });
  line(AMBANG.pangkat, selisih(needPangkat), null);
  line(AMBANG.jenjang, null, selisih(needJenjang));
  const [selisihPangkat, selisihJenjang] = [page.at(top + 1, PANGKAT), page.at(top + 2, JENJANG)];
  for (const [cell, naik] of [[selisihPangkat, NAIK.pangkat], [selisihJenjang, NAIK.jenjang]] as const) {
    page.put(0, { formula: rumusPutusan(cell, naik) });
    page.merge(0, AKHIR);
    page.format(0, AKHIR, { ...ISI, bold: true, horizontal: "center" });
    page.down();
  }
  return { perluPangkat: needPangkat, perluJenjang: needJenjang, selisihPangkat, selisihJenjang };
}

function times(value: ReturnType<typeof panggil>, factor: number): ReturnType<typeof panggil> {
  return typeof value === "object" && value !== null ? { formula: `${value.formula}*${factor}` } : value;
}

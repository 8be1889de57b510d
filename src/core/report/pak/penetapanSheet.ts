import { toNumber } from "../../base/exact";
import { ambangPangkat, UNSUR_PENETAPAN, type UnsurPenetapan } from "../../regulations/permen1/pak";
import { kebutuhanKenaikanJenjang } from "../../regulations/permen1/formulas";
import { kebutuhanPangkat } from "../../regulations/permen1/parameters";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import type { Plan } from "../../sheet/plan";
import { keteranganPerorangan, kop, masaTeks, tandaTangan } from "./bagian";
import { AKHIR, ANGKA, ISI, ISIAN, KEPALA, kertas, panggil, type Halaman, type Rumus } from "./halaman";
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

const UNSUR: Readonly<Record<UnsurPenetapan, string>> = {
  dasar: "AK Dasar yang diberikan",
  jfLama: "AK JF lama",
  penyesuaian: "AK Penyesuaian/Penyetaraan",
  konversi: "AK Konversi",
  pendidikan: "AK yang diperoleh dari peningkatan pendidikan",
};
const [LAMA, BARU, JUMLAH, KETERANGAN] = [2, 3, 4, 5] as const;

/** Penetapan Angka Kredit: a page for each official. `akumulasi` are the cells with their totals, sheet and all. */
export function penetapanSheet(sheet: string, hasil: readonly HasilPak[], akumulasi: readonly string[], rumus: Rumus): PenetapanSheet {
  const page = kertas(sheet);
  const sel = hasil.map((each, index) => {
    kop(page, "PENETAPAN ANGKA KREDIT", each.pejabat, "Masa Penilaian", masaTeks(each.akumulasi.baris));
    keteranganPerorangan(page, "KETERANGAN PERORANGAN", each.pejabat);
    page.down();
    const points = unsurTable(page, each, akumulasi[index] ?? "", rumus);
    const needs = ambangTable(page, each, points.kumulatif, rumus);
    tandaTangan(page, each.pejabat, ["ASLI disampaikan dengan hormat kepada:", "Jabatan Fungsional yang bersangkutan.", "Tembusan disampaikan kepada:", "1. Pimpinan Instansi Pengusul;", "2. Pejabat Penilai Kinerja; dan", "3. Pejabat lain yang dianggap perlu."]);
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
    page.put(LAMA, lama === null ? null : toNumber(lama));
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
  const sumOf = (index: number) => ({ formula: `=IF(COUNT(${column(LAMA)})<${UNSUR_PENETAPAN.length},"",SUM(${column(index)}))` });
  page.put(0, "JUMLAH ANGKA KREDIT KUMULATIF");
  page.merge(0, 1);
  page.put(LAMA, sumOf(LAMA));
  page.put(BARU, { formula: `=SUM(${column(BARU)})` });
  page.put(JUMLAH, sumOf(JUMLAH));
  page.put(KETERANGAN, { formula: `=IF(COUNT(${column(LAMA)})<${UNSUR_PENETAPAN.length},"Isi kolom LAMA; 0 bila tidak ada","")` });
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
  const line = (label: string, pangkat: Parameters<Halaman["put"]>[1], naikJenjang: Parameters<Halaman["put"]>[1]) => {
    page.put(0, label);
    page.merge(0, 2);
    page.lines(2);
    page.put(PANGKAT, pangkat);
    page.put(JENJANG, naikJenjang);
    page.merge(KETERANGAN, AKHIR);
    page.format(0, AKHIR, ISI);
    page.format(PANGKAT, JENJANG, { ...ANGKA, numberFormat: '#,##0.00;"kurang "#,##0.00' });
    page.down();
  };
  page.put(0, "KETERANGAN");
  page.merge(0, 2);
  page.put(PANGKAT, "PANGKAT");
  page.put(JENJANG, "JENJANG JABATAN");
  page.lines(2);
  page.put(KETERANGAN, "CATATAN");
  page.merge(KETERANGAN, AKHIR);
  page.format(0, AKHIR, KEPALA);
  page.down();
  const top = page.row;
  const pangkat = ambangPangkat(jenjang, golongan);
  const steps = pangkat === null ? 0 : pangkat / kebutuhanPangkat[jenjang];
  const perluPangkat = panggil(rumus, "KEBUTUHAN_PANGKAT", [`"${jenjang}"`, `"${golongan ?? ""}"`]);
  page.put(KETERANGAN, steps > 1 ? `Dihitung sejak awal jenjang: ${steps} pangkat` : null);
  line("Angka Kredit minimal yang harus dipenuhi untuk kenaikan pangkat/jenjang", pangkat === null ? "–" : steps > 1 ? times(perluPangkat, steps) : perluPangkat, kebutuhanKenaikanJenjang(jenjang) === null ? "–" : panggil(rumus, "KEBUTUHAN_JENJANG", [`"${jenjang}"`]));
  const [needPangkat, needJenjang] = [page.at(top, PANGKAT), page.at(top, JENJANG)];
  const selisih = (need: string) => ({ formula: `=IF(OR(${kumulatif}="",NOT(ISNUMBER(${need}))),"",${kumulatif}-${need})` });
  line("Kelebihan/kekurangan angka kredit untuk kenaikan pangkat", selisih(needPangkat), null);
  line("Kelebihan/kekurangan angka kredit untuk kenaikan jenjang", null, selisih(needJenjang));
  const [selisihPangkat, selisihJenjang] = [page.at(top + 1, PANGKAT), page.at(top + 2, JENJANG)];
  const verdict = (cell: string, naik: string) => `IF(ISNUMBER(${cell}),IF(${cell}>=0,"DAPAT","TIDAK DAPAT")&" dipertimbangkan untuk ${naik} setingkat lebih tinggi","")`;
  for (const [cell, naik] of [[selisihPangkat, "kenaikan pangkat"], [selisihJenjang, "kenaikan jenjang jabatan"]] as const) {
    page.put(0, { formula: `=${verdict(cell, naik)}` });
    page.merge(0, AKHIR);
    page.format(0, AKHIR, { ...ISI, bold: true, horizontal: "center" });
    page.down();
  }
  return { perluPangkat: needPangkat, perluJenjang: needJenjang, selisihPangkat, selisihJenjang };
}

function times(value: ReturnType<typeof panggil>, factor: number): ReturnType<typeof panggil> {
  return typeof value === "object" && value !== null ? { formula: `${value.formula}*${factor}` } : value;
}

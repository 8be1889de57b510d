import { cellKey, type CellValue, type Grid } from "../../../src/core/sheet/grid";
import { draft, gridOf, put, type Draft } from "../../sheets/draft";
import type { Tempat } from "../pp30/draw";

/** How offices lay out Konversi, Akumulasi and Penetapan Angka Kredit. */
export interface Gaya {
  readonly top: number;
  readonly left: number;
  readonly gabung: boolean;
  readonly ulangJudul: boolean;
  readonly identitas: "bernomor" | "kolom-nomor" | "polos";
  readonly titikDua: "sel" | "awal" | "tanpa";
  readonly nip: "NIP" | "NIP / NRK";
  readonly tmt: "koma" | "garis" | "tanpa";
  readonly kepala: "resmi" | "singkat" | "patah" | "persentase";
  readonly nomor: boolean;
  readonly persen: "format" | "teks" | "pecahan" | "angka";
  readonly angka: "angka" | "teks";
  readonly bulan: "kata" | "jumlah" | "satuan" | "singkat";
  readonly predikat: "resmi" | "besar";
  readonly strip: string | null;
  readonly ambang: "satu-baris" | "dua-baris";
  readonly tandaTangan: "tempat" | "ditetapkan";
}

export interface Tahun {
  readonly tahun: number;
  readonly dari: number;
  readonly sampai: number;
  readonly predikat: "Sangat Baik" | "Baik" | "Butuh Perbaikan" | "Kurang" | "Sangat Kurang";
}

export interface Pejabat {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly koefisien: number;
  readonly pangkatPerlu: number;
  readonly jenjangPerlu: number;
}

/** PermenPANRB 1/2023: percent of the coefficient that a predikat earns. */
export const PERSEN = { "Sangat Baik": 150, Baik: 100, "Butuh Perbaikan": 75, Kurang: 50, "Sangat Kurang": 25 } as const;
export const bulan = ({ dari, sampai }: Tahun): number => sampai - dari + 1;
export const angkaKredit = (tahun: Tahun, { koefisien }: Pejabat): number => (PERSEN[tahun.predikat] / 100) * koefisien * (bulan(tahun) / 12);

const NAMA_BULAN = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const nama = (index: number) => NAMA_BULAN[index - 1] ?? "";
const akhir = (index: number, tahun: number) => new Date(Date.UTC(tahun, index, 0)).getUTCDate();

export interface Drawn {
  readonly grid: Grid;
  /** Cells of worked-out values, each by the rule that holds it. */
  readonly nilai: readonly (Tempat & { readonly rule: string })[];
}

class Kertas {
  readonly sheet: Draft;
  readonly nilai: (Tempat & { rule: string })[] = [];
  row: number;
  constructor(name: string, readonly gaya: Gaya) {
    this.sheet = draft(name);
    this.row = gaya.top;
  }
  write(column: number, value: CellValue, row = this.row): void {
    put(this.sheet, row, this.gaya.left + column, value);
  }
  merge(left: number, right: number, top = this.row, bottom = top): void {
    if (this.gaya.gabung && (right > left || bottom > top)) this.sheet.merges.push({ top, bottom, left: this.gaya.left + left, right: this.gaya.left + right });
  }
  worked(rule: string, column: number): void {
    this.nilai.push({ rule: `permen1/${rule}`, row: this.row, column: this.gaya.left + column });
  }
  number(column: number, value: number): void {
    this.write(column, this.gaya.angka === "teks" ? value.toFixed(2).replace(".", ",") : Math.round(value * 1000) / 1000);
  }
  percent(column: number, value: number): void {
    const { persen } = this.gaya;
    this.write(column, persen === "teks" ? `${value}%` : persen === "angka" ? value : value / 100);
    if (persen === "format") this.sheet.percent.add(cellKey(this.row, this.gaya.left + column));
  }
  title(text: string, right: number): void {
    this.write(0, text);
    this.merge(0, right);
    this.row++;
    this.write(0, "NOMOR: 800/12/2024");
    this.row += 2;
  }
  masa(label: string, text: string, right: number): void {
    this.write(0, "Instansi: Pemerintah Kabupaten Sumber Jaya");
    this.write(right, `${label}: ${text}`);
    this.row++;
  }
  person({ nama, nip, pangkat, jabatan, unit }: Pejabat): void {
    const { identitas, titikDua, tmt } = this.gaya;
    const since = tmt === "koma" ? ", 01-04-2022" : tmt === "garis" ? " / 01-04-2022" : "";
    const lines = [["1", "NAMA", nama], ["2", this.gaya.nip, nip], ["3", "NOMOR SERI KARPEG", "P 104233"], ["4", "PANGKAT/GOLONGAN RUANG/TMT", `${pangkat}${since}`], ["5", "TEMPAT/TANGGAL LAHIR", "Sumber Jaya, 15 Maret 1987"], ["8", "JABATAN/TMT", `${jabatan}${since}`], ["10", "UNIT KERJA", unit]] as const;
    if (identitas === "kolom-nomor") this.write(0, "I");
    this.write(identitas === "kolom-nomor" ? 1 : 0, identitas === "kolom-nomor" ? "KETERANGAN PERORANGAN" : "I. KETERANGAN PERORANGAN");
    this.row++;
    for (const [number, label, value] of lines) {
      const first = identitas === "kolom-nomor" ? 1 : 0;
      if (first > 0) this.write(0, Number(number));
      this.write(first, identitas === "bernomor" ? `${number}. ${label}` : label);
      if (titikDua === "sel") this.write(first + 1, ":");
      this.write(first + (titikDua === "sel" ? 2 : 1), titikDua === "awal" ? `: ${value}` : value);
      this.row++;
    }
  }
  sign(right: number): void {
    this.row++;
    if (this.gaya.tandaTangan === "tempat") this.write(right, "Sumber Jaya, 10 Januari 2026");
    else {
      this.write(right, "Ditetapkan di: Sumber Jaya");
      this.row++;
      this.write(right, "Pada tanggal: 10 Januari 2026");
    }
    this.row++;
    ["Pejabat Penilai Kinerja", null, null, "Drs. Bagus Wicaksono, M.Si.", "NIP. 197001051995031002"].forEach((text, nth) => this.write(right, text, this.row + nth));
  }
  word(text: string): string {
    return this.gaya.predikat === "besar" ? text.toUpperCase() : text;
  }
  head(text: string): string {
    return this.gaya.kepala === "patah" ? text.replace(/ /g, "\n") : text;
  }
  done(): Drawn {
    return { grid: gridOf(this.sheet), nilai: this.nilai };
  }
}

function heads(paper: Kertas, before: readonly string[]): void {
  const { kepala } = paper.gaya;
  const first = before.length;
  const [persen, koefisien, kredit] = kepala === "singkat" ? ["PERSEN", "KOEFISIEN", "ANGKA KREDIT"] : [kepala === "persentase" ? "PERSENTASE" : "PROSENTASE", "KOEFISIEN PER TAHUN", "ANGKA KREDIT YANG DIDAPAT"];
  paper.write(0, "HASIL PENILAIAN KINERJA");
  paper.merge(0, first);
  paper.write(first + 1, paper.head(koefisien ?? ""));
  paper.merge(first + 1, first + 1, paper.row, paper.row + 1);
  paper.write(first + 2, paper.head(kredit ?? ""));
  paper.merge(first + 2, first + 2, paper.row, paper.row + 1);
  paper.row++;
  [...before, persen ?? ""].forEach((text, column) => paper.write(column, paper.head(text)));
  paper.row++;
  if (!paper.gaya.nomor) return;
  for (let column = 0; column <= first + 2; column++) paper.write(column, column + 1);
  paper.row++;
}

export function drawKonversi(name: string, gaya: Gaya, pejabat: Pejabat, tahun: Tahun): Drawn {
  const paper = new Kertas(name, gaya);
  paper.title("KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", 3);
  paper.masa("Periode", `1 ${nama(tahun.dari)} s.d. ${akhir(tahun.sampai, tahun.tahun)} ${nama(tahun.sampai)} ${tahun.tahun}`, 3);
  paper.person(pejabat);
  if (gaya.ulangJudul) {
    paper.write(0, "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT");
    paper.merge(0, 3);
    paper.row++;
  }
  heads(paper, ["PREDIKAT"]);
  paper.write(0, paper.word(tahun.predikat));
  paper.percent(1, PERSEN[tahun.predikat]);
  paper.worked("persentase", 1);
  paper.number(2, pejabat.koefisien);
  paper.worked("koefisien", 2);
  paper.number(3, angkaKredit(tahun, pejabat));
  paper.worked("angka-kredit", 3);
  paper.row++;
  paper.sign(2);
  return paper.done();
}

export function drawAkumulasi(name: string, gaya: Gaya, pejabat: Pejabat, all: readonly Tahun[]): Drawn {
  const paper = new Kertas(name, gaya);
  const [first, last] = [all[0], all[all.length - 1]];
  if (!first || !last) throw new Error("an Akumulasi has rows");
  paper.title("AKUMULASI ANGKA KREDIT", 5);
  paper.masa("Masa Penilaian", `${nama(first.dari)} ${first.tahun} - ${nama(last.sampai)} ${last.tahun}`, 5);
  paper.person(pejabat);
  heads(paper, ["TAHUN", gaya.kepala === "singkat" ? "PERIODIK" : "PERIODIK (BULAN)", "PREDIKAT"]);
  for (const each of all) {
    const short = (index: number) => (gaya.bulan === "singkat" ? nama(index).slice(0, 3) : nama(index));
    paper.write(0, each.tahun);
    // A number of months says which ones only from January on.
    const words = gaya.bulan === "kata" || gaya.bulan === "singkat" || each.dari > 1;
    paper.write(1, words ? `${short(each.dari)} - ${short(each.sampai)}` : gaya.bulan === "jumlah" ? bulan(each) : `${bulan(each)} bulan`);
    paper.write(2, paper.word(each.predikat));
    paper.percent(3, PERSEN[each.predikat]);
    paper.worked("persentase", 3);
    paper.number(4, pejabat.koefisien);
    paper.worked("koefisien", 4);
    paper.number(5, angkaKredit(each, pejabat));
    paper.worked("angka-kredit", 5);
    paper.row++;
  }
  paper.write(0, gaya.kepala === "singkat" ? "JUMLAH" : "JUMLAH ANGKA KREDIT YANG DIPEROLEH");
  paper.merge(0, 4);
  paper.number(5, all.reduce((sum, each) => sum + angkaKredit(each, pejabat), 0));
  paper.worked("jumlah-akumulasi", 5);
  paper.row++;
  paper.sign(4);
  return paper.done();
}

export interface Unsur {
  readonly dasar: number;
  readonly jfLama: number;
  readonly penyesuaian: number;
  readonly pendidikan: number;
}

export function kumulatif(unsur: Unsur, konversi: number): number {
  return unsur.dasar + unsur.jfLama + unsur.penyesuaian + unsur.pendidikan + konversi;
}

export function drawPenetapan(name: string, gaya: Gaya, pejabat: Pejabat, all: readonly Tahun[], unsur: Unsur): Drawn {
  const paper = new Kertas(name, gaya);
  const [first, last] = [all[0], all[all.length - 1]];
  if (!first || !last) throw new Error("a Penetapan has a period");
  paper.title("PENETAPAN ANGKA KREDIT", 5);
  paper.masa("Masa Penilaian", `${nama(first.dari)} ${first.tahun} s.d. ${nama(last.sampai)} ${last.tahun}`, 3);
  paper.person(pejabat);
  paper.row++;
  ["II", "HASIL PENILAIAN ANGKA KREDIT", "LAMA", "BARU", "JUMLAH", "KETERANGAN"].forEach((text, column) => paper.write(column, text));
  paper.row++;
  const konversi = all.reduce((sum, each) => sum + angkaKredit(each, pejabat), 0);
  const line = (label: string, lama: number, baru: number, number?: number) => {
    paper.write(0, number ?? null);
    paper.write(1, label);
    [lama, baru, lama + baru].forEach((value, nth) => (value === 0 ? paper.write(2 + nth, gaya.strip) : paper.number(2 + nth, value)));
    paper.row++;
  };
  line("AK Dasar yang diberikan", unsur.dasar, 0, 1);
  line("AK JF lama", unsur.jfLama, 0, 2);
  line("AK Penyesuaian/Penyetaraan", unsur.penyesuaian, 0, 3);
  line("AK Konversi", 0, konversi, 4);
  line("AK yang diperoleh dari peningkatan pendidikan", 0, unsur.pendidikan, 5);
  line("JUMLAH ANGKA KREDIT KUMULATIF", unsur.dasar + unsur.jfLama + unsur.penyesuaian, konversi + unsur.pendidikan);
  const total = kumulatif(unsur, konversi);
  const need = "Angka Kredit minimal yang harus dipenuhi untuk kenaikan";
  const over = "Kelebihan/kekurangan Angka Kredit yang harus dicapai untuk kenaikan";
  const rises = [["pangkat", pejabat.pangkatPerlu], ["jenjang", pejabat.jenjangPerlu]] as const;
  if (gaya.ambang === "satu-baris") {
    paper.write(1, `${need} pangkat/jenjang`);
    rises.forEach(([, needed], nth) => paper.number(2 + nth, needed));
    paper.row++;
  } else
    for (const [rise, needed] of rises) {
      paper.write(1, `${need} ${rise}`);
      paper.number(2, needed);
      paper.row++;
    }
  rises.forEach(([rise, needed], nth) => {
    paper.write(1, `${over} ${rise}`);
    const column = gaya.ambang === "satu-baris" ? 2 + nth : 2;
    paper.number(column, total - needed);
    paper.worked("selisih-angka-kredit", column);
    paper.row++;
  });
  const dapat = total >= pejabat.pangkatPerlu;
  paper.write(0, "III");
  paper.write(1, dapat ? "DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT" : "BELUM DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT");
  paper.row++;
  paper.sign(3);
  return paper.done();
}

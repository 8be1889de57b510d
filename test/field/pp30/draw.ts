import { cellKey, type CellValue, type Grid } from "../../../src/core/sheet/grid";
import { draft, gridOf, put, type Draft } from "../../sheets/draft";
import type { Orang } from "../orang";
import { capaian, jumlah, kategoriIki, kategoriRencana, NILAI, nilaiAspek, nilaiIkiJpt, perilaku, predikat, rataUtamaJpt, tertimbang, tertimbangJpt, type RencanaKerja, type Ukuran } from "./nilai";

/** How one form of PermenPANRB 8/2021 is laid out; every choice is one that offices make. */
export interface Gaya {
  readonly bentuk: "dasar" | "pengembangan" | "jpt" | "rencana" | "rencana-jpt";
  readonly top: number;
  readonly left: number;
  readonly judul: "resmi" | "singkat" | "tanpa";
  readonly gabung: "merge" | "kosong" | "ulang";
  readonly identitas: "sisi" | "tumpuk" | "huruf";
  readonly titikDua: "sel" | "teks" | "awal" | "tanpa";
  readonly kepala: "resmi" | "singkat" | "patah" | "nbsp" | "dua-baris";
  readonly nomor: "kurung" | "angka" | "salah" | "tersembunyi" | "tanpa";
  readonly kolomNomor: boolean;
  readonly kolomTambahan: boolean;
  readonly target: "satu-sel" | "dua-sel" | "ujung";
  readonly realisasi: "satuan" | "angka" | "dua-sel" | "persen";
  readonly capaian: "persen" | "angka" | "teks" | "bulat" | "koma";
  readonly bagian: "resmi" | "tanpa-huruf" | "terpisah" | "singkat" | "rencana";
  readonly jumlah: "resmi" | "singkat" | "kanan" | "tanpa";
  readonly akhir: "NILAI AKHIR SKP" | "NILAI SKP" | "Nilai Akhir SKP :" | "NILAI AKHIR";
  readonly metode: readonly [direct: string, nonDirect: string];
  readonly barisKosong: "tanpa" | "antar" | "bernomor";
  readonly besar: boolean;
  /** What stands under a section without rencana kinerja. */
  readonly nihil: string | null;
  /** How a JPT weighs its kinerja utama: each kind as a whole, or each rencana kinerja. */
  readonly bobot: "jenis" | "baris";
  readonly periode: number;
  readonly nip: "teks" | "titik" | "spasi";
  readonly tandaTangan: "kiri-kanan" | "kanan";
}

export interface Bahan {
  readonly pegawai: Orang;
  readonly penilai: Orang;
  readonly rencana: readonly RencanaKerja[];
}

export interface Drawn {
  readonly grid: Grid;
  /** Row and column of each rencana kinerja, in order, from 0. */
  readonly rencana: readonly Tempat[];
  /** Cells of worked-out values, each by the rule that holds it. */
  readonly nilai: readonly (Tempat & { readonly rule: string })[];
}
export interface Tempat {
  readonly row: number;
  readonly column: number;
}

type Write = (row: number, column: number, value: CellValue) => void;

const PERIODE = ["PERIODE PENILAIAN: 1 JULI SD 31 DESEMBER TAHUN 2021", "PERIODE PENILAIAN : JULI - DESEMBER 2021", "Periode Penilaian: 01-07-2021 s/d 31-12-2021", "Periode : Semester II Tahun 2021", "PERIODE PENILAIAN 1 Juli s.d. 31 Desember 2021"] as const;

const two = (value: number) => Math.round(value * 100) / 100;
const koma = (value: number) => String(two(value)).replace(".", ",");

function frame(sheet: Draft, gaya: Pick<Gaya, "left" | "gabung">) {
  const write: Write = (row, column, value) => put(sheet, row, gaya.left + column, value);
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (gaya.gabung === "merge" && (bottom > top || right > left)) sheet.merges.push({ top, left: gaya.left + left, bottom, right: gaya.left + right });
  };
  return { write, merge };
}

function nipAs(nip: string, way: Gaya["nip"]): string {
  if (way === "teks") return nip;
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(way === "titik" ? "." : " ");
}

type IdentityGaya = Pick<Gaya, "identitas" | "titikDua" | "nip" | "left">;

function identity(gaya: IdentityGaya, { pegawai, penilai }: Pick<Bahan, "pegawai" | "penilai">, write: Write, from: number, half: number): number {
  const labels = ["NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA"];
  const block = (orang: Orang, caption: string, row: number, column: number) => {
    write(row, column, caption);
    [orang.nama, nipAs(orang.nip, gaya.nip), orang.pangkat, orang.jabatan, orang.unit].forEach((value, index) => {
      const label = `${gaya.identitas === "huruf" ? `${"abcde"[index]}. ` : ""}${labels[index]}`;
      const at = row + 1 + index;
      if (gaya.titikDua === "teks") return write(at, column, `${label} : ${value}`);
      write(at, column, label);
      if (gaya.titikDua === "sel") write(at, column + 1, ":");
      write(at, column + (gaya.titikDua === "sel" ? 2 : 1), gaya.titikDua === "awal" ? `: ${value}` : value);
    });
  };
  block(pegawai, gaya.identitas === "huruf" ? "1. PEGAWAI YANG DINILAI" : "PEGAWAI YANG DINILAI", from, 0);
  if (gaya.identitas === "sisi") {
    block(penilai, "PEJABAT PENILAI KINERJA", from, half);
    return from + 7;
  }
  block(penilai, gaya.identitas === "huruf" ? "2. PEJABAT PENILAI KINERJA" : "PEJABAT PENILAI KINERJA", from + 6, 0);
  return from + 13;
}

interface Kolom {
  readonly id: string;
  readonly at: number;
  readonly wide: number;
  readonly teks: string;
}

const RESMI: Readonly<Record<string, string>> = {
  no: "NO",
  perspektif: "PERSPEKTIF",
  atasan: "RENCANA KINERJA ATASAN LANGSUNG/UNIT KERJA/ORGANISASI YANG DIINTERVENSI",
  rencana: "RENCANA KINERJA",
  aspek: "ASPEK",
  kode: "KODE",
  iki: "INDIKATOR KINERJA INDIVIDU",
  target: "TARGET",
  realisasi: "REALISASI",
  capaian: "CAPAIAN IKI",
  kategoriIki: "KATEGORI CAPAIAN IKI",
  nilaiIki: "NILAI CAPAIAN IKI",
  kategori: "KATEGORI",
  nilai: "NILAI",
  metode: "METODE CASCADING",
  tertimbang: "NILAI TERTIMBANG",
  sangatKurang: "SANGAT KURANG",
  kurang: "KURANG",
  cukup: "CUKUP",
  sangatBaik: "SANGAT BAIK",
  kondisi: "KONDISI",
  lingkup: "LINGKUP",
  nilaiAtasan: "NILAI ATASAN",
};
const SINGKAT: Readonly<Record<string, string>> = { ...RESMI, atasan: "RENCANA KINERJA ATASAN YANG DIINTERVENSI", rencana: "RENCANA KINERJA (RK)", iki: "INDIKATOR KINERJA INDIVIDU (IKI)", capaian: "CAPAIAN", kategoriIki: "KATEGORI IKI", nilaiIki: "NILAI IKI", metode: "METODE" };

function columnsOf(gaya: Gaya): readonly Kolom[] {
  const jpt = gaya.bentuk.endsWith("jpt");
  const assessed = !gaya.bentuk.startsWith("rencana");
  const levels = ["sangatKurang", "kurang", "cukup", "sangatBaik"];
  const ids = [
    ...(jpt ? ["perspektif"] : []),
    ...(gaya.kolomNomor ? ["no"] : []),
    ...(jpt ? [] : ["atasan"]),
    "rencana",
    ...(jpt ? [] : ["aspek"]),
    ...(gaya.kolomTambahan ? ["kode"] : []),
    "iki",
    "target",
    ...(gaya.bentuk === "pengembangan" ? levels : []),
    ...(assessed ? ["realisasi", "capaian", "kategoriIki"] : []),
    ...(assessed && jpt ? ["nilaiIki", "tertimbang"] : []),
    ...(assessed && !jpt ? ["kategori", "nilai", "metode", "tertimbang"] : []),
    ...(assessed ? ["kondisi", "lingkup"] : []),
    ...(assessed && !jpt ? ["nilaiAtasan"] : []),
  ];
  const words = gaya.kepala === "singkat" ? SINGKAT : RESMI;
  let at = 0;
  return ids.map((id) => {
    const wide = (id === "target" && gaya.target !== "satu-sel") || (id === "realisasi" && gaya.realisasi === "dua-sel") ? (id === "target" && gaya.target === "ujung" ? 3 : 2) : 1;
    const text = id === "target" && gaya.bentuk === "pengembangan" ? "TARGET/BAIK" : (words[id] ?? id);
    const column: Kolom = { id, at, wide, teks: gaya.kepala === "nbsp" ? text.replace(/ /g, "\u00a0 ") : gaya.kepala === "patah" ? text.replace(/ /g, "\n") : text };
    at += wide;
    return column;
  });
}

/** Draws an SKP or its assessment. */
export function drawSkp(name: string, gaya: Gaya, bahan: Bahan): Drawn {
  const sheet = draft(name);
  const { write, merge } = frame(sheet, gaya);
  const jpt = gaya.bentuk.endsWith("jpt");
  const assessed = !gaya.bentuk.startsWith("rencana");
  const kolom = columnsOf(gaya);
  const at = (id: string) => kolom.find((each) => each.id === id)?.at;
  const form = kolom.filter(({ id }) => !["kondisi", "lingkup", "nilaiAtasan"].includes(id));
  const last = Math.max(...form.map((each) => each.at + each.wide - 1));
  let row = gaya.top;

  const title = assessed ? "PENILAIAN SASARAN KINERJA PEGAWAI" : "RENCANA SASARAN KINERJA PEGAWAI";
  const lines = gaya.judul === "tanpa" ? [] : gaya.judul === "singkat" ? [assessed ? "PENILAIAN SKP" : "SASARAN KINERJA PEGAWAI"] : [title, jpt ? "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI" : "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"];
  for (const line of lines) {
    write(row, 0, line);
    merge(row, 0, row, last);
    row++;
  }
  row++;
  write(row, 0, "PEMERINTAH KABUPATEN SUMBER JAYA");
  write(row++, Math.max(4, last - 2), PERIODE[gaya.periode % PERIODE.length] ?? "");
  row = identity(gaya, bahan, write, row, Math.max(4, Math.ceil(last / 2)));

  row = heads(sheet, gaya, kolom, row);
  const rencana: Tempat[] = [];
  const nilai: (Tempat & { rule: string })[] = [];
  const worked = (rule: string, id: string, r: number) => {
    const column = at(id);
    if (column !== undefined) nilai.push({ rule: `pp30/${rule}`, row: r, column: gaya.left + column });
  };
  const totals = jumlah(bahan.rencana, jpt);
  const group = (bagian: RencanaKerja["bagian"]) => bahan.rencana.filter((each) => each.bagian === bagian);
  const place = (each: RencanaKerja, index: number, first: boolean, size: number) => {
    rencana.push({ row, column: gaya.left + (at("rencana") ?? 0) });
    drawRencana(sheet, gaya, kolom, each, index, row);
    if (assessed) {
      each.ukuran.forEach((_, nth) => {
        worked("capaian-iki", "capaian", row + nth);
        worked("kategori-iki", "kategoriIki", row + nth);
        worked("nilai-iki", "nilaiIki", row + nth);
      });
      worked("kategori-rencana", "kategori", row);
      worked("nilai-rencana", "nilai", row);
      if (!jpt || each.bagian === "tambahan" || first || gaya.bobot === "baris") worked(jpt ? "nilai-tertimbang-jpt" : "nilai-tertimbang", "tertimbang", row);
    }
    if (jpt && assessed && each.bagian !== "tambahan" && (first || gaya.bobot === "baris")) {
      const mean = rataUtamaJpt(gaya.bobot === "baris" ? [each] : bahan.rencana, each.bagian) ?? NaN;
      const both = group("utama").length > 0 && group("aksi").length > 0;
      write(row, at("tertimbang") ?? 0, two(mean * (both ? (each.bagian === "utama" ? 0.6 : 0.4) : 1)));
      if (gaya.bobot === "jenis") merge(row, at("tertimbang") ?? 0, row + size - 1, at("tertimbang") ?? 0);
    }
    if (jpt && assessed && each.bagian === "tambahan") write(row, at("tertimbang") ?? 0, two(tertimbangJpt(each)));
    row += each.ukuran.length;
    if (gaya.barisKosong === "antar") row++;
  };
  const total = (rule: string, words: string, value: number) => {
    const label = gaya.jumlah === "kanan" ? Math.max(0, (at("tertimbang") ?? 1) - 3) : 0;
    write(row, label, words);
    if (gaya.jumlah !== "kanan") merge(row, 0, row, (at("tertimbang") ?? 1) - 1);
    write(row, at("tertimbang") ?? 0, two(value));
    worked(rule, "tertimbang", row++);
  };

  for (const bagian of ["utama", "aksi", "tambahan"] as const) {
    const own = group(bagian);
    if (bagian === "aksi" && own.length === 0) continue;
    if (bagian !== "aksi") row = section(gaya, bagian, write, row);
    if (jpt && bagian !== "tambahan") write(row++, 0, bagian === "utama" ? "1. Perjanjian Kinerja dan Direktif" : "2. Rencana Aksi/Inisiatif Strategis");
    const size = own.reduce((rows, { ukuran }) => rows + ukuran.length + (gaya.barisKosong === "antar" ? 1 : 0), 0) - (gaya.barisKosong === "antar" ? 1 : 0);
    own.forEach((each, index) => place(each, index, index === 0, size));
    if (own.length === 0 && gaya.nihil !== null) write(row++, at("rencana") ?? 1, gaya.nihil);
    if (gaya.barisKosong === "bernomor" && gaya.kolomNomor) write(row++, at("no") ?? 0, own.length + 1);
    if (!assessed || jpt || gaya.jumlah === "tanpa") continue;
    if (bagian === "utama") total("rata-rata-utama", gaya.jumlah === "singkat" ? "RATA-RATA" : "RATA-RATA NILAI TERTIMBANG KINERJA UTAMA", totals.utama);
    if (bagian === "tambahan" && own.length > 0) total("jumlah-tambahan", gaya.jumlah === "singkat" ? "JUMLAH" : "TOTAL NILAI TERTIMBANG KINERJA TAMBAHAN", totals.tambahan);
  }
  if (assessed) total("nilai-skp", gaya.akhir, totals.skp);
  row++;
  sign(gaya, bahan, write, row, Math.max(3, last - 2), assessed);
  return { grid: gridOf(sheet), rencana, nilai };
}

function sign(gaya: Pick<Gaya, "tandaTangan">, { pegawai, penilai }: Pick<Bahan, "pegawai" | "penilai">, write: Write, from: number, right: number, assessed: boolean): void {
  write(from, right, assessed ? "Sumber Jaya, 10 Januari 2022" : "Sumber Jaya, 5 Juli 2021");
  if (gaya.tandaTangan === "kiri-kanan" || !assessed) {
    write(from + 1, 1, "Pegawai yang Dinilai,");
    write(from + 5, 1, pegawai.nama);
    write(from + 6, 1, `NIP. ${pegawai.nip}`);
  }
  write(from + 1, right, "Pejabat Penilai Kinerja,");
  write(from + 5, right, penilai.nama);
  write(from + 6, right, `NIP ${penilai.nip}`);
}

function section(gaya: Gaya, bagian: "utama" | "tambahan", write: Write, row: number): number {
  const [letter, name] = bagian === "utama" ? (["A", "UTAMA"] as const) : (["B", "TAMBAHAN"] as const);
  if (gaya.bagian === "terpisah") {
    write(row, 0, letter);
    write(row, 1, `KINERJA ${name}`);
  } else write(row, 0, gaya.bagian === "resmi" ? `${letter}. KINERJA ${name}` : gaya.bagian === "singkat" ? `${letter}. ${name}` : gaya.bagian === "rencana" ? `RENCANA KINERJA ${name}` : `KINERJA ${name}`);
  return row + 1;
}

function heads(sheet: Draft, gaya: Gaya, kolom: readonly Kolom[], row: number): number {
  const { write, merge } = frame(sheet, gaya);
  const double = gaya.kepala === "dua-baris" || gaya.target === "ujung";
  for (const { id, at, wide, teks } of kolom) {
    const pair = gaya.kepala === "dua-baris" && (id === "kategori" || id === "nilai");
    if (pair) {
      if (id === "kategori") {
        write(row, at, "CAPAIAN RENCANA KINERJA");
        merge(row, at, row, at + 1);
      }
      write(row + 1, at, teks);
      continue;
    }
    write(row, at, teks);
    if (id === "target" && gaya.target === "ujung") {
      ["MIN", "MAKS", "SATUAN"].forEach((word, index) => write(row + 1, at + index, word));
      // Ends of a range are told from a value and its unit by the span of their heading alone.
      sheet.merges.push({ top: row, left: gaya.left + at, bottom: row, right: gaya.left + at + wide - 1 });
    } else if (wide > 1) sheet.merges.push({ top: row, left: gaya.left + at, bottom: row + (double ? 1 : 0), right: gaya.left + at + wide - 1 });
    else merge(row, at, row + (double ? 1 : 0), at);
  }
  const below = row + (double ? 2 : 1);
  if (gaya.nomor === "tanpa") return below;
  kolom.forEach(({ at }, index) => write(below, at, gaya.nomor === "kurung" ? `(${index + 1})` : gaya.nomor === "salah" ? Math.max(1, index) : index + 1));
  if (gaya.nomor === "tersembunyi") sheet.hiddenRows.add(below);
  return below + 1;
}

function drawRencana(sheet: Draft, gaya: Gaya, kolom: readonly Kolom[], each: RencanaKerja, index: number, row: number): void {
  const { write, merge } = frame(sheet, gaya);
  const jpt = gaya.bentuk.endsWith("jpt");
  const at = (id: string) => kolom.find((one) => one.id === id)?.at;
  const cell = (id: string, r: number, value: CellValue) => {
    const column = at(id);
    if (column !== undefined) write(r, column, value);
  };
  const loud = (text: string) => (gaya.besar ? text.toUpperCase() : text);
  const bottom = row + each.ukuran.length - 1;
  each.ukuran.forEach((ukuran, nth) => {
    const r = row + nth;
    if (nth === 0 || gaya.gabung === "ulang") {
      cell("atasan", r, each.bagian === "tambahan" ? "-" : each.atasan);
      cell("rencana", r, each.rencana);
      if (!jpt || nth === 0) cell("perspektif", r, each.perspektif);
    }
    if (nth === 0) {
      cell("no", r, gaya.nomor === "kurung" ? `${index + 1}.` : index + 1);
      cell("kategori", r, loud(kategoriRencana(each)));
      cell("nilai", r, NILAI[kategoriRencana(each)]);
      if (each.bagian !== "tambahan") cell("metode", r, gaya.metode[each.metode === "direct" ? 0 : 1]);
      if (!jpt) cell("tertimbang", r, two(tertimbang(each)));
      if (each.bagian !== "tambahan" && each.metode === "non-direct") cell("nilaiAtasan", r, each.nilaiAtasan);
      if (each.bagian === "tambahan") cell("lingkup", r, each.lingkup);
    }
    cell("aspek", r, loud(ukuran.aspek));
    cell("kode", r, `K-${nth + 1}`);
    cell("iki", r, ukuran.iki);
    if (ukuran.khusus) cell("kondisi", r, "Khusus");
    target(gaya, ukuran, cell, write, at("target") ?? 0, r);
    realisasi(sheet, gaya, ukuran, write, at("realisasi"), r);
    const column = at("capaian");
    if (column !== undefined) drawCapaian(sheet, gaya, ukuran, write, column, r);
    cell("kategoriIki", r, loud(kategoriIki(ukuran)));
    cell("nilaiIki", r, two(nilaiIkiJpt(ukuran)));
  });
  for (const id of ["no", "perspektif", "atasan", "rencana", "kategori", "nilai", "metode", ...(jpt ? [] : ["tertimbang"])]) {
    const column = at(id);
    if (column !== undefined) merge(row, column, bottom, column);
  }
}

function target(gaya: Gaya, { bawah, atas, satuan }: Ukuran, cell: (id: string, row: number, value: CellValue) => void, write: Write, column: number, row: number): void {
  const range = bawah === atas ? String(bawah) : `${bawah} - ${atas}`;
  if (gaya.target === "satu-sel") write(row, column, satuan === "%" ? `${range}%` : `${range} ${satuan}`);
  else if (gaya.target === "dua-sel") {
    write(row, column, bawah === atas ? bawah : range);
    write(row, column + 1, satuan);
  } else {
    write(row, column, bawah);
    if (bawah !== atas) write(row, column + 1, atas);
    write(row, column + 2, satuan);
  }
  for (const id of ["sangatKurang", "kurang", "cukup", "sangatBaik"]) cell(id, row, `Uraian ${satuan}`);
}

function realisasi(sheet: Draft, gaya: Gaya, { realisasi: done, satuan }: Ukuran, write: Write, column: number | undefined, row: number): void {
  if (column === undefined) return;
  const text = String(done).replace(".", ",");
  if (gaya.realisasi === "dua-sel") {
    write(row, column, done);
    write(row, column + 1, satuan);
  } else if (gaya.realisasi === "persen" && satuan === "%") {
    write(row, column, done / 100);
    sheet.percent.add(cellKey(row, gaya.left + column));
  } else if (gaya.realisasi === "angka" && satuan !== "%") write(row, column, done);
  else write(row, column, satuan === "%" ? `${text}%` : `${text} ${satuan}`);
}

function drawCapaian(sheet: Draft, gaya: Gaya, ukuran: Ukuran, write: Write, column: number, row: number): void {
  const value = capaian(ukuran);
  if (gaya.capaian === "persen") {
    write(row, column, value / 100);
    sheet.percent.add(cellKey(row, gaya.left + column));
  } else write(row, column, gaya.capaian === "teks" ? `${koma(value)}%` : gaya.capaian === "koma" ? koma(value) : gaya.capaian === "angka" ? value : two(value));
}

/** How behaviour and the joint value are laid out. */
export interface GayaNilai extends IdentityGaya {
  readonly top: number;
  readonly gabung: Gaya["gabung"];
  readonly periode: number;
  readonly tandaTangan: Gaya["tandaTangan"];
  readonly level: "tanpa" | "rata" | "situasi";
  readonly standar: "satu-sel" | "dua-sel";
  readonly kepemimpinan: "tanpa" | "strip" | "kosong";
  readonly bobot: "persen" | "x" | "label" | "teks" | "satu-sel";
  readonly akhir: "resmi" | "singkat";
  readonly ide: "0" | "strip" | "ada" | "tanpa";
}

const ASPEK = ["Orientasi Pelayanan", "Komitmen", "Inisiatif Kerja", "Kerja Sama"] as const;
const SITUASI = 5;

/** Levels are the mean of the five situations, or what is written. */
export function drawPerilaku(gaya: GayaNilai, bahan: Pick<Bahan, "pegawai" | "penilai">, situasi: readonly (readonly number[])[], [bawah, atas]: readonly [number, number]): Grid {
  const sheet = draft("Perilaku");
  const { write, merge } = frame(sheet, gaya);
  const levels = situasi.map((each) => each.reduce((a, b) => a + b, 0) / each.length);
  let row = gaya.top;
  write(row, 0, "PENILAIAN PERILAKU KERJA");
  merge(row, 0, row++, 7);
  write(row++, 0, PERIODE[gaya.periode % PERIODE.length] ?? "");
  row = identity(gaya, bahan, write, row, 4);
  const level = gaya.level === "situasi" ? SITUASI : gaya.level === "rata" ? 1 : 0;
  const heads = ["NO", "ASPEK PERILAKU", ...(gaya.standar === "satu-sel" ? ["STANDAR"] : ["STANDAR MIN", "STANDAR MAKS"])];
  const first = heads.length;
  heads.forEach((text, column) => write(row, column, text));
  if (level > 0) {
    write(row, first, "LEVEL");
    if (level > 1) sheet.merges.push({ top: row, left: gaya.left + first, bottom: row, right: gaya.left + first + level - 1 });
  }
  write(row++, first + level, "NILAI");
  ASPEK.forEach((nama, index) => {
    write(row, 0, index + 1);
    write(row, 1, nama);
    if (gaya.standar === "satu-sel") write(row, 2, `${bawah} - ${atas}`);
    else [bawah, atas].forEach((end, nth) => write(row, 2 + nth, end));
    if (level === 1) write(row, first, levels[index] ?? null);
    if (level > 1) situasi[index]?.forEach((each, nth) => write(row, first + nth, each));
    write(row++, first + level, two(nilaiAspek(levels[index] ?? NaN, bawah, atas)));
  });
  if (gaya.kepemimpinan !== "tanpa") {
    write(row, 0, 5);
    write(row, 1, "Kepemimpinan");
    if (gaya.kepemimpinan === "strip") write(row, first + level, "-");
    row++;
  }
  write(row, 0, gaya.akhir === "resmi" ? "NILAI AKHIR" : "Rata-rata");
  merge(row, 0, row, first + level - 1);
  write(row++, first + level, two(perilaku(levels, bawah, atas)));
  sign(gaya, bahan, write, row + 1, 3, true);
  return gridOf(sheet);
}

export interface Gabungan {
  readonly skp: number;
  readonly perilaku: number;
}

export function drawKinerja(gaya: GayaNilai, bahan: Pick<Bahan, "pegawai" | "penilai">, { skp, perilaku: behaviour }: Gabungan): Grid {
  const sheet = draft("Kinerja");
  const { write, merge } = frame(sheet, gaya);
  const nilai = 0.7 * skp + 0.3 * behaviour;
  let row = gaya.top;
  write(row, 0, "PENILAIAN KINERJA PEGAWAI NEGERI SIPIL");
  merge(row, 0, row++, 5);
  write(row++, 0, PERIODE[gaya.periode % PERIODE.length] ?? "");
  row = identity(gaya, bahan, write, row, 4);
  const line = (label: string, value: number, weight: number) => {
    write(row, 0, gaya.bobot === "label" ? `${label} (${weight * 100}%)` : label);
    let column = 2;
    write(row, column++, gaya.bobot === "satu-sel" ? `${koma(value)} x ${weight * 100}%` : two(value));
    if (gaya.bobot === "persen") {
      write(row, column, weight);
      sheet.percent.add(cellKey(row, gaya.left + column++));
    } else if (gaya.bobot === "x") {
      write(row, column++, "x");
      write(row, column++, `${weight * 100}%`);
    } else if (gaya.bobot === "teks") write(row, column++, `${weight * 100}%`);
    write(row++, column, two(value * weight));
    return column;
  };
  const last = line("Nilai SKP", skp, 0.7);
  line("Nilai Perilaku Kerja", behaviour, 0.3);
  write(row, 0, "Jumlah");
  write(row++, last, two(nilai));
  if (gaya.ide !== "tanpa") {
    write(row, 0, "Ide Baru");
    write(row++, last, gaya.ide === "0" ? 0 : gaya.ide === "strip" ? "-" : "Ada, aplikasi antrean daring");
  }
  write(row, 0, "Nilai Kinerja");
  write(row++, last, two(nilai));
  write(row, 0, gaya.akhir === "resmi" ? "Predikat Kinerja" : "PREDIKAT");
  write(row++, last, predikat(nilai, gaya.ide === "ada"));
  sign(gaya, bahan, write, row + 1, 3, true);
  return gridOf(sheet);
}

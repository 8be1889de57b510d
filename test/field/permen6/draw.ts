import type { CellValue, Grid } from "../../../src/core/sheet/grid";
import { draft, gridOf, put, type Draft } from "../../sheets/draft";
import type { Orang } from "../orang";

/** How one workbook of the field is laid out; every choice is one that offices make. */
export interface Gaya {
  readonly bentuk: "skp-jajf" | "skp-jpt" | "skp-kualitatif" | "evaluasi" | "evaluasi-jpt" | "evaluasi-kualitatif";
  readonly top: number;
  readonly left: number;
  readonly judul: "resmi" | "singkat" | "tanpa";
  /** How rows of one result hang together. */
  readonly gabung: "merge" | "kosong" | "ulang";
  readonly identitas: "sisi" | "tumpuk";
  readonly titikDua: "sel" | "teks" | "tanpa";
  readonly kepala: "resmi" | "atasan" | "patah" | "salah-ketik" | "dua-baris" | "nbsp";
  readonly nomor: "kurung" | "angka" | "salah" | "tersembunyi" | "tanpa";
  readonly kolomTambahan: boolean;
  readonly kolomNomor: boolean;
  readonly satuanTerpisah: boolean;
  readonly bagian: "resmi" | "kinerja" | "terpisah" | "tanpa";
  readonly barisKosong: boolean;
  readonly perilaku: "satu-sel" | "butir" | "kanan";
  readonly rating: "sel" | "kanan" | "bawah";
  readonly ejaan: number;
  readonly periode: number;
  readonly tandaTangan: "kiri-kanan" | "kanan";
  readonly ratingBaris: boolean;
  /** What stands under a section without results. */
  readonly nihil: string | null;
}

export interface Hasil {
  readonly rhk: string;
  readonly pimpinan: string;
  readonly perspektif: string;
  readonly jenis: "utama" | "tambahan";
  readonly indikator: readonly { readonly aspek: string; readonly iki: string; readonly jumlah: string; readonly satuan: string; readonly realisasi: string }[];
}

export interface Bahan {
  readonly pegawai: Orang;
  readonly penilai: Orang;
  readonly hasil: readonly Hasil[];
  readonly ratingHasil: number;
  readonly ratingPerilaku: number;
  readonly predikat: string;
}

export interface Drawn {
  readonly grid: Grid;
  /** Row and column of each RHK, in order, from 0. */
  readonly rhk: readonly { readonly row: number; readonly column: number }[];
  readonly predikat: { readonly row: number; readonly column: number } | undefined;
  readonly bottom: number;
}

export const RATINGS = [
  ["Di bawah ekspektasi", "DIBAWAH EKSPEKTASI", "Di Bawah Ekspetasi", "BE", "Di Bawah Ekspektasi (BE)", "1. Dibawah Ekspektasi Pimpinan"],
  ["Sesuai ekspektasi", "SESUAI EKSPEKTASI", "Sesuai  Ekspetasi", "SE", "SESUAI EKSPEKTASI (SE)", "2. Sesuai Ekspektasi Pimpinan"],
  ["Di atas ekspektasi", "DIATAS EKSPEKTASI", "Di Atas Ekspetasi", "AE", "Di Atas Ekspektasi (AE)", "3. Diatas Ekspektasi Pimpinan"],
] as const;

const NILAI = [
  ["Berorientasi Pelayanan", ["Memahami dan memenuhi kebutuhan masyarakat", "Ramah, cekatan, solutif, dan dapat diandalkan", "Melakukan perbaikan tiada henti"]],
  ["Akuntabel", ["Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi", "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien", "Tidak menyalahgunakan kewenangan jabatan"]],
  ["Kompeten", ["Meningkatkan kompetensi diri", "Membantu orang lain belajar", "Melaksanakan tugas dengan kualitas terbaik"]],
  ["Harmonis", ["Menghargai setiap orang apa pun latar belakangnya", "Suka menolong orang lain", "Membangun lingkungan kerja yang kondusif"]],
  ["Loyal", ["Memegang teguh ideologi Pancasila", "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara", "Menjaga rahasia jabatan dan negara"]],
  ["Adaptif", ["Cepat menyesuaikan diri menghadapi perubahan", "Terus berinovasi", "Bertindak proaktif"]],
  ["Kolaboratif", ["Memberi kesempatan kepada berbagai pihak untuk berkontribusi", "Terbuka dalam bekerja sama", "Menggerakkan pemanfaatan sumber daya untuk tujuan bersama"]],
] as const;

const PERIODE = ["PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2024", "Periode Penilaian : 02 Januari 2024 s.d. 31 Desember 2024", "PERIODE PENILAIAN : JANUARI - DESEMBER 2024", "Periode Penilaian: Tahun 2024"] as const;

/** Draws one form below `from`; the sheet may hold several. */
export function draw(sheet: Draft, gaya: Gaya, bahan: Bahan, from: number): Omit<Drawn, "grid"> {
  const evaluasi = gaya.bentuk.startsWith("evaluasi");
  const kualitatif = gaya.bentuk.endsWith("kualitatif");
  const jpt = gaya.bentuk.endsWith("jpt");
  const write = (row: number, column: number, value: CellValue) => put(sheet, row, gaya.left + column, value);
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (bottom > top || right > left) sheet.merges.push({ top, left: gaya.left + left, bottom, right: gaya.left + right });
  };
  const kolom = columnsOf(gaya, evaluasi, kualitatif, jpt);
  const last = Math.max(5, ...kolom.map(({ at, wide }) => at + wide - 1));
  let row = from;

  const lines = gaya.judul === "tanpa" ? [] : gaya.judul === "singkat" ? [evaluasi ? "EVALUASI KINERJA PEGAWAI" : "SASARAN KINERJA PEGAWAI", ...(kualitatif ? ["PENDEKATAN HASIL KERJA KUALITATIF"] : [])] : [
    evaluasi ? "EVALUASI KINERJA PEGAWAI" : "SASARAN KINERJA PEGAWAI",
    `PENDEKATAN HASIL KERJA ${kualitatif ? "KUALITATIF" : "KUANTITATIF"}`,
    jpt ? "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI" : "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
    ...(evaluasi ? ["PERIODE: TRIWULAN IV-AKHIR"] : []),
  ];
  for (const line of lines) {
    write(row, 0, line);
    if (gaya.gabung === "merge") merge(row, 0, row, last);
    row++;
  }
  row++;
  write(row, 0, "PEMERINTAH KABUPATEN SUMBER JAYA");
  write(row, Math.max(4, last - 1), PERIODE[gaya.periode % PERIODE.length] ?? "");
  row++;
  row = identity(gaya, bahan, write, row);
  if (evaluasi) {
    write(row, 0, "CAPAIAN KINERJA ORGANISASI");
    if (gaya.rating === "sel") write(row, 0, "CAPAIAN KINERJA ORGANISASI: BAIK");
    else if (gaya.rating === "kanan") write(row, 2, "BAIK");
    else write(++row, 0, "BAIK");
    row++;
    write(row, 0, "POLA DISTRIBUSI:");
    row += 3;
  }
  write(row, 0, "HASIL KERJA");
  if (gaya.gabung === "merge") merge(row, 0, row, last);
  row++;

  row = heads(sheet, gaya, kolom, write, merge, row);
  const rhk: { row: number; column: number }[] = [];
  for (const jenis of ["utama", "tambahan"] as const) {
    const own = bahan.hasil.filter((each) => each.jenis === jenis);
    const huruf = jenis === "utama" ? "A" : "B";
    if (gaya.bagian === "resmi") write(row++, 0, `${huruf}. ${jenis.toUpperCase()}`);
    else if (gaya.bagian === "kinerja") write(row++, 0, `Kinerja ${jenis === "utama" ? "Utama" : "Tambahan"}`);
    else if (gaya.bagian === "terpisah") {
      write(row, 0, `${huruf}.`);
      write(row++, 1, jenis.toUpperCase());
    }
    own.forEach((hasil, index) => {
      const placed = kualitatif ? qualitative(gaya, kolom, hasil, index, write, row) : quantitative(gaya, kolom, hasil, index, write, merge, row);
      rhk.push({ row: placed.at.row, column: gaya.left + placed.at.column });
      row = placed.next + (gaya.barisKosong ? 1 : 0);
    });
    if (own.length === 0 && gaya.nihil !== null) write(row++, kolom.find(({ id }) => id === "rhk")?.at ?? 1, gaya.nihil);
    if (gaya.barisKosong && gaya.kolomNomor) write(row++, 0, own.length + 1);
  }
  const put2 = (label: string, words: readonly string[]): { row: number; column: number } => {
    const word = words[gaya.ejaan % words.length] ?? "";
    if (gaya.rating === "sel") {
      write(row, 0, `${label}: ${word}`);
      return { row: row++, column: gaya.left };
    }
    write(row, 0, label);
    if (gaya.rating === "kanan") {
      write(row, 2, word);
      return { row: row++, column: gaya.left + 2 };
    }
    write(row + 1, 0, word);
    row += 2;
    return { row: row - 1, column: gaya.left };
  };
  if (evaluasi) put2("RATING HASIL KERJA*", RATINGS[bahan.ratingHasil] ?? []);
  write(row, 0, gaya.ejaan % 2 ? "PERILAKU KERJA" : "PRILAKU KERJA");
  if (evaluasi) write(row, last, "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG");
  row++;
  NILAI.forEach(([nama, butir], index) => {
    write(row, 0, index + 1);
    if (gaya.perilaku === "satu-sel") {
      write(row, 1, `${nama}\n${butir.map((each) => `- ${each}`).join("\n")}`);
      write(row, 3, "Ekspektasi Khusus Pimpinan:\nMenjadi teladan bagi rekan kerja");
      if (evaluasi) write(row, last, "Sudah ditunjukkan");
      row++;
    } else if (gaya.perilaku === "butir") {
      write(row, 1, nama);
      if (evaluasi) write(row, last, "Sudah ditunjukkan");
      butir.forEach((each, nth) => write(row + 1 + nth, 1, `- ${each}`));
      write(row + 1, 3, "Ekspektasi Khusus Pimpinan:");
      write(row + 2, 3, "Menjadi teladan bagi rekan kerja");
      row += 1 + butir.length;
    } else {
      write(row, 1, nama.toUpperCase());
      write(row, 2, "Ekspetasi Khusus Pimpinan: Menjadi teladan");
      if (evaluasi) write(row, last, "Sudah ditunjukkan");
      row++;
    }
  });
  let predikat: Drawn["predikat"];
  if (evaluasi) {
    put2("RATING PERILAKU", RATINGS[bahan.ratingPerilaku] ?? []);
    predikat = put2("PREDIKAT KINERJA PEGAWAI", [bahan.predikat, bahan.predikat.toUpperCase(), `2. ${bahan.predikat}`]);
  }
  row++;
  const right = Math.max(3, last - 1);
  write(row++, right, evaluasi ? "Sumber Jaya, 10 Januari 2025" : "Sumber Jaya, 10 Januari 2024");
  if (gaya.tandaTangan === "kiri-kanan" || !evaluasi) {
    write(row, 1, "Pegawai yang Dinilai,");
    write(row + 4, 1, bahan.pegawai.nama);
    write(row + 5, 1, `NIP. ${bahan.pegawai.nip}`);
  }
  write(row, right, "Pejabat Penilai Kinerja,");
  write(row + 4, right, bahan.penilai.nama);
  write(row + 5, right, `NIP ${bahan.penilai.nip}`);
  return { rhk, predikat, bottom: row + 6 };
}

interface Kolom {
  readonly id: string;
  readonly at: number;
  readonly wide: number;
  readonly teks: string;
}

function columnsOf(gaya: Gaya, evaluasi: boolean, kualitatif: boolean, jpt: boolean): readonly Kolom[] {
  const ids = [
    ...(gaya.kolomNomor || kualitatif ? ["no"] : []),
    ...(jpt || kualitatif ? [] : ["pimpinan"]),
    "rhk",
    ...(jpt || kualitatif ? [] : ["aspek"]),
    ...(gaya.kolomTambahan && !kualitatif ? ["kode"] : []),
    ...(kualitatif ? [] : ["iki", "target"]),
    ...(jpt ? ["perspektif"] : []),
    ...(evaluasi ? ["realisasi", "umpan"] : []),
    ...(evaluasi && gaya.ratingBaris ? ["rating"] : []),
  ];
  const salah = gaya.kepala === "salah-ketik";
  const teks: Readonly<Record<string, string>> = {
    no: "NO",
    pimpinan: gaya.kepala === "atasan" ? "RENCANA HASIL KERJA ATASAN YANG DIINTERVENSI" : "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
    rhk: salah ? "RENCANA HASIL KERA" : gaya.kepala === "nbsp" ? "RENCANA\u00a0HASIL\u00a0 KERJA" : "RENCANA HASIL KERJA",
    aspek: "ASPEK",
    kode: "KODE",
    iki: salah ? "INDKATOR KINERJA INDIVIDU" : gaya.kepala === "patah" ? "INDIKATOR\nKINERJA INDI VIDU" : "INDIKATOR KINERJA INDIVIDU",
    target: gaya.kepala === "atasan" ? "TARGET TAHUNAN" : "TARGET",
    perspektif: "PERSPEKTIF",
    realisasi: salah ? "REALISASI BERDASAR BUKTI DUKUNG" : "REALISASI BERDASARKAN BUKTI DUKUNG",
    umpan: "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG",
    rating: "RATING",
  };
  let at = 0;
  return ids.map((id) => {
    const wide = id === "target" && gaya.satuanTerpisah ? 2 : 1;
    const column: Kolom = { id, at, wide, teks: teks[id] ?? id };
    at += wide;
    return column;
  });
}

type Write = (row: number, column: number, value: CellValue) => void;
type Merge = (top: number, left: number, bottom: number, right: number) => void;

function heads(sheet: Draft, gaya: Gaya, kolom: readonly Kolom[], write: Write, merge: Merge, row: number): number {
  const two = gaya.kepala === "dua-baris";
  for (const { at, wide, teks } of kolom) {
    const words = teks.split(" ");
    if (two && words.length > 2 && gaya.gabung !== "merge") {
      write(row, at, words.slice(0, 2).join(" "));
      write(row + 1, at, words.slice(2).join(" "));
    } else write(row, at, teks);
    if (gaya.gabung === "merge") merge(row, at, row + (two ? 1 : 0), at + wide - 1);
  }
  const below = row + (two ? 2 : 1);
  if (gaya.nomor === "tanpa") return below;
  kolom.forEach(({ at }, index) => write(below, at, gaya.nomor === "kurung" ? `(${index + 1})` : gaya.nomor === "salah" ? Math.max(1, index) : index + 1));
  if (gaya.nomor === "tersembunyi") sheet.hiddenRows.add(below);
  return below + 1;
}

function identity(gaya: Gaya, { pegawai, penilai }: Bahan, write: Write, from: number): number {
  const labels = ["NAMA", "NIP", "PANGKAT/GOL RUANG", "JABATAN", "UNIT KERJA"];
  const block = (orang: Orang, caption: string, row: number, column: number) => {
    write(row, column, gaya.kolomNomor ? "NO" : null);
    write(row, column + 1, caption);
    [orang.nama, orang.nip, orang.pangkat, orang.jabatan, orang.unit].forEach((value, index) => {
      write(row + 1 + index, column, gaya.kolomNomor ? index + 1 : null);
      const label = labels[index] ?? "";
      if (gaya.titikDua === "teks") write(row + 1 + index, column + 1, `${label} : ${value}`);
      else {
        write(row + 1 + index, column + 1, label);
        if (gaya.titikDua === "sel" && gaya.identitas === "tumpuk") write(row + 1 + index, column + 2, ":");
        write(row + 1 + index, column + (gaya.titikDua === "sel" && gaya.identitas === "tumpuk" ? 3 : 2), value);
      }
    });
  };
  block(pegawai, "PEGAWAI YANG DINILAI", from, 0);
  if (gaya.identitas === "sisi") {
    block(penilai, "PEJABAT PENILAI KINERJA", from, 3);
    return from + 7;
  }
  block(penilai, "PEJABAT PENILAI KINERJA", from + 7, 0);
  return from + 14;
}

function quantitative(gaya: Gaya, kolom: readonly Kolom[], hasil: Hasil, index: number, write: Write, merge: Merge, row: number) {
  const at = (id: string) => kolom.find((each) => each.id === id)?.at;
  const cell = (id: string, r: number, value: CellValue) => {
    const column = at(id);
    if (column !== undefined) write(r, column, value);
  };
  const bottom = row + hasil.indikator.length - 1;
  hasil.indikator.forEach(({ aspek, iki, jumlah, satuan, realisasi }, nth) => {
    const r = row + nth;
    if (nth === 0 || gaya.gabung === "ulang") {
      cell("pimpinan", r, hasil.pimpinan);
      cell("rhk", r, hasil.rhk);
    }
    if (nth === 0) {
      cell("no", r, gaya.nomor === "kurung" ? `${index + 1}.` : index + 1);
      cell("perspektif", r, hasil.perspektif);
      cell("rating", r, "SE");
    }
    cell("aspek", r, aspek);
    cell("kode", r, `K-${nth + 1}`);
    cell("iki", r, iki);
    if (gaya.satuanTerpisah) {
      cell("target", r, jumlah);
      write(r, (at("target") ?? 0) + 1, satuan);
    } else cell("target", r, `${jumlah} ${satuan}`);
    cell("realisasi", r, realisasi);
    cell("umpan", r, "Sesuai bukti dukung");
  });
  if (gaya.gabung === "merge") for (const id of ["no", "pimpinan", "rhk", "perspektif", "rating"]) {
    const column = at(id);
    if (column !== undefined) merge(row, column, bottom, column);
  }
  return { at: { row, column: at("rhk") ?? 0 }, next: bottom + 1 };
}

function qualitative(gaya: Gaya, kolom: readonly Kolom[], hasil: Hasil, index: number, write: Write, row: number) {
  const at = (id: string) => kolom.find((each) => each.id === id)?.at;
  const rhk = at("rhk") ?? 1;
  write(row, at("no") ?? 0, index + 1);
  const measures = hasil.indikator.map(({ iki, jumlah, satuan }) => `- ${iki}: ${jumlah} ${satuan}`);
  const label = "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:";
  const realisasi = at("realisasi");
  const umpan = at("umpan");
  if (realisasi !== undefined) write(row, realisasi, "Tercapai sesuai target");
  if (umpan !== undefined) write(row, umpan, "Sesuai bukti dukung");
  if (gaya.perilaku === "satu-sel") {
    write(row, rhk, [hasil.rhk, label, ...measures].join("\n"));
    return { at: { row, column: rhk }, next: row + 1 };
  }
  write(row, rhk, hasil.rhk);
  write(row + 1, rhk, label);
  measures.forEach((text, nth) => write(row + 2 + nth, rhk, text));
  return { at: { row, column: rhk }, next: row + 2 + measures.length };
}

export function sheetOf(name: string, gaya: Gaya, bahan: Bahan): Drawn {
  const sheet = draft(name);
  const drawn = draw(sheet, gaya, bahan, gaya.top);
  return { ...drawn, grid: gridOf(sheet) };
}

import { judul, tandaTangan } from "./bagian";
import { kanvas, rumus, type Isi, type Kanvas } from "./kanvas";
import { orang, type Orang } from "./orang";
import type { Contoh } from "./simpan";
import { penanam } from "./tanam";

const INSTANSI = "Pemerintah Kabupaten Sumber Jaya";
const garis = { garis: true } as const;
const kepala = { ...garis, tebal: true, bungkus: true, latar: "DDEBF7", rata: "center" } as const;

interface Surat {
  readonly pegawai: Orang;
  readonly penilai: Orang;
  readonly lahir: string;
  readonly tmtPangkat: string;
  readonly tmtJabatan: string;
}

/** Title, number, agency and period, and the official. Returns the row below. */
function keterangan(k: Kanvas, { pegawai, lahir, tmtPangkat, tmtJabatan }: Surat, teks: string, nomor: string, masa: string, kolom: readonly [string, string, string, string]): number {
  const [a, b, c, z] = kolom;
  judul(k, a, z, 1, [teks], { ukuran: 12 });
  k.tulis(`${a}2:${z}2`, `NOMOR: ${nomor}`, { rata: "center" });
  k.tulis(`${a}4:${c}4`, `Instansi: ${INSTANSI}`, { tebal: true });
  k.tulis(`${hurufSesudah(c)}4:${z}4`, `Masa Penilaian: ${masa}`, { tebal: true, rata: "right" });
  k.tulis(`${a}5`, "I", { ...garis, tebal: true, rata: "center" });
  k.tulis(`${b}5:${z}5`, "KETERANGAN PERORANGAN", { ...garis, tebal: true });
  const isi: readonly (readonly [string, string])[] = [
    ["NAMA", pegawai.nama],
    ["NIP", pegawai.nip],
    ["NOMOR SERI KARPEG", "Q 204417"],
    ["PANGKAT/GOLONGAN RUANG/TMT", `${pegawai.pangkat}, ${tmtPangkat}`],
    ["TEMPAT/TANGGAL LAHIR", lahir],
    ["JABATAN/TMT", `${pegawai.jabatan}, ${tmtJabatan}`],
    ["UNIT KERJA", pegawai.unit],
  ];
  isi.forEach(([label, nilai], urut) => {
    const r = 6 + urut;
    k.tulis(`${a}${r}`, urut + 1, { ...garis, rata: "center" });
    k.tulis(`${b}${r}:${c}${r}`, label, garis);
    k.tulis(`${hurufSesudah(c)}${r}:${z}${r}`, nilai, { ...garis, ...(label === "NIP" ? { format: "@" } : {}) });
  });
  return 6 + isi.length;
}

const hurufSesudah = (huruf: string): string => String.fromCharCode(huruf.charCodeAt(0) + 1);

function penetap(k: Kanvas, baris: number, { penilai }: Surat, tanggal: string, kolom: readonly [string, string]): void {
  tandaTangan(k, baris, { kolom, tempatTanggal: `Sumber Jaya, ${tanggal}`, jabatan: "Pejabat Penilai Kinerja", nama: penilai.nama, nip: `NIP. ${penilai.nip}` });
}

function konversi(k: Kanvas, surat: Surat, tahun: number, predikat: Isi, persen: Isi, koefisien: Isi, tanggal: string): number {
  k.lebar({ A: 6, B: 26, C: 16, D: 22, E: 26 });
  const r = keterangan(k, surat, "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", `800/${tahun - 2011}/AK/${tahun}`, `Januari - Desember ${tahun}`, ["A", "B", "C", "E"]) + 1;
  k.tulis(`A${r}:C${r}`, "HASIL PENILAIAN KINERJA", kepala);
  k.tulis(`A${r + 1}:B${r + 1}`, "PREDIKAT", kepala);
  k.tulis(`C${r + 1}`, "PROSENTASE", kepala);
  k.tulis(`D${r}:D${r + 1}`, "KOEFISIEN PER TAHUN", kepala);
  k.tulis(`E${r}:E${r + 1}`, "ANGKA KREDIT YANG DIDAPAT\n(kolom 2 x kolom 3)", kepala);
  k.tinggi(r + 1, 28);
  for (const [sel, urut] of [[`A${r + 2}:B${r + 2}`, 1], [`C${r + 2}`, 2], [`D${r + 2}`, 3], [`E${r + 2}`, 4]] as const) k.tulis(sel, urut, { ...garis, ukuran: 8, rata: "center" });
  const isi = r + 3;
  k.tulis(`A${isi}:B${isi}`, predikat, { ...garis, rata: "center" });
  k.tulis(`C${isi}`, persen, { ...garis, rata: "center", format: "0%" });
  k.tulis(`D${isi}`, koefisien, { ...garis, rata: "center", format: "0.00" });
  k.tulis(`E${isi}`, rumus(`C${isi}*D${isi}`), { ...garis, rata: "center", format: "0.000" });
  penetap(k, isi + 2, surat, tanggal, ["D", "E"]);
  return isi;
}

interface BarisAkumulasi {
  readonly tahun: number;
  readonly bulan: string;
  readonly banyak: number;
  readonly predikat: string;
  readonly persen: number;
}

/** The rows of an Akumulasi from `baris`; the sum below them. */
function akumulasi(k: Kanvas, surat: Surat, masa: string, baris: readonly BarisAkumulasi[], koefisien: number, tanggal: string): { readonly awal: number; readonly jumlah: number } {
  k.lebar({ A: 9, B: 22, C: 18, D: 16, E: 18, F: 24 });
  const r = keterangan(k, surat, "AKUMULASI ANGKA KREDIT", "800/21/AK/2025", masa, ["A", "B", "C", "F"]) + 1;
  k.tulis(`A${r}:D${r}`, "HASIL PENILAIAN KINERJA", kepala);
  ["TAHUN", "PERIODIK (BULAN)", "PREDIKAT", "PROSENTASE"].forEach((teks, urut) => k.tulis(`${"ABCD"[urut] ?? "A"}${r + 1}`, teks, kepala));
  k.tulis(`E${r}:E${r + 1}`, "KOEFISIEN PER TAHUN", kepala);
  k.tulis(`F${r}:F${r + 1}`, "ANGKA KREDIT YANG DIDAPAT", kepala);
  "ABCDEF".split("").forEach((huruf, urut) => k.tulis(`${huruf}${r + 2}`, urut + 1, { ...garis, ukuran: 8, rata: "center" }));
  const awal = r + 3;
  baris.forEach(({ tahun, bulan, banyak, predikat, persen }, urut) => {
    const b = awal + urut;
    k.tulis(`A${b}`, tahun, { ...garis, rata: "center" });
    k.tulis(`B${b}`, bulan, { ...garis, rata: "center" });
    k.tulis(`C${b}`, predikat, { ...garis, rata: "center" });
    k.tulis(`D${b}`, persen / 100, { ...garis, rata: "center", format: "0%" });
    k.tulis(`E${b}`, koefisien, { ...garis, rata: "center", format: "0.00" });
    k.tulis(`F${b}`, rumus(`${banyak}/12*D${b}*E${b}`), { ...garis, rata: "center", format: "0.000" });
  });
  const jumlah = awal + baris.length;
  k.tulis(`A${jumlah}:E${jumlah}`, "JUMLAH ANGKA KREDIT YANG DIPEROLEH", { ...garis, tebal: true });
  k.tulis(`F${jumlah}`, rumus(`SUM(F${awal}:F${jumlah - 1})`), { ...garis, tebal: true, rata: "center", format: "0.000" });
  penetap(k, jumlah + 2, surat, tanggal, ["E", "F"]);
  return { awal, jumlah };
}

/** The table of Penetapan. Returns the row of AK konversi. */
function penetapan(k: Kanvas, surat: Surat, masa: string, lama: Readonly<Record<"dasar" | "jf" | "penyesuaian" | "konversi" | "pendidikan", number>>, baru: Isi, kebutuhan: readonly [number, number], tanggal: string): number {
  k.lebar({ A: 6, B: 44, C: 16, D: 16, E: 16, F: 24 });
  const r = keterangan(k, surat, "PENETAPAN ANGKA KREDIT", "800/22/AK/2025", masa, ["A", "B", "C", "F"]) + 1;
  k.tulis(`A${r}`, "II", kepala);
  k.tulis(`B${r}`, "HASIL PENILAIAN ANGKA KREDIT", kepala);
  ["LAMA", "BARU", "JUMLAH", "KETERANGAN"].forEach((teks, urut) => k.tulis(`${"CDEF"[urut] ?? "C"}${r}`, teks, kepala));
  const baris = [["AK Dasar yang diberikan", lama.dasar], ["AK JF lama", lama.jf], ["AK Penyesuaian/Penyetaraan", lama.penyesuaian], ["AK Konversi", lama.konversi], ["AK yang diperoleh dari peningkatan pendidikan", lama.pendidikan]] as const;
  const angka = { ...garis, rata: "center", format: '0.000;-0.000;"-"' } as const;
  baris.forEach(([teks, nilai], urut) => {
    const b = r + 1 + urut;
    k.tulis(`A${b}`, urut + 1, { ...garis, rata: "center" });
    k.tulis(`B${b}`, teks, garis);
    k.tulis(`C${b}`, nilai, angka);
    k.tulis(`D${b}`, urut === 3 ? baru : 0, angka);
    k.tulis(`E${b}`, rumus(`C${b}+D${b}`), angka);
    k.tulis(`F${b}`, null, garis);
  });
  const total = r + 1 + baris.length;
  k.tulis(`A${total}:B${total}`, "JUMLAH ANGKA KREDIT KUMULATIF", { ...garis, tebal: true });
  for (const huruf of "CDE") k.tulis(`${huruf}${total}`, rumus(`SUM(${huruf}${r + 1}:${huruf}${total - 1})`), { ...angka, tebal: true });
  k.tulis(`F${total}`, null, garis);
  const a = total + 1;
  k.tulis(`A${a}:B${a}`, "Keterangan", { ...garis, tebal: true });
  k.tulis(`C${a}:D${a}`, "Pangkat", { ...garis, tebal: true, rata: "center" });
  k.tulis(`E${a}:F${a}`, "Jenjang Jabatan", { ...garis, tebal: true, rata: "center" });
  k.tulis(`A${a + 1}:B${a + 1}`, "Angka Kredit minimal yang harus dipenuhi untuk kenaikan pangkat/jenjang", { ...garis, bungkus: true });
  k.tulis(`C${a + 1}:D${a + 1}`, kebutuhan[0], { ...garis, rata: "center" });
  k.tulis(`E${a + 1}:F${a + 1}`, kebutuhan[1], { ...garis, rata: "center" });
  k.tulis(`A${a + 2}:B${a + 2}`, "Kelebihan/kekurangan Angka Kredit yang harus dicapai untuk kenaikan pangkat", { ...garis, bungkus: true });
  k.tulis(`C${a + 2}:D${a + 2}`, rumus(`E${total}-C${a + 1}`), angka);
  k.tulis(`E${a + 2}:F${a + 2}`, null, garis);
  k.tulis(`A${a + 3}:B${a + 3}`, "Kelebihan/kekurangan Angka Kredit yang harus dicapai untuk kenaikan jenjang", { ...garis, bungkus: true });
  k.tulis(`C${a + 3}:D${a + 3}`, null, garis);
  k.tulis(`E${a + 3}:F${a + 3}`, rumus(`E${total}-E${a + 1}`), angka);
  for (const b of [a + 1, a + 2, a + 3]) k.tinggi(b, 30);
  penetap(k, a + 5, surat, tanggal, ["E", "F"]);
  return r + 4;
}

const perencana: Surat = { pegawai: { ...orang.analis, pangkat: "Penata, III/c", jabatan: "Perencana Ahli Muda" }, penilai: { ...orang.kabidBappeda, pangkat: "Pembina Tk. I, IV/b" }, lahir: "Sumber Jaya, 14 September 1991", tmtPangkat: "01-04-2023", tmtJabatan: "01-01-2023" };
const bidan: Surat = { pegawai: orang.bidan, penilai: orang.kepalaPuskesmas, lahir: "Karang Anyar, 11 April 1983", tmtPangkat: "01-10-2022", tmtJabatan: "01-10-2021" };

export const angkaKredit2024: Contoh = {
  berkas: "25-angka-kredit-2024.xlsx",
  isi: "Angka kredit seorang perencana: konversi 2023 dan 2024, akumulasi, dan penetapan, dengan rumus hidup",
  susun(buku) {
    konversi(kanvas(buku, "KONVERSI 2023", { tab: "FF2F75B5" }), perencana, 2023, "Baik", 1, 25, "18 Desember 2023");
    konversi(kanvas(buku, "KONVERSI 2024", { tab: "FF2F75B5" }), perencana, 2024, "Sangat Baik", 1.5, 25, "17 Desember 2024");
    const k = kanvas(buku, "AKUMULASI", { tab: "FF548235" });
    const { jumlah } = akumulasi(k, perencana, "Januari 2023 - Desember 2024", [
      { tahun: 2023, bulan: "Januari - Desember", banyak: 12, predikat: "Baik", persen: 100 },
      { tahun: 2024, bulan: "Januari - Desember", banyak: 12, predikat: "Sangat Baik", persen: 150 },
    ], 25, "10 Januari 2025");
    penetapan(kanvas(buku, "PENETAPAN", { tab: "FFBF8F00" }), perencana, "Januari 2023 - Desember 2024", { dasar: 0, jf: 0, penyesuaian: 18.5, konversi: 0, pendidikan: 0 }, rumus(`AKUMULASI!F${jumlah}`), [100, 200], "10 Januari 2025");
    return [];
  },
};

export const angkaKredit2024Salah: Contoh = {
  berkas: "26-angka-kredit-2024-salah.xlsx",
  isi: "Angka kredit seorang bidan dengan skala lama, koefisien jenjang lain, bulan yang dihitung dua kali, dan kebutuhan yang keliru",
  susun(buku) {
    const { daftar, tanam } = penanam();
    const satu = kanvas(buku, "KONVERSI", { tab: "FF2F75B5" });
    const baris = konversi(satu, bidan, 2023, "Baik", 1, 12.5, "20 Desember 2023");
    tanam(satu, `C${baris}`, 1.25, "Prosentase 125% dari skala lama, bukan 100% bagi Baik");
    tanam(satu, `D${baris}`, 25, "Koefisien Ahli Muda, bukan 12,5 bagi Ahli Pertama");
    tanam(satu, `E${baris}`, 31.25, "Angka kredit mengikuti keduanya, bukan 12,5");
    const dua = kanvas(buku, "AKUMULASI", { tab: "FF548235" });
    const { awal } = akumulasi(dua, bidan, "Januari 2023 - Desember 2024", [
      { tahun: 2023, bulan: "Januari - Desember", banyak: 12, predikat: "Baik", persen: 100 },
      { tahun: 2024, bulan: "Januari - Juni", banyak: 6, predikat: "Baik", persen: 100 },
      { tahun: 2024, bulan: "Juli - Desember", banyak: 6, predikat: "Sangat Baik", persen: 150 },
    ], 12.5, "10 Januari 2025");
    tanam(dua, `B${awal + 2}`, "Juni - November", "Juni dihitung dua kali");
    tanam(dua, `F${awal + 1}`, 12.5, "Rumus tertimpa nilai setahun penuh, padahal enam bulan");
    const tiga = kanvas(buku, "PENETAPAN", { tab: "FFBF8F00" });
    const konversiBaris = penetapan(tiga, bidan, "Januari 2023 - Desember 2024", { dasar: 50, jf: 0, penyesuaian: 0, konversi: 0, pendidikan: 0 }, 28.125, [100, 100], "10 Januari 2025");
    tanam(tiga, `C${konversiBaris + 4}`, 150, "Kebutuhan kenaikan pangkat 150, bukan 50 atau 100");
    return daftar;
  },
};

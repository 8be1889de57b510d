import type { Bahan } from "./bahan";
import { rumusSebutan, tandaTangan } from "./bagian";
import { rumus, type Gaya, type Isi, type Kanvas } from "./kanvas";
import type { Orang } from "./orang";

export interface PpkOpsi {
  /** The SKP value: a link to its sheet, or a number. */
  readonly nilaiSkp: Isi;
  /** First row; the official form takes three printed pages below it. */
  readonly baris?: number;
  /** Rows kept free in each block of objections. */
  readonly ruangKeberatan?: number;
  readonly aspek?: readonly string[];
  readonly diterimaPegawai: string;
  readonly diterimaAtasan: string;
  readonly latar?: string;
}

export const ASPEK = ["Orientasi Pelayanan", "Integritas", "Komitmen", "Disiplin", "Kerjasama", "Kepemimpinan"] as const;

/** Cells that faulty samples overwrite. */
export interface SelPpk {
  readonly skp: string;
  readonly skpTertimbang: string;
  readonly aspek: readonly string[];
  readonly jumlah: string;
  readonly rataRata: string;
  readonly perilaku: string;
  readonly perilakuTertimbang: string;
  readonly nilai: string;
  readonly sebutan: string;
  /** Row at which block 5 opens: a second printed page. */
  readonly keberatan: number;
  readonly akhir: number;
}

export const LEBAR_PPK = { A: 1.5, B: 4.5, C: 16, D: 5, E: 22, F: 2, G: 12, H: 13, I: 4, J: 8, K: 13 } as const;

/** Penilaian Prestasi Kerja PNS, columns B to K, blocks 1 to 11 of the official form. */
export function ppk(k: Kanvas, bahan: Bahan, opsi: PpkOpsi): SelPpk {
  const { baris = 1, ruangKeberatan = 5, aspek = ASPEK, latar = "E2EFDA" } = opsi;
  k.lebar(LEBAR_PPK);
  k.tulis(`B${baris}:K${baris}`, "PENILAIAN PRESTASI KERJA", { tebal: true, ukuran: 14, rata: "center" });
  k.tulis(`B${baris + 1}:K${baris + 1}`, "PEGAWAI NEGERI SIPIL", { tebal: true, ukuran: 14, rata: "center" });
  k.tulis(`B${baris + 3}:F${baris + 3}`, bahan.instansi, { tebal: true });
  k.tulis(`G${baris + 3}:K${baris + 3}`, "JANGKA WAKTU PENILAIAN", { tebal: true, rata: "right" });
  k.tulis(`G${baris + 4}:K${baris + 4}`, bahan.periode, { rata: "right" });
  let b = baris + 6;
  b = blokOrang(k, b, "1.", "YANG DINILAI", bahan.pegawai, latar);
  b = blokOrang(k, b, "2.", "PEJABAT PENILAI", bahan.penilai, latar);
  if (bahan.atasan) b = blokOrang(k, b, "3.", "ATASAN PEJABAT PENILAI", bahan.atasan, latar);
  const unsur = unsurDinilai(k, b, bahan, opsi, aspek, latar);
  const keberatan = unsur.akhir + 1;
  b = keberatan;
  b = catatan(k, b, "5.", "KEBERATAN DARI PEGAWAI NEGERI SIPIL YANG DINILAI (APABILA ADA)", ruangKeberatan);
  b = catatan(k, b, "6.", "TANGGAPAN PEJABAT PENILAI ATAS KEBERATAN", ruangKeberatan);
  b = catatan(k, b, "7.", "KEPUTUSAN ATASAN PEJABAT PENILAI ATAS KEBERATAN", ruangKeberatan);
  b = catatan(k, b, "8.", "REKOMENDASI", Math.max(3, ruangKeberatan - 2), false);
  const awalTandaTangan = b + 1;
  const ttd = (baris2: number, kolom: readonly [string, string], tanggal: string, jabatan: string, siapa: Orang) =>
    tandaTangan(k, baris2, { kolom, tempatTanggal: tanggal, jabatan, nama: siapa.nama, nip: `NIP. ${siapa.nip}` }, {}, 3);
  b = ttd(awalTandaTangan, ["G", "K"], `9. DIBUAT TANGGAL, ${bahan.tanggalNilai}`, "PEJABAT PENILAI,", bahan.penilai);
  b = ttd(b + 1, ["B", "E"], `10. DITERIMA TANGGAL, ${opsi.diterimaPegawai}`, "PEGAWAI NEGERI SIPIL YANG DINILAI,", bahan.pegawai);
  if (bahan.atasan) b = ttd(b + 1, ["G", "K"], `11. DITERIMA TANGGAL, ${opsi.diterimaAtasan}`, "ATASAN PEJABAT PENILAI,", bahan.atasan);
  return { ...unsur, keberatan, akhir: b };
}

const garis: Gaya = { garis: true };

function blokOrang(k: Kanvas, baris: number, no: string, judul: string, siapa: Orang, latar: string): number {
  k.tulis(`B${baris}:B${baris + 5}`, no, { ...garis, tebal: true, rata: "center", tegak: "top" });
  k.tulis(`C${baris}:K${baris}`, judul, { ...garis, tebal: true, latar });
  const isi = [["a. Nama", siapa.nama], ["b. NIP", siapa.nip], ["c. Pangkat, Golongan Ruang", siapa.pangkat], ["d. Jabatan/Pekerjaan", siapa.jabatan], ["e. Unit Organisasi", siapa.unit]] as const;
  isi.forEach(([label, nilai], urut) => {
    k.tulis(`C${baris + 1 + urut}:E${baris + 1 + urut}`, label, garis);
    k.tulis(`F${baris + 1 + urut}:K${baris + 1 + urut}`, nilai, { ...garis, masuk: 1, ...(label === "b. NIP" ? { format: "@" } : {}) });
    k.tinggi(baris + 1 + urut, 16);
  });
  return baris + 6;
}

function unsurDinilai(k: Kanvas, baris: number, bahan: Bahan, opsi: PpkOpsi, aspek: readonly string[], latar: string) {
  const angka: Gaya = { ...garis, rata: "center", format: "0.00" };
  k.tulis(`C${baris}:J${baris}`, "UNSUR YANG DINILAI", { ...garis, tebal: true, latar });
  k.tulis(`K${baris}`, "JUMLAH", { ...garis, tebal: true, rata: "center", latar });
  const skp = baris + 1;
  k.tulis(`C${skp}:F${skp}`, "a. Sasaran Kerja Pegawai (SKP)", garis);
  k.tulis(`G${skp}:H${skp}`, opsi.nilaiSkp, angka);
  k.tulis(`I${skp}`, "x", { ...garis, rata: "center" });
  k.tulis(`J${skp}`, 0.6, { ...garis, rata: "center", format: "0%" });
  k.tulis(`K${skp}`, rumus(`G${skp}*J${skp}`), angka);
  const pertama = skp + 1;
  const jumlah = pertama + aspek.length;
  const perilaku = jumlah + 2;
  k.tulis(`C${pertama}:C${perilaku}`, "b. Perilaku Kerja", { ...garis, tegak: "top", bungkus: true });
  const baris2 = (b: number, teks: string, nilai: Isi) => {
    k.tulis(`D${b}:F${b}`, teks, garis);
    k.tulis(`G${b}`, nilai, angka);
  };
  aspek.forEach((nama, urut) => {
    const b = pertama + urut;
    const nilai = bahan.perilaku[urut] ?? "-";
    baris2(b, `${urut + 1}. ${nama}`, nilai);
    k.tulis(`H${b}:J${b}`, typeof nilai === "number" ? rumus(rumusSebutan(`G${b}`)) : "-", { ...garis, rata: "center" });
    k.hias(`K${b}`, garis);
  });
  const daerah = `G${pertama}:G${pertama + aspek.length - 1}`;
  baris2(jumlah, `${aspek.length + 1}. Jumlah`, rumus(`SUM(${daerah})`));
  baris2(jumlah + 1, `${aspek.length + 2}. Nilai rata-rata`, rumus(`AVERAGE(${daerah})`));
  k.tulis(`H${jumlah}:J${jumlah}`, null, garis);
  k.tulis(`H${jumlah + 1}:J${jumlah + 1}`, rumus(rumusSebutan(`G${jumlah + 1}`)), { ...garis, rata: "center" });
  k.hias(`K${jumlah}:K${jumlah + 1}`, garis);
  baris2(perilaku, `${aspek.length + 3}. Nilai Perilaku Kerja`, rumus(`G${jumlah + 1}`));
  k.hias(`H${perilaku}`, garis);
  k.tulis(`I${perilaku}`, "x", { ...garis, rata: "center" });
  k.tulis(`J${perilaku}`, 0.4, { ...garis, rata: "center", format: "0%" });
  k.tulis(`K${perilaku}`, rumus(`G${perilaku}*J${perilaku}`), angka);
  const nilai = perilaku + 1;
  k.tulis(`C${nilai}:J${nilai + 1}`, "NILAI PRESTASI KERJA", { ...garis, tebal: true, rata: "center", latar });
  k.tulis(`K${nilai}`, rumus(`K${skp}+K${perilaku}`), { ...angka, tebal: true, latar });
  k.tulis(`K${nilai + 1}`, rumus(rumusSebutan(`K${nilai}`)), { ...angka, tebal: true, latar });
  k.tulis(`B${baris}:B${nilai + 1}`, "4.", { ...garis, tebal: true, rata: "center", tegak: "top" });
  for (let b = baris; b <= nilai + 1; b++) k.tinggi(b, 16.5);
  return {
    skp: `G${skp}`,
    skpTertimbang: `K${skp}`,
    aspek: aspek.map((_, urut) => `G${pertama + urut}`),
    jumlah: `G${jumlah}`,
    rataRata: `G${jumlah + 1}`,
    perilaku: `G${perilaku}`,
    perilakuTertimbang: `K${perilaku}`,
    nilai: `K${nilai}`,
    sebutan: `K${nilai + 1}`,
    akhir: nilai + 1,
  };
}

function catatan(k: Kanvas, baris: number, no: string, judul: string, ruang: number, bertanggal = true): number {
  k.tulis(`B${baris}`, no, { tebal: true, rata: "center" });
  k.tulis(`C${baris}:K${baris}`, judul, { tebal: true });
  if (bertanggal) k.tulis(`G${baris + ruang}:K${baris + ruang}`, "Tanggal, ................................", {});
  const akhir = baris + ruang + 1;
  bingkai(k, `B${baris}`, `K${akhir - 1}`);
  return akhir;
}

/** A line around a block, none inside. */
function bingkai(k: Kanvas, dari: string, sampai: string): void {
  const a = k.ws.getCell(dari);
  const z = k.ws.getCell(sampai);
  const tipis = { style: "thin" as const, color: { argb: "FF000000" } };
  for (let r = Number(a.row); r <= Number(z.row); r++) {
    for (let c = Number(a.col); c <= Number(z.col); c++) {
      k.ws.getCell(r, c).border = {
        ...(r === Number(a.row) ? { top: tipis } : {}),
        ...(r === Number(z.row) ? { bottom: tipis } : {}),
        ...(c === Number(a.col) ? { left: tipis } : {}),
        ...(c === Number(z.col) ? { right: tipis } : {}),
      };
    }
  }
}

import type ExcelJS from "exceljs";
import { kegiatan, type Bahan, type Kegiatan } from "./bahan";
import { penutup, tandaTangan } from "./bagian";
import { kanvas, rumus, type Isi, type Kanvas } from "./kanvas";
import { orang } from "./orang";
import { ppk } from "./ppk";
import type { Contoh } from "./simpan";
import { barisKegiatan, kepalaTabel, type Kolom } from "./tabel";
import { penanam, type Penanam } from "./tanam";

const bahan: Bahan = {
  pegawai: { ...orang.arsiparis, nip: "19821007 200701 2 006" },
  penilai: { ...orang.kabagUmum, nip: "'197107041998031003" },
  atasan: { ...orang.sekda, nip: "19640318.198903.1.007" },
  instansi: "SEKRETARIAT DAERAH\u00a0KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "JANUARI S.D. DESEMBER 2015",
  tanggalSusun: "2 Januari 2015",
  tanggalNilai: "30 Februari 2016",
  kegiatan: [],
  tambahan: ["Panitia HUT Kabupaten (SK Bupati No. 003/12/2015)", "Tim arsip pilkada  (SK Sekda No. 045/77/2015)", "Petugas upacara (Surat Tugas No. 094/15/2015)"],
  kreativitas: [{ uraian: "Aplikasi penelusuran arsip yang dipakai Bagian Umum", poin: 2 }],
  perilaku: [82, 84, "85", 80, 83, 79, 81],
};

/** Columns with a remark between target and realisation, as people insert one. */
const kolom: Kolom = {
  no: "B",
  kegiatan: ["C", "D"],
  target: { ak: "E", kuant: "F", output: "G", mutu: "H", waktu: "I", satuan: "J", biaya: "K" },
  realisasi: { ak: "M", kuant: "N", output: "O", mutu: "P", waktu: "Q", satuan: "R", biaya: "S" },
  hitung: "T",
  nilai: "U",
};

const baris: readonly (Kegiatan | string | undefined)[] = [
  "I Tugas Utama",
  kegiatan("Menerima  dan mencatat arsip\u00a0masuk", [1200, "Berkas"], [1176, 85]),
  kegiatan("Menata dan memberkaskan arsip dinamis aktif", [400, "berkas"], [400, 83]),
  undefined,
  kegiatan("Menyusun daftar arsip inaktif unit kerja", [4, "Daftar"], [4, 84, 10]),
  kegiatan("Mengadakan sarana penyimpanan arsip", [1, "Paket", 12, "Rp 170.395.000"], [1, 82, 12, "Rp 165.000.000,-"]),
  "II Tugas Penunjang",
  kegiatan("Melayani peminjaman arsip", ["9.500", "Berkas"], [9500, 86]),
  kegiatan("Memusnahkan arsip yang habis masa retensinya", [1, "Berita acara", "3-5 bln"], [1, 85, 4]),
  undefined,
];

/** Everything at once: spellings, spaces, text numbers, inserted and hidden columns, sections, empty template rows. */
export const berantakan2015: Contoh = {
  berkas: "08-berantakan-2015-salah.xlsx",
  isi: "Buku kerja 2015 yang berantakan: ejaan dan spasi, bilangan sebagai teks, kolom sisipan dan tersembunyi, baris bagian, baris templat kosong, tujuh aspek perilaku",
  susun(buku) {
    const salah = penanam();
    const k = kanvas(buku, "Pengukuran ", { mendatar: true, huruf: "Tahoma", garisBantu: true });
    const { nilai, akhir } = tabel(k, salah);
    penilaian(buku, nilai, salah);
    catatan(buku, akhir);
    return salah.daftar;
  },
};

function tabel(k: Kanvas, salah: Penanam) {
  k.lebar({ A: 2, B: 5, C: 30, D: 12, E: 7, F: 9, G: 11, H: 8, I: 7, J: 7, K: 16, L: 14, M: 7, N: 9, O: 11, P: 8, Q: 7, R: 7, S: 16, T: 10, U: 11 });
  k.tulis("B3:U3", "PENILAIAN  CAPAIAN\u00a0SASARAN KERJA", { tebal: true, rata: "center", huruf: "Tahoma", ukuran: 12 });
  k.tulis("B4:U4", "PEGAWAI NEGERI SIPIL", { tebal: true, rata: "center", huruf: "Tahoma", ukuran: 12 });
  k.tulis("B5:U5", bahan.periode, { rata: "center", huruf: "Tahoma" });
  const blok = [["PEJABAT PENILAI", bahan.penilai, "B", "D"], ["PNS YANG DINILAI", bahan.pegawai, "N", "P"]] as const;
  for (const [teks, siapa, label, nilai] of blok) {
    k.tulis(`${label}6`, teks, { tebal: true, huruf: "Tahoma" });
    ["Nama ", "N I P", "Pangkat / Gol", "Jabatan", "Unit\u00a0Kerja"].forEach((nama, urut) => {
      k.tulis(`${label}${7 + urut}`, nama, { huruf: "Tahoma" });
      k.tulis(`${nilai}${7 + urut}`, `: : ${[siapa.nama, siapa.nip, siapa.pangkat, siapa.jabatan, siapa.unit][urut]}`, { huruf: "Tahoma" });
    });
  }
  const data = kepalaTabel(k, kolom, 14, {
    kepala: { kegiatan: "I. KEGIATAN  TUGAS\nJABATAN", ak: "AK", kuant: "Kuant / Output", mutu: "Kual/ Mutu", waktu: "Waktu", biaya: "Biaya", target: "TARGET", realisasi: "PENCAPAIAN", hitung: "PENGHIT UNGAN", nilai: "NILAI CAPAIAN  SKP" },
    latar: "F8CBAD",
    gaya: { huruf: "Tahoma" },
  });
  k.tulis("L14:L15", "KETERANGAN", { tebal: true, rata: "center", garis: true, latar: "F8CBAD", huruf: "Tahoma", ukuran: 9 });
  // A numbering row that somebody hid and never corrected.
  k.ws.getRow(data - 1).hidden = true;
  k.ws.getCell(`N${data - 1}`).value = 7;
  k.ws.getColumn("E").hidden = true;
  k.ws.getColumn("M").hidden = true;
  let no = 0;
  baris.forEach((isi, urut) => {
    const b = data + urut;
    if (typeof isi === "string") k.tulis(`B${b}:U${b}`, isi, { tebal: true, garis: true, huruf: "Tahoma", latar: "FBE5D6" });
    else if (isi) {
      barisKegiatan(k, kolom, b, ++no, isi, { huruf: "Tahoma" });
      k.hias(`L${b}`, { garis: true, huruf: "Tahoma" });
    }
  });
  const akhir = data + baris.length - 1;
  templatKosong(k, akhir, no + 1);
  const b = (uraian: string) => data + baris.findIndex((isi) => typeof isi === "object" && isi.uraian.startsWith(uraian));
  salah.tanam(k, `F${b("Menata")}`, "400 berkas", "Bilangan dan satuan dalam satu sel, tersimpan sebagai teks", "terbaca, dan lazim; rumus yang gagal karenanya dilaporkan di kolom nilai");
  k.ws.getCell(`G${b("Menata")}`).value = null;
  salah.catat(k, `T${b("Menata")}`, "Galat #VALUE!: rumusnya membaca teks");
  salah.tanam(k, `Q${b("Menyusun")}`, "10 Bulan", "Bilangan tersimpan sebagai teks bersama satuannya", "terbaca, dan lazim");
  salah.tanam(k, `T${b("Menyusun")}`, 276.67, "Rumus tertimpa bilangan");
  const biaya = b("Mengadakan");
  salah.catat(k, `K${biaya}`, "Biaya tersimpan sebagai teks; rumus tidak menghitungnya dan membagi dengan 3");
  salah.catat(k, `F${b("Melayani")}`, "«9.500» sebagai teks: dapat dibaca 9,5 atau 9500");
  salah.tanam(k, `T${b("Melayani")}`, 262, "Diketik, karena rumus tidak dapat membaca teks", "targetnya terbaca dengan dua cara, jadi nilainya belum dapat dihitung");
  salah.catat(k, `I${b("Memusnahkan")}`, "Target waktu berupa rentang");
  salah.catat(k, `T${b("Memusnahkan")}`, "Galat #VALUE!: rumusnya membaca teks");
  const tutup = penutup(k, kolom, akhir + 1, { ...bahan, kreativitas: bahan.kreativitas, data: { dari: data, sampai: akhir }, judul: "TUGAS TAMBAHAN DAN KREATIFITAS/UNSUR PENDUKUNG", gaya: { huruf: "Tahoma" }, latar: "F8CBAD" });
  salah.tanam(k, tutup.poinTambahan, 2, "Tiga tugas tambahan bernilai 1, bukan 2");
  salah.catat(k, tutup.poinKreativitas, "Nilai kreativitas 2: hanya 3, 6, atau 12");
  salah.tanam(k, tutup.nilai, 87.4, "Nilai diketik; kegiatannya sendiri bergalat", "baru dapat dihitung setelah kegiatan yang bergalat diperbaiki");
  tandaTangan(k, tutup.berikut + 1, { kolom: ["Q", "U"], tempatTanggal: `${bahan.kota}, ${bahan.tanggalNilai}`, jabatan: "Pejabat  Penilai", nama: bahan.penilai.nama, nip: `NIP ${bahan.penilai.nip.replace("'", "")}` }, { huruf: "Tahoma" });
  salah.catat(k, `Q${tutup.berikut + 1}`, "30 Februari tidak ada dalam kalender");
  return { nilai: tutup.nilai, akhir };
}

/** A row that only has its number and formulas of nothing. */
function templatKosong(k: Kanvas, b: number, no: number): void {
  const kosong: Isi = null;
  barisKegiatan(k, kolom, b, no, { uraian: "", target: { ak: kosong, kuant: kosong, mutu: kosong, waktu: kosong, biaya: kosong }, realisasi: { ak: kosong, kuant: kosong, mutu: kosong, waktu: kosong, biaya: kosong } }, { huruf: "Tahoma" });
  k.ws.getCell(`C${b}`).value = null;
  k.hias(`L${b}`, { garis: true, huruf: "Tahoma" });
}

function penilaian(buku: ExcelJS.Workbook, nilai: string, salah: Penanam): void {
  const k = kanvas(buku, "penilaian", { huruf: "Tahoma" });
  const aspek = ["Orientasi  Pelayanan", "Integritas", "Komitmen", "Displin", "Kerja sama", "Kepemimpinan", "Inisiatif"];
  const sel = ppk(k, bahan, { nilaiSkp: rumus(`'Pengukuran '!${nilai}`), aspek, ruangKeberatan: 3, diterimaPegawai: "4 Januari 2016", diterimaAtasan: "31/11/2015", latar: "F8CBAD" });
  salah.catat(k, sel.aspek[6] ?? "", "Aspek ketujuh yang tidak ada dalam peraturan");
  salah.catat(k, sel.aspek[2] ?? "", "Nilai tersimpan sebagai teks, sehingga tidak ikut dijumlahkan");
  salah.catat(k, sel.aspek[5] ?? "", "Kepemimpinan dinilai, padahal bukan pejabat struktural");
  salah.tanam(k, sel.skpTertimbang.replace("K", "J"), 0.7, "Bobot SKP 70%, seharusnya 60%");
  salah.tanam(k, sel.perilakuTertimbang.replace("K", "J"), 0.3, "Bobot perilaku 30%, seharusnya 40%");
}

/** A leftover note, in rich text, of no form at all. */
function catatan(buku: ExcelJS.Workbook, akhir: number): void {
  const k = kanvas(buku, "Sheet3", { garisBantu: true });
  k.lebar({ A: 60 });
  k.tulis("A1", { richText: [{ text: "Jangan lupa: ", font: { bold: true, name: "Tahoma", size: 10 } }, { text: `cek baris ${akhir} sebelum dicetak`, font: { name: "Tahoma", size: 10 } }] }, {});
  k.tulis("A2", new Date(Date.UTC(2016, 0, 15)), { format: "dd/mm/yyyy" });
  k.tulis("A3", true, {});
  k.tulis("A4", "_x000D_ bukan ganti baris", {});
}

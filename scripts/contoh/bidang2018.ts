import type ExcelJS from "exceljs";
import { kegiatan, type Bahan } from "./bahan";
import { identitas, isiIdentitas, judul } from "./bagian";
import { kanvas, rumus } from "./kanvas";
import { orang } from "./orang";
import { ppk, type SelPpk } from "./ppk";
import type { Contoh } from "./simpan";
import { penanam } from "./tanam";
import { kolomL3, pengukuran, type LembarPengukuran } from "./tataLetak";

const bersama = {
  penilai: orang.kabidBappeda,
  atasan: orang.sekretarisBappeda,
  instansi: "BAPPEDA KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "2 Januari s.d. 31 Desember 2018",
  tanggalSusun: "2 Januari 2018",
  tanggalNilai: "31 Desember 2018",
  kreativitas: [],
} as const;

const dimas1: Bahan = {
  ...bersama,
  pegawai: { ...orang.perencana, jabatan: "Kepala Subbidang Kewilayahan" },
  periode: "2 Januari s.d. 30 Juni 2018",
  tanggalNilai: "29 Juni 2018",
  kegiatan: [
    kegiatan("Mengoordinasikan penyusunan rencana pembangunan kewilayahan", [1, "Dokumen", 6], [1, 88, 6]),
    kegiatan("Memverifikasi usulan musrenbang kecamatan", [24, "Usulan", 3], [24, 86, 3]),
    kegiatan("Menyusun laporan pengendalian program kewilayahan", [6, "Laporan", 6], [6, 87, 6]),
  ],
  tambahan: [],
  perilaku: [],
};
const dimas2: Bahan = {
  ...bersama,
  pegawai: orang.perencana,
  periode: "2 Juli s.d. 31 Desember 2018",
  tanggalSusun: "2 Juli 2018",
  kegiatan: [
    kegiatan("Menyusun rencana kerja infrastruktur daerah", [1, "Dokumen", 6], [1, 89, 5]),
    kegiatan("Mengevaluasi dokumen perencanaan perangkat daerah mitra", [8, "Dokumen", 6], [8, 88, 6]),
    kegiatan("Menyusun laporan pengendalian program infrastruktur", [6, "Laporan", 6], [6, 86, 6]),
  ],
  tambahan: ["Anggota tim penyusun RPJMD (SK Bupati Nomor 050/311/2018)"],
  perilaku: [86, 87, 88, 86, 87, 85],
};
const intan: Bahan = {
  ...bersama,
  pegawai: orang.analis,
  penilai: orang.perencana,
  atasan: orang.kabidBappeda,
  kegiatan: [
    kegiatan("Mengumpulkan dan mengolah data perencanaan infrastruktur", [12, "Data"], [12, 88, 11]),
    kegiatan("Menyiapkan bahan forum perangkat daerah", [2, "Kegiatan", 4], [2, 87, 4]),
    kegiatan("Menyusun analisis kebutuhan infrastruktur kecamatan", [8, "Telaahan"], [7, 85]),
    kegiatan("Memelihara basis data perencanaan", [12, "Laporan"], [12, 90]),
  ],
  tambahan: ["Notulis rapat koordinasi penanggulangan kemiskinan (Surat Tugas Nomor 050/120/2018)"],
  perilaku: [85, 86, 87, 88, 86, "-"],
};
const rudi: Bahan = {
  ...bersama,
  pegawai: orang.bendahara,
  penilai: orang.sekretarisBappeda,
  atasan: { ...orang.kadisSosial, nama: "Ir. Wibisono Haryanto, M.T.", nip: "196509231992031006", jabatan: "Kepala Bappeda", unit: orang.bendahara.unit },
  kegiatan: [
    kegiatan("Menatausahakan pengeluaran kas dinas", [12, "Laporan"], [12, 86]),
    kegiatan("Menyiapkan surat permintaan pembayaran", [144, "Dokumen"], [150, 87]),
    kegiatan("Menyusun laporan pertanggungjawaban bendahara", [12, "Laporan"], [12, 85]),
  ],
  tambahan: ["Anggota panitia pemeriksa barang (SK Kepala Bappeda Nomor 030/014/2018)"],
  perilaku: [84, 85, 86, 87, 85, "-"],
};

/** Several people in one workbook, one of them with two SKP after a move; a recap; a hidden sheet of references. */
export const bidang2018: Contoh = {
  berkas: "07-satu-bidang-2018-salah.xlsx",
  isi: "Satu bidang dalam satu buku kerja (tiga pegawai, seorang di antaranya pindah jabatan di tengah tahun), dengan rekap dan lembar acuan tersembunyi; kesalahan salin-tempel pada lembar Rudi",
  susun(buku) {
    const salah = penanam();
    const satu = capaian(buku, "SKP Dimas (1)", dimas1);
    const dua = capaian(buku, "SKP Dimas (2)", dimas2);
    const ppkDimas = prestasi(buku, "PPK Dimas", { ...dimas2, periode: bersama.periode }, `('SKP Dimas (1)'!${satu.hasil.nilai}+'SKP Dimas (2)'!${dua.hasil.nilai})/2`);
    const ketiga = capaian(buku, "SKP Intan", intan);
    const ppkIntan = prestasi(buku, "PPK Intan", intan, `'SKP Intan'!${ketiga.hasil.nilai}`);
    const keempat = capaian(buku, "SKP Rudi", rudi);
    const ppkRudi = prestasi(buku, "PPK Rudi", rudi, `'SKP Rudi'!${keempat.hasil.nilai}`);

    salah.tanam(keempat.k, "O6", orang.analis.nip, "NIP sama dengan NIP Intan: tersalin dari lembar lain");
    salah.tanam(keempat.k, `T${keempat.hasil.data}`, 95.33, "Rumus nilai tertimpa bilangan, tidak sama dengan penghitungan / 3");
    salah.tanam(ppkRudi.k, ppkRudi.sel.skp, rumus(`'SKP Intan'!${ketiga.hasil.nilai}`), "Nilai SKP diambil dari lembar pegawai lain");
    salah.tanam(ppkRudi.k, ppkRudi.sel.aspek[3] ?? "", 103, "Nilai perilaku di atas 100");
    rekap(buku, [["Dimas", "O5", "SKP Dimas (2)", ppkDimas], ["Intan", "O5", "SKP Intan", ppkIntan], ["Rudi", "O5", "SKP Rudi", ppkRudi]]);
    acuan(buku);
    return salah.daftar;
  },
};

interface Capaian {
  readonly k: ReturnType<typeof kanvas>;
  readonly hasil: LembarPengukuran;
}

function capaian(buku: ExcelJS.Workbook, nama: string, bahan: Bahan): Capaian {
  const k = kanvas(buku, nama, { mendatar: true });
  k.lebar({ A: 4.5, B: 9, C: 10, D: 22, E: 6, F: 7.5, G: 10, H: 7.5, I: 5.5, J: 5.5, K: 12, L: 6, M: 7.5, N: 10, O: 7.5, P: 5.5, Q: 5.5, R: 12, S: 11, T: 12 });
  judul(k, "A", "T", 1, ["PENILAIAN CAPAIAN SASARAN KERJA PEGAWAI NEGERI SIPIL", `Jangka Waktu Penilaian ${bahan.periode}`]);
  k.tulis("A4:I4", "PEJABAT PENILAI", { tebal: true, garis: true, latar: "EDEDED" });
  k.tulis("K4:T4", "PEGAWAI NEGERI SIPIL YANG DINILAI", { tebal: true, garis: true, latar: "EDEDED" });
  identitas(k, 5, { label: ["A", "C"], nilai: ["D", "I"] }, isiIdentitas(bahan.penilai), { garis: true });
  identitas(k, 5, { label: ["K", "N"], nilai: ["O", "T"] }, isiIdentitas(bahan.pegawai), { garis: true });
  return { k, hasil: pengukuran(k, bahan, { kolom: kolomL3, barisKepala: 11, latar: "EDEDED", ttd: ["O", "T"] }) };
}

interface Prestasi {
  readonly k: ReturnType<typeof kanvas>;
  readonly sel: SelPpk;
}

function prestasi(buku: ExcelJS.Workbook, nama: string, bahan: Bahan, nilaiSkp: string): Prestasi {
  const k = kanvas(buku, nama);
  const sel = ppk(k, bahan, { nilaiSkp: rumus(nilaiSkp), ruangKeberatan: 4, diterimaPegawai: "4 Januari 2019", diterimaAtasan: "8 Januari 2019", latar: "EDEDED" });
  k.ws.getRow(sel.keberatan - 1).addPageBreak();
  return { k, sel };
}

function rekap(buku: ExcelJS.Workbook, baris: readonly (readonly [string, string, string, Prestasi])[]): void {
  const k = kanvas(buku, "REKAP", { tab: "FF00B050", beku: { baris: 4, kolom: 2 }, garisBantu: true });
  k.lebar({ A: 5, B: 34, C: 22, D: 14, E: 14, F: 16 });
  judul(k, "A", "F", 1, ["REKAPITULASI NILAI PRESTASI KERJA", "TAHUN 2018"]);
  ["NO", "NAMA", "NIP", "NILAI SKP", "NILAI PRESTASI", "SEBUTAN"].forEach((teks, urut) => k.tulis(`${"ABCDEF"[urut]}4`, teks, { tebal: true, garis: true, rata: "center", latar: "E2EFDA" }));
  baris.forEach(([pendek, nama, lembar, { sel }], urut) => {
    const b = 5 + urut;
    k.tulis(`A${b}`, urut + 1, { garis: true, rata: "center" });
    k.tulis(`B${b}`, rumus(`'${lembar}'!${nama}`), { garis: true });
    k.tulis(`C${b}`, rumus(`'${lembar}'!${nama.replace("5", "6")}`), { garis: true, rata: "center", format: "@" });
    k.tulis(`D${b}`, rumus(`'PPK ${pendek}'!${sel.skp}`), { garis: true, rata: "center", format: "0.00" });
    k.tulis(`E${b}`, rumus(`'PPK ${pendek}'!${sel.nilai}`), { garis: true, rata: "center", format: "0.00" });
    k.tulis(`F${b}`, rumus(`'PPK ${pendek}'!${sel.sebutan}`), { garis: true, rata: "center" });
  });
}

function acuan(buku: ExcelJS.Workbook): void {
  const k = kanvas(buku, "ref", { keadaan: "hidden", garisBantu: true });
  k.lebar({ A: 12, B: 14 });
  [["Batas bawah", "Sebutan"], [91, "Sangat Baik"], [76, "Baik"], [61, "Cukup"], [51, "Kurang"], [0, "Buruk"]].forEach(([batas, nama], urut) => {
    k.tulis(`A${1 + urut}`, batas ?? null, { rata: "center" });
    k.tulis(`B${1 + urut}`, nama ?? null, {});
  });
}

import { kegiatan, type Bahan, type Kegiatan } from "./bahan";
import { identitas, isiIdentitas, judul, penutup, tandaTangan } from "./bagian";
import { kanvas, rumus, type Kanvas } from "./kanvas";
import { orang } from "./orang";
import { ASPEK, ppk } from "./ppk";
import type { Contoh } from "./simpan";
import { barisKegiatan, kepalaResmi, kepalaTabel, type Kolom } from "./tabel";
import { kolomL4 } from "./tataLetak";

const bahan: Bahan = {
  pegawai: orang.pelaksanaKecamatan,
  penilai: orang.kasiPelayanan,
  atasan: { ...orang.kepalaPuskesmas, nama: "Bambang Suhartoyo, S.STP.", nip: "197306151993111002", jabatan: "Camat Tanjung Harapan", unit: orang.kasiPelayanan.unit },
  instansi: "KECAMATAN TANJUNG HARAPAN",
  kota: "Tanjung Harapan",
  periode: "1 Januari s.d. 31 Desember 2019",
  tanggalSusun: "2 Januari 2019",
  tanggalNilai: "31 Desember 2019",
  kegiatan: [
    kegiatan("Menelaah permohonan pelayanan administrasi kependudukan", [1200, "Berkas"], [1236, 86]),
    kegiatan("Menyusun standar operasional prosedur pelayanan", [4, "Dokumen", 6], [4, 88, 5]),
    kegiatan("Menyusun laporan survei kepuasan masyarakat", [2, "Laporan", 6], [2, 87, 6]),
    kegiatan("Menindaklanjuti pengaduan masyarakat", [60, "Pengaduan"], [57, 85]),
    kegiatan("Menyiapkan bahan rapat koordinasi pelayanan umum", [12, "Kegiatan"], [12, 90, 11]),
    kegiatan("Menyusun laporan bulanan seksi pelayanan umum", [12, "Laporan"], [12, 89]),
  ],
  tambahan: ["Operator data pemilih tingkat kecamatan (SK Camat Nomor 270/014/2019)"],
  kreativitas: [],
  perilaku: [85, 87, 86, 88, 86, "-"],
};

/** Rows of the template for activities, filled or not. */
const BARIS = 15;
const kolomForm: Kolom = { no: "A", kegiatan: ["B", "C"], target: { ak: "D", kuant: "E", output: "F", mutu: "G", waktu: "H", satuan: "I", biaya: "J" } };
const NOL_KOSONG = '#,##0;-#,##0;;@';

/** L4: the seven-sheet template whose forms link to each other, unfilled rows showing 0 and #DIV/0!. */
export const templat2019: Contoh = {
  berkas: "04-templat-tujuh-lembar-2019.xlsx",
  isi: "Templat tujuh lembar yang saling merujuk, tahun 2019; baris templat yang tidak terisi menampilkan 0 dan #DIV/0!",
  susun(buku) {
    petunjuk(kanvas(buku, "petunjuk", { garisBantu: true, tab: "FF7F7F7F" }));
    dataSkp(kanvas(buku, "data skp", { garisBantu: true, tab: "FFC00000" }));
    sampul(kanvas(buku, "cover", {}));
    formSkp(kanvas(buku, "form skp", { mendatar: true, beku: { baris: 10, kolom: 0 } }));
    const nilaiSkp = lembarPengukuran(kanvas(buku, "pengukuran", { mendatar: true, beku: { baris: 8, kolom: 2 } }));
    perilaku(kanvas(buku, "perilaku kerja", {}));
    const k = kanvas(buku, "penilaian", {});
    const aspek = { ...bahan, perilaku: bahan.perilaku.map((nilai, urut) => (typeof nilai === "number" ? rumus(`'perilaku kerja'!D${7 + urut}`) : nilai)) };
    const sel = ppk(k, aspek, { nilaiSkp: rumus(`pengukuran!${nilaiSkp}`), ruangKeberatan: 23, diterimaPegawai: "3 Januari 2020", diterimaAtasan: "8 Januari 2020", latar: "FCE4D6" });
    bahan.perilaku.forEach((nilai, urut) => {
      if (typeof nilai === "number") k.ws.getCell((sel.aspek[urut] ?? "").replace("G", "H")).value = rumus(`IF(${sel.aspek[urut]}>=91,"(Sangat Baik)",IF(${sel.aspek[urut]}>=76,"(Baik)",IF(${sel.aspek[urut]}>=61,"(Cukup)",IF(${sel.aspek[urut]}>=51,"(Kurang)","(Buruk)"))))`) as never;
    });
    return [];
  },
};

function petunjuk(k: Kanvas): void {
  k.lebar({ A: 4, B: 90 });
  k.tulis("A1:B1", "PETUNJUK PENGISIAN", { tebal: true, ukuran: 12 });
  ["Isi identitas pada lembar «data skp»; lembar lain mengambil dari sana.", "Isi kegiatan dan target pada lembar «form skp», realisasi pada lembar «pengukuran».", "Nilai perilaku diisi pada lembar «perilaku kerja».", "Baris yang tidak dipakai dibiarkan."].forEach((teks, urut) => {
    k.tulis(`A${3 + urut}`, urut + 1, { rata: "center" });
    k.tulis(`B${3 + urut}`, teks, { bungkus: true });
  });
}

const ORANG = [["PEGAWAI YANG DINILAI", 4, "pegawai"], ["PEJABAT PENILAI", 10, "penilai"], ["ATASAN PEJABAT PENILAI", 16, "atasan"]] as const;

function dataSkp(k: Kanvas): void {
  k.lebar({ A: 2, B: 4, C: 24, D: 2, E: 46 });
  k.tulis("B2:E2", "DATA SASARAN KERJA PEGAWAI", { tebal: true, ukuran: 12 });
  for (const [teks, baris, siapa] of ORANG) {
    k.tulis(`B${baris - 1}:E${baris - 1}`, teks, { tebal: true, latar: "FCE4D6" });
    const isi = bahan[siapa];
    if (isi) identitas(k, baris, { label: ["B", "C"], titik: "D", nilai: "E" }, isiIdentitas(isi));
  }
  k.tulis("B22:C22", "Jangka Waktu Penilaian", {});
  k.tulis("D22", ":", { rata: "center" });
  k.tulis("E22", bahan.periode, {});
  k.tulis("B23:C23", "Tempat", {});
  k.tulis("D23", ":", { rata: "center" });
  k.tulis("E23", bahan.kota, {});
}

function sampul(k: Kanvas): void {
  k.lebar({ A: 8, B: 24, C: 2, D: 44, E: 8 });
  judul(k, "A", "E", 8, ["SASARAN KERJA PEGAWAI", "PEGAWAI NEGERI SIPIL"], { ukuran: 20 });
  k.tulis("A11:E11", rumus("'data skp'!E22"), { rata: "center", ukuran: 12 });
  ["Nama", "NIP", "Jabatan", "Unit Kerja"].forEach((label, urut) => {
    k.tulis(`B${20 + urut}`, label, { ukuran: 12, tebal: true });
    k.tulis(`C${20 + urut}`, ":", { ukuran: 12 });
    k.tulis(`D${20 + urut}`, rumus(`'data skp'!E${[4, 5, 7, 8][urut]}`), { ukuran: 12, bungkus: true });
    k.tinggi(20 + urut, 22);
  });
  k.tulis("A36:E36", bahan.instansi, { rata: "center", tebal: true, ukuran: 14 });
  k.tulis("A37:E37", "TAHUN 2019", { rata: "center", tebal: true, ukuran: 14 });
}

function formSkp(k: Kanvas): void {
  k.lebar({ A: 5, B: 20, C: 34, D: 8, E: 9, F: 12, G: 9, H: 7, I: 7, J: 16 });
  k.tulis("A1:J1", "FORMULIR SASARAN KERJA PEGAWAI NEGERI SIPIL", { tebal: true, rata: "center", ukuran: 13 });
  for (const [dari, ke, teks, nilai, baris] of [["A", "C", "I. PEJABAT PENILAI", ["C", "C"], 10], ["D", "J", "II. PEGAWAI NEGERI SIPIL YANG DINILAI", ["G", "J"], 4]] as const) {
    k.tulis(`${dari}2:${ke}2`, teks, { tebal: true, garis: true, latar: "FCE4D6" });
    const label = dari === "A" ? (["A", "B"] as const) : (["D", "F"] as const);
    identitas(k, 3, { label, nilai: nilai[0] === nilai[1] ? nilai[0] : nilai }, [0, 1, 2, 3, 4].map((urut) => rumus(`'data skp'!E${baris + urut}`)), { garis: true });
  }
  const data = kepalaTabel(k, kolomForm, 8, { kepala: { ...kepalaResmi, kegiatan: "III. KEGIATAN TUGAS JABATAN" }, latar: "FCE4D6" });
  const kosong: Kegiatan = { uraian: "", target: { ak: null, kuant: null, mutu: null, waktu: null, biaya: null } };
  for (let urut = 0; urut < BARIS; urut++) barisKegiatan(k, kolomForm, data + urut, urut + 1, bahan.kegiatan[urut] ?? kosong);
  for (let urut = bahan.kegiatan.length; urut < BARIS; urut++) k.ws.getCell(`B${data + urut}`).value = null;
  const ttd = data + BARIS + 1;
  tandaTangan(k, ttd, { kolom: ["A", "C"], jabatan: "Pejabat Penilai,", nama: rumus("'data skp'!E10"), nip: rumus(`"NIP. "&'data skp'!E11`) });
  tandaTangan(k, ttd, { kolom: ["F", "J"], tempatTanggal: `${bahan.kota}, ${bahan.tanggalSusun}`, jabatan: "Pegawai Negeri Sipil Yang Dinilai,", nama: rumus("'data skp'!E4"), nip: rumus(`"NIP. "&'data skp'!E5`) });
}

function lembarPengukuran(k: Kanvas): string {
  k.lebar({ A: 5, B: 46, C: 8, D: 11, E: 8, F: 6, G: 6, H: 14, I: 8, J: 11, K: 8, L: 6, M: 6, N: 14, O: 11, P: 12, R: 6, S: 9 });
  judul(k, "A", "P", 1, ["PENGUKURAN CAPAIAN SASARAN KERJA", "PEGAWAI NEGERI SIPIL"], { ukuran: 13 });
  k.tulis("A4:B4", "Jangka Waktu Penilaian", { tebal: true });
  k.tulis("C4:H4", rumus("'data skp'!E22"), { tebal: true });
  const data = kepalaTabel(k, kolomL4, 6, { latar: "FCE4D6" });
  for (let urut = 0; urut < BARIS; urut++) {
    const baris = data + urut;
    const dariForm = (kolom: string) => rumus(`'form skp'!${kolom}${11 + urut}`);
    const { realisasi, uraian = "" } = bahan.kegiatan[urut] ?? {};
    barisKegiatan(k, kolomL4, baris, urut + 1, {
      uraian,
      target: { kuant: dariForm("E"), output: dariForm("F"), mutu: dariForm("G"), waktu: dariForm("H"), satuan: dariForm("I"), biaya: dariForm("J") },
      realisasi: realisasi ?? { kuant: null, output: null, mutu: null, waktu: null, biaya: null },
    });
    k.ws.getCell(`B${baris}`).value = dariForm("B") as never;
    // The link shows 0 for an empty cost, a number; the template divides by 3 or 4 as the realised column says.
    k.ws.getCell(`P${baris}`).value = rumus(`IF(N${baris}="-",O${baris}/3,O${baris}/4)`) as never;
    k.ws.getCell(`R${baris}`).value = rumus(`IF(C${baris}>0,1,0)`) as never;
    k.ws.getCell(`S${baris}`).value = rumus(`IFERROR(P${baris},0)`) as never;
    for (const kolom of "BCDEFGH") k.ws.getCell(`${kolom}${baris}`).numFmt = NOL_KOSONG;
  }
  for (const kolom of "RS") k.ws.getColumn(kolom).hidden = true;
  const akhir = data + BARIS - 1;
  const tutup = penutup(k, kolomL4, akhir + 1, { ...bahan, data: { dari: data, sampai: akhir }, latar: "FCE4D6", rumusRataRata: `SUM(S${data}:S${akhir})/SUM(R${data}:R${akhir})` });
  tandaTangan(k, tutup.berikut + 1, { kolom: ["L", "P"], tempatTanggal: `${bahan.kota}, ${bahan.tanggalNilai}`, jabatan: "Pejabat Penilai,", nama: rumus("'data skp'!E10"), nip: rumus(`"NIP. "&'data skp'!E11`) });
  return tutup.nilai;
}

function perilaku(k: Kanvas): void {
  k.lebar({ A: 3, B: 6, C: 34, D: 14, E: 18 });
  judul(k, "B", "E", 2, ["NILAI PERILAKU KERJA", "PEGAWAI NEGERI SIPIL"], { ukuran: 12 });
  ["NO", "UNSUR PERILAKU", "NILAI", "KETERANGAN"].forEach((teks, urut) => k.tulis(`${"BCDE"[urut]}6`, teks, { tebal: true, garis: true, rata: "center", latar: "FCE4D6" }));
  ASPEK.forEach((nama, urut) => {
    const baris = 7 + urut;
    k.tulis(`B${baris}`, urut + 1, { garis: true, rata: "center" });
    k.tulis(`C${baris}`, nama, { garis: true });
    k.tulis(`D${baris}`, bahan.perilaku[urut] ?? null, { garis: true, rata: "center" });
    k.tulis(`E${baris}`, bahan.perilaku[urut] === "-" ? "bukan pejabat struktural" : null, { garis: true, miring: true, ukuran: 9 });
  });
}

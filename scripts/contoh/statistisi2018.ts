import { kegiatan, type Bahan } from "./bahan";
import { kanvas, rumus, type Gaya } from "./kanvas";
import { orang } from "./orang";
import type { Contoh } from "./simpan";
import { barisKegiatan, kepalaResmi, kepalaTabel, type Kolom } from "./tabel";

const BUTIR = ["II.A.7", "II.B.3", "II.C.12", "II.D.5", "II.E.9", "III.A.4"] as const;

const bahan: Bahan = {
  pegawai: orang.statistisi,
  penilai: orang.kepalaBps,
  instansi: "BPS KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "2 Januari s.d. 31 Desember 2018",
  tanggalSusun: "2 Januari 2018",
  tanggalNilai: "31 Desember 2018",
  kegiatan: [
    kegiatan("Menyusun rencana pengawasan lapangan survei produksi tanaman pangan", [4, "Dokumen"], undefined, 0.36),
    kegiatan("Melakukan pengawasan pengumpulan data survei ubinan", [36, "Laporan"], undefined, 0.22),
    kegiatan("Memeriksa kelengkapan dan konsistensi dokumen hasil pencacahan", [240, "Dokumen"], undefined, 0.012),
    kegiatan("Mengolah data statistik pertanian dan menyusun tabulasi", [12, "Tabel"], undefined, 0.3),
    kegiatan("Menyusun naskah publikasi Sumber Jaya Dalam Angka bab pertanian", [1, "Naskah", 8], undefined, 1.26),
    kegiatan("Menyusun berita resmi statistik subsektor tanaman pangan", [2, "Naskah", 6], undefined, 0.42),
  ],
  tambahan: [],
  kreativitas: [],
  perilaku: [],
};

const kolom: Kolom = { no: "B", kegiatan: ["C", "D"], target: { ak: "G", kuant: "H", output: "I", mutu: "J", waktu: "K", satuan: "L", biaya: "M" } };
const gaya: Gaya = { huruf: "Calibri", ukuran: 10 };

/** L6: item code and credit per unit before the credit itself, a total of credits, signatures well below. */
export const statistisi2018: Contoh = {
  berkas: "06-statistisi-2018.xlsx",
  isi: "Formulir SKP pejabat fungsional 2018 dengan kode butir, AK per satuan, dan jumlah AK",
  susun(buku) {
    const k = kanvas(buku, "form_skp", { mendatar: true, huruf: "Calibri", beku: { baris: 12, kolom: 4 } });
    k.lebar({ A: 2, B: 5, C: 20, D: 38, E: 10, F: 9, G: 9, H: 8, I: 11, J: 8, K: 6, L: 7, M: 12 });
    k.tulis("B1:M1", "FORMULIR SASARAN KERJA PEGAWAI NEGERI SIPIL", { ...gaya, tebal: true, rata: "center", ukuran: 13 });
    k.tulis("B2:M2", `JANGKA WAKTU PENILAIAN ${bahan.periode.toUpperCase()}`, { ...gaya, rata: "center" });
    k.tinggi(2, 24);
    const blok: Gaya = { ...gaya, tebal: true, garis: true, latar: "BDD7EE" };
    k.tulis("B3", "NO", { ...blok, rata: "center" });
    k.tulis("C3:D3", "I. PEJABAT PENILAI", blok);
    k.tulis("E3", "NO", { ...blok, rata: "center" });
    k.tulis("F3:M3", "II. PEGAWAI NEGERI SIPIL YANG DINILAI", blok);
    const label = ["Nama", "NIP", "Pangkat/Gol. Ruang", "Jabatan", "Unit Kerja"];
    const isi = (o: Bahan["pegawai"]) => [o.nama, o.nip, o.pangkat, o.jabatan, o.unit];
    label.forEach((teks, urut) => {
      const b = 4 + urut;
      const nip: Gaya = teks === "NIP" ? { format: "@" } : {};
      k.tulis(`B${b}`, urut + 1, { ...gaya, garis: true, rata: "center" });
      k.tulis(`C${b}`, teks, { ...gaya, garis: true });
      k.tulis(`D${b}`, isi(bahan.penilai)[urut] ?? null, { ...gaya, garis: true, ...nip });
      k.tulis(`E${b}`, urut + 1, { ...gaya, garis: true, rata: "center" });
      k.tulis(`F${b}:I${b}`, teks, { ...gaya, garis: true });
      k.tulis(`J${b}:M${b}`, isi(bahan.pegawai)[urut] ?? null, { ...gaya, garis: true, ...nip });
    });
    const data = kepalaTabel(k, kolom, 10, { kepala: { ...kepalaResmi, kegiatan: "III. KEGIATAN TUGAS JABATAN", ak: "JUMLAH AK" }, latar: "BDD7EE", gaya });
    for (const [huruf, teks] of [["E", "KODE BUTIR"], ["F", "UNIT AK"]] as const) k.tulis(`${huruf}10:${huruf}11`, teks, { ...gaya, tebal: true, rata: "center", bungkus: true, garis: true, latar: "BDD7EE", ukuran: 9 });
    // The numbering runs over the extra columns too, so it is one of its own.
    [["E", 3], ["F", 4], ["G", 5], ["H", 6], ["J", 7], ["K", 8], ["M", 9]].forEach(([huruf, nomor]) => k.tulis(`${huruf}12`, nomor ?? null, { ...gaya, rata: "center", garis: true, ukuran: 8, latar: "F2F2F2" }));
    bahan.kegiatan.forEach((satu, urut) => {
      const b = data + urut;
      barisKegiatan(k, kolom, b, urut + 1, { ...satu, target: { ...satu.target, ak: rumus(`F${b}*H${b}`) } }, gaya);
      k.tulis(`E${b}`, BUTIR[urut] ?? null, { ...gaya, garis: true, rata: "center" });
      k.tulis(`F${b}`, satu.akButir ?? null, { ...gaya, garis: true, rata: "center", format: "0.000" });
    });
    const akhir = data + bahan.kegiatan.length - 1;
    const jumlah = akhir + 1;
    k.tulis(`B${jumlah}:F${jumlah}`, "JUMLAH", { ...gaya, tebal: true, garis: true, rata: "center", latar: "BDD7EE" });
    k.tulis(`G${jumlah}`, rumus(`SUM(G${data}:G${akhir})`), { ...gaya, tebal: true, garis: true, rata: "center", format: "0.000", latar: "BDD7EE" });
    k.hias(`H${jumlah}:M${jumlah}`, { ...gaya, garis: true, latar: "BDD7EE" });
    const tengah: Gaya = { ...gaya, rata: "center" };
    k.tulis(`H${akhir + 3}:M${akhir + 3}`, `${bahan.kota}, ${bahan.tanggalSusun}`, tengah);
    k.tulis(`B${akhir + 4}:D${akhir + 4}`, "Pejabat Penilai,", tengah);
    k.tulis(`H${akhir + 4}:M${akhir + 4}`, "Pegawai Negeri Sipil Yang Dinilai,", tengah);
    for (const [kolomTtd, siapa] of [["B:D", bahan.penilai], ["H:M", bahan.pegawai]] as const) {
      const [dari, ke] = kolomTtd.split(":");
      k.tulis(`${dari}${akhir + 8}:${ke}${akhir + 8}`, siapa.nama, { ...tengah, tebal: true, garisBawah: true });
      k.tulis(`${dari}${akhir + 9}:${ke}${akhir + 9}`, `NIP. ${siapa.nip}`, tengah);
    }
    return [];
  },
};

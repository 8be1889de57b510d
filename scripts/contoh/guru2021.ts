import { kegiatan, type Bahan, type Kegiatan } from "./bahan";
import { kanvas, type Gaya } from "./kanvas";
import { orang } from "./orang";
import type { Contoh } from "./simpan";
import { kepalaResmi, type Kolom } from "./tabel";
import { penanam } from "./tanam";
import { formulirSkp } from "./tataLetak";

const enamBulan = (satu: Kegiatan): Kegiatan => ({ ...satu, target: { kuant: satu.target.kuant, output: satu.target.output ?? null, mutu: satu.target.mutu, waktu: satu.target.waktu, biaya: "-", ak: satu.akButir ?? null } });

const bahan: Bahan = {
  pegawai: orang.guru,
  penilai: orang.kepalaSmp,
  instansi: "SMP NEGERI 3 SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "01 Januari 2021 s.d. 31 Juni 2021",
  tanggalSusun: "4 Januari 2021",
  tanggalNilai: "30 Juni 2021",
  kegiatan: [
    kegiatan("Merencanakan dan melaksanakan pembelajaran, mengevaluasi dan menilai hasil pembelajaran, menganalisis hasil pembelajaran, melaksanakan tindak lanjut hasil penilaian", [1, "Laporan", "6 Bulan"], undefined, 9.5),
    kegiatan("Menjadi wali kelas VIII B", [1, "Laporan", "6 Bulan"], undefined, 0.95),
    kegiatan("Mengikuti pendidikan dan pelatihan fungsional", [1, "Sertifikat", "12 Bulan"], undefined, 1),
    kegiatan("Melaksanakan penelitian tindakan kelas", [1, "Dokumen", "6 Bulan"], undefined),
    kegiatan("Membimbing siswa dalam lomba cerdas cermat", [2, "Kegiatan", "6 Bulan"], undefined, 0.17),
  ].map(enamBulan),
  tambahan: [],
  kreativitas: [],
  perilaku: [],
};

const kolom: Kolom = { no: "B", kegiatan: ["C", "E"], target: { ak: "F", kuant: "G", output: "H", mutu: "I", waktu: "J", satuan: "K", biaya: "L" } };
const gaya: Gaya = { huruf: "Times New Roman", ukuran: 11 };

/** L5: no numbering row, value and unit of time in one cell, behaviour scores parked beside the identity. */
export const guru2021: Contoh = {
  berkas: "05-guru-semester-2021-salah.xlsx",
  isi: "Formulir SKP guru Januari–Juni 2021: tanggal yang tidak ada, NIP tersimpan sebagai bilangan, waktu dan satuannya dalam satu sel, nilai perilaku dititipkan di samping",
  susun(buku) {
    const salah = penanam();
    const k = kanvas(buku, "SKP", { mendatar: true, huruf: "Times New Roman", areaCetak: "B1:L32" });
    k.lebar({ A: 2, B: 5, C: 18, D: 20, E: 22, F: 11, G: 9, H: 13, I: 9, J: 7, K: 7, L: 14, M: 3, N: 3, O: 19, P: 11, Q: 11, R: 10, S: 11, T: 14 });
    const { data } = formulirSkp(k, bahan, {
      kolom,
      sampai: "L",
      kiri: { no: "B", label: ["C", "C"], nilai: ["D", "E"] },
      kanan: { no: "F", label: ["G", "H"], nilai: ["I", "L"] },
      ttdKiri: ["B", "D"],
      ttdKanan: ["H", "L"],
      kepala: { ...kepalaResmi, kegiatan: "III. KEGIATAN TUGAS JABATAN", ak: "ANGKA KREDIT", kuant: "KUANT/ OUTPUT", mutu: "KUAL.", target: "T A R G E T" },
      nomor: false,
      latar: "FFE699",
      gaya,
      judul: ["FORMULIR SASARAN KERJA PEGAWAI NEGERI SIPIL", `JANGKA WAKTU PENILAIAN ${bahan.periode.toUpperCase()}`],
    });
    for (let baris = data; baris < data + bahan.kegiatan.length; baris++) k.ws.mergeCells(`J${baris}:K${baris}`);
    salah.catat(k, "B2", "31 Juni tidak ada dalam kalender");
    k.ws.getCell("D6").numFmt = "General";
    salah.tanam(k, "D6", 196905101995121000, "NIP penilai tersimpan sebagai bilangan sehingga angka belakangnya hilang");
    salah.catat(k, `J${data + 2}`, "Target waktu 12 bulan untuk penilaian enam bulan", "baru dapat dinilai setelah 31 Juni diperbaiki");
    salah.catat(k, `F${data + 3}`, "AK kosong, padahal jabatan fungsional");
    salah.tanam(k, `I${data + 4}`, 110, "Target kualitas di atas 100");
    ["Orientasi Pelayanan", "Integritas", "Komitmen", "Disiplin", "Kerjasama", "Kepemimpinan"].forEach((nama, urut) => {
      const huruf = "OPQRST"[urut];
      k.tulis(`${huruf}5`, nama, { ...gaya, ukuran: 8, garis: true, rata: "center", latar: "F2F2F2" });
      k.tulis(`${huruf}6`, [85, 86, 85, 87, 88, null][urut] ?? null, { ...gaya, garis: true, rata: "center" });
    });
    return salah.daftar;
  },
};

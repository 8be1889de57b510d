import { kegiatan, type Bahan } from "./bahan";
import { judul } from "./bagian";
import { kanvas, rumus, type Gaya } from "./kanvas";
import { orang } from "./orang";
import { ppk } from "./ppk";
import type { Contoh } from "./simpan";
import { penanam } from "./tanam";
import { formulirSkp, hanyaTarget, kolomL2, pengukuran } from "./tataLetak";

const bahan: Bahan = {
  pegawai: orang.perawat,
  penilai: orang.kabidPerawat,
  atasan: { ...orang.kadinkes, jabatan: "Direktur RSUD Tirta Medika", unit: orang.perawat.unit },
  instansi: "RSUD TIRTA MEDIKA KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "2 Januari s.d. 31 Desember 2019",
  tanggalSusun: "2 Januari 2019",
  tanggalNilai: "31 Desember 2019",
  kegiatan: [
    kegiatan("Melakukan pengkajian keperawatan lanjutan pada individu", [480, "Pasien"], [492, 88], 0.016),
    kegiatan("Merumuskan diagnosis keperawatan pada individu", [480, "Diagnosis"], [475, 86], 0.008),
    kegiatan("Melakukan tindakan keperawatan pada kondisi gawat darurat", [120, "Tindakan"], [126, 89], 0.02),
    kegiatan("Melaksanakan edukasi kesehatan kepada pasien dan keluarga", [96, "Kegiatan"], [96, 87], 0.015),
    kegiatan("Mengelola pengadaan bahan habis pakai ruang perawatan", [12, "Paket", 12, 24000000], [12, 85, 12, 21600000], 0.05),
    kegiatan("Menyusun laporan pelaksanaan tugas jaga", [12, "Laporan"], [12, 88, 6], 0.06),
  ],
  tambahan: ["Anggota tim akreditasi rumah sakit (SK Direktur Nomor 445/021/2019)", "Petugas kesehatan embarkasi haji (Surat Tugas Nomor 445/187/2019)", "Sekretaris panitia donor darah (SK Direktur Nomor 445/203/2019)"],
  kreativitas: [{ uraian: "Kartu kontrol luka pascaoperasi yang dipakai ruang bedah (Surat Keterangan Kepala Bidang Nomor 445/KET/09/2019)", poin: 3 }],
  perilaku: [84, 86, 85, 88, 87, "-"],
};

const gaya: Gaya = { huruf: "Calibri" };

/** L2: as exporters of the time wrote it, strings inside the cells; a dozen faults a reviewer should find. */
export const perawat2019: Contoh = {
  berkas: "03-perawat-2019-salah.xlsx",
  isi: "Perawat (jabatan fungsional) tahun 2019 dari aplikasi pengekspor: nilai, satuan, rumus, dan sebutan yang salah",
  inline: true,
  susun(buku) {
    const salah = penanam();
    const skp = kanvas(buku, "SKP", { mendatar: true, huruf: "Calibri" });
    skp.lebar({ A: 1.5, B: 5, C: 46, D: 8, E: 8, F: 11, G: 10, H: 10, I: 9, J: 9, K: 20 });
    const form = formulirSkp(skp, bahan, {
      kolom: hanyaTarget(kolomL2),
      sampai: "K",
      baris: 2,
      kiri: { no: "B", label: "C", nilai: ["D", "E"] },
      kanan: { no: "F", label: ["G", "H"], nilai: ["I", "K"] },
      ttdKiri: ["B", "C"],
      ttdKanan: ["G", "K"],
      gaya,
      latar: "DDEBF7",
      judul: ["FORMULIR SASARAN KERJA", "PEGAWAI NEGERI SIPIL"],
    });
    skp.ws.getColumn("D").width = 12;
    skp.ws.getColumn("E").width = 22;
    salah.tanam(skp, `I${form.data + 5}`, 18, "Target waktu 18 bulan, lebih dari satu tahun");

    const k = kanvas(buku, "PENGUKURAN", { mendatar: true, huruf: "Calibri", beku: { baris: 9, kolom: 3 } });
    k.lebar({ A: 1.5, B: 4.5, C: 42, D: 8, E: 7, F: 10, G: 4.5, H: 4.5, I: 6, J: 6, K: 13, L: 8, M: 7, N: 10, O: 4.5, P: 4.5, Q: 6, R: 6, S: 13, T: 11, U: 12 });
    judul(k, "B", "U", 2, ["PENILAIAN CAPAIAN SASARAN KERJA", "PEGAWAI NEGERI SIPIL"], gaya);
    k.tulis("B5:K5", `Jangka Waktu Penilaian ${bahan.periode}`, { ...gaya, tebal: true });
    const hasil = pengukuran(k, bahan, { kolom: kolomL2, barisKepala: 7, gaya, latar: "DDEBF7", ttd: ["Q", "U"] });
    const baris = (urut: number) => hasil.data + urut - 1;
    salah.tanam(k, `O${baris(1)}`, 105, "Kualitas realisasi di atas 100");
    salah.tanam(k, `L${baris(2)}`, null, "AK realisasi kosong, padahal jabatan fungsional");
    salah.tanam(k, `N${baris(3)}`, "Pasien", "Satuan kuantitas realisasi berbeda dengan target (Tindakan)");
    salah.tanam(k, `R${baris(4)}`, "hari", "Satuan waktu realisasi berbeda dengan target (bln)");
    salah.tanam(k, `T${baris(5)}`, rumus(`M${baris(5)}/E${baris(5)}*100+O${baris(5)}/G${baris(5)}*100+(1.76*I${baris(5)}-Q${baris(5)})/I${baris(5)}*100+S${baris(5)}/K${baris(5)}*100`), "Biaya dihitung realisasi/target×100, bukan dengan 1,76");
    salah.tanam(k, `T${baris(6)}`, rumus(`M${baris(6)}/E${baris(6)}*100+O${baris(6)}/G${baris(6)}*100+(1.76*I${baris(6)}-Q${baris(6)})/I${baris(6)}*100`), "Efisiensi waktu 50% tanpa cabang di atas 24%");
    salah.tanam(k, hasil.poinTambahan, 2, "Tiga tugas tambahan bernilai 1, bukan 2");
    salah.tanam(k, hasil.nilai, 96.5, "Nilai capaian SKP diketik; tidak sama dengan hasil hitung");
    salah.tanam(k, hasil.sebutan, "(Amat Baik)", "Sebutan yang tidak dikenal peraturan");

    const nilai = kanvas(buku, "PENILAIAN", { huruf: "Calibri" });
    const sel = ppk(nilai, bahan, { nilaiSkp: rumus(`PENGUKURAN!${hasil.nilai}`), diterimaPegawai: "3 Januari 2020", diterimaAtasan: "7 Januari 2020", latar: "DDEBF7" });
    salah.tanam(nilai, sel.rataRata, rumus(`${sel.jumlah}/6`), "Rata-rata perilaku dibagi 6, padahal hanya 5 aspek yang dinilai");
    salah.tanam(nilai, sel.sebutan, "(Sedang)", "Sebutan «Sedang» tidak ada dalam peraturan");
    return salah.daftar;
  },
};

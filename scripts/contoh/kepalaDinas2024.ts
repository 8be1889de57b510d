import { judul } from "./bagian";
import { kanvas, tinggiTeks, type Kanvas } from "./kanvas";
import { orang } from "./orang";
import { blokPerilaku, identitasSisi, rumusPredikat, tandaTanganPermen6, type BahanPermen6 } from "./permen6";
import type { Contoh } from "./simpan";

const bahan: BahanPermen6 = {
  pegawai: orang.kadisSosial,
  penilai: orang.sekda,
  instansi: "PEMERINTAH KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "1 JANUARI SD 31 DESEMBER TAHUN 2024",
  utama: [],
  tambahan: [],
};

interface HasilPimpinan {
  readonly rhk: string;
  readonly iki: string;
  readonly target: string;
  readonly perspektif: string;
  readonly realisasi: string;
  readonly umpanBalik: string;
}

const UTAMA: readonly HasilPimpinan[] = [
  { rhk: "Meningkatnya kesejahteraan keluarga penerima manfaat", iki: "Persentase keluarga yang keluar dari kemiskinan ekstrem", target: "8 - 10%", perspektif: "Penerima Layanan", realisasi: "11%", umpanBalik: "Melampaui harapan, pendampingan keluarga berjalan baik" },
  { rhk: "Terwujudnya penyaluran bantuan sosial yang tepat sasaran", iki: "Persentase data penerima yang mutakhir dan lolos verifikasi", target: "92 - 95%", perspektif: "Proses Bisnis", realisasi: "96%", umpanBalik: "Verifikasi selesai sebelum penyaluran" },
  { rhk: "Meningkatnya kompetensi pekerja sosial", iki: "Jumlah pekerja sosial yang tersertifikasi", target: "12 - 15 orang", perspektif: "Penguatan Internal", realisasi: "16 orang", umpanBalik: "Sertifikasi melibatkan kabupaten tetangga" },
  { rhk: "Terkelolanya anggaran dinas yang akuntabel", iki: "Nilai hasil pemeriksaan laporan keuangan dinas", target: "85 - 90 poin", perspektif: "Anggaran", realisasi: "88 poin", umpanBalik: "Sesuai rencana, tanpa temuan berulang" },
];
const TAMBAHAN: readonly HasilPimpinan[] = [
  { rhk: "Terselenggaranya posko tanggap darurat banjir (Penugasan dari Sekretaris Daerah)", iki: "Waktu tanggap sejak laporan diterima", target: "4 - 6 jam", perspektif: "Penerima Layanan", realisasi: "5 jam", umpanBalik: "Tanggap dan terkoordinasi" },
];

const HARAPAN = ["Membuka kanal aduan yang dijawab dalam sehari", "Melaporkan penyaluran setiap bulan", "Mendorong sertifikasi pekerja sosial", "Merangkul relawan dan lembaga sosial", "Menjaga kerahasiaan data penerima", "Memanfaatkan data regsosek", "Berbagi data dengan perangkat daerah lain"];
const garis = { garis: true } as const;

/** The last column of the SKP is as wide as what stands above it. */
const selKolom = (urut: number, evaluasi: boolean): readonly string[] => (urut === 4 && !evaluasi ? ["E", "F"] : ["ABCDEFG"[urut] ?? "A"]);

function tabel(k: Kanvas, baris: number, kepala: readonly string[], evaluasi: boolean): number {
  const akhir = evaluasi ? "G" : "F";
  kepala.forEach((teks, urut) => {
    const huruf = selKolom(urut, evaluasi);
    const sel = (b: number) => huruf.map((each) => `${each}${b}`).join(":");
    k.tulis(sel(baris), teks, { ...garis, tebal: true, bungkus: true, latar: "FCE4D6", rata: "center" });
    k.tulis(sel(baris + 1), `(${urut + 1})`, { ...garis, ukuran: 8, rata: "center" });
  });
  k.tinggi(baris, evaluasi ? 45 : 32);
  let b = baris + 2;
  for (const [bagian, daftar] of [["A. UTAMA", UTAMA], ["B. TAMBAHAN", TAMBAHAN]] as const) {
    k.tulis(`A${b}:${akhir}${b++}`, bagian, { ...garis, tebal: true });
    daftar.forEach(({ rhk, iki, target, perspektif, realisasi, umpanBalik }, urut) => {
      const isi = [urut + 1, rhk, iki, target, perspektif, ...(evaluasi ? [realisasi, umpanBalik] : [])];
      isi.forEach((teks, kolom) => k.tulis(selKolom(kolom, evaluasi).map((huruf) => `${huruf}${b}`).join(":"), teks, { ...garis, bungkus: true, ...(kolom === 0 ? { rata: "center" as const } : {}) }));
      k.tinggi(b++, tinggiTeks(rhk, 26, 3));
    });
  }
  return b;
}

/** A head of office: four perspectives, a quantitative SKP and its yearly evaluation with the kuadran as a formula. */
export const kepalaDinas2024: Contoh = {
  berkas: "23-kepala-dinas-2024.xlsx",
  isi: "SKP pejabat pimpinan tinggi tahun 2024 dengan empat perspektif, dan evaluasi tahunannya dengan predikat berumus",
  susun(buku) {
    const skp = kanvas(buku, "SKP JPT", { mendatar: true, tab: "FFC65911", ulang: "13:14" });
    skp.ws.pageSetup.fitToHeight = 2;
    skp.lebar({ A: 5, B: 32, C: 36, D: 26, E: 26, F: 30 });
    judul(skp, "A", "F", 1, ["SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"], { ukuran: 12 });
    skp.tulis("A4:C4", bahan.instansi, { tebal: true });
    skp.tulis("D4:F4", `PERIODE PENILAIAN: ${bahan.periode}`, { tebal: true, rata: "right" });
    identitasSisi(skp, 5, bahan, { kiri: ["A", "B", "C"], kanan: ["D", "E", "F"] }, garis);
    skp.tulis("A12:F12", "HASIL KERJA", { ...garis, tebal: true, latar: "FCE4D6", rata: "center" });
    const perilaku = tabel(skp, 13, ["NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"], false);
    skp.tulis(`A${perilaku}:F${perilaku}`, "PERILAKU KERJA", { ...garis, tebal: true, latar: "FCE4D6", rata: "center" });
    const ttd = blokPerilaku(skp, perilaku + 1, { no: "A", nilai: ["B", "C"], ekspektasi: ["D", "F"], harapan: HARAPAN }, garis) + 1;
    tandaTanganPermen6(skp, ttd, bahan, "9 Januari 2024", ["A", "C"], ["D", "F"]);

    const nilai = kanvas(buku, "EVALUASI JPT", { mendatar: true, tab: "FFBF8F00", ulang: "17:18" });
    nilai.ws.pageSetup.fitToHeight = 2;
    nilai.lebar({ A: 5, B: 30, C: 32, D: 24, E: 22, F: 30, G: 36 });
    judul(nilai, "A", "G", 1, ["EVALUASI KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI", "PERIODE: TRIWULAN IV-AKHIR"], { ukuran: 12 });
    nilai.tulis("A5:C5", bahan.instansi, { tebal: true });
    nilai.tulis("E5:G5", `PERIODE PENILAIAN: ${bahan.periode}`, { tebal: true, rata: "right" });
    identitasSisi(nilai, 6, bahan, { kiri: ["A", "B", "C"], kanan: ["D", "E", "F"] }, garis);
    nilai.tulis("A13:G13", "CAPAIAN KINERJA ORGANISASI: ISTIMEWA", { ...garis, tebal: true });
    nilai.tulis("A14:G14", "POLA DISTRIBUSI:", garis);
    nilai.tinggi(14, 40);
    nilai.tulis("A16:G16", "HASIL KERJA", { ...garis, tebal: true, latar: "FFF2CC", rata: "center" });
    let b = tabel(nilai, 17, ["NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF", "REALISASI BERDASARKAN BUKTI DUKUNG", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"], true);
    const hasil = b++;
    nilai.tulis(`A${hasil}:C${hasil}`, "RATING HASIL KERJA", { ...garis, tebal: true });
    nilai.tulis(`D${hasil}:G${hasil}`, "DI ATAS EKSPEKTASI", { ...garis, tebal: true });
    nilai.tulis(`A${b}:G${b}`, "PERILAKU KERJA", { ...garis, tebal: true, latar: "FFF2CC", rata: "center" });
    b = blokPerilaku(nilai, b + 1, { no: "A", nilai: ["B", "C"], ekspektasi: ["D", "F"], umpanBalik: "G", harapan: HARAPAN }, garis);
    const perilakuRating = b++;
    nilai.tulis(`A${perilakuRating}:C${perilakuRating}`, "RATING PERILAKU", { ...garis, tebal: true });
    nilai.tulis(`D${perilakuRating}:G${perilakuRating}`, "SESUAI EKSPEKTASI", { ...garis, tebal: true });
    nilai.tulis(`A${b}:C${b}`, "PREDIKAT KINERJA PEGAWAI", { ...garis, tebal: true, latar: "FFF2CC" });
    nilai.tulis(`D${b}:G${b}`, rumusPredikat(`D${hasil}`, `D${perilakuRating}`), { ...garis, tebal: true, latar: "FFF2CC" });
    tandaTanganPermen6(nilai, b + 2, bahan, "10 Januari 2025", ["A", "C"], ["D", "F"]);
    return [];
  },
};


import { judul } from "./bagian";
import { kanvas, rumus } from "./kanvas";
import { KEPALA_SKP, KOLOM_SKP, lembarSkp } from "./lembarSkp";
import { orang } from "./orang";
import { barisHasil, blokPerilaku, identitasSisi, rumusPredikat, tandaTanganPermen6, type BahanPermen6, type RhkContoh } from "./permen6";
import type { Contoh } from "./simpan";

const bahan: BahanPermen6 = {
  pegawai: { ...orang.analis, pangkat: "Penata, III/c", jabatan: "Perencana Ahli Muda" },
  penilai: { ...orang.kabidBappeda, pangkat: "Pembina Tk. I, IV/b" },
  instansi: "PEMERINTAH KABUPATEN SUMBER JAYA",
  kota: "Sumber Jaya",
  periode: "1 JANUARI SD 31 DESEMBER TAHUN 2024",
  utama: [
    {
      pimpinan: "Meningkatnya kualitas perencanaan pembangunan infrastruktur",
      rhk: "Tersusunnya rancangan rencana kerja bidang infrastruktur yang selaras dengan RPJMD",
      indikator: [
        { aspek: "Kuantitas", iki: "Jumlah rancangan rencana kerja yang disusun", target: "1 - 2 dokumen" },
        { aspek: "Kualitas", iki: "Persentase program yang selaras dengan RPJMD", target: "92 - 96%" },
        { aspek: "Waktu", iki: "Penyampaian rancangan rencana kerja", target: "Paling lambat 31 Mei 2024" },
      ],
    },
    {
      pimpinan: "Meningkatnya kualitas perencanaan pembangunan infrastruktur",
      rhk: "Tersedianya data dasar infrastruktur kewilayahan yang mutakhir",
      indikator: [
        { aspek: "Kuantitas", iki: "Jumlah kecamatan dengan data dasar yang dimutakhirkan", target: "14 - 16 kecamatan" },
        { aspek: "Kualitas", iki: "Persentase data yang lolos pemeriksaan silang", target: "90 - 95%" },
      ],
    },
    {
      pimpinan: "Meningkatnya keterpaduan usulan masyarakat dalam dokumen perencanaan",
      rhk: "Terverifikasinya usulan musrenbang bidang infrastruktur (Penugasan dari Kepala Bidang)",
      indikator: [{ aspek: "Kuantitas", iki: "Jumlah usulan yang diverifikasi", target: "300 - 350 usulan" }],
    },
  ],
  tambahan: [
    {
      pimpinan: "Meningkatnya kualitas tata kelola Bappeda",
      rhk: "Terselenggaranya pelatihan sistem informasi perencanaan bagi perangkat daerah (Penugasan dari Sekretaris Bappeda)",
      indikator: [{ aspek: "Kuantitas", iki: "Jumlah perangkat daerah yang dilatih", target: "20 - 25 perangkat daerah" }],
    },
  ],
};

const REALISASI = [
  ["2 dokumen", "Rancangan lengkap dan dibahas lebih awal"],
  ["97%", "Keselarasan melampaui harapan"],
  ["20 Mei 2024", "Lebih cepat dari jadwal"],
  ["17 kecamatan", "Semua kecamatan prioritas termasuk"],
  ["96%", "Pemeriksaan silang terdokumentasi baik"],
  ["362 usulan", "Verifikasi tuntas sebelum forum perangkat daerah"],
  ["26 perangkat daerah", "Peserta menilai pelatihan bermanfaat"],
] as const;

const HARAPAN = ["Menjawab permintaan data dalam dua hari kerja", "Melaporkan kemajuan setiap akhir bulan", "Mengikuti pelatihan analisis spasial", "Menghargai masukan perangkat daerah", "Menjaga kerahasiaan data rencana", "Memanfaatkan aplikasi pemetaan", "Melibatkan kecamatan sejak awal"];
const SKP = "SKP 2024";

/** The official columns with merged results; the evaluation takes people, results and targets from the SKP by formulas. */
export const perencana2024: Contoh = {
  berkas: "21-perencana-2024.xlsx",
  isi: "Satu perangkat PermenPANRB 6/2022 tahun 2024: SKP kuantitatif, lampirannya, evaluasi tahunan dengan rumus hidup, dan dokumen evaluasi",
  susun(buku) {
    const garis = { garis: true } as const;
    const { barisTambahan } = lembarSkp(buku, SKP, bahan, "8 Januari 2024", HARAPAN);

    const lampiran = kanvas(buku, "LAMPIRAN", { tab: "FF548235" });
    lampiran.lebar({ A: 5, B: 42, C: 8, D: 38 });
    judul(lampiran, "A", "D", 1, ["LAMPIRAN SASARAN KINERJA PEGAWAI"], { ukuran: 12 });
    lampiran.tulis("A2:D2", `PERIODE PENILAIAN: ${bahan.periode}`, { rata: "center" });
    let b = 4;
    for (const [bagian, isi] of [
      ["DUKUNGAN SUMBER DAYA", ["Dua orang analis data dan anggaran perjalanan dinas", "Pendampingan Kepala Bidang setiap bulan", "Perangkat lunak pemetaan"]],
      ["SKEMA PERTANGGUNGJAWABAN", ["Laporan kemajuan setiap triwulan kepada Kepala Bidang"]],
      ["KONSEKUENSI", ["Capaian menjadi dasar pertimbangan pengembangan kompetensi"]],
    ] as const) {
      lampiran.tulis(`A${b}:D${b}`, bagian, { ...garis, tebal: true, latar: "E2EFDA" });
      isi.forEach((teks, urut) => {
        lampiran.tulis(`A${b + 1 + urut}`, urut + 1, { ...garis, rata: "center" });
        lampiran.tulis(`B${b + 1 + urut}:D${b + 1 + urut}`, teks, garis);
      });
      b += isi.length + 1;
    }
    tandaTanganPermen6(lampiran, b + 1, bahan, "8 Januari 2024", ["A", "B"], ["C", "D"]);

    const nilai = kanvas(buku, "EVALUASI", { mendatar: true, tab: "FFBF8F00", ulang: "18:19" });
    nilai.ws.pageSetup.fitToHeight = 0;
    nilai.lebar({ A: 5, B: 26, C: 30, D: 11, E: 28, F: 24, G: 24, H: 30 });
    judul(nilai, "A", "H", 1, ["EVALUASI KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL", "PERIODE: TRIWULAN IV-AKHIR"], { ukuran: 12 });
    nilai.tulis("A5:C5", bahan.instansi, { tebal: true });
    nilai.tulis("F5:H5", `PERIODE PENILAIAN: ${bahan.periode}`, { tebal: true, rata: "right" });
    identitasSisi(nilai, 6, bahan, { kiri: ["A", "B", "C"], kanan: ["E", "F", "G"] }, garis);
    for (let urut = 0; urut < 5; urut++) {
      nilai.ws.getCell(`C${7 + urut}`).value = rumus(`'${SKP}'!C${6 + urut}`);
      nilai.ws.getCell(`G${7 + urut}`).value = rumus(`'${SKP}'!F${6 + urut}`);
    }
    nilai.tulis("A13:H13", "CAPAIAN KINERJA ORGANISASI: BAIK", { ...garis, tebal: true });
    nilai.tulis("A14:H14", "POLA DISTRIBUSI:", garis);
    nilai.tinggi(14, 40);
    nilai.tulis("A17:H17", "HASIL KERJA", { ...garis, tebal: true, latar: "FFF2CC", rata: "center" });
    [...KEPALA_SKP, "REALISASI BERDASARKAN BUKTI DUKUNG", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"].forEach((teks, urut) => {
      const huruf = "ABCDEFGH"[urut] ?? "A";
      nilai.tulis(`${huruf}18`, teks, { ...garis, tebal: true, bungkus: true, latar: "FFF2CC", rata: "center" });
      nilai.tulis(`${huruf}19`, `(${urut + 1})`, { ...garis, ukuran: 8, rata: "center" });
    });
    nilai.tinggi(18, 45);
    let urutan = 0;
    // Each cell of the SKP by a formula, so that a changed target changes here too.
    const dariSkp = (daftar: readonly RhkContoh[], baris: number): readonly RhkContoh[] => {
      let r = baris;
      return daftar.map(({ indikator }) => {
        const awal = r;
        const isi = indikator.map(() => {
          const [realisasi = "", umpanBalik = ""] = REALISASI[urutan++] ?? [];
          return { aspek: rumus(`'${SKP}'!D${r}`), iki: rumus(`'${SKP}'!E${r}`), target: rumus(`'${SKP}'!F${r++}`), realisasi, umpanBalik };
        });
        return { pimpinan: rumus(`'${SKP}'!B${awal}`), rhk: rumus(`'${SKP}'!C${awal}`), indikator: isi };
      });
    };
    const kolomNilai = { ...KOLOM_SKP, realisasi: "G", umpanBalik: "H" } as const;
    nilai.tulis("A20:H20", "A. UTAMA", { ...garis, tebal: true });
    const tambahan = barisHasil(nilai, 21, kolomNilai, dariSkp(bahan.utama, 15), true, garis);
    nilai.tulis(`A${tambahan}:H${tambahan}`, "B. TAMBAHAN", { ...garis, tebal: true });
    let r = barisHasil(nilai, tambahan + 1, kolomNilai, dariSkp(bahan.tambahan, barisTambahan + 1), true, garis);
    const hasil = r;
    nilai.tulis(`A${r}:C${r}`, "RATING HASIL KERJA", { ...garis, tebal: true });
    nilai.tulis(`D${r}:H${r}`, "DI ATAS EKSPEKTASI", { ...garis, tebal: true, rata: "center" });
    r++;
    nilai.tulis(`A${r}:G${r}`, "PERILAKU KERJA", { ...garis, tebal: true, latar: "FFF2CC", rata: "center" });
    nilai.tulis(`H${r}`, "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", { ...garis, tebal: true, bungkus: true, latar: "FFF2CC", rata: "center" });
    nilai.tinggi(r, 32);
    r = blokPerilaku(nilai, r + 1, { no: "A", nilai: ["B", "D"], ekspektasi: ["E", "G"], umpanBalik: "H", harapan: HARAPAN }, garis);
    nilai.tulis(`A${r}:C${r}`, "RATING PERILAKU", { ...garis, tebal: true });
    nilai.tulis(`D${r}:H${r}`, "SESUAI EKSPEKTASI", { ...garis, tebal: true, rata: "center" });
    nilai.tulis(`A${r + 1}:C${r + 1}`, "PREDIKAT KINERJA PEGAWAI", { ...garis, tebal: true });
    nilai.tulis(`D${r + 1}:H${r + 1}`, rumusPredikat(`D${hasil}`, `D${r}`), { ...garis, tebal: true, rata: "center" });
    tandaTanganPermen6(nilai, r + 3, bahan, "10 Januari 2025", undefined, ["F", "H"]);

    const dokumen = kanvas(buku, "DOKUMEN EVALUASI", { tab: "FF7030A0" });
    dokumen.lebar({ A: 5, B: 34, C: 30, D: 34 });
    judul(dokumen, "A", "D", 1, ["DOKUMEN EVALUASI KINERJA PEGAWAI"], { ukuran: 12 });
    dokumen.tulis("A2:D2", `PERIODE PENILAIAN: ${bahan.periode}`, { rata: "center" });
    let d = 4;
    [["PEGAWAI YANG DINILAI", bahan.pegawai], ["PEJABAT PENILAI KINERJA", bahan.penilai], ["ATASAN PEJABAT PENILAI KINERJA", orang.sekretarisBappeda]].forEach(([caption, siapa], nomor) => {
      if (typeof siapa === "string" || typeof caption !== "string" || !siapa) return;
      dokumen.tulis(`A${d}`, nomor + 1, { ...garis, rata: "center" });
      dokumen.tulis(`B${d}:D${d++}`, caption, { ...garis, tebal: true, latar: "E4DFEC" });
      for (const [teks, isi] of [["NAMA", siapa.nama], ["NIP", siapa.nip], ["PANGKAT/GOL RUANG", siapa.pangkat], ["JABATAN", siapa.jabatan], ["UNIT KERJA", siapa.unit]] as const) {
        dokumen.tulis(`B${d}`, teks, garis);
        dokumen.tulis(`C${d}:D${d++}`, isi, { ...garis, ...(teks === "NIP" ? { format: "@" } : {}) });
      }
    });
    dokumen.tulis(`A${d}`, 4, { ...garis, rata: "center" });
    dokumen.tulis(`B${d}:D${d++}`, "EVALUASI KINERJA", { ...garis, tebal: true, latar: "E4DFEC" });
    dokumen.tulis(`B${d}`, "CAPAIAN KINERJA ORGANISASI", garis);
    dokumen.tulis(`C${d}:D${d++}`, "BAIK", garis);
    dokumen.tulis(`B${d}`, "PREDIKAT KINERJA PEGAWAI", garis);
    dokumen.tulis(`C${d}:D${d++}`, rumus(`EVALUASI!D${r + 1}`), { ...garis, tebal: true });
    for (const [nomor, bagian, isi] of [[5, "CATATAN/REKOMENDASI", "Diusulkan mengikuti pelatihan analisis spasial tingkat lanjut"], [6, "KEBERATAN", null], [7, "PENJELASAN PEJABAT PENILAI KINERJA", null], [8, "KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA", null]] as const) {
      dokumen.tulis(`A${d}`, nomor, { ...garis, rata: "center" });
      dokumen.tulis(`B${d}:D${d++}`, bagian, { ...garis, tebal: true, latar: "E4DFEC" });
      dokumen.tulis(`B${d}:D${d++}`, isi, garis);
    }
    tandaTanganPermen6(dokumen, d + 1, bahan, "13 Januari 2025", ["A", "B"], ["C", "D"]);
    return [];
  },
};

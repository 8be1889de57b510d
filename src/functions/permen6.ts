// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import * as core from "../core/index";
import { cells, invalid, isBlankOrZero, notAvailable, word, wordsOf, type Input } from "./cell";

const RATING = "Di atas, Sesuai, atau Di bawah ekspektasi";
const PREDIKAT = "Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang";
const ORGANISASI = "Istimewa, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang";

const rating = (input: Input, name: string) => word(input, name, core.readRating, RATING);
const organisasi = (input: Input) => word(input, "capaian organisasi", core.readCapaianOrganisasi, ORGANISASI);

function daftarPredikat(range: Input): readonly core.Predikat[] {
  const values = wordsOf(range, "predikat", core.readPredikat, PREDIKAT);
  if (values.length === 0) throw notAvailable("Belum ada predikat yang terisi; rujuk sel yang berisi predikat pegawai.");
  return values;
}

/**
 * Rating hasil kerja dari rating setiap hasil kerja (PermenPANRB 6/2022; bacaan: «sebagian besar» berarti lebih dari setengah; bila tidak ada yang cocok, pejabat penilai memutuskan).
 * @customfunction RATING_HASIL
 * @param rating Rating setiap hasil kerja: Di atas, Sesuai, atau Di bawah ekspektasi (AE, SE, BE)
 * @param [jenis] utama atau tambahan, berpasangan menurut urutan; semuanya utama bila tidak diisi
 * @returns Rating hasil kerja
 */
export function RATING_HASIL(rating: any[][], jenis?: any[][]): string {
  const ratings = cells(rating);
  const kinds = jenis === null || jenis === undefined ? null : cells(jenis);
  if (kinds && kinds.length !== ratings.length) throw invalid(`Rentang rating berisi ${ratings.length} sel dan rentang jenis ${kinds.length} sel; pilih rentang yang sama besar.`);
  const hasil = ratings.flatMap((cell, index): core.HasilKerja[] => {
    if (isBlankOrZero(cell)) return [];
    const value = word(cell, `rating ke-${index + 1}`, core.readRating, RATING);
    return [{ rating: value, jenis: kinds ? word(kinds[index], `jenis ke-${index + 1}`, core.readJenis, "utama atau tambahan") : "utama" }];
  });
  if (hasil.length === 0) throw notAvailable("Belum ada rating hasil kerja yang terisi; isi rating setiap hasil kerja.");
  if (!hasil.some((each) => each.jenis === "utama")) throw notAvailable("Tidak ada hasil kerja utama di antara rating yang terisi; tandai sedikitnya satu sebagai utama.");
  const whole = core.ratingHasil(hasil, core.parameterPermen6.sebagianBesar.lebihDari);
  if (whole === null) throw notAvailable("Tidak ada kriteria yang cocok dengan susunan rating ini; perlu keputusan pejabat penilai.");
  return whole;
}

/**
 * Rating perilaku dari tujuh nilai BerAKHLAK (bacaan: satu di bawah menjadi di bawah, empat di atas menjadi di atas; pertimbangan pejabat penilai selalu didahulukan).
 * @customfunction RATING_PERILAKU
 * @param rating Tujuh rating: berorientasi pelayanan, akuntabel, kompeten, harmonis, loyal, adaptif, kolaboratif
 * @returns Rating perilaku
 */
export function RATING_PERILAKU(rating: any[][]): string {
  const values = wordsOf(rating, "rating", core.readRating, RATING);
  const seven = core.parameterPermen6.jumlahNilaiPerilaku.nilai;
  if (values.length < seven) throw notAvailable(`Baru ${values.length} dari ${seven} nilai perilaku yang terisi; isi semuanya.`);
  if (values.length > seven) throw invalid(`Ada ${values.length} rating perilaku; rujuk tepat ${seven} sel.`);
  return core.ratingPerilaku(values);
}

/**
 * Predikat kinerja dari kuadran rating hasil kerja dan rating perilaku (PermenPANRB 6/2022).
 * @customfunction PREDIKAT_KUADRAN
 * @param ratingHasil Rating hasil kerja: Di atas, Sesuai, atau Di bawah ekspektasi (AE, SE, BE)
 * @param ratingPerilaku Rating perilaku kerja, dengan kata yang sama
 * @returns Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang
 */
export function PREDIKAT_KUADRAN(ratingHasil: any, ratingPerilaku: any): string {
  return core.predikatKuadran(rating(ratingHasil, "Rating hasil kerja"), rating(ratingPerilaku, "Rating perilaku"));
}

/**
 * Distribusi predikat pegawai: lima baris berisi predikat, jumlah, dan persen dari sel yang terisi.
 * @customfunction DISTRIBUSI_PREDIKAT
 * @param predikat Predikat semua pegawai (SB, B, BP, K, SK); sel kosong diabaikan
 * @returns Lima baris: predikat, jumlah, persen
 */
export function DISTRIBUSI_PREDIKAT(predikat: any[][]): any[][] {
  return core.distribusi(daftarPredikat(predikat)).map((bagian) => [bagian.predikat, bagian.jumlah, core.exact.toNumber(bagian.persen)]);
}

/**
 * Pola distribusi predikat pegawai menurut capaian kinerja organisasi (SE MenPANRB 3/2023): predikat, persen terendah, persen tertinggi, catatan.
 * @customfunction POLA_DISTRIBUSI
 * @param capaianOrganisasi Istimewa, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang
 * @returns Lima baris: predikat, persen terendah, persen tertinggi, catatan
 */
export function POLA_DISTRIBUSI(capaianOrganisasi: any): any[][] {
  return core.pola(organisasi(capaianOrganisasi), core.parameterPermen6.batasDistribusi).map((baris) => [baris.predikat, baris.terendah, baris.tertinggi, core.catatanPola(baris)]);
}

/**
 * Memeriksa distribusi predikat terhadap pola organisasi (SE MenPANRB 3/2023), satu baris setiap simpangan (bacaan: 60% dibulatkan ke atas, 70% dan 10% ke bawah; pola adalah pedoman, bukan paksaan).
 * @customfunction PERIKSA_DISTRIBUSI
 * @param capaianOrganisasi Istimewa, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang
 * @param predikat Predikat semua pegawai; sel kosong diabaikan
 * @returns Baris simpangan: predikat, jumlah, batas, catatan; atau satu baris Sesuai pola
 */
export function PERIKSA_DISTRIBUSI(capaianOrganisasi: any, predikat: any[][]): any[][] {
  const level = organisasi(capaianOrganisasi);
  const values = daftarPredikat(predikat);
  const rows = core.simpanganDistribusi(level, values, core.parameterPermen6.batasDistribusi).map((each) => [
    each.predikat.join(" atau "),
    each.jumlah,
    `paling ${each.paling} ${each.batas}`,
    core.catatanSimpangan(each),
  ]);
  return rows.length > 0 ? rows : [["Sesuai pola", values.length, "", ""]];
}

import { exact } from "../src/core/base/exact";
import { parseDate } from "../src/core/base/civilDate";
import * as permen1 from "../src/core/regulations/permen1/formulas";
import * as permen1Numbers from "../src/core/regulations/permen1/parameters";
import * as distribusi from "../src/core/regulations/permen6/distribusi";
import { batasDistribusi, sebagianBesar } from "../src/core/regulations/permen6/parameters";
import { predikatKuadran } from "../src/core/regulations/permen6/predikat";
import { ratingHasil, ratingPerilaku } from "../src/core/regulations/permen6/rating";
import { kalibrasi } from "../src/core/regulations/kkp2017/formulas";
import * as pp30 from "../src/core/regulations/pp30/formulas";
import { cascadingTidakLangsung } from "../src/core/regulations/pp30/parameters";
import * as pp46 from "../src/core/regulations/pp46/formulas";
import { hariKeberatan, poinKreativitas, rentangSebutan } from "../src/core/regulations/pp46/parameters";
import { addDays } from "../src/core/base/civilDate";
import { kebutuhanPegawai } from "../src/core/regulations/umum/bebanKerja";
import { peraturanPada } from "../src/core/regulations/umum/masaBerlaku";
import { readNip } from "../src/core/regulations/umum/nip";
import { rhkProblem } from "../src/core/regulations/umum/rhk";

const e = exact;
const all = (...values: readonly number[]) => values.map(e);
const T = () => ({ kuantitas: e(12), kualitas: e(100), waktu: e(12), biaya: null });
const R = () => ({ kuantitas: e(12), kualitas: e(90), waktu: e(9), biaya: null });
const AE = "Di atas ekspektasi";
const SE = "Sesuai ekspektasi";

/** Each custom function's formula in the core on the numbers of its worked example, numbers read anew in each call. */
export const CORE: Readonly<Record<string, () => unknown>> = {
  CAPAIAN: () => pp46.capaian(e(12), e(9.12), "waktu"),
  EFISIENSI: () => pp46.efisiensi(e(12), e(9.12)),
  PENGHITUNGAN: () => pp46.nilaiKegiatan(T(), R(), "nol").penghitungan,
  CAPAIAN_KEGIATAN: () => pp46.nilaiKegiatan(T(), R(), "nol").nilai,
  CAPAIAN_SKP: () => pp46.nilaiCapaianSkp(all(88.33, 91.67), pp46.nilaiTugasTambahan(2), 3),
  NILAI_TUGAS_TAMBAHAN: () => pp46.nilaiTugasTambahan(5),
  NILAI_KREATIVITAS: () => poinKreativitas["organisasi"],
  NILAI_PERILAKU: () => pp46.nilaiPerilaku(all(80, 82, 79, 85, 84)),
  NILAI_PRESTASI: () => pp46.nilaiPrestasi(e(86.46), e(79.6)),
  SEBUTAN: () => pp46.sebutan(e(90.5), rentangSebutan),
  SANKSI: () => pp46.sanksi(e(24.99)),
  NILAI_MUTASI: () => pp46.nilaiMutasi(all(81, 84)),
  BATAS_KEBERATAN: () => addDays("2019-01-14", hariKeberatan.pengajuan),
  CAPAIAN_IKI: () => pp30.capaianIkiRentang(e(7), e(8), e(6.5), "khusus"),
  KATEGORI_IKI: () => pp30.kategoriIki(e(99.5)),
  NILAI_IKI_JPT: () => pp30.nilaiIkiJpt(e(105), false),
  KATEGORI_RENCANA: () => pp30.kategoriRencana(["Sangat Baik", "Baik", "Cukup"]),
  NILAI_RENCANA: () => pp30.nilaiRencanaKinerja("Baik"),
  NILAI_TERTIMBANG: () => pp30.nilaiTertimbang(e(100), "non-direct", { nilai: e(120), kategori: "Sangat Baik" }, cascadingTidakLangsung),
  NILAI_TAMBAHAN: () => pp30.nilaiTambahan("Baik", 1, e(100)),
  NILAI_SKP: () => pp30.nilaiSkp(all(116, 88), all(0.8, 0.528)),
  NILAI_SKP_JPT: () => pp30.nilaiSkpJpt(all(109, 88), all(109), all(0.8)),
  NILAI_ASPEK_PERILAKU: () => pp30.nilaiAspekPerilaku(all(3, 4, 3, 4, 4), e(3), e(4)),
  NILAI_KINERJA: () => pp30.nilaiKinerja(e(102), e(98), true),
  PREDIKAT_KINERJA: () => pp30.predikatKinerja(e(112.5), true),
  KONVERSI_PP46: () => pp30.konversiPp46(e(90.5)),
  NILAI_INTEGRASI_2021: () => pp30.nilaiIntegrasi2021(e(83), e(95)),
  PEMERINGKATAN: () => pp30.pemeringkatan(all(112, 105, 98, 95, 71)),
  RATING_HASIL: () => ratingHasil([{ rating: AE, jenis: "utama" }, { rating: AE, jenis: "utama" }, { rating: SE, jenis: "tambahan" }], sebagianBesar.lebihDari),
  RATING_PERILAKU: () => ratingPerilaku([AE, AE, AE, AE, SE, SE, SE]),
  PREDIKAT_KUADRAN: () => predikatKuadran(SE, AE),
  DISTRIBUSI_PREDIKAT: () => distribusi.distribusi(["Sangat Baik", "Baik", "Baik", "Butuh Perbaikan"]),
  POLA_DISTRIBUSI: () => distribusi.pola("Baik", batasDistribusi),
  PERIKSA_DISTRIBUSI: () => distribusi.simpanganDistribusi("Istimewa", ["Sangat Baik", "Baik", "Baik", "Butuh Perbaikan"], batasDistribusi),
  PERSENTASE_PREDIKAT: () => permen1Numbers.persentasePredikat["Baik"],
  KOEFISIEN: () => permen1Numbers.koefisien["Ahli Muda"],
  ANGKA_KREDIT: () => permen1.angkaKredit("Baik", "Ahli Pertama", 9),
  KEBUTUHAN_PANGKAT: () => permen1.kebutuhanKenaikanPangkat("Ahli Muda", "III/c"),
  KEBUTUHAN_JENJANG: () => permen1.kebutuhanKenaikanJenjang("Ahli Muda"),
  ANGKA_KREDIT_PENDIDIKAN: () => permen1.angkaKreditPendidikan("Ahli Muda"),
  ANGKA_KREDIT_INTEGRASI: () => permen1.angkaKreditIntegrasi(e(215.5), "III/c"),
  AK_DASAR: () => permen1.angkaKreditDasar("III/d"),
  ANGKA_KREDIT_PERPINDAHAN: () => permen1.angkaKreditPerpindahan("Baik", "Ahli Muda", 48, e(100), true),
  KALIBRASI: () => kalibrasi(all(92, 88, 81, 77, 60), e(20), e(20)),
  PERIKSA_NIP: () => readNip("198503122010012002"),
  URAI_NIP: () => readNip("198503122010012002"),
  PERIKSA_RHK: () => rhkProblem("Menyusun laporan keuangan semester"),
  PERATURAN: () => { const reading = parseDate("31-12-2021"); return reading.ok ? peraturanPada(reading.date) : undefined; },
  KEBUTUHAN_PEGAWAI: () => kebutuhanPegawai([{ volume: e(2500), jamPerUnit: e(0.5) }, { volume: e(400), jamPerUnit: e(3) }], e(1250)),
};

import type { Cite } from "../../src/core/base/cite";
import * as permen1 from "../../src/core/regulations/permen1/parameters";
import * as permen6 from "../../src/core/regulations/permen6/parameters";
import * as pp30 from "../../src/core/regulations/pp30/parameters";
import * as pp46 from "../../src/core/regulations/pp46/parameters";
import { jamEfektifSetahun } from "../../src/core/regulations/umum/bebanKerja";
import { dasarMasaBerlaku, masaBerlaku, REJIM } from "../../src/core/regulations/umum/masaBerlaku";
import { LEAST_YEARS } from "../../src/core/regulations/umum/nip";

export interface Basis {
  /** The formula or table of the regulation; T target, R realisasi. Numbers come from the parameters. */
  readonly rumus: string;
  readonly cite: Cite;
}

const id = (value: number) => String(value).replace(".", ",");
const bands = ({ steps, below }: { readonly steps: readonly { readonly from: number; readonly label: string }[]; readonly below: string }) => `${steps.map(({ from, label }) => `≥ ${id(from)} ${label}`).join("; ")}; selebihnya ${below}`;
const record = (values: Readonly<Record<string, unknown>>) => Object.entries(values).filter(([, value]) => typeof value === "number").map(([key, value]) => `${key} ${id(value as number)}`).join("; ");
const { faktor, batasEfisiensi, dasarDiAtasBatas } = pp46.efisiensiWaktu;
const curve = ({ ruas }: typeof pp30.kurvaIkiJpt) => ruas.map(({ above, dari: [x1, y1], sampai: [x2, y2] }) => `${above === null ? "selebihnya" : `> ${id(above)}`}: ${x1 === x2 ? id(y1) : `garis dari (${id(x1)}; ${id(y1)}) ke (${id(x2)}; ${id(y2)})`}`).join("; ");
const timed = `(${id(faktor)}T − R)/T × 100 bila 100R ≥ ${100 - batasEfisiensi}T; bila tidak, ${dasarDiAtasBatas} − ((${id(faktor)}T − R)/T × 100 − 100)`;
const citeKegiatan: Cite = { source: "perkaBkn1", at: "Lampiran, penghitungan capaian SKP" };
const citePeringkat = pp30.kuotaPeringkat.cite;
const { tanpa360, dengan360 } = pp30.bobotKinerja;

/** Formula and article of each function, for its reference. */
export const BASIS_OF: Readonly<Record<string, Basis>> = {
  CAPAIAN: { rumus: `kuantitas dan kualitas: R/T × 100. Waktu dan biaya: ${timed}`, cite: pp46.efisiensiWaktu.cite },
  EFISIENSI: { rumus: "100 − R/T × 100", cite: pp46.efisiensiWaktu.cite },
  PENGHITUNGAN: { rumus: "jumlah nilai kuantitas, kualitas, waktu, dan biaya bila ada", cite: citeKegiatan },
  CAPAIAN_KEGIATAN: { rumus: "penghitungan / 3 tanpa biaya; penghitungan / 4 dengan biaya", cite: citeKegiatan },
  CAPAIAN_SKP: { rumus: "rata-rata nilai kegiatan + nilai tugas tambahan + nilai kreativitas", cite: { source: "perkaBkn1", at: "Lampiran, nilai capaian SKP" } },
  NILAI_TUGAS_TAMBAHAN: { rumus: pp46.poinTugasTambahan.steps.map(({ from, poin }) => `≥ ${from} tugas ${poin}`).join("; ") + "; tanpa tugas 0", cite: pp46.poinTugasTambahan.cite },
  NILAI_KREATIVITAS: { rumus: record(pp46.poinKreativitas), cite: pp46.citeKreativitas },
  NILAI_PERILAKU: { rumus: "rata-rata lima aspek, atau enam dengan kepemimpinan", cite: pp46.citeNilaiPerilaku },
  NILAI_PRESTASI: { rumus: `${pp46.bobot.skp}% × nilai SKP + ${pp46.bobot.perilaku}% × nilai perilaku`, cite: pp46.bobot.cite },
  SEBUTAN: { rumus: bands(pp46.rentangSebutan), cite: pp46.rentangSebutan.cite },
  SANKSI: { rumus: `< ${pp46.ambangSanksi.berat} berat; sampai ${pp46.ambangSanksi.sedang} sedang; di atasnya tidak ada`, cite: pp46.ambangSanksi.cite },
  NILAI_MUTASI: { rumus: "rata-rata nilai SKP dalam setahun", cite: { source: "panduanSkp", at: "penilaian bagi PNS yang pindah" } },
  BATAS_KEBERATAN: { rumus: `tanggal diterima + ${pp46.hariKeberatan.pengajuan} hari kalender`, cite: pp46.hariKeberatan.cite },
  CAPAIAN_IKI: { rumus: "normal: R/T × 100; khusus: (1 + (1 − R/T)) × 100, paling rendah 0; di dalam rentang target: 100", cite: { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100" } },
  KATEGORI_IKI: { rumus: `persen bulat ${bands(pp30.rentangKategoriIki)}`, cite: pp30.rentangKategoriIki.cite },
  NILAI_IKI_JPT: { rumus: `persen bulat ${curve(pp30.kurvaIkiJpt)}; ${pp30.nilaiTargetMaksimum.capaian} dari target maksimum: ${pp30.nilaiTargetMaksimum.nilai}`, cite: pp30.kurvaIkiJpt.cite },
  KATEGORI_RENCANA: { rumus: "dari tiga IKI: ≥ 2 Sangat Kurang → Sangat Kurang; 1 Sangat Kurang atau ≥ 2 Kurang → Kurang; 1 Kurang atau ≥ 2 Cukup → Cukup; tanpa Cukup dan ≥ 2 Sangat Baik → Sangat Baik; selebihnya Baik", cite: pp30.jumlahIkiRencana.cite },
  NILAI_RENCANA: { rumus: record(pp30.nilaiRencana), cite: pp30.citeNilaiRencana },
  NILAI_TERTIMBANG: { rumus: `direct: nilai; non-direct: ${pp30.cascadingTidakLangsung.bobotSendiri}% × nilai + bobot% × nilai atasan; bobot ${record(pp30.cascadingTidakLangsung.bobotAtasan)}`, cite: pp30.cascadingTidakLangsung.cite },
  NILAI_TAMBAHAN: { rumus: `faktor% × bobot% × nilai; faktor ${record(pp30.kinerjaTambahan.faktor)}; bobot lingkup ${pp30.kinerjaTambahan.bobotLingkup.join(", ")}`, cite: pp30.kinerjaTambahan.cite },
  NILAI_SKP: { rumus: `rata-rata nilai tertimbang + jumlah kinerja tambahan (paling banyak ${pp30.kinerjaTambahan.paling}), paling tinggi ${pp30.nilaiTertinggi}`, cite: pp30.kinerjaTambahan.cite },
  NILAI_SKP_JPT: { rumus: `${pp30.bobotUtamaJpt.perjanjianKinerja}% × rata-rata perjanjian kinerja + ${pp30.bobotUtamaJpt.rencanaAksi}% × rata-rata rencana aksi + kinerja tambahan (paling banyak ${pp30.kinerjaTambahan.paling}), paling tinggi ${pp30.nilaiTertinggi}`, cite: pp30.bobotUtamaJpt.cite },
  NILAI_ASPEK_PERILAKU: { rumus: `a rata-rata level: di bawah standar a/min × ${pp30.nilaiStandarPerilaku.bawah}; di dalam ${pp30.nilaiStandarPerilaku.bawah} + ${pp30.nilaiStandarPerilaku.atas - pp30.nilaiStandarPerilaku.bawah} × (a − min)/(maks − min); di atas ${pp30.nilaiStandarPerilaku.atas} + ${pp30.nilaiStandarPerilaku.perLevelDiAtas} × (a − maks), paling tinggi ${pp30.nilaiTertinggi}`, cite: pp30.nilaiStandarPerilaku.cite },
  NILAI_KINERJA: { rumus: `${tanpa360.skp}% × SKP + ${tanpa360.perilaku}% × perilaku; dengan pendapat rekan dan bawahan ${dengan360.skp}% dan ${dengan360.perilaku}%; paling tinggi ${pp30.nilaiTertinggi}`, cite: pp30.bobotKinerja.cite },
  PREDIKAT_KINERJA: { rumus: `${bands(pp30.rentangPredikat)}; Sangat Baik hanya dengan ide baru`, cite: pp30.rentangPredikat.cite },
  KONVERSI_PP46: { rumus: curve(pp30.kurvaKonversiPp46), cite: pp30.kurvaKonversiPp46.cite },
  NILAI_INTEGRASI_2021: { rumus: "(nilai PP 46 yang dikonversi + nilai PP 30) / 2", cite: { source: "se3Tahun2021", at: "integrasi nilai Januari–Juni dan Juli–Desember" } },
  PEMERINGKATAN: { rumus: `teratas paling banyak ⌊${pp30.kuotaPeringkat.diAtas}% n⌋, terbawah paling banyak ⌊${pp30.kuotaPeringkat.diBawah}% n⌋; nilai sama tidak dipisah`, cite: citePeringkat },
  RATING_HASIL: { rumus: `lebih dari ${permen6.sebagianBesar.lebihDari}% di atas dan tidak ada utama di bawah → di atas; lebih dari ${permen6.sebagianBesar.lebihDari}% sesuai atau di atas dan sebagian kecil utama di bawah → sesuai; lebih dari ${permen6.sebagianBesar.lebihDari}% di bawah → di bawah`, cite: permen6.sebagianBesar.cite },
  RATING_PERILAKU: { rumus: `dari ${permen6.jumlahNilaiPerilaku.nilai} nilai: satu di bawah → di bawah; ≥ ${permen6.ambangPerilakuDiAtas.nilai} di atas → di atas; selebihnya sesuai`, cite: permen6.ambangPerilakuDiAtas.cite },
  PREDIKAT_KUADRAN: { rumus: "tabel kuadran 3 × 3 ([tabel](regulations/permen6.md))", cite: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" } },
  DISTRIBUSI_PREDIKAT: { rumus: "jumlah setiap predikat / jumlah sel terisi × 100", cite: permen6.citePola },
  POLA_DISTRIBUSI: { rumus: "pola menurut capaian organisasi ([tabel](regulations/permen6.md))", cite: permen6.citePola },
  PERIKSA_DISTRIBUSI: { rumus: `puncak lebih dari setengah (⌊n/2⌋ + 1) atau ⌈${permen6.batasDistribusi.puncakTerendah}% n⌉; paling banyak ⌊${permen6.batasDistribusi.puncakTertinggi}% n⌋; ambang kecil ⌊${permen6.batasDistribusi.kecil}% n⌋`, cite: permen6.citePola },
  PERSENTASE_PREDIKAT: { rumus: record(permen1.persentasePredikat), cite: permen1.citePersentase },
  KOEFISIEN: { rumus: record(permen1.koefisien), cite: permen1.citeKoefisien },
  ANGKA_KREDIT: { rumus: `bulan/${permen1.bulanPerpindahan.setahun} × persentase × koefisien`, cite: permen1.citeKoefisien },
  KEBUTUHAN_PANGKAT: { rumus: record(permen1.kebutuhanPangkat), cite: permen1.citeKebutuhan },
  KEBUTUHAN_JENJANG: { rumus: record(permen1.kebutuhanJenjang), cite: permen1.citeKebutuhan },
  ANGKA_KREDIT_PENDIDIKAN: { rumus: `${permen1.persenPendidikan.nilai}% × kebutuhan kenaikan pangkat`, cite: permen1.persenPendidikan.cite },
  ANGKA_KREDIT_INTEGRASI: { rumus: `angka kredit lama − nilai dasar golongan, paling rendah 0; nilai dasar ${record(permen1.nilaiDasarIntegrasi)}`, cite: permen1.citeIntegrasi },
  AK_DASAR: { rumus: record(permen1.akDasar), cite: permen1.citeAkDasar },
  ANGKA_KREDIT_PERPINDAHAN: { rumus: `persentase × koefisien × bulan/${permen1.bulanPerpindahan.setahun} + angka kredit dasar; pada pangkat puncak paling banyak ${permen1.bulanPerpindahan.palingDiPuncak} bulan`, cite: permen1.bulanPerpindahan.cite },
  KALIBRASI: { rumus: "teratas paling banyak ⌊persenBaik% n⌋ Baik, terbawah paling banyak ⌊persenKurang% n⌋ Kurang, selebihnya Cukup; nilai sama tidak dipisah", cite: { source: "permenKp5", at: "langkah kalibrasi dan formula distribusi kinerja" } },
  PERIKSA_NIP: { rumus: `18 angka: tanggal lahir (8), tahun dan bulan TMT CPNS (6), jenis kelamin 1 atau 2, nomor urut (3); TMT sedikitnya ${LEAST_YEARS} tahun sesudah lahir`, cite: { source: "perkaBkn22", at: "susunan NIP" } },
  URAI_NIP: { rumus: "angka 1–8 tanggal lahir, 9–14 bulan TMT CPNS, 15 jenis kelamin, 16–18 nomor urut", cite: { source: "perkaBkn22", at: "susunan NIP" } },
  PERIKSA_RHK: { rumus: "kalimat tidak diawali kata kegiatan, sedikitnya 3 kata, bukan isian kosong", cite: { source: "paparanRhk", at: "contoh rencana hasil kerja" } },
  PERATURAN: { rumus: REJIM.map((rejim) => `periode yang berakhir sejak ${masaBerlaku[rejim].inForce.from} ${masaBerlaku[rejim].title}`).join("; "), cite: dasarMasaBerlaku.pp46 },
  KEBUTUHAN_PEGAWAI: { rumus: `Σ(volume × jam per unit) / jam efektif setahun (${jamEfektifSetahun.jam})`, cite: jamEfektifSetahun.cite },
};

import { bandOf } from "../../base/bands";
import { add, compare, div, exact, isInteger, mean, min, mul, roundHalfUp, sub, sum, zero, type Exact } from "../../base/exact";
import { InputError } from "../../base/inputError";
import { kuota, peringkat, type Tempat } from "../umum/peringkat";
import type { Metode } from "./kategori";
import {
  bobotKinerja,
  bobotUtamaJpt,
  jumlahIkiRencana,
  kinerjaTambahan,
  kuotaPeringkat,
  kurvaIkiJpt,
  kurvaKonversiPp46,
  levelPerilaku,
  nilaiRencana,
  nilaiStandarPerilaku,
  nilaiTargetMaksimum,
  nilaiTertinggi,
  rentangKategoriIki,
  rentangPredikat,
  type BobotCascading,
  type Kategori,
  type Peringkat,
} from "./parameters";
import { nilaiPadaKurva } from "./ruas";

const hundred = exact(100);
const highest = exact(nilaiTertinggi);

const percentOf = (percent: number, value: Exact): Exact => div(mul(exact(percent), value), hundred);

/** Refuses a value off the scale of PP 30, 0 to 120. */
function requireNilai(...values: readonly Exact[]): void {
  if (values.some((value) => value.n < 0n || compare(value, highest) > 0)) throw new InputError("nilai-di-luar-rentang");
}

export type Kondisi = "normal" | "khusus";

/**
 * Capaian of an IKI in percent, not capped. In kondisi khusus less is better: «(1 + (1 − realisasi/target)) × 100%», not below 0.
 * @cite permen8 Lampiran salinan hlm. 99 dan hlm. 100
 * @param target above 0
 * @param realisasi 0 or more, in the unit of the target
 * @see readings `pp30/khusus-negatif`
 */
export function capaianIki(target: Exact, realisasi: Exact, kondisi: Kondisi): Exact {
  if (target.n <= 0n) throw new InputError("target-nol");
  if (realisasi.n < 0n) throw new InputError("realisasi-negatif");
  const ratio = div(mul(realisasi, hundred), target);
  if (kondisi === "normal") return ratio;
  const left = sub(exact(200), ratio);
  return left.n < 0n ? zero : left;
}

/**
 * Capaian against a range: 100 inside it, else against the end that was passed.
 * @cite permen8 Lampiran salinan hlm. 99 dan hlm. 100
 * @param bawah 0 or more, not above `atas`
 * @param atas above 0
 * @see readings `pp30/dalam-rentang`
 */
export function capaianIkiRentang(bawah: Exact, atas: Exact, realisasi: Exact, kondisi: Kondisi): Exact {
  if (bawah.n < 0n || atas.n <= 0n) throw new InputError("target-nol");
  if (compare(bawah, atas) > 0) throw new InputError("rentang-terbalik");
  if (realisasi.n < 0n) throw new InputError("realisasi-negatif");
  if (compare(realisasi, atas) > 0) return capaianIki(atas, realisasi, kondisi);
  if (compare(realisasi, bawah) < 0) return capaianIki(bawah, realisasi, kondisi);
  return hundred;
}

/**
 * Kategori of an IKI, at whole percent half up.
 * @cite permen8 Lampiran salinan hlm. 101 dan salinan hlm. 363
 * @param capaian percent, 0 or more
 */
export function kategoriIki(capaian: Exact): Kategori {
  if (capaian.n < 0n) throw new InputError("capaian-negatif");
  return bandOf(rentangKategoriIki, capaian);
}

/**
 * Nilai capaian of one IKI of a JPT, at whole percent half up.
 * @cite permen8 Lampiran salinan hlm. 101
 * @param capaian percent, 0 or more
 * @param targetMaksimum the target is the most that can be attained
 */
export function nilaiIkiJpt(capaian: Exact, targetMaksimum: boolean): Exact {
  if (capaian.n < 0n) throw new InputError("capaian-negatif");
  const whole = roundHalfUp(capaian, kurvaIkiJpt.decimals);
  if (targetMaksimum && compare(whole, exact(nilaiTargetMaksimum.capaian)) === 0) return exact(nilaiTargetMaksimum.nilai);
  return nilaiPadaKurva(kurvaIkiJpt, whole);
}

/**
 * Kategori of a rencana kinerja from its IKI: one IKI gives its own; three are counted, the worst first.
 * @cite aplikasiPermen8 kategori dari satu dan dari tiga aspek
 * @see readings `pp30/kategori-rencana`
 */
export function kategoriRencana(iki: readonly Kategori[]): Kategori {
  const [first] = iki;
  if (first && iki.length === jumlahIkiRencana.satu) return first;
  if (iki.length !== jumlahIkiRencana.tiga) throw new InputError("jumlah-iki", { jumlah: iki.length });
  const count = (kategori: Kategori) => iki.filter((each) => each === kategori).length;
  const [sb, c, k, sk] = [count("Sangat Baik"), count("Cukup"), count("Kurang"), count("Sangat Kurang")];
  if (sk >= 2) return "Sangat Kurang";
  if (sk === 1 || k >= 2) return "Kurang";
  if (k === 1 || c >= 2) return "Cukup";
  if (c === 0 && sb >= 2) return "Sangat Baik";
  return "Baik";
}

/**
 * Nilai of a rencana kinerja of JA and JF.
 * @cite permen8 Lampiran, penilaian rencana kinerja JA dan JF
 */
export function nilaiRencanaKinerja(kategori: Kategori): Exact {
  return exact(nilaiRencana[kategori]);
}

/** Value and kategori of the superior's rencana kinerja that is intervened. */
export interface Atasan {
  readonly nilai: Exact;
  readonly kategori: Kategori;
}

/**
 * Nilai tertimbang of a rencana kinerja. Direct cascading leaves the superior out.
 * @cite permen8 Lampiran hlm. 26 dan hlm. 288
 * @param nilai 0 to 120
 * @param atasan required for non-direct
 * @see readings `pp30/bobot-atasan`
 */
export function nilaiTertimbang(nilai: Exact, metode: Metode, atasan: Atasan | null, bobot: BobotCascading): Exact {
  requireNilai(nilai);
  if (metode === "direct") return nilai;
  if (!atasan) throw new InputError("tanpa-atasan");
  requireNilai(atasan.nilai);
  return add(percentOf(bobot.bobotSendiri, nilai), percentOf(bobot.bobotAtasan[atasan.kategori], atasan.nilai));
}

/**
 * Points of one kinerja tambahan: factor/100 × weight/100 × value.
 * @cite permen8 Lampiran hlm. 95 dan hlm. 288
 * @param lingkup 1, 2 or 3
 * @param nilai 0 to 120
 */
export function nilaiTambahan(kategori: Kategori, lingkup: number, nilai: Exact): Exact {
  const bobot = kinerjaTambahan.bobotLingkup[lingkup - 1];
  if (bobot === undefined) throw new InputError("lingkup-tidak-dikenal");
  requireNilai(nilai);
  return percentOf(bobot, percentOf(kinerjaTambahan.faktor[kategori], nilai));
}

/** The sum of kinerja tambahan, limited to 10. */
function jumlahTambahan(tambahan: readonly Exact[]): Exact {
  requireNilai(...tambahan);
  return min(sum(tambahan), exact(kinerjaTambahan.paling));
}

/**
 * Nilai SKP of JA and JF: mean of nilai tertimbang, plus at most 10 of kinerja tambahan, at most 120.
 * @cite permen8 Lampiran hlm. 95 angka 8
 * @see readings `pp30/batas-120`
 */
export function nilaiSkp(tertimbang: readonly Exact[], tambahan: readonly Exact[]): Exact {
  if (tertimbang.length === 0) throw new InputError("tanpa-kinerja-utama");
  requireNilai(...tertimbang);
  return min(add(mean(tertimbang), jumlahTambahan(tambahan)), highest);
}

/**
 * Nilai SKP of a JPT: 60% of the mean of perjanjian kinerja and direktif, 40% of that of rencana aksi; a kind that is absent leaves all to the other.
 * @cite permen8 Lampiran hlm. 95 dan salinan hlm. 363
 * @see readings `pp30/bobot-utama-jpt`, `pp30/satu-kelompok-jpt`
 */
export function nilaiSkpJpt(perjanjianKinerja: readonly Exact[], rencanaAksi: readonly Exact[], tambahan: readonly Exact[]): Exact {
  if (perjanjianKinerja.length === 0 && rencanaAksi.length === 0) throw new InputError("tanpa-kinerja-utama");
  requireNilai(...perjanjianKinerja, ...rencanaAksi);
  const utama =
    rencanaAksi.length === 0
      ? mean(perjanjianKinerja)
      : perjanjianKinerja.length === 0
        ? mean(rencanaAksi)
        : add(percentOf(bobotUtamaJpt.perjanjianKinerja, mean(perjanjianKinerja)), percentOf(bobotUtamaJpt.rencanaAksi, mean(rencanaAksi)));
  return min(add(utama, jumlahTambahan(tambahan)), highest);
}

/**
 * Nilai of one aspect of behaviour: the mean level against its standard.
 * @cite aplikasiPermen8 nilai aspek perilaku terhadap standar level
 * @param level each 1 to 7, at least one
 * @param standarMin whole, below `standarMaks`
 * @see readings `pp30/standar-perilaku`
 */
export function nilaiAspekPerilaku(level: readonly Exact[], standarMin: Exact, standarMaks: Exact): Exact {
  if (level.length === 0) throw new InputError("tanpa-level");
  const low = exact(levelPerilaku.terendah);
  const high = exact(levelPerilaku.tertinggi);
  const offScale = (value: Exact) => compare(value, low) < 0 || compare(value, high) > 0;
  if (level.some(offScale)) throw new InputError("level-di-luar-rentang");
  if (offScale(standarMin) || offScale(standarMaks) || !isInteger(standarMin) || !isInteger(standarMaks)) throw new InputError("standar-bukan-level");
  if (compare(standarMin, standarMaks) >= 0) throw new InputError("standar-terbalik");
  const { bawah, atas, perLevelDiAtas } = nilaiStandarPerilaku;
  const a = mean(level);
  if (compare(a, standarMin) < 0) return mul(div(a, standarMin), exact(bawah));
  if (compare(a, standarMaks) > 0) return min(add(exact(atas), mul(exact(perLevelDiAtas), sub(a, standarMaks))), highest);
  return add(exact(bawah), div(mul(exact(atas - bawah), sub(a, standarMin)), sub(standarMaks, standarMin)));
}

/**
 * Nilai perilaku: plain mean of the aspects that the post has.
 * @cite aplikasiPermen8 nilai perilaku sebagai rata-rata aspek
 * @param aspek at least one, each 0 to 120
 */
export function nilaiPerilaku(aspek: readonly Exact[]): Exact {
  if (aspek.length === 0) throw new InputError("tanpa-aspek");
  requireNilai(...aspek);
  return mean(aspek);
}

/**
 * Nilai kinerja: 70% SKP and 30% perilaku, or 60% and 40% with the opinion of peers and subordinates; at most 120.
 * @cite pp30 Pasal 41 ayat (2) sampai ayat (4)
 */
export function nilaiKinerja(skp: Exact, perilaku: Exact, dengan360: boolean): Exact {
  requireNilai(skp, perilaku);
  const bobot = dengan360 ? bobotKinerja.dengan360 : bobotKinerja.tanpa360;
  return min(add(percentOf(bobot.skp, skp), percentOf(bobot.perilaku, perilaku)), highest);
}

/**
 * Predikat kinerja at two decimals half up; 110 and more is Baik without a new idea.
 * @cite pp30 Pasal 41 ayat (5)
 * @param nilai 0 to 120, the limit too at two decimals
 */
export function predikatKinerja(nilai: Exact, ideBaru: boolean): Kategori {
  if (nilai.n < 0n || compare(roundHalfUp(nilai, rentangPredikat.decimals), highest) > 0) throw new InputError("nilai-di-luar-rentang");
  const predikat = bandOf(rentangPredikat, nilai);
  return predikat === "Sangat Baik" && !ideBaru ? "Baik" : predikat;
}

/**
 * Nilai of PP 46 on the scale of PP 30; at most 120.
 * @cite se3Tahun2021 konversi nilai Januari–Juni 2021
 * @param nilai 0 or more
 * @see readings `pp30/konversi-antara`
 */
export function konversiPp46(nilai: Exact): Exact {
  if (nilai.n < 0n) throw new InputError("nilai-negatif");
  return min(nilaiPadaKurva(kurvaKonversiPp46, nilai), highest);
}

/**
 * Nilai of the year 2021: both halves weigh the same.
 * @cite se3Tahun2021 integrasi nilai Januari–Juni dan Juli–Desember
 * @param nilaiPp46 of January to June, 0 or more
 * @param nilaiPp30 of July to December, 0 to 120
 */
export function nilaiIntegrasi2021(nilaiPp46: Exact, nilaiPp30: Exact): Exact {
  return rataRata2021(konversiPp46(nilaiPp46), nilaiPp30);
}

/**
 * The same from a value of January to June that has been converted before.
 * @cite se3Tahun2021 integrasi nilai Januari–Juni dan Juli–Desember
 * @param nilaiKonversi 0 to 120
 * @param nilaiPp30 0 to 120
 */
export function rataRata2021(nilaiKonversi: Exact, nilaiPp30: Exact): Exact {
  requireNilai(nilaiKonversi, nilaiPp30);
  return mean([nilaiKonversi, nilaiPp30]);
}

const PERINGKAT_DI: Readonly<Record<Tempat, Peringkat>> = { atas: "Di atas ekspektasi", tengah: "Sesuai ekspektasi", bawah: "Di bawah ekspektasi" };

/**
 * Ranking of officials by value: at most the best 20% above expectation, at most the worst 20% below.
 * @cite pp30 pemeringkatan kinerja
 * @see readings `pp30/pemeringkatan`
 */
export function pemeringkatan(nilai: readonly Exact[]): readonly Peringkat[] {
  requireNilai(...nilai);
  const room = (persen: number) => kuota(nilai.length, exact(persen));
  return peringkat(nilai, room(kuotaPeringkat.diAtas), room(kuotaPeringkat.diBawah)).map((tempat) => PERINGKAT_DI[tempat]);
}

import { bandOf, type Bands } from "../../base/bands";
import { add, compare, div, exact, mean, mul, roundHalfUp, sub, sum, zero, type Exact } from "../../base/exact";
import { InputError } from "../../base/inputError";
import { ambangSanksi, bobot, efisiensiWaktu, nilaiPerilakuTertinggi, poinTugasTambahan, type NamaAspek, type Sebutan, type TidakDilaksanakan } from "./parameters";

const hundred = exact(100);
const factor = exact(efisiensiWaktu.faktor);
/** The share of the target that is used at the limit: 76. */
const usedAtLimit = exact(100 - efisiensiWaktu.batasEfisiensi);
const baseBeyond = exact(efisiensiWaktu.dasarDiAtasBatas);

/**
 * Score of one aspect (100 = on target for kuantitas and kualitas, 76 for waktu and biaya). Neither capped nor floored.
 * @cite perkaBkn1 Lampiran, penghitungan capaian SKP
 * @param target above 0
 * @param realisasi 0 or more, in the unit of the target
 */
export function capaian(target: Exact, realisasi: Exact, aspek: NamaAspek): Exact {
  requireDomain(target, realisasi);
  if (aspek === "kuantitas" || aspek === "kualitas") return div(mul(realisasi, hundred), target);
  const score = mul(div(sub(mul(factor, target), realisasi), target), hundred);
  // 100R >= 76T is "efisiensi <= 24%" without a division.
  const withinLimit = compare(mul(hundred, realisasi), mul(usedAtLimit, target)) >= 0;
  return withinLimit ? score : sub(baseBeyond, sub(score, hundred));
}

/**
 * Percent of the target that was saved: 100 − R/T×100.
 * @cite perkaBkn1 Lampiran, penghitungan aspek waktu
 */
export function efisiensi(target: Exact, realisasi: Exact): Exact {
  requireDomain(target, realisasi);
  return sub(hundred, div(mul(realisasi, hundred), target));
}

function requireDomain(target: Exact, realisasi: Exact): void {
  if (target.n <= 0n) throw new InputError("target-nol");
  if (realisasi.n < 0n) throw new InputError("realisasi-negatif");
}

/** Numbers of one activity; `biaya` is null where the activity has no cost. */
export interface AngkaAspek {
  readonly kuantitas: Exact;
  readonly kualitas: Exact;
  readonly waktu: Exact;
  readonly biaya: Exact | null;
}

export interface NilaiKegiatan {
  readonly kuantitas: Exact;
  readonly kualitas: Exact;
  readonly waktu: Exact;
  readonly biaya: Exact | null;
  /** Column 13: the sum. */
  readonly penghitungan: Exact;
  /** Column 14: the mean of three aspects, or four with biaya. */
  readonly nilai: Exact;
}

/**
 * All values of one activity. Where nothing was carried out (kuantitas 0) waktu and biaya score 0, or as `tidakDilaksanakan` says.
 * @cite perkaBkn1 Lampiran, penghitungan capaian SKP
 * @see readings `pp46/tidak-dilaksanakan`
 */
export function nilaiKegiatan(target: AngkaAspek, realisasi: AngkaAspek, tidakDilaksanakan: TidakDilaksanakan): NilaiKegiatan {
  const counted = realisasi.kuantitas.n > 0n || tidakDilaksanakan === "rumus";
  const timed = (aspek: "waktu" | "biaya", t: Exact, r: Exact) => {
    const score = capaian(t, r, aspek);
    return counted ? score : zero;
  };
  const kuantitas = capaian(target.kuantitas, realisasi.kuantitas, "kuantitas");
  const kualitas = capaian(target.kualitas, realisasi.kualitas, "kualitas");
  const waktu = timed("waktu", target.waktu, realisasi.waktu);
  const biaya = target.biaya === null ? null : timed("biaya", target.biaya, realisasi.biaya ?? zero);
  const aspects = [kuantitas, kualitas, waktu, ...(biaya ? [biaya] : [])];
  const penghitungan = sum(aspects);
  return { kuantitas, kualitas, waktu, biaya, penghitungan, nilai: div(penghitungan, exact(aspects.length)) };
}

/**
 * Points (0 to 3) for so many additional tasks in the year.
 * @cite panduanSkp penilaian tugas tambahan
 * @param jumlah whole, 0 or more
 */
export function nilaiTugasTambahan(jumlah: number): number {
  if (!Number.isInteger(jumlah) || jumlah < 0) throw new InputError("jumlah-bukan-bulat");
  return poinTugasTambahan.steps.find((step) => jumlah >= step.from)?.poin ?? 0;
}

/**
 * Nilai capaian SKP: plain mean of the activities, plus the points of tugas tambahan and kreativitas.
 * @cite perkaBkn1 Lampiran, nilai capaian SKP
 */
export function nilaiCapaianSkp(kegiatan: readonly Exact[], tugasTambahan: number, kreativitas: number): Exact {
  if (kegiatan.length === 0) throw new InputError("tanpa-kegiatan");
  return add(mean(kegiatan), exact(tugasTambahan + kreativitas));
}

/**
 * Mean of five aspects, or of six for structural officials.
 * @cite perkaBkn1 Lampiran, penilaian perilaku kerja
 * @param aspek each 0 to 100
 */
export function nilaiPerilaku(aspek: readonly Exact[]): Exact {
  for (const value of aspek) requirePerilaku(value);
  return mean(aspek);
}

function requirePerilaku(value: Exact): void {
  if (value.n < 0n || compare(value, exact(nilaiPerilakuTertinggi)) > 0) throw new InputError("perilaku-di-luar-rentang");
}

/**
 * Nilai prestasi kerja: 60% SKP and 40% perilaku.
 * @cite pp46 Pasal 15
 * @param nilaiSkp 0 or more, may exceed 100
 * @param perilaku 0 to 100
 */
export function nilaiPrestasi(nilaiSkp: Exact, perilaku: Exact): Exact {
  if (nilaiSkp.n < 0n) throw new InputError("nilai-negatif");
  requirePerilaku(perilaku);
  return add(tertimbang(nilaiSkp, "skp"), tertimbang(perilaku, "perilaku"));
}

/**
 * One part of the final value at its weight.
 * @cite pp46 Pasal 15
 */
export function tertimbang(nilai: Exact, unsur: "skp" | "perilaku"): Exact {
  return div(mul(nilai, exact(bobot[unsur])), hundred);
}

/**
 * The word for a value, at two decimals half up.
 * @cite pp46 Pasal 17
 * @see readings `pp46/antara-dua-rentang`
 */
export function sebutan(nilai: Exact, rentang: Bands<Sebutan>): Sebutan {
  if (nilai.n < 0n) throw new InputError("nilai-negatif");
  return bandOf(rentang, nilai);
}

export type Sanksi = "Hukuman disiplin berat" | "Hukuman disiplin sedang" | "";

/**
 * The discipline that an SKP value threatens, at two decimals half up; "" when none.
 * @cite pp53 melalui panduan SKP, III huruf c
 */
export function sanksi(nilaiSkp: Exact): Sanksi {
  if (nilaiSkp.n < 0n) throw new InputError("nilai-negatif");
  const rounded = roundHalfUp(nilaiSkp, 2);
  if (compare(rounded, exact(ambangSanksi.berat)) < 0) return "Hukuman disiplin berat";
  return compare(rounded, exact(ambangSanksi.sedang)) <= 0 ? "Hukuman disiplin sedang" : "";
}

/**
 * Value of a year with several SKP after a move: their plain mean.
 * @cite panduanSkp penilaian bagi PNS yang pindah
 * @see readings `pp46/mutasi`
 */
export function nilaiMutasi(nilaiSkp: readonly Exact[]): Exact {
  if (nilaiSkp.length < 2) throw new InputError("kurang-dari-dua");
  if (nilaiSkp.some((nilai) => nilai.n < 0n)) throw new InputError("nilai-negatif");
  return mean(nilaiSkp);
}

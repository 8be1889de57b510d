import { add, div, exact, max, mul, sub, zero, type Exact } from "../../base/exact";
import { InputError } from "../../base/inputError";
import type { Predikat } from "../permen6/predikat";
import type { Golongan } from "../umum/golongan";
import { akDasar, bulanPerpindahan, golonganPuncak, kebutuhanJenjang, kebutuhanPangkat, koefisien, nilaiDasarIntegrasi, persenPendidikan, persentasePredikat, type Jenjang } from "./parameters";

const hundred = exact(100);
const year = exact(bulanPerpindahan.setahun);

/** Percent × koefisien × months/12. */
function angkaKreditSelama(predikat: Predikat, jenjang: Jenjang, bulan: number): Exact {
  return div(mul(mul(exact(persentasePredikat[predikat]), exact(koefisien[jenjang])), exact(bulan)), mul(hundred, year));
}

/**
 * Angka kredit of a period of a year: months/12 × percent of the predikat × koefisien.
 * @cite perBkn3 Pasal 13
 * @param bulan whole, 1 to 12
 */
export function angkaKredit(predikat: Predikat, jenjang: Jenjang, bulan: number): Exact {
  if (!Number.isInteger(bulan) || bulan < 1 || bulan > bulanPerpindahan.setahun) throw new InputError("bulan-di-luar-rentang");
  return angkaKreditSelama(predikat, jenjang, bulan);
}

/**
 * Cumulative angka kredit for the next pangkat; null at the end of the ladder.
 * @cite perBkn3 Lampiran
 * @param golongan null when not known
 */
export function kebutuhanKenaikanPangkat(jenjang: Jenjang, golongan: Golongan | null): number | null {
  return golonganPuncak[jenjang] === golongan ? null : kebutuhanPangkat[jenjang];
}

/**
 * Cumulative angka kredit for the next jenjang; null at the top.
 * @cite perBkn3 Lampiran
 */
export function kebutuhanKenaikanJenjang(jenjang: Jenjang): number | null {
  return kebutuhanJenjang[jenjang];
}

/**
 * Angka kredit of a higher degree: 25% of the need for the next pangkat.
 * @cite perBkn3 Pasal 14
 * @see readings `permen1/pendidikan`
 */
export function angkaKreditPendidikan(jenjang: Jenjang): Exact {
  return div(mul(exact(persenPendidikan.nilai), exact(kebutuhanPangkat[jenjang])), hundred);
}

/**
 * Angka kredit after integration: the old cumulative less the base of the golongan, not below 0; null where the golongan has no base.
 * @cite paparanIntegrasi nilai dasar penyesuaian angka kredit
 * @param akLama 0 or more
 * @see readings `permen1/integrasi-nol`
 */
export function angkaKreditIntegrasi(akLama: Exact, golongan: Golongan): Exact | null {
  if (akLama.n < 0n) throw new InputError("angka-kredit-negatif");
  const dasar = nilaiDasarIntegrasi[golongan];
  return dasar === undefined ? null : max(sub(akLama, exact(dasar)), zero);
}

/**
 * Angka kredit dasar of a golongan; null where the sources conflict.
 * @cite perBkn3 Lampiran, angka kredit dasar
 * @see readings `permen1/ak-dasar`
 */
export function angkaKreditDasar(golongan: Golongan): number | null {
  return akDasar[golongan] ?? null;
}

/**
 * Angka kredit on moving from another post: percent × koefisien × months in the pangkat/12 + angka kredit dasar;
 * at the top pangkat of the old post at most three years count.
 * @cite perBkn3 Pasal 7 dan Lampiran contoh huruf b
 * @param bulanDalamPangkat whole, 0 or more
 * @param dasar 0 or more
 */
export function angkaKreditPerpindahan(predikat: Predikat, jenjang: Jenjang, bulanDalamPangkat: number, dasar: Exact, pangkatPuncak: boolean): Exact {
  if (!Number.isInteger(bulanDalamPangkat) || bulanDalamPangkat < 0) throw new InputError("bulan-di-luar-rentang");
  if (dasar.n < 0n) throw new InputError("angka-kredit-negatif");
  const counted = pangkatPuncak ? Math.min(bulanDalamPangkat, bulanPerpindahan.palingDiPuncak) : bulanDalamPangkat;
  return add(angkaKreditSelama(predikat, jenjang, counted), dasar);
}

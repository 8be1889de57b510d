import { exact, type Exact } from "../../base/exact";
import { monthNumber, MONTH_NAMES } from "../../base/months";
import { readNumber } from "../../base/number";
import { unitWord } from "../../base/units";
import { folded, squeeze } from "../../base/words";
import { readTarget } from "../umum/target";

/** A target or a realisation as it is compared: one number, or a range; undefined where its text holds no such thing. */
export interface Sasaran {
  readonly teks: string;
  readonly angka: Angka | undefined;
  readonly satuan: string | undefined;
}

export interface Angka {
  readonly bawah: Exact;
  /** null for a single number. */
  readonly atas: Exact | null;
}

export type BacaanSasaran = { readonly ok: true; readonly sasaran: Sasaran } | { readonly ok: false; readonly reason: "ambiguous" };

const MONTH = new RegExp(`^(?:bulan\\s+|akhir\\s+(?:bulan\\s+)?)?(${MONTH_NAMES})(?:\\s+\\d{4})?$`);
/** "Indeks 80 (skala 100)", "3,5 skala 5". */
const SCALE = /(\d[\d.,]*)[^\d]*\bskala\s*(\d[\d.,]*)/;
/** "5 hari sesudah acara". */
const WITHIN = /^(\d[\d.,]*)\s*([a-z]+)\s+(?:sesudah|setelah)\b/;
const RANGE_UNIT = /[\d%]\s*([\p{L}][\p{L}\s./]*)$/u;

const number = (text: string): Exact | undefined => {
  const reading = readNumber(text);
  return reading.ok ? exact(reading.value) : undefined;
};

/**
 * Reads the text of a target as the training material turns it into numbers: "3-5 hari" is 3 to 5, "indeks 80 (skala 100)"
 * 80 to 100, "5 hari sesudah acara" 0 to 5, "bulan Maret" 1 to 3.
 */
export function bacaTarget(written: string): BacaanSasaran {
  const text = folded(written);
  const month = bulan(text);
  if (month !== undefined) return made(written, { bawah: exact(1), atas: exact(month) }, "bulan");
  const scale = SCALE.exec(text);
  const [low, high] = [number(scale?.[1] ?? ""), number(scale?.[2] ?? "")];
  if (scale && low && high) return made(written, { bawah: low, atas: high }, undefined);
  const within = WITHIN.exec(text);
  const latest = number(within?.[1] ?? "");
  if (within && latest) return made(written, { bawah: exact(0), atas: latest }, within[2]);
  return rentangAtauAngka(written, text);
}

/** Reads the text of a realisation: one number, or the number of a month. */
export function bacaRealisasi(written: string): BacaanSasaran {
  const text = folded(written);
  const month = bulan(text);
  if (month !== undefined) return made(written, { bawah: exact(month), atas: null }, "bulan");
  const scale = SCALE.exec(text);
  const value = number(scale?.[1] ?? "");
  if (scale && value) return made(written, { bawah: value, atas: null }, undefined);
  const within = WITHIN.exec(text);
  const taken = number(within?.[1] ?? "");
  if (within && taken) return made(written, { bawah: taken, atas: null }, within[2]);
  return rentangAtauAngka(written, text);
}

function bulan(text: string): number | undefined {
  const name = MONTH.exec(text)?.[1];
  return name === undefined ? undefined : monthNumber(name);
}

function rentangAtauAngka(written: string, text: string): BacaanSasaran {
  const target = readTarget(text);
  if (target.kind === "rentang") return made(written, { bawah: exact(target.bawah), atas: exact(target.atas) }, RANGE_UNIT.exec(text)?.[1]);
  const reading = readNumber(squeeze(written));
  if (reading.ok) return made(written, { bawah: exact(reading.value), atas: null }, reading.unit);
  return reading.problem === "ambiguous" ? { ok: false, reason: "ambiguous" } : made(written, undefined, undefined);
}

const made = (teks: string, angka: Angka | undefined, satuan: string | undefined): BacaanSasaran => ({ ok: true, sasaran: { teks: squeeze(teks), angka, satuan: satuan === undefined ? undefined : squeeze(satuan) } });

/** True when both name a unit and they are not the same one; a unit may say more than the other ("laporan", "laporan bulanan"). */
export function satuanBerbeda(target: Sasaran, realisasi: Sasaran): boolean {
  if (target.satuan === undefined || realisasi.satuan === undefined) return false;
  const [a, b] = [unitWord(target.satuan), unitWord(realisasi.satuan)];
  return !a.startsWith(b) && !b.startsWith(a);
}

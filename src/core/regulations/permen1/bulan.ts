import { parts } from "../../base/civilDate";
import { parsePeriode } from "../../base/periode";
import { folded } from "../../base/words";
import { valueOf, type Field } from "../../sheet/field";
import type { Periode } from "../regulation";
import { bulanDalam } from "./masa";
import { bulanPerpindahan } from "./parameters";

/** Months that a row of Konversi or Akumulasi counts: how many, and which where the row tells, as year × 12 + month − 1. */
export interface BulanBaris {
  readonly jumlah: number;
  readonly bulan?: readonly number[];
}

interface Waktu {
  readonly tahun: Field<number>;
  readonly periodik: Field<string>;
}

/** The months of a row: by its columns TAHUN and PERIODIK, else by the period of its form; undefined where they don't tell. */
export function bulanBaris({ tahun, periodik }: Waktu, periode: Periode | undefined): BulanBaris | undefined {
  const year = valueOf(tahun) ?? (periode && parts(periode.sampai).year);
  if (periodik.state === "filled") return bulanTertulis(periodik.value, year, periode);
  if (periodik.state === "unreadable") return undefined;
  const own = valueOf(tahun);
  const within = bulanMasa(periode, own);
  if (within.length > 0) return { jumlah: within.length, bulan: within };
  return own === undefined ? undefined : setahun(own);
}

/** Months of a period, of one year where it is told. */
function bulanMasa(periode: Periode | undefined, year: number | undefined): readonly number[] {
  return periode ? bulanDalam(periode).filter((index) => year === undefined || Math.floor(index / 12) === year) : [];
}

function bulanTertulis(text: string, year: number | undefined, periode: Periode | undefined): BulanBaris | undefined {
  const plain = folded(text);
  const count = /^(\d{1,2})\s*(bulan|bln)?\.?$/.exec(plain)?.[1];
  if (count !== undefined || /^tahunan$/.test(plain)) {
    const jumlah = Number(count ?? bulanPerpindahan.setahun);
    if (jumlah === bulanPerpindahan.setahun && year !== undefined) return setahun(year);
    // As many as the period of the form has of that year are those.
    const within = bulanMasa(periode, year);
    return within.length === jumlah ? { jumlah, bulan: within } : { jumlah };
  }
  if (year === undefined) return undefined;
  const numbers = /^(\d{1,2})\s*(?:-|s\.?\s*\/?\s*d\.?|sampai)\s*(\d{1,2})$/.exec(plain);
  if (numbers) return range(year, Number(numbers[1]), Number(numbers[2]));
  const reading = parsePeriode(/\b(19|20)\d\d\b/.test(plain) ? plain : `${plain} ${year}`);
  if (!reading.ok) return undefined;
  const bulan = bulanDalam(reading);
  return bulan.length === 0 ? undefined : { jumlah: bulan.length, bulan };
}

const setahun = (year: number): BulanBaris => ({ jumlah: bulanPerpindahan.setahun, bulan: Array.from({ length: bulanPerpindahan.setahun }, (_, month) => year * 12 + month) });

function range(year: number, from: number, to: number): BulanBaris | undefined {
  if (from < 1 || to > bulanPerpindahan.setahun || from > to) return undefined;
  return { jumlah: to - from + 1, bulan: Array.from({ length: to - from + 1 }, (_, index) => year * 12 + from - 1 + index) };
}

import { toSerial } from "../base/civilDate";
import { exact, toNumber, type Exact } from "../base/exact";
import { InputError } from "../base/inputError";
import { readNumber } from "../base/number";
import { kalibrasi } from "../regulations/kkp2017/formulas";
import { catatanPola, catatanSimpangan } from "../regulations/permen6/catatan";
import { batasDistribusi } from "../regulations/permen6/parameters";
import { distribusi, pola, simpanganDistribusi } from "../regulations/permen6/distribusi";
import { readCapaianOrganisasi, readPredikat, type Predikat } from "../regulations/permen6/predikat";
import { pemeringkatan } from "../regulations/pp30/formulas";
import { readNip } from "../regulations/umum/nip";
import type { CellValue } from "../sheet/grid";

export type Cells = readonly (readonly CellValue[])[];
/** What a call was given: cells in their shape, undefined where an option was left out. */
export type Given = readonly (Cells | undefined)[];

const isEmpty = (value: CellValue | undefined) => value === undefined || value === null || (typeof value === "string" && value.trim() === "");
const isZero = (value: CellValue | undefined) => isEmpty(value) || value === 0;
const one = (cells: Cells | undefined): CellValue => cells?.[0]?.[0] ?? null;

function number(value: CellValue): Exact {
  const reading = readNumber(value);
  if (!reading.ok) throw new InputError("bukan-angka");
  return exact(reading.value);
}

function word<T>(value: CellValue, read: (text: string) => T | undefined): T {
  const known = typeof value === "string" ? read(value) : undefined;
  if (known === undefined) throw new InputError("kata-tidak-dikenal");
  return known;
}

/** A label for each filled cell, in the shape of the cells. */
function shaped(cells: Cells, labels: readonly string[]): Cells {
  let next = 0;
  return cells.map((row) => row.map((value) => (isEmpty(value) ? "" : (labels[next++] ?? ""))));
}

const filled = (cells: Cells) => cells.flat().filter((value) => !isEmpty(value));
const predikat = (cells: Cells): readonly Predikat[] => cells.flat().flatMap((value) => (isZero(value) ? [] : [word(value, readPredikat)]));

/** The functions that spill, as what they put into the cells. */
const SPILLS: Readonly<Record<string, (given: Given) => Cells>> = {
  PEMERINGKATAN: ([nilai = []]) => shaped(nilai, pemeringkatan(filled(nilai).map(number))),
  KALIBRASI: ([nilai = [], baik, kurang]) => shaped(nilai, kalibrasi(filled(nilai).map(number), number(one(baik)), number(one(kurang)))),
  DISTRIBUSI_PREDIKAT: ([cells = []]) => distribusi(predikat(cells)).map((bagian) => [bagian.predikat, bagian.jumlah, toNumber(bagian.persen)]),
  POLA_DISTRIBUSI: ([level]) => pola(word(one(level), readCapaianOrganisasi), batasDistribusi).map((baris) => [baris.predikat, baris.terendah, baris.tertinggi, catatanPola(baris)]),
  PERIKSA_DISTRIBUSI: ([level, cells = []]) => {
    const values = predikat(cells);
    const rows = simpanganDistribusi(word(one(level), readCapaianOrganisasi), values, batasDistribusi).map((each) => [each.predikat.join(" atau "), each.jumlah, `paling ${each.paling} ${each.batas}`, catatanSimpangan(each)]);
    return rows.length > 0 ? rows : [["Sesuai pola", values.length, "", ""]];
  },
  URAI_NIP: ([nip]) => {
    const value = one(nip);
    const reading = readNip(typeof value === "number" ? value : String(value ?? ""));
    if (!reading.ok) throw new InputError("nip");
    const { lahir, tmt, jenisKelamin, urut } = reading.nip;
    return [[toSerial(lahir), toSerial(tmt), jenisKelamin, urut]];
  },
};

export const spills = (name: string): boolean => name in SPILLS;

/** What a spilling function puts into the cells; undefined when it spills nothing, or its input is refused. */
export function spilledValues(name: string, given: Given): Cells | undefined {
  try {
    return SPILLS[name]?.(given);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

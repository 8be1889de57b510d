import { meaning } from "../base/words";
import { toSerial } from "../base/civilDate";
import { toNumber } from "../base/exact";
import { InputError } from "../base/inputError";
import { isEmpty, number, numbers, one, word, words, type Cells, type Given } from "../explain/given";
import { kalibrasi } from "../regulations/kkp2017/formulas";
import { catatanPola, catatanSimpangan } from "../regulations/permen6/catatan";
import { batasDistribusi } from "../regulations/permen6/parameters";
import { distribusi, pola, simpanganDistribusi } from "../regulations/permen6/distribusi";
import { readCapaianOrganisasi, readPredikat } from "../regulations/permen6/predikat";
import { pemeringkatan } from "../regulations/pp30/formulas";
import { readNip } from "../regulations/umum/nip";

/** A label for each filled cell, in the shape of the cells. */
function shaped(cells: Cells, labels: readonly string[]): Cells {
  let next = 0;
  return cells.map((row) => row.map((value) => (isEmpty(value) ? "" : (labels[next++] ?? ""))));
}

export type { Cells };

/** The functions that spill, as what they put into the cells. */
const SPILLS: Readonly<Record<string, (given: Given) => Cells>> = {
  PEMERINGKATAN: ([nilai = []]) => shaped(nilai, pemeringkatan(numbers(nilai))),
  KALIBRASI: ([nilai = [], baik, kurang]) => shaped(nilai, kalibrasi(numbers(nilai), number(one(baik)), number(one(kurang)))),
  DISTRIBUSI_PREDIKAT: ([cells = []]) => distribusi(words(cells, readPredikat)).map((bagian) => [bagian.predikat, bagian.jumlah, toNumber(bagian.persen)]),
  POLA_DISTRIBUSI: ([level]) => pola(word(one(level), readCapaianOrganisasi), batasDistribusi).map((baris) => [baris.predikat, baris.terendah, baris.tertinggi, catatanPola(baris)]),
  PERIKSA_DISTRIBUSI: ([level, cells = []]) => {
    const values = words(cells, readPredikat);
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
    return meaning(SPILLS, name)?.(given);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

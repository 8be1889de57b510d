import { readNumber } from "../../base/number";
import { DITETAPKAN, KETERANGAN_PERORANGAN, TITIK, UNSUR } from "../../regulations/permen1/forms/cetak";
import { UNSUR_PENETAPAN, type UnsurPenetapan } from "../../regulations/permen1/pak";
import type { PejabatFungsional } from "../../regulations/permen1/pejabat";
import { nipDigits } from "../../regulations/umum/nip";
import { formulaAt, valueAt, type CellValue, type Grid } from "../../sheet/grid";
import type { PlanValue } from "../../sheet/plan";

export type BarisOrang = keyof typeof KETERANGAN_PERORANGAN;
/** The lines of the official, in the order of the forms. */
export const BARIS_ORANG = Object.keys(KETERANGAN_PERORANGAN) as readonly BarisOrang[];

/** What is filled in near the assessor's office, and how many lines below it. */
export const DEKAT_TANDA_TANGAN = [["tempat", -2], ["tanggal", -1], ["penilai", 3], ["nipPenilai", 4]] as const;

/** Places of a page that people fill in. */
export type Tempat = "nomor" | "instansi" | "tempat" | "tanggal" | "penilai" | "nipPenilai" | `orang ${BarisOrang}` | `lama ${UnsurPenetapan}` | `keterangan ${UnsurPenetapan}`;

/** What stands at these places on one page of a sheet that was written before; blank ones and such as are still dots are left out. */
export type IsianHalaman = ReadonlyMap<Tempat, PlanValue>;

export interface HalamanTerisi {
  /** Digits of the NIP, else the name. */
  readonly kunci: string;
  /** The period in the head, as written. */
  readonly masa: string;
  readonly isi: IsianHalaman;
  /** Values of the column LAMA: a number, null where blank, the text where it is none. */
  readonly lama: Readonly<Partial<Record<UnsurPenetapan, CellValue>>>;
}

const HEAD = { nomor: 1, baris: 3, masa: 3 } as const;
const COLUMN = { label: 1, value: 2, keterangan: 5, signature: 4 } as const;

/** The pages of a form of ours as they stand on its sheet now. */
export function halamanTerisi(grid: Grid, judul: string): readonly HalamanTerisi[] {
  const end = grid.top + grid.values.length;
  const starts: number[] = [];
  for (let row = grid.top; row < end; row++) if (valueAt(grid, row, 0) === judul) starts.push(row);
  return starts.map((top, index) => halaman(grid, top, starts[index + 1] ?? end));
}

function halaman(grid: Grid, top: number, end: number): HalamanTerisi {
  const isi = new Map<Tempat, PlanValue>();
  const lama: Partial<Record<UnsurPenetapan, CellValue>> = {};
  const take = (tempat: Tempat, row: number, column: number) => {
    const value = planValue(grid, row, column);
    if (value !== null && !terbuka(value)) isi.set(tempat, value);
  };
  take("nomor", top + HEAD.nomor, 0);
  take("instansi", top + HEAD.baris, 0);
  for (let row = top; row < end; row++) {
    const label = valueAt(grid, row, COLUMN.label);
    const baris = BARIS_ORANG.find((each) => KETERANGAN_PERORANGAN[each] === label);
    if (baris) take(`orang ${baris}`, row, COLUMN.value);
    const unsur = UNSUR_PENETAPAN.find((each) => UNSUR[each] === label);
    if (unsur) {
      take(`lama ${unsur}`, row, COLUMN.value);
      take(`keterangan ${unsur}`, row, COLUMN.keterangan);
      lama[unsur] = valueAt(grid, row, COLUMN.value);
    }
    if (valueAt(grid, row, COLUMN.signature) === DITETAPKAN.pejabat) for (const [tempat, away] of DEKAT_TANDA_TANGAN) take(tempat, row + away, COLUMN.signature);
  }
  const of = (baris: BarisOrang) => isi.get(`orang ${baris}`);
  const nip = of("nip");
  const masa = String(valueAt(grid, top + HEAD.baris, HEAD.masa) ?? "");
  return { kunci: nipDigits(typeof nip === "string" || typeof nip === "number" ? String(nip) : "") || String(of("nama") ?? ""), masa, isi, lama };
}

/** A formula whose cells are all on other sheets goes along; one of cells that may move becomes its value. */
function planValue(grid: Grid, row: number, column: number): PlanValue {
  const formula = formulaAt(grid, row, column);
  const moving = formula?.replace(/('[^']*'|[\w.]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?/g, "").replace(/"[^"]*"/g, "");
  return formula !== undefined && moving !== undefined && !/\$?[A-Z]{1,3}\$?\d/.test(moving) ? { formula } : valueAt(grid, row, column);
}

/** Blank, or dots to write on. */
export function terbuka(value: PlanValue): boolean {
  return value === null || (typeof value === "string" && (value.trim() === "" || value.includes(TITIK)));
}

/** The number of a cell of LAMA; null where there is none. */
export function angkaLama(value: CellValue | undefined): number | null {
  const read = readNumber(value ?? null);
  return read.ok && read.value >= 0 ? read.value : null;
}

/** What people filled in before on an official's page; `masa` where there is a page for each period. */
export type Terisi = (pejabat: Pick<PejabatFungsional, "nip" | "nama">, masa?: string) => IsianHalaman | undefined;

export function terisiDari(halaman: readonly HalamanTerisi[]): Terisi {
  const byPage = new Map(halaman.flatMap(({ kunci, masa, isi }) => [[`${kunci}|${masa}`, isi], [kunci, isi]] as const));
  return ({ nip, nama }, masa) => byPage.get(masa === undefined ? nip || nama : `${nip || nama}|${masa}`);
}

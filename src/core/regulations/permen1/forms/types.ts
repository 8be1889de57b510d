import type { UnsurPenetapan } from "../pak";
import type { Predikat } from "../../permen6/predikat";
import type { Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import type { Formulir } from "../../umum/formulir";

/** One predikat turned into angka kredit. Tahun and periodik are absent on Konversi, whose period is that of the form. */
export interface BarisKonversi {
  readonly at: CellRef;
  readonly tahun: Field<number>;
  readonly periodik: Field<string>;
  readonly predikat: Field<Predikat>;
  /** In percent, 100 for 100%. */
  readonly persen: Field<number>;
  readonly koefisien: Field<number>;
  readonly angkaKredit: Field<number>;
}

/** `permen1/konversi` and `permen1/akumulasi`. */
export interface Konversi extends Formulir {
  readonly tabel: CellRef;
  readonly baris: readonly BarisKonversi[];
  readonly jumlah: Field<number>;
}

export interface BarisPenetapan {
  readonly at: CellRef;
  readonly lama: Field<number>;
  readonly baru: Field<number>;
  readonly jumlah: Field<number>;
}

/** What a rise asks and what is over or missing. */
export interface Ambang {
  readonly perlu: Field<number>;
  readonly selisih: Field<number>;
}

/** `permen1/penetapan`. */
export interface Penetapan extends Formulir {
  readonly tabel: CellRef;
  readonly unsur: Partial<Record<UnsurPenetapan, BarisPenetapan>>;
  readonly total: BarisPenetapan | undefined;
  readonly pangkat: Ambang;
  readonly jenjang: Ambang;
}

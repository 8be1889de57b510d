import type { Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import type { Formulir } from "../../umum/formulir";
import type { Kondisi } from "../formulas";
import type { Metode } from "../kategori";
import type { Kategori } from "../parameters";
import type { Sasaran } from "../sasaran";

export type Bagian = "utama" | "tambahan";
/** The two kinds of kinerja utama of a JPT. */
export type Kelompok = "perjanjianKinerja" | "rencanaAksi";

/** One indikator kinerja individu: a row of the table. What a form has no column for is absent. */
export interface Indikator {
  /** The cell of its text. */
  readonly at: CellRef;
  readonly aspek: Field<string>;
  readonly iki: Field<string>;
  readonly target: Field<Sasaran>;
  readonly realisasi: Field<Sasaran>;
  /** Percent. */
  readonly capaian: Field<number>;
  readonly kategori: Field<Kategori>;
  /** Nilai capaian IKI, on the form of a JPT. */
  readonly nilai: Field<number>;
  readonly kondisi: Field<Kondisi>;
  /** The target is the most that can be attained. */
  readonly targetMaksimum: Field<boolean>;
}

/** One rencana kinerja with its indicators. */
export interface Rencana {
  /** The cell of its text. */
  readonly at: CellRef;
  readonly bagian: Bagian;
  readonly kelompok: Field<Kelompok>;
  readonly perspektif: Field<string>;
  readonly rencanaAtasan: Field<string>;
  readonly rencana: Field<string>;
  readonly indikator: readonly Indikator[];
  readonly kategori: Field<Kategori>;
  readonly nilai: Field<number>;
  readonly metode: Field<Metode>;
  readonly tertimbang: Field<number>;
  /** 1 inside a unit, 2 between units, 3 between agencies. */
  readonly lingkup: Field<number>;
  readonly nilaiAtasan: Field<number>;
  readonly kategoriAtasan: Field<Kategori>;
  /** Notes of the pengelola kinerja on a reviu. */
  readonly catatan: Field<string>;
}

/** `pp30/rencana-skp`, `rencana-skp-jpt`, `reviu`, `penetapan`. */
export interface RencanaSkp extends Formulir {
  /** Heading of the table. */
  readonly tabel: CellRef;
  readonly bagian: Partial<Record<Bagian, CellRef>>;
  readonly rencana: readonly Rencana[];
  /** The form has the columns of assessment levels of the pengembangan model. */
  readonly pengembangan: boolean;
  /** The form of a JPT or pimpinan unit mandiri, which is valued by IKI. */
  readonly jpt: boolean;
}

/** `pp30/penilaian-skp`, `penilaian-skp-jpt`. */
export interface PenilaianSkp extends RencanaSkp {
  readonly nilaiUtama: Field<number>;
  readonly nilaiTambahan: Field<number>;
  readonly nilaiSkp: Field<number>;
}

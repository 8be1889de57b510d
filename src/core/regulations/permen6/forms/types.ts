import type { Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import type { Formulir } from "../../umum/formulir";
import type { CapaianOrganisasi, Jenis } from "../parameters";
import type { Perspektif } from "../perspektif";
import type { Predikat, Rating } from "../predikat";

/** One indicator of a RHK: a row of the table. Umpan balik and realisasi are absent on an SKP. */
export interface Indikator {
  readonly at: CellRef;
  readonly aspek: Field<string>;
  readonly iki: Field<string>;
  readonly target: Field<string>;
  readonly realisasi: Field<string>;
  readonly umpanBalik: Field<string>;
}

/** One rencana hasil kerja with its indicators. */
export interface Rhk {
  /** The cell of its text. */
  readonly at: CellRef;
  readonly jenis: Jenis;
  readonly rhkPimpinan: Field<string>;
  readonly perspektif: Field<Perspektif>;
  readonly rhk: Field<string>;
  readonly indikator: readonly Indikator[];
  /** Only forms of some agencies rate each result. */
  readonly rating: Field<Rating>;
}

export interface NilaiPerilaku {
  /** One of the seven values, as printed. */
  readonly nilai: string;
  readonly at: CellRef;
  readonly ekspektasi: Field<string>;
  readonly umpanBalik: Field<string>;
  readonly rating: Field<Rating>;
}

export interface Perilaku {
  /** The heading of the block; undefined when the sheet has none. */
  readonly at: CellRef | undefined;
  readonly nilai: readonly NilaiPerilaku[];
}

/** `permen6/skp-jpt`, `skp-jajf`, `skp-kualitatif`. */
export interface Skp extends Formulir {
  /** Heading of the table. */
  readonly tabel: CellRef;
  /** The heading of each section that the sheet has. */
  readonly bagian: Partial<Record<Jenis, CellRef>>;
  readonly hasilKerja: readonly Rhk[];
  readonly perilaku: Perilaku;
}

/** `permen6/evaluasi`. */
export interface Evaluasi extends Skp {
  readonly capaianOrganisasi: Field<CapaianOrganisasi>;
  readonly ratingHasil: Field<Rating>;
  readonly ratingPerilaku: Field<Rating>;
  readonly predikat: Field<Predikat>;
}

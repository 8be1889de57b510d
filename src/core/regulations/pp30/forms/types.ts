import type { CivilDate } from "../../../base/civilDate";
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
  /** Cells of its lower and upper end, where each stands in one of its own as a number. */
  readonly ujung: readonly [bawah: CellRef, atas: CellRef] | undefined;
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

/** One aspect of behaviour. A level for each situation, or the mean level alone. */
export interface AspekPerilaku {
  readonly nama: string;
  readonly at: CellRef;
  readonly level: readonly Field<number>[];
  /** Lowest and highest level of the standard. */
  readonly standarMin: Field<number>;
  readonly standarMaks: Field<number>;
  readonly nilai: Field<number>;
}

/** `pp30/penilaian-perilaku`. */
export interface PenilaianPerilaku extends Formulir {
  readonly aspek: readonly AspekPerilaku[];
  readonly nilaiPerilaku: Field<number>;
}

export interface IdeBaru {
  readonly ada: boolean;
  /** Points, where the form counts it so. */
  readonly poin: number;
}

/** `pp30/penilaian-kinerja`. */
export interface PenilaianKinerja extends Formulir {
  readonly nilaiSkp: Field<number>;
  readonly bobotSkp: Field<number>;
  readonly nilaiSkpTertimbang: Field<number>;
  readonly nilaiPerilaku: Field<number>;
  readonly bobotPerilaku: Field<number>;
  readonly nilaiPerilakuTertimbang: Field<number>;
  /** Before a new idea, where the form has both lines. */
  readonly jumlah: Field<number>;
  readonly ideBaru: Field<IdeBaru>;
  readonly nilaiKinerja: Field<number>;
  readonly predikat: Field<Kategori>;
  readonly dengan360: Field<"ya" | "tidak">;
  /** Aspects of behaviour on the form itself; none when they stand on a form of their own. */
  readonly aspek: readonly AspekPerilaku[];
}

/** `pp30/laporan`. */
export interface Laporan extends PenilaianKinerja {
  readonly permasalahan: Field<string>;
  readonly rekomendasi: Field<string>;
  readonly keberatan: Field<string>;
  /** When the pegawai received the document, and when he objected. */
  readonly diterima: Field<CivilDate>;
  readonly tanggalKeberatan: Field<CivilDate>;
  readonly penjelasan: Field<string>;
  readonly keputusan: Field<string>;
}

/** `pp30/integrasi-2021`. */
export interface Integrasi extends Formulir {
  /** January to June by PP 46, as it was and on the scale of PP 30. */
  readonly nilaiPp46: Field<number>;
  readonly nilaiKonversi: Field<number>;
  /** July to December. */
  readonly nilaiPp30: Field<number>;
  readonly nilaiIntegrasi: Field<number>;
  readonly predikat: Field<Kategori>;
}

/** `pp30/keterkaitan-ak`. */
export interface Keterkaitan extends Formulir {
  readonly tabel: CellRef;
  readonly baris: readonly {
    readonly at: CellRef;
    readonly rencana: Field<string>;
    readonly butir: Field<string>;
    readonly output: Field<string>;
    readonly angkaKredit: Field<number>;
  }[];
  readonly jumlah: Field<number>;
}

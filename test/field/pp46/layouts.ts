/**
 * Columns of the tables met in the field, as written down in the blueprints of real exporters and templates. A span of
 * two columns holds a number and its unit; where only one is named, number and unit share the cell.
 */
export interface Side {
  readonly ak?: number;
  readonly kuantitas: readonly [number, number];
  readonly kualitas: readonly [number, number];
  readonly waktu: readonly [number, number];
  readonly biaya: number;
}

export interface Layout {
  readonly id: string;
  readonly no: number;
  readonly kegiatan: readonly [number, number];
  readonly target: Side;
  readonly realisasi?: Side;
  readonly penghitungan?: number;
  readonly nilai?: number;
  /** Row of TARGET; the aspects stand one row lower, the data after the numbering row when there is one. */
  readonly head: number;
  readonly numbering: boolean;
  readonly identity: "beside" | "stacked" | "none";
  readonly akHidden?: boolean;
}

const col = (name: string): number => [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const span = (text: string): [number, number] => {
  const [from = "A", to = from] = text.split("-");
  return [col(from), col(to)];
};
const side = (kuantitas: string, kualitas: string, waktu: string, biaya: string, ak?: string): Side => ({
  kuantitas: span(kuantitas),
  kualitas: span(kualitas),
  waktu: span(waktu),
  biaya: col(biaya),
  ...(ak ? { ak: col(ak) } : {}),
});

/** Penilaian Capaian SKP. */
export const assessments: readonly Layout[] = [
  { id: "L1", no: 1, kegiatan: span("B"), target: side("D-E", "F", "G-H", "I", "C"), realisasi: side("L-M", "N", "O-P", "Q"), penghitungan: col("R"), nilai: col("S"), head: 10, numbering: true, identity: "beside", akHidden: true },
  { id: "L2", no: 2, kegiatan: span("C"), target: side("E-F", "G-H", "I-J", "K", "D"), realisasi: side("M-N", "O-P", "Q-R", "S", "L"), penghitungan: col("T"), nilai: col("U"), head: 7, numbering: true, identity: "none" },
  { id: "L3", no: 1, kegiatan: span("B-D"), target: side("F-G", "H", "I-J", "K", "E"), realisasi: side("M-N", "O", "P-Q", "R", "L"), penghitungan: col("S"), nilai: col("T"), head: 7, numbering: true, identity: "none" },
  { id: "L4", no: 1, kegiatan: span("B"), target: side("C-D", "E", "F-G", "H"), realisasi: side("I-J", "K", "L-M", "N"), penghitungan: col("O"), nilai: col("P"), head: 7, numbering: true, identity: "none" },
  { id: "BKN", no: 1, kegiatan: span("B"), target: side("D-E", "F", "G-H", "I", "C"), realisasi: side("K-L", "M", "N-O", "P", "J"), penghitungan: col("Q"), nilai: col("R"), head: 4, numbering: true, identity: "none" },
  { id: "PLB", no: 2, kegiatan: span("C"), target: side("E-F", "G", "H-I", "J", "D"), realisasi: side("L-M", "N", "O-P", "Q", "K"), penghitungan: col("R"), nilai: col("S"), head: 5, numbering: false, identity: "none" },
];

/** Formulir SKP. */
export const plans: readonly Layout[] = [
  { id: "L1", no: 1, kegiatan: span("B"), target: side("D-E", "F", "G-H", "I", "C"), head: 11, numbering: true, identity: "beside", akHidden: true },
  { id: "L2", no: 2, kegiatan: span("C"), target: side("E-F", "G-H", "I-J", "K", "D"), head: 11, numbering: true, identity: "beside" },
  { id: "L3", no: 1, kegiatan: span("B-D"), target: side("F-G", "H", "I-J", "K", "E"), head: 24, numbering: true, identity: "stacked" },
  { id: "L4", no: 1, kegiatan: span("B-C"), target: side("E-F", "G", "H-I", "J", "D"), head: 9, numbering: false, identity: "beside" },
  { id: "L5", no: 2, kegiatan: span("C-E"), target: side("G-H", "I", "J-K", "L", "F"), head: 11, numbering: false, identity: "beside" },
  { id: "L6", no: 2, kegiatan: span("C-D"), target: side("H-I", "J", "K-L", "M", "G"), head: 10, numbering: true, identity: "beside" },
  { id: "PLB", no: 2, kegiatan: span("C-E"), target: side("G-H", "I", "J-K", "L", "F"), head: 11, numbering: false, identity: "beside" },
];

export function named(layouts: readonly Layout[], id: string): Layout {
  const found = layouts.find((each) => each.id === id);
  if (!found) throw new Error(`no layout ${id}`);
  return found;
}

/** The layout with every column moved: a first column of B instead of A, and one extra column after each of the gaps. */
export function moved(layout: Layout, by: number, gaps: readonly number[] = []): Layout {
  const shift = (column: number) => column + by + gaps.filter((gap) => column > gap).length;
  const pair = ([from, to]: readonly [number, number]): [number, number] => [shift(from), shift(to)];
  const sideMoved = (given: Side): Side => ({
    kuantitas: pair(given.kuantitas),
    kualitas: pair(given.kualitas),
    waktu: pair(given.waktu),
    biaya: shift(given.biaya),
    ...(given.ak === undefined ? {} : { ak: shift(given.ak) }),
  });
  return {
    ...layout,
    no: shift(layout.no),
    kegiatan: pair(layout.kegiatan),
    target: sideMoved(layout.target),
    ...(layout.realisasi ? { realisasi: sideMoved(layout.realisasi) } : {}),
    ...(layout.penghitungan === undefined ? {} : { penghitungan: shift(layout.penghitungan) }),
    ...(layout.nilai === undefined ? {} : { nilai: shift(layout.nilai) }),
  };
}

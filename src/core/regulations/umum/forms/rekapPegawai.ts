import { dateText } from "../../../base/civilDate";
import { between, FOUND, inOneGo, ofEach, type Stepwise } from "../../../base/stepwise";
import { parsePeriode } from "../../../base/periode";
import { valueOf, type Field } from "../../../sheet/field";
import type { Grid } from "../../../sheet/grid";
import { numberIn, textIn } from "../../../sheet/layout/cells";
import type { FoundTable } from "../../../sheet/layout/findTables";
import { isHeading } from "../../../sheet/layout/heading";
import { readingItems } from "../../../sheet/layout/readItems";
import type { TableLayout } from "../../../sheet/layout/tableLayout";
import { absent } from "../../../sheet/readField";
import { mentions, viewOf, wordsIn, type View } from "../../../sheet/view";
import type { FoundForm, Periode } from "../../regulation";
import { akhiriDaftar, barisJumlah, barisNip, cariDaftar, kepalaNilai, kolomOrang, orangDi, sekitarDaftar, type DaftarOrang, type KolomOrang, type LetakDaftar, type Orang } from "../daftar";
import { kelompokDi, kelompokMenurutBaris } from "../kelompok";

export interface BarisPegawai extends Orang {
  /** The row's own, where the list has a column for it. */
  readonly periode: Field<Periode>;
  readonly nilaiSkp: Field<number>;
  readonly nilaiPerilaku: Field<number>;
  readonly nilai: Field<number>;
  readonly ratingHasil: Field<string>;
  readonly ratingPerilaku: Field<string>;
  readonly predikat: Field<string>;
  /** Its values stood there weighted, each rounded by itself, so that their sum is off by more. */
  readonly dariBagian: boolean;
  /** A rekap has told beside the row whether it counts, and why not. */
  readonly diputuskan: boolean;
}

/** `umum/rekap-pegawai`. */
export interface RekapPegawai extends DaftarOrang {
  /** Heading of the value, by which a list without a period tells its regulation. */
  readonly kepalaNilai: string;
  readonly baris: readonly BarisPegawai[];
}

type Id = KolomOrang | "periode" | "nilaiSkp" | "nilaiPerilaku" | "nilai" | "ratingHasil" | "ratingPerilaku" | "predikat" | "dihitung";

const rekap: TableLayout<Id> = {
  item: "nama",
  token: /(nama|pegawai)(?!\d)/,
  columns: [
    ...kolomOrang.map((column) => (column.id === "nama" ? { ...column, required: true as const } : column)),
    { id: "periode", heading: { printed: "PERIODE", also: ["PERIODE PENILAIAN", "TAHUN", "TAHUN PENILAIAN"] }, each: "item", kind: "text" },
    { id: "nilaiSkp", heading: { printed: "NILAI SKP", also: ["NILAI SKP*", "NILAI CAPAIAN SKP*", "NILAI SASARAN KERJA*", "SKP"] }, each: "item", kind: "number" },
    { id: "nilaiPerilaku", heading: { printed: "NILAI PERILAKU", also: ["NILAI PERILAKU*", "PERILAKU KERJA", "PERILAKU"] }, each: "item", kind: "number" },
    { id: "nilai", heading: { printed: "NILAI PRESTASI KERJA", also: ["NILAI PRESTASI*", "NILAI KINERJA*", "NILAI AKHIR*", "PRESTASI KERJA", "NILAI"] }, each: "item", kind: "number" },
    { id: "ratingHasil", heading: { printed: "RATING HASIL KERJA", also: ["RATING HASIL"] }, each: "item", kind: "words" },
    { id: "ratingPerilaku", heading: { printed: "RATING PERILAKU KERJA", also: ["RATING PERILAKU"] }, each: "item", kind: "words" },
    { id: "predikat", heading: { printed: "PREDIKAT", also: ["SEBUTAN", "PREDIKAT*", "SEBUTAN*", "KATEGORI"] }, each: "item", kind: "words" },
    { id: "dihitung", heading: { printed: "DIHITUNG", also: ["COUNTED"] }, each: "item", kind: "text" },
  ],
  sections: [],
};

/** What our own table has beside each row. */
const DIPUTUSKAN = /^(ya|yes|(tidak|no): .+)$/i;

const NILAI = ["nilaiSkp", "nilaiPerilaku", "nilai"] as const;

export const rekapPegawaiLayout = {
  find(grid: Grid): readonly FoundForm[] {
    const view = viewOf(grid);
    if (!mentions(view, "nilai") || !mentions(view, "nama")) return [];
    // One form of one person has these words too, but not side by side over a column of people.
    return cariDaftar(view, rekap, ({ table }) => {
      const heads = NILAI.flatMap((id) => table.columns.get(id)?.heading ?? []);
      const besides = (["nip", "jabatan", "unit", "predikat"] as const).some((id) => table.columns.has(id));
      // "SKP", "PERILAKU", "PRESTASI KERJA" say that they are values by standing together.
      const valued = heads.length > 1 || heads.some(({ key }) => isHeading(key, kepalaNilai));
      return besides && valued && heads.every(({ column }) => column > table.heading.column);
    });
  },

  reading,
  read: inOneGo(reading),
};

function* reading(grid: Grid, form: FoundForm): Stepwise<RekapPegawai> {
  const view = viewOf(grid);
  const layout = form.layout as LetakDaftar<Id>;
  const { table, place } = layout;
  const around = sekitarDaftar(view, layout);
  const { items } = yield* between(0, FOUND, readingItems(view, table, rekap, place.area.bottom + 1, akhiriDaftar));
  const kelompok = kelompokMenurutBaris(view, table);
  const baris = yield* between(FOUND, 1, ofEach(items, ({ row }) => barisDi(view, table, row, around, kelompok(row))));
  return { ...around, kepalaNilai: table.columns.get("nilai")?.heading.key ?? "", baris: tanpaBobot(view, table, baris.flatMap((each) => each ?? [])) };
}

const PERCENT = /(\d{2})\s*%/;

/**
 * Values under "SKP (60%)" may be so much of a value already: where most rows say so by their sum, they are taken as what
 * they are a part of.
 */
function tanpaBobot(view: View, table: FoundTable<Id>, baris: readonly BarisPegawai[]): readonly BarisPegawai[] {
  const [skp, perilaku] = (["nilaiSkp", "nilaiPerilaku"] as const).map((id) => {
    const span = table.columns.get(id);
    const heads = span ? wordsIn(view, { top: table.headTop, bottom: table.headBottom, left: span.from, right: span.to }) : [];
    return Number(heads.map(({ text }) => PERCENT.exec(text)?.[1]).find((percent) => percent !== undefined));
  });
  if (skp === undefined || perilaku === undefined || skp + perilaku !== 100) return baris;
  const told = baris.flatMap(({ nilaiSkp, nilaiPerilaku, nilai }) => (nilaiSkp.state === "filled" && nilaiPerilaku.state === "filled" && nilai.state === "filled" ? [Math.abs(nilaiSkp.value + nilaiPerilaku.value - nilai.value) < SUM] : []));
  if (told.filter(Boolean).length * 2 <= told.length) return baris;
  const whole = (field: Field<number>, percent: number): Field<number> => (field.state === "filled" ? { ...field, value: Number(((field.value * 100) / percent).toFixed(6)) } : field);
  return baris.map((each) => ({ ...each, nilaiSkp: whole(each.nilaiSkp, skp), nilaiPerilaku: whole(each.nilaiPerilaku, perilaku), dariBagian: true }));
}

/** How far off the rounded sum of two rounded parts may be. */
export const SUM = 0.02;

/** What a row says of a person; undefined where it is none's. */
function barisDi(view: View, table: FoundTable<Id>, row: number, around: DaftarOrang, kelompok: Field<string> | undefined): BarisPegawai | undefined {
  const { grid } = view;
  const text = (id: Id) => textIn(grid, table, id, row);
  const number = (id: Id) => numberIn(grid, table, id, row);
  if (barisNip(grid, table, row) || barisJumlah(view, table, row) || kelompokDi(view, table, row)) return undefined;
  const orang = orangDi(grid, table, row, kelompok);
  const values = [number("nilaiSkp"), number("nilaiPerilaku"), number("nilai")] as const;
  // Captions between people, totals and signatures have no number, NIP or value of a person.
  if (orang.nama.state !== "filled" && orang.nip.state !== "filled") return undefined;
  if (orang.nip.state !== "filled" && text("nomor").state !== "filled" && values.every(({ state }) => state !== "filled")) return undefined;
  const [nilaiSkp, nilaiPerilaku, nilai] = values;
  return { ...orang, periode: periodeBaris(text("periode"), around), nilaiSkp, nilaiPerilaku, nilai, ratingHasil: text("ratingHasil"), ratingPerilaku: text("ratingPerilaku"), predikat: text("predikat"), dariBagian: false, diputuskan: DIPUTUSKAN.test(valueOf(text("dihitung")) ?? "") };
}

/** The period of a row: its own cell, else that of the whole list. A year alone counts. */
function periodeBaris(text: Field<string>, { periode, tabel }: DaftarOrang): Field<Periode> {
  if (text.state === "absent" || text.state === "blank") return periode.state === "filled" ? periode : absent(tabel);
  if (text.state !== "filled") return text;
  const reading = parsePeriode(text.value);
  return reading.ok ? { ...text, value: { dari: reading.dari, sampai: reading.sampai } } : { state: "unreadable", at: text.at, written: text.written, reason: { impossible: "impossible-date", reversed: "reversed-period", "not-a-period": "not-a-period" }[reading.problem] };
}

/** "1 Januari 2024 s.d. 31 Desember 2024". */
export function periodeText({ dari, sampai }: Periode): string {
  return `${dateText(dari)} s.d. ${dateText(sampai)}`;
}

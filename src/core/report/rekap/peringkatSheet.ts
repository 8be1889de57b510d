import type { Language } from "../../check/message";
import type { Unit } from "../../rekap/unit";
import type { BarisRekap } from "../../regulations/rekap";
import { columnName } from "../../sheet/a1";
import type { PlanValue, Step } from "../../sheet/plan";
import { kepalaLembar, KEPALA, namaDalamRumus, namaUnit, pena, TINGGI_KEPALA, type IsiLembarRekap } from "./isi";
import { BARIS_KEPALA, KOLOM } from "./tabelRekap";

const TEXT = {
  id: {
    title: "Peringkat dan tindak lanjut",
    note: "Peringkat menurut nilai di dalam unit. Tindak lanjut adalah keterangan dengan pasalnya, bukan keputusan; lembar ini tidak menetapkan penghargaan atau sanksi.",
    head: ["No", "Unit kerja", "Nama yang dinilai", "NIP", "Nilai", "Predikat/sebutan", "Peringkat", "Nilai sama", "Tindak lanjut (keterangan)", "Dasar"],
    tie: (people: number) => `${people} orang`,
    shares: (counts: string) => `Peringkat yang terjadi: ${counts}.`,
    none: "Tidak ada pegawai yang diperingkat, dan tidak ada tindak lanjut yang perlu diketahui.",
  },
  en: {
    title: "Ranks and what follows",
    note: "Ranks by value within the unit. What follows is information with its article, not a decision; this sheet gives neither rewards nor sanctions.",
    head: ["No", "Unit kerja", "Nama yang dinilai", "NIP", "Nilai", "Predikat/sebutan", "Rank", "Equal values", "What may follow", "Basis"],
    tie: (people: number) => `${people} people`,
    shares: (counts: string) => `Ranks as they are: ${counts}.`,
    none: "Nobody is ranked, and there is nothing to know that follows.",
  },
} as const satisfies Record<Language, unknown>;

const WIDTHS = [5, 36, 34, 21, 10, 18, 22, 14, 70, 44] as const;
const HEAD = 4;
/** Height of a line in points. */
const LINE = 15;

interface Urutan {
  readonly unit: Unit;
  readonly baris: BarisRekap;
  readonly tempat: string | undefined;
  readonly sama: number;
}

/** People of ranked units from the best value down, and of the others those for whom something may follow. */
export function peringkatSheet(isi: IsiLembarRekap): readonly Step[] {
  const { sheets, unit, language, citeText } = isi;
  const sheet = sheets.peringkat;
  const text = TEXT[language];
  const { area, cells, format } = pena(sheet);
  const people = unit.flatMap(diurutkan);
  const rowOf = new Map(isi.baris.map((each, index) => [each, BARIS_KEPALA + 2 + index] as const));
  const live = (baris: BarisRekap, kolom: "nama" | "nip" | "nilai" | "predikat"): PlanValue => ({ formula: `=${namaDalamRumus(sheets.rekap)}!${columnName(KOLOM[kolom])}${rowOf.get(baris) ?? 0}` });
  const rows = people.map(({ unit: own, baris, tempat, sama }, index): PlanValue[] => {
    const follows = own.peraturan?.rekap?.tindakLanjut?.(baris) ?? null;
    return [index + 1, namaUnit(own, language), live(baris, "nama"), live(baris, "nip"), baris.nilai === null ? null : live(baris, "nilai"), live(baris, "predikat"), tempat ?? null, sama > 1 ? text.tie(sama) : null, follows?.pesan[language] ?? null, follows ? citeText(follows.cite) : null];
  });
  const last = WIDTHS.length - 1;
  const bottom = HEAD + Math.max(1, rows.length);
  const ranked = unit.find(({ peraturan }) => peraturan?.rekap?.peringkat)?.peraturan?.rekap?.peringkat;
  const counts = (ranked?.tempat ?? []).map((tempat) => `${tempat} ${people.filter((each) => each.tempat === tempat).length}`);
  return [
    ...kepalaLembar(sheet, text.title, [text.note, ranked ? `${ranked.keterangan[language]} ${text.shares(counts.join(", "))}` : null], WIDTHS),
    cells(HEAD, 0, [[...text.head], ...(rows.length > 0 ? rows : [[null, text.none]])]),
    { kind: "heights", sheet, from: HEAD, heights: [TINGGI_KEPALA, ...rows.map((row) => LINE * Math.max(1, ...row.map((value, index) => (typeof value === "string" ? Math.ceil(value.length / (WIDTHS[index] ?? 1)) : 1))))] },
    format(area(HEAD, 0, HEAD, last), KEPALA),
    format(area(HEAD + 1, 0, bottom, last), { border: "thin", vertical: "top", wrap: rows.length > 0 }),
    format(area(HEAD + 1, 4, bottom, 4), { numberFormat: "0.00", horizontal: "right" }),
    { kind: "freeze", sheet, rows: HEAD + 1, columns: 0 },
    { kind: "print", sheet, orientation: "landscape", fitWidth: true, footer: true, repeatRows: { top: HEAD, bottom: HEAD } },
  ];
}

function diurutkan(unit: Unit): readonly Urutan[] {
  const regime = unit.peraturan?.rekap;
  const places = regime?.peringkat?.dari(unit.dihitung.map(({ nilai }) => nilai ?? -1)) ?? [];
  const equal = new Map<number, number>();
  for (const { nilai } of unit.dihitung) if (nilai !== null) equal.set(nilai, (equal.get(nilai) ?? 0) + 1);
  return unit.dihitung
    .map((baris, index) => ({ unit, baris, tempat: places[index], sama: regime?.peringkat ? (equal.get(baris.nilai ?? -1) ?? 1) : 1 }))
    .filter(({ baris, tempat }) => tempat !== undefined || (regime?.tindakLanjut?.(baris) ?? null) !== null)
    .sort((a, b) => (b.baris.nilai ?? 0) - (a.baris.nilai ?? 0));
}

import { grouped } from "../../base/grouped";
import type { Language } from "../../check/message";
import { a1, columnName } from "../../sheet/a1";
import type { PlanValue, Step } from "../../sheet/plan";
import { hitungRumus } from "./hitung";
import { kepalaLembar, KEPALA, namaUnit, pena, periodeSingkat, TINGGI_KEPALA, type IsiLembarRekap } from "./isi";

const TEXT = {
  id: { title: "Rekap menurut unit", note: "Persen dari pegawai yang dihitung. Makin gelap, makin besar bagiannya; angkanya tetap tertulis.", head: ["Unit kerja", "Periode", "Capaian organisasi", "Pegawai", "Dihitung"], all: "Semua unit", none: "belum ditetapkan" },
  en: { title: "Recap by unit", note: "Percent of those counted. The darker, the larger the share; the number always stands in the cell.", head: ["Unit kerja", "Periode", "Organisation", "People", "Counted"], all: "All units", none: "not set" },
} as const satisfies Record<Language, unknown>;


/** Shares from which a cell is darker, the darkest first. */
const PANAS = [
  { from: 0.6, fill: "#0B5A5E", color: "#FFFFFF" },
  { from: 0.3, fill: "#7FBDB8", color: "#1B1B1B" },
  { from: 0.0001, fill: "#DCEFED", color: "#1B1B1B" },
] as const;

/** Units of each regulation one under another, with their sum below and a heat map of shares beside the counts. */
export function unitSheet(isi: IsiLembarRekap): readonly Step[] {
  const { sheets, unit, language } = isi;
  const sheet = sheets.unit;
  const text = TEXT[language];
  const { area, cells, format } = pena(sheet);
  const groups = grouped(unit, ({ peraturan }) => peraturan?.id);
  const steps: Step[] = [...kepalaLembar(sheet, text.title, [text.note], [40, 26, 18, 9, 9, ...Array<number>(10).fill(12)])];
  let row = 3;
  for (const own of groups.values()) {
    const regulation = own[0]?.peraturan;
    const words = regulation?.rekap?.sebutan ?? [];
    const first = text.head.length;
    const shares = first + words.length;
    const last = shares + words.length - 1;
    const top = row + 2;
    const bottom = top + own.length - 1;
    const total = bottom + 1;
    const cell = (r: number, c: number) => `${columnName(c)}${r + 1}`;
    const share = (r: number): PlanValue[] => words.map((_, index) => ({ formula: `=IF(${cell(r, first - 1)}=0,0,${cell(r, first + index)}/${cell(r, first - 1)})` }));
    const down = (c: number): PlanValue => ({ formula: `=SUM(${a1(area(top, c, bottom, c))})` });
    steps.push(
      cells(row, 0, [[regulation?.title ?? ""], [...text.head, ...words, ...words.map((word) => `${word} %`)]]),
      cells(top, 0, own.map((each, index): PlanValue[] => [namaUnit(each, language), each.periode ? periodeSingkat(each.periode) : null, each.capaianOrganisasi ?? (regulation?.rekap?.pola ? text.none : null), each.orang.length, { formula: `=SUM(${a1(area(top + index, first, top + index, shares - 1))})` }, ...words.map((word) => hitungRumus(isi, each, { predikat: word })), ...share(top + index)])),
      cells(total, 0, [[text.all, null, null, down(3), down(4), ...words.map((_, index) => down(first + index)), ...share(total)]]),
      { kind: "heights", sheet, from: row + 1, heights: [TINGGI_KEPALA] },
      format(area(row, 0, row, 0), { bold: true, size: 13 }),
      format(area(row + 1, 0, row + 1, last), KEPALA),
      format(area(top, 0, total, last), { border: "thin", vertical: "top" }),
      format(area(total, 0, total, last), { bold: true }),
      format(area(top, shares, total, last), { numberFormat: "0%", horizontal: "right" }),
      ...PANAS.map(({ from, fill, color }, index): Step => ({ kind: "conditional", sheet, rect: area(top, shares, total, last), formula: `=AND(${cell(top, shares)}>=${from},${cell(top, shares)}<${PANAS[index - 1]?.from ?? 2})`, format: { fill, color } })),
    );
    row = total + 3;
  }
  steps.push({ kind: "freeze", sheet, rows: 3, columns: 1 }, { kind: "print", sheet, orientation: "landscape", fitWidth: true, footer: true });
  return steps;
}

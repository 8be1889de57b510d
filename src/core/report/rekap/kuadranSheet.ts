import type { Language } from "../../check/message";
import { kuadran, type Kotak } from "../../rekap/kuadran";
import type { Unit } from "../../rekap/unit";
import type { BarisRekap } from "../../regulations/rekap";
import { columnName } from "../../sheet/a1";
import { CHART_COLORS } from "../chartColors";
import type { PlanValue, Step } from "../../sheet/plan";
import { hitungRumus } from "./hitung";
import { kepalaLembar, KEPALA, KETERANGAN, namaUnit, pena, type IsiLembarRekap, type Pena } from "./isi";
import { warnaSebutan } from "./warna";

const TEXT = {
  id: {
    title: "Kuadran kinerja",
    note: "Baris menurut rating hasil kerja, kolom menurut rating perilaku kerja; predikat mengikuti Lampiran PermenPANRB 6/2022.",
    corner: "Hasil kerja \\ Perilaku kerja",
    without: (names: string) => `Dihitung tanpa kedua rating, jadi tidak di dalam kuadran: ${names}.`,
    data: ["Perilaku", "Hasil kerja", "Pegawai"],
    axes: { x: "Rating perilaku kerja (1 di bawah, 2 sesuai, 3 di atas)", y: "Rating hasil kerja (1 di bawah, 2 sesuai, 3 di atas)" },
    alt: (unit: string, boxes: string) => `Besar gelembung: banyaknya pegawai ${unit} di setiap kotak kuadran. ${boxes}.`,
    people: '0 "pegawai"',
    names: (known: string, more: number) => (more > 0 ? `${known}; dan ${more} lainnya (lihat lembar rekap)` : known),
  },
  en: {
    title: "Kuadran kinerja",
    note: "Rows by the rating of hasil kerja, columns by that of perilaku kerja; the predikat follows the annex of PermenPANRB 6/2022.",
    corner: "Hasil kerja \\ Perilaku kerja",
    without: (names: string) => `Counted without both ratings, so not in the kuadran: ${names}.`,
    data: ["Perilaku", "Hasil kerja", "People"],
    axes: { x: "Perilaku kerja (1 below, 2 as expected, 3 above)", y: "Hasil kerja (1 below, 2 as expected, 3 above)" },
    alt: (unit: string, boxes: string) => `Size of a bubble: people of ${unit} in each box. ${boxes}.`,
    people: '0 "people"',
    names: (known: string, more: number) => (more > 0 ? `${known}; and ${more} more (see the recap sheet)` : known),
  },
} as const satisfies Record<Language, unknown>;

const WIDTHS = [22, 34, 34, 34, 3] as const;
/** Rows of a box: its predikat, how many, what share, who. */
const BOX = 4;
const CHART = { left: 5, right: 12 } as const;
/** Letters in a line of a box, points of a line, and the most that a row can have. */
const LINE = { letters: 44, points: 13, most: 400 } as const;

/** Names in one box: more would be cut by the height of a row. */
const MOST_NAMES = 40;

/** The kuadran of each unit with its people, and a bubble chart of it. */
export function kuadranSheet(isi: IsiLembarRekap): readonly Step[] {
  const { sheets, unit, language } = isi;
  const sheet = sheets.kuadran;
  const text = TEXT[language];
  const pen = pena(sheet);
  const steps: Step[] = [...kepalaLembar(sheet, text.title, [text.note], WIDTHS)];
  let row = 3;
  for (const each of unit) {
    const regime = each.peraturan?.rekap;
    const boxes = regime ? kuadran(each.dihitung, regime) : [];
    if (boxes.length === 0 || each.dihitung.length === 0) continue;
    steps.push(...satuKuadran(isi, each, boxes, row, pen));
    row += 2 + boxes.length * BOX + 3 + boxes.length ** 2 + 3;
  }
  steps.push({ kind: "print", sheet, orientation: "landscape", fitWidth: true, footer: true });
  return steps;
}

function satuKuadran(isi: IsiLembarRekap, unit: Unit, boxes: readonly (readonly Kotak<BarisRekap>[])[], row: number, { area, cells, format }: Pena): readonly Step[] {
  const { language, sheets } = isi;
  const sheet = sheets.kuadran;
  const text = TEXT[language];
  const name = namaUnit(unit, language);
  const top = row + 2;
  const bottom = top + boxes.length * BOX - 1;
  const nameOf = ({ nama, nip }: BarisRekap) => nama ?? nip ?? "?";
  const inside = new Set(boxes.flatMap((line) => line.flatMap(({ orang }) => orang)));
  const outside = unit.dihitung.filter((each) => !inside.has(each));
  const count = (r: number, c: number) => `${columnName(1 + c)}${top + r * BOX + 2}`;
  const total = boxes.flatMap((line, r) => line.map((_, c) => count(r, c))).join("+");
  const sebutan = unit.peraturan?.rekap?.sebutan ?? [];
  const steps: Step[] = [
    cells(row, 0, [[name], [text.corner, ...(boxes[0] ?? []).map(({ perilaku }) => perilaku)]]),
    format(area(row, 0, row, 0), { bold: true, size: 13 }),
    format(area(row + 1, 0, row + 1, 3), KEPALA),
  ];
  boxes.forEach((line, r) => {
    const at = top + r * BOX;
    const names = line.map(({ orang }) => text.names(orang.slice(0, MOST_NAMES).map(nameOf).join("; "), orang.length - MOST_NAMES));
    const lines = Math.max(1, ...names.map((each) => Math.ceil(each.length / LINE.letters)));
    steps.push(
      cells(at, 0, [
        [line[0]?.hasil ?? "", ...line.map(({ predikat }) => predikat)],
        [null, ...line.map(({ hasil, perilaku }) => hitungRumus(isi, unit, { ratingHasil: hasil, ratingPerilaku: perilaku }))],
        [null, ...line.map((_, c): PlanValue => ({ formula: `=IF(${total}=0,0,${count(r, c)}/(${total}))` }))],
        [null, ...names.map((each) => each || null)],
      ]),
      { kind: "merge", sheet, rect: area(at, 0, at + BOX - 1, 0) },
      { kind: "heights", sheet, from: at + BOX - 1, heights: [Math.min(LINE.most, lines * LINE.points)] },
      format(area(at, 0, at + BOX - 1, 0), { ...KEPALA, horizontal: "center" }),
      format(area(at + 1, 1, at + 1, 3), { numberFormat: text.people, horizontal: "center", bold: true, border: "thin" }),
      format(area(at + 2, 1, at + 2, 3), { numberFormat: "0%", horizontal: "center", border: "thin" }),
      format(area(at + 3, 1, at + 3, 3), { wrap: true, vertical: "top", border: "thin", size: 9 }),
      ...line.map(({ predikat }, c) => format(area(at, 1 + c, at, 1 + c), { bold: true, horizontal: "center", border: "thin", ...warnaSebutan(sebutan, predikat) })),
    );
  });
  if (outside.length > 0) steps.push(cells(bottom + 1, 0, [[text.without(text.names(outside.slice(0, MOST_NAMES).map(nameOf).join("; "), outside.length - MOST_NAMES))]]), format(area(bottom + 1, 0, bottom + 1, 0), KETERANGAN));
  const below = bottom + 3;
  // Numbers of the chart: a bubble a box, in the order of the figure.
  const data = boxes.flatMap((line, r) => line.map((_, c): PlanValue[] => [c + 1, boxes.length - r, { formula: `=${count(r, c)}` }]));
  steps.push(
    cells(below, 0, [[...text.data], ...data]),
    format(area(below, 0, below, 2), KEPALA),
    format(area(below + 1, 0, below + data.length, 2), { border: "thin", horizontal: "center" }),
    {
      kind: "chart",
      sheet,
      name: `Kuadran ${row}`,
      at: area(row + 1, CHART.left, bottom, CHART.right),
      chart: {
        type: "bubble",
        title: name,
        alt: text.alt(name, boxes.flatMap((line) => line.map(({ hasil, perilaku, orang }) => `${hasil} dan ${perilaku.toLowerCase()}: ${orang.length}`)).join("; ")),
        axes: text.axes,
        series: [{ name, x: area(below + 1, 0, below + data.length, 0), values: area(below + 1, 1, below + data.length, 1), size: area(below + 1, 2, below + data.length, 2), color: CHART_COLORS[0] }],
      },
    },
  );
  return steps;
}

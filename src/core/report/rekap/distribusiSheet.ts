import { dateIn } from "../../base/civilDate";
import type { Language } from "../../check/message";
import { tahapan } from "../../rekap/tahap";
import type { Unit } from "../../rekap/unit";
import { columnName } from "../../sheet/a1";
import { CHART_COLORS } from "../chartColors";
import type { PlanValue, Step } from "../../sheet/plan";
import { hitungRumus } from "./hitung";
import { kepalaLembar, KEPALA, KETERANGAN, namaUnit, pena, TINGGI_KEPALA, type IsiLembarRekap, type Pena } from "./isi";
import { warnaSebutan } from "./warna";

const TEXT = {
  id: {
    title: "Distribusi predikat menurut unit",
    note: "Pola distribusi adalah pedoman, bukan distribusi paksa (forced distribution): tidak ada nilai seseorang yang harus diubah supaya pas. Kurva hanya gambar menurut templat; yang dibandingkan ialah persentase SE MenPANRB 3/2023.",
    head: ["Predikat", "Jumlah", "Persen", "Kurva (gambar)", "Paling rendah", "Paling tinggi", "Paling sedikit (orang)", "Paling banyak (orang)", "Keterangan"],
    total: "Jumlah",
    counted: (n: number, all: number) => `${n} dari ${all} pegawai dihitung`,
    capaian: (text: string | null) => (text === null ? "Capaian kinerja organisasi belum ditetapkan, jadi tidak ada pola pembanding." : `Capaian kinerja organisasi: ${text}.`),
    rounding: (n: number) => `Dengan ${n} pegawai, persentase dibulatkan menjadi orang: batas terendah puncak ke atas, batas lain ke bawah; lebih dari setengah selalu boleh.`,
    proposal: (nama: string, usul: string, now: string | null) => `Usulan rating hasil kerja pimpinan unit ${nama}: ${usul}, mengikuti capaian organisasi (${now === null ? "belum dinilai" : `penilaiannya: ${now}`}). Usulan, bukan ketetapan.`,
    noName: "tanpa nama",
    below: "di bawah pedoman",
    above: "di atas pedoman",
    within: "dalam pedoman",
    actual: "Jumlah pegawai (%)",
    curve: "Kurva pedoman (%)",
    alt: (unit: string, counts: string) => `Kolom: persen pegawai ${unit} menurut predikat (${counts}); garis: kurva pedoman.`,
    axes: { x: "Predikat", y: "Persen pegawai" },
    basis: "Dasar",
    charts: (drawn: number, all: number) => `Grafik digambar untuk ${drawn} unit pertama dari ${all}; tabelnya ada untuk semua unit.`,
  },
  en: {
    title: "Distribution by unit",
    note: "The pattern is a guide, not a forced distribution: nobody's rating has to change to fit it. The curve is drawn as templates have it; what is compared are the percentages of SE MenPANRB 3/2023.",
    head: ["Predikat", "Count", "Percent", "Curve (drawn)", "Lowest", "Highest", "At least (people)", "At most (people)", "Remark"],
    total: "Total",
    counted: (n: number, all: number) => `${n} of ${all} people counted`,
    capaian: (text: string | null) => (text === null ? "The organisation's predikat is not set, so there is no pattern to compare with." : `Organisation: ${text}.`),
    rounding: (n: number) => `With ${n} people percentages are rounded to heads: the least at the peak up, the others down; more than half is always allowed.`,
    proposal: (nama: string, usul: string, now: string | null) => `Proposed rating of results for the head of unit ${nama}: ${usul}, after the organisation's predikat (${now === null ? "not yet rated" : `rated ${now}`}). A proposal, not a fact.`,
    noName: "no name",
    below: "below the guide",
    above: "above the guide",
    within: "within the guide",
    actual: "People (%)",
    curve: "Guideline curve (%)",
    alt: (unit: string, counts: string) => `Columns: percent of the people of ${unit} by predikat (${counts}); line: the guideline curve.`,
    axes: { x: "Predikat", y: "Percent of people" },
    basis: "Basis",
    charts: (drawn: number, all: number) => `Charts are drawn for the first ${drawn} units of ${all}; all units have their table.`,
  },
} as const satisfies Record<Language, unknown>;

const WIDTHS = [20, 9, 10, 10, 10, 10, 12, 12, 22, 3] as const;
/** Where the chart stands: to the right of the table, over so many columns and rows. */
const CHART = { left: 10, right: 17, rows: 16 } as const;

/** More native charts than this make a workbook slow; the tables of the other units stand without one. */
const MOST_CHARTS = 40;

/** Letters of a note in a line over the table's width, and the height of a line in points. */
const LINE = { letters: 115, points: 15 } as const;

/** A table and a native chart for each unit, one under another. */
export function distribusiSheet(isi: IsiLembarRekap): readonly Step[] {
  const { sheets, unit, language } = isi;
  const sheet = sheets.distribusi;
  const text = TEXT[language];
  const pen = pena(sheet);
  const steps: Step[] = [...kepalaLembar(sheet, text.title, [text.note], WIDTHS)];
  let row = 3;
  const counted = unit.filter((each) => each.dihitung.length > 0 && each.peraturan?.rekap !== undefined);
  if (counted.length > MOST_CHARTS) steps.push(pen.cells(2, 0, [[text.charts(MOST_CHARTS, counted.length)]]));
  counted.forEach((each, index) => {
    const block = satuUnit(isi, each, row, pen);
    steps.push(...(index < MOST_CHARTS ? block : block.filter(({ kind }) => kind !== "chart")));
    row = Math.max(row + CHART.rows + 1, ...block.flatMap((step) => (step.kind === "cells" ? [step.at.row + step.values.length] : []))) + 3;
  });
  steps.push({ kind: "print", sheet, orientation: "landscape", fitWidth: true, footer: true });
  return steps;
}

function satuUnit(isi: IsiLembarRekap, unit: Unit, row: number, { area, cells, format }: Pena): readonly Step[] {
  const { language, profil, sheets } = isi;
  const sheet = sheets.distribusi;
  const text = TEXT[language];
  const regime = unit.peraturan?.rekap;
  // As the figure is drawn, from the lowest to the highest.
  const words = [...(regime?.sebutan ?? [])].reverse();
  const n = unit.dihitung.length;
  const { pola, usulPimpinan } = tahapan([unit], profil);
  const limits = pola?.baris ?? [];
  const notes = pola
    ? [
        ...pola.catatan.map((message) => message[language]),
        ...(pola.kecil ? [pola.kecil[language]] : []),
        text.rounding(n),
        ...usulPimpinan.map(({ baris, usul }) => text.proposal(baris.nama ?? text.noName, usul, baris.ratingHasil)),
        ...(regime?.pola ? [`${text.basis}: ${isi.citeText(regime.pola.cite)}`] : []),
      ]
    : [];
  const name = namaUnit(unit, language);
  const head = row + 2;
  const first = head + 1;
  const total = first + words.length;
  const cell = (column: number, r: number) => `${columnName(column)}${r + 1}`;
  const rows = words.map((word, index): PlanValue[] => {
    const r = first + index;
    const limit = limits.find(({ predikat }) => predikat === word);
    const share: PlanValue = { formula: `=IF(${cell(1, total)}=0,0,100*${cell(1, r)}/${cell(1, total)})` };
    if (!limit) return [word, hitungRumus(isi, unit, { predikat: word }), share];
    return [word, hitungRumus(isi, unit, { predikat: word }), share, limit.kurva, limit.terendah, limit.tertinggi, limit.palingSedikit, limit.palingBanyak, { formula: `=IF(${cell(1, r)}<${cell(6, r)},"${text.below}",IF(${cell(1, r)}>${cell(7, r)},"${text.above}","${text.within}"))` }];
  });
  const span = `${unit.peraturan?.title ?? ""}${unit.periode ? `, ${dateIn(unit.periode.dari, language)} ${language === "id" ? "s.d." : "to"} ${dateIn(unit.periode.sampai, language)}` : ""}`;
  const last = limits.length > 0 ? text.head.length - 1 : 2;
  return [
    cells(row, 0, [[`${name} · ${text.counted(n, unit.orang.length)} · ${span}`], [regime?.pola ? text.capaian(pola?.capaian ?? null) : null], text.head.slice(0, last + 1), ...rows, [text.total, { formula: `=SUM(${cell(1, first)}:${cell(1, total - 1)})` }]]),
    ...notes.flatMap((note, index): Step[] => [
      cells(total + 2 + index, 0, [[note]]),
      { kind: "merge", sheet, rect: area(total + 2 + index, 0, total + 2 + index, text.head.length - 1) },
      { kind: "heights", sheet, from: total + 2 + index, heights: [LINE.points * Math.ceil(note.length / LINE.letters)] },
      format(area(total + 2 + index, 0, total + 2 + index, 0), { ...KETERANGAN, wrap: true, vertical: "top" }),
    ]),
    { kind: "heights", sheet, from: head, heights: [TINGGI_KEPALA] },
    format(area(row, 0, row, 0), { bold: true, size: 13 }),
    format(area(head, 0, head, last), KEPALA),
    format(area(first, 0, total, last), { border: "thin" }),
    format(area(total, 0, total, last), { bold: true }),
    format(area(first, 2, total - 1, Math.min(last, 5)), { numberFormat: '0"%"', horizontal: "right" }),
    ...words.map((word, index) => format(area(first + index, 0, first + index, 0), warnaSebutan(regime?.sebutan ?? [], word))),
    ...(limits.length > 0 ? [text.below, text.above].map((word): Step => ({ kind: "conditional", sheet, rect: area(first, 8, total - 1, 8), formula: `=$I${first + 1}="${word}"`, format: { fill: "#FFF4CE", color: "#6B4F00", bold: true } })) : []),
    {
      kind: "chart",
      sheet,
      name: `Distribusi ${row}`,
      at: area(row + 1, CHART.left, row + CHART.rows, CHART.right),
      chart: {
        type: limits.length > 0 ? "columnLine" : "column",
        title: name,
        alt: text.alt(name, Object.entries(unit.sebaran).map(([word, count]) => `${word} ${count}`).join(", ")),
        axes: text.axes,
        categories: area(first, 0, total - 1, 0),
        series: [
          { name: text.actual, values: area(first, 2, total - 1, 2), color: CHART_COLORS[0], labels: true },
          ...(limits.length > 0 ? [{ name: text.curve, values: area(first, 3, total - 1, 3), line: true as const, color: CHART_COLORS[1] }] : []),
        ],
      },
    },
  ];
}

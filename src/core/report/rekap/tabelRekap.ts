import type { Language } from "../../check/message";
import { judging } from "../../regulations/index";
import type { BarisRekap, KolomRekap } from "../../regulations/rekap";
import type { Sebab } from "../../rekap/unit";
import { a1 } from "../../sheet/a1";
import type { CellRef } from "../../sheet/grid";
import type { PlanValue, Step } from "../../sheet/plan";
import { kepalaLembar, KEPALA, namaDalamRumus, namaUnit, pena, periodeSingkat, teksDalamRumus, TINGGI_KEPALA, type IsiLembarRekap } from "./isi";

/** Columns of the table, from the left. */
export const KOLOM = { no: 0, nama: 1, nip: 2, jabatan: 3, unit: 4, peraturan: 5, periode: 6, nilaiSkp: 7, nilaiPerilaku: 8, nilai: 9, ratingHasil: 10, ratingPerilaku: 11, predikat: 12, angkaKredit: 13, dihitung: 14, berkas: 15, lembar: 16 } as const;
const WIDTHS = [5, 34, 21, 34, 36, 20, 26, 10, 10, 10, 20, 20, 18, 10, 26, 34, 26] as const;
export const BARIS_KEPALA = 3;

const TEXT = {
  id: {
    title: "Rekapitulasi Penilaian Kinerja Pegawai",
    summary: (all: number, counted: number, units: number, failed: number, date: string) => `Disusun ${date}: ${all} pegawai, ${counted} dihitung, ${units} unit${failed > 0 ? `, ${failed} berkas tidak terbaca (lihat lembar temuan)` : ""}. Nilai dari buku kerja ini dirujuk dengan rumus; susun ulang setelah ada lembar atau berkas baru.`,
    head: ["No", "Nama", "NIP", "Jabatan", "Unit kerja", "Peraturan", "Periode", "Nilai SKP", "Nilai perilaku", "Nilai akhir", "Rating hasil kerja", "Rating perilaku kerja", "Predikat/sebutan", "Angka kredit", "Dihitung", "Berkas", "Sumber"],
    ya: "Ya",
    here: "buku kerja ini",
    sebab: { "tanpa-predikat": "Tidak: tanpa predikat", "tak-dikenal": "Tidak: predikat tidak dikenal", ganda: "Tidak: ganda", "periode-lain": "Tidak: periode lain", "peraturan-tak-jelas": "Tidak: periode tidak jelas" },
  },
  en: {
    title: "Recap of appraisals",
    summary: (all: number, counted: number, units: number, failed: number, date: string) => `Made ${date}: ${all} people, ${counted} counted, ${units} units${failed > 0 ? `, ${failed} files not read (see the findings sheet)` : ""}. Values of this workbook are referred to by formulas; make it again when sheets or files are added.`,
    head: ["No", "Nama", "NIP", "Jabatan", "Unit kerja", "Peraturan", "Periode", "Nilai SKP", "Nilai perilaku", "Nilai akhir", "Rating hasil kerja", "Rating perilaku kerja", "Predikat/sebutan", "Angka kredit", "Counted", "File", "Source"],
    ya: "Yes",
    here: "this workbook",
    sebab: { "tanpa-predikat": "No: no predikat", "tak-dikenal": "No: unknown predikat", ganda: "No: double", "periode-lain": "No: another period", "peraturan-tak-jelas": "No: period not clear" },
  },
} as const satisfies Record<Language, { readonly sebab: Readonly<Record<Sebab, string>> } & Record<string, unknown>>;

/** The word that stands in the column of those who are counted. */
export const dihitung = (language: Language): string => TEXT[language].ya;

/** Longest text that a formula of Excel may hold. */
const LONGEST = 255;

/** One row a person: values of the open workbook by formula, each with the way to where it comes from. */
export function tabelRekap({ sheets, baris, unit, gagal, date, language }: IsiLembarRekap): readonly Step[] {
  const sheet = sheets.rekap;
  const text = TEXT[language];
  const { area, cells, format } = pena(sheet);
  const sebab = new Map(unit.flatMap((each) => each.tidakDihitung.map(({ baris: one, sebab: why }) => [one, text.sebab[why]] as const)));
  const unitOf = new Map(unit.flatMap((each) => each.orang.map((one) => [one, namaUnit(each, language)] as const)));
  const titles = new Map(judging.map(({ id, title }) => [id, title] as const));
  const rows = baris.map((each, index): PlanValue[] => [
    index + 1,
    live(each, "nama", each.nama),
    live(each, "nip", each.nip),
    live(each, "jabatan", each.jabatan),
    unitOf.get(each) ?? "",
    titles.get(each.peraturan ?? "") ?? null,
    each.periode ? periodeSingkat(each.periode) : null,
    live(each, "nilaiSkp", each.nilaiSkp),
    live(each, "nilaiPerilaku", each.nilaiPerilaku),
    live(each, "nilai", each.nilai),
    live(each, "ratingHasil", each.ratingHasil),
    live(each, "ratingPerilaku", each.ratingPerilaku),
    live(each, "predikat", each.predikat ?? each.takDikenal),
    each.angkaKredit,
    sebab.get(each) ?? text.ya,
    each.berkas ?? text.here,
    sumber(each),
  ]);
  const last = WIDTHS.length - 1;
  const top = BARIS_KEPALA + 1;
  const bottom = BARIS_KEPALA + Math.max(1, rows.length);
  const counted = unit.reduce((sum, each) => sum + each.dihitung.length, 0);
  return [
    ...kepalaLembar(sheet, text.title, [text.summary(baris.length, counted, unit.length, gagal.length, date)], WIDTHS),
    cells(BARIS_KEPALA, 0, [[...text.head], ...rows]),
    { kind: "heights", sheet, from: BARIS_KEPALA, heights: [TINGGI_KEPALA] },
    format(area(BARIS_KEPALA, 0, BARIS_KEPALA, last), KEPALA),
    format(area(top, 0, bottom, last), { vertical: "top", border: "thin" }),
    format(area(top, KOLOM.nilaiSkp, bottom, KOLOM.nilai), { numberFormat: "0.00", horizontal: "right" }),
    format(area(top, KOLOM.angkaKredit, bottom, KOLOM.angkaKredit), { numberFormat: "0.000", horizontal: "right" }),
    ...(rows.length > 0 ? [{ kind: "table", sheet, rect: area(BARIS_KEPALA, 0, bottom, last), name: "RekapSKP" } as const] : []),
    { kind: "freeze", sheet, rows: BARIS_KEPALA + 1, columns: 2 },
    { kind: "print", sheet, orientation: "landscape", paper: "A3", fitWidth: true, footer: true, repeatRows: { top: BARIS_KEPALA, bottom: BARIS_KEPALA } },
  ];
}

/** A formula to the cell of the open workbook that holds the value, else the value. */
function live({ sel, berkas }: BarisRekap, kolom: KolomRekap, value: PlanValue): PlanValue {
  const at = sel[kolom];
  return berkas === null && at !== undefined && value !== null ? { formula: `=${alamat(at)}` } : value;
}

function alamat({ sheet, rect }: CellRef): string {
  return `${namaDalamRumus(sheet)}!${a1({ ...rect, bottom: rect.top, right: rect.left })}`;
}

/** A way to the form or row; plain text where its address is too long for a formula. */
function sumber({ at, berkas }: BarisRekap): PlanValue {
  const cell = { ...at.rect, bottom: at.rect.top, right: at.rect.left };
  const shown = `${at.sheet}!${a1(cell)}`;
  const target = `${berkas ?? ""}#${alamat(at)}`;
  return target.length > LONGEST || shown.length > LONGEST ? shown : { formula: `=HYPERLINK(${teksDalamRumus(target)},${teksDalamRumus(shown)})` };
}

/** A column of the table in a formula of another sheet, with its rows fixed. */
export function kolomRekap({ sheets, baris }: Pick<IsiLembarRekap, "sheets" | "baris">, kolom: keyof typeof KOLOM): string {
  const rect = { top: BARIS_KEPALA + 1, left: KOLOM[kolom], bottom: BARIS_KEPALA + Math.max(1, baris.length), right: KOLOM[kolom] };
  return `${namaDalamRumus(sheets.rekap)}!${a1(rect).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

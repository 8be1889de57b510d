import { findingText, type Language } from "../../check/message";
import { a1 } from "../../sheet/a1";
import type { PlanValue, Step } from "../../sheet/plan";
import { kepalaLembar, KEPALA, namaUnit, pena, type IsiLembarRekap } from "./isi";

const TEXT = {
  id: {
    title: "Temuan rekap",
    note: "Tidak satu pun dari ini mengubah nilai seseorang. «Periksa» perlu dilihat orang; «saran» layak dilihat kembali, bukan tuduhan.",
    head: ["No", "Tingkat", "Unit kerja", "Berkas", "Lembar", "Sel", "Temuan dan yang perlu dilakukan", "Dasar"],
    severity: { salah: "Salah", periksa: "Periksa", saran: "Saran" },
    unread: "Tidak terbaca",
    nobody: "Tidak ada pegawai yang dikenali di berkas ini; periksa apakah formulirnya ada dan judulnya terbaca.",
    none: "Tidak ada temuan.",
    here: "buku kerja ini",
  },
  en: {
    title: "Findings of the recap",
    note: "None of these changes anybody's value. “Review” needs a person's look; a “hint” is worth another look and accuses nobody.",
    head: ["No", "Level", "Unit kerja", "File", "Sheet", "Cell", "Finding and what to do", "Basis"],
    severity: { salah: "Wrong", periksa: "Review", saran: "Hint" },
    unread: "Not read",
    nobody: "Nobody was found in this file; check that the form is there and its title can be read.",
    none: "No findings.",
    here: "this workbook",
  },
} as const satisfies Record<Language, unknown>;

const WIDTHS = [5, 14, 28, 28, 18, 9, 70, 50] as const;
const HEAD = 3;
/** Height of a line in points. */
const LINE = 15;

/** Files that could not be read first, then what was found of people and units. */
export function temuanRekapSheet({ sheets, unit, gagal, tanpaPegawai, cite, language }: IsiLembarRekap): readonly Step[] {
  const sheet = sheets.temuan;
  const text = TEXT[language];
  const { area, cells, format } = pena(sheet);
  const rows: PlanValue[][] = [
    ...gagal.map(({ berkas, pesan }): PlanValue[] => [text.unread, null, berkas, null, null, pesan, null]),
    ...tanpaPegawai.map((berkas): PlanValue[] => [text.severity.periksa, null, berkas, null, null, text.nobody, null]),
    ...unit.flatMap((each) => each.temuan.map((finding): PlanValue[] => [text.severity[finding.severity], namaUnit(each, language), finding.berkas ?? text.here, finding.cell.sheet, a1(finding.cell.rect), findingText(finding, language), cite(finding)])),
  ];
  const bottom = HEAD + Math.max(1, rows.length);
  const last = WIDTHS.length - 1;
  return [
    ...kepalaLembar(sheet, text.title, [text.note], WIDTHS),
    cells(HEAD, 0, [[...text.head], ...(rows.length > 0 ? rows.map((row, index) => [index + 1, ...row]) : [[null, text.none]])]),
    ...(rows.length > 0 ? [{ kind: "heights", sheet, from: HEAD + 1, heights: rows.map((row) => LINE * Math.max(...row.map((cell, index) => Math.ceil(String(cell ?? "").length / (WIDTHS[index + 1] ?? 1))), 1)) } as const] : []),
    format(area(HEAD, 0, HEAD, last), KEPALA),
    format(area(HEAD + 1, 0, bottom, last), { wrap: rows.length > 0, vertical: "top", border: "thin" }),
    { kind: "freeze", sheet, rows: HEAD + 1, columns: 0 },
    { kind: "print", sheet, orientation: "landscape", fitWidth: true, footer: true, repeatRows: { top: HEAD, bottom: HEAD } },
  ];
}

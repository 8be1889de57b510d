import type { Language } from "../../check/message";
import type { HasilPak } from "../../regulations/permen1/pejabat";
import type { Rect } from "../../sheet/grid";
import type { CellFormat, Plan, PlanValue, Step } from "../../sheet/plan";
import type { SelPenetapan } from "./penetapanSheet";
import { catatanPak } from "./perkiraan";

const TEXT = {
  id: {
    plan: "Menulis daftar angka kredit",
    title: "Angka kredit pejabat fungsional",
    intro: (count: number) => `${count} pejabat fungsional; isi kolom LAMA pada lembar Penetapan, angka di sini mengikuti.`,
    head: ["No", "Nama", "NIP", "Jabatan", "Unit", "Jenjang", "Golongan", "Lama", "Konversi", "Pendidikan", "Kumulatif", "Perlu: pangkat", "Lebih/kurang pangkat", "Perlu: jenjang", "Lebih/kurang jenjang", "Pangkat tercapai bila Baik", "Pangkat tercapai bila Sangat Baik", "Jenjang tercapai bila Baik", "Catatan"],
  },
  en: {
    plan: "Write the list of angka kredit",
    title: "Angka kredit of functional officials",
    intro: (count: number) => `${count} functional officials; fill the column LAMA on the sheet Penetapan, the numbers here follow.`,
    head: ["No", "Name", "NIP", "Post", "Unit", "Jenjang", "Golongan", "Lama", "Konversi", "Pendidikan", "Kumulatif", "Needed: pangkat", "Over/short pangkat", "Needed: jenjang", "Over/short jenjang", "Pangkat reached at Baik", "Pangkat reached at Sangat Baik", "Jenjang reached at Baik", "Remarks"],
  },
} as const;
const WIDTHS = [5, 28, 21, 30, 24, 14, 10, 10, 10, 11, 11, 10, 12, 10, 12, 13, 13, 13, 44] as const;
const HEAD_ROW = 3;

/** One row for each functional official, linked to their pages of Penetapan. */
export function daftarSheet(sheet: string, penetapan: string, hasil: readonly HasilPak[], sel: readonly SelPenetapan[], language: Language): Plan {
  const text = TEXT[language];
  const from = `'${penetapan.replaceAll("'", "''")}'!`;
  const link = (address: string | undefined): PlanValue => (address === undefined ? null : { formula: `=${from}${address}` });
  const rows = hasil.map((each, index): PlanValue[] => {
    const { pejabat } = each;
    const at = sel[index];
    return [
      index + 1, pejabat.nama, pejabat.nip, pejabat.jabatan, pejabat.unit, pejabat.jenjang, pejabat.golongan ?? "–",
      ...[at?.lama, at?.konversi, at?.pendidikan, at?.kumulatif, at?.perluPangkat, at?.selisihPangkat, at?.perluJenjang, at?.selisihJenjang, at?.pangkatPada("Baik"), at?.pangkatPada("Sangat Baik"), at?.jenjangPada("Baik")].map(link),
      catatanPak(each).join(" "),
    ];
  });
  const last = WIDTHS.length - 1;
  const bottom = HEAD_ROW + Math.max(1, rows.length);
  const area = (top: number, left: number, to: number, right: number): Rect => ({ top, left, bottom: to, right });
  const format = (rect: Rect, look: CellFormat): Step => ({ kind: "format", sheet, rect, format: look });
  return {
    title: { id: TEXT.id.plan, en: TEXT.en.plan },
    steps: [
      { kind: "sheet", sheet },
      { kind: "cells", sheet, at: { row: 0, column: 0 }, values: [[text.title], [text.intro(hasil.length)], [null], [...text.head], ...rows] },
      { kind: "columns", sheet, widths: WIDTHS },
      format(area(0, 0, 0, 0), { bold: true, size: 16 }),
      format(area(1, 0, 1, 0), { color: "#595959" }),
      format(area(HEAD_ROW, 0, HEAD_ROW, last), { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", border: "thin" }),
      format(area(HEAD_ROW + 1, 0, bottom, last), { wrap: true, vertical: "top", border: "thin" }),
      format(area(HEAD_ROW + 1, 7, bottom, 14), { numberFormat: "#,##0.00", horizontal: "right" }),
      format(area(HEAD_ROW + 1, 15, bottom, 17), { numberFormat: "dd/mm/yyyy", horizontal: "right" }),
      { kind: "freeze", sheet, rows: HEAD_ROW + 1, columns: 2 },
      { kind: "print", sheet, orientation: "landscape", fitWidth: true, repeatRows: { top: HEAD_ROW, bottom: HEAD_ROW } },
      { kind: "show", cell: { sheet, rect: area(0, 0, 0, 0) } },
    ],
  };
}

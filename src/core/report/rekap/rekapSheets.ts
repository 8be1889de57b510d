import type { Plan, Step } from "../../sheet/plan";
import { distribusiSheet } from "./distribusiSheet";
import { kuadranSheet } from "./kuadranSheet";
import { REKAP_SHEETS, type IsiLembarRekap, type RekapSheetName } from "./isi";
import { peringkatSheet } from "./peringkatSheet";
import { tabelRekap } from "./tabelRekap";
import { temuanRekapSheet } from "./temuanRekapSheet";
import { unitSheet } from "./unitSheet";

const SHEETS: Readonly<Record<RekapSheetName, (isi: IsiLembarRekap) => readonly Step[]>> = { rekap: tabelRekap, unit: unitSheet, distribusi: distribusiSheet, kuadran: kuadranSheet, peringkat: peringkatSheet, temuan: temuanRekapSheet };

/** Sheets whose formulas refer to rows of the table: they are written with it, and it with them. */
export const MERUJUK_TABEL = ["unit", "distribusi", "kuadran", "peringkat"] as const satisfies readonly RekapSheetName[];

/** Sheets of a rekap, all or some; made again they take the place of the former ones. */
export function rekapSheets(isi: IsiLembarRekap, chosen: readonly RekapSheetName[] = REKAP_SHEETS): Plan {
  const names = REKAP_SHEETS.filter((name) => chosen.includes(name));
  const [first] = names;
  return {
    title: { id: "Menulis rekap penilaian kinerja", en: "Write the recap of appraisals" },
    steps: [...names.flatMap((name) => SHEETS[name](isi)), ...(first ? [{ kind: "show", cell: { sheet: isi.sheets[first], rect: { top: 0, left: 0, bottom: 0, right: 0 } } } as const] : [])],
  };
}

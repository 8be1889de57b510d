import type { Plan } from "../../sheet/plan";
import { distribusiSheet } from "./distribusiSheet";
import { kuadranSheet } from "./kuadranSheet";
import type { IsiLembarRekap } from "./isi";
import { peringkatSheet } from "./peringkatSheet";
import { tabelRekap } from "./tabelRekap";
import { temuanRekapSheet } from "./temuanRekapSheet";
import { unitSheet } from "./unitSheet";

/** All sheets of a rekap; made again they take the place of the former ones. */
export function rekapSheets(isi: IsiLembarRekap): Plan {
  const first = { sheet: isi.sheets.rekap, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
  return {
    title: { id: "Menulis rekap penilaian kinerja", en: "Write the recap of appraisals" },
    steps: [...tabelRekap(isi), ...unitSheet(isi), ...distribusiSheet(isi), ...kuadranSheet(isi), ...peringkatSheet(isi), ...temuanRekapSheet(isi), { kind: "show", cell: first }],
  };
}

import { valueIn } from "../core/base/setting";
import type { Language } from "../core/check/message";
import { settingsKkp2017 } from "../core/regulations/kkp2017/settings";
import { HEAD_KALIBRASI, kalibrasiSheet, KOLOM_KALIBRASI, type IsianKalibrasi } from "../core/report/rekap/kalibrasiSheet";
import { valueAt, type CellValue } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import type { Host } from "./host";
import { citeText } from "./record";
import type { Rekap } from "./rekap";
import { freeName, isOwn, ownSheets } from "./writeFindings";

const NAMES = { id: "Kalibrasi", en: "Calibration" } as const;

/** What would be written of the calibration of KKP, for the preview: what people typed on the former sheet stays. */
export async function planKalibrasi(host: Host, rekap: Rekap, language: Language): Promise<Plan> {
  const sheet = await freeName(host, NAMES[language]);
  const baik = valueIn(rekap.profil, settingsKkp2017.persenBaik);
  const kurang = valueIn(rekap.profil, settingsKkp2017.persenKurang);
  return kalibrasiSheet({ sheet, unit: rekap.unit, persen: baik === null || kurang === null ? null : { baik, kurang }, isian: await isianDi(host, sheet), citeText, language });
}

/** Category, reason, potential and box that people have typed on the former sheet, by NIP; a category that is the calibrated one is none. */
async function isianDi(host: Host, sheet: string): Promise<IsianKalibrasi> {
  const there = (await host.sheetNames()).find((name) => name.toLowerCase() === sheet.toLowerCase());
  if (there === undefined || !isOwn(await ownSheets(host), there)) return new Map();
  const [grid] = await host.readGrids([there]);
  const typed = new Map<string, readonly CellValue[]>();
  if (!grid) return typed;
  const { nip, sesudah, ditetapkan, alasan, potensi, kotak } = KOLOM_KALIBRASI;
  for (let row = HEAD_KALIBRASI + 1; row < grid.top + grid.values.length; row++) {
    const key = valueAt(grid, row, nip);
    const chosen = valueAt(grid, row, ditetapkan);
    if (typeof key === "string") typed.set(key, [chosen === valueAt(grid, row, sesudah) ? null : chosen, ...[alasan, potensi, kotak].map((column) => valueAt(grid, row, column))]);
  }
  return typed;
}

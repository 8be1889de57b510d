import { valueIn } from "../core/base/setting";
import type { Language } from "../core/check/message";
import { settingsKkp2017 } from "../core/regulations/kkp2017/settings";
import { HEAD_KALIBRASI, kalibrasiSheet, kunciKalibrasi, KOLOM_KALIBRASI, type IsianKalibrasi, type TerisiKalibrasi } from "../core/report/rekap/kalibrasiSheet";
import { valueAt } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import type { Host } from "./host";
import { citeText } from "./record";
import type { Rekap } from "./rekap";
import { ownNames } from "./writeFindings";

export const NAMA_KALIBRASI = { id: "Kalibrasi", en: "Calibration" } as const;

/** What would be written of the calibration of KKP, for the preview: what people typed on the former sheet stays. */
export async function planKalibrasi(host: Host, rekap: Rekap, language: Language): Promise<Plan> {
  const { sheet, ada } = (await ownNames(host))([NAMA_KALIBRASI[language], ...Object.values(NAMA_KALIBRASI)]);
  const baik = valueIn(rekap.profil, settingsKkp2017.persenBaik);
  const kurang = valueIn(rekap.profil, settingsKkp2017.persenKurang);
  return kalibrasiSheet({ sheet, unit: rekap.unit, persen: baik === null || kurang === null ? null : { baik, kurang }, isian: ada ? await isianDi(host, sheet) : new Map(), citeText, language });
}

/** Category, reason, potential and box that people have typed on the former sheet; a category that is the calibrated one is none. */
async function isianDi(host: Host, sheet: string): Promise<IsianKalibrasi> {
  const typed = new Map<string, TerisiKalibrasi>();
  const { unit, nama, nip, sesudah, ditetapkan, alasan, potensi, kotak } = KOLOM_KALIBRASI;
  for (const grid of await host.readGrids([sheet])) {
    for (let row = HEAD_KALIBRASI + 1; row < grid.top + grid.values.length; row++) {
      const at = (column: number) => valueAt(grid, row, column);
      const chosen = at(ditetapkan);
      if (at(nama) !== null || at(nip) !== null) typed.set(kunciKalibrasi(at(unit), at(nama), at(nip)), { orang: [at(unit), at(nama), at(nip)], isi: [chosen === at(sesudah) ? null : chosen, at(alasan), at(potensi), at(kotak)] });
    }
  }
  return typed;
}

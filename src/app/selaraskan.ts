import { valueIn } from "../core/base/setting";
import { bandingkan, rencanaSelaras, type BedaSelaras, type Perbandingan, type PihakSelaras } from "../core/regulations/permen6/matriksPeran/selaras";
import { settingsPermen6 } from "../core/regulations/permen6/settings";
import type { Grid } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import type { Host, Progress } from "./host";
import { sumberDalam } from "./matriks";
import { readKeptProfil } from "./profil";

export interface Selaras extends Perbandingan {
  /** The matrix that was compared; undefined when no sheet holds one. */
  readonly lembar: string | undefined;
  /** What was compared, for the plan. */
  readonly grids: readonly Grid[];
}

/** Compares the matrix on a sheet (the first, when none is named) with the SKP of the open workbook. Nothing is changed. */
export async function bandingkanMatriks(host: Host, lembar: string | undefined, onProgress?: Progress, signal?: AbortSignal): Promise<Selaras> {
  const grids = await host.readGrids(undefined, onProgress, signal);
  const { profil } = await readKeptProfil(host);
  const { matriks, skp } = sumberDalam(grids);
  const bentuk = matriks.find(({ judul }) => lembar === undefined || judul.sheet === lembar);
  if (!bentuk) return { beda: [], tanpaSkp: [], tanpaBaris: [], lembar: undefined, grids };
  return { ...bandingkan(bentuk, skp, grids, valueIn(profil, settingsPermen6.mirip)), lembar: bentuk.judul.sheet, grids };
}

/** One plan for the choices made, to be previewed and applied; the host refuses it when a cell has changed since. */
export function planSelaras({ beda, grids }: Pick<Selaras, "beda" | "grids">, pilihan: ReadonlyMap<BedaSelaras["id"], PihakSelaras>): Plan {
  return rencanaSelaras(beda, pilihan, grids);
}

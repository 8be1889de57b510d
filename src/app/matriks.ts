import { valueIn, type Profil } from "../core/base/setting";
import type { Recognised } from "../core/check/recognise";
import { orangPadaLembar } from "../core/regulations/permen6/forms/daftarOrang";
import type { Matriks } from "../core/regulations/permen6/matriksPeran/matriks";
import { periksaMatriks, type TemuanMatriks } from "../core/regulations/permen6/matriksPeran/periksa";
import { aturanMatriks } from "../core/regulations/permen6/matriksPeran/rules";
import { gabungSumber, sebutanDaftar, sumberDari, type Sumber } from "../core/regulations/permen6/matriksPeran/sumber";
import { susunMatriks, type Jawaban, type Pertanyaan } from "../core/regulations/permen6/matriksPeran/susun";
import { settingsPermen6 } from "../core/regulations/permen6/settings";
import type { Grid } from "../core/sheet/grid";
import { recogniseIn } from "./checkWorkbook";
import type { Host, Progress } from "./host";
import { readKeptProfil } from "./profil";

export interface MatriksDibaca {
  readonly sumber: Sumber;
  readonly matriks: Matriks;
  /** What is not sure; answer with `Jawaban` and build again. */
  readonly pertanyaan: readonly Pertanyaan[];
  readonly temuan: readonly TemuanMatriks[];
  readonly profil: Profil;
}

/** What a workbook's sheets give for a matrix: its forms, and lists of people on sheets that are no form. */
export function sumberDalam(grids: readonly Grid[], recognised: Recognised = recogniseIn(grids, "permen6")): Sumber {
  const { forms } = recognised;
  const others = grids.filter(({ sheet, visibility }) => visibility === "visible" && !forms.some((form) => form.sheet === sheet));
  return { ...sumberDari(forms), orang: others.flatMap(orangPadaLembar).map(sebutanDaftar) };
}

/** The matrix of some sources with its questions and findings. */
export function bangunMatriks(sumber: Sumber, jawaban: Jawaban, profil: Profil): MatriksDibaca {
  const { matriks, pertanyaan } = susunMatriks(sumber, jawaban, valueIn(profil, settingsPermen6.mirip));
  return { sumber, matriks, pertanyaan, temuan: temuanMatriks(matriks, profil), profil };
}

/** Findings of a matrix, also of one that is being edited. */
export function temuanMatriks(matriks: Matriks, profil: Profil): readonly TemuanMatriks[] {
  return periksaMatriks(aturanMatriks, matriks, profil);
}

/** Reads the open workbook and builds its matrix, together with sources from elsewhere; nothing is changed. */
export async function readMatriks(host: Host, jawaban: Jawaban, lain: Sumber, onProgress?: Progress, signal?: AbortSignal): Promise<MatriksDibaca> {
  const grids = await host.readGrids(undefined, onProgress, signal);
  const { profil } = await readKeptProfil(host);
  return bangunMatriks(gabungSumber(sumberDalam(grids), lain), jawaban, profil);
}

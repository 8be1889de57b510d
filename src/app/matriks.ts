import { valueIn, type Profil } from "../core/base/setting";
import type { Language } from "../core/check/message";
import type { Recognised } from "../core/check/recognise";
import { orangPadaLembar } from "../core/regulations/permen6/forms/daftarOrang";
import { kolomPer, type KolomPer } from "../core/regulations/permen6/matriksPeran/kolomIndikator";
import type { Kolom, Matriks } from "../core/regulations/permen6/matriksPeran/matriks";
import { perbarui, tandaPeran, type PerubahanPeran } from "../core/regulations/permen6/matriksPeran/perbarui";
import { periksaMatriks, type TemuanMatriks } from "../core/regulations/permen6/matriksPeran/periksa";
import { aturanMatriks } from "../core/regulations/permen6/matriksPeran/rules";
import { gabungSumber, sebutanDaftar, sumberDari, type Sumber } from "../core/regulations/permen6/matriksPeran/sumber";
import { susunMatriks, type Jawaban, type Pertanyaan, type Tersusun } from "../core/regulations/permen6/matriksPeran/susun";
import { settingsPermen6 } from "../core/regulations/permen6/settings";
import { roleMatrixSteps } from "../core/report/roleMatrix";
import { roleMatrixSummarySteps } from "../core/report/roleMatrixSummary";
import type { Grid } from "../core/sheet/grid";
import { inFile } from "../core/sheet/otherBook";
import type { Plan } from "../core/sheet/plan";
import { recogniseIn } from "./checkWorkbook";
import { drafUtuh } from "./drafUtuh";
import type { Applied, Host, Progress } from "./host";
import { readKeptProfil } from "./profil";
import type { BookFile } from "./rekap";
import { freeName, isOwn, ownSheets } from "./writeFindings";

export interface MatriksDibangun {
  readonly matriks: Matriks;
  /** What is not sure; answer with `Jawaban` and build again. */
  readonly pertanyaan: readonly Pertanyaan[];
  /** The columns that questions name. */
  readonly calon: readonly Kolom[];
  readonly temuan: readonly TemuanMatriks[];
}

/** What a workbook's sheets give for a matrix: its forms, and lists of people on sheets that are no form. */
export function sumberDalam(grids: readonly Grid[], recognised: Recognised = recogniseIn(grids, "permen6")): Sumber {
  const { forms } = recognised;
  const others = grids.filter(({ sheet, visibility }) => visibility === "visible" && !forms.some((form) => form.sheet === sheet));
  return { ...sumberDari(forms), orang: others.flatMap(orangPadaLembar).map(sebutanDaftar) };
}

/** The same, when the sheets that we made are known: a form that we inserted is a source as any other, a report of ours that names people is none. */
function sumberDariBuku(grids: readonly Grid[], own: readonly string[]): Sumber {
  const sumber = sumberDalam(grids);
  return { ...sumber, orang: sumber.orang.filter(({ at }) => at === undefined || !isOwn(own, at.sheet)) };
}

/** What another workbook gives; its cells are named with the file. Rejects with FileError. */
export async function sumberBerkas({ name, read }: BookFile): Promise<Sumber> {
  const { grids, own } = await read();
  return sumberDariBuku(grids.map((grid) => ({ ...grid, sheet: inFile(name, grid.sheet) })), own.map((sheet) => inFile(name, sheet)));
}

/** The matrix of some sources with its questions and findings. */
export function bangunMatriks(sumber: Sumber, jawaban: Jawaban, profil: Profil): MatriksDibangun {
  const made = susun(sumber, jawaban, profil);
  const matriks = dalamKolom(made.matriks, undefined, profil);
  return { matriks, pertanyaan: made.pertanyaan, calon: made.matriks.kolom, temuan: temuanMatriks(matriks, profil) };
}

function susun(sumber: Sumber, jawaban: Jawaban, profil: Profil): Tersusun {
  return susunMatriks(sumber, jawaban, valueIn(profil, settingsPermen6.mirip));
}

/** In the columns that somebody has chosen; without a choice as a matrix that is there already has them. */
function dalamKolom(matriks: Matriks, chosen: KolomPer | undefined, profil: Profil): Matriks {
  const per = chosen ?? (valueIn(profil, settingsPermen6.kolom) === "indikator" ? "indikator" : undefined);
  return per === undefined ? matriks : kolomPer(matriks, per);
}

/** Findings of a matrix, also of one that is being edited. */
export function temuanMatriks(matriks: Matriks, profil: Profil): readonly TemuanMatriks[] {
  return periksaMatriks(aturanMatriks, matriks, profil);
}

const NAMES = { matriks: { id: "Matriks Peran", en: "Role matrix" }, ringkas: { id: "Ringkasan Peran", en: "Role summary" } } as const;
/** Marks of the roles that the sources gave when the matrix was last written. */
const SETTING = "skp.matriks";

export interface MatriksSiap extends MatriksDibangun {
  /** What has changed since the sheet was last written; empty when it is the first time. */
  readonly perubahan: readonly PerubahanPeran[];
  readonly lembar: { readonly matriks: string; readonly ringkas: string };
  /** To be kept when the sheet is written. */
  readonly tanda: readonly string[];
  readonly profil: Profil;
}

export interface PermintaanMatriks {
  /** Sources that are not in the workbook: other files, pasted lists. */
  readonly lain: Sumber;
  readonly jawaban: Jawaban;
  /** A column for each result or each indicator; undefined: as the profile says, or the sheet that is there. */
  readonly kolom?: KolomPer;
  readonly language: Language;
  /** Instead of what is kept with the workbook. */
  readonly profil?: Profil;
}

/**
 * Reads the open workbook, brings its matrix up to date from it and from sources elsewhere, and keeps what was typed into
 * the sheet. Nothing is written.
 */
export async function siapkanMatriks(host: Host, { lain, jawaban, kolom, language, profil: given }: PermintaanMatriks, onProgress?: Progress, signal?: AbortSignal): Promise<MatriksSiap> {
  const grids = await host.readGrids(undefined, onProgress, signal);
  const [profil, own, kept] = [given ?? (await readKeptProfil(host)).profil, await ownSheets(host), await host.readSetting(SETTING)];
  const lembar = { matriks: await nameFor(host, own, NAMES.matriks, language), ringkas: await nameFor(host, own, NAMES.ringkas, language) };
  const isWritten = ({ sheet }: Grid) => isOwn(own, sheet) && Object.values(lembar).some((name) => name.toLowerCase() === sheet.toLowerCase());
  // A draft that nobody has changed says nothing of its own: what it was made from has the word.
  const utuh = await drafUtuh(host, grids);
  const dalam = sumberDariBuku(grids.filter((grid) => !isWritten(grid) && !utuh.has(grid.sheet)), own);
  const sumber = gabungSumber(dalam, lain);
  const there = sumberDalam(grids.filter((grid) => isWritten(grid) && grid.sheet.toLowerCase() === lembar.matriks.toLowerCase()));
  const tertulis = { ...there, skp: [], daftar: [], orang: [] };
  const baru = susun(sumber, jawaban, profil);
  const tanda = tandaPeran(baru.matriks);
  const siap = ({ matriks, pertanyaan }: Tersusun, perubahan: MatriksSiap["perubahan"]): MatriksSiap => {
    const shown = dalamKolom(matriks, kolom, profil);
    return { matriks: shown, pertanyaan, calon: matriks.kolom, temuan: temuanMatriks(shown, profil), perubahan, lembar, tanda, profil };
  };
  if (tertulis.matriks.length === 0) return siap(baru, []);
  const semua = susun(gabungSumber(tertulis, sumber), jawaban, profil);
  const dulu = Array.isArray(kept) ? kept.filter((mark): mark is string => typeof mark === "string") : [];
  const { matriks, perubahan } = perbarui(semua.matriks, baru.matriks, susun(tertulis, jawaban, profil).matriks, dulu);
  return siap({ matriks, pertanyaan: semua.pertanyaan }, perubahan);
}

/** The name that a sheet of ours has already, in either language; else one that is free. */
async function nameFor(host: Host, own: readonly string[], names: Readonly<Record<Language, string>>, language: Language): Promise<string> {
  const there = (await host.sheetNames()).find((name) => own.some((each) => each.toLowerCase() === name.toLowerCase()) && Object.values(names).some((known) => name.startsWith(known)));
  return there ?? freeName(host, names[language]);
}

/** What would be written of a matrix, for the preview; also of one that was edited in between. */
export function planMatriks({ lembar }: Pick<MatriksSiap, "lembar">, matriks: Matriks, language: Language): Plan {
  return {
    title: { id: "Menulis Matriks Pembagian Peran dan Hasil", en: "Write the role matrix" },
    steps: [
      ...roleMatrixSteps({ sheet: lembar.matriks, matriks, language }),
      ...roleMatrixSummarySteps({ sheet: lembar.ringkas, source: lembar.matriks, matriks, language }),
      { kind: "show", cell: { sheet: lembar.matriks, rect: { top: 0, left: 0, bottom: 0, right: 0 } } },
    ],
  };
}

/** Writes the matrix and remembers what came from its sources, so that later what was typed is told from it. */
export async function tulisMatriks(host: Host, plan: Plan, { tanda }: Pick<MatriksSiap, "tanda">, onProgress?: Progress): Promise<Applied> {
  const applied = await host.apply(plan, onProgress);
  await host.writeSetting(SETTING, tanda);
  return applied;
}

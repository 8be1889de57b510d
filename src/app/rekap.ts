import { dateText, type CivilDate } from "../core/base/civilDate";
import type { Profil } from "../core/base/setting";
import type { Language } from "../core/check/message";
import { barisRekap } from "../core/rekap/kumpul";
import { kunciCapaian, unitRekap, type Unit } from "../core/rekap/unit";
import type { BarisRekap } from "../core/regulations/rekap";
import { REKAP_SHEETS, rekapSheetNames, type RekapSheetName } from "../core/report/rekap/isi";
import { rekapSheets } from "../core/report/rekap/rekapSheets";
import type { Grid } from "../core/sheet/grid";
import type { Plan } from "../core/sheet/plan";
import { recogniseIn } from "./checkWorkbook";
import { FileError, type FileProblem } from "./errors";
import type { Host, Progress } from "./host";
import { fileProblemText } from "./problemText";
import { readKeptProfil } from "./profil";
import { basisText, citeText } from "./record";
import { isOwn, ownNames, ownSheets } from "./writeFindings";

/** A workbook that is read for its people only. */
export interface BookFile {
  readonly name: string;
  /** Its sheets, and the names of those that we made ourselves; rejects with FileError. */
  read(): Promise<{ readonly grids: readonly Grid[]; readonly own: readonly string[] }>;
}

export interface Rekap {
  /** A row a person, in the order of the sources. */
  readonly baris: readonly BarisRekap[];
  readonly unit: readonly Unit[];
  /** Files that could not be read, and why. */
  readonly gagal: readonly { readonly berkas: string; readonly problem: FileProblem }[];
  /** Files in which nobody was found. */
  readonly tanpaPegawai: readonly string[];
  /** It was stopped before all files were read. */
  readonly dihentikan: boolean;
  readonly profil: Profil;
  readonly pilihan: PilihanRekap;
}

/** What people have chosen for the rekap of a workbook. */
export interface PilihanRekap {
  /** The organisation's predikat by `kunciUnit`; goes before what the forms say. */
  readonly capaian: Readonly<Record<string, string>>;
  /** The period that counts, by `kunciPeriode`; undefined: that of most people of each unit. */
  readonly periode?: string;
}

/**
 * Rows of people in the sheets of one workbook. Only the rows are kept, none of the sheets. Lists on sheets that we made
 * are former rekap and no source.
 */
export function rowsIn(grids: readonly Grid[], own: readonly string[], berkas: string | null, profil: Profil): readonly BarisRekap[] {
  const { forms } = recogniseIn(grids);
  const rows = barisRekap(forms.filter(({ form, sheet }) => !form.many || !isOwn(own, sheet)), berkas, profil);
  // Texts are pieces of the sheets' own, which they would keep in memory; those of files get texts of their own.
  return berkas === null ? rows : (JSON.parse(JSON.stringify(rows)) as readonly BarisRekap[]);
}

/** The units of rows that were collected. */
export function rekapOf(isi: Pick<Rekap, "baris" | "gagal" | "tanpaPegawai" | "dihentikan">, profil: Profil, pilihan: PilihanRekap): Rekap {
  return { ...isi, profil, pilihan, unit: unitRekap(isi.baris, { profil, ...pilihan }) };
}

/**
 * One row a person from the open workbook and from other files, and the units they make. A failing file is named and the others are still read;
 * after `signal` the rest is left out and what was read is given.
 */
export async function collectRekap(host: Host, files: readonly BookFile[], onProgress?: Progress, signal?: AbortSignal): Promise<Rekap> {
  const { profil } = await readKeptProfil(host);
  const pilihan = await readPilihanRekap(host);
  const share = (done: number) => onProgress?.(done / (files.length + 1));
  const baris: BarisRekap[] = [...rowsIn(await host.readGrids(undefined, share, signal), await ownSheets(host), null, profil)];
  const gagal: { berkas: string; problem: FileProblem }[] = [];
  const tanpaPegawai: string[] = [];
  let done = 0;
  for (const file of files) {
    if (signal?.aborted) break;
    try {
      const { grids, own } = await file.read();
      const rows = rowsIn(grids, own, file.name, profil);
      if (rows.length === 0) tanpaPegawai.push(file.name);
      baris.push(...rows);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      gagal.push({ berkas: file.name, problem: error.problem });
    }
    share(1 + ++done);
  }
  return rekapOf({ baris, gagal, tanpaPegawai, dihentikan: done < files.length }, profil, pilihan);
}

const SETTING = "skp.rekap";

/** What was chosen before for the rekap of this workbook. */
export async function readPilihanRekap(host: Host): Promise<PilihanRekap> {
  const kept = await host.readSetting(SETTING);
  if (typeof kept !== "object" || kept === null) return { capaian: {} };
  const { capaian, periode } = kept as { readonly capaian?: unknown; readonly periode?: unknown };
  const known = typeof capaian === "object" && capaian !== null ? Object.entries(capaian).filter((entry): entry is [string, string] => typeof entry[1] === "string") : [];
  return { capaian: Object.fromEntries(known), ...(typeof periode === "string" ? { periode } : {}) };
}

/** Keeps a choice with the workbook and counts anew; no rating of anybody changes. */
export async function choosePilihanRekap(host: Host, rekap: Rekap, pilihan: PilihanRekap): Promise<Rekap> {
  await host.writeSetting(SETTING, pilihan);
  return rekapOf(rekap, rekap.profil, pilihan);
}

/** Sets the predikat of a unit's organisation in the period that it counts, or with null takes back what was set. */
export async function setCapaian(host: Host, rekap: Rekap, unit: Pick<Unit, "kunci" | "periode">, capaian: string | null): Promise<Rekap> {
  const kunci = kunciCapaian(unit);
  const others = Object.entries(rekap.pilihan.capaian).filter(([key]) => key !== kunci);
  return choosePilihanRekap(host, rekap, { ...rekap.pilihan, capaian: Object.fromEntries(capaian === null ? others : [...others, [kunci, capaian]]) });
}

/** The names under which the sheets of a rekap stand, in either language, or would. */
export async function namaLembarRekap(host: Host, language: Language): Promise<Readonly<Record<RekapSheetName, { readonly sheet: string; readonly ada: boolean }>>> {
  const own = await ownNames(host);
  const [first, other] = [rekapSheetNames(language), rekapSheetNames(language === "id" ? "en" : "id")];
  return Object.fromEntries(REKAP_SHEETS.map((name) => [name, own([first[name], other[name]])])) as Record<RekapSheetName, { sheet: string; ada: boolean }>;
}

/** What would be written, for the preview. */
export async function planRekap(host: Host, rekap: Rekap, today: CivilDate, language: Language, chosen: readonly RekapSheetName[] = REKAP_SHEETS): Promise<Plan> {
  const there = await namaLembarRekap(host, language);
  const sheets = Object.fromEntries(REKAP_SHEETS.map((name) => [name, there[name].sheet])) as Record<RekapSheetName, string>;
  return rekapSheets({ sheets, ...rekap, gagal: rekap.gagal.map(({ berkas, problem }) => ({ berkas, pesan: fileProblemText[problem][language] })), cite: (finding) => basisText(finding, language), citeText, date: dateText(today), language }, chosen);
}

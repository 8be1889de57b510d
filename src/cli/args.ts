import { parseDate, type CivilDate } from "../core/base/civilDate";
import { parsePeriode } from "../core/base/periode";
import { judging } from "../core/regulations/index";
import type { Periode } from "../core/regulations/regulation";

export interface Args {
  readonly command: "periksa" | "hitung" | "rekap" | "matriks";
  readonly files: readonly string[];
  readonly json: boolean;
  readonly today: CivilDate | undefined;
  readonly regulation: string | undefined;
  /** File with the agency's choices. */
  readonly profil: string | undefined;
  /** The only period that counts; undefined: that of most people of each unit. */
  readonly periode: Periode | undefined;
  /** Workbook to write. */
  readonly keluar: string | undefined;
}

/** The command line can't be carried out; the message says why and what to type. */
export class UsageError extends Error {}

export const USAGE = `Cara pakai:
  skp periksa BERKAS…  [--json] [--tanggal 2024-12-31] [--peraturan ${judging.map(({ id }) => id).join("|")}] [--profil profil.json]
  skp hitung  BERKAS…  [--json] [--profil profil.json]
  skp rekap   BERKAS…  [--json] [--keluar rekap.xlsx] [--periode "Triwulan I 2024"] [--profil profil.json]
  skp matriks BERKAS…  [--json] [--keluar matriks.xlsx] [--profil profil.json]

BERKAS adalah .xlsx, folder (dicari .xlsx di dalamnya), atau - (nama berkas dari masukan standar, satu per baris).
Status keluar: 0 tanpa kesalahan, 1 ada temuan «salah», 2 ada berkas yang tidak terbaca.
`;

/** Options with a value, and the commands that take them. */
const VALUED: Readonly<Record<string, readonly Args["command"][]>> = { "--tanggal": ["periksa"], "--peraturan": ["periksa"], "--profil": ["periksa", "hitung", "rekap", "matriks"], "--keluar": ["rekap", "matriks"], "--periode": ["rekap"] };

export function parseArgs(argv: readonly string[]): Args | "help" {
  const [command, ...rest] = argv;
  if (command === undefined || argv.includes("--help") || argv.includes("-h")) return "help";
  if (command !== "periksa" && command !== "hitung" && command !== "rekap" && command !== "matriks") throw new UsageError(`Perintah «${command}» tidak dikenal; pakai periksa, hitung, rekap, atau matriks.`);
  const files: string[] = [];
  const given: Record<string, string> = {};
  let json = false;
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? "";
    if (word === "--json") json = true;
    else if (word === "--") {
      files.push(...rest.slice(index + 1));
      break;
    } else if (word.startsWith("--")) {
      const [name = "", attached] = word.split(/=(.*)/s);
      if (!VALUED[name]?.includes(command)) throw new UsageError(`Pilihan «${name}» tidak dikenal untuk ${command}.`);
      const value = attached ?? rest[++index];
      if (value === undefined) throw new UsageError(`Pilihan «${name}» memerlukan nilai.`);
      given[name] = value;
    } else files.push(word);
  }
  if (files.length === 0) throw new UsageError("Sebutkan berkas .xlsx atau folder yang hendak diperiksa.");
  return { command, files, json, today: dateOf(given["--tanggal"]), regulation: regulationOf(given["--peraturan"]), profil: given["--profil"], keluar: given["--keluar"], periode: periodeOf(given["--periode"]) };
}

function dateOf(text: string | undefined): CivilDate | undefined {
  if (text === undefined) return undefined;
  const reading = parseDate(text);
  if (!reading.ok) throw new UsageError(`«${text}» bukan tanggal; tulis misalnya --tanggal 2024-12-31.`);
  return reading.date;
}

function periodeOf(text: string | undefined): Periode | undefined {
  if (text === undefined) return undefined;
  const reading = parsePeriode(text);
  if (!reading.ok) throw new UsageError(`«${text}» bukan periode; tulis misalnya --periode 2024 atau --periode "Triwulan I 2024".`);
  return { dari: reading.dari, sampai: reading.sampai };
}

function regulationOf(id: string | undefined): string | undefined {
  if (id === undefined || judging.some((regulation) => regulation.id === id)) return id;
  throw new UsageError(`Peraturan «${id}» tidak dikenal; pilih ${judging.map((regulation) => regulation.id).join(", ")}.`);
}

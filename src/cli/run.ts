import { readFileSync } from "node:fs";
import type { CivilDate } from "../core/base/civilDate";
import { profilBaku, valueIn, type Profil } from "../core/base/setting";
import { settingsUmum } from "../core/regulations/umum/settings";
import { checkGrids, recogniseIn, scoreForms } from "../app/checkWorkbook";
import { checkRecord, scoreRecord } from "../app/record";
import { profilFromText } from "../app/profil";
import { sinceResult } from "../app/resultOfCheck";
import { parseArgs, USAGE, UsageError, type Args } from "./args";
import { eachFile, line } from "./eachFile";
import { bookOf } from "./gridsOf";
import { checkListing, scoreListing } from "./listing";

/** Where a run reads and writes, so that tests need no process. */
export interface Streams {
  /** Opened only where names are read from it. */
  input(): NodeJS.ReadableStream;
  out(text: string): Promise<void>;
  error(text: string): void;
  /** Shows what is being worked on; undefined when nobody looks. */
  readonly progress: ((text: string) => void) | undefined;
  readonly today: CivilDate;
}

/** Carries out one command line; the exit status of cli.md. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const args = parsed(argv, streams);
  if (args === undefined) return 2;
  if (args === "help") {
    await streams.out(USAGE);
    return 0;
  }
  const profil = profilOf(args.profil, streams);
  if (profil === undefined) return 2;
  // They write workbooks too: what that takes is loaded for them alone.
  if (args.command === "rekap") return (await import("./rekap")).rekap(args, streams, profil);
  if (args.command === "matriks") return (await import("./matriks")).matriks(args, streams, profil);
  let unread = false;
  let wrong = false;
  const one = async (file: string): Promise<string> => {
    const result = await work(file, args, streams.today, profil);
    wrong ||= result.wrong;
    return result.text;
  };
  await eachFile(args, streams, one, () => void (unread = true));
  return unread ? 2 : wrong ? 1 : 0;
}

function parsed(argv: readonly string[], streams: Streams): Args | "help" | undefined {
  try {
    return parseArgs(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(`${error.message}\n\n${USAGE}`);
    return undefined;
  }
}

/** The agency's choices from the file named, or the defaults; undefined when the file can't be taken, which has then been said. */
function profilOf(file: string | undefined, streams: Streams): Profil | undefined {
  if (file === undefined) return profilBaku;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    streams.error(`Profil «${file}» tidak dapat dibuka; periksa nama berkasnya.\n`);
    return undefined;
  }
  const reading = profilFromText(text);
  if (reading.ok) return reading.profil;
  for (const { message } of reading.problems) streams.error(`Profil «${file}»: ${message.id}\n`);
  return undefined;
}

interface Done {
  readonly text: string;
  readonly wrong: boolean;
}

async function work(file: string, args: Args, today: CivilDate, profil: Profil): Promise<Done> {
  const { grids, mappings } = bookOf(file);
  if (args.command === "hitung") {
    const scored = scoreForms(recogniseIn(grids, args.regulation, mappings), profil);
    return { text: args.json ? line(scoreRecord(file, scored)) : scoreListing(file, scored, valueIn(profil, settingsUmum.desimal)), wrong: false };
  }
  const checked = await checkGrids(grids, { today: args.today ?? today, profil, mappings, ...(args.regulation === undefined ? {} : { regulation: args.regulation }) });
  return {
    text: args.json ? line(checkRecord(file, checked)) : checkListing(file, checked, await sinceResult(grids, checked.forms)),
    wrong: checked.findings.some(({ severity }) => severity === "salah"),
  };
}

import { resolve } from "node:path";
import { bangunMatriks, planMatriks, siapkanMatriks, sumberDalam, tulisMatriks, type MatriksDibangun } from "../app/matriks";
import { matriksRecord } from "../app/record";
import type { Profil } from "../core/base/setting";
import { gabungSumber, sumberKosong, type Sumber } from "../core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban } from "../core/regulations/permen6/matriksPeran/susun";
import { inFile } from "../core/sheet/otherBook";
import type { Args } from "./args";
import { eachFile, line } from "./eachFile";
import { gridsOf } from "./gridsOf";
import { matriksListing } from "./matriksListing";
import { writeBook } from "./outputBook";
import type { Streams } from "./run";

/**
 * `skp matriks`: one matrix of the SKP, lists and matrices in all files. Of a file only these are kept.
 * Returns the exit status.
 */
export async function matriks(args: Args, streams: Streams, profil: Profil): Promise<number> {
  let sumber: Sumber = sumberKosong;
  const files: string[] = [];
  const keluar = args.keluar === undefined ? undefined : resolve(args.keluar);
  // Cells of another workbook than the one written are named with their file.
  const several = args.files.length > 1 || keluar !== undefined || args.files.some((name) => !/\.xlsx$/i.test(name));
  let unread = false;
  const one = (file: string): string => {
    const grids = gridsOf(file);
    files.push(file);
    // What the output holds is read where it is written: there its own sheets are known.
    if (resolve(file) !== keluar) sumber = gabungSumber(sumber, sumberDalam(several ? grids.map((grid) => ({ ...grid, sheet: inFile(file, grid.sheet) })) : grids));
    return "";
  };
  await eachFile(args, streams, one, () => void (unread = true));
  if (files.length === 0) return unread ? 2 : 0;
  const made = keluar === undefined ? bangunMatriks(sumber, tanpaJawaban, profil) : await written(keluar, sumber, profil, streams);
  if (made === undefined) return 2;
  await streams.out(args.json ? line(matriksRecord(files, made)) : matriksListing(files, made));
  return unread ? 2 : 0;
}

/** Writes the matrix; undefined when that can't be done, which has then been said. */
function written(keluar: string, sumber: Sumber, profil: Profil, streams: Streams): Promise<MatriksDibangun | undefined> {
  return writeBook(keluar, streams, async (host) => {
    const siap = await siapkanMatriks(host, { lain: sumber, jawaban: tanpaJawaban, language: "id", profil });
    await tulisMatriks(host, planMatriks(siap, siap.matriks, "id"), siap);
    return siap;
  });
}

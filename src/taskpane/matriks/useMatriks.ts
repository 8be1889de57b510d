import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { FileError, type FileProblem } from "../../app/errors";
import { siapkanMatriks, sumberBerkas, temuanMatriks, type MatriksSiap } from "../../app/matriks";
import type { BookFile } from "../../app/rekap";
import { denganKolom, kolomPer, sehasil, type KolomPer } from "../../core/regulations/permen6/matriksPeran/kolomIndikator";
import { denganPeran, matriksKosong, type Kolom, type Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import type { TemuanMatriks } from "../../core/regulations/permen6/matriksPeran/periksa";
import { gabungSumber, sumberKosong, type Sumber } from "../../core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban, type Jawaban } from "../../core/regulations/permen6/matriksPeran/susun";
import { usePane } from "../pane";
import { useAction, type Action } from "../useAction";

/** Roles typed in the pane, by row and column; they outlast building anew. */
interface Edit {
  readonly baris: string;
  readonly kolom: Kolom;
  readonly teks: readonly string[];
}

/** Sources that are not in the workbook. */
export interface Lain {
  readonly berkas: readonly { readonly name: string; readonly sumber: Sumber }[];
  readonly tempel: Sumber;
  /** Files of the last choice that could not be read. */
  readonly gagal: readonly { readonly name: string; readonly problem: FileProblem }[];
}

const NONE: Lain = { berkas: [], tempel: sumberKosong, gagal: [] };

export interface MatriksState {
  readonly action: Action;
  readonly siap: MatriksSiap | undefined;
  readonly matriks: Matriks;
  readonly temuan: readonly TemuanMatriks[];
  readonly lain: Lain;
  readonly per: KolomPer;
  build(): Promise<void>;
  columns(next: KolomPer): Promise<void>;
  addFiles(files: readonly File[]): Promise<void>;
  paste(sumber: Sumber): Promise<void>;
  clearSources(): Promise<void>;
  answer(next: (jawaban: Jawaban) => Jawaban): Promise<void>;
  edit(baris: string, kolom: Kolom, teks: readonly string[]): void;
}

/** The matrix as it is being made: its sources, the answers given, and what was typed into it. */
export function useMatriks(): MatriksState {
  const { host, language, openFile } = usePane();
  const action = useAction();
  const { run } = action;
  const [siap, setSiap] = useState<MatriksSiap>();
  const [matriks, setMatriks] = useState<Matriks>(matriksKosong);
  const [edits, setEdits] = useState<ReadonlyMap<string, Edit>>(new Map());
  const [lain, setLain] = useState<Lain>(NONE);
  const [jawaban, setJawaban] = useState(tanpaJawaban);
  const [per, setPer] = useState<KolomPer>();

  const buildWith = useCallback(
    (sources: Lain, answers: Jawaban, columns = per, typed = edits) =>
      run(async (progress, signal) => {
        const asked = { lain: [...sources.berkas.map(({ sumber }) => sumber), sources.tempel].reduce(gabungSumber), jawaban: answers, language, ...(columns ? { kolom: columns } : {}) };
        const made = await siapkanMatriks(host, asked, progress, signal);
        setSiap(made);
        setMatriks([...typed.values()].reduce(withEdit, made.matriks));
      }),
    [run, host, language, edits, per],
  );
  const build = useCallback(() => buildWith(lain, jawaban), [buildWith, lain, jawaban]);
  const columns = useCallback(
    (next: KolomPer) => {
      // What was typed moves with the columns that it stands in.
      const typed = moved(edits, matriks, kolomPer(matriks, next));
      setPer(next);
      setEdits(typed);
      return buildWith(lain, jawaban, next, typed);
    },
    [buildWith, lain, jawaban, edits, matriks],
  );
  const change = useCallback(
    (next: Lain) => {
      setLain(next);
      return buildWith(next, jawaban);
    },
    [buildWith, jawaban],
  );
  const addFiles = useCallback(
    async (chosen: readonly File[]) => {
      let next: Lain | undefined;
      await run(async () => {
        // The same name again is the file as it is now.
        const names = new Set(chosen.map(({ name }) => name));
        let read: Lain = { ...lain, berkas: lain.berkas.filter(({ name }) => !names.has(name)), gagal: [] };
        for (const file of chosen.map(openFile)) read = await withFile(read, file);
        next = read;
      });
      if (next) await change(next);
    },
    [run, lain, change, openFile],
  );
  const paste = useCallback((sumber: Sumber) => change({ ...lain, tempel: gabungSumber(lain.tempel, sumber) }), [lain, change]);
  const clearSources = useCallback(() => change(NONE), [change]);
  const answer = useCallback(
    (next: (jawaban: Jawaban) => Jawaban) => {
      const answers = next(jawaban);
      setJawaban(answers);
      return buildWith(lain, answers);
    },
    [buildWith, lain, jawaban],
  );
  const edit = useCallback((baris: string, kolom: Kolom, teks: readonly string[]) => {
    const made: Edit = { baris, kolom, teks };
    setEdits((before) => new Map([...before, [keyOf(made), made]]));
    setMatriks((before) => withEdit(before, made));
  }, []);

  // Typing goes before checking.
  const settled = useDeferredValue(matriks);
  const profil = siap?.profil;
  const temuan = useMemo(() => (profil ? temuanMatriks(settled, profil) : []), [settled, profil]);
  return { action, siap, matriks, temuan, lain, per: per ?? (matriks.kolom.some((each, index) => sehasil(each, matriks.kolom[index + 1])) ? "indikator" : "sasaran"), build, columns, addFiles, paste, clearSources, answer, edit };
}

/** What was typed stays, also where no source gives its column any more. */
function withEdit(matriks: Matriks, { baris, kolom, teks }: Edit): Matriks {
  const index = matriks.kolom.findIndex(({ kunci }) => kunci === kolom.kunci);
  if (index >= 0) return denganPeran(matriks, baris, index, teks);
  return teks.length === 0 || !matriks.baris.some(({ kunci }) => kunci === baris) ? matriks : withEdit(denganKolom(matriks, kolom), { baris, kolom, teks });
}

/** The same edits for other columns: each box of a result in which something was typed. */
function moved(edits: ReadonlyMap<string, Edit>, from: Matriks, to: Matriks): ReadonlyMap<string, Edit> {
  const made = [...edits.values()].flatMap(({ baris, kolom }): readonly Edit[] => {
    if (!from.kolom.some(({ kunci }) => kunci === kolom.kunci)) return [];
    const row = to.baris.find(({ kunci }) => kunci === baris);
    return to.kolom.flatMap((each, index) => (sehasil(each, kolom) ? [{ baris, kolom: each, teks: (row?.peran[index] ?? []).map(({ teks }) => teks) }] : []));
  });
  return new Map(made.map((each) => [keyOf(each), each]));
}

const keyOf = ({ baris, kolom }: Pick<Edit, "baris" | "kolom">) => `${baris}\n${kolom.kunci}`;

/** A file that can't be read is named with the reason; the others are still sources. */
async function withFile(lain: Lain, file: BookFile): Promise<Lain> {
  try {
    return { ...lain, berkas: [...lain.berkas, { name: file.name, sumber: await sumberBerkas(file) }] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ...lain, gagal: [...lain.gagal, { name: file.name, problem: error.problem }] };
  }
}

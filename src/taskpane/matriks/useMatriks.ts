import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { siapkanMatriks, sumberDalam, temuanMatriks, type MatriksSiap } from "../../app/matriks";
import { sumberTempel } from "../../app/sumberTempel";
import { denganPeran, matriksKosong, type Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import type { TemuanMatriks } from "../../core/regulations/permen6/matriksPeran/periksa";
import { gabungSumber, sumberKosong } from "../../core/regulations/permen6/matriksPeran/sumber";
import { tanpaJawaban, type Jawaban } from "../../core/regulations/permen6/matriksPeran/susun";
import { usePane } from "../pane";
import { useAction, type Action } from "../useAction";

/** Roles typed in the pane, by row and column; they outlast building anew. */
interface Edit {
  readonly baris: string;
  readonly kolom: string;
  readonly teks: readonly string[];
}

export interface MatriksState {
  readonly action: Action;
  readonly siap: MatriksSiap | undefined;
  readonly matriks: Matriks;
  readonly temuan: readonly TemuanMatriks[];
  readonly files: number;
  readonly pasted: number;
  build(): Promise<void>;
  addFiles(files: readonly File[]): Promise<void>;
  paste(text: string): Promise<void>;
  clearSources(): Promise<void>;
  answer(next: (jawaban: Jawaban) => Jawaban): Promise<void>;
  edit(baris: string, kolom: string, teks: readonly string[]): void;
}

/** The matrix as it is being made: its sources, the answers given, and what was typed into it. */
export function useMatriks(): MatriksState {
  const { host, language } = usePane();
  const action = useAction();
  const { run } = action;
  const [siap, setSiap] = useState<MatriksSiap>();
  const [matriks, setMatriks] = useState<Matriks>(matriksKosong);
  const [edits, setEdits] = useState<ReadonlyMap<string, Edit>>(new Map());
  const [lain, setLain] = useState({ sumber: sumberKosong, files: 0, pasted: 0 });
  const [jawaban, setJawaban] = useState(tanpaJawaban);

  const buildWith = useCallback(
    (sources: typeof lain, answers: Jawaban) =>
      run(async (progress, signal) => {
        const made = await siapkanMatriks(host, { lain: sources.sumber, jawaban: answers, language }, progress, signal);
        setSiap(made);
        setMatriks([...edits.values()].reduce(withEdit, made.matriks));
      }),
    [run, host, language, edits],
  );
  const build = useCallback(() => buildWith(lain, jawaban), [buildWith, lain, jawaban]);
  const change = useCallback(
    (next: typeof lain) => {
      setLain(next);
      return buildWith(next, jawaban);
    },
    [buildWith, jawaban],
  );
  const addFiles = useCallback(
    async (chosen: readonly File[]) => {
      let next = lain;
      await run(async () => {
        // Needed only once files are chosen.
        const { readXlsx } = await import("../../xlsx/readXlsx");
        for (const file of chosen) next = { ...next, files: next.files + 1, sumber: gabungSumber(next.sumber, sumberDalam(readXlsx(new Uint8Array(await file.arrayBuffer()), file.name))) };
      });
      if (next !== lain) await change(next);
    },
    [run, lain, change],
  );
  const paste = useCallback(
    (text: string) => {
      const more = sumberTempel(text);
      return change({ ...lain, pasted: lain.pasted + more.orang.length, sumber: gabungSumber(lain.sumber, more) });
    },
    [lain, change],
  );
  const clearSources = useCallback(() => change({ sumber: sumberKosong, files: 0, pasted: 0 }), [change]);
  const answer = useCallback(
    (next: (jawaban: Jawaban) => Jawaban) => {
      const answers = next(jawaban);
      setJawaban(answers);
      return buildWith(lain, answers);
    },
    [buildWith, lain, jawaban],
  );
  const edit = useCallback((baris: string, kolom: string, teks: readonly string[]) => {
    const made: Edit = { baris, kolom, teks };
    setEdits((before) => new Map([...before, [`${baris}\n${kolom}`, made]]));
    setMatriks((before) => withEdit(before, made));
  }, []);

  // Typing goes before checking.
  const settled = useDeferredValue(matriks);
  const profil = siap?.profil;
  const temuan = useMemo(() => (profil ? temuanMatriks(settled, profil) : []), [settled, profil]);
  return { action, siap, matriks, temuan, files: lain.files, pasted: lain.pasted, build, addFiles, paste, clearSources, answer, edit };
}

function withEdit(matriks: Matriks, { baris, kolom, teks }: Edit): Matriks {
  const index = matriks.kolom.findIndex(({ kunci }) => kunci === kolom);
  return index < 0 ? matriks : denganPeran(matriks, baris, index, teks);
}

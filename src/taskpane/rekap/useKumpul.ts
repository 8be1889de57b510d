import { useCallback, useRef, useState } from "react";
import { choosePilihanRekap, collectRekap, setCapaian, type BookFile, type PilihanRekap, type Rekap } from "../../app/rekap";
import type { Unit } from "../../core/rekap/unit";
import { usePane } from "../pane";
import { useAction, type Action } from "../useAction";

export interface Kumpul {
  readonly action: Action;
  readonly rekap: Rekap | undefined;
  /** Files that what is shown was gathered from. */
  readonly berkas: number;
  /** Reads the open workbook and all chosen files anew. */
  collect(): Promise<void>;
  addFiles(files: readonly File[]): Promise<void>;
  dropFiles(): Promise<void>;
  choosePeriode(kunci: string | undefined): Promise<void>;
  chooseCapaian(unit: Unit, capaian: string | null): Promise<void>;
}

/** What is gathered, and the choices on it; a stop keeps what was read until then. */
export function useKumpul(): Kumpul {
  const { host, openFile } = usePane();
  const action = useAction();
  const { run } = action;
  const [rekap, setRekap] = useState<Rekap>();
  const files = useRef<readonly BookFile[]>([]);
  const [berkas, setBerkas] = useState(0);

  const gather = useCallback(
    (next: readonly BookFile[]) =>
      run(async (progress, signal) => {
        files.current = next;
        const gathered = await collectRekap(host, next, progress, signal);
        setRekap(gathered);
        setBerkas(next.length);
      }),
    [run, host],
  );
  const collect = useCallback(() => gather(files.current), [gather]);
  const addFiles = useCallback(
    (chosen: readonly File[]) => {
      const names = new Set(chosen.map(({ name }) => name));
      // The same name again is the file as it is now.
      return gather([...files.current.filter(({ name }) => !names.has(name)), ...chosen.map(openFile)]);
    },
    [gather, openFile],
  );
  const dropFiles = useCallback(() => gather([]), [gather]);
  const change = useCallback((task: (now: Rekap) => Promise<Rekap>) => run(async () => {
    if (rekap) setRekap(await task(rekap));
  }), [run, rekap]);
  const choosePeriode = useCallback(
    (periode: string | undefined) =>
      change((now) => {
        const next: PilihanRekap = { capaian: now.pilihan.capaian, ...(periode === undefined ? {} : { periode }) };
        return choosePilihanRekap(host, now, next);
      }),
    [change, host],
  );
  const chooseCapaian = useCallback((unit: Unit, capaian: string | null) => change((now) => setCapaian(host, now, unit, capaian)), [change, host]);
  return { action, rekap, berkas, collect, addFiles, dropFiles, choosePeriode, chooseCapaian };
}

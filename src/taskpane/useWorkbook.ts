import { useCallback, useEffect, useRef, useState } from "react";
import { checkWorkbook, type CheckedWorkbook } from "../app/checkWorkbook";
import { recheckWorkbook } from "../app/recheckWorkbook";
import { lookAtWorkbook, overviewOf, type Overview } from "../app/overview";
import type { Ignored } from "../app/ignored";
import { rememberedMappings } from "./mappingMemory";
import { usePane } from "./pane";
import { useAction, type Action } from "./useAction";

/** Quiet after the last edit before the workbook is read again. */
const PAUSE_MS = 1000;
/** A workbook that takes longer is read again only when asked. */
const QUICK_MS = 2000;

/** How the pane learns of edits: by Excel's events, or not at all (Excel 2016 to 2019). */
export type Watching = "events" | "none" | "unknown";

const AUTOMATIC = "skp.automatic";

export interface WorkbookState {
  /** Reads and checks: with progress, and a way to stop. */
  readonly reading: Action;
  /** What was recognised, before and after the check. */
  readonly seen: Overview | undefined;
  readonly checked: CheckedWorkbook | undefined;
  /** Cells have changed since. */
  readonly stale: boolean;
  readonly watching: Watching;
  /** Whether edits are followed by a check of the sheets they touched. */
  readonly automatic: boolean;
  setAutomatic(automatic: boolean): void;
  check(): Promise<void>;
  /** Checks, then hands the result on within the same action. */
  checkThen(next: (checked: CheckedWorkbook) => Promise<void>): Promise<void>;
  setIgnored(ignored: readonly Ignored[]): void;
}

/** What the pane knows of the open workbook, kept fresh: looked at when the pane opens, and again after edits. */
export function useWorkbook(): WorkbookState {
  const { host, today } = usePane();
  const reading = useAction();
  const again = useAction();
  const [seen, setSeen] = useState<Overview>();
  const [checked, setChecked] = useState<CheckedWorkbook>();
  const [stale, setStale] = useState(false);
  const [edits, setEdits] = useState(0);
  const changed = useRef(new Set<string>());
  const [automatic, setAutomaticState] = useState(() => localStorage.getItem(AUTOMATIC) !== "off");
  const [watching, setWatching] = useState<Watching>("unknown");
  // Milliseconds that the last look, and the last check by itself, took.
  const took = useRef({ look: 0, again: 0 });
  const { run, busy } = reading;
  const { run: runAgain, stop: stopAgain } = again;

  const take = useCallback((result: CheckedWorkbook, keepIgnored = false) => {
    setSeen(overviewOf(result, result.grids));
    setChecked((before) => (keepIgnored && before ? { ...result, ignored: before.ignored } : result));
    // Cells may have changed while it was checked.
    setStale(changed.current.size > 0);
  }, []);

  const checkThen = useCallback(
    (next: (checked: CheckedWorkbook) => Promise<void>) =>
      run(async (progress, signal) => {
        stopAgain();
        changed.current.clear();
        const result = await checkWorkbook(host, { today: today(), mappings: rememberedMappings() }, progress, signal);
        took.current.again = 0;
        take(result);
        await next(result);
      }),
    [run, stopAgain, host, today, take],
  );
  const check = useCallback(() => checkThen(async () => undefined), [checkThen]);

  useEffect(() => {
    void run(async (progress, signal) => {
      const began = performance.now();
      setSeen(await lookAtWorkbook(host, progress, signal, rememberedMappings()));
      took.current.look = performance.now() - began;
    });
  }, [run, host]);

  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let gone = false;
    const noticed = (sheet: string) => {
      changed.current.add(sheet);
      setStale(true);
      setEdits((before) => before + 1);
    };
    void Promise.resolve(host.watch?.(noticed)).then(
      (stopper) => {
        stop = stopper;
        setWatching(stopper ? "events" : "none");
        if (gone) void stopper?.();
      },
      // Without events the pane says so and has its button.
      () => setWatching("none"),
    );
    return () => {
      gone = true;
      void stop?.();
    };
  }, [host]);

  // Read again by itself; should that fail, the notice of a changed workbook simply stays, with its button.
  useEffect(() => {
    if (edits === 0 || busy || !automatic || (checked ? took.current.again : took.current.look) > QUICK_MS) return undefined;
    const timer = setTimeout(() => {
      void runAgain(async (_progress, signal) => {
        const sheets = [...changed.current];
        if (sheets.length === 0) return;
        changed.current.clear();
        const began = performance.now();
        try {
          if (checked) {
            const result = await recheckWorkbook(host, checked, sheets, { today: today(), mappings: rememberedMappings() }, signal);
            took.current.again = performance.now() - began;
            // What was ignored meanwhile stays so.
            if (!signal.aborted) take(result, true);
          } else {
            const looked = await lookAtWorkbook(host, undefined, signal, rememberedMappings());
            if (!signal.aborted) setSeen(looked);
          }
        } catch (error) {
          for (const sheet of sheets) changed.current.add(sheet);
          throw error;
        }
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [edits, busy, automatic, checked, seen, runAgain, host, today, take]);

  const setIgnored = useCallback((ignored: readonly Ignored[]) => setChecked((before) => before && { ...before, ignored }), []);
  const setAutomatic = useCallback((on: boolean) => {
    localStorage.setItem(AUTOMATIC, on ? "on" : "off");
    setAutomaticState(on);
  }, []);
  return { reading, seen, checked, stale, watching, automatic, setAutomatic, check, checkThen, setIgnored };
}

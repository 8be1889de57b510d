import { useCallback, useRef, useState } from "react";
import { HostError, type HostProblem } from "../app/errors";

/** Why an action failed: a problem of the host with its sentence, or something nobody foresaw. */
export interface Failure {
  readonly problem: HostProblem | "unexpected";
  /** For a bug report: the error's own words. */
  readonly detail: string;
}

export interface Action {
  readonly busy: boolean;
  /** Share done, 0 to 1, when it is known. */
  readonly share: number | undefined;
  readonly failure: Failure | undefined;
  /** Runs one task at a time; a second call while one runs is dropped. */
  run(task: (progress: (share: number) => void, signal: AbortSignal) => Promise<void>): Promise<void>;
  stop(): void;
  dismiss(): void;
}

/** The one place in the pane where errors are caught. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const running = useRef<AbortController | undefined>(undefined);

  const run = useCallback(async (task: (progress: (share: number) => void, signal: AbortSignal) => Promise<void>) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setShare(undefined);
    setFailure(undefined);
    try {
      await task(setShare, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) setFailure({ problem: error instanceof HostError ? error.problem : "unexpected", detail: detailOf(error) });
    } finally {
      running.current = undefined;
      setBusy(false);
    }
  }, []);
  const stop = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => setFailure(undefined), []);
  return { busy, share, failure, run, stop, dismiss };
}

function detailOf(error: unknown): string {
  if (error instanceof HostError && error.cause instanceof Error) return `${error.message}: ${error.cause.message}`;
  return error instanceof Error ? error.message : String(error);
}

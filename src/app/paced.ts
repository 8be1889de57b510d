import type { Stepwise } from "../core/base/stepwise";
import type { Progress } from "./host";

/** Milliseconds of work before the window gets its turn: clicks and drawing wait no longer than this and one step. */
const SLICE_MS = 24;

/** Who looks on while work is done; without anyone it is done in one go. */
export interface Pace {
  readonly onProgress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Works through steps with pauses, in which a window draws, and its Stop button is heard. Rejects when told to stop. */
export async function paced<T>(work: Stepwise<T>, { onProgress, signal }: Pace): Promise<T> {
  let began = Date.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if ((!onProgress && !signal) || Date.now() - began < SLICE_MS) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    began = Date.now();
  }
}

/** The pace of a part of some work, from one share of the whole to another. */
export function partOf({ onProgress, signal }: Pace, from: number, to: number): Pace {
  return { onProgress: onProgress && ((share) => onProgress(from + (to - from) * share)), signal };
}

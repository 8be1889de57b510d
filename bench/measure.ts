/** What a part of the benchmarks prints. */
export interface Part {
  readonly title: string;
  readonly note?: string;
  readonly table: readonly Readonly<Record<string, string | number>>[];
}

/** Milliseconds of the fastest of some runs: the one that other work on the machine disturbed least. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** Calls a second: the best of five stretches of at least 30 ms each, after a warm-up. */
export function callsASecond(work: () => unknown): number {
  const stretch = (ms: number): number => {
    const until = performance.now() + ms;
    const began = performance.now();
    let calls = 0;
    let now = began;
    while (now < until) {
      for (let i = 0; i < 50; i++) work();
      calls += 50;
      now = performance.now();
    }
    return (calls * 1000) / (now - began);
  };
  stretch(30);
  return Math.max(...Array.from({ length: 5 }, () => stretch(30)));
}

export const shown = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3));
export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}×`;

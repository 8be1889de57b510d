import type { Host } from "./host";

const SETTING = "skp.langkah";

/** Steps of planning that somebody has ticked off, by number: their outcome need not be in the workbook. */
export async function readTicked(host: Host): Promise<readonly number[]> {
  const kept = await host.readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter((each): each is number => typeof each === "number") : [];
}

export async function tick(host: Host, step: number, done: boolean): Promise<readonly number[]> {
  const others = (await readTicked(host)).filter((each) => each !== step);
  const now = done ? [...others, step].sort((a, b) => a - b) : others;
  await host.writeSetting(SETTING, now);
  return now;
}

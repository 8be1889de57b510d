import { roundHalfUp, toNumber, type Exact } from "../../base/exact";
import { agrees } from "../umum/rules/judge";

/** Half of the last place of a ratio that is written to four. */
const RATIO = 5e-5;
/** A capaian up to 300% may be written as a ratio. */
const LARGEST_RATIO = 3;

/** Whether a written percent is this one, as it is or rounded to fewer decimals; as a ratio too, for a cell may show it as percent otherwise. */
export function samaPersen(written: number, expected: Exact): boolean {
  const shown = [expected, ...[0, 1, 2].map((decimals) => roundHalfUp(expected, decimals))].map(toNumber);
  return shown.some((value) => agrees(written, value)) || (written <= LARGEST_RATIO && shown.some((value) => Math.abs(written - value / 100) < RATIO));
}

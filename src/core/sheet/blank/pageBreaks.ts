import type { BlankForm } from "./blankForm";
import type { Placing } from "./placing";

/** A4 within Excel's usual margins, in points: along its short and its long side. */
const SHORT = { width: 595 - 101, height: 842 - 108 };
const LONG = { width: 842 - 101, height: 595 - 108 };
/** Hosts measure rows and fonts a little differently. */
const SLACK = 0.97;

/** Points that columns of so many characters take. */
const pointsOf = (widths: readonly number[]) => widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);

const pageOf = ({ orientation }: BlankForm) => (orientation === "portrait" ? SHORT : LONG);

/** Whether a form has to be made smaller to be as wide as its page. Excel heeds page breaks only where it need not. */
export const isWide = (form: BlankForm): boolean => pointsOf(form.widths) > SLACK * pageOf(form).width;

/** Rows with which a page begins, so that no item, block or signature is cut. */
export function pageBreaks(form: BlankForm, { heights, kept, head }: Placing): readonly number[] {
  const page = pageOf(form);
  const scale = Math.min(1, page.width / pointsOf(form.widths));
  const room = (SLACK * page.height) / scale;
  const repeated = head ? sum(heights, head.top, head.bottom + 1) : 0;
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < heights.length; ) {
    let end = row + 1;
    while (kept.has(end)) end++;
    const needed = sum(heights, row, end);
    if (used > 0 && used + needed > room) {
      breaks.push(row);
      used = head && row > head.bottom ? repeated : 0;
    }
    used += needed;
    row = end;
  }
  return breaks;
}

const sum = (heights: readonly number[], from: number, to: number) => heights.slice(from, to).reduce((total, each) => total + each, 0);

import type { BlankForm } from "./blankForm";
import type { Placing } from "./placing";

/** Points of each paper, its short and its long side. */
const PAPER = { A4: [595, 842], A3: [842, 1191] } as const;
/** Excel's usual margins of both sides together, beside the page and above and below it. */
const MARGIN = { width: 101, height: 108 };
/** Hosts measure rows and fonts a little differently. */
const SLACK = 0.97;

/** Points that columns of so many characters take. */
const pointsOf = (widths: readonly number[]) => widths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);

function pageOf({ orientation, paper = "A4" }: BlankForm): { readonly width: number; readonly height: number } {
  const [short, long] = PAPER[paper];
  const [width, height] = orientation === "portrait" ? [short, long] : [long, short];
  return { width: width - MARGIN.width, height: height - MARGIN.height };
}

/**
 * Percent at which a form is as wide as its page, 100 at most. Said as a number, not left to Excel to fit: where it fits,
 * Excel passes over page breaks.
 */
export function scaleOf(form: BlankForm): number {
  return Math.min(100, Math.floor((100 * SLACK * pageOf(form).width) / pointsOf(form.widths)));
}

/** Rows with which a page begins, so that no item, block or signature is cut. */
export function pageBreaks(form: BlankForm, { heights, kept, head }: Placing): readonly number[] {
  const page = pageOf(form);
  const room = (100 * SLACK * page.height) / scaleOf(form);
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

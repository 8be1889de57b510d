import { lately } from "../../base/lately";
import { letters } from "../../base/words";

/** A heading, label or title: the words as printed, and other wordings met in workbooks. A wording that ends in `*` is a beginning. */
export interface Heading {
  readonly printed: string;
  readonly also?: readonly string[];
}

interface Wording {
  readonly key: string;
  readonly open: boolean;
}

const known = new WeakMap<Heading, readonly Wording[]>();

function wordingsOf(heading: Heading): readonly Wording[] {
  const made = known.get(heading) ?? [heading.printed, ...(heading.also ?? [])].map((text) => ({ key: letters(text), open: text.endsWith("*") }));
  known.set(heading, made);
  return made;
}

/** The letters of each wording. */
export function wordingKeys(heading: Heading): readonly string[] {
  return wordingsOf(heading).map(({ key }) => key);
}

/** Whether a wording that is only a beginning covers the whole cell. */
export function isOpenHeading(key: string, heading: Heading): boolean {
  const bare = key.replace(/^\d+/, "");
  return wordingsOf(heading).some((wording) => wording.open && bare.startsWith(wording.key));
}

/** So many letters of a wording may hold one slip: "INDKATOR", "Prilaku". Short words must be right. */
const LETTERS_A_SLIP = 8;

/** Answers given lately: the sheets of a workbook repeat the same words. */
const answers = new WeakMap<Heading, (key: string) => boolean>();
const MOST_ANSWERS = 1500;

/** Whether the letters of a cell are those of a heading; numbers before and behind it ("3.", "(2)", a year) don't count. */
export function isHeading(key: string, heading: Heading): boolean {
  let known = answers.get(heading);
  if (!known) answers.set(heading, (known = answering(heading)));
  return known(key);
}

function answering(heading: Heading): (key: string) => boolean {
  const known = lately<boolean>(MOST_ANSWERS);
  const work = (key: string): boolean => compare(key, heading);
  return (key) => known(key, work);
}

function compare(key: string, heading: Heading): boolean {
  const bare = key.replace(/^\d+|\d+$/g, "");
  if (bare === "") return false;
  return wordingsOf(heading).some((wording) => {
    if (bare === wording.key || key === wording.key) return true;
    if (wording.open && bare.startsWith(wording.key)) return true;
    return withinEdits(bare, wording.key, Math.floor(wording.key.length / LETTERS_A_SLIP));
  });
}

/** Whether one text becomes the other by so many insertions, deletions and changes of a letter. */
export function withinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  if (edits === 0) return a === b;
  if (!sharesPiece(a, b, edits + 1)) return false;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > edits) return false;
    before = row;
  }
  return (before[b.length] ?? 0) <= edits;
}

/** So many edits leave one of one piece more whole: a quick look that spares nearly all comparisons. */
function sharesPiece(a: string, b: string, pieces: number): boolean {
  for (let piece = 0; piece < pieces; piece++) {
    if (a.includes(b.slice(Math.floor((piece * b.length) / pieces), Math.floor(((piece + 1) * b.length) / pieces)))) return true;
  }
  return false;
}

import { folded } from "../../../base/words";
import { withinEdits } from "../../../sheet/layout/heading";

export { sentenceKey } from "../../umum/kalimat";

/** Words that tell no two outputs apart: joining words, and the result words that a sentence begins with. */
const EMPTY = new Set("dan atau serta yang di ke dari pada dalam untuk dengan oleh atas bagi secara para adanya suatu sebuah".split(" "));
const RESULT = /^ter[a-z]+(?:nya)?$|^(?:men|pen)ingkat(?:nya|an)$|^menurunnya$|^penurunan$|^optimalnya$/;
/** So many letters of a word may hold one slip. */
const LETTERS_A_SLIP = 6;

/** The words of an output by which it is told from others. */
export function kataPembeda(text: string): readonly string[] {
  const words = folded(text.replace(/\(.*?\)/g, " ")).split(/[^a-z0-9]+/).filter((word) => word !== "" && !EMPTY.has(word));
  const bare = words.filter((word, index) => index > 0 || !RESULT.test(word));
  return bare.length > 0 ? bare : words;
}

const isNumber = (word: string) => /\d/.test(word) || /^[ivx]{1,5}$/.test(word) || word.length === 1;

/**
 * Whether two outputs say the same: all words of the shorter, in any order and but for slips of the pen, stand in the
 * longer one, and make at least so many percent of it. A replaced word ("Kecamatan A", "Kecamatan B") or another number
 * makes two outputs.
 * @see readings `permen6/peran-mirip`
 */
export function mirip(a: readonly string[], b: readonly string[], persen: number): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || short.length * 100 < persen * long.length || bilanganDalam(a) !== bilanganDalam(b)) return false;
  const left = [...long];
  for (const word of short) {
    const index = left.findIndex((other) => other === word || sameButASlip(other, word));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return true;
}

/** The numbers among the words, in their order: outputs that are alike have the same ones, so others need not be compared. */
export function bilanganDalam(words: readonly string[]): string {
  return words.filter(isNumber).join(" ");
}

function sameButASlip(a: string, b: string): boolean {
  return !isNumber(a) && !isNumber(b) && Math.min(a.length, b.length) >= LETTERS_A_SLIP && withinEdits(a, b, 1);
}

/** What stands in a cell of the matrix for no role, and for a role without words. */
const SILANG = /^(x|-|–|—|✗|✘)?$/i;
const TANDA = /^(v|✓|✔|√|●|•|ya)$/i;
const BULLET = /^\s*(?:[-–—•▪●*]\s+|[•▪●]|\(?\d{1,2}[.)]\s*(?=\D)|\(?[a-z][.)]\s+)/;

/** A role of which a tick is all that is said. */
export const CENTANG = "✓";

export const isCentang = (text: string): boolean => text === CENTANG;

/** The roles in a cell: a line or a number each; a line that goes on in small letters belongs to the one above it. */
export function peranDalam(written: string): readonly string[] {
  const lines = written.split(/\r?\n|;\s/).filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => BULLET.test(line)).length > 1;
  const roles: string[] = [];
  for (const line of lines) {
    const text = line.replace(BULLET, "").replace(/[\s\u00a0]+/g, " ").replace(/;$/, "").trim();
    const goesOn = roles.length > 0 && (marked ? !BULLET.test(line) : /^[a-z]/.test(text) && !TANDA.test(text));
    if (goesOn) roles[roles.length - 1] += ` ${text}`;
    else if (!SILANG.test(text)) roles.push(TANDA.test(text) ? CENTANG : text);
  }
  return roles;
}

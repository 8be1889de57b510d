import { folded } from "../../base/words";

export type RhkProblem = "blank" | "placeholder" | "activity" | "short";

/** Least words that can name a result and its object. An own check, not of a regulation. */
const LEAST_WORDS = 3;

/** What stands before the sentence: "1.", "a)", "(2)", "-", "•". */
const NUMBERING = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]+\s*|[-•*·–—]\s*)+/;
const PLACEHOLDER = /^[\s\d.,:;…_()/–—-]*$/;

/** Activity verbs of official examples that neither pattern covers. */
const ACTIVITY = new Set(["membuat", "menyusun", "membantu", "mengelola"]);
/** me- with its nasal, and -kan or -i; "meningkatnya" and "mekanisasi" are none. */
const ACTIVE_VERB = /^(?:mem|men|me(?=[lrwy]))[a-z]{2,}(?:kan|i)$/;
/** Nouns that look like such verbs. */
const NOUNS = new Set(["menteri", "memori", "melati", "merpati", "mentari", "meranti", "merapi", "menstruasi"]);

/**
 * Why a rencana hasil kerja does not read as a result, or null. `verb` is the word that says so.
 * @cite paparanRhk contoh rencana hasil kerja
 * @see readings `umum/rhk-kegiatan`
 */
export function rhkProblem(kalimat: string): { readonly problem: RhkProblem; readonly verb: string } | null {
  const text = folded(kalimat);
  if (text === "") return { problem: "blank", verb: "" };
  if (PLACEHOLDER.test(text)) return { problem: "placeholder", verb: "" };
  const words = text.replace(NUMBERING, "").split(" ");
  const first = (words[0] ?? "").replace(/[^a-z-]/g, "");
  if (ACTIVITY.has(first) || (ACTIVE_VERB.test(first) && !NOUNS.has(first))) return { problem: "activity", verb: first };
  if (words.filter((word) => /[a-z0-9]/.test(word)).length < LEAST_WORDS) return { problem: "short", verb: "" };
  return null;
}

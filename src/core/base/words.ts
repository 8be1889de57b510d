/** Text with every run of white space (non-breaking, line breaks, zero-width marks) as one space, and none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f\u200b\u200c\u200d\ufeff]+/g, " ").trim();
}

/** A word as it is compared: lower case, single spaces, no accents, plain dashes. */
export function folded(text: string): string {
  return squeeze(text).toLowerCase().replace(/[–—]/g, "-");
}

/** What a table of words has for one; nothing for a word that every object knows, as "constructor". */
export function meaning<V>(words: Readonly<Record<string, V>>, word: string): V | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** Letters and digits only, for headings that a line break may have cut ("PENGHIT UNGAN"). */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

const NONE = /^[(["'«\s-]*(?:(?:tidak|tdk|belum) ada|nihil)(?: (?:tugas|kinerja|rencana|hasil|kerja|tambahan|kreativitas))*[)\]"'».\s-]*$/i;

/** Whether a text says that nothing is there: "Tidak ada", "(nihil)", "Tidak ada tugas tambahan", "-". */
export function isNone(text: string): boolean {
  return NONE.test(text) || /^[-–—.\s]+$/.test(text);
}

/** What reading needs of a number format. */
export interface FormatKind {
  readonly percent: boolean;
  readonly date: boolean;
}

const PLAIN: FormatKind = { percent: false, date: false };
const BUILTIN_PERCENT = [9, 10];
const isBuiltinDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

export function formatKind(id: number, code: string | undefined): FormatKind {
  if (code === undefined) return { percent: BUILTIN_PERCENT.includes(id), date: isBuiltinDate(id) };
  // Quoted text, escaped letters and bracketed colours or conditions are no codes.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").split(";")[0] ?? "";
  const percent = bare.includes("%");
  const date = !percent && /[dmyhs]/i.test(bare.replace(/general/i, ""));
  return percent || date ? { percent, date } : PLAIN;
}

import { exact, InputError, readNumber, squeeze, unitWord, type Exact } from "../core/index";

/** What Excel hands over for one cell: a value, null for an omitted option, or a data-type object. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Input = any;

/** `#VALUE!`: the input can't be right. */
export function invalid(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** `#N/A`: not enough to decide. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** Runs a formula; a case outside its domain becomes `#VALUE!` with the sentence for its code. */
export function answer<T>(compute: () => T, sentences: Readonly<Record<string, string>>): T {
  try {
    return compute();
  } catch (error) {
    const sentence = error instanceof InputError ? sentences[error.code] : undefined;
    if (sentence === undefined) throw error;
    throw invalid(sentence);
  }
}

/** A data-type object counts as its basic value, `Empty` as blank. */
export function plain(input: Input): string | number | boolean | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "object") {
    if (Array.isArray(input)) return input.length === 1 ? plain(input[0]) : "(rentang sel)";
    if (input.type === "Empty") return null;
    return input.basicValue === undefined ? "(objek)" : plain(input.basicValue);
  }
  return input;
}

/** Nothing, or spaces. */
export function isBlank(input: Input): boolean {
  const value = plain(input);
  return value === null || (typeof value === "string" && squeeze(value) === "");
}

/** Blank, where 0 is what Excel on the desktop hands over for an empty cell and can't be a value. */
export function isBlankOrZero(input: Input): boolean {
  const value = plain(input);
  return isBlank(value) || value === 0;
}

/** The same where a number is looked for, which may stand as text: "0", "Rp 0". */
export function isNoAmount(input: Input): boolean {
  const value = plain(input);
  if (isBlankOrZero(value)) return true;
  const reading = readNumber(value);
  return reading.ok && reading.value === 0;
}

export function isDash(input: Input): boolean {
  const value = plain(input);
  return typeof value === "string" && /^[-–—]+$/.test(squeeze(value));
}

/** The input as it is repeated in a message: numbers with a decimal comma, text in guillemets, at most 40 characters. */
export function shown(input: Input): string {
  const value = plain(input);
  if (value === null) return "(kosong)";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(Number(value.toPrecision(15))).replace(".", ",");
  const text = squeeze(value);
  return `«${text.length > 40 ? `${text.slice(0, 39)}…` : text}»`;
}

export interface Amount {
  readonly value: Exact;
  readonly unit: string | undefined;
  readonly input: Input;
}

/** A required number; `name` is what it is called in messages ("target kuantitas"). */
export function amount(input: Input, name: string): Amount {
  const value = plain(input);
  const reading = readNumber(value);
  const what = sentenceStart(name);
  if (reading.ok) {
    const { value: read, unit, scaled } = reading;
    if (scaled || (unit !== undefined && /(?:^|[\s(/,.-])\d/.test(unit))) throw invalid(`${what} ${shown(value)} tidak dapat dibaca sebagai satu angka; ketik satu angka saja, misalnya 12 atau 87,5.`);
    return { value: exact.exact(read), unit, input };
  }
  switch (reading.problem) {
    case "blank":
      throw notAvailable(`${what} kosong; isi dengan angka.`);
    case "ambiguous":
      throw invalid(`${what} ${shown(value)} dapat dibaca dua cara (ribuan atau desimal); ketik sebagai bilangan tanpa pemisah ribuan.`);
    case "range":
      throw invalid(`${what} ${shown(value)} berupa rentang; ketik satu angka.`);
    case "date":
      throw invalid(`${what} ${shown(value)} berupa tanggal; ketik sebuah angka.`);
    case "boolean":
      throw invalid(`${what} berisi ${shown(value)}; ketik sebuah angka.`);
    case "error":
      throw invalid(`${what} berisi galat ${shown(value)}; perbaiki dahulu rumus pada sel itu.`);
    case "size":
      throw invalid(`${what} ${shown(value)} terlalu besar atau terlalu kecil; periksa angkanya, lalu ketik ulang.`);
    default:
      throw invalid(`${what} ${shown(value)} bukan angka; ketik angka saja, misalnya 12 atau 87,5.`);
  }
}

export function number(input: Input, name: string): Exact {
  return amount(input, name).value;
}

export function notNegative(input: Input, name: string): Exact {
  const value = number(input, name);
  if (value.n < 0n) throw invalid(`${sentenceStart(name)} ${shown(input)} kurang dari 0; ketik angka 0 atau lebih.`);
  return value;
}

/** Two amounts are of one kind unless both carry a unit and the units differ. */
export function requireSameUnit(a: Amount, b: Amount, names: string): void {
  if (a.unit !== undefined && b.unit !== undefined && unitWord(a.unit) !== unitWord(b.unit)) {
    throw invalid(`Satuan ${names} berbeda (${shown(a.input)} dan ${shown(b.input)}); ketik keduanya dalam satuan yang sama.`);
  }
}

/** All cells of a range, row by row; a single value is a range of one. */
export function cells(range: Input): readonly Input[] {
  if (range === null || range === undefined) return [];
  return Array.isArray(range) ? range.flat() : [range];
}

/** Numbers of the filled cells of a range. */
export function numbers(range: Input, name: string): readonly Exact[] {
  return cells(range).flatMap((cell, index) => (isBlank(cell) ? [] : [number(cell, `${name} ke-${index + 1}`)]));
}

/** The first letter large, as a message begins. */
export function sentenceStart(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A required word of the regulation; `expected` lists what may be typed. */
export function word<T>(input: Input, name: string, read: (text: string) => T | undefined, expected: string): T {
  if (isBlankOrZero(input)) throw notAvailable(`${sentenceStart(name)} kosong; isi ${expected}.`);
  const value = plain(input);
  const known = typeof value === "string" ? read(value) : undefined;
  if (known === undefined) throw invalid(`${sentenceStart(name)} ${shown(input)} tidak dikenal; ketik ${expected}.`);
  return known;
}

/** Words of the filled cells of a range. */
export function wordsOf<T>(range: Input, name: string, read: (text: string) => T | undefined, expected: string): readonly T[] {
  return cells(range).flatMap((cell, index) => (isBlankOrZero(cell) ? [] : [word(cell, `${name} ke-${index + 1}`, read, expected)]));
}

/** An option that is yes or no; left out or empty it is no. */
export function yesNo(input: Input, name: string): boolean {
  const value = plain(input);
  if (isBlank(input) || value === false || value === 0) return false;
  if (value === true || value === 1) return true;
  const text = typeof value === "string" ? squeeze(value).toLowerCase() : "";
  if (["ya", "true", "1"].includes(text)) return true;
  if (["tidak", "false", "0"].includes(text)) return false;
  throw invalid(`${sentenceStart(name)} ${shown(input)} bukan ya atau tidak; ketik TRUE atau FALSE, ya atau tidak, 1 atau 0.`);
}

/** A spilled answer in the shape of its input: an empty text for a blank cell, else the label of that cell's place among the filled. */
export function spill(range: Input, labels: readonly string[]): string[][] {
  const rows: readonly (readonly Input[])[] = Array.isArray(range) ? range : [[range]];
  let next = 0;
  return rows.map((row) => row.map((cell) => (isBlank(cell) ? "" : (labels[next++] ?? ""))));
}

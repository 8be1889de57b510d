import type { Message } from "../check/finding";

/** Why a formula can't be put into plain Excel, and what can be done instead. */
export const problemText = {
  exempt: { id: "{fungsi} menjawab dengan kalimat dan tidak punya padanan rumus biasa; bekukan menjadi nilai.", en: "{fungsi} answers in sentences and has no plain formula; freeze it to its value." },
  unknown: { id: "{fungsi} bukan fungsi add-in ini; perbaiki namanya.", en: "{fungsi} is no function of this add-in; correct its name." },
  arguments: { id: "Argumen {fungsi} kurang atau lebih; perbaiki rumusnya.", en: "{fungsi} has too few or too many arguments; correct the formula." },
  "one-cell": { id: "Salah satu argumen {fungsi} merujuk beberapa sel, padahal satu yang diperlukan; rujuk satu sel.", en: "An argument of {fungsi} refers to several cells where one is needed; refer to one." },
  "whole-column": { id: "{fungsi} merujuk kolom atau baris utuh; rujuk hanya baris yang terisi, atau bekukan menjadi nilai.", en: "{fungsi} refers to a whole column or row; refer to the filled rows only, or freeze it to its value." },
  range: { id: "{fungsi} memerlukan rentang sel, bukan nama, tabel, larik, atau hasil rumus lain; rujuk selnya, atau bekukan menjadi nilai.", en: "{fungsi} needs a range of cells, not a name, a table, an array or another formula; refer to the cells, or freeze it to its value." },
  "spills-inside": { id: "Hasil {fungsi} berupa beberapa sel dan dipakai di dalam rumus lain; pindahkan ke selnya sendiri, atau bekukan menjadi nilai.", en: "{fungsi} yields several cells and stands inside another formula; move it to a cell of its own, or freeze it to its value." },
  "too-long": { id: "Rumus biasanya lebih dari 8.192 karakter, batas Excel; pecah rumusnya ke beberapa sel, atau bekukan menjadi nilai.", en: "The plain formula is longer than Excel's 8,192 characters; split it over several cells, or freeze it to its value." },
  "too-deep": { id: "Rumus biasanya bertumpuk lebih dari 64 tingkat, batas Excel; pecah rumusnya ke beberapa sel, atau bekukan menjadi nilai.", en: "The plain formula is nested deeper than Excel's 64 levels; split it over several cells, or freeze it to its value." },
  occupied: { id: "Hasil {fungsi} memenuhi {rentang}, tetapi sel {sel} berisi hal lain; kosongkan sel itu.", en: "{fungsi} fills {rentang}, but cell {sel} holds something else; clear that cell." },
  "spill-unknown": { id: "Sel yang dipenuhi {fungsi} tidak dapat dipastikan; rujuk sel secara langsung di dalam argumennya.", en: "The cells that {fungsi} fills can't be told; refer to cells directly in its arguments." },
  error: { id: "Sel ini menampilkan {nilai}; isi atau perbaiki sel yang dirujuknya dahulu.", en: "This cell shows {nilai}; fill or mend the cells it refers to first." },
} as const satisfies Readonly<Record<string, Message>>;

export interface PlainProblem {
  /** The function, without its namespace. */
  readonly name: string;
  readonly why: keyof typeof problemText;
  readonly data?: Readonly<Record<string, string>>;
}

export const problemData = ({ name, data }: PlainProblem): Readonly<Record<string, string>> => ({ fungsi: `SKP.${name}`, ...data });

import { MONTH_NAMES } from "../../base/months";
import { readNumber } from "../../base/number";
import { folded } from "../../base/words";

/** What the text of a target says, as far as its form shows it. */
export type Target = { readonly kind: "rentang"; readonly bawah: number; readonly atas: number } | { readonly kind: "persen"; readonly nilai: number } | { readonly kind: "lain"; readonly berangka: boolean };

const NUMBER = "\\d[\\d.,]*";
const RANGE = new RegExp(`^(?:rp\\.?\\s*)?(${NUMBER})\\s*(?:%|persen|[a-z]+)?\\s*(?:-|s\\.?\\s*/?\\s*d\\.?|sampai(?: dengan)?)\\s*(?:rp\\.?\\s*)?(${NUMBER})(?![\\d.,]|\\s*[-/.]\\s*\\d)`);
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES})\\b`);
const PERCENT = new RegExp(`^(${NUMBER})\\s*(?:%|persen)`);
/** Number words, and words that name a moment: also a measure. */
const WORDED = /\b(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seluruh|semua|setiap|nihil|zero|tepat waktu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|triwulan|semester)\b/;

/** Reads a target: a range ("85 - 90%", "3 s.d. 5 hari"), a percent, or anything else. */
export function readTarget(text: string): Target {
  const plain = folded(text);
  const range = RANGE.exec(plain);
  // "15 Januari - 10 Maret" is a span of days.
  if (range && !MONTH.test(plain)) {
    const [bawah, atas] = [readNumber(range[1] ?? ""), readNumber(range[2] ?? "")];
    if (bawah.ok && atas.ok) return { kind: "rentang", bawah: bawah.value, atas: atas.value };
  }
  const percent = PERCENT.exec(plain);
  const nilai = percent && readNumber(percent[1] ?? "");
  if (nilai?.ok) return { kind: "persen", nilai: nilai.value };
  return { kind: "lain", berangka: /\d/.test(plain) || WORDED.test(plain) };
}

/** What makes a target of 100% allowed: life, injury, national security, large loss of money. */
const MUTLAK = /\b(jiwa|nyawa|kematian|keselamatan|kecelakaan|cedera|celaka|keamanan negara|pertahanan negara|kedaulatan|kerugian (negara|keuangan))\b/;

/** Whether a result or indicator is of the kind for which an absolute target is meant. */
export function bolehMutlak(...texts: readonly string[]): boolean {
  return texts.some((text) => MUTLAK.test(folded(text)));
}

/** Words that praise without measuring, as the whole of a target. */
const KABUR = /^(?:(?:se(?:cara )?|dengan )?(?:optimal|maksimal|maksimum|baik|sangat baik|lancar|tertib|memuaskan|efektif|efisien|berkualitas|cepat|tuntas|selesai|tercapai|terlaksana|terpenuhi|sesuai(?: (?:target|rencana|ketentuan|kebutuhan|standar|harapan|ekspektasi))?|sebaik-?baiknya|tepat waktu)(?:\s*(?:,|dan|serta|&)\s*|\.?$))+$/;

/** Whether a target says nothing by which it could be measured: "optimal", "baik dan lancar", "tepat waktu". */
export function targetKabur(text: string): boolean {
  return KABUR.test(folded(text));
}

const ASPEK_WORDS: readonly (readonly [string, RegExp])[] = [
  ["kuantitas", /ku?antit|^kuant/],
  ["kualitas", /kualit|^kual|mutu/],
  ["waktu", /waktu/],
  ["biaya", /biaya|anggaran/],
];

/** The aspects that a cell names: one, or several ("Kuantitas dan Waktu"); none when the word is unknown. */
export function readAspek(text: string): readonly string[] {
  const plain = folded(text);
  return ASPEK_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([aspek]) => aspek);
}

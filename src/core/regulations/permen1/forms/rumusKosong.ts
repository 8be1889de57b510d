import { PANGKAT } from "../../umum/golongan";
import { golonganJenjang, JENJANG } from "../parameters";

/** Formulas that take out of a text what a reader of the form takes out of it. */

/** The first of the words that a text holds, and what it stands for; else nothing. */
function termuat(text: string, words: readonly (readonly [word: string, value: string])[]): string {
  return words.reduceRight((rest, [word, value]) => `IF(ISNUMBER(SEARCH("${word}",${text})),"${value}",${rest})`, '""');
}

const AHLI = /^Ahli /;

/** Jenjang in the name of a post; a bare "Guru Madya" can mean nothing else. */
export function jenjangRumus(jabatan: string): string {
  return `=${termuat(jabatan, [...JENJANG.map((each) => [each, each] as const), ...JENJANG.flatMap((each) => (AHLI.test(each) ? [[each.replace(AHLI, ""), each] as const] : []))])}`;
}

/** Golongan in a pangkat; "III/a" holds "I/a" too, so that the longer is sought first. "III.a" and "III / a" are the same. */
export function golonganRumus(pangkat: string): string {
  const longest = Object.keys(PANGKAT).sort((a, b) => b.length - a.length);
  return `=${termuat(`SUBSTITUTE(SUBSTITUTE(${pangkat},".","/")," ","")`, longest.map((each) => [each, each] as const))}`;
}

/** How many pangkat of its jenjang a golongan is the end of, 1 for the first; 0 where it is none of that jenjang. */
export function langkahRumus(jenjang: string, golongan: string): string {
  return JENJANG.flatMap((each) => golonganJenjang[each].map((own, index) => `IF(AND(${jenjang}="${each}",${golongan}="${own}"),${index + 1},0)`)).join("+");
}

/** Letters of each month that no other has, however it is shortened. */
const BULAN = ["Jan", "eb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "No", "Des"];

/** How many months "Januari – Maret" is, or "3 bulan"; nothing where it tells none. */
export function bulanTertulisRumus(text: string): string {
  const found = (weight: (index: number) => number) => `MAX(${BULAN.map((letters, index) => `ISNUMBER(SEARCH("${letters}",${text}))*${weight(index)}`).join(",")})`;
  const last = found((index) => index + 1);
  const first = found((index) => BULAN.length - index);
  return `IF(${last}=0,IFERROR(VALUE(TRIM(SUBSTITUTE(LOWER(${text}),"bulan",""))),""),${last}+${first}-${BULAN.length})`;
}

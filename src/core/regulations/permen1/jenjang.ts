import { folded, letters } from "../../base/words";
import { JENJANG, type Jenjang } from "./parameters";

const BY_LETTERS: ReadonlyMap<string, Jenjang> = new Map(
  JENJANG.flatMap((jenjang) => [letters(jenjang), letters(jenjang).replace(/^ahli/, "")].map((word) => [word, jenjang] as const)),
);
/** A title ends in its jenjang; a bare Muda or Utama may be a pangkat, so in a title keahlian needs its Ahli. */
const TITLE = /\b(ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)$/;

/** The jenjang that a text means, or undefined: "Ahli Pertama", "Pertama", "JF Ahli Pertama", "Arsiparis Terampil". */
export function readJenjang(text: string): Jenjang | undefined {
  const plain = folded(text).replace(/^(jf|jabatan fungsional)\b\.?\s*/, "");
  return BY_LETTERS.get(letters(plain)) ?? BY_LETTERS.get(letters(TITLE.exec(plain)?.[1] ?? ""));
}

const KEAHLIAN: ReadonlyMap<string, Jenjang> = new Map([["pertama", "Ahli Pertama"], ["muda", "Ahli Muda"], ["madya", "Ahli Madya"], ["utama", "Ahli Utama"]]);

/** The jenjang of the functional post on a form of angka kredit, where a bare "Guru Madya / 01-04-2022" can mean nothing else. */
export function jenjangJabatan(jabatan: string): Jenjang | undefined {
  const post = folded(jabatan).split(/\s*[/,(]\s*|\s+tmt\b|\s+\d/)[0] ?? "";
  return readJenjang(post) ?? KEAHLIAN.get(/\b(\p{L}+)$/u.exec(post)?.[1] ?? "");
}

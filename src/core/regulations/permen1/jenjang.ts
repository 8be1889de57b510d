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

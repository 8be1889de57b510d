import { folded, letters } from "../../base/words";
import { namaJabatan } from "../umum/jabatan";
import { JENJANG, type Jenjang } from "./parameters";

const BY_LETTERS: ReadonlyMap<string, Jenjang> = new Map(
  JENJANG.flatMap((jenjang) => [letters(jenjang), letters(jenjang).replace(/^ahli/, "")].map((word) => [word, jenjang] as const)),
);
/** A title ends in its jenjang; a bare Muda or Utama may be a pangkat, so in a title keahlian needs its Ahli. */
const TITLE = /\b(ahli (?:pertama|muda|madya|utama)|pemula|terampil|mahir|penyelia)$/;

/** The jenjang that a text means, or undefined: "Ahli Pertama", "Pertama", "JF Ahli Pertama", "Arsiparis Terampil". */
export function readJenjang(text: string): Jenjang | undefined {
  const bare = letters(text).replace(/^(jf|jabatanfungsional)/, "");
  return BY_LETTERS.get(bare) ?? BY_LETTERS.get(letters(TITLE.exec(folded(text))?.[1] ?? ""));
}

/** The jenjang of the functional post on a form of angka kredit, where a bare "Guru Madya / 01-04-2022", or "… pada SDN 1", can mean nothing else. */
export function jenjangJabatan(jabatan: string): Jenjang | undefined {
  const post = namaJabatan(jabatan);
  return readJenjang(post) ?? BY_LETTERS.get(/\b[a-z]+$/.exec(post)?.[0] ?? "");
}

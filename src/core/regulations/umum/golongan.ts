import { folded } from "../../base/words";

/** Golongan ruang and its pangkat. There is no I/e, II/e or III/e. */
export const PANGKAT = {
  "I/a": "Juru Muda",
  "I/b": "Juru Muda Tingkat I",
  "I/c": "Juru",
  "I/d": "Juru Tingkat I",
  "II/a": "Pengatur Muda",
  "II/b": "Pengatur Muda Tingkat I",
  "II/c": "Pengatur",
  "II/d": "Pengatur Tingkat I",
  "III/a": "Penata Muda",
  "III/b": "Penata Muda Tingkat I",
  "III/c": "Penata",
  "III/d": "Penata Tingkat I",
  "IV/a": "Pembina",
  "IV/b": "Pembina Tingkat I",
  "IV/c": "Pembina Utama Muda",
  "IV/d": "Pembina Utama Madya",
  "IV/e": "Pembina Utama",
} as const;
export type Golongan = keyof typeof PANGKAT;

export type PangkatReading =
  | { readonly kind: "ok"; readonly golongan: Golongan; readonly pangkat: string | undefined }
  /** A golongan that does not exist, as III/e. */
  | { readonly kind: "unreal"; readonly golongan: string }
  /** Both are given and don't belong together. */
  | { readonly kind: "differ"; readonly golongan: Golongan; readonly pangkat: string; readonly expected: string }
  | { readonly kind: "unknown" };

/** A bare IX or VII, as PPPK have it, has no letter of its own. */
const GOLONGAN = /(?:^|[^a-z])(iv|ix|i{1,3}|vi{0,3})(?![ivx])\s*[/.\s-]?\s*([a-z])(?![a-z])/;

/** Reads "Penata Muda / III/a", "(III a)", "IIIa Penata Muda", whatever stands between. */
export function readPangkat(written: string): PangkatReading {
  const text = folded(written).replace(/\btk\.?\s*(?=i\b|1\b)/g, "tingkat ").replace(/tingkat\s*1\b/g, "tingkat i");
  // "Tingkat I" must not be taken for golongan I.
  const match = GOLONGAN.exec(text.replace(/tingkat i\b/g, "tingkat"));
  if (!match) return { kind: "unknown" };
  const name = `${(match[1] ?? "").toUpperCase()}/${match[2] ?? ""}`;
  if (!(name in PANGKAT)) return { kind: "unreal", golongan: name };
  const golongan = name as Golongan;
  const pangkat = pangkatIn(text);
  if (pangkat === undefined || pangkat === PANGKAT[golongan]) return { kind: "ok", golongan, pangkat };
  return { kind: "differ", golongan, pangkat, expected: PANGKAT[golongan] };
}

/** The longest pangkat whose words stand in the text. */
function pangkatIn(text: string): string | undefined {
  return Object.values(PANGKAT)
    .filter((name) => new RegExp(`\\b${name.toLowerCase()}\\b`).test(text))
    .sort((a, b) => b.length - a.length)[0];
}

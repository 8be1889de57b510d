import { folded, meaning } from "../../base/words";
import { poinKreativitas, type NamaAspek } from "./parameters";

const ASPEK: Readonly<Record<string, NamaAspek>> = {
  kuantitas: "kuantitas",
  kuant: "kuantitas",
  output: "kuantitas",
  "kuantitas/output": "kuantitas",
  kualitas: "kualitas",
  kual: "kualitas",
  mutu: "kualitas",
  "kualitas/mutu": "kualitas",
  waktu: "waktu",
  biaya: "biaya",
};

/** The aspect that a word means, or undefined. */
export function readAspek(text: string): NamaAspek | undefined {
  return meaning(ASPEK, folded(text));
}

/** Level of a kreativitas by its word or its points, or undefined. */
export function readTingkatKreativitas(written: string | number): keyof typeof poinKreativitas | undefined {
  const word = folded(String(written));
  return (Object.keys(poinKreativitas) as (keyof typeof poinKreativitas)[]).find((level) => level === word || poinKreativitas[level] === Number(written));
}

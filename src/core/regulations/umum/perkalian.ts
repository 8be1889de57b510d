import { readNumber } from "../../base/number";

const PERKALIAN = /^(\d[\d.,]*)\s*[x×*]\s*\d{1,3}(?:[.,]\d+)?\s*%(?:\s*=\s*(\d[\d.,]*))?$/i;

/** The value of "88,67 x 60%", which stands with its weight in one cell, and what comes of it where "= 53,2" follows; else nothing. */
export function perkalian(text: string): readonly number[] {
  const [, nilai, hasil] = PERKALIAN.exec(text) ?? [];
  return [nilai, hasil].flatMap((each) => {
    const reading = readNumber(each);
    return reading.ok ? [reading.value] : [];
  });
}

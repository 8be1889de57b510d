import type { Unit } from "../../rekap/unit";
import type { PlanValue } from "../../sheet/plan";
import { namaUnit, teksDalamRumus, type IsiLembarRekap } from "./isi";
import { dihitung, kolomRekap, type KOLOM } from "./tabelRekap";

/** A count of the table: those counted of a unit for whom the columns hold these words. */
export function hitungRumus(isi: IsiLembarRekap, unit: Unit, syarat: Partial<Readonly<Record<keyof typeof KOLOM, string>>>): PlanValue {
  const pairs = [["unit", pola(namaUnit(unit, isi.language))], ["dihitung", dihitung(isi.language)], ...Object.entries(syarat)] as readonly (readonly [keyof typeof KOLOM, string])[];
  return { formula: `=COUNTIFS(${pairs.map(([kolom, word]) => `${kolomRekap(isi, kolom)},${teksDalamRumus(word)}`).join(",")})` };
}

/** A name as a condition: signs that stand for others, and signs of comparison, mean themselves. */
function pola(text: string): string {
  return `=${text.replace(/[~*?]/g, "~$&")}`;
}

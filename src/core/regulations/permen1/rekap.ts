import { parts } from "../../base/civilDate";
import { toNumber } from "../../base/exact";
import { readPredikat } from "../permen6/predikat";
import type { BarisRekap } from "../rekap";
import { angkaKredit } from "./formulas";
import { readJenjang } from "./jenjang";
import { konversiSejak } from "./parameters";

/** Angka kredit of a pejabat fungsional from the predikat of a period of whole months; nothing for anybody else. */
export function angkaKreditRekap({ predikat, jabatan, periode }: BarisRekap): Partial<BarisRekap> {
  const word = predikat === null ? undefined : readPredikat(predikat);
  const jenjang = jabatan === null ? undefined : readJenjang(jabatan);
  if (!word || !jenjang || !periode || periode.dari < konversiSejak.tanggal) return {};
  const [from, to] = [parts(periode.dari), parts(periode.sampai)];
  if (from.year !== to.year) return {};
  return { angkaKredit: toNumber(angkaKredit(word, jenjang, to.month - from.month + 1)) };
}

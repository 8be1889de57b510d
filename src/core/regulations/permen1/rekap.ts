import { toNumber } from "../../base/exact";
import { readPredikat } from "../permen6/predikat";
import type { BarisRekap } from "../rekap";
import { readJenjang } from "./jenjang";
import { akumulasi } from "./pak";
import { konversiSejak } from "./parameters";

/** Angka kredit of a pejabat fungsional from the predikat of a period, by the months that count; nothing for anybody else. */
export function angkaKreditRekap({ predikat, jabatan, periode }: BarisRekap): Partial<BarisRekap> {
  const word = predikat === null ? undefined : readPredikat(predikat);
  const jenjang = jabatan === null ? undefined : readJenjang(jabatan);
  if (!word || !jenjang || !periode || periode.dari < konversiSejak.tanggal) return {};
  return { angkaKredit: toNumber(akumulasi([{ ...periode, predikat: word, jenjang }], jenjang, "tahunan", null).jumlah) };
}

import { auditKolom, pesanKolom } from "../../../audit/kolom";
import { cobaRumus, type Percobaan } from "../../../audit/percobaan";
import { persenLama } from "../../../audit/rumusSalah";
import { formulaIn, rolesOf } from "../../../audit/trials";
import { toNumber } from "../../../base/exact";
import { squeeze } from "../../../base/words";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import type { CellValue } from "../../../sheet/grid";
import { PREDIKAT } from "../../permen6/parameters";
import { readPredikat, type Predikat } from "../../permen6/predikat";
import type { Konversi } from "../forms/types";
import { citePersentase, persentasePredikat } from "../parameters";
import { hitungBaris } from "../score";

const KESALAHAN = ["skalaLama"] as const;

/** Each predikat as the formula spells it, else as printed. */
function ujian(formula: string): readonly Percobaan<(typeof KESALAHAN)[number]>[] {
  const own = new Map<Predikat, string>();
  for (const [, text = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    const predikat = readPredikat(text);
    if (predikat && !own.has(predikat)) own.set(predikat, squeeze(text));
  }
  return PREDIKAT.map((predikat) => ({ probe: { predikat: own.get(predikat) ?? predikat }, benar: persentasePredikat[predikat], salah: { skalaLama: persenLama[predikat] } }));
}

/** A share or a percent: no predikat yields as little as 2%. */
const persen = (hasil: CellValue): number => (typeof hasil === "number" ? (hasil < 2 ? hasil * 100 : hasil) : NaN);
const sama = (hasil: CellValue, seharusnya: number | string): boolean => typeof seharusnya === "number" && Math.abs(persen(hasil) - seharusnya) < 0.01;

const rumusPersentase: Rule<Konversi> = {
  id: "permen1/rumus-persentase",
  severity: "salah",
  owner: "penilai",
  cite: citePersentase,
  supersedes: ["permen1/persentase"],
  messages: {
    skalaLama: { id: "Rumus ini memakai skala lama 150, 125, 100, 75, 50: {predikat} menghasilkan {hasil}%, seharusnya {seharusnya}% (skalanya 150, 100, 75, 50, 25).", en: "This formula has the old scale 150, 125, 100, 75, 50: {predikat} yields {hasil}% where {seharusnya}% is due (150, 100, 75, 50, 25)." },
    lain: { id: "Rumus ini tidak mengikuti peraturan: {predikat} menghasilkan {hasil}%, seharusnya {seharusnya}%.", en: "This formula does not follow the regulation: {predikat} yields {hasil}% where {seharusnya}% is due." },
  },
  check({ baris }, report, context) {
    for (const { predikat, persen: field } of baris) {
      const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
      if (formula === undefined || field.state === "absent" || predikat.state === "absent") continue;
      const tried = { at: field.at, formula, roles: rolesOf(context.grids, { predikat: predikat.at }) };
      const verdict = cobaRumus(`permen1 persen`, tried, ujian(formula), KESALAHAN, sama, (hasil) => typeof hasil === "number", context);
      if (!verdict || verdict.kind === "benar") continue;
      const word = valueOf(predikat);
      const due = word && persentasePredikat[word];
      const wrongNow = due !== undefined && !sama(context.recalculated(field.at) ?? null, due);
      report(verdict.kind === "lain" ? "lain" : verdict.kesalahan, field.at, { predikat: String(verdict.uji.probe.predikat), hasil: persen(verdict.hasil), seharusnya: verdict.uji.benar }, {
        written: field.written,
        ...(due === undefined ? {} : { expected: due }),
        severity: wrongNow ? "salah" : "periksa",
      });
    }
  },
};

const rumusKolom: Rule<Konversi> = {
  id: "permen1/rumus-kolom",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perBkn3", at: "Pasal 13" },
  supersedes: ["permen1/angka-kredit"],
  messages: pesanKolom,
  check(form, report, context) {
    auditKolom(form.baris.map((baris) => {
      const value = hitungBaris(baris, form, context.self, context.forms, context.profil).angkaKredit;
      return { field: baris.angkaKredit, seharusnya: value && toNumber(value) };
    }), report, context);
  },
};

export const rumusKonversiRules = [rumusPersentase, rumusKolom] as const;

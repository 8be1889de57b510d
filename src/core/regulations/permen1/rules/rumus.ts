import { denganAkibat } from "../../../audit/akibat";
import { auditKolom, pesanKolom } from "../../../audit/kolom";
import { cobaRumus, type Percobaan } from "../../../audit/percobaan";
import { alamat, gantiRumus } from "../../../audit/perbaikan";
import { judgeMean, pesanRerata, tell, triedOn, type Rerata } from "../../../audit/rerata";
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

const rumusJumlah: Rule<Konversi> = {
  id: "permen1/rumus-jumlah",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perBkn3", at: "Lampiran, formulir akumulasi angka kredit" },
  supersedes: ["permen1/jumlah-akumulasi"],
  messages: denganAkibat((({ rentangPendek }) => ({ rentangPendek }))(pesanRerata)),
  check(form, report, context) {
    const { jumlah: field, baris } = form;
    const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
    if (formula === undefined || field.state === "absent" || baris.some(({ angkaKredit }) => angkaKredit.state === "absent")) return;
    const cells = baris.map(({ angkaKredit }) => angkaKredit.at);
    const asked: Rerata = { tried: triedOn(field.at, formula, cells, {}, context), banyak: cells.length, poin: 0, rumus: "jumlah" };
    const verdict = judgeMean(asked, 0, context);
    if (!verdict || verdict === "benar" || verdict.kesalahan !== "rentangPendek") return;
    const values = baris.flatMap((each) => hitungBaris(each, form, context.self, context.forms, context.profil).angkaKredit ?? []).map(toNumber);
    const expected = values.length === baris.length ? values.reduce((sum, value) => sum + value, 0) : undefined;
    const menjadi = `=SUM(${cells.map(alamat).join(",")})`;
    const right = judgeMean({ ...asked, tried: { ...asked.tried, formula: menjadi } }, 0, context) === "benar";
    tell(verdict, field, cells, context.recalculated(field.at), expected, report, { expected, fix: right ? gantiRumus(field.at, field.written, formula, menjadi) : undefined });
  },
};

export const rumusKonversiRules = [rumusPersentase, rumusKolom] as const;
export const rumusAkumulasiRules = [rumusJumlah] as const;

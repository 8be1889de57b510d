import { denganFix, gantiRumus } from "../../../../audit/perbaikan";
import { formulaIn, usesOwnFunctions } from "../../../../audit/trials";
import { toNumber } from "../../../../base/exact";
import type { Rule } from "../../../../check/rule";
import { parseA1 } from "../../../../sheet/a1";
import { cellKey, cellRef, COLUMNS, valueAt } from "../../../../sheet/grid";
import type { PenilaianSkp } from "../../forms/types";
import { efisiensiWaktu } from "../../parameters";
import { valuesOf } from "../../score";

/** A call of our function for one aspect without saying which, so that it is taken for kuantitas. */
const TANPA_ASPEK = /(SKP\.CAPAIAN\(\s*(\$?[A-Z]{1,3}\$?\d+)\s*,\s*(\$?[A-Z]{1,3}\$?\d+)\s*)(?:,\s*(?:"kuantitas"\s*)?)?\)/gi;

interface Baris {
  readonly aspek: "waktu" | "biaya";
  readonly realisasi: number;
  readonly seharusnya: number | undefined;
}

export const rumusAspek: Rule<PenilaianSkp> = {
  id: "pp46/rumus-aspek",
  severity: "salah",
  owner: "penilai",
  cite: efisiensiWaktu.cite,
  messages: {
    lupa: { id: "Rumus di sel bantu ini tidak menyebut aspek, sehingga {aspek} dihitung seperti kuantitas (R/T×100); tambahkan \"{aspek}\" sebagai argumen ketiga.", en: "This helper cell does not name the aspect, so {aspek} is worked out as kuantitas (R/T×100); add \"{aspek}\" as the third argument." },
    akibat: { id: "Rumus di sel bantu ini tidak menyebut aspek, sehingga {aspek} dihitung seperti kuantitas (R/T×100) dan hasilnya {hasil}, seharusnya {seharusnya}; tambahkan \"{aspek}\" sebagai argumen ketiga.", en: "This helper cell does not name the aspect, so {aspek} is worked out as kuantitas (R/T×100), which yields {hasil} where {seharusnya} is due; add \"{aspek}\" as the third argument." },
  },
  check(form, report, context) {
    const { grid } = context.self;
    if (!usesOwnFunctions(grid)) return;
    const rows = new Map<number, Baris>();
    const own = new Set<number>();
    for (const kegiatan of form.kegiatan) {
      const values = valuesOf(kegiatan, context.profil);
      for (const aspek of ["waktu", "biaya"] as const) {
        const [target, realisasi] = [kegiatan.target[aspek], kegiatan.realisasi[aspek]];
        const value = values?.[aspek];
        if (target.state !== "absent" && realisasi.state !== "absent") rows.set(cellKey(target.at.rect.top, target.at.rect.left), { aspek, realisasi: cellKey(realisasi.at.rect.top, realisasi.at.rect.left), seharusnya: value ? toNumber(value) : undefined });
      }
      // In the form's own columns the rule on their formulas names it.
      for (const field of [kegiatan.penghitungan, kegiatan.nilai]) if (field.state !== "absent") own.add(cellKey(field.at.rect.top, field.at.rect.left));
    }
    for (const [key, formula] of grid.formulas) {
      if (own.has(key) || !/SKP\.CAPAIAN\(/i.test(formula)) continue;
      let found: Baris | undefined;
      const menjadi = formula.replace(TANPA_ASPEK, (call, head: string, target: string, realisasi: string) => {
        const row = rows.get(keyOf(target));
        if (!row || row.realisasi !== keyOf(realisasi)) return call;
        found = row;
        return `${head},"${row.aspek}")`;
      });
      if (!found) continue;
      const at = cellRef(grid.sheet, Math.floor(key / COLUMNS), key % COLUMNS);
      const { aspek, seharusnya } = found as Baris;
      const written = valueAt(grid, at.rect.top, at.rect.left);
      const now = context.recalculated(at);
      // Only where the call is the whole formula is its result that of the aspect.
      const alone = /^=\s*SKP\.CAPAIAN\([^()]*\)\s*$/i.test(formula);
      const more = { written, ...denganFix(gantiRumus(at, written, formulaIn(grid, at), menjadi)) };
      if (alone && typeof now === "number" && seharusnya !== undefined) report("akibat", at, { aspek, hasil: now, seharusnya }, { ...more, expected: seharusnya });
      else report("lupa", at, { aspek }, more);
    }
  },
};

function keyOf(reference: string): number {
  const rect = parseA1(reference);
  return rect ? cellKey(rect.top, rect.left) : -1;
}

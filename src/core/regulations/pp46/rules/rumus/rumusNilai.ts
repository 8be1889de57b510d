import { formulaIn, rolesOf, usesOwnFunctions, yieldOf, type Probe, type Tried } from "../../../../audit/trials";
import { judgeMean, pesanRerata, POIN_UJI, tell, total, triedOn, type Rerata } from "../../../../audit/rerata";
import { toNumber } from "../../../../base/exact";
import type { CheckContext, Rule } from "../../../../check/rule";
import type { Field } from "../../../../sheet/field";
import { a1 } from "../../../../sheet/a1";
import type { CellRef } from "../../../../sheet/grid";
import { agrees } from "../../../umum/rules/judge";
import { bobot } from "../../parameters";
import { nilaiPerilakuOf, nilaiSkpOf, poinKreatif, poinTambahan, valuesOf } from "../../score";
import type { BagianTambahan, PenilaianPrestasi, PenilaianSkp } from "../../forms/types";
import { denganAkibat } from "../../../../audit/akibat";
import { alamat, gantiRumus } from "../../../../audit/perbaikan";

const rumusNilaiSkp: Rule<PenilaianSkp> = {
  id: "pp46/rumus-nilai-skp",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, nilai capaian SKP: rata-rata nilai kegiatan ditambah tugas tambahan dan kreativitas" },
  supersedes: ["pp46/nilai-skp"],
  messages: denganAkibat(pesanRerata),
  check(form, report, context) {
    const field = form.nilaiSkp;
    const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
    const cells = form.kegiatan.map(({ nilai }) => nilai.at);
    if (formula === undefined || field.state === "absent" || form.kegiatan.some(({ nilai }) => nilai.state === "absent")) return;
    const points = distinct([...pointCells(form.tugasTambahan), ...pointCells(form.kreativitas)]);
    // Several points for one section are not all added up.
    if (points.length > POIN_UJI.length) return;
    const tetap = (poinTambahan(form.tugasTambahan) ?? 0) + (poinKreatif(form.kreativitas) ?? 0);
    const asked = (text: string): Rerata => ({ tried: triedOn(field.at, text, cells, { p0: points[0]?.at, p1: points[1]?.at }, context), banyak: cells.length, poin: points.length, rumus: "rata" });
    const verdict = judgeMean(asked(formula), tetap, context);
    if (!verdict || verdict === "benar") return;
    const menjadi = `=${[meanOf(cells, "CAPAIAN_SKP", context), ...points.map(({ at }) => alamat(at))].join("+")}`;
    const expected = nilaiSkpOf(form, context.profil);
    const values = form.kegiatan.map((kegiatan) => valuesOf(kegiatan, context.profil)?.nilai);
    const known = values.flatMap((value) => (value ? [toNumber(value)] : []));
    const typed = points.length > 0 ? total(points.map(({ value }) => value)) : tetap;
    const now = known.length === values.length ? yieldOf(asked(formula).tried, Object.fromEntries(known.map((value, index) => [String(index), value])), context) : undefined;
    tell(verdict, field, cells, now, known.length === values.length ? total(known) / known.length + typed : undefined, report, {
      expected: expected && toNumber(expected),
      fix: judgeMean(asked(menjadi), tetap, context) === "benar" ? gantiRumus(field.at, field.written, formula, menjadi) : undefined,
    });
  },
};

interface Point {
  readonly at: CellRef;
  readonly value: number;
}

function pointCells({ baris, nilai }: BagianTambahan): readonly Point[] {
  const own = baris.flatMap(({ nilai: each }) => (each.state === "filled" ? [{ at: each.at, value: each.value }] : []));
  return own.length > 0 ? own : nilai.state === "filled" ? [{ at: nilai.at, value: nilai.value }] : [];
}

const distinct = (points: readonly Point[]) => points.filter((point, index) => points.findIndex(({ at }) => alamat(at) === alamat(point.at)) === index);

function meanOf(cells: readonly CellRef[], fungsi: "CAPAIAN_SKP" | "NILAI_PERILAKU", { self }: CheckContext): string {
  const [first] = cells;
  const last = cells[cells.length - 1];
  const range = first && last ? a1({ ...first.rect, bottom: last.rect.top }) : "";
  return usesOwnFunctions(self.grid) && fungsi === "CAPAIAN_SKP" ? `SKP.${fungsi}(${range})` : `AVERAGE(${range})`;
}

const { tanpaTambahan: _, ...pesanPerilaku } = pesanRerata;

const rumusPerilaku: Rule<PenilaianPrestasi> = {
  id: "pp46/rumus-perilaku",
  severity: "salah",
  owner: "penilai",
  cite: { source: "panduanSkp", at: "penilaian perilaku kerja: orientasi pelayanan, integritas, komitmen, disiplin, kerja sama, kepemimpinan" },
  supersedes: ["pp46/rata-rata-perilaku", "pp46/jumlah-perilaku"],
  messages: denganAkibat(pesanPerilaku),
  check(form, report, context) {
    const filled = form.perilaku.flatMap(({ nilai }) => (nilai.state === "filled" && nilai.value > 0 ? [nilai] : []));
    if (!nilaiPerilakuOf(form)) return;
    const cells = filled.map(({ at }) => at);
    const sum = total(filled.map(({ value }) => value));
    for (const [field, rumus] of [[form.jumlahPerilaku, "jumlah"], [form.rataRataPerilaku, "rata"]] as const) {
      const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
      if (formula === undefined || field.state === "absent") continue;
      const jumlah = rumus === "rata" && form.jumlahPerilaku.state !== "absent" ? form.jumlahPerilaku.at : undefined;
      const asked = (text: string): Rerata => ({ tried: triedOn(field.at, text, cells, { jumlah }, context), banyak: cells.length, poin: 0, rumus });
      const verdict = judgeMean(asked(formula), 0, context);
      if (!verdict || verdict === "benar") continue;
      const menjadi = `=${rumus === "rata" ? meanOf(cells, "NILAI_PERILAKU", context) : meanOf(cells, "NILAI_PERILAKU", context).replace("AVERAGE", "SUM")}`;
      const seharusnya = rumus === "rata" ? sum / cells.length : sum;
      tell(verdict, field, cells, yieldOf(asked(formula).tried, { jumlah: sum }, context), seharusnya, report, {
        expected: seharusnya,
        // Aspects typed as text are summed by no formula: then there is nothing to offer.
        fix: judgeMean(asked(menjadi), 0, context) === "benar" && yieldsNow(field.at, menjadi, seharusnya, context) ? gantiRumus(field.at, field.written, formula, menjadi) : undefined,
      });
    }
  },
};

function yieldsNow(at: CellRef, formula: string, expected: number, context: CheckContext): boolean {
  const now = yieldOf({ at, formula, roles: new Map() }, {}, context);
  return typeof now === "number" && agrees(now, expected);
}

const rumusPrestasi: Rule<PenilaianPrestasi> = {
  id: "pp46/rumus-prestasi",
  severity: "salah",
  owner: "penilai",
  cite: bobot.cite,
  supersedes: ["pp46/nilai-tertimbang", "pp46/nilai-prestasi"],
  messages: {
    skp: { id: "Rumus ini membobot nilai SKP {skp}%; menurut peraturan 60%.", en: "This formula weighs the SKP value at {skp}%; the rule is 60%." },
    perilaku: { id: "Rumus ini membobot perilaku kerja {perilaku}%; menurut peraturan 40%.", en: "This formula weighs behaviour at {perilaku}%; the rule is 40%." },
    dua: { id: "Rumus ini mengambil {skp}% nilai SKP dan {perilaku}% perilaku kerja; menurut peraturan 60% dan 40%.", en: "This formula takes {skp}% of the SKP value and {perilaku}% of behaviour; the rule is 60% and 40%." },
  },
  check(form, report, context) {
    const { nilaiSkp, rataRataPerilaku, nilaiSkpTertimbang, nilaiPerilakuTertimbang, nilaiPrestasi } = form;
    if (nilaiSkp.state === "absent" || rataRataPerilaku.state === "absent") return;
    const inputs = { skp: nilaiSkp.at, perilaku: rataRataPerilaku.at, bobotSkp: weightCell(form.bobotSkp), bobotPerilaku: weightCell(form.bobotPerilaku) };
    const parts = { skp60: nilaiSkpTertimbang.state === "absent" ? undefined : nilaiSkpTertimbang.at, perilaku40: nilaiPerilakuTertimbang.state === "absent" ? undefined : nilaiPerilakuTertimbang.at };
    for (const [field, id, roles] of [[nilaiSkpTertimbang, "skp", inputs], [nilaiPerilakuTertimbang, "perilaku", inputs], [nilaiPrestasi, "dua", { ...inputs, ...parts }]] as const) {
      const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
      if (formula === undefined || field.state === "absent") continue;
      const tried: Tried = { at: field.at, formula, roles: rolesOf(context.grids, roles) };
      const at = (skp: number, perilaku: number) => {
        const result = yieldOf(tried, { ...weights(form), skp, perilaku, skp60: skp * 0.01 * bobot.skp, perilaku40: perilaku * 0.01 * bobot.perilaku }, context);
        return typeof result === "number" ? result : NaN;
      };
      const [base, moreSkp, morePerilaku, both] = [at(70, 80), at(80, 80), at(70, 90), at(80, 90)];
      const shares = { skp: (moreSkp - base) * 10, perilaku: (morePerilaku - base) * 10 };
      const due = { skp: id === "perilaku" ? 0 : bobot.skp, perilaku: id === "skp" ? 0 : bobot.perilaku };
      // A formula that is no weighted sum, or takes its values from elsewhere, is left to its result.
      const linear = agrees(base, (shares.skp * 70 + shares.perilaku * 80) / 100) && agrees(both, (shares.skp * 80 + shares.perilaku * 90) / 100);
      if (!linear || (shares.skp === 0 && shares.perilaku === 0)) continue;
      if (Math.abs(shares.skp - due.skp) > 0.2 || Math.abs(shares.perilaku - due.perilaku) > 0.2) report(id, field.at, shares, { written: field.written });
    }
  },
};

const weightCell = (field: Field<number>): CellRef | undefined => (field.state === "filled" && typeof field.written === "number" ? field.at : undefined);

/** Weights as their cells should hold them, a fraction or a percent as it is there: a wrong weight is told at its own cell. */
function weights({ bobotSkp, bobotPerilaku }: PenilaianPrestasi): Probe {
  const right = (field: Field<number>, percent: number) => (field.state === "filled" && typeof field.written === "number" && field.written > 1 ? percent : percent / 100);
  return { bobotSkp: right(bobotSkp, bobot.skp), bobotPerilaku: right(bobotPerilaku, bobot.perilaku) };
}

export const rumusNilaiRules = [rumusNilaiSkp] as const;
export const rumusPrestasiRules = [rumusPerilaku, rumusPrestasi] as const;

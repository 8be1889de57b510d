import { formulaIn, onceFor, rolesOf, signatureOf, usesOwnFunctions, yieldOf, type Probe, type Tried } from "../../../../audit/trials";
import { columnFormula, filledAt, hasDrifted, type ColumnFormula } from "../../../../audit/column";
import { toNumber } from "../../../../base/exact";
import type { CheckContext, Report, Rule } from "../../../../check/rule";
import type { Field, FilledField } from "../../../../sheet/field";
import type { CellRef, CellValue } from "../../../../sheet/grid";
import { agrees } from "../../../umum/rules/judge";
import { valuesOf } from "../../score";
import { ASPEK } from "../../parameters";
import type { KegiatanDinilai, PenilaianSkp } from "../../forms/types";
import { BIASA, kenali, sama, seharusnya, ujian, type Kesalahan, type Kolom, type Salah, type Uji } from "./kegiatan";
import { akibat, denganAkibat } from "../../../../audit/akibat";
import { alamat, denganFix, gantiRumus } from "../../../../audit/perbaikan";
import { rumusCapaian } from "./perbaikan";

const cite = { source: "perkaBkn1", at: "Lampiran, penghitungan capaian SKP" } as const;
const NILAI_TERTULIS = ["pp46/penghitungan", "pp46/nilai-kegiatan"];

/** What each mistake is; `{aspek}` is the aspect that the formula gets wrong. */
const pesan: Readonly<Record<Kesalahan, { readonly id: string; readonly en: string }>> = {
  tanpaCabang: { id: "Rumus {aspek} tidak membedakan efisiensi di atas 24%: di atas batas itu nilainya 76−((1,76×T−R)/T×100−100).", en: "The formula of {aspek} has no branch above 24% saved: beyond it the value is 76−((1.76×T−R)/T×100−100)." },
  kurungHilang: { id: "Kurung pada cabang di atas 24% rumus {aspek} hilang: yang dihitung 76−x−100, seharusnya 76−(x−100).", en: "The branch above 24% of {aspek} lost its brackets: it works out 76−x−100 where 76−(x−100) is due." },
  tepat24: { id: "Rumus {aspek} salah pada efisiensi tepat 24%: batas itu termasuk cabang «sampai dengan 24%», jadi nilainya 100.", en: "The formula of {aspek} is wrong at exactly 24% saved: that belongs to the branch up to 24% and scores 100." },
  kurungSelisih: { id: "Rumus {aspek} mengalikan 1,76 dengan selisih, 1,76×(T−R); seharusnya 1,76×T−R.", en: "The formula of {aspek} multiplies the difference, 1.76×(T−R), where 1.76×T−R is due." },
  waktuTetap: { id: "Nilai {aspek} dalam rumus ini selalu 76, berapa pun realisasinya; hitung dari target dan realisasi.", en: "This formula takes {aspek} as 76 whatever was realised; work it out from target and realisation." },
  tepatWaktuNol: { id: "Rumus ini memberi {aspek} yang tepat sesuai target nilai 0 karena efisiensinya 0; seharusnya 76.", en: "This formula gives {aspek} on target 0, as nothing was saved; it should be 76." },
  persen: { id: "Rumus {aspek} menghitung realisasi dibagi target, sehingga makin boros makin tinggi nilainya; {aspek} memakai (1,76×T−R)/T×100.", en: "The formula of {aspek} is realised over target, so that spending more scores higher; {aspek} has (1.76×T−R)/T×100." },
  biayaTerbalik: { id: "Rumus {aspek} menghitung target dibagi realisasi; {aspek} memakai (1,76×T−R)/T×100, seperti waktu.", en: "The formula of {aspek} is target over realised; it has (1.76×T−R)/T×100, as time has." },
  terbalik: { id: "Target dan realisasi {aspek} tertukar dalam rumus ini: realisasi dibagi target, bukan sebaliknya.", en: "Target and realisation of {aspek} are swapped in this formula: realised over target, not the other way round." },
  tanpaKali: { id: "Rumus ini lupa mengalikan {aspek} dengan 100: R/T×100.", en: "This formula forgets to multiply {aspek} by 100: R/T×100." },
  tanpaSeratus: { id: "Rumus ini lupa mengalikan {aspek} dengan 100: (1,76×T−R)/T×100.", en: "This formula forgets to multiply {aspek} by 100: (1.76×T−R)/T×100." },
  mutuPerSeratus: { id: "Rumus ini membagi mutu dengan 100, bukan dengan targetnya: R/T×100.", en: "This formula divides quality by 100 in place of its target: R/T×100." },
  hilang: { id: "Rumus ini tidak menjumlahkan aspek {aspek}, tetapi tetap menghitungnya dalam pembagi; jumlahkan semua aspek.", en: "This formula leaves {aspek} out of the sum yet counts it in the divisor; add up all aspects." },
  biayaDiabaikan: { id: "Kegiatan ini berbiaya, tetapi rumusnya hanya menghitung tiga aspek; jumlahkan empat aspek lalu bagi 4.", en: "This activity has a cost but its formula takes three aspects only; add up four and divide by 4." },
  bagiTiga: { id: "Kegiatan ini berbiaya, tetapi rumusnya membagi dengan 3; jumlah empat aspek dibagi 4.", en: "This activity has a cost but its formula divides by 3; four aspects are divided by 4." },
  bagiEmpat: { id: "Kegiatan ini tanpa biaya, tetapi rumusnya membagi dengan 4; jumlah tiga aspek dibagi 3.", en: "This activity has no cost but its formula divides by 4; three aspects are divided by 3." },
  tanpaBagi: { id: "Rumus ini menjumlahkan aspek tanpa membaginya; nilai capaian adalah rata-rata aspek.", en: "This formula adds up the aspects without dividing; the value is their mean." },
  dibulatkan: { id: "Rumus ini membulatkan setiap aspek ke bilangan bulat sebelum dijumlahkan; bulatkan sekali, pada nilai akhir.", en: "This formula rounds each aspect to a whole number before adding up; round once, at the end." },
};

const lain = {
  lain: {
    id: "Rumus ini tidak mengikuti peraturan: untuk kuantitas {ro} dari {to}, mutu {rk} dari {tk}, dan waktu {rw} dari {tw} hasilnya {uji}, seharusnya {benar}; periksa rumusnya.",
    en: "This formula does not follow the regulation: for quantity {ro} of {to}, quality {rk} of {tk} and time {rw} of {tw} it yields {uji} where {benar} is due; look at it.",
  },
};

const rumusKegiatan: Rule<PenilaianSkp> = {
  id: "pp46/rumus-kegiatan",
  severity: "salah",
  owner: "penilai",
  cite,
  supersedes: NILAI_TERTULIS,
  messages: { ...denganAkibat(pesan), ...lain },
  check(form, report, context) {
    for (const { kegiatan, kolom, field, formula } of formulaCells(form, context)) {
      judge(kegiatan, kolom, field, formula, drifted(form, kolom, field, formula, context), report, context);
    }
  },
};

function drifted(form: PenilaianSkp, kolom: Kolom, field: Field<number>, formula: string, context: CheckContext): boolean {
  const column = habit(form, kolom, context);
  return column !== undefined && hasDrifted(formula, filledAt(column, field.at));
}

interface FormulaCell {
  readonly kegiatan: KegiatanDinilai;
  readonly kolom: Kolom;
  readonly field: Field<number>;
  readonly formula: string;
}

function formulaCells(form: PenilaianSkp, { self }: CheckContext): readonly FormulaCell[] {
  return form.kegiatan.flatMap((kegiatan) =>
    (["penghitungan", "nilai"] as const).flatMap((kolom) => {
      const field = kegiatan[kolom];
      const formula = field.state === "absent" ? undefined : formulaIn(self.grid, field.at);
      return formula === undefined ? [] : [{ kegiatan, kolom, field, formula }];
    }),
  );
}

type Kebiasaan = Readonly<Record<Kolom, ColumnFormula | undefined>>;
const habits = new WeakMap<PenilaianSkp, Kebiasaan>();

/** How the column is meant, found once for each form read. */
function habit(form: PenilaianSkp, kolom: Kolom, { self }: CheckContext): ColumnFormula | undefined {
  const of = (each: Kolom) => columnFormula(self.grid, form.kegiatan.flatMap((kegiatan) => (kegiatan[each].state === "absent" ? [] : [kegiatan[each].at])));
  const known = habits.get(form) ?? { penghitungan: of("penghitungan"), nilai: of("nilai") };
  habits.set(form, known);
  return known[kolom];
}

const hasBiaya = ({ target: { biaya } }: KegiatanDinilai) => biaya.state === "filled" && biaya.value > 0;

function triedAt(kegiatan: KegiatanDinilai, kolom: Kolom, formula: string, { grids }: CheckContext): Tried {
  const cells: Record<string, CellRef | undefined> = {};
  for (const aspek of ASPEK) {
    if (aspek === "biaya" && !hasBiaya(kegiatan)) continue;
    cells[`t-${aspek}`] = placeOf(kegiatan.target[aspek]);
    cells[`r-${aspek}`] = placeOf(kegiatan.realisasi[aspek]);
  }
  if (kolom === "nilai") cells.penghitungan = placeOf(kegiatan.penghitungan);
  return { at: kegiatan[kolom].at, formula, roles: rolesOf(grids, cells) };
}

const placeOf = (field: Field<number>): CellRef | undefined => (field.state === "absent" ? undefined : field.at);

function probeOf(uji: Uji): Probe {
  const pairs = ASPEK.flatMap((aspek) => (uji[aspek] ? [[`t-${aspek}`, uji[aspek][0]], [`r-${aspek}`, uji[aspek][1]]] : []));
  return { ...Object.fromEntries(pairs), penghitungan: seharusnya(uji, "penghitungan") };
}

interface Putusan {
  readonly salah: readonly Salah[] | undefined;
  /** The first ordinary experiment that goes wrong, where no known mistake explains it. */
  readonly lain: { readonly uji: Uji; readonly hasil: number } | undefined;
}

function putusan(tried: Tried, kolom: Kolom, berbiaya: boolean, context: CheckContext): Putusan | undefined {
  const signature = signatureOf(tried, context.grids);
  if (!signature) return undefined;
  return onceFor(`pp46 ${kolom} ${berbiaya} ${signature.key}`, () => {
    const results: number[] = [];
    for (const [index, uji] of ujian(berbiaya).entries()) {
      const value = asNumber(yieldOf(tried, probeOf(uji), context));
      // Nothing defined at the limit is a mistake of its own; elsewhere it can't be told.
      if (value === undefined && index < BIASA) return undefined;
      results.push(value ?? NaN);
    }
    return { salah: kenaliDenganCelah(results, berbiaya, kolom), lain: signature.foreign ? undefined : firstWrong(results, berbiaya, kolom) };
  });
}

const asNumber = (value: CellValue | undefined): number | undefined => (typeof value === "number" ? value : value === false ? 0 : undefined);

function kenaliDenganCelah(results: readonly number[], berbiaya: boolean, kolom: Kolom): readonly Salah[] | undefined {
  const gap = results.findIndex((value) => Number.isNaN(value));
  if (gap < 0) return kenali(results, berbiaya, kolom);
  const right = ujian(berbiaya).every((uji, index) => Number.isNaN(results[index]) || sama(results[index] ?? NaN, seharusnya(uji, kolom), kolom));
  return right ? [{ kesalahan: "tepat24", aspek: gap === BIASA ? "waktu" : "biaya" }] : undefined;
}

function firstWrong(results: readonly number[], berbiaya: boolean, kolom: Kolom): Putusan["lain"] {
  const index = ujian(berbiaya).findIndex((uji, place) => place < BIASA && !sama(results[place] ?? NaN, seharusnya(uji, kolom), kolom));
  const uji = ujian(berbiaya)[index];
  return uji && { uji, hasil: results[index] ?? NaN };
}

function judge(kegiatan: KegiatanDinilai, kolom: Kolom, field: Field<number>, formula: string, bergeser: boolean, report: Report, context: CheckContext): void {
  const berbiaya = hasBiaya(kegiatan);
  const tried = triedAt(kegiatan, kolom, formula, context);
  const verdict = putusan(tried, kolom, berbiaya, context);
  if (!verdict || verdict.salah?.length === 0) return;
  const values = valuesOf(kegiatan, context.profil);
  const expected = values && toNumber(values[kolom]);
  const now = values && yieldOf(tried, kolom === "nilai" ? { penghitungan: toNumber(values.penghitungan) } : {}, context);
  const more = { ...writtenIn(field), ...(expected === undefined ? {} : { expected }), ...denganFix(fixFor(kegiatan, kolom, field, formula, context)) };
  for (const { kesalahan, aspek = "" } of verdict.salah ?? []) {
    const { id, data } = akibat(kesalahan, now, expected);
    report(id, field.at, { aspek, ...data }, more);
  }
  if (verdict.salah || !verdict.lain || bergeser) return;
  const { uji, hasil } = verdict.lain;
  const [[to, ro], [tk, rk], [tw, rw]] = [uji.kuantitas, uji.kualitas, uji.waktu];
  report("lain", field.at, { to, ro, tk, rk, tw, rw, uji: hasil, benar: seharusnya(uji, kolom) }, { ...more, severity: "periksa" });
}

const writtenIn = (field: Field<number>) => (field.state === "absent" ? {} : { written: field.written });

/** The right formula with the row's own cells, offered only when it proves right in every experiment and on the row itself. */
function fixFor(kegiatan: KegiatanDinilai, kolom: Kolom, field: Field<number>, formula: string | undefined, context: CheckContext) {
  if (field.state === "absent") return undefined;
  const menjadi = rumusBenar(kegiatan, kolom, usesOwnFunctions(context.self.grid));
  const tried = triedAt(kegiatan, kolom, menjadi, context);
  const values = valuesOf(kegiatan, context.profil);
  if (putusan(tried, kolom, hasBiaya(kegiatan), context)?.salah?.length !== 0) return undefined;
  const now = values && yieldOf(tried, { penghitungan: toNumber(values.penghitungan) }, context);
  return values && !(typeof now === "number" && agrees(now, toNumber(values[kolom]))) ? undefined : gantiRumus(field.at, field.written, formula, menjadi);
}

function rumusBenar(kegiatan: KegiatanDinilai, kolom: Kolom, fungsiSkp: boolean): string {
  const berbiaya = hasBiaya(kegiatan);
  const pembagi = berbiaya ? ASPEK.length : ASPEK.length - 1;
  if (kolom === "nilai" && kegiatan.penghitungan.state !== "absent") return `=${alamat(kegiatan.penghitungan.at)}/${pembagi}`;
  const jumlah = ASPEK.filter((aspek) => aspek !== "biaya" || berbiaya)
    .map((aspek) => rumusCapaian(alamat(kegiatan.target[aspek].at), alamat(kegiatan.realisasi[aspek].at), aspek, fungsiSkp))
    .join("+");
  return kolom === "penghitungan" ? `=${jumlah}` : `=(${jumlah})/${pembagi}`;
}

const kolomRumus: Rule<PenilaianSkp> = {
  id: "pp46/rumus-kolom",
  severity: "salah",
  owner: "penilai",
  cite,
  supersedes: NILAI_TERTULIS,
  messages: {
    bergeser: { id: "Rumus ini mengambil sel yang bergeser: {rumus}; sekolom dengannya rumusnya {seharusnya}.", en: "This formula takes cells that have drifted: {rumus}; by its column it would be {seharusnya}." },
    tertimpa: { id: "Rumus di sini tertimpa bilangan {tertulis}; menurut rumus sekolomnya hasilnya {seharusnya}.", en: "The formula here was pasted over by {tertulis}; by its column it yields {seharusnya}." },
    tertimpaSama: { id: "Rumus di sini tertimpa bilangan {tertulis}; hasilnya kini sama, tetapi tidak ikut berubah bila target atau realisasinya diperbaiki.", en: "The formula here was pasted over by {tertulis}; it is right now but won't follow when target or realisation change." },
  },
  check(form, report, context) {
    for (const kolom of ["penghitungan", "nilai"] as const) {
      const column = habit(form, kolom, context);
      if (column) for (const kegiatan of form.kegiatan) compareWithColumn(kegiatan, kolom, column, report, context);
    }
  },
};

function compareWithColumn(kegiatan: KegiatanDinilai, kolom: Kolom, column: ColumnFormula, report: Report, context: CheckContext): void {
  const field = kegiatan[kolom];
  if (field.state === "absent" || field.state === "blank") return;
  const meant = filledAt(column, field.at);
  const own = formulaIn(context.self.grid, field.at);
  const fix = gantiRumus(field.at, field.written, own, meant);
  if (own !== undefined) {
    // What the drift amounts to may have a name, and then it has been said.
    if (hasDrifted(own, meant) && putusan(triedAt(kegiatan, kolom, own, context), kolom, hasBiaya(kegiatan), context)?.salah === undefined) report("bergeser", field.at, { rumus: own, seharusnya: meant }, { written: field.written, ...denganFix(fixFor(kegiatan, kolom, field, own, context) ?? fix) });
    return;
  }
  if (field.state === "filled" && typeof field.written === "number") pastedOver(kegiatan, kolom, field, fix, report, context);
}

function pastedOver(kegiatan: KegiatanDinilai, kolom: Kolom, field: FilledField<number>, fix: ReturnType<typeof gantiRumus>, report: Report, context: CheckContext): void {
  const values = valuesOf(kegiatan, context.profil);
  if (!values) return;
  const expected = toNumber(values[kolom]);
  const [step] = fix.steps;
  const formula = step?.kind === "replace" && typeof step.value === "object" && step.value ? step.value.formula : "";
  // A column whose formula is wrong itself is no model.
  const yields = yieldOf({ at: field.at, formula, roles: rolesOf(context.grids, { penghitungan: placeOf(kegiatan.penghitungan) }) }, { penghitungan: toNumber(values.penghitungan) }, context);
  const plan = typeof yields === "number" && agrees(yields, expected) ? fix : fixFor(kegiatan, kolom, field, undefined, context);
  const data = { tertulis: field.value, seharusnya: expected };
  const right = agrees(field.value, expected);
  report(right ? "tertimpaSama" : "tertimpa", field.at, data, { written: field.written, expected, ...(right ? { severity: "periksa" as const } : {}), ...denganFix(plan) });
}

export const rumusKegiatanRules = [rumusKegiatan, kolomRumus] as const;

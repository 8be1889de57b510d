import { akibat, denganAkibat } from "../../../audit/akibat";
import { bilangan, cobaRumus, dekat, type Hasil, type Percobaan } from "../../../audit/percobaan";
import { alamat, denganFix, gantiRumus } from "../../../audit/perbaikan";
import { formulaIn, rolesOf, usesOwnFunctions, type Probe } from "../../../audit/trials";
import { exact, mean, toNumber, type Exact } from "../../../base/exact";
import { a1 } from "../../../sheet/a1";
import type { CheckContext, Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import type { CellRef } from "../../../sheet/grid";
import { agrees } from "../../umum/rules/judge";
import { nilaiSkpJpt } from "../formulas";
import type { PenilaianSkp } from "../forms/types";
import { bobotUtamaJpt, kinerjaTambahan, nilaiRencana, nilaiTertinggi } from "../parameters";
import { ikiOf, nilaiIkiOf, nilaiSkpOf, rencanaDi, rencanaKelompok } from "../score";
import { lihatDari } from "./banding";

const { perjanjianKinerja: PK, rencanaAksi: AKSI, cite } = bobotUtamaJpt;
const rata = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** Cells that the value of a JPT comes from. */
interface Bahan {
  readonly pk: readonly CellRef[];
  readonly aksi: readonly CellRef[];
  readonly tambahan: readonly CellRef[];
}

const tempat = (fields: readonly Field<number>[]): readonly CellRef[] => fields.flatMap((field) => (field.state === "absent" ? [] : [field.at]));
const nilaiDi = (form: PenilaianSkp, aksi: boolean) => rencanaKelompok(form, aksi).flatMap(ikiOf);

function bahanOf(form: PenilaianSkp): Bahan {
  return { pk: tempat(nilaiDi(form, false).map(({ nilai }) => nilai)), aksi: tempat(nilaiDi(form, true).map(({ nilai }) => nilai)), tambahan: tempat(rencanaDi(form, "tambahan").map(({ tertimbang }) => tertimbang)) };
}

const roled = (prefix: string, cells: readonly CellRef[]) => Object.fromEntries(cells.map((cell, index) => [`${prefix}${index}`, cell]));
const probed = (prefix: string, values: readonly number[]): Probe => Object.fromEntries(values.map((value, index) => [`${prefix}${index}`, value]));
const banyak = (cells: readonly CellRef[], value: (index: number) => number) => cells.map((_, index) => value(index));

const SALAH_NILAI = ["tertukar", "samaRata", "rataSemua", "tanpaAlih", "tanpaTambahan"] as const;
const SALAH_BATAS = ["tanpaBatasNilai", "tanpaBatasTambahan", "tanpaBatas"] as const;
type SalahNilai = (typeof SALAH_NILAI)[number] | (typeof SALAH_BATAS)[number];

/** Values of each kind, what is right, and what each mistake makes of them. `bagian`: cells with the weighted mean of each kind, if they are to be taken as right. */
function percobaan({ pk, aksi, tambahan }: Bahan, p: (index: number) => number, a: (index: number) => number, t: number): Percobaan<SalahNilai> {
  const [main, more, extra] = [banyak(pk, p), banyak(aksi, a), banyak(tambahan, () => t)];
  const exacts = (values: readonly number[]): readonly Exact[] => values.map((value) => exact(value));
  const [all, both] = [extra.reduce((sum, each) => sum + each, 0), main.length > 0 && more.length > 0];
  const [mp, ma] = [rata(main), rata(more)];
  const utama = both ? (PK * mp + AKSI * ma) / 100 : main.length > 0 ? mp : ma;
  const limited = Math.min(all, kinerjaTambahan.paling);
  const whole = (value: number) => Math.min(value + limited, nilaiTertinggi);
  return {
    probe: { ...probed("p", main), ...probed("a", more), ...probed("t", extra), gp: both ? (PK * mp) / 100 : mp, ga: both ? (AKSI * ma) / 100 : ma },
    benar: toNumber(nilaiSkpJpt(exacts(main), exacts(more), exacts(extra))),
    salah: {
      ...(both ? { tertukar: whole((AKSI * mp + PK * ma) / 100), samaRata: whole((mp + ma) / 2), rataSemua: whole(rata([...main, ...more])) } : { tanpaAlih: whole((utama * (main.length > 0 ? PK : AKSI)) / 100) }),
      ...(extra.length > 0 ? { tanpaTambahan: Math.min(utama, nilaiTertinggi) } : {}),
      tanpaBatas: utama + all,
      tanpaBatasTambahan: Math.min(utama + all, nilaiTertinggi),
      tanpaBatasNilai: utama + limited,
    },
  };
}

/** The most that one kinerja tambahan yields. */
const PALING_SATU = (nilaiRencana["Sangat Baik"] * Math.max(...kinerjaTambahan.bobotLingkup)) / 100;

/** First the weights, where no limit is met, then the limits, with values that there may be. */
function nilaiJpt(at: CellRef, formula: string, bahan: Bahan, bagian: Readonly<Record<string, CellRef | undefined>>, context: CheckContext): Hasil<SalahNilai> | undefined {
  const { pk, aksi, tambahan } = bahan;
  if (pk.length + aksi.length === 0) return undefined;
  const tried = { at, formula, roles: rolesOf(context.grids, { ...roled("p", pk), ...roled("a", aksi), ...roled("t", tambahan), ...bagian }) };
  const nama = `pp30 nilai jpt ${pk.length} ${aksi.length} ${tambahan.length} ${Object.keys(bagian).join()}`;
  const low = Math.min(1, (kinerjaTambahan.paling - 1) / Math.max(1, tambahan.length));
  const weights = [percobaan(bahan, (index) => 90 + 3 * (index % 7), (index) => 60 + 2 * (index % 11), low), percobaan(bahan, (index) => 70 - (index % 5), (index) => 104 + (index % 3), low / 2)];
  const verdict = cobaRumus(nama, tried, weights, SALAH_NILAI, dekat, bilangan, context);
  if (verdict?.kind !== "benar") return verdict;
  const limits = [percobaan(bahan, () => 100, () => 100, PALING_SATU), percobaan(bahan, () => nilaiTertinggi, () => nilaiTertinggi, low)];
  return cobaRumus(`${nama} batas`, tried, limits, SALAH_BATAS, dekat, bilangan, context);
}

/** A range where the cells stand one below another; undefined where something lies between. */
function rentang(cells: readonly CellRef[]): string | undefined {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (!first || !last) return "";
  const apart = cells.some(({ rect }, index) => rect.left !== first.rect.left || rect.top !== first.rect.top + index);
  return apart ? undefined : a1({ ...first.rect, right: first.rect.left, bottom: last.rect.top });
}

/** The right formula: our function where the sheet uses such, else the sums as one would write them. */
function benarUntuk({ pk, aksi, tambahan }: Bahan, fungsiSkp: boolean): string {
  const parts = [pk, aksi, tambahan].map(rentang);
  while (parts[parts.length - 1] === "") parts.pop();
  if (fungsiSkp && !parts.includes(undefined)) return `=SKP.NILAI_SKP_JPT(${parts.join(",")})`;
  const listed = (cells: readonly CellRef[]) => cells.map(alamat).join(",");
  const mean = (cells: readonly CellRef[], bobot: number) => `AVERAGE(${listed(cells)})${bobot === 100 ? "" : `*${bobot}/100`}`;
  const utama = pk.length > 0 && aksi.length > 0 ? `${mean(pk, PK)}+${mean(aksi, AKSI)}` : mean(pk.length > 0 ? pk : aksi, 100);
  return `=MIN(${nilaiTertinggi},${utama}${tambahan.length > 0 ? `+MIN(${kinerjaTambahan.paling},SUM(${listed(tambahan)}))` : ""})`;
}

const rumusNilaiJpt: Rule<PenilaianSkp> = {
  id: "pp30/rumus-nilai-skp-jpt",
  severity: "salah",
  owner: "penilai",
  cite,
  supersedes: ["pp30/nilai-skp"],
  messages: denganAkibat<SalahNilai>({
    tertukar: { id: "Bobot dalam rumus ini tertukar: {pk}% untuk perjanjian kinerja dan direktif, {aksi}% untuk rencana aksi dan inisiatif strategis.", en: "The weights in this formula are swapped: {pk}% is for perjanjian kinerja and direktif, {aksi}% for rencana aksi and inisiatif strategis." },
    samaRata: { id: "Rumus ini membobot kedua jenis kinerja utama sama; bobotnya {pk}% perjanjian kinerja dan direktif, {aksi}% rencana aksi dan inisiatif strategis.", en: "This formula weighs both kinds of kinerja utama alike; it is {pk}% perjanjian kinerja and direktif, {aksi}% rencana aksi and inisiatif strategis." },
    rataSemua: { id: "Rumus ini merata-ratakan semua IKI tanpa bobot; rata-rata tiap jenis dibobot {pk}% (perjanjian kinerja dan direktif) dan {aksi}% (rencana aksi).", en: "This formula takes the mean of all IKI without weights; the mean of each kind is weighed {pk}% (perjanjian kinerja and direktif) and {aksi}% (rencana aksi)." },
    tanpaAlih: { id: "Rumus ini tetap membobot sebagian, padahal hanya ada satu jenis kinerja utama; jenis itu mendapat seluruh bobotnya.", en: "This formula weighs by a part though there is one kind of kinerja utama only; that kind has all the weight." },
    tanpaTambahan: { id: "Rumus ini tidak menambahkan nilai kinerja tambahan.", en: "This formula does not add the points of kinerja tambahan." },
    tanpaBatas: { id: "Rumus ini tidak membatasi kinerja tambahan sampai {paling} dan nilai SKP sampai {tertinggi}.", en: "This formula limits neither kinerja tambahan to {paling} nor the nilai SKP to {tertinggi}." },
    tanpaBatasTambahan: { id: "Rumus ini tidak membatasi jumlah kinerja tambahan sampai {paling}.", en: "This formula does not limit the sum of kinerja tambahan to {paling}." },
    tanpaBatasNilai: { id: "Rumus ini tidak membatasi nilai SKP sampai {tertinggi}.", en: "This formula does not limit the nilai SKP to {tertinggi}." },
  }),
  check(form, report, context) {
    const { nilaiSkp: field } = form;
    const formula = form.jpt && field.state !== "absent" ? formulaIn(context.self.grid, field.at) : undefined;
    if (formula === undefined || field.state === "absent") return;
    const bahan = bahanOf(form);
    // Weighted means that stand in cells of their own, and are judged there, count as right here.
    const verdict = nilaiJpt(field.at, formula, bahan, bagianDi(form, context), context);
    if (verdict?.kind !== "dikenal") return;
    const due = nilaiSkpOf(form, lihatDari(context));
    const expected = due && toNumber(due);
    const now = context.recalculated(field.at);
    const menjadi = benarUntuk(bahan, usesOwnFunctions(context.self.grid));
    const limit = verdict.kesalahan.startsWith("tanpaBatas");
    // A limit that is not passed here does no harm yet, and what is wrong here then comes from elsewhere.
    const harmless = limit && !(typeof now === "number" && expected !== undefined && now > expected && !agrees(now, expected));
    const { id, data } = harmless && !isNear(now, expected) ? { id: verdict.kesalahan, data: {} } : akibat(verdict.kesalahan, now, expected);
    report(id, field.at, { ...data, pk: PK, aksi: AKSI, paling: kinerjaTambahan.paling, tertinggi: nilaiTertinggi }, {
      written: field.written,
      ...(expected === undefined ? {} : { expected }),
      ...(harmless ? { severity: "periksa" as const } : {}),
      ...denganFix(isNear(context.trial(field.at, menjadi, new Map()), expected) ? gantiRumus(field.at, field.written, formula, menjadi) : undefined),
    });
  },
};

const isNear = (value: unknown, expected: number | undefined): boolean => typeof value === "number" && expected !== undefined && agrees(value, expected);

/** The one cell with the weighted mean of a kind, and its formula, if any. */
function selBobot(form: PenilaianSkp, aksi: boolean, context: CheckContext): { readonly field: Exclude<Field<number>, { state: "absent" }>; readonly formula: string } | undefined {
  const cells = rencanaKelompok(form, aksi).flatMap(({ tertimbang }) => (tertimbang.state === "absent" || (tertimbang.state === "blank" && formulaIn(context.self.grid, tertimbang.at) === undefined) ? [] : [tertimbang]));
  const [field, ...more] = cells;
  const formula = field && formulaIn(context.self.grid, field.at);
  return field && more.length === 0 && formula !== undefined ? { field, formula } : undefined;
}

function bagianDi(form: PenilaianSkp, context: CheckContext): Readonly<Record<string, CellRef | undefined>> {
  return { gp: selBobot(form, false, context)?.field.at, ga: selBobot(form, true, context)?.field.at };
}

const SALAH_BOBOT = ["bobotLain", "tanpaBobot", "samaRata", "jumlah", "tanpaAlih", "rentangPendek"] as const;
type SalahBobot = (typeof SALAH_BOBOT)[number];

function ujiBobot(count: number, aksi: boolean, both: boolean): readonly Percobaan<SalahBobot>[] {
  const own = aksi ? AKSI : PK;
  return [(index: number) => 60 + 7 * (index % 8), (index: number) => 111 - 4 * (index % 20) - (index % 2)].map((value) => {
    const values = Array.from({ length: count }, (_, index) => value(index));
    const weight = both ? own : 100;
    const of = (list: readonly number[], percent: number) => (rata(list) * percent) / 100;
    return {
      probe: probed("", values),
      benar: of(values, weight),
      salah: {
        ...(both ? { bobotLain: of(values, 100 - own), tanpaBobot: of(values, 100), samaRata: of(values, 50) } : { tanpaAlih: of(values, own) }),
        ...(count > 1 ? { jumlah: of(values, weight) * count, rentangPendek: of(values.slice(0, -1), weight) } : {}),
      },
    };
  });
}

const rumusBobotJpt: Rule<PenilaianSkp> = {
  id: "pp30/rumus-bobot-jpt",
  severity: "salah",
  owner: "penilai",
  cite,
  supersedes: ["pp30/nilai-tertimbang-jpt"],
  messages: denganAkibat<SalahBobot>({
    bobotLain: { id: "Rumus ini memakai bobot jenis yang lain: {jenis} berbobot {bobot}%.", en: "This formula has the weight of the other kind: {jenis} weighs {bobot}%." },
    tanpaBobot: { id: "Rumus ini belum mengalikan dengan bobotnya: rata-rata {jenis} dikalikan {bobot}%.", en: "This formula leaves the weight out: the mean of {jenis} is multiplied by {bobot}%." },
    samaRata: { id: "Rumus ini membobot setengah; {jenis} berbobot {bobot}%.", en: "This formula weighs by a half; {jenis} weighs {bobot}%." },
    jumlah: { id: "Rumus ini menjumlahkan nilai IKI {jenis}; yang dibobot rata-ratanya.", en: "This formula adds the values of {jenis} up; their mean is weighed." },
    tanpaAlih: { id: "Rumus ini membobot sebagian, padahal hanya ada {jenis}; jenis itu mendapat seluruh bobotnya.", en: "This formula weighs by a part though there is {jenis} only; it has all the weight." },
    rentangPendek: { id: "Rumus ini tidak mengambil {sel}: rentangnya kurang panjang, seharusnya meliputi {banyak} IKI {jenis}.", en: "This formula leaves out {sel}: its range stops short of the {banyak} IKI of {jenis}." },
  }),
  check(form, report, context) {
    if (!form.jpt) return;
    const bahan = bahanOf(form);
    const total = form.nilaiSkp.state === "absent" ? undefined : formulaIn(context.self.grid, form.nilaiSkp.at);
    // Weighed here or in the end: what comes of it is what counts.
    if (total !== undefined && form.nilaiSkp.state !== "absent" && nilaiJpt(form.nilaiSkp.at, total, bahan, {}, context)?.kind === "benar") return;
    for (const aksi of [false, true]) {
      const cells = aksi ? bahan.aksi : bahan.pk;
      const iki = nilaiDi(form, aksi);
      const found = selBobot(form, aksi, context);
      if (!found || cells.length === 0 || cells.length < iki.length) continue;
      const both = (aksi ? bahan.pk : bahan.aksi).length > 0;
      const { field, formula } = found;
      const verdict = cobaRumus(`pp30 bobot jpt ${aksi} ${cells.length} ${both}`, { at: field.at, formula, roles: rolesOf(context.grids, roled("", cells)) }, ujiBobot(cells.length, aksi, both), SALAH_BOBOT, dekat, bilangan, context);
      if (verdict?.kind !== "dikenal") continue;
      const bobot = both ? (aksi ? AKSI : PK) : 100;
      const values = iki.flatMap((each) => nilaiIkiOf(each, context.profil) ?? []);
      const expected = values.length === iki.length ? (toNumber(mean(values)) * bobot) / 100 : undefined;
      const menjadi = `=AVERAGE(${cells.map(alamat).join(",")})${both ? `*${bobot}/100` : ""}`;
      const { id, data } = akibat(verdict.kesalahan, context.recalculated(field.at), expected);
      report(id, field.at, { ...data, jenis: aksi ? "rencana aksi dan inisiatif strategis" : "perjanjian kinerja dan direktif", bobot, banyak: cells.length, sel: verdict.kesalahan === "rentangPendek" ? alamat(cells[cells.length - 1] ?? field.at) : "" }, {
        written: field.written,
        ...(expected === undefined ? {} : { expected }),
        fix: gantiRumus(field.at, field.written, formula, menjadi),
      });
    }
  },
};

export const rumusJptRules = [rumusBobotJpt, rumusNilaiJpt] as const;

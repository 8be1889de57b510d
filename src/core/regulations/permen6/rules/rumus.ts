import { auditKolom, pesanKolom } from "../../../audit/kolom";
import { cobaRumus, type Hasil, type Percobaan } from "../../../audit/percobaan";
import { dalamGaya, alamat, denganFix, gantiRumus } from "../../../audit/perbaikan";
import { formulaIn, rolesOf, usesOwnFunctions, type Tried } from "../../../audit/trials";
import type { CheckContext, Report, Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import type { CellValue } from "../../../sheet/grid";
import { squeeze } from "../../../base/words";
import type { RekapPredikat } from "../forms/orang";
import type { Evaluasi } from "../forms/types";
import { predikatKuadran, RATING, readPredikat, readRating, type Predikat, type Rating } from "../predikat";

const cite = { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" } as const;

const KESALAHAN = ["selaluBaik", "tertukar", "tanpaSangatKurang"] as const;
type Kesalahan = (typeof KESALAHAN)[number];

/** The three ratings as a workbook spells them. */
type Ejaan = Readonly<Record<Rating, string>>;

const EJAAN: readonly Ejaan[] = [
  { "Di atas ekspektasi": "Di atas ekspektasi", "Sesuai ekspektasi": "Sesuai ekspektasi", "Di bawah ekspektasi": "Di bawah ekspektasi" },
  { "Di atas ekspektasi": "Diatas ekspektasi", "Sesuai ekspektasi": "Sesuai ekspektasi", "Di bawah ekspektasi": "Dibawah ekspektasi" },
  { "Di atas ekspektasi": "Diatas ekspetasi", "Sesuai ekspektasi": "Sesuai ekspetasi", "Di bawah ekspektasi": "Dibawah ekspetasi" },
  { "Di atas ekspektasi": "Di atas", "Sesuai ekspektasi": "Sesuai", "Di bawah ekspektasi": "Di bawah" },
  { "Di atas ekspektasi": "Diatas", "Sesuai ekspektasi": "Sesuai", "Di bawah ekspektasi": "Dibawah" },
  { "Di atas ekspektasi": "AE", "Sesuai ekspektasi": "SE", "Di bawah ekspektasi": "BE" },
];

/** The spelling that a formula compares with: its own words where it has some, and the nearest list for the rest. */
function ejaanDari(formula: string): Ejaan | undefined {
  const own = new Map<Rating, string>();
  for (const [, text = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    const rating = readRating(text);
    if (rating && !own.has(rating)) own.set(rating, squeeze(text));
  }
  if (own.size === 0) return undefined;
  const near = [...EJAAN].sort((a, b) => shared(b, own) - shared(a, own))[0] as Ejaan;
  return { ...near, ...Object.fromEntries(own) };
}

const shared = (ejaan: Ejaan, own: ReadonlyMap<Rating, string>): number => RATING.filter((rating) => own.get(rating)?.toLowerCase() === ejaan[rating].toLowerCase()).length;

function ujian(ejaan: Ejaan): readonly Percobaan<Kesalahan>[] {
  return RATING.flatMap((hasil) =>
    RATING.map((perilaku) => {
      const benar = predikatKuadran(hasil, perilaku);
      return { probe: { hasil: ejaan[hasil], perilaku: ejaan[perilaku] }, benar, salah: { selaluBaik: "Baik", tertukar: predikatKuadran(perilaku, hasil), ...(benar === "Sangat Kurang" ? { tanpaSangatKurang: "Kurang" } : {}) } };
    }),
  );
}

const baca = (hasil: CellValue): boolean => typeof hasil === "string" && (readPredikat(hasil) !== undefined || squeeze(hasil) === "");
const sama = (hasil: CellValue, seharusnya: number | string): boolean => typeof hasil === "string" && readPredikat(hasil) === seharusnya;

/** Fewer right answers than this out of nine show only that the formula compares with other words. */
const SEDIKITNYA = 4;

function coba(tried: Tried, context: CheckContext): Hasil<Kesalahan> | undefined {
  const own = ejaanDari(tried.formula);
  for (const ejaan of own ? [own] : EJAAN) {
    const found = cobaRumus(`permen6 kuadran ${Object.values(ejaan).join()}`, tried, ujian(ejaan), KESALAHAN, sama, baca, context);
    // Of words that the formula does not hold itself, a formula that always says Baik may just not know them.
    if (found && (own || (found.kind === "dikenal" ? found.kesalahan !== "selaluBaik" : found.kind === "benar" || found.benar >= SEDIKITNYA))) return found;
  }
  return undefined;
}

const messages = {
  selaluBaik: { id: "Rumus ini selalu menghasilkan Baik, apa pun ratingnya: syarat ATAU di dalamnya selalu benar. {hasil} dan {perilaku} berpredikat {seharusnya}.", en: "This formula always yields Baik: a condition with OR in it is always true. {hasil} and {perilaku} make {seharusnya}." },
  tertukar: { id: "Rumus ini menukar rating hasil kerja dan rating perilaku: hasil {hasil} dan perilaku {perilaku} menghasilkan «{uji}», seharusnya {seharusnya}.", en: "This formula swaps the two ratings: results {hasil} and behaviour {perilaku} yield “{uji}” where {seharusnya} is due." },
  tanpaSangatKurang: { id: "Rumus ini tidak mengenal Sangat Kurang: hasil dan perilaku yang keduanya di bawah ekspektasi menghasilkan «{uji}».", en: "This formula does not know Sangat Kurang: results and behaviour both below yield “{uji}”." },
  lain: { id: "Kuadran dalam rumus ini diisi lain: hasil {hasil} dan perilaku {perilaku} menghasilkan «{uji}», seharusnya {seharusnya}.", en: "The quadrant in this formula is filled differently: results {hasil} and behaviour {perilaku} yield “{uji}” where {seharusnya} is due." },
} as const;

function periksa(predikat: Field<Predikat>, hasil: Field<Rating>, perilaku: Field<Rating>, report: Report, context: CheckContext): void {
  const formula = predikat.state === "absent" ? undefined : formulaIn(context.self.grid, predikat.at);
  if (formula === undefined || predikat.state === "absent" || hasil.state === "absent" || perilaku.state === "absent") return;
  // A rating behind its label in one cell is no input of a formula.
  if ([hasil, perilaku].some((field) => field.state === "filled" && readRating(String(field.written)) === undefined)) return;
  const roles = rolesOf(context.grids, { hasil: hasil.at, perilaku: perilaku.at });
  const verdict = coba({ at: predikat.at, formula, roles }, context);
  if (!verdict || verdict.kind === "benar") return;
  const [a, b] = [valueOf(hasil), valueOf(perilaku)];
  const due = a && b ? predikatKuadran(a, b) : undefined;
  const now = context.recalculated(predikat.at);
  const wrongNow = due !== undefined && !(typeof now === "string" && readPredikat(now) === due);
  const menjadi = dalamGaya(`=SKP.PREDIKAT_KUADRAN(${alamat(hasil.at)},${alamat(perilaku.at)})`, usesOwnFunctions(context.self.grid));
  const { probe, benar } = verdict.uji;
  report(verdict.kind === "lain" ? "lain" : verdict.kesalahan, predikat.at, { hasil: String(probe.hasil), perilaku: String(probe.perilaku), uji: String(verdict.hasil), seharusnya: benar }, {
    written: predikat.written,
    ...(due === undefined ? {} : { expected: due }),
    // Right now, but wrong on other ratings: someone must look.
    severity: wrongNow ? "salah" : "periksa",
    ...denganFix(menjadi === undefined ? undefined : gantiRumus(predikat.at, predikat.written, formula, menjadi)),
  });
}

const rumusPredikat: Rule<Evaluasi> = {
  id: "permen6/rumus-predikat",
  severity: "salah",
  owner: "penilai",
  cite,
  supersedes: ["permen6/predikat"],
  messages,
  check({ predikat, ratingHasil, ratingPerilaku }, report, context) {
    periksa(predikat, ratingHasil, ratingPerilaku, report, context);
  },
};

const rumusRekap: Rule<RekapPredikat> = {
  id: "permen6/rumus-predikat",
  severity: "salah",
  owner: "pengelola",
  cite,
  supersedes: ["permen6/rekap-predikat"],
  messages,
  check({ baris }, report, context) {
    for (const { predikat, ratingHasil, ratingPerilaku } of baris) periksa(predikat, ratingHasil, ratingPerilaku, report, context);
  },
};

const kolomRekap: Rule<RekapPredikat> = {
  id: "permen6/rumus-kolom",
  severity: "salah",
  owner: "pengelola",
  cite,
  supersedes: ["permen6/rekap-predikat"],
  messages: pesanKolom,
  check({ baris }, report, context) {
    const cells = baris.map(({ predikat, ratingHasil, ratingPerilaku }) => {
      const [hasil, perilaku] = [valueOf(ratingHasil), valueOf(ratingPerilaku)];
      const seharusnya = hasil && perilaku ? predikatKuadran(hasil, perilaku) : undefined;
      return { field: predikat, seharusnya, sama: (value: unknown) => typeof value === "string" && readPredikat(value) === seharusnya };
    });
    auditKolom(cells, report, context);
  },
};

export const rumusEvaluasiRules = [rumusPredikat] as const;
export const rumusRekapRules = [rumusRekap, kolomRekap] as const;

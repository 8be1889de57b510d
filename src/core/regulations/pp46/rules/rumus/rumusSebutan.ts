import { formulaIn, onceFor, rolesOf, signatureOf, usesOwnFunctions, yieldOf, type Tried } from "../../../../audit/trials";
import { profilBaku } from "../../../../base/setting";
import { exact, type Exact } from "../../../../base/exact";
import type { CheckContext, Report, Rule } from "../../../../check/rule";
import type { Field } from "../../../../sheet/field";
import { bandCases } from "../../../../twins/bands";
import { formulaText, reference } from "../../../../twins/formula";
import { sebutan } from "../../formulas";
import { rentangSebutan, SEBUTAN } from "../../parameters";
import { nilaiPrestasiOf, nilaiSkpOf } from "../../score";
import { rentangSebutanDalam } from "../../settings";
import type { PenilaianPrestasi, PenilaianSkp } from "../../forms/types";
import { knownSebutan } from "../nilai";
import { alamat, denganFix, gantiRumus } from "../../../../audit/perbaikan";

/** Between the whole numbers at which the words change, at them, and inside each band. */
const UJI = [100, 95, 91, 90.5, 90, 83, 76, 75.5, 75, 68, 61, 60.5, 60, 55, 51, 50.5, 50, 30];
const DI_ATAS_SERATUS = 105;

interface Beda {
  readonly kesalahan: "sedang" | "seratus" | "bercelah" | "batas";
  readonly nilai: number;
  readonly hasil: string;
  readonly seharusnya: string;
}

function judge(tried: Tried, teratas: boolean, context: CheckContext): readonly Beda[] {
  const signature = signatureOf(tried, context.grids);
  const bands = rentangSebutanDalam(context.profil);
  if (!signature) return [];
  return onceFor(`pp46 sebutan ${bands === rentangSebutan} ${teratas} ${signature.key}`, () => {
    const results: { readonly nilai: number; readonly hasil: string; readonly seharusnya: string }[] = [];
    for (const nilai of teratas ? [DI_ATAS_SERATUS, ...UJI] : UJI) {
      const result = yieldOf(tried, { nilai }, context);
      if (typeof result !== "string" && result !== false) return [];
      results.push({ nilai, hasil: result === false ? "" : result.replace(/[()]/g, "").trim(), seharusnya: sebutan(exact(nilai), bands) });
    }
    // Always the same word: the formula does not look at this cell.
    if (new Set(results.map(({ hasil }) => hasil)).size < 3) return [];
    const right = (nilai: number) => results.some((each) => each.nilai === nilai && knownSebutan(each.hasil) === each.seharusnya);
    const wrong = results.filter(({ nilai }) => !right(nilai)).map((each): Beda => ({ ...each, kesalahan: kind(each, right(Math.floor(each.nilai)) && right(Math.ceil(each.nilai))) }));
    return wrong.filter(({ kesalahan }, index) => wrong.findIndex((other) => other.kesalahan === kesalahan) === index);
  });
}

/** A gap: right at the whole numbers on both sides, and between them neither of their words. */
function kind({ nilai, hasil, seharusnya }: Pick<Beda, "nilai" | "hasil" | "seharusnya">, amidRight: boolean): Beda["kesalahan"] {
  if (/^sedang$/i.test(hasil)) return "sedang";
  const words: readonly string[] = SEBUTAN;
  const known = knownSebutan(hasil);
  if (nilai >= 100 && known === undefined) return "seratus";
  const apart = known === undefined ? Infinity : Math.abs(words.indexOf(known) - words.indexOf(seharusnya));
  return amidRight && !Number.isInteger(nilai) && apart !== 1 ? "bercelah" : "batas";
}

const messages = {
  sedang: { id: "Rumus ini memberi «Sedang», yang bukan sebutan PP 46/2011: nilai {nilai} bersebutan {seharusnya}.", en: "This formula yields “Sedang”, no word of PP 46/2011: a value of {nilai} is {seharusnya}." },
  seratus: { id: "Rumus ini tidak memberi sebutan bagi nilai {nilai}, yaitu {seharusnya}; rentang teratas tidak berbatas atas.", en: "This formula has no word for {nilai}, which is {seharusnya}; the top band has no upper limit." },
  bercelah: { id: "Rentang dalam rumus ini bercelah: nilai {nilai} menghasilkan «{hasil}», seharusnya {seharusnya}; bandingkan dengan batas bawah saja.", en: "The bands of this formula have gaps: {nilai} yields “{hasil}” where {seharusnya} is due; compare with lower limits only." },
  batas: { id: "Batas dalam rumus ini keliru: nilai {nilai} menghasilkan «{hasil}», seharusnya {seharusnya}.", en: "The limits of this formula are wrong: {nilai} yields “{hasil}” where {seharusnya} is due." },
};

const rule = { id: "pp46/rumus-sebutan", severity: "periksa", owner: "penilai", cite: rentangSebutan.cite, messages } as const;

/** A formula whose word is right now has only a wrong cut: someone must look. One whose word is wrong now is wrong. */
function compare(field: Field<string>, nilai: Field<number>, value: Exact | undefined, teratas: boolean, report: Report, context: CheckContext): void {
  const formula = field.state === "absent" || nilai.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
  if (formula === undefined || field.state === "absent" || nilai.state === "absent" || alamat(field.at) === alamat(nilai.at)) return;
  const roles = rolesOf(context.grids, { nilai: nilai.at });
  const wrong = judge({ at: field.at, formula, roles }, teratas, context);
  if (wrong.length === 0) return;
  const due = value && value.n >= 0n ? sebutan(value, rentangSebutanDalam(context.profil)) : undefined;
  const now = context.recalculated(field.at);
  const isWrong = due !== undefined && knownSebutan(typeof now === "string" ? now : "") !== due;
  const written = typeof field.written === "string" ? field.written : "";
  const menjadi = right(alamat(nilai.at), written.trim().startsWith("("), context);
  const fix = judge({ at: field.at, formula: menjadi, roles }, teratas, context).length === 0 ? gantiRumus(field.at, field.written, formula, menjadi) : undefined;
  for (const { kesalahan, ...data } of wrong) report(kesalahan, field.at, data, { written: field.written, ...(due === undefined ? {} : { expected: due }), ...(isWrong ? { severity: "salah" as const } : {}), ...denganFix(fix) });
}

function right(cell: string, kurung: boolean, { self, profil }: CheckContext): string {
  const bands = rentangSebutanDalam(profil);
  const own = usesOwnFunctions(self.grid) && bands === rentangSebutanDalam(profilBaku);
  const word = own ? `SKP.SEBUTAN(${cell})` : formulaText(bandCases(bands, reference(cell).formula), ",").slice(1);
  return kurung ? `="("&${word}&")"` : `=${word}`;
}

export const rumusSebutanSkp: Rule<PenilaianSkp> = {
  ...rule,
  supersedes: ["pp46/sebutan-skp"],
  check(form, report, context) {
    compare(form.sebutan, form.nilaiSkp, nilaiSkpOf(form, context.profil), true, report, context);
  },
};

export const rumusSebutanPrestasi: Rule<PenilaianPrestasi> = {
  ...rule,
  supersedes: ["pp46/sebutan", "pp46/sebutan-perilaku"],
  check(form, report, context) {
    compare(form.sebutan, form.nilaiPrestasi, nilaiPrestasiOf(form, context.self, context.forms, context.profil), true, report, context);
    for (const { nilai, sebutan: field } of form.perilaku) compare(field, nilai, nilai.state === "filled" && nilai.value > 0 ? exact(nilai.value) : undefined, false, report, context);
  },
};

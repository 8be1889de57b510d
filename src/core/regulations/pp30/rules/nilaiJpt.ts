import { div, exact, mean, mul, sum, toNumber, type Exact } from "../../../base/exact";
import type { CheckContext, Report, Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { agrees } from "../../umum/rules/judge";
import type { PenilaianSkp, Rencana } from "../forms/types";
import { bobotUtamaJpt } from "../parameters";
import { complete, ikiOf, nilaiIkiOf, rencanaDi, rencanaKelompok, tambahanJpt } from "../score";
import { lingkupTersirat } from "../tersirat";
import { bandingAngka } from "./banding";

/** Nilai tertimbang of a JPT: of a kind of kinerja utama as a whole, in one cell or in one a row, and of each kinerja tambahan. */
const tertimbang: Rule<PenilaianSkp> = {
  id: "pp30/nilai-tertimbang-jpt",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran hlm. 95 dan hlm. 363, bobot kinerja utama dan nilai kinerja tambahan" },
  messages: {
    beda: { id: "Nilai tertimbang kinerja tambahan tertulis {tertulis}; faktor kategori dan bobot lingkup menghasilkan {seharusnya}.", en: "Nilai tertimbang of the kinerja tambahan says {tertulis}; the factor of its kategori and the weight of its scope make {seharusnya}." },
    kosong: { id: "Nilai tertimbang kinerja tambahan belum diisi; seharusnya {seharusnya}.", en: "Nilai tertimbang of the kinerja tambahan is empty; it should be {seharusnya}." },
    lingkup: { id: "Nilai tertimbang {tertulis} mengikuti lingkup {lingkup}, sedangkan tanpa keterangan lingkupnya 1 dan nilainya {seharusnya}; nyatakan di kolom LINGKUP di samping formulir.", en: "The nilai tertimbang {tertulis} follows scope {lingkup}, but without a word on it the scope is 1 and the value {seharusnya}; state it in a column LINGKUP beside the form." },
    utama: { id: "Nilai tertimbang tertulis {tertulis}; rata-rata nilai IKI jenis ini {rata}, dan berbobot {bobot}% menjadi {seharusnya}.", en: "Nilai tertimbang says {tertulis}; the mean of the IKI of this kind is {rata}, which weighs {bobot}% and makes {seharusnya}." },
    baris: { id: "Nilai tertimbang tertulis {tertulis}; nilai IKI-nya {rata}, dan berbobot {bobot}% menjadi {seharusnya}.", en: "Nilai tertimbang says {tertulis}; the value of its IKI is {rata}, which weighs {bobot}% and makes {seharusnya}." },
  },
  check(form, report, context) {
    if (!form.jpt) return;
    for (const each of rencanaDi(form, "tambahan")) {
      const points = complete(tambahanJpt(each, context.profil));
      if (!points || points.length === 0) continue;
      const lingkup = lingkupTersirat(each, true, context.profil);
      bandingAngka(each.tertimbang, sum(points), false, report, context, lingkup === undefined ? {} : { beda: "lingkup", data: { lingkup }, more: { severity: "periksa" } });
    }
    for (const aksi of [false, true]) ofKind(form, aksi, report, context);
  },
};

/** The form doesn't say whether the mean or each row is weighed, so each way of writing it is right. */
function ofKind(form: PenilaianSkp, aksi: boolean, report: Report, context: CheckContext): void {
  const rows = rencanaKelompok(form, aksi);
  const both = rows.length > 0 && rencanaKelompok(form, !aksi).length > 0;
  const bobot = both ? (aksi ? bobotUtamaJpt.rencanaAksi : bobotUtamaJpt.perjanjianKinerja) : 100;
  const written = rows.filter(({ tertimbang }) => tertimbang.state === "filled");
  const whole = written.length === 1 && (rows.length > 1 || both);
  for (const each of written) {
    const values = nilaiOf(whole ? rows : [each], context);
    const now = each.tertimbang.state === "filled" ? context.recalculated(each.tertimbang.at) : undefined;
    const value = typeof now === "number" ? now : valueOf(each.tertimbang);
    if (!values || value === undefined) continue;
    const rata = mean(values);
    const weighed = div(mul(rata, exact(bobot)), exact(100));
    const count = exact(rows.flatMap(ikiOf).length);
    const right = whole ? [weighed, rata] : [weighed, rata, div(weighed, count), div(mul(weighed, exact(values.length)), count)];
    if (right.some((one) => agrees(value, toNumber(one)))) continue;
    bandingAngka(each.tertimbang, weighed, false, report, context, { beda: whole ? "utama" : "baris", data: { rata: toNumber(rata), bobot }, more: { severity: "periksa" } });
  }
}

function nilaiOf(rows: readonly Rencana[], { profil }: CheckContext): readonly Exact[] | undefined {
  const values = complete(rows.flatMap(ikiOf).map((iki) => nilaiIkiOf(iki, profil)));
  return values && values.length > 0 ? values : undefined;
}

export const nilaiJptRules = [tertimbang] as const;

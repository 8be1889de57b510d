import { valueIn } from "../../../base/setting";
import { grouped } from "../../../base/grouped";
import { ofForms } from "../../../check/ofForms";
import { formsOfPerson, personKey } from "../../../check/people";
import type { Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import type { FilledForm } from "../../regulation";
import { sentenceKey } from "../../umum/kalimat";
import { nipDigits } from "../../umum/nip";
import { formulirGanda } from "../../umum/rules/orang";
import type { Evaluasi, Rhk, Skp } from "../forms/types";
import { periksaAturan } from "../matriksPeran/periksa";
import { targetCascading, tingkatTerlewati } from "../matriksPeran/rules";
import { skpSumber, sumberKosong } from "../matriksPeran/sumber";
import { susunMatriks, tanpaJawaban } from "../matriksPeran/susun";
import { settingsPermen6 } from "../settings";

const SKP_FORMS: ReadonlySet<string> = new Set(["permen6/skp-jpt", "permen6/skp-jajf", "permen6/skp-kualitatif"]);

const isSkp = ({ form }: FilledForm) => SKP_FORMS.has(form.id);

function samePeriod(a: FilledForm, b: FilledForm): boolean {
  const [first, second] = [valueOf(a.subject.periode), valueOf(b.subject.periode)];
  return !first || !second || (first.dari <= second.sampai && second.dari <= first.sampai);
}

const ganda = formulirGanda("permen6", { source: "edaranDaerah", at: "satu SKP untuk satu jabatan dalam satu periode" });

const nipOf = (field: Field<string>): string => nipDigits(valueOf(field) ?? "");
const skpByNip = ofForms((forms) => grouped(forms.filter(isSkp), ({ subject }) => nipOf(subject.nip)));
const skpByPenilai = ofForms((forms) => grouped(forms.filter(isSkp), ({ data }) => nipOf((data as Skp).penilai.nip)));

/** The SKP of the assessor in the same workbook. */
function skpOfPenilai({ penilai }: Skp, self: FilledForm, forms: readonly FilledForm[]): FilledForm | undefined {
  const nip = nipOf(penilai.nip);
  return nip === "" ? undefined : skpByNip(forms).get(nip)?.find((other) => other !== self && samePeriod(self, other));
}

const lacakPimpinan: Rule<Skp> = {
  id: "permen6/rhk-pimpinan-lacak",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, kolom rencana hasil kerja pimpinan yang diintervensi" },
  messages: {
    takAda: { id: "Rencana hasil kerja pimpinan ini tidak ada di SKP {nama} (lembar {lembar}); salin kalimatnya dari sana.", en: "This result of the superior is not on the SKP of {nama} (sheet {lembar}); copy its sentence from there." },
  },
  check(form, report, { forms, self }) {
    const superior = skpOfPenilai(form, self, forms);
    if (!superior) return;
    const known = new Set((superior.data as Skp).hasilKerja.flatMap(({ rhk }) => (rhk.state === "filled" ? [sentenceKey(rhk.value)] : [])));
    const told = new Set<string>();
    for (const { rhkPimpinan: field, jenis } of form.hasilKerja) {
      if (field.state !== "filled" || jenis !== "utama" || known.has(sentenceKey(field.value))) continue;
      const place = `${field.at.rect.top} ${field.at.rect.left}`;
      if (told.has(place)) continue;
      told.add(place);
      report("takAda", field.at, { nama: valueOf(superior.subject.nama) ?? "", lembar: superior.sheet });
    }
  },
};

const sentences = (form: FilledForm) => new Set((form.data as Skp).hasilKerja.flatMap(({ rhk }) => (rhk.state === "filled" ? [sentenceKey(rhk.value)] : [])));

const terlewati: Rule<Skp> = {
  ...tingkatTerlewati,
  supersedes: [lacakPimpinan.id],
  check(form, report, { forms, self }) {
    const superior = skpOfPenilai(form, self, forms);
    const above = superior && skpOfPenilai(superior.data as Skp, superior, forms);
    if (!superior || !above || above === self) return;
    const [own, higher] = [sentences(superior), sentences(above)];
    for (const { rhkPimpinan: field, jenis } of form.hasilKerja) {
      if (field.state !== "filled" || jenis !== "utama") continue;
      const key = sentenceKey(field.value);
      if (!own.has(key) && higher.has(key)) report("melewati", field.at, { nama: valueOf(superior.subject.nama) ?? "" });
    }
  },
};

const cascading: Rule<Skp> = {
  ...targetCascading,
  check(_, report, { forms, self, profil }) {
    const nip = nipOf(self.subject.nip);
    const members = nip === "" ? [] : (skpByPenilai(forms).get(nip) ?? []).filter((other) => other !== self && samePeriod(self, other));
    if (members.length === 0) return;
    const { matriks } = susunMatriks({ ...sumberKosong, skp: [self, ...members].map(skpSumber) }, tanpaJawaban, valueIn(profil, settingsPermen6.mirip));
    periksaAturan(targetCascading, matriks, profil, report);
  },
};

const skpPimpinan: Rule<Skp> = {
  id: "permen6/skp-pimpinan",
  severity: "saran",
  owner: "pengelola",
  cite: { source: "permen6", at: "penyusunan SKP berjenjang dari pimpinan" },
  messages: {
    takAda: { id: "Buku kerja ini memuat SKP beberapa pegawai dengan penilai {nama}, tetapi bukan SKP penilai itu; sertakan supaya rencana hasil kerja dapat dilacak.", en: "This workbook has the SKP of several officials under {nama}, but not that of {nama}; include it so that the results can be traced." },
  },
  check(form, report, { forms, self }) {
    const nip = nipOf(form.penilai.nip);
    if (nip === "" || skpOfPenilai(form, self, forms)) return;
    const under = skpByPenilai(forms).get(nip) ?? [];
    if (under[0] === self && new Set(under.map(({ subject }) => personKey(subject))).size > 1) report("takAda", form.penilai.nama.at, { nama: valueOf(form.penilai.nama) ?? nip });
  },
};

const skpBeda: Rule<Evaluasi> = {
  id: "permen6/skp-beda",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen6", at: "evaluasi kinerja membandingkan realisasi dengan SKP yang ditetapkan" },
  messages: {
    rhk: { id: "Rencana hasil kerja ini tidak ada di SKP pada lembar {lembar}; samakan, atau sesuaikan SKP-nya.", en: "This rencana hasil kerja is not on the SKP of sheet {lembar}; make them the same, or adjust the SKP." },
    target: { id: "Target «{tertulis}» berbeda dari «{seharusnya}» di SKP pada lembar {lembar}; samakan, atau sesuaikan SKP-nya.", en: "The target “{tertulis}” differs from “{seharusnya}” on the SKP of sheet {lembar}; make them the same, or adjust the SKP." },
  },
  check({ hasilKerja }, report, { forms, self }) {
    const skp = personKey(self.subject) === undefined ? undefined : formsOfPerson(forms, self.subject).find((other) => isSkp(other) && samePeriod(self, other));
    if (!skp) return;
    const planned = new Map((skp.data as Skp).hasilKerja.map((each) => [sentenceKey(valueOf(each.rhk) ?? ""), each] as const));
    for (const each of hasilKerja) {
      if (each.rhk.state !== "filled") continue;
      const plan = planned.get(sentenceKey(each.rhk.value));
      if (!plan) report("rhk", each.rhk.at, { lembar: skp.sheet });
      else compareTargets(each, plan, (at, tertulis, seharusnya) => report("target", at, { tertulis, seharusnya, lembar: skp.sheet }));
    }
  },
};

function compareTargets(actual: Rhk, plan: Rhk, tell: (at: Rhk["at"], written: string, expected: string) => void): void {
  const targets = new Map(plan.indikator.flatMap(({ iki, target }) => (iki.state === "filled" && target.state === "filled" ? [[sentenceKey(iki.value), target.value] as const] : [])));
  for (const { iki, target } of actual.indikator) {
    if (iki.state !== "filled" || target.state !== "filled") continue;
    const expected = targets.get(sentenceKey(iki.value));
    if (expected !== undefined && sentenceKey(expected) !== sentenceKey(target.value)) tell(target.at, target.value, expected);
  }
}

export const lintasRules = [ganda] as const;
export const lintasSkpRules = [lacakPimpinan, terlewati, cascading, skpPimpinan] as const;
export const lintasEvaluasiRules = [skpBeda] as const;

import type { Form, Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { istilahRejimRule, periodeRejimRule } from "../umum/rejim";
import { evaluasiLayout, skpJajfLayout, skpJptLayout, skpKualitatifLayout } from "./forms/tabelForms";
import type { Evaluasi, Skp } from "./forms/types";
import { readings } from "./readings";
import { evaluasiRules } from "./rules/evaluasi";
import { hasilKerjaRules, rhkPimpinanRules } from "./rules/hasilKerja";
import { lintasEvaluasiRules, lintasRules, lintasSkpRules } from "./rules/lintas";
import { ekspektasiRules, perilakuRules } from "./rules/perilaku";
import { periodeRules, tanggalEvaluasiRules, tanggalSkpRules } from "./rules/periode";
import { perspektifRules, targetRules } from "./rules/target";
import { identitasRules, tandaTanganRules } from "./rules/umum";
import { scoreEvaluasi } from "./score";
import { constraintsPermen6, settingsPermen6 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Skp) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

/** What holds for every form with results, whoever it is for. */
const bersama = [...identitasRules, ...periodeRules, periodeRejimRule("permen6"), ...hasilKerjaRules, ...targetRules, ...perilakuRules, ...tandaTanganRules, ...lintasRules];
const bersamaSkp = [...bersama, ...ekspektasiRules, ...tanggalSkpRules, ...lintasSkpRules, istilahRejimRule<Skp>("permen6", () => [])];

const skpJajf: Form<Skp> = {
  id: "permen6/skp-jajf",
  title: "SKP pejabat administrasi dan pejabat fungsional, pendekatan kuantitatif",
  cite: { source: "permen6", at: "Lampiran, SKP pejabat administrasi dan pejabat fungsional dengan pendekatan hasil kerja kuantitatif" },
  rules: [...bersamaSkp, ...rhkPimpinanRules],
  ...skpJajfLayout,
  subject,
};

const skpJpt: Form<Skp> = {
  id: "permen6/skp-jpt",
  title: "SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri, pendekatan kuantitatif",
  cite: { source: "permen6", at: "Lampiran, SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri dengan pendekatan hasil kerja kuantitatif" },
  rules: [...bersamaSkp, ...perspektifRules],
  ...skpJptLayout,
  subject,
};

const skpKualitatif: Form<Skp> = {
  id: "permen6/skp-kualitatif",
  title: "SKP pendekatan kualitatif",
  cite: { source: "permen6", at: "Lampiran, SKP dengan pendekatan hasil kerja kualitatif" },
  rules: bersamaSkp,
  ...skpKualitatifLayout,
  subject,
};

const evaluasi: Form<Evaluasi> = {
  id: "permen6/evaluasi",
  title: "Evaluasi Kinerja Pegawai",
  cite: { source: "permen6", at: "Lampiran, evaluasi kinerja pegawai" },
  rules: [
    ...bersama,
    ...rhkPimpinanRules,
    ...tanggalEvaluasiRules,
    ...evaluasiRules,
    ...lintasEvaluasiRules,
    istilahRejimRule<Evaluasi>("permen6", ({ ratingHasil, ratingPerilaku, predikat, capaianOrganisasi }) => [ratingHasil, ratingPerilaku, predikat, capaianOrganisasi].map(({ at }) => at)),
  ],
  ...evaluasiLayout,
  subject,
  score: scoreEvaluasi,
};

export const permen6: Regulation = {
  id: "permen6",
  ...masaBerlaku.permen6,
  sources,
  readings,
  settings: Object.values(settingsPermen6),
  constraints: constraintsPermen6,
  forms: [skpJpt, skpJajf, skpKualitatif, evaluasi],
};

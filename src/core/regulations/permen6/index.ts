import type { Form, Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { evaluasiLayout, skpJajfLayout } from "./forms/tabelForms";
import type { Evaluasi, Skp } from "./forms/types";
import { readings } from "./readings";
import { identitasRules, tandaTanganRules } from "./rules/umum";
import { scoreEvaluasi } from "./score";
import { constraintsPermen6, settingsPermen6 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Skp) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

const skpJajf: Form<Skp> = {
  id: "permen6/skp-jajf",
  title: "SKP pejabat administrasi dan pejabat fungsional, pendekatan kuantitatif",
  cite: { source: "permen6", at: "Lampiran, SKP pejabat administrasi dan pejabat fungsional dengan pendekatan hasil kerja kuantitatif" },
  rules: [...identitasRules, ...tandaTanganRules],
  ...skpJajfLayout,
  subject,
};

const evaluasi: Form<Evaluasi> = {
  id: "permen6/evaluasi",
  title: "Evaluasi Kinerja Pegawai",
  cite: { source: "permen6", at: "Lampiran, evaluasi kinerja pegawai" },
  rules: [...identitasRules, ...tandaTanganRules],
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
  forms: [skpJajf, evaluasi],
};

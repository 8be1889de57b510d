import type { Form, Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { istilahRejimRule, periodeRejimRule } from "../umum/rejim";
import { penetapanLayout, penilaianSkpJptLayout, penilaianSkpLayout, rencanaSkpJptLayout, rencanaSkpLayout, reviuLayout } from "./forms/tabelForms";
import type { PenilaianSkp, RencanaSkp } from "./forms/types";
import { readings } from "./readings";
import { ikiJptRules, ikiRules } from "./rules/iki";
import { nilaiJajfRules, nilaiSkpRules } from "./rules/nilai";
import { periodeRules, tanggalPenilaianRules, tanggalRencanaRules } from "./rules/periode";
import { cascadingRules, jptRules, rencanaRules } from "./rules/rencana";
import { targetRules } from "./rules/target";
import { identitasRules, tandaTanganRules } from "./rules/umum";
import { scorePenilaianSkp } from "./score";
import { allSettingsPp30, constraintsPp30 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: RencanaSkp) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

/** What holds for every form with a period, people and signatures. */
const bersama = [...identitasRules, ...periodeRules, periodeRejimRule("pp30"), ...tandaTanganRules];
const bersamaRencana = [...bersama, ...rencanaRules, ...targetRules];
const rencanaBaru = [...bersamaRencana, ...tanggalRencanaRules, istilahRejimRule<RencanaSkp>("pp30", () => [])];

/** Cells with a kategori, whose words are judged where they are read. */
const kategoriDi = ({ rencana }: PenilaianSkp) => rencana.flatMap(({ kategori, indikator }) => [kategori, ...indikator.map((each) => each.kategori)]).map(({ at }) => at);
const penilaian = [...bersamaRencana, ...tanggalPenilaianRules, ...ikiRules, ...nilaiSkpRules, istilahRejimRule<PenilaianSkp>("pp30", kategoriDi)];

const rencanaSkp: Form<RencanaSkp> = {
  id: "pp30/rencana-skp",
  title: "Rencana SKP pejabat administrasi dan pejabat fungsional",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP pejabat administrasi dan pejabat fungsional" },
  rules: [...rencanaBaru, ...cascadingRules],
  ...rencanaSkpLayout,
  subject,
};

const rencanaSkpJpt: Form<RencanaSkp> = {
  id: "pp30/rencana-skp-jpt",
  title: "Rencana SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri" },
  rules: [...rencanaBaru, ...jptRules],
  ...rencanaSkpJptLayout,
  subject,
};

const reviu: Form<RencanaSkp> = {
  id: "pp30/reviu",
  title: "Reviu rencana SKP oleh pengelola kinerja",
  cite: { source: "permen8", at: "Lampiran, formulir A.6.1 dan A.6.2" },
  rules: [...rencanaBaru, ...cascadingRules, ...jptRules],
  ...reviuLayout,
  subject,
};

const penetapan: Form<RencanaSkp> = {
  id: "pp30/penetapan",
  title: "Penetapan SKP",
  cite: { source: "permen8", at: "Lampiran, formulir penetapan SKP" },
  rules: [...rencanaBaru, ...cascadingRules, ...jptRules],
  ...penetapanLayout,
  subject,
};

const penilaianSkp: Form<PenilaianSkp> = {
  id: "pp30/penilaian-skp",
  title: "Penilaian SKP pejabat administrasi dan pejabat fungsional",
  cite: { source: "permen8", at: "Lampiran, formulir penilaian SKP pejabat administrasi dan pejabat fungsional" },
  rules: [...penilaian, ...cascadingRules, ...nilaiJajfRules],
  ...penilaianSkpLayout,
  subject,
  score: scorePenilaianSkp,
};

const penilaianSkpJpt: Form<PenilaianSkp> = {
  id: "pp30/penilaian-skp-jpt",
  title: "Penilaian SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
  cite: { source: "permen8", at: "Lampiran salinan hlm. 363, formulir penilaian SKP pejabat pimpinan tinggi" },
  rules: [...penilaian, ...jptRules, ...ikiJptRules],
  ...penilaianSkpJptLayout,
  subject,
  score: scorePenilaianSkp,
};

export const pp30: Regulation = {
  id: "pp30",
  ...masaBerlaku.pp30,
  sources,
  readings,
  settings: allSettingsPp30,
  constraints: constraintsPp30,
  forms: [rencanaSkp, rencanaSkpJpt, reviu, penetapan, penilaianSkp, penilaianSkpJpt],
};

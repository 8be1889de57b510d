import type { Form, Regulation } from "../regulation";
import { penilaianPrestasiLayout } from "./forms/penilaianPrestasi";
import { penilaianSkpLayout, skpLayout } from "./forms/tabelForms";
import type { PenilaianPrestasi, PenilaianSkp, Skp } from "./forms/types";
import { readings } from "./readings";
import { identitasRules } from "./rules/identitas";
import { nilaiRules } from "./rules/nilai";
import { periodeRules, tanggalPenilaianRules, tanggalPrestasiRules, tanggalSkpRules } from "./rules/periode";
import { prestasiRules } from "./rules/prestasi";
import { realisasiRules } from "./rules/realisasi";
import { tandaTanganRules } from "./rules/tandaTangan";
import { targetRules } from "./rules/target";
import { scorePenilaianPrestasi, scorePenilaianSkp } from "./score";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Skp | PenilaianSkp | PenilaianPrestasi) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

const skp: Form<Skp> = {
  id: "pp46/skp",
  title: "Formulir Sasaran Kerja PNS",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir sasaran kerja PNS" },
  rules: [...identitasRules, ...periodeRules, ...targetRules, ...tanggalSkpRules, ...tandaTanganRules],
  ...skpLayout,
  subject,
};

const penilaianSkp: Form<PenilaianSkp> = {
  id: "pp46/penilaian-skp",
  title: "Penilaian Capaian SKP",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian capaian SKP" },
  rules: [...identitasRules, ...periodeRules, ...targetRules, ...realisasiRules, ...nilaiRules, ...tanggalPenilaianRules, ...tandaTanganRules],
  ...penilaianSkpLayout,
  subject,
  score: scorePenilaianSkp,
};

const penilaianPrestasi: Form<PenilaianPrestasi> = {
  id: "pp46/penilaian-prestasi",
  title: "Penilaian Prestasi Kerja PNS",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian prestasi kerja PNS" },
  rules: [...identitasRules, ...periodeRules, ...prestasiRules, ...tanggalPrestasiRules, ...tandaTanganRules],
  ...penilaianPrestasiLayout,
  subject,
  score: scorePenilaianPrestasi,
};

export const pp46: Regulation = {
  id: "pp46",
  title: "PP 46/2011",
  // PP 30/2019 rules the second half of 2021 (PermenPANRB 8/2021), so 2021 has two halves.
  inForce: { from: "2014-01-01", until: "2021-06-30" },
  sources,
  readings,
  forms: [skp, penilaianSkp, penilaianPrestasi],
};

import { callsIntegrasi, callsPenilaianKinerja, callsPenilaianPerilaku, callsPenilaianSkp } from "./calls";
import type { Form, Regulation } from "../regulation";
import type { Formulir } from "../umum/formulir";
import { masaBerlaku } from "../umum/masaBerlaku";
import { istilahRejimRule, periodeRejimRule } from "../umum/rejim";
import { integrasiLayout } from "./forms/integrasi";
import { keterkaitanLayout } from "./forms/keterkaitan";
import { laporanLayout, penilaianKinerjaLayout } from "./forms/kinerja";
import { penilaianPerilakuLayout } from "./forms/perilaku";
import { penetapanLayout, pengukuranLayout, penilaianSkpJptLayout, penilaianSkpLayout, rencanaSkpJptLayout, rencanaSkpLayout, reviuLayout } from "./forms/tabelForms";
import type { Integrasi, Keterkaitan, Laporan, PenilaianKinerja, PenilaianPerilaku, PenilaianSkp, RencanaSkp } from "./forms/types";
import { scoreIntegrasi, scorePenilaianKinerja, scorePenilaianPerilaku, scoreSetahun } from "./rantai";
import { readings } from "./readings";
import { rekapIntegrasi, rekapPenilaianKinerja, rekapPenilaianPerilaku, rekapPenilaianSkp, rekapPp30, rekapRencana } from "./rekap";
import { ikiJptRules, ikiRules } from "./rules/iki";
import { integrasiRules } from "./rules/integrasi";
import { keterkaitanRules } from "./rules/keterkaitan";
import { kinerjaRules, laporanRules } from "./rules/kinerja";
import { aspekRules, nilaiPerilakuRules } from "./rules/perilaku";
import { bawahanRules, lacakRules, nilaiAtasanRules, penetapanRules, penilaianLintasRules, perspektifRules } from "./rules/lintas";
import { nilaiJajfRules, nilaiSkpRules } from "./rules/nilai";
import { nilaiJptRules } from "./rules/nilaiJpt";
import { periodeRules, tanggalPenilaianRules, tanggalRencanaRules } from "./rules/periode";
import { cascadingRules, jptRules, rencanaRules } from "./rules/rencana";
import { targetRules } from "./rules/target";
import { rumusKinerjaRules, rumusPenilaianRules } from "./rules/rumus";
import { rumusIntegrasiRules } from "./rules/rumusIntegrasi";
import { rumusJptRules } from "./rules/rumusJpt";
import { identitasRules, tandaTanganRules } from "./rules/umum";
import { scorePenilaianSkp } from "./score";
import { allSettingsPp30, constraintsPp30 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Formulir) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

/** What holds for every form with a period, people and signatures. */
const bersama = [...identitasRules, ...periodeRules, periodeRejimRule("pp30"), ...tandaTanganRules];
const bersamaRencana = [...bersama, ...rencanaRules, ...targetRules];
const rencanaBaru = [...bersamaRencana, ...bawahanRules, ...tanggalRencanaRules, istilahRejimRule<RencanaSkp>("pp30", () => [])];

/** Cells with a kategori, whose words are judged where they are read. */
const kategoriDi = ({ rencana }: PenilaianSkp) => rencana.flatMap(({ kategori, indikator }) => [kategori, ...indikator.map((each) => each.kategori)]).map(({ at }) => at);
const penilaian = [...bersamaRencana, ...bawahanRules, ...penilaianLintasRules, ...tanggalPenilaianRules, ...ikiRules, ...nilaiSkpRules, istilahRejimRule<PenilaianSkp>("pp30", kategoriDi)];

const rencanaSkp: Form<RencanaSkp> = {
  id: "pp30/rencana-skp",
  title: "Rencana SKP pejabat administrasi dan pejabat fungsional",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP pejabat administrasi dan pejabat fungsional" },
  rules: [...rencanaBaru, ...cascadingRules, ...lacakRules],
  ...rencanaSkpLayout,
  subject,
  rekap: rekapRencana,
};

const rencanaSkpJpt: Form<RencanaSkp> = {
  id: "pp30/rencana-skp-jpt",
  title: "Rencana SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri" },
  rules: [...rencanaBaru, ...jptRules, ...perspektifRules],
  ...rencanaSkpJptLayout,
  subject,
  rekap: rekapRencana,
};

const reviu: Form<RencanaSkp> = {
  id: "pp30/reviu",
  title: "Reviu rencana SKP oleh pengelola kinerja",
  cite: { source: "permen8", at: "Lampiran, formulir A.6.1 dan A.6.2" },
  rules: [...rencanaBaru, ...cascadingRules, ...lacakRules, ...jptRules, ...perspektifRules],
  ...reviuLayout,
  subject,
};

const penetapan: Form<RencanaSkp> = {
  id: "pp30/penetapan",
  title: "Penetapan SKP",
  cite: { source: "permen8", at: "Lampiran, formulir penetapan SKP" },
  rules: [...rencanaBaru, ...penetapanRules, ...cascadingRules, ...lacakRules, ...jptRules, ...perspektifRules],
  ...penetapanLayout,
  subject,
  rekap: rekapRencana,
};

const penilaianSkp: Form<PenilaianSkp> = {
  id: "pp30/penilaian-skp",
  title: "Penilaian SKP pejabat administrasi dan pejabat fungsional",
  cite: { source: "permen8", at: "Lampiran, formulir penilaian SKP pejabat administrasi dan pejabat fungsional" },
  rules: [...penilaian, ...rumusPenilaianRules, ...cascadingRules, ...lacakRules, ...nilaiJajfRules, ...nilaiAtasanRules],
  ...penilaianSkpLayout,
  subject,
  score: scorePenilaianSkp,
  calls: callsPenilaianSkp,
  rekap: rekapPenilaianSkp,
};

const penilaianSkpJpt: Form<PenilaianSkp> = {
  id: "pp30/penilaian-skp-jpt",
  title: "Penilaian SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
  cite: { source: "permen8", at: "Lampiran salinan hlm. 363, formulir penilaian SKP pejabat pimpinan tinggi" },
  rules: [...penilaian, ...rumusPenilaianRules, ...rumusJptRules, ...jptRules, ...perspektifRules, ...ikiJptRules, ...nilaiJptRules],
  ...penilaianSkpJptLayout,
  subject,
  score: scorePenilaianSkp,
  calls: callsPenilaianSkp,
  rekap: rekapPenilaianSkp,
};

const pengukuran: Form<PenilaianSkp> = {
  id: "pp30/pengukuran",
  title: "Pengukuran rencana aksi dan inisiatif strategis",
  cite: { source: "permen8", at: "Lampiran, formulir B.3.1" },
  rules: [...bersama, ...tanggalPenilaianRules, ...targetRules, ...ikiRules, istilahRejimRule<PenilaianSkp>("pp30", kategoriDi)],
  ...pengukuranLayout,
  subject,
};

const keterkaitanAk: Form<Keterkaitan> = {
  id: "pp30/keterkaitan-ak",
  title: "Keterkaitan SKP dengan angka kredit",
  cite: { source: "permen8", at: "Lampiran, formulir A.4" },
  rules: [...bersama, ...keterkaitanRules, istilahRejimRule<Keterkaitan>("pp30", () => [])],
  ...keterkaitanLayout,
  subject,
};

const penilaianPerilaku: Form<PenilaianPerilaku> = {
  id: "pp30/penilaian-perilaku",
  title: "Penilaian perilaku kerja",
  cite: { source: "permen8", at: "Lampiran, formulir penilaian perilaku kerja" },
  rules: [...bersama, ...tanggalPenilaianRules, ...aspekRules, ...nilaiPerilakuRules, istilahRejimRule<PenilaianPerilaku>("pp30", () => [])],
  ...penilaianPerilakuLayout,
  subject,
  score: scorePenilaianPerilaku,
  calls: callsPenilaianPerilaku,
  rekap: rekapPenilaianPerilaku,
};

const gabungan = [...bersama, ...tanggalPenilaianRules, ...aspekRules, ...kinerjaRules, ...rumusKinerjaRules, istilahRejimRule<PenilaianKinerja>("pp30", ({ predikat }) => [predikat.at])];

const penilaianKinerja: Form<PenilaianKinerja> = {
  id: "pp30/penilaian-kinerja",
  title: "Penilaian kinerja (gabungan SKP dan perilaku)",
  cite: { source: "pp30", at: "Pasal 41" },
  rules: gabungan,
  ...penilaianKinerjaLayout,
  subject,
  score: scorePenilaianKinerja,
  calls: callsPenilaianKinerja,
  rekap: rekapPenilaianKinerja,
};

const laporan: Form<Laporan> = {
  id: "pp30/laporan",
  title: "Laporan dokumen penilaian kinerja",
  cite: { source: "permen8", at: "Lampiran, laporan dokumen penilaian kinerja" },
  rules: [...gabungan, ...laporanRules],
  ...laporanLayout,
  subject,
  score: scorePenilaianKinerja,
  calls: callsPenilaianKinerja,
  rekap: rekapPenilaianKinerja,
};

const integrasi: Form<Integrasi> = {
  id: "pp30/integrasi-2021",
  title: "Integrasi penilaian kinerja tahun 2021",
  cite: { source: "se3Tahun2021", at: "integrasi nilai Januari–Juni dan Juli–Desember" },
  rules: [...identitasRules, ...tandaTanganRules, ...rumusIntegrasiRules, ...integrasiRules, istilahRejimRule<Integrasi>("pp30", ({ predikat }) => [predikat.at])],
  ...integrasiLayout,
  subject,
  score: scoreIntegrasi,
  calls: callsIntegrasi,
  rekap: rekapIntegrasi,
};

export const pp30: Regulation = {
  id: "pp30",
  ...masaBerlaku.pp30,
  sources,
  readings,
  settings: allSettingsPp30,
  constraints: constraintsPp30,
  forms: [rencanaSkp, rencanaSkpJpt, reviu, penetapan, keterkaitanAk, pengukuran, penilaianSkp, penilaianSkpJpt, penilaianPerilaku, penilaianKinerja, laporan, integrasi],
  rekap: rekapPp30,
  scoreSetahun,
};

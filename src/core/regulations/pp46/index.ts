import type { Form, Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { bukuCatatanLayout } from "./forms/bukuCatatan";
import { penilaianPrestasiLayout } from "./forms/penilaianPrestasi";
import { kolomPenilaianSkp, kolomSkp } from "./forms/kolom";
import { penilaianSkpLayout, skpLayout } from "./forms/tabelForms";
import type { BukuCatatan, PenilaianPrestasi, PenilaianSkp, Skp } from "./forms/types";
import { readings } from "./readings";
import { istilahRejimRule, periodeRejimRule } from "../umum/rejim";
import { catatanRules } from "./rules/catatan";
import { gandaRules, khususRules } from "./rules/khusus";
import { nilaiRules } from "./rules/nilai";
import { periodeRules, tanggalPenilaianRules, tanggalPrestasiRules, tanggalSkpRules } from "./rules/periode";
import { prestasiRules } from "./rules/prestasi";
import { realisasiRules } from "./rules/realisasi";
import { rumusAspek } from "./rules/rumus/rumusAspek";
import { rumusKegiatanRules } from "./rules/rumus/rumusKegiatan";
import { rumusNilaiRules, rumusPrestasiRules } from "./rules/rumus/rumusNilai";
import { rumusSebutanPrestasi, rumusSebutanSkp } from "./rules/rumus/rumusSebutan";
import { rumusTugasTambahan } from "./rules/rumus/rumusTambahan";
import { identitasRules, tandaTanganRules } from "./rules/umum";
import { targetRules } from "./rules/target";
import { callsPenilaianPrestasi, callsPenilaianSkp } from "./calls";
import { rekapPenilaianPrestasi, rekapPenilaianSkp, rekapPp46, rekapSkp } from "./rekap";
import { scorePenilaianPrestasi, scorePenilaianSkp } from "./score";
import { constraintsPp46, settingsPp46 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Pick<Skp, "pegawai" | "periode">) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

const skp: Form<Skp> = {
  id: "pp46/skp",
  title: "Formulir Sasaran Kerja PNS",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir sasaran kerja PNS" },
  rules: [...identitasRules, ...periodeRules, ...targetRules, ...khususRules, ...tanggalSkpRules, ...tandaTanganRules, istilahRejimRule<Skp>("pp46", () => [])],
  ...skpLayout,
  columns: kolomSkp,
  subject,
  rekap: rekapSkp,
};

const penilaianSkp: Form<PenilaianSkp> = {
  id: "pp46/penilaian-skp",
  title: "Penilaian Capaian SKP",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian capaian SKP" },
  rules: [...identitasRules, ...periodeRules, ...targetRules, ...khususRules, ...realisasiRules, ...nilaiRules, ...rumusKegiatanRules, rumusAspek, rumusTugasTambahan, ...rumusNilaiRules, rumusSebutanSkp, ...tanggalPenilaianRules, ...tandaTanganRules, istilahRejimRule<PenilaianSkp>("pp46", ({ sebutan }) => [sebutan.at])],
  ...penilaianSkpLayout,
  columns: kolomPenilaianSkp,
  subject,
  score: scorePenilaianSkp,
  rekap: rekapPenilaianSkp,
  calls: callsPenilaianSkp,
};

const penilaianPrestasi: Form<PenilaianPrestasi> = {
  id: "pp46/penilaian-prestasi",
  title: "Penilaian Prestasi Kerja PNS",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian prestasi kerja PNS" },
  rules: [...identitasRules, ...periodeRules, ...gandaRules, ...prestasiRules, ...rumusPrestasiRules, rumusSebutanPrestasi, ...tanggalPrestasiRules, ...tandaTanganRules, istilahRejimRule<PenilaianPrestasi>("pp46", ({ sebutan, perilaku }) => [sebutan, ...perilaku.map((aspek) => aspek.sebutan)].map(({ at }) => at))],
  ...penilaianPrestasiLayout,
  subject,
  score: scorePenilaianPrestasi,
  rekap: rekapPenilaianPrestasi,
  calls: callsPenilaianPrestasi,
};

const bukuCatatan: Form<BukuCatatan> = {
  id: "pp46/buku-catatan",
  title: "Buku Catatan Penilaian Perilaku PNS",
  cite: { source: "perkaBkn1", at: "Lampiran, buku catatan penilaian perilaku PNS" },
  rules: [...identitasRules, periodeRejimRule("pp46"), ...catatanRules, istilahRejimRule<BukuCatatan>("pp46", ({ catatan }) => catatan.flatMap(({ perilaku }) => perilaku.map(({ sebutan }) => sebutan.at)))],
  ...bukuCatatanLayout,
  subject,
};

export const pp46: Regulation = {
  id: "pp46",
  ...masaBerlaku.pp46,
  sources,
  readings,
  settings: Object.values(settingsPp46),
  constraints: constraintsPp46,
  forms: [skp, penilaianSkp, penilaianPrestasi, bukuCatatan],
  rekap: rekapPp46,
};

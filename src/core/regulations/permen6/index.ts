import type { Form, Regulation } from "../regulation";
import { absent } from "../../sheet/readField";
import type { DaftarOrang } from "../umum/daftar";
import type { Formulir } from "../umum/formulir";
import { masaBerlaku } from "../umum/masaBerlaku";
import { keadaanKhusus } from "../umum/rules/orang";
import { istilahRejimRule, periodeRejimRule } from "../umum/rejim";
import { dokumenLayout, type DokumenEvaluasi } from "./forms/dokumen";
import { lampiranLayout, type Lampiran } from "./forms/lampiran";
import { manualLayout, type ManualIndikator } from "./forms/manual";
import { daftarRkLayout, matriksPeranLayout, rekapPredikatLayout, type DaftarRk, type MatriksPeran, type RekapPredikat } from "./forms/orang";
import { rencanaAksiLayout, type RencanaAksi } from "./forms/rencanaAksi";
import { evaluasiLayout, skpJajfLayout, skpJptLayout, skpKualitatifLayout } from "./forms/tabelForms";
import type { Evaluasi, Skp } from "./forms/types";
import { callsEvaluasi } from "./calls";
import { readings } from "./readings";
import { rekapDaftar, rekapDokumen, rekapEvaluasi, rekapPermen6, rekapSkp } from "./rekap";
import { evaluasiRules } from "./rules/evaluasi";
import { hasilKerjaRules, rhkPimpinanRules } from "./rules/hasilKerja";
import { dokumenRules, lampiranRules, manualRules, rencanaAksiRules } from "./rules/lampiran";
import { lintasEvaluasiRules, lintasRules, lintasSkpRules } from "./rules/lintas";
import { daftarRules, matriksRules, rekapRules } from "./rules/orang";
import { ekspektasiRules, perilakuRules } from "./rules/perilaku";
import { periodeRules, tanggalEvaluasiRules, tanggalSkpRules } from "./rules/periode";
import { perspektifRules, targetRules } from "./rules/target";
import { rumusEvaluasiRules, rumusRekapRules } from "./rules/rumus";
import { identitasRules, tandaTanganRules } from "./rules/umum";
import { scoreEvaluasi } from "./score";
import { constraintsPermen6, settingsPermen6 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Formulir) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

/** What holds for every form with results, whoever it is for. */
const bersama = [...identitasRules, ...periodeRules, periodeRejimRule("permen6"), ...hasilKerjaRules, ...targetRules, ...perilakuRules, ...tandaTanganRules, ...lintasRules];
const keadaan = keadaanKhusus<Skp>("permen6", { source: "tanyaJawabBkn", at: "pegawai tugas belajar" }, {
  tugasBelajar: { kata: /\btugas belajar\b/i, pesan: { id: "Pegawai yang tugas belajar tetap berdialog kinerja dengan pejabat penilainya untuk menetapkan ekspektasi; pastikan hasil kerja di SKP ini dari dialog itu.", en: "An official on study assignment still holds the performance dialogue to set expectations; make sure that this SKP comes from it." } },
});
const bersamaSkp = [...bersama, keadaan, ...ekspektasiRules, ...tanggalSkpRules, ...lintasSkpRules, istilahRejimRule<Skp>("permen6", () => [])];

const skpJajf: Form<Skp> = {
  id: "permen6/skp-jajf",
  title: "SKP pejabat administrasi dan pejabat fungsional, pendekatan kuantitatif",
  cite: { source: "permen6", at: "Lampiran, SKP pejabat administrasi dan pejabat fungsional dengan pendekatan hasil kerja kuantitatif" },
  rules: [...bersamaSkp, ...rhkPimpinanRules],
  ...skpJajfLayout,
  subject,
  rekap: rekapSkp,
};

const skpJpt: Form<Skp> = {
  id: "permen6/skp-jpt",
  title: "SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri, pendekatan kuantitatif",
  cite: { source: "permen6", at: "Lampiran, SKP pejabat pimpinan tinggi dan pimpinan unit kerja mandiri dengan pendekatan hasil kerja kuantitatif" },
  rules: [...bersamaSkp, ...perspektifRules],
  ...skpJptLayout,
  subject,
  rekap: rekapSkp,
};

const skpKualitatif: Form<Skp> = {
  id: "permen6/skp-kualitatif",
  title: "SKP pendekatan kualitatif",
  cite: { source: "permen6", at: "Lampiran, SKP dengan pendekatan hasil kerja kualitatif" },
  rules: bersamaSkp,
  ...skpKualitatifLayout,
  subject,
  rekap: rekapSkp,
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
    ...rumusEvaluasiRules,
    ...lintasEvaluasiRules,
    istilahRejimRule<Evaluasi>("permen6", ({ ratingHasil, ratingPerilaku, predikat, capaianOrganisasi }) => [ratingHasil, ratingPerilaku, predikat, capaianOrganisasi].map(({ at }) => at)),
  ],
  ...evaluasiLayout,
  subject,
  score: scoreEvaluasi,
  rekap: rekapEvaluasi,
  calls: callsEvaluasi,
};

const lampiranSkp: Form<Lampiran> = {
  id: "permen6/lampiran-skp",
  title: "Lampiran SKP",
  cite: { source: "permen6", at: "Lampiran, lampiran SKP" },
  rules: [...lampiranRules, periodeRejimRule("permen6"), ...tandaTanganRules],
  ...lampiranLayout,
  subject,
};

const dokumenEvaluasi: Form<DokumenEvaluasi> = {
  id: "permen6/dokumen-evaluasi",
  title: "Dokumen Evaluasi Kinerja Pegawai",
  cite: { source: "permen6", at: "Lampiran, dokumen evaluasi kinerja pegawai" },
  rules: [...identitasRules, ...periodeRules, periodeRejimRule("permen6"), ...dokumenRules, ...tanggalEvaluasiRules, ...tandaTanganRules, ...lintasRules],
  ...dokumenLayout,
  subject,
  rekap: rekapDokumen,
};

const manualIndikator: Form<ManualIndikator> = {
  id: "permen6/manual-indikator",
  title: "Manual Indikator Kinerja",
  cite: { source: "aplikasiPermen6", at: "manual indikator kinerja" },
  rules: manualRules,
  ...manualLayout,
  subject,
};

const rencanaAksi: Form<RencanaAksi> = {
  id: "permen6/rencana-aksi",
  title: "Rencana Aksi",
  cite: { source: "aplikasiPermen6", at: "rencana aksi" },
  rules: [...rencanaAksiRules, periodeRejimRule("permen6")],
  ...rencanaAksiLayout,
  subject,
};

/** A list belongs to none of the people in it. */
const nobody = ({ judul, periode }: DaftarOrang) => ({ nama: absent(judul), nip: absent(judul), periode });

const matriksPeran: Form<MatriksPeran> = {
  id: "permen6/matriks-peran",
  title: "Matriks Pembagian Peran dan Hasil",
  cite: { source: "permen6", at: "Lampiran, matriks pembagian peran dan hasil" },
  rules: [...matriksRules, periodeRejimRule("permen6")],
  ...matriksPeranLayout,
  many: true,
  subject: nobody,
};

const daftarRk: Form<DaftarRk> = {
  id: "permen6/daftar-rk",
  title: "Daftar rencana hasil kerja, rencana hasil kerja atasan, dan tim",
  cite: { source: "permen6", at: "Lampiran, matriks pembagian peran dan hasil" },
  rules: [...daftarRules, periodeRejimRule("permen6")],
  ...daftarRkLayout,
  many: true,
  subject: nobody,
};

const rekapPredikat: Form<RekapPredikat> = {
  id: "permen6/rekap-predikat",
  title: "Rekapitulasi predikat kinerja pegawai",
  cite: { source: "se3Tahun2023", at: "format penetapan predikat kinerja" },
  rules: [...rekapRules, ...rumusRekapRules, periodeRejimRule("permen6")],
  ...rekapPredikatLayout,
  many: true,
  subject: nobody,
  rekap: rekapDaftar,
};

export const permen6: Regulation = {
  id: "permen6",
  ...masaBerlaku.permen6,
  sources,
  readings,
  settings: Object.values(settingsPermen6),
  constraints: constraintsPermen6,
  forms: [skpJpt, skpJajf, skpKualitatif, evaluasi, dokumenEvaluasi, lampiranSkp, manualIndikator, rencanaAksi, matriksPeran, daftarRk, rekapPredikat],
  rekap: rekapPermen6,
};

import type { Form, Regulation } from "../regulation";
import type { Formulir } from "../umum/formulir";
import { callsKonversi } from "./calls";
import { akumulasiLayout, konversiLayout } from "./forms/konversi";
import { penetapanLayout } from "./forms/penetapan";
import type { Konversi, Penetapan } from "./forms/types";
import { readings } from "./readings";
import { angkaKreditRekap } from "./rekap";
import { akumulasiRules, gandaRules } from "./rules/akumulasi";
import { konversiRules } from "./rules/konversi";
import { penetapanRules } from "./rules/penetapan";
import { rumusAkumulasiRules, rumusKonversiRules } from "./rules/rumus";
import { umumRules } from "./rules/umum";
import { scoreKonversi, scorePenetapan } from "./score";
import { settingsPermen1 } from "./settings";
import { sources } from "./sources";

const subject = ({ pegawai, periode }: Formulir) => ({ nama: pegawai.nama, nip: pegawai.nip, periode });

const konversi: Form<Konversi> = {
  id: "permen1/konversi",
  title: "Konversi Predikat Kinerja ke Angka Kredit",
  cite: { source: "perBkn3", at: "Lampiran, formulir konversi predikat kinerja ke angka kredit" },
  rules: [...umumRules, ...konversiRules, ...rumusKonversiRules, ...gandaRules],
  ...konversiLayout,
  subject,
  score: scoreKonversi,
  calls: callsKonversi,
};

const akumulasi: Form<Konversi> = {
  id: "permen1/akumulasi",
  title: "Akumulasi Angka Kredit",
  cite: { source: "perBkn3", at: "Lampiran, formulir akumulasi angka kredit" },
  rules: [...umumRules, ...konversiRules, ...rumusKonversiRules, ...akumulasiRules, ...rumusAkumulasiRules],
  ...akumulasiLayout,
  subject,
  score: scoreKonversi,
  calls: callsKonversi,
};

const penetapan: Form<Penetapan> = {
  id: "permen1/penetapan",
  title: "Penetapan Angka Kredit",
  cite: { source: "perBkn3", at: "Lampiran, formulir penetapan angka kredit" },
  rules: [...umumRules, ...penetapanRules],
  ...penetapanLayout,
  subject,
  score: scorePenetapan,
};

/** Angka kredit from the predikat of PermenPANRB 6/2022: it judges no period of its own. */
export const permen1: Regulation = { id: "permen1", title: "PermenPANRB 1/2023 dan Peraturan BKN 3/2023 (angka kredit)",
  titleEn: "PermenPANRB 1/2023 and Peraturan BKN 3/2023 (angka kredit)", sources, readings, settings: Object.values(settingsPermen1), constraints: [], forms: [konversi, akumulasi, penetapan], lengkapiRekap: angkaKreditRekap };

import type { Form, Regulation } from "../regulation";
import { absent } from "../../sheet/readField";
import { rekapPermen6 } from "../permen6/rekap";
import { rekapPp30 } from "../pp30/rekap";
import { rekapPp46 } from "../pp46/rekap";
import { rekapPegawaiLayout, type RekapPegawai } from "./forms/rekapPegawai";
import { rekapDaftarPegawai, type SemuaRejim } from "./nilaiRekap";
import { readings } from "./readings";
import { rekapPegawaiRules } from "./rules/rekap";
import { settingsUmum } from "./settings";
import { sources } from "./sources";

const semua: SemuaRejim = { pp46: rekapPp46, pp30: rekapPp30, permen6: rekapPermen6 };

const rekapPegawai: Form<RekapPegawai> = {
  id: "umum/rekap-pegawai",
  title: "Rekapitulasi nilai pegawai",
  cite: { source: "peraturanPeriode", at: "nilai SKP, nilai perilaku, nilai akhir, dan predikat atau sebutan setiap pegawai" },
  rules: rekapPegawaiRules(semua),
  ...rekapPegawaiLayout,
  many: true,
  subject: ({ judul, periode }) => ({ nama: absent(judul), nip: absent(judul), periode }),
  rekap: rekapDaftarPegawai(semua),
};

/** What every regulation shares: it judges no period of its own. */
export const umum: Regulation = { id: "umum", title: "Semua peraturan", titleEn: "All regulations", sources, readings, settings: Object.values(settingsUmum), constraints: [], forms: [rekapPegawai] };

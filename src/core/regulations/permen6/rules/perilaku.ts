import type { Rule } from "../../../check/rule";
import { NILAI_PERILAKU } from "../forms/perilaku";
import type { Skp } from "../forms/types";
import { jumlahNilaiPerilaku } from "../parameters";

const nilai: Rule<Skp> = {
  id: "permen6/nilai-perilaku",
  severity: "periksa",
  owner: "pegawai",
  cite: jumlahNilaiPerilaku.cite,
  messages: {
    kurang: { id: "Perilaku kerja belum memuat {nilai}; cantumkan ketujuh nilai BerAKHLAK.", en: "The behaviour block lacks {nilai}; list all seven values of BerAKHLAK." },
    tanpaBlok: { id: "Formulir ini tidak memuat bagian PERILAKU KERJA dengan tujuh nilai BerAKHLAK; tambahkan bagian itu.", en: "This form has no part PERILAKU KERJA with the seven values of BerAKHLAK; add it." },
  },
  check({ perilaku, tabel }, report) {
    const named = new Set(perilaku.nilai.map((each) => each.nilai));
    if (named.size === 0) return report("tanpaBlok", perilaku.at ?? tabel);
    const missing = NILAI_PERILAKU.filter((each) => !named.has(each));
    if (missing.length > 0) report("kurang", perilaku.at ?? tabel, { nilai: missing.join(", ") });
  },
};

const ekspektasi: Rule<Skp> = {
  id: "permen6/ekspektasi",
  severity: "saran",
  owner: "penilai",
  cite: { source: "edaranDaerah", at: "ekspektasi khusus pimpinan dapat ditambahkan pada setiap nilai" },
  messages: {
    kosong: { id: "Ekspektasi khusus pimpinan belum diisi pada {nilai}; pimpinan dapat menuliskannya, dan sebagian instansi mewajibkannya.", en: "The leader's special expectation is missing for {nilai}; a leader may write it, and some agencies require it." },
  },
  check({ perilaku }, report) {
    const blank = perilaku.nilai.filter(({ ekspektasi: field }) => field.state === "blank");
    const [first] = blank;
    if (first) report("kosong", first.ekspektasi.at, { nilai: blank.map((each) => each.nilai).join(", ") });
  },
};

export const perilakuRules = [nilai] as const;
export const ekspektasiRules = [ekspektasi] as const;

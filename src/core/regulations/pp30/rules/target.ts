import { compare } from "../../../base/exact";
import { valueIn } from "../../../base/setting";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { readAspek, targetKabur } from "../../umum/target";
import { atSignOff } from "../../umum/rules/judge";
import type { RencanaSkp } from "../forms/types";
import { settingsPp30 } from "../settings";

const CAPAIAN = { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100, capaian IKI" } as const;

const target: Rule<RencanaSkp> = {
  id: "pp30/target",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP: kolom target" },
  messages: {
    kosong: { id: "Indikator ini belum memiliki target; isikan ukurannya, misalnya 4 - 6 laporan.", en: "This indicator has no target; fill in its measure, for example 4 - 6 laporan." },
  },
  check({ rencana, tanggal }, report) {
    for (const { indikator } of rencana) for (const { iki, target: field } of indikator) if (iki.state === "filled" && field.state === "blank") report("kosong", field.at, {}, { severity: atSignOff(tanggal) });
  },
};

const nol: Rule<RencanaSkp> = {
  id: "pp30/target-nol",
  severity: "salah",
  owner: "pegawai",
  cite: CAPAIAN,
  messages: {
    nol: { id: "Target {tertulis} tidak dapat dibandingkan dengan realisasi karena membagi dengan nol; rumuskan ulang targetnya.", en: "A target of {tertulis} can't be compared with the realisation, as it would divide by zero; put the target otherwise." },
    rentangNol: { id: "Rentang target {tertulis} berakhir di nol; rumuskan ulang targetnya.", en: "The range {tertulis} ends at zero; put the target otherwise." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) {
      for (const { target: field } of indikator) {
        const angka = valueOf(field)?.angka;
        if (!angka || field.state !== "filled") continue;
        if (!angka.atas && angka.bawah.n <= 0n) report("nol", field.at, { tertulis: field.value.teks }, { written: field.written });
        if (angka.atas && angka.atas.n <= 0n) report("rentangNol", field.at, { tertulis: field.value.teks }, { written: field.written });
      }
    }
  },
};

const rentang: Rule<RencanaSkp> = {
  id: "pp30/target-rentang",
  severity: "salah",
  owner: "pegawai",
  cite: CAPAIAN,
  messages: {
    terbalik: { id: "Rentang target «{tertulis}» dimulai dari angka yang lebih besar; tulis batas bawahnya lebih dahulu.", en: "The range “{tertulis}” starts with its larger number; write the lower bound first." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) {
      for (const { target: field } of indikator) {
        if (field.state !== "filled" || !field.value.angka?.atas) continue;
        if (compare(field.value.angka.bawah, field.value.angka.atas) > 0) report("terbalik", field.at, { tertulis: field.value.teks }, { written: field.written });
      }
    }
  },
};

const terukur: Rule<RencanaSkp> = {
  id: "pp30/target-terukur",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "aplikasiPermen8", at: "target sebagai angka dan satuan, atau rentang" },
  messages: {
    tanpaAngka: { id: "Target kuantitas «{tertulis}» tidak memuat jumlah; tulis angka dan satuannya, misalnya 4 laporan.", en: "The target of quantity “{tertulis}” holds no number; write number and unit, for example 4 laporan." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) {
      for (const { aspek, target: field } of indikator) {
        if (field.state !== "filled" || field.value.angka || /\d/.test(field.value.teks)) continue;
        if (readAspek(valueOf(aspek) ?? "").includes("kuantitas")) report("tanpaAngka", field.at, { tertulis: field.value.teks });
      }
    }
  },
};

const jelas: Rule<RencanaSkp> = {
  id: "pp30/target-jelas",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "paparanRhk", at: "indikator spesifik, terukur, realistis, dan memiliki batas waktu" },
  messages: {
    kabur: { id: "Target «{tertulis}» tidak dapat diukur; tulis angka, mutu yang dapat diperiksa, atau batas waktunya.", en: "The target “{tertulis}” can't be measured; write a number, a quality that can be checked, or a time limit." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) {
      for (const { aspek: field, target: own } of indikator) {
        // Of kuantitas the missing number has been told.
        if (own.state === "filled" && targetKabur(own.value.teks) && !readAspek(valueOf(field) ?? "").includes("kuantitas")) report("kabur", own.at, { tertulis: own.value.teks });
      }
    }
  },
};

const skala: Rule<RencanaSkp> = {
  id: "pp30/target-skala",
  severity: "saran",
  owner: "pegawai",
  cite: CAPAIAN,
  messages: {
    buntu: { id: "Target «{tertulis}» berakhir di batas skalanya, sehingga Sangat Baik tidak dapat dicapai; pertimbangkan batas atas di bawah skala.", en: "The target “{tertulis}” ends at the top of its scale, so Sangat Baik can't be reached; consider an upper bound below it." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) for (const { target: field } of indikator) if (field.state === "filled" && /\bskala\b/i.test(field.value.teks) && field.value.angka?.atas) report("buntu", field.at, { tertulis: field.value.teks });
  },
};

const aspek: Rule<RencanaSkp> = {
  id: "pp30/aspek",
  severity: "periksa",
  owner: "pegawai",
  cite: settingsPp30.aspekWajib.cite,
  messages: {
    kosong: { id: "Aspek indikator ini belum diisi; pilih Kuantitas, Kualitas, Waktu, atau Biaya.", en: "The aspect of this indicator is missing; choose Kuantitas, Kualitas, Waktu or Biaya." },
    asing: { id: "«{tertulis}» bukan aspek; pilih Kuantitas, Kualitas, Waktu, atau Biaya.", en: "“{tertulis}” is no aspect; choose Kuantitas, Kualitas, Waktu or Biaya." },
    wajib: { id: "Rencana kinerja ini belum memuat aspek {aspek}; kategorinya ditentukan dari tiga aspek: kuantitas, kualitas, dan waktu.", en: "This rencana kinerja lacks the aspect {aspek}; its kategori follows from three: kuantitas, kualitas and waktu." },
    instansi: { id: "Rencana kinerja ini belum memuat aspek {aspek} yang diwajibkan instansi; tambahkan indikatornya.", en: "This rencana kinerja lacks the aspect {aspek} that the agency requires; add an indicator." },
  },
  check({ rencana, jpt }, report, { profil }) {
    if (jpt) return;
    const required = valueIn(profil, settingsPp30.aspekWajib);
    for (const { rencana: text, indikator } of rencana) {
      for (const { aspek: field, iki } of indikator) {
        if (field.state === "blank" && iki.state === "filled") report("kosong", field.at);
        if (field.state === "filled" && readAspek(field.value).length === 0) report("asing", field.at, { tertulis: field.value }, { written: field.written });
      }
      const named = new Set(indikator.flatMap(({ aspek: field }) => readAspek(valueOf(field) ?? "")));
      const missing = required.filter((each) => !named.has(each));
      // One indicator alone has its own kategori.
      if (missing.length === 0 || named.size === 0 || indikator.length < 2 || text.state !== "filled") continue;
      const always = missing.every((each) => settingsPp30.aspekWajib.default.includes(each));
      report(always ? "wajib" : "instansi", text.at, { aspek: missing.join(", ") });
    }
  },
};

export const targetRules = [target, nol, rentang, terukur, jelas, skala, aspek] as const;

import { parseDate } from "../../../base/civilDate";
import { valueIn } from "../../../base/setting";
import { hari } from "../../../check/finding";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { atSignOff } from "../../umum/rules/judge";
import type { Skp } from "../forms/types";
import { PERSPEKTIF } from "../perspektif";
import { settingsPermen6 } from "../settings";
import { bolehMutlak, readAspek, readTarget, targetKabur } from "../../umum/target";

const target: Rule<Skp> = {
  id: "permen6/target",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "aplikasiPermen6", at: "setiap indikator kinerja individu memiliki target" },
  messages: {
    kosong: { id: "Indikator ini belum memiliki target; isikan ukurannya, misalnya 85 - 90% atau 4 laporan.", en: "This indicator has no target; fill in its measure, for example 85 - 90% or 4 laporan." },
  },
  check({ hasilKerja, tanggal }, report) {
    for (const { indikator } of hasilKerja) for (const { iki, target: field } of indikator) if (iki.state === "filled" && field.state === "blank") report("kosong", field.at, {}, { severity: atSignOff(tanggal) });
  },
};

const mutlak: Rule<Skp> = {
  id: "permen6/target-mutlak",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "paparanRhk", at: "target mutlak hanya untuk keselamatan jiwa, keamanan negara, dan kerugian uang yang besar" },
  messages: {
    seratus: { id: "Target mutlak {tertulis} sebaiknya dihindari, kecuali menyangkut jiwa, cedera, keamanan negara, atau kerugian besar; pertimbangkan rentang, misalnya 90 - 95%.", en: "An absolute target of {tertulis} is best avoided unless it concerns life, injury, national security or large losses; consider a range, for example 90 - 95%." },
  },
  check({ hasilKerja }, report) {
    for (const { rhk, indikator } of hasilKerja) {
      for (const { iki, target: field } of indikator) {
        if (field.state !== "filled") continue;
        const read = readTarget(field.value);
        if (read.kind === "persen" && read.nilai === 100 && !bolehMutlak(valueOf(rhk) ?? "", valueOf(iki) ?? "")) report("seratus", field.at, { tertulis: field.value });
      }
    }
  },
};

const rentang: Rule<Skp> = {
  id: "permen6/target-rentang",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "paparanRhk", at: "target dapat berupa rentang" },
  messages: {
    terbalik: { id: "Rentang target «{tertulis}» dimulai dari angka yang lebih besar; tulis batas bawahnya lebih dahulu.", en: "The range “{tertulis}” starts with its larger number; write the lower bound first." },
  },
  check({ hasilKerja }, report) {
    for (const { indikator } of hasilKerja) {
      for (const { target: field } of indikator) {
        if (field.state !== "filled") continue;
        const read = readTarget(field.value);
        if (read.kind === "rentang" && read.bawah > read.atas) report("terbalik", field.at, { tertulis: field.value }, { written: field.written });
      }
    }
  },
};

const terukur: Rule<Skp> = {
  id: "permen6/target-terukur",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "paparanRhk", at: "target spesifik, realistis, dan memiliki batas waktu" },
  messages: {
    tanpaAngka: { id: "Target kuantitas «{tertulis}» tidak memuat jumlah; tulis berapa banyak, misalnya 4 laporan.", en: "The target of quantity “{tertulis}” holds no number; write how many, for example 4 laporan." },
  },
  check({ hasilKerja }, report) {
    for (const { indikator } of hasilKerja) {
      for (const { aspek, target: field } of indikator) {
        if (field.state !== "filled" || !readAspek(valueOf(aspek) ?? "").includes("kuantitas")) continue;
        const read = readTarget(field.value);
        if (read.kind === "lain" && !read.berangka) report("tanpaAngka", field.at, { tertulis: field.value });
      }
    }
  },
};

const tanggalTarget: Rule<Skp> = {
  id: "permen6/target-tanggal",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "rencana hasil kerja dicapai di dalam periode penilaian" },
  messages: {
    luar: { id: "Target menyebut {tanggal}, di luar periode penilaian {dari} s.d. {sampai}; periksa tanggalnya.", en: "The target names {tanggal}, outside the period {dari} to {sampai}; check the date." },
    mustahil: { id: "Target «{tertulis}» memuat tanggal yang tidak ada dalam kalender; perbaiki tanggalnya.", en: "The target “{tertulis}” holds a date that the calendar does not have; correct it." },
  },
  check({ hasilKerja }, report, { self }) {
    const span = valueOf(self.subject.periode);
    for (const { indikator } of hasilKerja) {
      for (const { target: field } of indikator) {
        if (field.state !== "filled" || typeof field.written !== "string") continue;
        const date = parseDate(field.value);
        if (!date.ok) {
          if (date.problem === "impossible") report("mustahil", field.at, { tertulis: field.value });
          continue;
        }
        if (span && (date.date < span.dari || date.date > span.sampai)) report("luar", field.at, { tanggal: hari(date.date), dari: hari(span.dari), sampai: hari(span.sampai) });
      }
    }
  },
};

const jelas: Rule<Skp> = {
  id: "permen6/target-jelas",
  severity: "saran",
  owner: "pegawai",
  cite: { source: "paparanRhk", at: "target spesifik, realistis, dan memiliki batas waktu" },
  messages: {
    kabur: { id: "Target «{tertulis}» tidak dapat diukur; tulis angka, mutu yang dapat diperiksa, atau batas waktunya.", en: "The target “{tertulis}” can't be measured; write a number, a quality that can be checked, or a time limit." },
  },
  check({ hasilKerja }, report) {
    for (const { indikator } of hasilKerja) {
      for (const { aspek: field, target: own } of indikator) {
        // Of kuantitas the missing number has been told.
        if (own.state === "filled" && targetKabur(own.value) && !readAspek(valueOf(field) ?? "").includes("kuantitas")) report("kabur", own.at, { tertulis: own.value });
      }
    }
  },
};

const aspek: Rule<Skp> = {
  id: "permen6/aspek",
  severity: "periksa",
  owner: "pegawai",
  cite: settingsPermen6.aspekWajib.cite,
  messages: {
    kosong: { id: "Aspek belum diisi; pilih kuantitas, kualitas, waktu, dan/atau biaya.", en: "The aspect is missing; choose kuantitas, kualitas, waktu and/or biaya." },
    asing: { id: "«{tertulis}» bukan aspek; pilih kuantitas, kualitas, waktu, atau biaya.", en: "“{tertulis}” is no aspect; choose kuantitas, kualitas, waktu or biaya." },
    wajib: { id: "Rencana hasil kerja ini belum memuat aspek {aspek} yang diwajibkan instansi; tambahkan indikatornya.", en: "This rencana hasil kerja lacks the aspect {aspek} that the agency requires; add an indicator." },
  },
  check({ hasilKerja }, report, { profil }) {
    const required = valueIn(profil, settingsPermen6.aspekWajib);
    for (const { rhk, indikator } of hasilKerja) {
      for (const { aspek: field, iki } of indikator) {
        if (field.state === "blank" && iki.state === "filled") report("kosong", field.at);
        if (field.state === "filled" && readAspek(field.value).length === 0) report("asing", field.at, { tertulis: field.value }, { written: field.written });
      }
      const named = new Set(indikator.flatMap(({ aspek: field }) => readAspek(valueOf(field) ?? "")));
      const missing = required.filter((each) => !named.has(each));
      if (missing.length > 0 && rhk.state === "filled" && indikator.some(({ aspek: field }) => field.state !== "absent")) report("wajib", rhk.at, { aspek: missing.join(", ") });
    }
  },
};

const perspektif: Rule<Skp> = {
  id: "permen6/perspektif",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "rencana hasil kerja pimpinan memenuhi empat perspektif, termasuk anggaran" },
  messages: {
    kosong: { id: "Perspektif belum diisi; pilih Penerima Layanan, Proses Bisnis, Penguatan Internal, atau Anggaran.", en: "The perspective is missing; choose Penerima Layanan, Proses Bisnis, Penguatan Internal or Anggaran." },
    tidakAda: { id: "Perspektif {perspektif} belum ada; rencana hasil kerja pimpinan memenuhi keempat perspektif, dan Anggaran selalu ada.", en: "The perspective {perspektif} is missing; the results of a leader meet all four, Anggaran always among them." },
    tanpaKolom: { id: "SKP pimpinan ini tidak memuat kolom PERSPEKTIF; tambahkan supaya keempat perspektif dapat diperiksa.", en: "This SKP of a leader has no column PERSPEKTIF; add it so that the four perspectives can be checked." },
  },
  check({ hasilKerja, tabel, tanggal }, report) {
    const severity = atSignOff(tanggal);
    const fields = hasilKerja.filter(({ rhk }) => rhk.state === "filled").map((each) => each.perspektif);
    if (fields.length === 0) return;
    if (fields.every(({ state }) => state === "absent")) return report("tanpaKolom", tabel, {}, { severity: "periksa" });
    for (const field of fields) if (field.state === "blank") report("kosong", field.at, {}, { severity });
    // Blank or unreadable cells may be the ones that are missing: those are reported where they stand.
    if (fields.some(({ state }) => state !== "filled")) return;
    const met = new Set(fields.map(valueOf));
    for (const each of PERSPEKTIF) if (!met.has(each)) report("tidakAda", tabel, { perspektif: each }, { severity });
  },
};

export const targetRules = [target, mutlak, rentang, terukur, jelas, tanggalTarget, aspek] as const;
export const perspektifRules = [perspektif] as const;

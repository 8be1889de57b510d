import { folded } from "../../../base/words";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { atSignOff } from "../../umum/rules/judge";
import type { Skp } from "../forms/types";
import { rhkHasil } from "./rhkHasil";

const utama: Rule<Skp> = {
  id: "permen6/utama",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "hasil kerja utama sekurang-kurangnya satu; hasil kerja tambahan bila ada" },
  messages: {
    kosong: { id: "Belum ada hasil kerja utama; isi sekurang-kurangnya satu rencana hasil kerja di bagian A. UTAMA.", en: "There is no main result; fill in at least one rencana hasil kerja under A. UTAMA." },
  },
  check({ hasilKerja, bagian, tabel, tanggal }, report) {
    if (!hasilKerja.some(({ jenis }) => jenis === "utama")) report("kosong", bagian.utama ?? tabel, {}, { severity: atSignOff(tanggal) });
  },
};

const rhkKosong: Rule<Skp> = {
  id: "permen6/rhk-kosong",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, kolom rencana hasil kerja" },
  messages: {
    kosong: { id: "Rencana hasil kerja belum diisi, padahal baris ini memuat indikator atau target; isikan hasil yang akan dicapai.", en: "The rencana hasil kerja is missing although the row has an indicator or a target; fill in the result to be reached." },
  },
  check({ hasilKerja, tanggal }, report) {
    for (const { rhk } of hasilKerja) if (rhk.state === "blank") report("kosong", rhk.at, {}, { severity: atSignOff(tanggal) });
  },
};

const rhkGanda: Rule<Skp> = {
  id: "permen6/rhk-ganda",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "rencana hasil kerja tidak tumpang tindih" },
  messages: {
    sama: { id: "Rencana hasil kerja ini sama dengan yang di baris {baris}; gabungkan indikatornya atau hapus salah satu.", en: "This rencana hasil kerja is the same as that in row {baris}; join their indicators or remove one." },
  },
  check({ hasilKerja }, report) {
    const seen = new Map<string, number>();
    for (const { rhk } of hasilKerja) {
      if (rhk.state !== "filled") continue;
      const key = folded(rhk.value);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, rhk.at.rect.top + 1);
      else report("sama", rhk.at, { baris: String(before) });
    }
  },
};

const iki: Rule<Skp> = {
  id: "permen6/iki",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "aplikasiPermen6", at: "setiap rencana hasil kerja memiliki indikator kinerja individu" },
  messages: {
    kosong: { id: "Rencana hasil kerja ini belum memiliki indikator kinerja individu; isikan sekurang-kurangnya satu.", en: "This rencana hasil kerja has no indicator; fill in at least one." },
    baris: { id: "Baris ini memuat target tanpa indikator kinerja individu; isikan indikatornya.", en: "This row has a target without an indicator; fill in the indicator." },
  },
  check({ hasilKerja, tanggal }, report) {
    const severity = atSignOff(tanggal);
    for (const { rhk, indikator } of hasilKerja) {
      if (rhk.state !== "filled") continue;
      const blank = indikator.filter((each) => each.iki.state === "blank");
      if (blank.length === indikator.length) {
        const [first] = blank;
        if (first) report("kosong", first.iki.at, {}, { severity });
        continue;
      }
      for (const each of blank) if (each.target.state === "filled") report("baris", each.iki.at, {}, { severity });
    }
  },
};

const rhkPimpinan: Rule<Skp> = {
  id: "permen6/rhk-pimpinan",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, kolom rencana hasil kerja pimpinan yang diintervensi" },
  messages: {
    kosong: { id: "Rencana hasil kerja pimpinan yang diintervensi belum diisi; salin dari SKP pimpinan yang didukung oleh hasil kerja ini.", en: "The superior's result that this one supports is missing; copy it from the superior's SKP." },
  },
  check({ hasilKerja, tanggal }, report) {
    for (const { jenis, rhkPimpinan: atasan, rhk } of hasilKerja) {
      // A tambahan may come from an assignment outside the superior's plan.
      if (jenis === "utama" && atasan.state === "blank" && rhk.state === "filled") report("kosong", atasan.at, {}, { severity: atSignOff(tanggal) });
    }
  },
};

const PELAKSANA_TUGAS = /\b(plt|plh)\b|\bpelaksana (tugas|harian)\b/i;

const plt: Rule<Skp> = {
  id: "permen6/plt-utama",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "paparanRhk", at: "penugasan sebagai Plt. atau Plh. merupakan hasil kerja utama" },
  messages: {
    tambahan: { id: "Tugas sebagai Plt. atau Plh. merupakan hasil kerja utama; pindahkan ke bagian A. UTAMA.", en: "Work as Plt. or Plh. is a main result; move it to A. UTAMA." },
  },
  check({ hasilKerja }, report) {
    for (const { jenis, rhk } of hasilKerja) if (jenis === "tambahan" && PELAKSANA_TUGAS.test(valueOf(rhk) ?? "")) report("tambahan", rhk.at);
  },
};

export const hasilKerjaRules = [utama, rhkKosong, rhkHasil<Skp>(({ hasilKerja }) => hasilKerja.map(({ rhk }) => rhk)), rhkGanda, iki, plt] as const;
export const rhkPimpinanRules = [rhkPimpinan] as const;

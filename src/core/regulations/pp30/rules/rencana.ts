import { folded } from "../../../base/words";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { rhkProblem } from "../../umum/rhk";
import { atSignOff } from "../../umum/rules/judge";
import type { RencanaSkp } from "../forms/types";
import { ikiOf } from "../score";

/** Practice, where the annex is not legible. */
const PRAKTIK = "aplikasiPermen8";

const utama: Rule<RencanaSkp> = {
  id: "pp30/utama",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran hlm. 93, kinerja utama dan kinerja tambahan" },
  messages: {
    kosong: { id: "Belum ada kinerja utama; isi sekurang-kurangnya satu rencana kinerja di bagian A. KINERJA UTAMA.", en: "There is no kinerja utama; fill in at least one rencana kinerja under A. KINERJA UTAMA." },
  },
  check({ rencana, bagian, tabel, tanggal }, report) {
    if (!rencana.some((each) => each.bagian === "utama")) report("kosong", bagian.utama ?? tabel, {}, { severity: atSignOff(tanggal) });
  },
};

const kosong: Rule<RencanaSkp> = {
  id: "pp30/rencana-kosong",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP: kolom rencana kinerja" },
  messages: {
    kosong: { id: "Rencana kinerja belum diisi, padahal baris ini memuat indikator atau target; isikan hasil yang akan dicapai.", en: "The rencana kinerja is missing although the row has an indicator or a target; fill in the result to be reached." },
  },
  check({ rencana, tanggal }, report) {
    for (const each of rencana) if (each.rencana.state === "blank" && ikiOf(each).length > 0) report("kosong", each.rencana.at, {}, { severity: atSignOff(tanggal) });
  },
};

const hasil: Rule<RencanaSkp> = {
  id: "pp30/rencana-hasil",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, rencana kinerja menggambarkan hasil, bukan kegiatan" },
  messages: {
    activity: { id: "Rencana kinerja diawali «{kata}», yang menyatakan kegiatan; tulis hasilnya, misalnya Tersusunnya … atau Terlaksananya ….", en: "The rencana kinerja begins with “{kata}”, an activity; write the result, for example Tersusunnya … or Terlaksananya …." },
    short: { id: "«{rencana}» terlalu pendek untuk sebuah rencana kinerja; sebutkan apa yang dihasilkan.", en: "“{rencana}” is too short for a rencana kinerja; say what is produced." },
    placeholder: { id: "«{rencana}» bukan rencana kinerja; tulis hasil yang akan dicapai.", en: "“{rencana}” is no rencana kinerja; write the result to be reached." },
  },
  check({ rencana }, report) {
    for (const { rencana: field } of rencana) {
      if (field.state !== "filled") continue;
      const found = rhkProblem(field.value);
      if (found && found.problem !== "blank") report(found.problem, field.at, { kata: found.verb, rencana: field.value }, { written: field.written });
    }
  },
};

const ganda: Rule<RencanaSkp> = {
  id: "pp30/rencana-ganda",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: PRAKTIK, at: "rencana kinerja tidak berulang dalam satu SKP" },
  messages: {
    sama: { id: "Rencana kinerja ini sama dengan yang di baris {baris}; gabungkan indikatornya atau hapus salah satu.", en: "This rencana kinerja is the same as that in row {baris}; join their indicators or remove one." },
  },
  check({ rencana }, report) {
    const seen = new Map<string, number>();
    for (const { rencana: field } of rencana) {
      if (field.state !== "filled") continue;
      const before = seen.get(folded(field.value));
      if (before === undefined) seen.set(folded(field.value), field.at.rect.top + 1);
      else report("sama", field.at, { baris: String(before) });
    }
  },
};

const iki: Rule<RencanaSkp> = {
  id: "pp30/iki",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, formulir rencana SKP: kolom indikator kinerja individu" },
  messages: {
    kosong: { id: "Rencana kinerja ini belum memiliki indikator kinerja individu; isikan sekurang-kurangnya satu.", en: "This rencana kinerja has no indicator; fill in at least one." },
    baris: { id: "Baris ini memuat target tanpa indikator kinerja individu; isikan indikatornya.", en: "This row has a target without an indicator; fill in the indicator." },
  },
  check({ rencana, tanggal }, report) {
    const severity = atSignOff(tanggal);
    for (const { rencana: field, indikator } of rencana) {
      if (field.state !== "filled") continue;
      const blank = indikator.filter((each) => each.iki.state === "blank");
      const [first] = blank;
      if (first && blank.length === indikator.length) report("kosong", first.iki.at, {}, { severity });
      else for (const each of blank) if (each.target.state === "filled") report("baris", each.iki.at, {}, { severity });
    }
  },
};

const PELAKSANA_TUGAS = /\b(plt|plh)\b|\bpelaksana (tugas|harian)\b/i;

const plt: Rule<RencanaSkp> = {
  id: "pp30/plt-utama",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: PRAKTIK, at: "direktif yang mendukung organisasi, misalnya Plt., merupakan kinerja utama" },
  messages: {
    tambahan: { id: "Tugas sebagai Plt. atau Plh. mendukung organisasi, jadi merupakan kinerja utama; pindahkan ke bagian A. KINERJA UTAMA.", en: "Work as Plt. or Plh. supports the organisation, so it is kinerja utama; move it to A. KINERJA UTAMA." },
  },
  check({ rencana }, report) {
    for (const { bagian, rencana: field } of rencana) if (bagian === "tambahan" && PELAKSANA_TUGAS.test(valueOf(field) ?? "")) report("tambahan", field.at);
  },
};

const rencanaAtasan: Rule<RencanaSkp> = {
  id: "pp30/rencana-atasan",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran hlm. 26, rencana kinerja atasan langsung/unit kerja/organisasi yang diintervensi" },
  messages: {
    kosong: { id: "Rencana kinerja atasan yang diintervensi belum diisi; salin dari SKP atasan langsung, unit kerja, atau organisasi.", en: "The rencana kinerja of the superior that this one intervenes is missing; copy it from the SKP of the superior, unit or organisation." },
  },
  check({ rencana, tanggal }, report) {
    for (const each of rencana) if (each.bagian === "utama" && each.rencanaAtasan.state === "blank" && each.rencana.state === "filled") report("kosong", each.rencanaAtasan.at, {}, { severity: atSignOff(tanggal) });
  },
};

const metode: Rule<RencanaSkp> = {
  id: "pp30/metode",
  severity: "salah",
  owner: "pengelola",
  cite: { source: "permen8", at: "Lampiran, formulir A.6.2: direct atau non-direct cascading bagi setiap kinerja utama" },
  messages: {
    kosong: { id: "Metode cascading belum dipilih; tulis direct atau non-direct, sebab nilai tertimbang bergantung padanya.", en: "The method of cascading is not chosen; write direct or non-direct, as nilai tertimbang depends on it." },
  },
  check({ rencana, tanggal }, report) {
    for (const each of rencana) if (each.bagian === "utama" && each.metode.state === "blank" && each.rencana.state === "filled") report("kosong", each.metode.at, {}, { severity: atSignOff(tanggal) });
  },
};

const kelompok: Rule<RencanaSkp> = {
  id: "pp30/jenis-utama",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "permen8", at: "Lampiran, formulir A.6.1: jenis kinerja utama" },
  messages: {
    kosong: { id: "Jenis kinerja utama ini belum dipilih; tulis Perjanjian Kinerja/Direktif atau Rencana Aksi/Inisiatif Strategis, sebab bobotnya berbeda.", en: "The kind of this kinerja utama is not chosen; write Perjanjian Kinerja/Direktif or Rencana Aksi/Inisiatif Strategis, as their weights differ." },
  },
  check({ rencana, jpt }, report) {
    const own = rencana.filter(({ bagian, rencana: field }) => bagian === "utama" && field.state === "filled");
    if (!jpt || own.every(({ kelompok: field }) => field.state === "absent")) return;
    for (const { kelompok: field } of own) if (field.state === "blank" || field.state === "absent") report("kosong", field.at);
  },
};

export const rencanaRules = [utama, kosong, hasil, ganda, iki, plt] as const;
export const cascadingRules = [rencanaAtasan, metode] as const;
export const jptRules = [kelompok] as const;

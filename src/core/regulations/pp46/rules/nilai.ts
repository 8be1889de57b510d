import { add, exact, mul, sum, toNumber, type Exact } from "../../../base/exact";
import type { CheckContext, Report, Rule } from "../../../check/rule";
import type { Field, FilledField } from "../../../sheet/field";
import type { CellValue } from "../../../sheet/grid";
import { pemilikIstilah } from "../../umum/istilah";
import { masaBerlaku } from "../../umum/masaBerlaku";
import { sanksi, sebutan, type NilaiKegiatan } from "../formulas";
import { ambangSanksi, rentangSebutan, SEBUTAN } from "../parameters";
import { rentangSebutanDalam } from "../settings";
import { isKnownPoint, nilaiSkpOf, poinKreatif, poinTambahan, valuesOf } from "../score";
import type { KegiatanDinilai, PenilaianSkp } from "../forms/types";
import { agrees, atSignOff, correction, replacing } from "../../umum/rules/judge";

/** A formula whose result today is right, or a value that a stale cache explains: nothing is wrong with the cell. */
export function isStale(field: FilledField<number>, expected: number, context: CheckContext): boolean {
  if (field.formula === undefined) return false;
  return yields(context.recalculated(field.at), expected);
}

function yields(now: CellValue | undefined, expected: number): boolean {
  return typeof now === "number" && agrees(now, expected);
}

const citeNilai = { source: "perkaBkn1", at: "Lampiran, penghitungan capaian SKP" } as const;

/** Wrong ways to the value of one activity that are met in workbooks, each with its message. */
function mistakeIn(kegiatan: KegiatanDinilai, values: NilaiKegiatan, written: number): string {
  const { target, realisasi } = kegiatan;
  const number = (field: Field<number>) => (field.state === "filled" ? exact(field.value) : exact(0));
  const aspects = [values.kuantitas, values.kualitas, values.waktu, ...(values.biaya ? [values.biaya] : [])];
  const other = values.biaya ? 3 : 4;
  if (agrees(written, toNumber(values.penghitungan) / other)) return values.biaya ? "bagiTiga" : "bagiEmpat";
  const linear = (t: Exact, r: Exact): number => (toNumber(t) === 0 ? NaN : (1.76 - toNumber(r) / toNumber(t)) * 100);
  const waktu = linear(number(target.waktu), number(realisasi.waktu));
  const others = toNumber(sum(aspects)) - toNumber(values.waktu);
  if (Math.abs(waktu - toNumber(values.waktu)) > 0.5 && agrees(written, (others + waktu) / aspects.length)) return "tanpaCabang";
  if (target.biaya.state === "filled" && realisasi.biaya.state === "filled" && values.biaya) {
    const ratio = (realisasi.biaya.value / target.biaya.value) * 100;
    if (agrees(written, (toNumber(values.penghitungan) - toNumber(values.biaya) + ratio) / 4)) return "biayaPersen";
    if (agrees(written, (toNumber(values.penghitungan) - toNumber(values.biaya)) / 4)) return "biayaHilang";
  }
  return "beda";
}

const penghitungan: Rule<PenilaianSkp> = {
  id: "pp46/penghitungan",
  severity: "salah",
  owner: "penilai",
  cite: citeNilai,
  messages: {
    beda: { id: "Penghitungan tertulis {tertulis}; jumlah nilai aspeknya {seharusnya}.", en: "Penghitungan says {tertulis}; its aspects add up to {seharusnya}." },
    kosong: { id: "Penghitungan belum diisi; jumlah nilai aspeknya {seharusnya}.", en: "Penghitungan is empty; its aspects add up to {seharusnya}." },
  },
  check(form, report, context) {
    for (const kegiatan of form.kegiatan) {
      const values = valuesOf(kegiatan, context.profil);
      if (values) compareField(kegiatan.penghitungan, toNumber(values.penghitungan), assessed(kegiatan) && form.tanggal.state === "filled", report, context, () => "beda");
    }
  },
};

const nilai: Rule<PenilaianSkp> = {
  id: "pp46/nilai-kegiatan",
  severity: "salah",
  owner: "penilai",
  cite: citeNilai,
  messages: {
    beda: { id: "Nilai capaian kegiatan tertulis {tertulis}; dari target dan realisasinya diperoleh {seharusnya}.", en: "The value of this activity says {tertulis}; its target and realisation yield {seharusnya}." },
    kosong: { id: "Nilai capaian kegiatan belum diisi; dari target dan realisasinya diperoleh {seharusnya}.", en: "The value of this activity is empty; its target and realisation yield {seharusnya}." },
    bagiTiga: { id: "Nilai tertulis {tertulis} karena dibagi 3, padahal kegiatan ini berbiaya: jumlah empat aspek dibagi 4, yaitu {seharusnya}.", en: "The value says {tertulis} as it was divided by 3, but the activity has a cost: four aspects divided by 4, {seharusnya}." },
    bagiEmpat: { id: "Nilai tertulis {tertulis} karena dibagi 4, padahal kegiatan ini tanpa biaya: jumlah tiga aspek dibagi 3, yaitu {seharusnya}.", en: "The value says {tertulis} as it was divided by 4, but the activity has no cost: three aspects divided by 3, {seharusnya}." },
    tanpaCabang: { id: "Nilai tertulis {tertulis} memakai rumus waktu «sampai dengan 24%», padahal efisiensinya di atas 24%; dengan rumus yang benar {seharusnya}.", en: "The value {tertulis} uses the formula for time saved up to 24%, but more was saved; the right formula yields {seharusnya}." },
    biayaPersen: { id: "Nilai tertulis {tertulis} menghitung biaya sebagai realisasi dibagi target; biaya memakai rumus yang sama dengan waktu, jadi {seharusnya}.", en: "The value {tertulis} takes cost as realised over target; cost has the formula of time, so {seharusnya}." },
    biayaHilang: { id: "Nilai tertulis {tertulis} tidak menjumlahkan aspek biaya tetapi tetap dibagi 4; dengan biaya diperoleh {seharusnya}.", en: "The value {tertulis} leaves out cost yet divides by 4; with cost it is {seharusnya}." },
  },
  check(form, report, context) {
    for (const kegiatan of form.kegiatan) {
      const values = valuesOf(kegiatan, context.profil);
      if (values) compareField(kegiatan.nilai, toNumber(values.nilai), assessed(kegiatan) && form.tanggal.state === "filled", report, context, (written) => mistakeIn(kegiatan, values, written));
    }
  },
};

function assessed({ realisasi }: KegiatanDinilai): boolean {
  return realisasi.kuantitas.state === "filled";
}

/** Reports a number that is not what it should be; a blank one only where it is due. */
export function compareField(field: Field<number>, expected: number, due: boolean, report: Report, context: CheckContext, mistake: (written: number) => string): void {
  if (field.state === "blank" && due && !yields(context.recalculated(field.at), expected)) report("kosong", field.at, { seharusnya: expected }, { expected });
  if (field.state !== "filled" || agrees(field.value, expected) || isStale(field, expected, context)) return;
  report(mistake(field.value), field.at, { tertulis: field.value, seharusnya: expected }, correction(field, expected));
}

const nilaiEkstrem: Rule<PenilaianSkp> = {
  id: "pp46/nilai-ekstrem",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan capaian SKP (tanpa batas atas dan bawah)" },
  messages: {
    tinggi: { id: "Nilai capaian kegiatan {nilai}, di atas 100; peraturan tidak membatasinya, tetapi pastikan target dan realisasinya benar.", en: "The value of this activity is {nilai}, above 100; the rules don't cap it, but make sure of its target and realisation." },
    rendah: { id: "Nilai capaian kegiatan {nilai}, di bawah 0; pastikan target dan realisasi waktu serta biayanya benar.", en: "The value of this activity is {nilai}, below 0; make sure of the target and realisation of waktu and biaya." },
  },
  check(form, report, context) {
    for (const kegiatan of form.kegiatan) {
      const values = valuesOf(kegiatan, context.profil);
      if (!values) continue;
      const value = toNumber(values.nilai);
      const at = kegiatan.nilai.state === "absent" ? kegiatan.at : kegiatan.nilai.at;
      if (value > 100) report("tinggi", at, { nilai: value });
      if (value < 0) report("rendah", at, { nilai: value });
    }
  },
};

const nilaiSkp: Rule<PenilaianSkp> = {
  id: "pp46/nilai-skp",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, nilai capaian SKP: rata-rata nilai kegiatan ditambah tugas tambahan dan kreativitas" },
  messages: {
    beda: { id: "Nilai capaian SKP tertulis {tertulis}; rata-rata kegiatan ditambah tugas tambahan dan kreativitas adalah {seharusnya}.", en: "The SKP value says {tertulis}; the mean of the activities plus the points is {seharusnya}." },
    jumlah: { id: "Nilai capaian SKP tertulis {tertulis}, yaitu jumlah nilai kegiatan; seharusnya rata-ratanya, sehingga {seharusnya}.", en: "The SKP value says {tertulis}, the sum of the activities; it should be their mean, {seharusnya}." },
    tanpaTambahan: { id: "Nilai capaian SKP tertulis {tertulis}, tanpa nilai tugas tambahan dan kreativitas; seharusnya {seharusnya}.", en: "The SKP value says {tertulis}, without the points of tugas tambahan and kreativitas; it should be {seharusnya}." },
    tertulis: { id: "Nilai capaian SKP tertulis {tertulis}; dari nilai kegiatan yang tertulis di atasnya, rata-ratanya ditambah tugas tambahan dan kreativitas adalah {seharusnya}.", en: "The SKP value says {tertulis}; the activities' values as written above it have a mean that with the points is {seharusnya}." },
    kosong: { id: "Nilai capaian SKP belum diisi; seharusnya {seharusnya}.", en: "The SKP value is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const expected = nilaiSkpOf(form, context.profil);
    if (!expected) return compareWithWritten(form, report, context);
    const points = exact((poinTambahan(form.tugasTambahan) ?? 0) + (poinKreatif(form.kreativitas) ?? 0));
    const mean = toNumber(add(expected, mul(points, exact(-1))));
    const total = mean * form.kegiatan.length;
    compareField(form.nilaiSkp, toNumber(expected), form.tanggal.state === "filled", report, context, (written) => {
      const sums = form.kegiatan.length > 1 && (agrees(written, total) || agrees(written, total + toNumber(points)));
      if (sums) return "jumlah";
      return points.n !== 0n && agrees(written, mean) ? "tanpaTambahan" : "beda";
    });
  },
};

/** Where an activity can't be worked out, the total must still follow from the values that stand above it. */
function compareWithWritten(form: PenilaianSkp, report: Report, context: CheckContext): void {
  const field = form.nilaiSkp;
  const values = form.kegiatan.flatMap(({ nilai }) => now(nilai, context));
  const kreativitas = poinKreatif(form.kreativitas);
  if (field.state !== "filled" || values.length === 0 || values.length < form.kegiatan.length || (kreativitas === null && form.kreativitas.at !== undefined)) return;
  const listed = (poinTambahan(form.tugasTambahan) ?? 0) + (kreativitas ?? 0);
  const typed = [form.tugasTambahan.nilai, form.kreativitas.nilai].reduce((points, each) => points + (each.state === "filled" ? each.value : 0), 0);
  const mean = toNumber(sum(values)) / values.length;
  // Points that are wrong themselves are reported where they stand.
  if ([listed, typed].some((points) => agrees(field.value, mean + points) || isStale(field, mean + points, context))) return;
  report("tertulis", field.at, { tertulis: field.value, seharusnya: mean + listed }, { written: field.written, expected: mean + listed });
}

function now(field: Field<number>, context: CheckContext): readonly Exact[] {
  if (field.state !== "filled") return [];
  const value = field.formula === undefined ? field.value : context.recalculated(field.at);
  return [exact(typeof value === "number" ? value : field.value)];
}

/** The regulation's word for what stands there, or undefined when it is none. */
export function knownSebutan(written: string): string | undefined {
  const plain = written.replace(/[^a-z\s]/gi, "").replace(/\s+/g, " ").trim().toLowerCase();
  return SEBUTAN.find((word) => word.toLowerCase() === plain);
}

export const sebutanMessages = {
  beda: { id: "Sebutan tertulis «{tertulis}»; nilai {nilai} bersebutan {seharusnya}.", en: "The word is “{tertulis}”; a value of {nilai} is {seharusnya}." },
  sedang: { id: "«Sedang» bukan sebutan PP 46/2011; nilai {nilai} bersebutan {seharusnya}.", en: "“Sedang” is no word of PP 46/2011; a value of {nilai} is {seharusnya}." },
  rejimLain: { id: "«{tertulis}» adalah istilah {peraturan}, bukan sebutan PP 46/2011; nilai {nilai} bersebutan {seharusnya}.", en: "“{tertulis}” is a term of {peraturan}, no word of PP 46/2011; a value of {nilai} is {seharusnya}." },
  asing: { id: "«{tertulis}» bukan sebutan PP 46/2011 (Sangat Baik, Baik, Cukup, Kurang, Buruk); nilai {nilai} bersebutan {seharusnya}.", en: "“{tertulis}” is no word of PP 46/2011 (Sangat Baik, Baik, Cukup, Kurang, Buruk); a value of {nilai} is {seharusnya}." },
  kosong: { id: "Sebutan belum diisi; nilai {nilai} bersebutan {seharusnya}.", en: "The word is missing; a value of {nilai} is {seharusnya}." },
} as const;

/** Compares a written word with that of a value. */
export function compareSebutan(field: Field<string>, value: Exact, report: Report, context: CheckContext): void {
  if (value.n < 0n || field.state !== "filled") return;
  const expected = sebutan(value, rentangSebutanDalam(context.profil));
  const known = knownSebutan(field.value);
  if (known === expected) return;
  if (field.formula !== undefined) {
    const now = context.recalculated(field.at);
    if (typeof now === "string" && knownSebutan(now) === expected) return;
  }
  const owners = pemilikIstilah(field.value)?.filter((rejim) => rejim !== "pp46") ?? [];
  const id = known !== undefined ? "beda" : /^\W*sedang\W*$/i.test(field.value) ? "sedang" : owners.length > 0 ? "rejimLain" : "asing";
  // Brackets around the word belong to the form.
  const bracketed = typeof field.written === "string" && field.written.trim().startsWith("(") ? `(${expected})` : expected;
  report(id, field.at, { tertulis: field.value, nilai: toNumber(value), seharusnya: expected, ...(id === "rejimLain" ? { peraturan: owners.map((rejim) => masaBerlaku[rejim].title).join(", ") } : {}) }, {
    written: field.written,
    expected,
    ...(field.formula === undefined && typeof field.written === "string" && !/\d/.test(field.written) ? { fix: replacing(field, bracketed) } : {}),
  });
}

export function written(field: Field<number>): Exact | undefined {
  return field.state === "filled" ? exact(field.value) : undefined;
}

const sebutanSkp: Rule<PenilaianSkp> = {
  id: "pp46/sebutan-skp",
  severity: "salah",
  owner: "penilai",
  cite: rentangSebutan.cite,
  messages: sebutanMessages,
  check(form, report, context) {
    // Where the value can't be worked out, the word must still be that of the value beside it.
    const value = nilaiSkpOf(form, context.profil) ?? written(form.nilaiSkp);
    if (!value || value.n < 0n) return;
    compareSebutan(form.sebutan, value, report, context);
    const expected = sebutan(value, rentangSebutanDalam(context.profil));
    const now = context.recalculated(form.sebutan.at);
    if (typeof now === "string" && knownSebutan(now) === expected) return;
    if (form.sebutan.state === "blank" && form.tanggal.state === "filled") report("kosong", form.sebutan.at, { nilai: toNumber(value), seharusnya: expected }, { expected, severity: "periksa" });
  },
};

const sanksiDisiplin: Rule<PenilaianSkp> = {
  id: "pp46/sanksi",
  severity: "periksa",
  owner: "pengelola",
  cite: ambangSanksi.cite,
  messages: {
    sanksi: { id: "Nilai capaian SKP {nilai} tidak lebih dari 50; pegawai terancam {sanksi}. Pastikan realisasinya sebelum formulir ditandatangani.", en: "The SKP value {nilai} is not above 50; the official faces discipline ({sanksi}). Make sure of the realisation before signing." },
  },
  check(form, report, context) {
    const value = nilaiSkpOf(form, context.profil);
    if (!value || value.n < 0n || form.tanggal.state !== "filled") return;
    const threat = sanksi(value);
    if (threat !== "") report("sanksi", form.nilaiSkp.at, { nilai: toNumber(value), sanksi: threat.toLowerCase() });
  },
};

const tugasTambahan: Rule<PenilaianSkp> = {
  id: "pp46/tugas-tambahan",
  severity: "salah",
  owner: "penilai",
  cite: { source: "panduanSkp", at: "penilaian tugas tambahan: 1–3 tugas 1, 4–6 tugas 2, 7 tugas atau lebih 3" },
  messages: {
    beda: { id: "Nilai tugas tambahan tertulis {tertulis}; {jumlah} tugas yang tercantum bernilai {seharusnya}.", en: "Tugas tambahan says {tertulis}; the {jumlah} listed tasks are worth {seharusnya}." },
    tanpaTugas: { id: "Nilai tugas tambahan tertulis {tertulis}, tetapi tidak ada tugas yang tercantum; cantumkan tugasnya menurut surat keterangan.", en: "Tugas tambahan says {tertulis} but no task is listed; list the tasks as in the letter." },
  },
  check(form, report) {
    const { nilai, baris } = form.tugasTambahan;
    const expected = poinTambahan(form.tugasTambahan);
    if (expected === null || nilai.state !== "filled" || nilai.value === expected) return;
    // Where both sections share a heading, the points typed there are of both.
    const both = expected + (poinKreatif(form.kreativitas) ?? 0);
    if (form.kreativitas.at && form.tugasTambahan.at && sameCell(form) && nilai.value === both) return;
    report(baris.length === 0 ? "tanpaTugas" : "beda", nilai.at, { tertulis: nilai.value, jumlah: baris.length, seharusnya: expected }, correction(nilai, expected));
  },
};

function sameCell({ tugasTambahan: a, kreativitas: b }: PenilaianSkp): boolean {
  return a.at?.rect.top === b.at?.rect.top;
}

const kreativitas: Rule<PenilaianSkp> = {
  id: "pp46/kreativitas",
  severity: "salah",
  owner: "penilai",
  cite: { source: "panduanSkp", at: "penilaian kreativitas: 3, 6, atau 12" },
  messages: {
    asing: { id: "Nilai kreativitas tertulis {tertulis}; nilainya hanya 3 (unit kerja), 6 (organisasi), atau 12 (negara).", en: "Kreativitas says {tertulis}; it is only 3 (unit), 6 (organisation) or 12 (State)." },
    tanpaNilai: { id: "Kreativitas tercantum tanpa nilai; isikan 3, 6, atau 12 menurut surat keterangannya.", en: "Kreativitas is listed without points; fill in 3, 6 or 12 as in its letter." },
  },
  check(form, report) {
    const { at, baris, nilai } = form.kreativitas;
    if (at === undefined) return;
    const typed = baris.some((each) => each.nilai.state === "filled") ? baris.map((each) => each.nilai) : [nilai];
    for (const field of typed) if (field.state === "filled" && !isKnownPoint(field.value)) report("asing", field.at, { tertulis: field.value }, { written: field.written });
    const first = baris[0];
    if (first && typed.every((field) => field.state !== "filled")) report("tanpaNilai", first.at, {}, { severity: atSignOff(form.tanggal) });
  },
};

export const nilaiRules = [penghitungan, nilai, nilaiEkstrem, tugasTambahan, kreativitas, nilaiSkp, sebutanSkp, sanksiDisiplin] as const;

import { persenLama } from "../../../audit/rumusSalah";
import { exact, toNumber, type Exact } from "../../../base/exact";
import type { CheckContext, Report, Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import { agrees, atSignOff, correction } from "../../umum/rules/judge";
import { angkaKredit } from "../formulas";
import type { Konversi } from "../forms/types";
import { citeKoefisien, citePersentase, JENJANG, koefisien, persentasePredikat } from "../parameters";
import { bulanOf, hitungBaris, jenjangOf, predikatEvaluasi } from "../score";

const citeForm = { source: "perBkn3", at: "Lampiran, formulir konversi dan akumulasi angka kredit" } as const;

/** Reports a number that does not follow; a right formula with a value of yesterday does. */
export function compareNumber(field: Field<number>, expected: Exact, report: Report, context: CheckContext, mistake: (written: number) => string = () => "beda", data: Readonly<Record<string, string | number>> = {}): void {
  const right = toNumber(expected);
  if (field.state !== "filled" || agrees(field.value, right)) return;
  const now = field.formula === undefined ? undefined : context.recalculated(field.at);
  if (typeof now === "number" && agrees(now, right)) return;
  report(mistake(field.value), field.at, { ...data, tertulis: field.value, seharusnya: right }, correction(field, right));
}

const predikat: Rule<Konversi> = {
  id: "permen1/predikat",
  severity: "salah",
  owner: "penilai",
  cite: citeForm,
  messages: {
    kosong: { id: "Predikat kinerja belum diisi; isikan predikat dari evaluasi kinerja periode ini.", en: "The predikat is missing; fill in that of this period's evaluation." },
    beda: { id: "Predikat tertulis «{tertulis}»; evaluasi kinerja periode yang sama di buku kerja ini berpredikat {seharusnya}.", en: "The predikat is “{tertulis}”; the evaluation of the same period in this workbook says {seharusnya}." },
  },
  check(form, report, { self, forms, profil }) {
    for (const baris of form.baris) {
      const own = predikatEvaluasi(bulanOf(baris, self), self, forms, profil);
      if (baris.predikat.state === "blank") report("kosong", baris.predikat.at, {}, { severity: atSignOff(form.tanggal) });
      else if (baris.predikat.state === "filled" && own && own !== baris.predikat.value) report("beda", baris.predikat.at, { tertulis: String(baris.predikat.written), seharusnya: own }, correction(baris.predikat, own));
    }
  },
};

const persentase: Rule<Konversi> = {
  id: "permen1/persentase",
  severity: "salah",
  owner: "penilai",
  cite: citePersentase,
  messages: {
    beda: { id: "Persentase tertulis {tertulis}%; predikat {predikat} bernilai {seharusnya}%.", en: "The percentage says {tertulis}%; the predikat {predikat} yields {seharusnya}%." },
    lama: { id: "Persentase {tertulis}% berasal dari skala lama 150/125/100/75/50; predikat {predikat} bernilai {seharusnya}%.", en: "{tertulis}% is of the old scale 150/125/100/75/50; the predikat {predikat} yields {seharusnya}%." },
    kosong: { id: "Persentase belum diisi; predikat {predikat} bernilai {seharusnya}%.", en: "The percentage is missing; the predikat {predikat} yields {seharusnya}%." },
  },
  check(form, report, context) {
    for (const baris of form.baris) {
      const word = valueOf(baris.predikat);
      if (!word) continue;
      const data = { predikat: word };
      const expected = persentasePredikat[word];
      if (baris.persen.state === "blank") report("kosong", baris.persen.at, { ...data, seharusnya: expected }, { severity: atSignOff(form.tanggal), expected });
      // A correction would have to keep the way in which the cell writes its percent.
      const withoutFix: Report = (id, at, values, { fix: _, ...more } = {}) => report(id, at, values, more);
      compareNumber(baris.persen, exact(expected), withoutFix, context, (written) => (written === persenLama[word] ? "lama" : "beda"), data);
    }
  },
};

const koefisienRule: Rule<Konversi> = {
  id: "permen1/koefisien",
  severity: "salah",
  owner: "penilai",
  cite: citeKoefisien,
  messages: {
    beda: { id: "Koefisien tertulis {tertulis}; koefisien per tahun {jenjang} adalah {seharusnya}.", en: "The coefficient says {tertulis}; that of {jenjang} is {seharusnya} a year." },
    jenjangLain: { id: "Koefisien {tertulis} milik {lain}; untuk {jenjang} koefisien per tahun adalah {seharusnya}.", en: "The coefficient {tertulis} is that of {lain}; {jenjang} has {seharusnya} a year." },
    jenjangTidakJelas: { id: "Jenjang jabatan tidak terbaca dari «{jabatan}», sehingga koefisiennya tidak dapat diperiksa; tulis misalnya Ahli Pertama atau Terampil.", en: "The jenjang can't be told from “{jabatan}”, so its coefficient can't be checked; write for example Ahli Pertama or Terampil." },
  },
  check(form, report, context) {
    const jenjang = jenjangOf(form);
    const { jabatan } = form.pegawai;
    if (!jenjang) {
      if (jabatan.state === "filled") report("jenjangTidakJelas", jabatan.at, { jabatan: jabatan.value }, { severity: "periksa", owner: "pegawai" });
      return;
    }
    for (const baris of form.baris) {
      const lain = (written: number) => JENJANG.filter((other) => koefisien[other] === written).join(" dan ");
      const written = valueOf(baris.koefisien);
      compareNumber(baris.koefisien, exact(koefisien[jenjang]), report, context, (value) => (lain(value) === "" ? "beda" : "jenjangLain"), { jenjang, lain: written === undefined ? "" : lain(written) });
    }
  },
};

const nilai: Rule<Konversi> = {
  id: "permen1/angka-kredit",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perBkn3", at: "Pasal 13" },
  messages: {
    beda: { id: "Angka kredit tertulis {tertulis}; {bulan}/12 × {persen}% × {koefisien} adalah {seharusnya}.", en: "The angka kredit says {tertulis}; {bulan}/12 × {persen}% × {koefisien} is {seharusnya}." },
    tanpaBulan: { id: "Angka kredit {tertulis} dihitung setahun penuh, padahal masanya {bulan} bulan; {bulan}/12 × {persen}% × {koefisien} adalah {seharusnya}.", en: "The angka kredit {tertulis} is of a whole year, but the period is {bulan} months; {bulan}/12 × {persen}% × {koefisien} is {seharusnya}." },
    kosong: { id: "Angka kredit belum diisi; {bulan}/12 × {persen}% × {koefisien} adalah {seharusnya}.", en: "The angka kredit is missing; {bulan}/12 × {persen}% × {koefisien} is {seharusnya}." },
  },
  check(form, report, context) {
    const jenjang = jenjangOf(form);
    if (!jenjang) return;
    for (const baris of form.baris) {
      const { predikat: word, bulan, angkaKredit: expected } = hitungBaris(baris, form, context.self, context.forms, context.profil);
      if (!word || !bulan || !expected) continue;
      const data = { bulan: bulan.jumlah, persen: persentasePredikat[word], koefisien: koefisien[jenjang] };
      if (baris.angkaKredit.state === "blank") report("kosong", baris.angkaKredit.at, { ...data, seharusnya: toNumber(expected) }, { severity: atSignOff(form.tanggal), expected: toNumber(expected) });
      const year = toNumber(angkaKredit(word, jenjang, 12));
      compareNumber(baris.angkaKredit, expected, report, context, (written) => (bulan.jumlah < 12 && agrees(written, year) ? "tanpaBulan" : "beda"), data);
    }
  },
};

const masa: Rule<Konversi> = {
  id: "permen1/masa-penilaian",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perBkn3", at: "Pasal 13" },
  messages: {
    kosong: { id: "Masa penilaian belum diisi; ketik misalnya Januari - Desember 2023, karena angka kredit dihitung per bulan.", en: "The period is missing; type for example Januari - Desember 2023, as angka kredit goes by the month." },
    takJelas: { id: "Bulan «{tertulis}» tidak terbaca; ketik misalnya Januari - Maret, atau banyaknya bulan.", en: "The months “{tertulis}” can't be read; type for example Januari - Maret, or how many." },
    panjang: { id: "Baris ini mencakup {bulan} bulan; satu predikat mencakup paling lama 12 bulan. Buat satu baris untuk setiap evaluasi.", en: "This row covers {bulan} months; one predikat covers 12 at most. Make a row for each evaluation." },
    luar: { id: "Bulan di baris ini berada di luar masa penilaian formulir; periksa tahun dan bulannya.", en: "The months of this row lie outside the period of the form; check year and months." },
  },
  check(form, report, { self }) {
    const span = valueOf(self.subject.periode);
    if (form.periode.state === "blank") report("kosong", form.periode.at, {}, { severity: atSignOff(form.tanggal) });
    for (const baris of form.baris) {
      const months = bulanOf(baris, self);
      const at = baris.periodik.state === "absent" ? (baris.tahun.state === "absent" ? baris.at : baris.tahun.at) : baris.periodik.at;
      if (!months && baris.periodik.state === "filled") report("takJelas", at, { tertulis: baris.periodik.value });
      if (months && months.jumlah > 12) report("panjang", at, { bulan: months.jumlah });
      else if (months?.bulan && span && months.bulan.some((index) => index < Number(span.dari.slice(0, 4)) * 12 + Number(span.dari.slice(5, 7)) - 1 || index > Number(span.sampai.slice(0, 4)) * 12 + Number(span.sampai.slice(5, 7)) - 1)) report("luar", at);
    }
  },
};

export const konversiRules = [predikat, persentase, koefisienRule, nilai, masa] as const;

import { toNumber, type Exact } from "../../../base/exact";
import { formsOfPerson, nameKey, personKey } from "../../../check/people";
import { hari } from "../../../check/finding";
import type { Report, Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import type { FilledForm } from "../../regulation";
import { agrees } from "../../umum/rules/judge";
import type { BukuCatatan, PenilaianPrestasi, PenilaianSkp } from "../forms/types";
import { ASPEK_PERILAKU } from "../parameters";
import { nilaiSkpOf, nilaiSkpSetahun, penilaianOf } from "../score";
import { perilakuRules } from "./perilaku";

const cite = { source: "perkaBkn1", at: "Lampiran, buku catatan penilaian perilaku PNS" } as const;

/** Notes of which something is filled in. */
const written = (form: BukuCatatan) => form.catatan.filter(({ perilaku, nilaiSkp, tanggal }) => tanggal.state === "filled" || nilaiSkp.state === "filled" || perilaku.some(({ nilai }) => nilai.state === "filled"));

const tanggal: Rule<BukuCatatan> = {
  id: "pp46/catatan-tanggal",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    kosong: { id: "Catatan ini belum bertanggal; isikan tanggal pengamatannya.", en: "This note has no date; fill in the day of the observation." },
    luar: { id: "Catatan bertanggal {tanggal}, di luar jangka waktu penilaian {dari} s.d. {sampai}; periksa tanggalnya.", en: "The note is dated {tanggal}, outside the period {dari} to {sampai}; check the date." },
    mundur: { id: "Catatan bertanggal {tanggal}, mendahului catatan di atasnya ({sebelum}); urutkan menurut tanggal.", en: "The note is dated {tanggal}, before the one above it ({sebelum}); put them in the order of their dates." },
  },
  check(form, report, { self }) {
    const periode = valueOf(self.subject.periode);
    let before: string | undefined;
    for (const { tanggal: field } of written(form)) {
      if (field.state === "blank") report("kosong", field.at);
      if (field.state !== "filled") continue;
      const { value } = field;
      if (periode && (value < periode.dari || value > periode.sampai)) report("luar", field.at, { tanggal: hari(value), dari: hari(periode.dari), sampai: hari(periode.sampai) });
      else if (before !== undefined && value < before) report("mundur", field.at, { tanggal: hari(value), sebelum: hari(before as typeof value) });
      before = value;
    }
  },
};

/** The year's Penilaian Prestasi of the same person. */
function prestasiOf(self: FilledForm, forms: readonly FilledForm[]): PenilaianPrestasi | undefined {
  if (personKey(self.subject) === undefined) return undefined;
  const span = valueOf(self.subject.periode);
  const found = formsOfPerson(forms, self.subject).filter((other) => {
    const theirs = valueOf(other.subject.periode);
    return other.form.id === "pp46/penilaian-prestasi" && (!span || !theirs || theirs.sampai === span.sampai);
  });
  return found.length === 1 ? (found[0]?.data as PenilaianPrestasi) : undefined;
}

const penilai: Rule<BukuCatatan> = {
  id: "pp46/catatan-penilai",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    kosong: { id: "Nama dan NIP pejabat penilai di sebelah catatan ini belum diisi; isikan dan bubuhkan parafnya.", en: "The appraising official's name and NIP beside this note are missing; fill them in and initial it." },
    beda: { id: "Catatan terakhir dibuat «{tertulis}», sedangkan penilaian prestasi kerja oleh «{penilai}»; bila penilainya berganti, pastikan catatan diserahkan kepada penggantinya, selain itu samakan namanya.", en: "The last note is by “{tertulis}”, the appraisal by “{penilai}”; if the assessor changed, make sure that the notes were handed over, else make the names the same." },
    sendiri: { id: "Catatan ini dibuat pegawai yang dinilai sendiri; perilaku dicatat oleh pejabat penilai.", en: "This note is by the official appraised; behaviour is noted by the appraising official." },
  },
  check(form, report, { self, forms }) {
    const notes = written(form);
    const own = valueOf(self.subject.nama);
    const assessor = prestasiOf(self, forms)?.penilai.nama;
    for (const [index, { namaPenilai }] of notes.entries()) {
      if (namaPenilai.state === "blank") report("kosong", namaPenilai.at);
      if (namaPenilai.state !== "filled") continue;
      const name = nameKey(namaPenilai.value);
      if (own !== undefined && nameKey(own) === name) report("sendiri", namaPenilai.at, {}, { severity: "salah" });
      else if (index === notes.length - 1 && assessor?.state === "filled" && nameKey(assessor.value) !== name) report("beda", namaPenilai.at, { tertulis: namaPenilai.value, penilai: assessor.value });
    }
  },
};

const nilaiSkp: Rule<BukuCatatan> = {
  id: "pp46/catatan-nilai-skp",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    beda: { id: "Catatan akhir periode menyebut nilai SKP {tertulis}; dari penilaian capaian SKP di buku kerja ini diperoleh {seharusnya}.", en: "The note at the end of the period says that the SKP is {tertulis}; the assessment in this workbook yields {seharusnya}." },
  },
  check(form, report, { self, forms, profil }) {
    const last = written(form).at(-1);
    const periode = valueOf(self.subject.periode);
    if (last?.nilaiSkp.state !== "filled" || last.tanggal.state !== "filled" || !periode || last.tanggal.value < periode.sampai) return;
    const year = penilaianOf(self, forms);
    const only = year.length === 1 && year[0] ? nilaiSkpOf(year[0].data as PenilaianSkp, profil) : undefined;
    const expected: Exact | undefined = only ?? nilaiSkpSetahun(self, forms, profil);
    if (expected && !agrees(last.nilaiSkp.value, toNumber(expected))) report("beda", last.nilaiSkp.at, { tertulis: last.nilaiSkp.value, seharusnya: toNumber(expected) }, { written: last.nilaiSkp.written, expected: toNumber(expected) });
  },
};

const samaPrestasi: Rule<BukuCatatan> = {
  id: "pp46/catatan-prestasi",
  severity: "periksa",
  owner: "penilai",
  cite,
  messages: {
    satu: { id: "Nilai {aspek} di catatan ini {catatan}, di penilaian prestasi kerja {prestasi}; jelaskan atau samakan.", en: "{aspek} is {catatan} in this note and {prestasi} in the appraisal; explain or make them the same." },
    banyak: { id: "Nilai {aspek} di penilaian prestasi kerja {prestasi}; catatan terakhir menyebut {catatan} dan rata-rata {jumlah} catatan {rata}. Jelaskan atau samakan.", en: "{aspek} is {prestasi} in the appraisal; the last note says {catatan}, the mean of {jumlah} notes is {rata}. Explain or make them the same." },
  },
  check(form, report, { self, forms }) {
    const prestasi = prestasiOf(self, forms);
    const notes = written(form);
    const last = notes.at(-1);
    if (!prestasi || !last) return;
    for (const [index, { nilai }] of last.perilaku.entries()) {
      const there = prestasi.perilaku[index]?.nilai;
      if (nilai.state !== "filled" || there?.state !== "filled" || agrees(nilai.value, there.value)) continue;
      const values = notes.flatMap(({ perilaku }) => valueOf(perilaku[index]?.nilai ?? nilai) ?? []);
      const rata = values.reduce((total, value) => total + value, 0) / values.length;
      if (agrees(rata, there.value)) continue;
      report(values.length > 1 ? "banyak" : "satu", nilai.at, { aspek: ASPEK_PERILAKU[index] ?? "", catatan: nilai.value, prestasi: there.value, jumlah: values.length, rata });
    }
  },
};

/** Notes stand in the words of one cell as often as not: nothing is put in the place of those words. */
function inWords(rule: Rule<BukuCatatan>): Rule<BukuCatatan> {
  return {
    ...rule,
    check(form, report, context) {
      const kept: Report = (id, at, data, { fix, ...more } = {}) => report(id, at, data, { ...more, ...(fix && typeof more.written === "number" ? { fix } : {}) });
      rule.check(form, kept, context);
    },
  };
}

const perilaku = perilakuRules<BukuCatatan>((form) => written(form).map((note) => ({ ...note, due: false }))).map(inWords);

export const catatanRules = [tanggal, penilai, nilaiSkp, samaPrestasi, ...perilaku] as const;

import { addDays, daysBetween, daysInMonth, parts, type CivilDate } from "../../../base/civilDate";
import { hari } from "../../../check/finding";
import type { Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import { valueOf } from "../../../sheet/field";
import type { Periode } from "../../regulation";
import { periodeRejimRule } from "../../umum/rejim";
import { hariKeberatan, tenggat } from "../parameters";
import type { PenilaianPrestasi, PenilaianSkp, Skp } from "../forms/types";
import { atSignOff } from "../../umum/rules/judge";

interface Berperiode {
  readonly periode: Field<Periode>;
  readonly tanggal?: Field<CivilDate>;
  readonly dibuat?: Field<CivilDate>;
}

const periodeTerisi: Rule<Berperiode> = {
  id: "pp46/periode",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "pp46", at: "Pasal 13, penilaian dilakukan sekali dalam satu tahun" },
  messages: {
    kosong: { id: "Jangka waktu penilaian belum diisi; ketik misalnya 2 Januari s.d. 31 Desember 2018.", en: "The period is missing; type for example 2 Januari s.d. 31 Desember 2018." },
    panjang: { id: "Jangka waktu {periode} lebih dari satu tahun; penilaian dilakukan setahun sekali.", en: "The period {periode} is longer than a year; the appraisal is yearly." },
  },
  check(form, report) {
    const { periode } = form;
    if (periode.state === "blank") report("kosong", periode.at, {}, { severity: atSignOff(form.tanggal ?? form.dibuat ?? periode) });
    if (periode.state !== "filled") return;
    const { dari, sampai } = periode.value;
    if (daysBetween(dari, sampai) > 366) report("panjang", periode.at, { periode: { dari, sampai } });
  },
};

/** The last day of a month some years after a day. */
function endOf(year: number, month: number): CivilDate {
  return `${year}-${String(month).padStart(2, "0")}-${daysInMonth(year, month)}` as CivilDate;
}

const tenggatSkp: Rule<Skp> = {
  id: "pp46/tenggat-skp",
  severity: "periksa",
  owner: "pegawai",
  cite: tenggat.cite,
  messages: {
    terlambat: { id: "SKP bertanggal {tanggal}; SKP setahun disusun dan disetujui pada bulan Januari. Periksa tanggalnya atau alasan keterlambatannya.", en: "The SKP is dated {tanggal}; a yearly SKP is set in January. Check the date or the reason for the delay." },
    sesudah: { id: "SKP bertanggal {tanggal}, sesudah periodenya berakhir; sasaran ditetapkan di awal periode.", en: "The SKP is dated {tanggal}, after its period ended; targets are set at its start." },
    kosong: { id: "SKP belum bertanggal; isi tempat dan tanggal persetujuan di atas tanda tangan.", en: "The SKP has no date; fill in place and date above the signatures." },
  },
  check(form, report, { self, today }) {
    const periode = valueOf(self.subject.periode);
    if (form.tanggal.state === "blank" && (!periode || !today || today > endOf(parts(periode.dari).year, tenggat.penyusunanBulan))) report("kosong", form.tanggal.at);
    if (form.tanggal.state !== "filled" || !periode) return;
    const { tanggal } = form;
    const { year, month } = parts(periode.dari);
    if (tanggal.value > periode.sampai) report("sesudah", tanggal.at, { tanggal: hari(tanggal.value) });
    else if (month === 1 && tanggal.value > endOf(year, tenggat.penyusunanBulan)) report("terlambat", tanggal.at, { tanggal: hari(tanggal.value) });
  },
};

const tenggatPenilaian: Rule<PenilaianSkp | PenilaianPrestasi> = {
  id: "pp46/tenggat-penilaian",
  severity: "periksa",
  owner: "penilai",
  cite: tenggat.cite,
  messages: {
    dini: { id: "Penilaian bertanggal {tanggal}, sebelum periodenya berakhir ({akhir}); periksa tanggal atau periodenya.", en: "The appraisal is dated {tanggal}, before its period ends ({akhir}); check the date or the period." },
    terlambat: { id: "Penilaian bertanggal {tanggal}; paling lambat akhir Januari tahun berikutnya ({batas}).", en: "The appraisal is dated {tanggal}; it is due by the end of January of the next year ({batas})." },
    kosong: { id: "Penilaian belum bertanggal, sedangkan batasnya {batas}; isi tanggalnya.", en: "The appraisal has no date although it was due on {batas}; fill it in." },
  },
  check(form, report, { self, today }) {
    const periode = valueOf(self.subject.periode);
    if (!periode) return;
    const tanggal = "dibuat" in form ? form.dibuat : form.tanggal;
    // A period that ends within the year (a move, the first half of 2021) is due a month later in the same way.
    const { year, month } = parts(periode.sampai);
    const batas = month === 12 ? endOf(year + 1, tenggat.penilaianBulan) : endOf(year, month + 1);
    if (tanggal.state === "blank" && today && today > batas) report("kosong", tanggal.at, { batas: hari(batas) });
    if (tanggal.state !== "filled") return;
    // «akhir Desember»: within the last month of the period is in time.
    const awal = `${periode.sampai.slice(0, 8)}01` as CivilDate;
    if (tanggal.value < awal) report("dini", tanggal.at, { tanggal: hari(tanggal.value), akhir: hari(periode.sampai) });
    else if (tanggal.value > batas && month === 12) report("terlambat", tanggal.at, { tanggal: hari(tanggal.value), batas: hari(batas) });
  },
};

const urutanTanggal: Rule<PenilaianPrestasi> = {
  id: "pp46/urutan-tanggal",
  severity: "periksa",
  owner: "pengelola",
  cite: hariKeberatan.cite,
  messages: {
    terbalik: { id: "Tanggal {tanggal} mendahului {sebelum}; formulir dibuat penilai dahulu, lalu diterima pegawai, lalu diterima atasan penilai.", en: "{tanggal} comes before {sebelum}; the form is made by the penilai, then received by the official, then by the superior." },
    keberatan: { id: "Keberatan bertanggal {tanggal}, lewat 14 hari kalender sejak diterima ({batas}); keberatan itu tidak dipertimbangkan.", en: "The objection is dated {tanggal}, more than 14 calendar days after receipt ({batas}); it is not considered." },
    tanggapan: { id: "Tanggapan bertanggal {tanggal}, lewat 14 hari kalender sejak keberatan ({batas}).", en: "The answer is dated {tanggal}, more than 14 calendar days after the objection ({batas})." },
  },
  check(form, report) {
    const steps = [form.dibuat, form.diterimaPegawai, form.diterimaAtasan].flatMap((field) => (field.state === "filled" ? [field] : []));
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1];
      if (before && step.value < before.value) report("terbalik", step.at, { tanggal: hari(step.value), sebelum: hari(before.value) });
    }
    within("keberatan", form.diterimaPegawai, form.keberatan.tanggal, hariKeberatan.pengajuan);
    within("tanggapan", form.keberatan.tanggal, form.tanggapan.tanggal, hariKeberatan.tanggapan);

    function within(id: "keberatan" | "tanggapan", from: Field<CivilDate>, to: Field<CivilDate>, days: number): void {
      if (from.state !== "filled" || to.state !== "filled" || daysBetween(from.value, to.value) <= days) return;
      report(id, to.at, { tanggal: hari(to.value), batas: hari(addDays(from.value, days)) });
    }
  },
};

export const periodeRules = [periodeTerisi, periodeRejimRule("pp46")] as const;
export const tanggalSkpRules = [tenggatSkp] as const;
export const tanggalPenilaianRules = [tenggatPenilaian] as const;
export const tanggalPrestasiRules = [tenggatPenilaian, urutanTanggal] as const;

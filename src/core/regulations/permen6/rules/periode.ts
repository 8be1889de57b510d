import { daysInMonth, parts, type CivilDate } from "../../../base/civilDate";
import { hari } from "../../../check/finding";
import type { Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import { valueOf } from "../../../sheet/field";
import type { Periode } from "../../regulation";
import { atSignOff } from "../../umum/rules/judge";
import { bulanTenggat } from "../parameters";

interface Berperiode {
  readonly periode: Field<Periode>;
  readonly tanggal: Field<CivilDate>;
}


const periode: Rule<Berperiode> = {
  id: "permen6/periode",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "periode penilaian 1 Januari sampai 31 Desember, dan selama menduduki jabatan" },
  messages: {
    kosong: { id: "Periode penilaian belum diisi; ketik misalnya 1 Januari s.d. 31 Desember 2024.", en: "The period is missing; type for example 1 Januari s.d. 31 Desember 2024." },
    lintas: { id: "Periode {periode} melampaui satu tahun kalender; periode berada di antara 1 Januari dan 31 Desember tahun yang sama.", en: "The period {periode} reaches over a calendar year; it lies between 1 January and 31 December of one year." },
  },
  check({ periode: field, tanggal }, report) {
    if (field.state === "blank") report("kosong", field.at, {}, { severity: atSignOff(tanggal) });
    if (field.state === "filled" && parts(field.value.dari).year !== parts(field.value.sampai).year) report("lintas", field.at, { periode: field.value });
  },
};

const endOf = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}-${daysInMonth(year, month)}` as CivilDate;

const tanggalSkp: Rule<Berperiode> = {
  id: "permen6/tanggal-skp",
  severity: "periksa",
  owner: "pegawai",
  cite: bulanTenggat.cite,
  messages: {
    sesudah: { id: "SKP bertanggal {tanggal}, sesudah periodenya berakhir ({akhir}); SKP ditetapkan di awal periode. Periksa tanggal atau periodenya.", en: "The SKP is dated {tanggal}, after its period ended ({akhir}); an SKP is set at the start. Check the date or the period." },
    jauh: { id: "SKP bertanggal {tanggal}, lebih dari setahun sebelum periodenya ({periode}); periksa tahunnya.", en: "The SKP is dated {tanggal}, more than a year before its period ({periode}); check the year." },
    terlambat: { id: "SKP bertanggal {tanggal}; SKP lazimnya ditetapkan pada bulan Januari. Sertakan alasan bila terlambat.", en: "The SKP is dated {tanggal}; it is usually set in January. Give the reason if it is late." },
    kosong: { id: "SKP belum bertanggal, sedangkan periodenya sudah berakhir; isi tempat dan tanggal di atas tanda tangan.", en: "The SKP has no date although its period has ended; fill in place and date above the signatures." },
  },
  check({ tanggal }, report, { self, today }) {
    const span = valueOf(self.subject.periode);
    if (!span) return;
    if (tanggal.state === "blank" && today && today > span.sampai) report("kosong", tanggal.at);
    if (tanggal.state !== "filled") return;
    const { year, month } = parts(span.dari);
    const data = { tanggal: hari(tanggal.value), akhir: hari(span.sampai), periode: span };
    if (tanggal.value > span.sampai) report("sesudah", tanggal.at, data);
    else if (parts(tanggal.value).year < year - 1) report("jauh", tanggal.at, data);
    else if (month === 1 && tanggal.value > endOf(year, bulanTenggat.penetapan)) report("terlambat", tanggal.at, data, { severity: "saran" });
  },
};

const tanggalEvaluasi: Rule<Berperiode> = {
  id: "permen6/tanggal-evaluasi",
  severity: "periksa",
  owner: "penilai",
  cite: bulanTenggat.cite,
  messages: {
    dini: { id: "Evaluasi bertanggal {tanggal}, sebelum bulan terakhir periodenya ({akhir}); periksa tanggal atau periodenya.", en: "The evaluation is dated {tanggal}, before the last month of its period ({akhir}); check the date or the period." },
    terlambat: { id: "Evaluasi bertanggal {tanggal}; evaluasi tahunan lazimnya selesai pada bulan Januari tahun berikutnya.", en: "The evaluation is dated {tanggal}; the annual one is usually finished in January of the next year." },
    kosong: { id: "Evaluasi belum bertanggal, sedangkan periodenya sudah berakhir ({akhir}); isi tempat dan tanggalnya.", en: "The evaluation has no date although its period has ended ({akhir}); fill in place and date." },
  },
  check({ tanggal }, report, { self, today }) {
    const span = valueOf(self.subject.periode);
    if (!span) return;
    const { year, month } = parts(span.sampai);
    const batas = month === 12 ? endOf(year + 1, bulanTenggat.evaluasi) : undefined;
    if (tanggal.state === "blank" && today && today > (batas ?? span.sampai)) report("kosong", tanggal.at, { akhir: hari(span.sampai) });
    if (tanggal.state !== "filled") return;
    const data = { tanggal: hari(tanggal.value), akhir: hari(span.sampai) };
    if (tanggal.value < (`${span.sampai.slice(0, 8)}01` as CivilDate)) report("dini", tanggal.at, data);
    else if (batas && tanggal.value > batas) report("terlambat", tanggal.at, data, { severity: "saran" });
  },
};

export const periodeRules = [periode] as const;
export const tanggalSkpRules = [tanggalSkp] as const;
export const tanggalEvaluasiRules = [tanggalEvaluasi] as const;

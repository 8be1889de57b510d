import { parts, type CivilDate } from "../../../base/civilDate";
import { hari } from "../../../check/finding";
import type { Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import type { Periode } from "../../regulation";
import { atSignOff } from "../../umum/rules/judge";

interface Berperiode {
  readonly periode: Field<Periode>;
  readonly tanggal: Field<CivilDate>;
}


const periode: Rule<Berperiode> = {
  id: "pp30/periode",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, formulir: periode penilaian" },
  messages: {
    kosong: { id: "Periode penilaian belum diisi; ketik misalnya 1 Juli s.d. 31 Desember 2021.", en: "The period is missing; type for example 1 Juli s.d. 31 Desember 2021." },
    lintas: { id: "Periode {periode} melampaui satu tahun kalender; penilaian dilakukan paling lama untuk satu tahun.", en: "The period {periode} reaches over a calendar year; an appraisal covers one year at most." },
  },
  check({ periode: field, tanggal }, report) {
    if (field.state === "blank") report("kosong", field.at, {}, { severity: atSignOff(tanggal) });
    if (field.state === "filled" && parts(field.value.dari).year !== parts(field.value.sampai).year) report("lintas", field.at, { periode: field.value });
  },
};

const tanggalRencana: Rule<Berperiode> = {
  id: "pp30/tanggal-rencana",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "pp30", at: "SKP ditetapkan pada awal periode" },
  messages: {
    sesudah: { id: "SKP bertanggal {tanggal}, sesudah periodenya berakhir ({akhir}); rencana ditetapkan di awal periode. Periksa tanggal atau periodenya.", en: "The SKP is dated {tanggal}, after its period ended ({akhir}); a plan is set at the start. Check the date or the period." },
  },
  check({ tanggal }, report, { self }) {
    const span = valueOf(self.subject.periode);
    if (span && tanggal.state === "filled" && tanggal.value > span.sampai) report("sesudah", tanggal.at, { tanggal: hari(tanggal.value), akhir: hari(span.sampai) });
  },
};

const tanggalPenilaian: Rule<Berperiode> = {
  id: "pp30/tanggal-penilaian",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "pp30", at: "penilaian dilakukan pada akhir periode" },
  messages: {
    dini: { id: "Penilaian bertanggal {tanggal}, sebelum bulan terakhir periodenya ({akhir}); periksa tanggal atau periodenya.", en: "The assessment is dated {tanggal}, before the last month of its period ({akhir}); check the date or the period." },
    kosong: { id: "Penilaian belum bertanggal, sedangkan periodenya sudah berakhir ({akhir}); isi tempat dan tanggalnya.", en: "The assessment has no date although its period has ended ({akhir}); fill in place and date." },
  },
  check({ tanggal }, report, { self, today }) {
    const span = valueOf(self.subject.periode);
    if (!span) return;
    const akhir = hari(span.sampai);
    if (tanggal.state === "blank" && today && today > span.sampai) report("kosong", tanggal.at, { akhir });
    if (tanggal.state === "filled" && tanggal.value < (`${span.sampai.slice(0, 8)}01` as CivilDate)) report("dini", tanggal.at, { tanggal: hari(tanggal.value), akhir });
  },
};

export const periodeRules = [periode] as const;
export const tanggalRencanaRules = [tanggalRencana] as const;
export const tanggalPenilaianRules = [tanggalPenilaian] as const;

import { civilDate, dateText, parts } from "../../../base/civilDate";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import type { Formulir } from "../../umum/formulir";
import { identitasRules as identitas } from "../../umum/rules/identitas";
import { tandaTangan } from "../../umum/rules/tandaTangan";
import { citeKoefisien, golonganJenjang, konversiSejak, tanggalPenetapan } from "../parameters";
import { golonganOf, jenjangOf } from "../score";

/** What every regime asks of people and signatures, with the articles of this one. */
export const identitasRules = identitas("permen1", {
  susunanNip: { source: "perkaBkn22", at: "susunan NIP" },
  satuNip: { source: "perkaBkn22", at: "satu NIP untuk satu orang" },
  identitas: { source: "perBkn3", at: "Lampiran, keterangan perorangan" },
  pangkat: { source: "perBkn3", at: "Lampiran, keterangan perorangan: pangkat/golongan ruang" },
  pejabatPenilai: { source: "perBkn3", at: "angka kredit ditetapkan pejabat penilai kinerja, yaitu atasan langsung" },
  pppk: true,
});

const tanggal: Rule<Formulir> = {
  id: "permen1/tanggal",
  severity: "periksa",
  owner: "penilai",
  cite: tanggalPenetapan.cite,
  messages: {
    dini: { id: "Formulir bertanggal {tanggal}, sebelum masa penilaiannya berakhir ({akhir}); periksa tanggal atau masanya.", en: "The form is dated {tanggal}, before its period ends ({akhir}); check the date or the period." },
    tahunan: { id: "Formulir bertanggal {tanggal}; angka kredit setahun ditetapkan paling cepat {awal}.", en: "The form is dated {tanggal}; the angka kredit of a year is set on {awal} at the earliest." },
  },
  check(form, report, { self }) {
    const span = valueOf(self.subject.periode);
    if (form.tanggal.state !== "filled" || !span) return;
    const { year, month } = parts(span.sampai);
    const yearly = month === tanggalPenetapan.bulan ? civilDate(year, tanggalPenetapan.bulan, tanggalPenetapan.hari) : undefined;
    const { value, at } = form.tanggal;
    if (yearly && value < yearly) report("tahunan", at, { tanggal: dateText(value), awal: dateText(yearly) });
    else if (!yearly && value < span.sampai) report("dini", at, { tanggal: dateText(value), akhir: dateText(span.sampai) });
  },
};

const berlaku: Rule<Formulir> = {
  id: "permen1/berlaku",
  severity: "salah",
  owner: "pengelola",
  cite: konversiSejak.cite,
  messages: {
    sebelum: { id: "Masa penilaian {periode} mendahului konversi predikat, yang berlaku untuk kinerja sejak 1 Januari 2023; angka kredit sebelumnya ditetapkan dengan penyesuaian.", en: "The period {periode} lies before the conversion of predikat, in force for work since 1 January 2023; earlier angka kredit comes in by adjustment." },
  },
  check(_form, report, { self }) {
    const { periode } = self.subject;
    if (periode.state === "filled" && periode.value.sampai < konversiSejak.tanggal) report("sebelum", periode.at, { periode: `${dateText(periode.value.dari)} s.d. ${dateText(periode.value.sampai)}` });
  },
};

const golongan: Rule<Formulir> = {
  id: "permen1/golongan-jenjang",
  severity: "periksa",
  owner: "pegawai",
  cite: citeKoefisien,
  messages: {
    lain: { id: "{jenjang} bergolongan {boleh}, sedangkan di sini {golongan}; periksa jabatan dan SK pangkat terakhir.", en: "{jenjang} has the golongan {boleh}, but here it is {golongan}; check the post and the latest decree." },
  },
  check(form, report) {
    const jenjang = jenjangOf(form);
    const own = golonganOf(form);
    if (!jenjang || own === null || golonganJenjang[jenjang].includes(own)) return;
    report("lain", form.pegawai.pangkat.at, { jenjang, golongan: own, boleh: golonganJenjang[jenjang].join(", ") });
  },
};

export const umumRules = [...identitasRules, golongan, tanggal, berlaku, tandaTangan("permen1", { source: "perBkn3", at: "Lampiran, formulir: tempat tanda tangan pejabat penilai kinerja" })] as const;

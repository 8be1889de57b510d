import { toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { jenisJabatan } from "../../umum/jabatan";
import { atSignOff } from "../../umum/rules/judge";
import type { AspekPerilaku, PenilaianKinerja, PenilaianPerilaku } from "../forms/types";
import { citeNilaiTertinggi, levelPerilaku, nilaiStandarPerilaku, nilaiTertinggi, standarPerilaku } from "../parameters";
import { nilaiAspekDari, nilaiAspekOf, nilaiPerilakuDari, standarOf } from "../rantai";
import { bandingAngka, lihatDari } from "./banding";

/** A form of behaviour, or a gabungan that holds its aspects itself. */
type Berperilaku = PenilaianPerilaku | PenilaianKinerja;

const KEPEMIMPINAN = "Kepemimpinan";
const isFilled = ({ nilai, level }: AspekPerilaku) => level.length > 0 || (nilai.state === "filled" && nilai.value > 0);

const level: Rule<Berperilaku> = {
  id: "pp30/level-perilaku",
  severity: "salah",
  owner: "penilai",
  cite: levelPerilaku.cite,
  messages: {
    luar: { id: "Level {aspek} tertulis {tertulis}; level perilaku hanya 1 sampai 7.", en: "The level of {aspek} says {tertulis}; levels run from 1 to 7." },
  },
  check({ aspek }, report) {
    for (const { nama, level: levels } of aspek) {
      for (const field of levels) if (field.state === "filled" && (field.value < levelPerilaku.terendah || field.value > levelPerilaku.tertinggi)) report("luar", field.at, { aspek: nama, tertulis: field.value }, { written: field.written });
    }
  },
};

const standar: Rule<Berperilaku> = {
  id: "pp30/standar-perilaku",
  severity: "periksa",
  owner: "penilai",
  cite: standarPerilaku.cite,
  messages: {
    bukan: { id: "Standar {aspek} {bawah} sampai {atas} bukan dua level yang berurutan di antara 1 dan 7; periksa standar jenjang jabatannya.", en: "The standard of {aspek}, {bawah} to {atas}, is not two levels in a row from 1 to 7; check the standard of the post." },
  },
  check({ aspek }, report) {
    for (const { nama, standarMin, standarMaks } of aspek) {
      if (standarMin.state !== "filled" || standarMaks.state !== "filled") continue;
      if (standarMaks.value - standarMin.value !== 1 || standarMin.value < levelPerilaku.terendah || standarMaks.value > levelPerilaku.tertinggi) report("bukan", standarMin.at, { aspek: nama, bawah: standarMin.value, atas: standarMaks.value });
    }
  },
};

const rentang: Rule<Berperilaku> = {
  id: "pp30/nilai-aspek-rentang",
  severity: "salah",
  owner: "penilai",
  cite: citeNilaiTertinggi,
  messages: {
    luar: { id: "Nilai {aspek} tertulis {tertulis}; nilai perilaku hanya 0 sampai 120.", en: "The value of {aspek} is {tertulis}; behaviour is valued from 0 to 120." },
  },
  check({ aspek }, report) {
    for (const { nama, nilai } of aspek) if (nilai.state === "filled" && (nilai.value < 0 || nilai.value > nilaiTertinggi)) report("luar", nilai.at, { aspek: nama, tertulis: nilai.value }, { written: nilai.written });
  },
};

const nilaiAspek: Rule<Berperilaku> = {
  id: "pp30/nilai-aspek",
  severity: "periksa",
  owner: "penilai",
  cite: nilaiStandarPerilaku.cite,
  messages: {
    beda: { id: "Nilai {aspek} tertulis {tertulis}; level terhadap standar {bawah}–{atas} menghasilkan {seharusnya}.", en: "The value of {aspek} says {tertulis}; its level against the standard {bawah}–{atas} yields {seharusnya}." },
    kosong: { id: "Nilai {aspek} belum diisi; level terhadap standar {bawah}–{atas} menghasilkan {seharusnya}.", en: "The value of {aspek} is empty; its level against the standard {bawah}–{atas} yields {seharusnya}." },
  },
  check(form, report, context) {
    for (const each of form.aspek) {
      const lihat = lihatDari(context);
      const [expected, band] = [nilaiAspekDari(each, form.pegawai.jabatan, lihat), standarOf(each, form.pegawai.jabatan, lihat)];
      if (!expected || !band || (each.nilai.state === "filled" && (each.nilai.value < 0 || each.nilai.value > nilaiTertinggi))) continue;
      // A standard that the form itself shows leaves only arithmetic.
      const severity = each.standarMin.state === "filled" ? "salah" : "periksa";
      bandingAngka(each.nilai, expected, false, report, context, { data: { aspek: each.nama, bawah: toNumber(band[0]), atas: toNumber(band[1]) }, more: { severity } });
    }
  },
};

const lengkap: Rule<Berperilaku> = {
  id: "pp30/perilaku-lengkap",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "pp30", at: "aspek perilaku kerja: orientasi pelayanan, komitmen, inisiatif kerja, kerja sama, dan kepemimpinan" },
  messages: {
    kosong: { id: "{aspek} belum dinilai; empat aspek perilaku dinilai bagi semua jabatan, kepemimpinan bagi yang memimpin.", en: "{aspek} has no value; four aspects are due for every post, kepemimpinan for those who lead." },
    kepemimpinan: { id: "«{jabatan}» memimpin unit, tetapi kepemimpinan belum dinilai.", en: "“{jabatan}” leads a unit but kepemimpinan has no value." },
    bukan: { id: "Kepemimpinan dinilai bagi yang memimpin, sedangkan jabatannya «{jabatan}»; kosongkan, atau pastikan ia memimpin.", en: "Kepemimpinan is for those who lead, but the post is “{jabatan}”; clear it, or make sure that the post leads." },
  },
  check({ aspek, tanggal, pegawai }, report) {
    if (!aspek.some(isFilled)) return;
    for (const each of aspek) if (each.nama !== KEPEMIMPINAN && !isFilled(each) && each.nilai.state !== "unreadable") report("kosong", each.nilai.at, { aspek: each.nama }, { severity: atSignOff(tanggal) });
    const jabatan = valueOf(pegawai.jabatan);
    if (jabatan === undefined) return;
    const leads = jenisJabatan(jabatan);
    const last = aspek.find(({ nama }) => nama === KEPEMIMPINAN);
    if (leads === "struktural" && (!last || !isFilled(last))) report("kepemimpinan", (last ?? aspek[aspek.length - 1])?.nilai.at ?? pegawai.jabatan.at, { jabatan });
    if (last && isFilled(last) && (leads === "fungsional" || leads === "pelaksana")) report("bukan", last.nilai.at, { jabatan });
  },
};

const nilaiPerilaku: Rule<PenilaianPerilaku> = {
  id: "pp30/nilai-perilaku",
  severity: "salah",
  owner: "penilai",
  cite: { source: "aplikasiPermen8", at: "nilai perilaku sebagai rata-rata aspek" },
  messages: {
    beda: { id: "Nilai perilaku tertulis {tertulis}; rata-rata aspek yang dinilai adalah {seharusnya}.", en: "The value of behaviour says {tertulis}; the mean of the aspects is {seharusnya}." },
    kosong: { id: "Nilai perilaku belum diisi; rata-rata aspek yang dinilai adalah {seharusnya}.", en: "The value of behaviour is empty; the mean of the aspects is {seharusnya}." },
  },
  check(form, report, context) {
    const expected = nilaiPerilakuDari(form.aspek, form.pegawai.jabatan, lihatDari(context));
    if (expected) bandingAngka(form.nilaiPerilaku, expected, form.tanggal.state === "filled", report, context, {});
  },
};

const bawahStandar: Rule<Berperilaku> = {
  id: "pp30/perilaku-di-bawah-standar",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "permen8", at: "pedoman penilaian perilaku kerja: klarifikasi bila seluruh penilaian di bawah standar" },
  messages: {
    semua: { id: "Semua aspek perilaku bernilai di bawah standar ({batas}); pimpinan unit kepegawaian meminta klarifikasi kepada pejabat penilai.", en: "Every aspect of behaviour is below standard ({batas}); the head of personnel asks the assessor to clarify." },
  },
  check(form, report, context) {
    const values = form.aspek.filter(isFilled).map((each) => nilaiAspekOf(each, form.pegawai.jabatan, lihatDari(context)));
    const [first] = form.aspek;
    if (first && values.length > 0 && values.every((value) => value && toNumber(value) < nilaiStandarPerilaku.bawah)) report("semua", first.at, { batas: nilaiStandarPerilaku.bawah });
  },
};

export const aspekRules = [level, standar, rentang, nilaiAspek, lengkap, bawahStandar] as const;
export const nilaiPerilakuRules = [nilaiPerilaku] as const;

import type { CivilDate } from "../../../base/civilDate";
import { exact, toNumber } from "../../../base/exact";
import { hari } from "../../../check/finding";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { agrees } from "../../umum/rules/judge";
import { konversiPp46, predikatKinerja, rataRata2021 } from "../formulas";
import type { Integrasi } from "../forms/types";
import { kurvaKonversiPp46, rentangPredikat } from "../parameters";
import { integrasiOf, paruh2021 } from "../rantai";
import { bandingAngka, bandingKategori, lihatDari } from "./banding";

const INTEGRASI = { source: "se3Tahun2021", at: "integrasi nilai Januari–Juni dan Juli–Desember, masing-masing 50%" } as const;

const konversi: Rule<Integrasi> = {
  id: "pp30/konversi-pp46",
  severity: "salah",
  owner: "penilai",
  cite: kurvaKonversiPp46.cite,
  messages: {
    asli: { id: "Nilai Januari–Juni tertulis {tertulis}; penilaian prestasi kerja di buku kerja ini menghasilkan {seharusnya}.", en: "The value of January to June says {tertulis}; the appraisal in this workbook yields {seharusnya}." },
    beda: { id: "Konversi nilai Januari–Juni tertulis {tertulis}; nilai {asli} menurut PP 46/2011 dikonversi menjadi {seharusnya}.", en: "The converted value of January to June says {tertulis}; {asli} by PP 46/2011 becomes {seharusnya}." },
    tanpaKonversi: { id: "Nilai Januari–Juni tertulis {tertulis} tanpa dikonversi; pada skala PP 30/2019 nilainya {seharusnya}.", en: "The value of January to June says {tertulis} without conversion; on the scale of PP 30/2019 it is {seharusnya}." },
    kosong: { id: "Konversi nilai Januari–Juni belum diisi; nilai {asli} menurut PP 46/2011 dikonversi menjadi {seharusnya}.", en: "The converted value of January to June is empty; {asli} by PP 46/2011 becomes {seharusnya}." },
  },
  check(form, report, context) {
    const half = paruh2021(lihatDari(context));
    const own = half.pp46;
    if (own) bandingAngka(form.nilaiPp46, own, false, report, context, { beda: "asli" });
    const asli = own ?? (half.adaPp46 || form.nilaiPp46.state !== "filled" || form.nilaiPp46.value < 0 ? undefined : exact(form.nilaiPp46.value));
    if (!asli || asli.n < 0n) return;
    const bare = form.nilaiKonversi.state === "filled" && agrees(form.nilaiKonversi.value, toNumber(asli));
    bandingAngka(form.nilaiKonversi, konversiPp46(asli), form.tanggal.state === "filled", report, context, { data: { asli: toNumber(asli) }, beda: bare ? "tanpaKonversi" : "beda" });
  },
};

const paruhKedua: Rule<Integrasi> = {
  id: "pp30/nilai-juli-desember",
  severity: "salah",
  owner: "penilai",
  cite: INTEGRASI,
  messages: {
    beda: { id: "Nilai Juli–Desember tertulis {tertulis}; penilaian kinerja di buku kerja ini menghasilkan {seharusnya}.", en: "The value of July to December says {tertulis}; the appraisal in this workbook yields {seharusnya}." },
    kosong: { id: "Nilai Juli–Desember belum diisi; penilaian kinerja di buku kerja ini menghasilkan {seharusnya}.", en: "The value of July to December is empty; the appraisal in this workbook yields {seharusnya}." },
  },
  check(form, report, context) {
    const { pp30 } = paruh2021(lihatDari(context));
    if (pp30) bandingAngka(form.nilaiPp30, pp30, form.tanggal.state === "filled", report, context, {});
  },
};

const nilai: Rule<Integrasi> = {
  id: "pp30/nilai-integrasi",
  severity: "salah",
  owner: "penilai",
  cite: INTEGRASI,
  messages: {
    beda: { id: "Nilai kinerja tahun 2021 tertulis {tertulis}; rata-rata kedua semester adalah {seharusnya}.", en: "The value of 2021 says {tertulis}; the mean of both halves is {seharusnya}." },
    kosong: { id: "Nilai kinerja tahun 2021 belum diisi; rata-rata kedua semester adalah {seharusnya}.", en: "The value of 2021 is empty; the mean of both halves is {seharusnya}." },
    tanpaKonversi: { id: "Nilai kinerja tahun 2021 tertulis {tertulis}, dengan nilai Januari–Juni yang belum dikonversi; seharusnya {seharusnya}.", en: "The value of 2021 says {tertulis}, with January to June not converted; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const expected = integrasiOf(form, lihatDari(context));
    if (!expected) return;
    const half = paruh2021(lihatDari(context));
    const asli = half.pp46 ?? (form.nilaiPp46.state === "filled" ? exact(form.nilaiPp46.value) : undefined);
    const kedua = half.pp30 ?? (form.nilaiPp30.state === "filled" ? exact(form.nilaiPp30.value) : undefined);
    const written = valueOf(form.nilaiIntegrasi);
    const inScale = (value: typeof asli): boolean => value !== undefined && value.n >= 0n && toNumber(value) <= 120;
    const bare = written !== undefined && asli !== undefined && kedua !== undefined && inScale(asli) && inScale(kedua) && !agrees(written, toNumber(expected)) && agrees(written, toNumber(rataRata2021(asli, kedua)));
    bandingAngka(form.nilaiIntegrasi, expected, form.tanggal.state === "filled", report, context, { beda: bare ? "tanpaKonversi" : "beda" });
  },
};

const predikat: Rule<Integrasi> = {
  id: "pp30/predikat-integrasi",
  severity: "salah",
  owner: "penilai",
  cite: rentangPredikat.cite,
  messages: {
    beda: { id: "Predikat tahun 2021 tertulis «{tertulis}»; nilai {nilai} berpredikat {seharusnya}.", en: "The predikat of 2021 is “{tertulis}”; a value of {nilai} is {seharusnya}." },
    kosong: { id: "Predikat tahun 2021 belum diisi; nilai {nilai} berpredikat {seharusnya}.", en: "The predikat of 2021 is missing; a value of {nilai} is {seharusnya}." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const value = integrasiOf(form, lihat);
    if (!value) return;
    const { ideBaru } = paruh2021(lihat);
    const expected = predikatKinerja(value, ideBaru);
    // Whether there is a new idea, the form of integration does not tell.
    const open = valueOf(form.predikat) === "Sangat Baik" && predikatKinerja(value, true) === "Sangat Baik";
    bandingKategori(form.predikat, expected, form.tanggal.state === "filled", report, context, { nilai: toNumber(value) }, open ? { severity: "periksa" } : {});
  },
};

const TENGGAT: CivilDate = "2022-02-28";

const tenggat: Rule<Integrasi> = {
  id: "pp30/tenggat-integrasi",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "se3Tahun2021", at: "integrasi hasil penilaian paling lambat Februari 2022" },
  messages: {
    terlambat: { id: "Integrasi bertanggal {tanggal}; integrasi nilai tahun 2021 paling lambat {batas}. Periksa tanggalnya, atau sertakan alasannya.", en: "The integration is dated {tanggal}; that of 2021 is due by {batas}. Check the date, or give the reason." },
  },
  check({ tanggal }, report) {
    if (tanggal.state === "filled" && tanggal.value > TENGGAT) report("terlambat", tanggal.at, { tanggal: hari(tanggal.value), batas: hari(TENGGAT) });
  },
};

export const integrasiRules = [konversi, paruhKedua, nilai, predikat, tenggat] as const;

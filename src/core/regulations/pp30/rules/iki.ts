import { compare, exact, toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { nilaiIkiJpt } from "../formulas";
import type { PenilaianSkp } from "../forms/types";
import { kurvaIkiJpt, nilaiTargetMaksimum, rentangKategoriIki } from "../parameters";
import { satuanBerbeda } from "../sasaran";
import { capaianDari, capaianOf, ikiOf, kategoriIkiOf, kondisiOf } from "../score";
import { khususTersirat, ikiSepertiDinilai } from "../tersirat";
import { bandingAngka, bandingKategori } from "./banding";

const CAPAIAN = { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100, capaian IKI" } as const;

const realisasi: Rule<PenilaianSkp> = {
  id: "pp30/realisasi",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, formulir penilaian SKP: kolom realisasi" },
  messages: {
    kosong: { id: "Realisasi indikator ini belum diisi, sehingga nilai SKP belum dapat dihitung; isikan menurut bukti dukungnya, 0 bila tidak dilaksanakan.", en: "The realisation of this indicator is missing, so the SKP can't be valued yet; fill it in by its evidence, 0 when nothing was done." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) for (const { iki, target, realisasi: field } of indikator) if (field.state === "blank" && (iki.state === "filled" || target.state === "filled")) report("kosong", field.at);
  },
};

const satuan: Rule<PenilaianSkp> = {
  id: "pp30/satuan-berbeda",
  severity: "salah",
  owner: "pegawai",
  cite: CAPAIAN,
  messages: {
    berbeda: { id: "Satuan realisasi «{realisasi}» berbeda dari satuan target «{target}»; nyatakan keduanya dalam satuan yang sama.", en: "The realisation is in “{realisasi}”, its target in “{target}”; state both in the same unit." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) {
      for (const { target, realisasi: field } of indikator) {
        if (target.state !== "filled" || field.state !== "filled" || !satuanBerbeda(target.value, field.value)) continue;
        report("berbeda", field.at, { target: target.value.satuan ?? "", realisasi: field.value.satuan ?? "" }, { written: field.written });
      }
    }
  },
};

const negatif: Rule<PenilaianSkp> = {
  id: "pp30/realisasi-negatif",
  severity: "salah",
  owner: "pegawai",
  cite: CAPAIAN,
  messages: {
    negatif: { id: "Realisasi {tertulis} di bawah nol; isikan jumlah yang dicapai, 0 bila tidak ada.", en: "A realisation of {tertulis} is below zero; fill in what was reached, 0 for nothing." },
  },
  check({ rencana }, report) {
    for (const { indikator } of rencana) for (const { realisasi: field } of indikator) if (field.state === "filled" && field.value.angka && field.value.angka.bawah.n < 0n) report("negatif", field.at, { tertulis: field.value.teks }, { written: field.written });
  },
};

const capaian: Rule<PenilaianSkp> = {
  id: "pp30/capaian-iki",
  severity: "salah",
  owner: "penilai",
  cite: CAPAIAN,
  messages: {
    beda: { id: "Capaian tertulis {tertulis}%; realisasi terhadap target menghasilkan {seharusnya}% (kondisi {kondisi}).", en: "Capaian says {tertulis}%; realisation against target yields {seharusnya}% (kondisi {kondisi})." },
    kosong: { id: "Capaian IKI belum diisi; realisasi terhadap target menghasilkan {seharusnya}% (kondisi {kondisi}).", en: "Capaian is empty; realisation against target yields {seharusnya}% (kondisi {kondisi})." },
    khusus: { id: "Capaian {tertulis}% dihitung dengan kondisi khusus (makin kecil makin baik), padahal kondisi normal menghasilkan {seharusnya}%; nyatakan kondisinya di kolom KONDISI di samping formulir atau di setelan.", en: "The capaian of {tertulis}% follows kondisi khusus (less is better), but kondisi normal yields {seharusnya}%; state the kondisi in a column KONDISI beside the form or in the settings." },
  },
  check(form, report, context) {
    const { profil } = context;
    for (const each of form.rencana.flatMap(({ indikator }) => indikator)) {
      const kondisi = kondisiOf(each, profil);
      const expected = capaianDari(each, kondisi);
      if (!expected) continue;
      if (khususTersirat(each, profil)) {
        report("khusus", each.capaian.at, { tertulis: valueOf(each.capaian) ?? 0, seharusnya: toNumber(expected) }, { severity: "periksa" });
      } else bandingAngka(each.capaian, expected, form.tanggal.state === "filled", report, context, { persen: true, data: { kondisi } });
    }
  },
};

const kategori: Rule<PenilaianSkp> = {
  id: "pp30/kategori-iki",
  severity: "salah",
  owner: "penilai",
  cite: rentangKategoriIki.cite,
  messages: {
    beda: { id: "Kategori capaian IKI tertulis «{tertulis}»; capaian {capaian}% berkategori {seharusnya}.", en: "The kategori of the IKI is “{tertulis}”; a capaian of {capaian}% is {seharusnya}." },
    kosong: { id: "Kategori capaian IKI belum diisi; capaian {capaian}% berkategori {seharusnya}.", en: "The kategori of the IKI is missing; a capaian of {capaian}% is {seharusnya}." },
  },
  check(form, report, context) {
    const seen = ikiSepertiDinilai(form, context.profil);
    for (const each of seen.rencana.flatMap(({ indikator }) => indikator)) {
      const [value, expected] = [capaianOf(each, context.profil), kategoriIkiOf(each, context.profil)];
      if (!value || !expected) continue;
      // A JPT whose target is the most attainable is told of by the rule on its nilai.
      const maksimum = form.jpt && compare(value, exact(nilaiTargetMaksimum.capaian)) === 0 && valueOf(each.kategori) === "Sangat Baik" && valueOf(each.nilai) === nilaiTargetMaksimum.nilai;
      // Descriptions of the levels may say otherwise than the percent.
      if (!maksimum) bandingKategori(each.kategori, expected, form.tanggal.state === "filled", report, context, { capaian: toNumber(value) }, form.pengembangan ? { severity: "periksa" } : {});
    }
  },
};

const nilaiIki: Rule<PenilaianSkp> = {
  id: "pp30/nilai-iki",
  severity: "salah",
  owner: "penilai",
  cite: kurvaIkiJpt.cite,
  messages: {
    beda: { id: "Nilai capaian IKI tertulis {tertulis}; capaian {capaian}% bernilai {seharusnya}.", en: "The value of the IKI says {tertulis}; a capaian of {capaian}% is worth {seharusnya}." },
    kosong: { id: "Nilai capaian IKI belum diisi; capaian {capaian}% bernilai {seharusnya}.", en: "The value of the IKI is empty; a capaian of {capaian}% is worth {seharusnya}." },
    maksimum: { id: "Nilai 120 pada capaian 100% hanya bila targetnya sudah yang paling tinggi; nyatakan di kolom TARGET MAKSIMUM di samping formulir, selain itu nilainya {seharusnya}.", en: "A value of 120 at 100% is only for a target that is the most attainable; say so in a column TARGET MAKSIMUM beside the form, else it is {seharusnya}." },
  },
  check(form, report, context) {
    if (!form.jpt) return;
    for (const each of form.rencana.flatMap(ikiOf)) {
      const value = capaianOf(each, context.profil);
      if (!value) continue;
      const maksimum = valueOf(each.targetMaksimum) === true;
      const expected = nilaiIkiJpt(value, maksimum);
      if (!maksimum && valueOf(each.nilai) === nilaiTargetMaksimum.nilai && compare(nilaiIkiJpt(value, true), exact(nilaiTargetMaksimum.nilai)) === 0 && toNumber(expected) !== nilaiTargetMaksimum.nilai) {
        report("maksimum", each.nilai.at, { seharusnya: toNumber(expected) }, { severity: "periksa", expected: toNumber(expected) });
      } else bandingAngka(each.nilai, expected, form.tanggal.state === "filled", report, context, { data: { capaian: toNumber(value) } });
    }
  },
};

export const ikiRules = [realisasi, satuan, negatif, capaian, kategori] as const;
export const ikiJptRules = [nilaiIki] as const;

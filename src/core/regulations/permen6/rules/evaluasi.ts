import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { jenisJabatan } from "../../umum/jabatan";
import { atSignOff, correction } from "../../umum/rules/judge";
import type { Evaluasi } from "../forms/types";
import { ratingPimpinan } from "../parameters";
import { predikatKuadran, readPredikat } from "../predikat";
import { predikatOf, ratingHasilFromRows, ratingPerilakuFromValues } from "../score";

const RATING_HASIL = { source: "edaranDaerah", at: "kriteria rating hasil kerja" } as const;
const KUADRAN = { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" } as const;

const rating: Rule<Evaluasi> = {
  id: "permen6/rating",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen6", at: "Lampiran, evaluasi kinerja pegawai: rating hasil kerja dan rating perilaku" },
  messages: {
    hasil: { id: "Rating hasil kerja belum diisi; pilih Di atas, Sesuai, atau Di bawah ekspektasi.", en: "The rating of the results is missing; choose Di atas, Sesuai or Di bawah ekspektasi." },
    perilaku: { id: "Rating perilaku belum diisi; pilih Di atas, Sesuai, atau Di bawah ekspektasi.", en: "The rating of the behaviour is missing; choose Di atas, Sesuai or Di bawah ekspektasi." },
  },
  check({ ratingHasil, ratingPerilaku, tanggal }, report) {
    const severity = atSignOff(tanggal);
    if (ratingHasil.state === "blank") report("hasil", ratingHasil.at, {}, { severity });
    if (ratingPerilaku.state === "blank") report("perilaku", ratingPerilaku.at, {}, { severity });
  },
};

const predikat: Rule<Evaluasi> = {
  id: "permen6/predikat",
  severity: "salah",
  owner: "penilai",
  cite: KUADRAN,
  messages: {
    beda: { id: "Predikat tertulis «{tertulis}»; hasil kerja {hasil} dan perilaku {perilaku} berpredikat {seharusnya}.", en: "The predikat is “{tertulis}”; results {hasil} and behaviour {perilaku} make {seharusnya}." },
    kosong: { id: "Predikat kinerja belum diisi; hasil kerja {hasil} dan perilaku {perilaku} berpredikat {seharusnya}.", en: "The predikat is missing; results {hasil} and behaviour {perilaku} make {seharusnya}." },
  },
  check(form, report, { recalculated, profil }) {
    const { predikat: field, ratingHasil, ratingPerilaku } = form;
    const hasil = valueOf(ratingHasil);
    const perilaku = valueOf(ratingPerilaku);
    const seharusnya = hasil && perilaku ? predikatKuadran(hasil, perilaku) : predikatOf(form, profil);
    if (!seharusnya) return;
    const data = { hasil: hasil ?? "", perilaku: perilaku ?? "", seharusnya };
    if (field.state === "blank") report("kosong", field.at, data, { severity: atSignOff(form.tanggal), expected: seharusnya });
    if (field.state !== "filled" || field.value === seharusnya) return;
    const now = recalculated(field.at);
    // A right formula whose value has not been worked out since.
    if (typeof now === "string" && readPredikat(now) === seharusnya) return;
    report("beda", field.at, { ...data, tertulis: String(field.written) }, correction(field, seharusnya));
  },
};

const ratingHasil: Rule<Evaluasi> = {
  id: "permen6/rating-hasil",
  severity: "periksa",
  owner: "penilai",
  cite: RATING_HASIL,
  messages: {
    utama: { id: "Rating hasil kerja Di atas ekspektasi, padahal ada hasil kerja utama yang Di bawah ekspektasi; periksa rating itu atau sertakan alasannya.", en: "The results are rated Di atas ekspektasi although a main result is Di bawah ekspektasi; check the rating or give the reason." },
    beda: { id: "Rating hasil kerja {tertulis}, sedangkan rating setiap hasil kerja menghasilkan {seharusnya}; pertimbangan pejabat penilai didahulukan, sertakan alasannya.", en: "The results are rated {tertulis}, but the ratings of the single results make {seharusnya}; the assessor's judgement goes first, give the reason." },
  },
  check(form, report, { profil }) {
    const { ratingHasil: field, hasilKerja } = form;
    if (field.state !== "filled") return;
    const below = hasilKerja.some(({ jenis, rating: each }) => jenis === "utama" && valueOf(each) === "Di bawah ekspektasi");
    if (field.value === "Di atas ekspektasi" && below) return report("utama", field.at, {}, { written: field.written });
    const computed = ratingHasilFromRows(form, profil);
    if (computed && computed !== field.value) report("beda", field.at, { tertulis: field.value, seharusnya: computed }, { written: field.written, expected: computed });
  },
};

const ratingPerilaku: Rule<Evaluasi> = {
  id: "permen6/rating-perilaku",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "aplikasiPermen6", at: "rating perilaku dari tujuh nilai" },
  messages: {
    beda: { id: "Rating perilaku {tertulis}, sedangkan rating ketujuh nilai menghasilkan {seharusnya}; pertimbangan pejabat penilai didahulukan, sertakan alasannya.", en: "The behaviour is rated {tertulis}, but the ratings of the seven values make {seharusnya}; the assessor's judgement goes first, give the reason." },
  },
  check(form, report) {
    const { ratingPerilaku: field } = form;
    const computed = ratingPerilakuFromValues(form);
    if (field.state === "filled" && computed && computed !== field.value) report("beda", field.at, { tertulis: field.value, seharusnya: computed }, { written: field.written, expected: computed });
  },
};

const realisasi: Rule<Evaluasi> = {
  id: "permen6/realisasi",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, evaluasi kinerja pegawai: realisasi berdasarkan bukti dukung" },
  messages: {
    kosong: { id: "Realisasi indikator ini belum diisi; isikan menurut bukti dukungnya, atau tulis bahwa belum dilaksanakan.", en: "The realisation of this indicator is missing; fill it in by its evidence, or write that it was not carried out." },
  },
  check({ hasilKerja }, report) {
    for (const { rhk, indikator } of hasilKerja) {
      const filled = indikator.some(({ realisasi: field }) => field.state === "filled");
      for (const [index, { iki, target, realisasi: field, at }] of indikator.entries()) {
        if (field.state !== "blank" || (iki.state !== "filled" && index > 0)) continue;
        // Qualitative forms tell what was realised once for the result.
        if (target.state === "absent" && (filled || index > 0)) continue;
        if (rhk.state === "filled" || iki.state === "filled") report("kosong", field.at.rect.top === at.rect.top ? field.at : at);
      }
    }
  },
};

const umpanBalik: Rule<Evaluasi> = {
  id: "permen6/umpan-balik",
  severity: "saran",
  owner: "penilai",
  cite: { source: "permen6", at: "Lampiran, evaluasi kinerja pegawai: umpan balik berkelanjutan berdasarkan bukti dukung" },
  messages: {
    kosong: { id: "Hasil kerja ini belum diberi umpan balik; tulis penilaian singkat atas bukti dukungnya.", en: "This result has no feedback; write a short judgement of its evidence." },
  },
  check({ hasilKerja }, report) {
    for (const { indikator, rhk } of hasilKerja) {
      const fields = indikator.map(({ umpanBalik: field }) => field);
      const [first] = fields;
      if (rhk.state === "filled" && first && fields.every(({ state }) => state === "blank")) report("kosong", first.at);
    }
  },
};

const capaianOrganisasi: Rule<Evaluasi> = {
  id: "permen6/capaian-organisasi",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "se3Tahun2023", at: "predikat kinerja organisasi ditetapkan sebelum predikat pegawai" },
  messages: {
    kosong: { id: "Capaian kinerja organisasi belum diisi; predikat pegawai ditetapkan sesudah dan dengan memperhatikannya.", en: "The organisation's predikat is missing; that of the official is set after it and with regard to it." },
  },
  check({ capaianOrganisasi: field }, report) {
    if (field.state === "blank") report("kosong", field.at);
  },
};

const ratingPimpinanUnit: Rule<Evaluasi> = {
  id: "permen6/rating-pimpinan",
  severity: "saran",
  owner: "penilai",
  cite: ratingPimpinan.cite,
  messages: {
    beda: { id: "Rating hasil kerja pimpinan unit {tertulis}, sedangkan capaian organisasinya {capaian} sepadan dengan {seharusnya}; periksa keduanya.", en: "The head of the unit is rated {tertulis}, but the organisation's {capaian} corresponds to {seharusnya}; check both." },
  },
  check({ pegawai, hasilKerja, ratingHasil: field, capaianOrganisasi: capaian }, report) {
    // Only heads of a unit, whose results have perspectives.
    const pimpinan = hasilKerja.some(({ perspektif }) => perspektif.state === "filled") && jenisJabatan(valueOf(pegawai.jabatan) ?? "") === "struktural";
    if (!pimpinan || field.state !== "filled" || capaian.state !== "filled") return;
    const seharusnya = ratingPimpinan.rating[capaian.value];
    if (field.value !== seharusnya) report("beda", field.at, { tertulis: field.value, capaian: capaian.value, seharusnya });
  },
};

export const evaluasiRules = [rating, predikat, ratingHasil, ratingPerilaku, realisasi, umpanBalik, capaianOrganisasi, ratingPimpinanUnit] as const;

import { addDays, dateText, daysBetween } from "../../../base/civilDate";
import { add, div, exact, mul, toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import { agrees } from "../../umum/rules/judge";
import { predikatKinerja } from "../formulas";
import type { Laporan, PenilaianKinerja } from "../forms/types";
import { bobotKinerja, hariKeberatan, rentangPredikat } from "../parameters";
import { adaIdeBaru, nilaiKinerjaOf, pakai360, penilaianPerilakuOf, penilaianSkpOf, perilakuUntuk, predikatOf, skpUntuk } from "../rantai";
import { bandingAngka, bandingKategori, lihatDari } from "./banding";

const citeBobot = bobotKinerja.cite;

const nilaiSkp: Rule<PenilaianKinerja> = {
  id: "pp30/nilai-skp-kinerja",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    beda: { id: "Nilai SKP di sini tertulis {tertulis}; penilaian SKP di buku kerja ini menghasilkan {seharusnya}.", en: "The SKP value here says {tertulis}; the assessment in this workbook yields {seharusnya}." },
    kosong: { id: "Nilai SKP belum diisi; penilaian SKP di buku kerja ini menghasilkan {seharusnya}.", en: "The SKP value is empty; the assessment in this workbook yields {seharusnya}." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const expected = penilaianSkpOf(lihat).length > 0 ? skpUntuk(form, lihat) : undefined;
    if (expected) bandingAngka(form.nilaiSkp, expected, form.tanggal.state === "filled", report, context, {});
  },
};

const nilaiPerilaku: Rule<PenilaianKinerja> = {
  id: "pp30/nilai-perilaku-kinerja",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    beda: { id: "Nilai perilaku di sini tertulis {tertulis}; aspek perilaku di buku kerja ini menghasilkan {seharusnya}.", en: "The value of behaviour here says {tertulis}; the aspects in this workbook yield {seharusnya}." },
    kosong: { id: "Nilai perilaku belum diisi; aspek perilaku di buku kerja ini menghasilkan {seharusnya}.", en: "The value of behaviour is empty; the aspects in this workbook yield {seharusnya}." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const expected = form.aspek.length > 0 || penilaianPerilakuOf(lihat).length > 0 ? perilakuUntuk(form, lihat) : undefined;
    if (expected) bandingAngka(form.nilaiPerilaku, expected, form.tanggal.state === "filled", report, context, {});
  },
};

const bobot: Rule<PenilaianKinerja> = {
  id: "pp30/bobot-kinerja",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    salah: { id: "Bobot {unsur} tertulis {tertulis}%; menurut peraturan {seharusnya}%.", en: "The weight of {unsur} says {tertulis}%; the rule is {seharusnya}%." },
  },
  check(form, report, context) {
    const weights = pakai360(form, lihatDari(context)) ? bobotKinerja.dengan360 : bobotKinerja.tanpa360;
    for (const [unsur, field, expected] of [["SKP", form.bobotSkp, weights.skp], ["perilaku kerja", form.bobotPerilaku, weights.perilaku]] as const) {
      if (field.state === "filled" && field.value !== expected) report("salah", field.at, { unsur, tertulis: field.value, seharusnya: expected }, { written: field.written, expected });
    }
  },
};

const tertimbang: Rule<PenilaianKinerja> = {
  id: "pp30/nilai-berbobot",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    beda: { id: "{bobot}% dari nilai {unsur} tertulis {tertulis}; seharusnya {seharusnya}.", en: "{bobot}% of the value of {unsur} says {tertulis}; it should be {seharusnya}." },
    kosong: { id: "{bobot}% dari nilai {unsur} belum diisi; seharusnya {seharusnya}.", en: "{bobot}% of the value of {unsur} is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const weights = pakai360(form, lihat) ? bobotKinerja.dengan360 : bobotKinerja.tanpa360;
    for (const [unsur, field, value, weight] of [["SKP", form.nilaiSkpTertimbang, skpUntuk(form, lihat), weights.skp], ["perilaku", form.nilaiPerilakuTertimbang, perilakuUntuk(form, lihat), weights.perilaku]] as const) {
      if (value) bandingAngka(field, div(mul(exact(weight), value), exact(100)), false, report, context, { data: { unsur, bobot: weight } });
    }
  },
};

const nilai: Rule<PenilaianKinerja> = {
  id: "pp30/nilai-kinerja",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    beda: { id: "Nilai kinerja tertulis {tertulis}; {skp}% nilai SKP ditambah {perilaku}% nilai perilaku adalah {seharusnya}.", en: "Nilai kinerja says {tertulis}; {skp}% of the SKP and {perilaku}% of behaviour make {seharusnya}." },
    kosong: { id: "Nilai kinerja belum diisi; {skp}% nilai SKP ditambah {perilaku}% nilai perilaku adalah {seharusnya}.", en: "Nilai kinerja is empty; {skp}% of the SKP and {perilaku}% of behaviour make {seharusnya}." },
    rataRata: { id: "Nilai kinerja tertulis {tertulis}, yaitu rata-rata nilai SKP dan perilaku; bobotnya {skp}% dan {perilaku}%, jadi {seharusnya}.", en: "Nilai kinerja says {tertulis}, the mean of SKP and behaviour; their weights are {skp}% and {perilaku}%, so {seharusnya}." },
    survei: { id: "Nilai kinerja {tertulis} memakai bobot 60% dan 40%, yang hanya berlaku bila pendapat rekan setingkat dan bawahan diminta; selain itu {seharusnya}. Nyatakan hal itu di setelan atau di formulir.", en: "Nilai kinerja {tertulis} uses 60% and 40%, which hold only when peers and subordinates are asked; else it is {seharusnya}. Say so in the settings or on the form." },
    tanpaSurvei: { id: "Nilai kinerja {tertulis} memakai bobot 70% dan 30%, padahal pendapat rekan setingkat dan bawahan ikut menilai; dengan 60% dan 40% nilainya {seharusnya}.", en: "Nilai kinerja {tertulis} uses 70% and 30%, but peers and subordinates have a say; with 60% and 40% it is {seharusnya}." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const expected = nilaiKinerjaOf(form, lihat);
    const [skp, perilaku] = [skpUntuk(form, lihat), perilakuUntuk(form, lihat)];
    if (!expected || !skp || !perilaku) return;
    const with360 = pakai360(form, lihat);
    const weights = with360 ? bobotKinerja.dengan360 : bobotKinerja.tanpa360;
    const other = with360 ? bobotKinerja.tanpa360 : bobotKinerja.dengan360;
    const mixed = ({ skp: a, perilaku: b }: { readonly skp: number; readonly perilaku: number }) => toNumber(div(add(mul(exact(a), skp), mul(exact(b), perilaku)), exact(100)));
    const data = { skp: weights.skp, perilaku: weights.perilaku };
    for (const field of [form.jumlah, form.nilaiKinerja]) {
      const written = valueOf(field);
      if (written !== undefined && denganIde(form, field, written, toNumber(expected))) continue;
      const wrong = written !== undefined && !agrees(written, toNumber(expected));
      const mean = wrong && agrees(written, mixed({ skp: 50, perilaku: 50 }));
      const survei = wrong && !mean && agrees(written, mixed(other)) && form.bobotSkp.state !== "filled";
      bandingAngka(field, expected, form.tanggal.state === "filled" && field === form.nilaiKinerja, report, context, { data, ...(mean ? { beda: "rataRata" } : survei ? { beda: with360 ? "tanpaSurvei" : "survei", more: { severity: "periksa" } } : {}) });
    }
  },
};

/** The points of a new idea added to the value: told of by the rule on it. */
function denganIde(form: PenilaianKinerja, field: Field<number>, written: number, expected: number): boolean {
  return field === form.nilaiKinerja && form.ideBaru.state === "filled" && form.ideBaru.value.poin > 0 && agrees(written, expected + form.ideBaru.value.poin);
}

const ideBaru: Rule<PenilaianKinerja> = {
  id: "pp30/ide-baru",
  severity: "periksa",
  owner: "pengelola",
  cite: rentangPredikat.cite,
  messages: {
    tambah: { id: "Nilai kinerja {tertulis} sudah ditambah nilai ide baru {poin}; peraturan menjadikan ide baru syarat predikat Sangat Baik, bukan tambahan angka, jadi nilainya {seharusnya}.", en: "Nilai kinerja {tertulis} includes {poin} for a new idea; the rule makes a new idea a condition of Sangat Baik, not an addition, so it is {seharusnya}." },
  },
  check(form, report, context) {
    const expected = nilaiKinerjaOf(form, lihatDari(context));
    if (!expected) return;
    const written = valueOf(form.nilaiKinerja);
    if (written !== undefined && denganIde(form, form.nilaiKinerja, written, toNumber(expected))) report("tambah", form.nilaiKinerja.at, { tertulis: written, poin: valueOf(form.ideBaru)?.poin ?? 0, seharusnya: toNumber(expected) }, { expected: toNumber(expected) });
  },
};

const predikat: Rule<PenilaianKinerja> = {
  id: "pp30/predikat",
  severity: "salah",
  owner: "penilai",
  cite: rentangPredikat.cite,
  messages: {
    beda: { id: "Predikat tertulis «{tertulis}»; nilai kinerja {nilai} berpredikat {seharusnya}.", en: "The predikat is “{tertulis}”; a nilai kinerja of {nilai} is {seharusnya}." },
    kosong: { id: "Predikat kinerja belum diisi; nilai kinerja {nilai} berpredikat {seharusnya}.", en: "The predikat is missing; a nilai kinerja of {nilai} is {seharusnya}." },
    tanpaIde: { id: "Predikat tertulis «{tertulis}», padahal Sangat Baik memerlukan nilai 110 ke atas dan ide baru, yang tidak tercantum; nilai kinerja {nilai} berpredikat {seharusnya}.", en: "The predikat is “{tertulis}”, but Sangat Baik needs 110 or more and a new idea, which is not listed; a nilai kinerja of {nilai} is {seharusnya}." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const [value, expected] = [nilaiKinerjaOf(form, lihat), predikatOf(form, lihat)];
    if (!value || !expected) return;
    const data = { nilai: toNumber(value) };
    const withIdea = valueOf(form.ideBaru)?.poin ?? 0;
    const added = withIdea > 0 && form.predikat.state === "filled" && form.predikat.value === predikatKinerja(exact(Math.min(120, toNumber(value) + withIdea)), true);
    const bare = valueOf(form.predikat) === "Sangat Baik" && expected !== "Sangat Baik" && !adaIdeBaru(form) && predikatKinerja(value, true) === "Sangat Baik";
    if (bare) report("tanpaIde", form.predikat.at, { ...data, tertulis: "Sangat Baik", seharusnya: expected }, { ...(form.predikat.state === "filled" ? { written: form.predikat.written } : {}), expected });
    else bandingKategori(form.predikat, expected, form.tanggal.state === "filled", report, context, data, added ? { severity: "periksa" } : {});
  },
};

const tindakLanjut: Rule<PenilaianKinerja> = {
  id: "pp30/tindak-lanjut",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "pp30", at: "Pasal 56 sampai Pasal 58" },
  messages: {
    kurang: { id: "Nilai kinerja {nilai} berpredikat {predikat}; pegawai diberi kesempatan memperbaiki kinerja selama enam bulan sebelum uji kompetensi. Pastikan realisasinya sebelum ditandatangani.", en: "A nilai kinerja of {nilai} is {predikat}; the official has six months to improve before a test of competence. Make sure of the realisation before signing." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const [value, word] = [nilaiKinerjaOf(form, lihat), predikatOf(form, lihat)];
    if (value && (word === "Kurang" || word === "Sangat Kurang") && form.tanggal.state === "filled") report("kurang", form.nilaiKinerja.at, { nilai: toNumber(value), predikat: word });
  },
};

const laporan: Rule<Laporan> = {
  id: "pp30/laporan-lengkap",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "pp30", at: "dokumen penilaian kinerja memuat nilai, predikat, permasalahan, dan rekomendasi" },
  messages: {
    permasalahan: { id: "Permasalahan belum diisi; tulis permasalahan kinerjanya, atau «Tidak ada».", en: "Permasalahan is empty; write what stood in the way, or “Tidak ada”." },
    rekomendasi: { id: "Rekomendasi belum diisi; tulis saran pengembangan bagi pegawai.", en: "Rekomendasi is empty; write advice for the official." },
  },
  check({ permasalahan, rekomendasi, tanggal }, report) {
    if (tanggal.state !== "filled") return;
    if (permasalahan.state === "blank") report("permasalahan", permasalahan.at);
    if (rekomendasi.state === "blank") report("rekomendasi", rekomendasi.at);
  },
};

const keberatan: Rule<Laporan> = {
  id: "pp30/keberatan",
  severity: "periksa",
  owner: "penilai",
  cite: hariKeberatan.cite,
  messages: {
    terlambat: { id: "Keberatan bertanggal {tanggal}, lewat {hari} hari sejak dokumen diterima ({batas}); periksa tanggalnya, keberatan yang lewat waktu tidak dipertimbangkan.", en: "The objection is dated {tanggal}, more than {hari} days after receipt ({batas}); check the date, a late objection is not considered." },
    penjelasan: { id: "Pegawai mengajukan keberatan, tetapi penjelasan pejabat penilai belum diisi.", en: "The official objects, but the explanation of the assessor is missing." },
    keputusan: { id: "Pegawai mengajukan keberatan, tetapi keputusan atasan pejabat penilai belum diisi; keputusannya bersifat final.", en: "The official objects, but the decision of the assessor's superior is missing; it is final." },
  },
  check({ keberatan: field, diterima, tanggalKeberatan, penjelasan, keputusan }, report) {
    if (field.state !== "filled" || /^(tidak|tdk|nihil)\b/i.test(field.value)) return;
    if (diterima.state === "filled" && tanggalKeberatan.state === "filled" && daysBetween(diterima.value, tanggalKeberatan.value) > hariKeberatan.hari) {
      report("terlambat", tanggalKeberatan.at, { tanggal: dateText(tanggalKeberatan.value), hari: hariKeberatan.hari, batas: dateText(addDays(diterima.value, hariKeberatan.hari)) }, { owner: "pegawai" });
    }
    if (penjelasan.state === "blank") report("penjelasan", penjelasan.at);
    if (keputusan.state === "blank") report("keputusan", keputusan.at);
  },
};

export const kinerjaRules = [nilaiSkp, nilaiPerilaku, bobot, tertimbang, nilai, ideBaru, predikat, tindakLanjut] as const;
export const laporanRules = [laporan, keberatan] as const;

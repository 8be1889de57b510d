import { add, compare, div, exact, mean, min, mul, sub, sum, toNumber, type Exact } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { agrees } from "../../umum/rules/judge";
import type { PenilaianSkp, Rencana } from "../forms/types";
import { bobotUtamaJpt, cascadingTidakLangsung, citeNilaiRencana, citeNilaiTertinggi, jumlahIkiRencana, KATEGORI, kinerjaTambahan, nilaiTertinggi } from "../parameters";
import { bobotCascadingDalam } from "../settings";
import { atasanOf, ikiOf, kategoriIkiOf, kategoriOf, nilaiIkiOf, nilaiOf, nilaiSkpOf, rencanaDi, tertimbangOf, type Lihat } from "../score";
import { ikiSepertiDinilai, lingkupTersirat, poinTersirat, sepertiDinilai } from "../tersirat";
import { bandingAngka, bandingKategori, lihatDari } from "./banding";

const jumlahIki: Rule<PenilaianSkp> = {
  id: "pp30/jumlah-iki",
  severity: "periksa",
  owner: "penilai",
  cite: jumlahIkiRencana.cite,
  messages: {
    lain: { id: "Rencana kinerja ini memiliki {jumlah} indikator; kategori dari jumlah itu tidak diatur (hanya satu atau tiga), jadi dipakai kategori yang tertulis.", en: "This rencana kinerja has {jumlah} indicators; no rule gives the kategori of that number (only one or three), so the written one is taken." },
  },
  check({ rencana }, report) {
    for (const each of rencana) {
      const { length } = ikiOf(each);
      if (length > 0 && length !== jumlahIkiRencana.satu && length !== jumlahIkiRencana.tiga) report("lain", each.at, { jumlah: length });
    }
  },
};

const kategori: Rule<PenilaianSkp> = {
  id: "pp30/kategori-rencana",
  severity: "salah",
  owner: "penilai",
  cite: { source: "aplikasiPermen8", at: "kategori dari satu dan dari tiga aspek" },
  messages: {
    beda: { id: "Kategori rencana kinerja tertulis «{tertulis}»; kategori indikatornya ({iki}) menghasilkan {seharusnya}.", en: "The kategori of the rencana kinerja is “{tertulis}”; those of its indicators ({iki}) make {seharusnya}." },
    kosong: { id: "Kategori rencana kinerja belum diisi; kategori indikatornya ({iki}) menghasilkan {seharusnya}.", en: "The kategori of the rencana kinerja is missing; those of its indicators ({iki}) make {seharusnya}." },
    poin: { id: "Kategori «{tertulis}» mengikuti jumlah poin 16/13/8/3/1, sedangkan menurut banyaknya kategori ({iki}) hasilnya {seharusnya}; pastikan cara yang dipakai instansi.", en: "“{tertulis}” follows points of 16/13/8/3/1, but counting the kategori ({iki}) gives {seharusnya}; make sure which way the agency uses." },
  },
  check(form, report, context) {
    for (const each of ikiSepertiDinilai(form, context.profil).rencana) {
      const iki = ikiOf(each).map((one) => kategoriIkiOf(one, context.profil));
      const expected = iki.every((one) => one !== undefined) ? kategoriOf(each, context.profil) : undefined;
      if (!expected || (iki.length !== jumlahIkiRencana.satu && iki.length !== jumlahIkiRencana.tiga)) continue;
      const data = { iki: iki.join(", ") };
      const { kategori: field } = each;
      const summed = poinTersirat(each, context.profil);
      if (summed) report("poin", field.at, { ...data, tertulis: summed, seharusnya: expected }, { severity: "periksa", expected });
      else bandingKategori(field, expected, form.tanggal.state === "filled", report, context, data, form.pengembangan ? { severity: "periksa" } : {});
    }
  },
};

const nilai: Rule<PenilaianSkp> = {
  id: "pp30/nilai-rencana",
  severity: "salah",
  owner: "penilai",
  cite: citeNilaiRencana,
  messages: {
    beda: { id: "Nilai rencana kinerja tertulis {tertulis}; kategori {kategori} bernilai {seharusnya}.", en: "The value of the rencana kinerja says {tertulis}; {kategori} is worth {seharusnya}." },
    kosong: { id: "Nilai rencana kinerja belum diisi; kategori {kategori} bernilai {seharusnya}.", en: "The value of the rencana kinerja is empty; {kategori} is worth {seharusnya}." },
  },
  check(form, report, context) {
    for (const each of sepertiDinilai(form, context.profil).rencana) {
      const [word, expected] = [kategoriOf(each, context.profil), nilaiOf(each, context.profil)];
      if (word && expected) bandingAngka(each.nilai, expected, form.tanggal.state === "filled", report, context, { data: { kategori: word } });
    }
  },
};

const nilaiAtasan: Rule<PenilaianSkp> = {
  id: "pp30/nilai-atasan",
  severity: "periksa",
  owner: "pengelola",
  cite: cascadingTidakLangsung.cite,
  messages: {
    kosong: { id: "Cascading non-direct memerlukan nilai rencana kinerja atasan yang diintervensi, yang tidak ada di buku kerja ini; isikan di kolom NILAI ATASAN di samping formulir atau di setelan.", en: "Non-direct cascading needs the value of the superior's rencana kinerja, which this workbook does not have; fill it in beside the form in a column NILAI ATASAN or in the settings." },
  },
  check(form, report, context) {
    for (const each of rencanaDi(form, "utama")) {
      if (valueOf(each.metode) !== "non-direct" || atasanOf(each, lihatDari(context))) continue;
      if (each.nilaiAtasan.state === "blank" || each.nilaiAtasan.state === "absent") report("kosong", each.nilaiAtasan.state === "blank" ? each.nilaiAtasan.at : each.metode.at);
    }
  },
};

const tertimbang: Rule<PenilaianSkp> = {
  id: "pp30/nilai-tertimbang",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran hlm. 26 dan hlm. 288, nilai tertimbang dan kinerja tambahan" },
  messages: {
    beda: { id: "Nilai tertimbang tertulis {tertulis}; seharusnya {seharusnya}.", en: "Nilai tertimbang says {tertulis}; it should be {seharusnya}." },
    kosong: { id: "Nilai tertimbang belum diisi; seharusnya {seharusnya}.", en: "Nilai tertimbang is empty; it should be {seharusnya}." },
    penuh: { id: "Nilai tertimbang kinerja tambahan tertulis {tertulis}, yaitu nilai penuhnya; nilainya dikalikan faktor kategori dan bobot lingkup, jadi {seharusnya}.", en: "Nilai tertimbang of the kinerja tambahan says {tertulis}, its full value; it is multiplied by the factor of its kategori and the weight of its scope, so {seharusnya}." },
    lingkup: { id: "Nilai tertimbang {tertulis} mengikuti lingkup {lingkup}, sedangkan tanpa keterangan lingkupnya 1 dan nilainya {seharusnya}; nyatakan di kolom LINGKUP di samping formulir.", en: "The nilai tertimbang {tertulis} follows scope {lingkup}, but without a word on it the scope is 1 and the value {seharusnya}; state it in a column LINGKUP beside the form." },
    bobot: { id: "Nilai tertimbang {tertulis} memakai bobot atasan yang lain; menurut kategori atasan seharusnya {seharusnya}. Bobot itu tidak tercetak dalam lampiran: pastikan tabel instansi.", en: "The nilai tertimbang {tertulis} uses another weight of the superior; by the superior's kategori it should be {seharusnya}. The annex does not print those weights: make sure of the agency's table." },
    metode: { id: "Nilai tertimbang {tertulis} berbeda dari nilai rencana kinerjanya {seharusnya}, dan formulir tidak memuat metode cascading; nyatakan direct atau non-direct di samping formulir.", en: "The nilai tertimbang {tertulis} differs from the value {seharusnya}, and the form does not give the method of cascading; state direct or non-direct beside it." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    if (form.jpt) return;
    const seen = sepertiDinilai(form, context.profil).rencana;
    for (const [index, each] of seen.entries()) {
      const original = { ...each, lingkup: form.rencana[index]?.lingkup ?? each.lingkup };
      const lingkup = lingkupTersirat(original, false, context.profil);
      const expected = tertimbangOf(original, lihat);
      if (!expected) continue;
      const written = valueOf(each.tertimbang);
      const cause = written === undefined || agrees(written, toNumber(expected)) ? undefined : each.bagian === "tambahan" ? penyebabTambahan(each, written, lingkup, lihat) : penyebabUtama(each, written, lihat);
      bandingAngka(each.tertimbang, expected, form.tanggal.state === "filled", report, context, cause ? { beda: cause.id, data: cause.data ?? {}, ...(cause.salah ? {} : { more: { severity: "periksa" } }) } : {});
    }
  },
};

interface Penyebab {
  readonly id: string;
  readonly salah: boolean;
  readonly data?: Readonly<Record<string, string | number>>;
}

function penyebabTambahan(rencana: Rencana, written: number, lingkup: number | undefined, { profil }: Lihat): Penyebab | undefined {
  const value = nilaiOf(rencana, profil);
  if (value && agrees(written, toNumber(value))) return { id: "penuh", salah: true };
  return lingkup === undefined ? undefined : { id: "lingkup", salah: false, data: { lingkup } };
}

function penyebabUtama(rencana: Rencana, written: number, lihat: Lihat): Penyebab | undefined {
  if (rencana.metode.state === "absent") return { id: "metode", salah: false };
  const [value, atasan] = [nilaiOf(rencana, lihat.profil), atasanOf(rencana, lihat)];
  if (valueOf(rencana.metode) !== "non-direct" || !value || !atasan) return undefined;
  const { bobotSendiri, bobotAtasan } = bobotCascadingDalam(lihat.profil);
  const own = toNumber(value) * bobotSendiri / 100;
  const other = KATEGORI.some((each) => agrees(written, own + toNumber(atasan.nilai) * bobotAtasan[each] / 100));
  return other ? { id: "bobot", salah: false } : undefined;
}

const complete = (values: readonly (Exact | undefined)[]): readonly Exact[] => {
  const known = values.flatMap((value) => value ?? []);
  return known.length === values.length ? known : [];
};

const rataUtama: Rule<PenilaianSkp> = {
  id: "pp30/rata-rata-utama",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran, formulir penilaian SKP: rata-rata nilai tertimbang kinerja utama" },
  messages: {
    beda: { id: "Rata-rata kinerja utama tertulis {tertulis}; rata-rata {jumlah} nilai tertimbang adalah {seharusnya}.", en: "The mean of kinerja utama says {tertulis}; that of the {jumlah} values is {seharusnya}." },
    kosong: { id: "Rata-rata kinerja utama belum diisi; seharusnya {seharusnya}.", en: "The mean of kinerja utama is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    if (form.jpt) return;
    const values = complete(rencanaDi(sepertiDinilai(form, context.profil), "utama").map((each) => tertimbangOf(each, lihatDari(context))));
    if (values.length > 0) bandingAngka(form.nilaiUtama, mean(values), false, report, context, { data: { jumlah: values.length } });
  },
};

const jumlahTambahan: Rule<PenilaianSkp> = {
  id: "pp30/jumlah-tambahan",
  severity: "salah",
  owner: "penilai",
  cite: kinerjaTambahan.cite,
  messages: {
    beda: { id: "Jumlah kinerja tambahan tertulis {tertulis}; seharusnya {seharusnya}.", en: "The sum of kinerja tambahan says {tertulis}; it should be {seharusnya}." },
    batas: { id: "Jumlah kinerja tambahan tertulis {tertulis}; jumlahnya paling banyak {seharusnya}.", en: "The sum of kinerja tambahan says {tertulis}; it counts for {seharusnya} at most." },
    kosong: { id: "Jumlah kinerja tambahan belum diisi; seharusnya {seharusnya}.", en: "The sum of kinerja tambahan is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const rows = rencanaDi(sepertiDinilai(form, context.profil), "tambahan");
    const values = complete(rows.map((each) => tertimbangOf(each, lihatDari(context))));
    if (form.jpt || values.length < rows.length) return;
    const total = sum(values);
    const most = exact(kinerjaTambahan.paling);
    bandingAngka(form.nilaiTambahan, min(total, most), false, report, context, { beda: compare(total, most) > 0 ? "batas" : "beda" });
  },
};

const nilaiSkp: Rule<PenilaianSkp> = {
  id: "pp30/nilai-skp",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran hlm. 95 angka 8, nilai SKP: kinerja utama ditambah kinerja tambahan" },
  messages: {
    beda: { id: "Nilai akhir SKP tertulis {tertulis}; kinerja utama ditambah kinerja tambahan adalah {seharusnya}.", en: "The SKP value says {tertulis}; kinerja utama and kinerja tambahan make {seharusnya}." },
    kosong: { id: "Nilai akhir SKP belum diisi; seharusnya {seharusnya}.", en: "The SKP value is empty; it should be {seharusnya}." },
    bobot: { id: "Nilai akhir SKP {tertulis} memakai bobot yang sama bagi kedua jenis kinerja utama; dengan 60% dan 40% nilainya {seharusnya}. Pastikan bobot yang dipakai instansi.", en: "The SKP value {tertulis} weighs both kinds of kinerja utama the same; with 60% and 40% it is {seharusnya}. Make sure of the agency's weights." },
  },
  check(form, report, context) {
    const lihat = lihatDari(context);
    const seen = sepertiDinilai(form, context.profil);
    const expected = nilaiSkpOf(seen, lihat);
    if (!expected) return;
    const written = valueOf(form.nilaiSkp);
    const equal = form.jpt && written !== undefined && !agrees(written, toNumber(expected)) && agrees(written, bobotSama(seen, expected, lihat));
    bandingAngka(form.nilaiSkp, expected, form.tanggal.state === "filled", report, context, equal ? { beda: "bobot", more: { severity: "periksa" } } : {});
  },
};

/** The value with both kinds of a JPT weighing the same. */
function bobotSama(form: PenilaianSkp, weighted: Exact, { profil }: Lihat): number {
  const group = (aksi: boolean) => complete(rencanaDi(form, "utama").filter(({ kelompok }) => (valueOf(kelompok) === "rencanaAksi") === aksi).flatMap(ikiOf).map((each) => nilaiIkiOf(each, profil)));
  const [pk, aksi] = [group(false), group(true)];
  if (pk.length === 0 || aksi.length === 0) return NaN;
  const half = div(add(mean(pk), mean(aksi)), exact(2));
  const own = div(add(mul(exact(bobotUtamaJpt.perjanjianKinerja), mean(pk)), mul(exact(bobotUtamaJpt.rencanaAksi), mean(aksi))), exact(100));
  return toNumber(add(half, sub(weighted, own)));
}

const batas: Rule<PenilaianSkp> = {
  id: "pp30/batas-nilai",
  severity: "periksa",
  owner: "penilai",
  cite: citeNilaiTertinggi,
  messages: {
    lebih: { id: "Nilai {tertulis} di atas {batas}; capaian kinerja paling tinggi {batas}.", en: "The value {tertulis} is above {batas}; the highest value of performance is {batas}." },
  },
  check(form, report, context) {
    const expected = nilaiSkpOf(sepertiDinilai(form, context.profil), lihatDari(context));
    // Where the value can be worked out, the rule on it says more.
    if (!expected && form.nilaiSkp.state === "filled" && form.nilaiSkp.value > nilaiTertinggi) report("lebih", form.nilaiSkp.at, { tertulis: form.nilaiSkp.value, batas: nilaiTertinggi }, { written: form.nilaiSkp.written });
  },
};

export const nilaiJajfRules = [jumlahIki, kategori, nilai, nilaiAtasan, tertimbang, rataUtama, jumlahTambahan] as const;
export const nilaiSkpRules = [nilaiSkp, batas] as const;

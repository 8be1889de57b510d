import { toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { jenisJabatan } from "../../umum/jabatan";
import { tertimbang } from "../formulas";
import { ASPEK_PERILAKU, bobot, rentangSebutan } from "../parameters";
import { nilaiPerilakuOf, nilaiPrestasiOf, nilaiSkpFor, penilaianOf } from "../score";
import type { PenilaianPrestasi } from "../forms/types";
import { atSignOff } from "../../umum/rules/judge";
import { angkaTeks } from "./angkaTeks";
import { compareField, compareSebutan, sebutanMessages, written } from "./nilai";
import { citePerilaku, perilakuRules } from "./perilaku";

const KEPEMIMPINAN = ASPEK_PERILAKU.length - 1;

const aspekAsing: Rule<PenilaianPrestasi> = {
  id: "pp46/aspek-asing",
  severity: "periksa",
  owner: "penilai",
  cite: citePerilaku,
  messages: {
    asing: { id: "«{nama}» bukan aspek perilaku kerja menurut PP 46/2011, jadi tidak ikut dirata-rata; hapus barisnya.", en: "“{nama}” is no aspect of behaviour by PP 46/2011 and takes no part in the mean; remove its row." },
  },
  check(form, report) {
    for (const { nama, nilai } of form.aspekAsing) report("asing", nilai.at, { nama: valueOf(nama) ?? "" }, nilai.state === "filled" ? { written: nilai.written } : {});
  },
};

const angkaTeksPerilaku = angkaTeks<PenilaianPrestasi>("penilai", (form) => form.perilaku.map(({ nilai }) => nilai));

const perilakuLengkap: Rule<PenilaianPrestasi> = {
  id: "pp46/perilaku-lengkap",
  severity: "periksa",
  owner: "penilai",
  cite: citePerilaku,
  messages: {
    kosong: { id: "Nilai {aspek} belum diisi; lima aspek perilaku wajib dinilai, kepemimpinan hanya bagi pejabat struktural.", en: "{aspek} has no value; five aspects are due, kepemimpinan for structural officials only." },
    kepemimpinan: { id: "«{jabatan}» memimpin unit, tetapi kepemimpinan belum dinilai; pejabat struktural dinilai dengan enam aspek.", en: "“{jabatan}” leads a unit but kepemimpinan has no value; structural officials have six aspects." },
    bukanStruktural: { id: "Kepemimpinan hanya dinilai bagi pejabat struktural, sedangkan jabatannya «{jabatan}»; kosongkan, atau pastikan ia memimpin.", en: "Kepemimpinan is for structural officials only, but the post is “{jabatan}”; clear it, or make sure that the post leads." },
  },
  check(form, report) {
    const begun = form.perilaku.some(({ nilai }) => nilai.state === "filled" && nilai.value > 0);
    const severity = atSignOff(form.dibuat);
    for (const [index, { nilai }] of form.perilaku.entries()) {
      const empty = nilai.state === "blank" || nilai.state === "absent" || (nilai.state === "filled" && nilai.value === 0);
      if (index !== KEPEMIMPINAN && empty && (begun || severity === "salah")) report("kosong", nilai.at, { aspek: ASPEK_PERILAKU[index] ?? "" }, { severity });
    }
    const jabatan = valueOf(form.pegawai.jabatan);
    const last = form.perilaku[KEPEMIMPINAN]?.nilai;
    if (jabatan === undefined || !last || !begun) return;
    const jenis = jenisJabatan(jabatan);
    const filled = last.state === "filled" && last.value > 0;
    if (jenis === "struktural" && !filled && last.state !== "unreadable") report("kepemimpinan", last.at, { jabatan });
    if (filled && (jenis === "fungsional" || jenis === "pelaksana")) report("bukanStruktural", last.at, { jabatan });
  },
};

const citeBobot = bobot.cite;

const bobotUnsur: Rule<PenilaianPrestasi> = {
  id: "pp46/bobot-unsur",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    skp: { id: "Bobot SKP tertulis {tertulis}%; menurut peraturan 60%.", en: "The weight of the SKP says {tertulis}%; the rule is 60%." },
    perilaku: { id: "Bobot perilaku kerja tertulis {tertulis}%; menurut peraturan 40%.", en: "The weight of behaviour says {tertulis}%; the rule is 40%." },
  },
  check(form, report) {
    for (const [unsur, field] of [["skp", form.bobotSkp], ["perilaku", form.bobotPerilaku]] as const) {
      if (field.state === "filled" && field.value !== bobot[unsur]) report(unsur, field.at, { tertulis: field.value }, { written: field.written, expected: bobot[unsur] });
    }
  },
};

const nilaiTertimbang: Rule<PenilaianPrestasi> = {
  id: "pp46/nilai-tertimbang",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    skp: { id: "60% dari nilai SKP tertulis {tertulis}; seharusnya {seharusnya}.", en: "60% of the SKP value says {tertulis}; it should be {seharusnya}." },
    perilaku: { id: "40% dari nilai perilaku kerja tertulis {tertulis}; seharusnya {seharusnya}.", en: "40% of behaviour says {tertulis}; it should be {seharusnya}." },
    kosong: { id: "Nilai yang sudah dibobot belum diisi; seharusnya {seharusnya}.", en: "The weighted value is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const { self, forms, profil } = context;
    const skp = nilaiSkpFor(form, self, forms, profil);
    const perilaku = nilaiPerilakuOf(form);
    if (skp) compareField(form.nilaiSkpTertimbang, toNumber(tertimbang(skp, "skp")), false, report, context, () => "skp");
    if (perilaku) compareField(form.nilaiPerilakuTertimbang, toNumber(tertimbang(perilaku, "perilaku")), false, report, context, () => "perilaku");
  },
};

const nilaiSkpSama: Rule<PenilaianPrestasi> = {
  id: "pp46/nilai-skp-prestasi",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    beda: { id: "Nilai SKP di sini tertulis {tertulis}; dari penilaian capaian SKP di buku kerja ini diperoleh {seharusnya}.", en: "The SKP value here says {tertulis}; the assessment in this workbook yields {seharusnya}." },
    gabungan: { id: "Nilai SKP di sini tertulis {tertulis}; rata-rata {jumlah} SKP dalam tahun ini adalah {seharusnya}.", en: "The SKP value here says {tertulis}; the mean of this year's {jumlah} SKP is {seharusnya}." },
    kosong: { id: "Nilai SKP belum diisi; seharusnya {seharusnya}.", en: "The SKP value is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const { self, forms, profil } = context;
    const jumlah = penilaianOf(self, forms).length;
    const expected = jumlah > 0 ? nilaiSkpFor(form, self, forms, profil) : undefined;
    if (expected) compareField(form.nilaiSkp, toNumber(expected), form.dibuat.state === "filled", (id, at, data, more) => report(id, at, { ...data, jumlah }, more), context, () => (jumlah > 1 ? "gabungan" : "beda"));
  },
};

const nilaiPrestasi: Rule<PenilaianPrestasi> = {
  id: "pp46/nilai-prestasi",
  severity: "salah",
  owner: "penilai",
  cite: citeBobot,
  messages: {
    beda: { id: "Nilai prestasi kerja tertulis {tertulis}; 60% nilai SKP ditambah 40% perilaku kerja adalah {seharusnya}.", en: "Nilai prestasi kerja says {tertulis}; 60% of the SKP value and 40% of behaviour make {seharusnya}." },
    kosong: { id: "Nilai prestasi kerja belum diisi; seharusnya {seharusnya}.", en: "Nilai prestasi kerja is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    const expected = nilaiPrestasiOf(form, context.self, context.forms, context.profil);
    if (expected) compareField(form.nilaiPrestasi, toNumber(expected), form.dibuat.state === "filled", report, context, () => "beda");
  },
};

const sebutanPrestasi: Rule<PenilaianPrestasi> = {
  id: "pp46/sebutan",
  severity: "salah",
  owner: "penilai",
  cite: rentangSebutan.cite,
  messages: sebutanMessages,
  check(form, report, context) {
    const value = nilaiPrestasiOf(form, context.self, context.forms, context.profil) ?? written(form.nilaiPrestasi);
    if (value) compareSebutan(form.sebutan, value, report, context);
  },
};

const perilaku = perilakuRules<PenilaianPrestasi>((form) => [{ ...form, due: form.dibuat.state === "filled" }]);

export const prestasiRules = [aspekAsing, angkaTeksPerilaku, perilakuLengkap, ...perilaku, bobotUnsur, nilaiSkpSama, nilaiTertimbang, nilaiPrestasi, sebutanPrestasi] as const;

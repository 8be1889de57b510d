import { dateText } from "../../../base/civilDate";
import { add, compare, toNumber, type Exact } from "../../../base/exact";
import { unitWord } from "../../../base/units";
import { letters } from "../../../base/words";
import { formatNumber } from "../../../check/message";
import type { Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import { sentenceKey } from "../../umum/kalimat";
import { agrees } from "../../umum/rules/judge";
import { formulirGanda } from "../../umum/rules/orang";
import { readAspek } from "../../umum/target";
import type { Indikator, PenilaianSkp, Rencana, RencanaSkp } from "../forms/types";
import { bawahanDari, formulirOrang, mewakili, orangDinilai, rencanaUntuk, skpOrang } from "../lintas";
import { satuanBerbeda, type Angka, type Sasaran } from "../sasaran";
import { ikiOf, nilaiAtasanDiSkp } from "../score";
import { lihatDari } from "./banding";

const nilaiAtasan: Rule<PenilaianSkp> = {
  id: "pp30/nilai-atasan-skp",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran hlm. 288" },
  messages: {
    beda: { id: "Nilai atasan di samping formulir {tertulis}; SKP {nama} di lembar {lembar} menghasilkan {seharusnya} untuk rencana kinerja itu, dan itulah yang dipakai di sini.", en: "The superior's value beside the form is {tertulis}; the SKP of {nama} on sheet {lembar} yields {seharusnya} for that rencana kinerja, which is what counts here." },
  },
  check(form, report, context) {
    for (const each of form.rencana) {
      if (each.bagian !== "utama" || valueOf(each.metode) !== "non-direct" || each.nilaiAtasan.state !== "filled") continue;
      const own = nilaiAtasanDiSkp(each, lihatDari(context));
      if (!own || agrees(each.nilaiAtasan.value, toNumber(own.nilai))) continue;
      report("beda", each.nilaiAtasan.at, { tertulis: each.nilaiAtasan.value, seharusnya: toNumber(own.nilai), nama: valueOf(own.form.subject.nama) ?? "atasan", lembar: own.form.sheet }, { written: each.nilaiAtasan.written, expected: toNumber(own.nilai) });
    }
  },
};

/** Units that don't add up over people. */
const BUKAN_JUMLAH = /^(persen|indeks|skor|nilai|poin|skala|kategori|predikat|level|hari|minggu|bulan|triwulan|semester|tahun|jam|menit)/;

/** An indicator that counts something: of kuantitas where the form names aspects, in a unit that adds up. */
function counts({ aspek, target }: Indikator): { readonly angka: Angka; readonly sasaran: Sasaran } | undefined {
  if (aspek.state === "filled" && !readAspek(aspek.value).some((each) => each === "kuantitas")) return undefined;
  if (target.state !== "filled" || !target.value.angka || target.value.satuan === undefined || /%/.test(target.value.teks)) return undefined;
  return BUKAN_JUMLAH.test(unitWord(target.value.satuan)) ? undefined : { angka: target.value.angka, sasaran: target.value };
}

const text = ({ bawah, atas }: Angka): string => {
  const number = (value: Exact) => formatNumber(toNumber(value), "id");
  return atas && compare(atas, bawah) !== 0 ? `${number(bawah)} sampai ${number(atas)}` : number(bawah);
};

const targetBawahan: Rule<RencanaSkp> = {
  id: "pp30/target-bawahan",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran hlm. 28, cascading langsung: target bawahan berjumlah target atasan" },
  messages: {
    beda: { id: "Target {tertulis} dibagi langsung (direct) kepada {orang} bawahan di buku kerja ini, tetapi target mereka berjumlah {jumlah}; samakan, atau lengkapi SKP bawahan yang belum ada.", en: "The target {tertulis} is divided (direct) among {orang} subordinates in this workbook, but their targets add up to {jumlah}; make them agree, or add the SKP that is missing." },
  },
  check(form, report, { self, forms }) {
    if (!mewakili(self, forms)) return;
    const below = bawahanDari(self, forms);
    if (below.length === 0) return;
    for (const parent of form.rencana) {
      if (parent.rencana.state !== "filled" || parent.bagian !== "utama") continue;
      const key = sentenceKey(parent.rencana.value);
      const children = below.flatMap((other) => (other.data as RencanaSkp).rencana.filter((each) => valueOf(each.metode) === "direct" && sentenceKey(valueOf(each.rencanaAtasan) ?? "") === key));
      for (const iki of children.length > 0 ? ikiOf(parent) : []) reportSum(iki, children);
    }

    function reportSum(iki: Indikator, children: readonly Rencana[]): void {
      const own = counts(iki);
      if (!own) return;
      const parts = children.flatMap((child) => ikiOf(child).flatMap((each) => counts(each) ?? [])).filter(({ sasaran }) => !satuanBerbeda(own.sasaran, sasaran));
      const [first, ...more] = parts;
      if (!first) return;
      const sum = more.reduce<Angka>((total, { angka }) => ({ bawah: add(total.bawah, angka.bawah), atas: add(total.atas ?? total.bawah, angka.atas ?? angka.bawah) }), first.angka);
      const same = compare(sum.bawah, own.angka.bawah) === 0 && compare(sum.atas ?? sum.bawah, own.angka.atas ?? own.angka.bawah) === 0;
      if (!same) report("beda", iki.target.at, { tertulis: own.sasaran.teks, orang: parts.length, jumlah: text(sum) });
    }
  },
};

const urutan: Rule<RencanaSkp> = {
  id: "pp30/urutan-penetapan",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "permen8", at: "SKP direviu pengelola kinerja, ditandatangani pegawai, lalu ditetapkan pejabat penilai kinerja" },
  messages: {
    mendahului: { id: "SKP ditetapkan {tanggal}, mendahului reviu pengelola kinerja bertanggal {reviu} (lembar {lembar}); SKP direviu dahulu, lalu ditetapkan. Periksa tanggalnya.", en: "The SKP is set on {tanggal}, before the review dated {reviu} (sheet {lembar}); it is reviewed first, then set. Check the dates." },
  },
  check({ tanggal }, report, { self, forms }) {
    const reviu = formulirOrang(self.subject, ["pp30/reviu"], self, forms);
    const reviewed = reviu && (reviu.data as RencanaSkp).tanggal;
    if (tanggal.state === "filled" && reviewed?.state === "filled" && reviewed.value > tanggal.value) report("mendahului", tanggal.at, { tanggal: dateText(tanggal.value), reviu: dateText(reviewed.value), lembar: reviu?.sheet ?? "" });
  },
};

const PERSPEKTIF = ["Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran"] as const;

const perspektif: Rule<RencanaSkp> = {
  id: "pp30/perspektif",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran, formulir A.6.1: perspektif" },
  messages: {
    kosong: { id: "Perspektif rencana kinerja ini belum diisi; pilih Penerima Layanan, Proses Bisnis, Penguatan Internal, atau Anggaran.", en: "The perspektif of this rencana kinerja is missing; choose Penerima Layanan, Proses Bisnis, Penguatan Internal or Anggaran." },
    asing: { id: "«{tertulis}» bukan perspektif; pilih Penerima Layanan, Proses Bisnis, Penguatan Internal, atau Anggaran.", en: "“{tertulis}” is no perspektif; choose Penerima Layanan, Proses Bisnis, Penguatan Internal or Anggaran." },
  },
  check({ rencana, jpt }, report) {
    if (!jpt) return;
    for (const { perspektif: field, rencana: own } of rencana) {
      if (field.state === "blank" && own.state === "filled") report("kosong", field.at);
      if (field.state === "filled" && !PERSPEKTIF.some((each) => letters(field.value).includes(letters(each)))) report("asing", field.at, { tertulis: field.value });
    }
  },
};

const lacak: Rule<RencanaSkp> = {
  id: "pp30/rencana-atasan-lacak",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen8", at: "Lampiran hlm. 26, rencana kinerja atasan langsung/unit kerja/organisasi yang diintervensi" },
  messages: {
    takAda: { id: "Rencana kinerja atasan ini tidak ada di SKP {nama} (lembar {lembar}); salin kalimatnya dari sana.", en: "This rencana kinerja of the superior is not on the SKP of {nama} (sheet {lembar}); copy its sentence from there." },
  },
  check({ rencana, penilai }, report, { self, forms }) {
    const superior = skpOrang(penilai, self, forms);
    if (!superior || superior === self) return;
    const known = new Set((superior.data as RencanaSkp).rencana.map((each) => keyOf(each.rencana)));
    for (const { bagian, rencanaAtasan: field } of rencana) {
      if (bagian === "utama" && field.state === "filled" && !known.has(keyOf(field))) report("takAda", field.at, { nama: valueOf(superior.subject.nama) ?? "", lembar: superior.sheet });
    }
  },
};

const skpAtasan: Rule<RencanaSkp> = {
  id: "pp30/skp-atasan",
  severity: "saran",
  owner: "pengelola",
  cite: { source: "permen8", at: "Lampiran hlm. 26, cascading dari atasan langsung" },
  messages: {
    tanpa: { id: "Buku kerja ini memuat SKP {orang} pegawai dengan penilai {nama}, tetapi bukan SKP penilai itu; sertakan supaya rencana kinerja dan nilai atasannya dapat dilacak.", en: "This workbook has the SKP of {orang} officials whose assessor is {nama}, but not that assessor's own; add it so that plans and values can be traced." },
  },
  check({ penilai, judul }, report, { self, forms }) {
    if (penilai.nip.state !== "filled" || skpOrang(penilai, self, forms)) return;
    const people = orangDinilai(penilai, self, forms);
    // Told once, on the first of them.
    if (people.length > 1 && people[0] === self) report("tanpa", judul, { orang: people.length, nama: valueOf(penilai.nama) ?? penilai.nip.value });
  },
};

const samaTarget = (a: Sasaran, b: Sasaran): boolean => {
  if (!a.angka || !b.angka) return letters(a.teks) === letters(b.teks);
  const [upperA, upperB] = [a.angka.atas ?? a.angka.bawah, b.angka.atas ?? b.angka.bawah];
  return compare(a.angka.bawah, b.angka.bawah) === 0 && compare(upperA, upperB) === 0 && !satuanBerbeda(a, b);
};

const keyOf = (field: Field<string>): string => sentenceKey(valueOf(field) ?? "");

const samaRencana: Rule<PenilaianSkp> = {
  id: "pp30/rencana-penilaian",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "permen8", at: "penilaian membandingkan realisasi dengan target SKP yang ditetapkan" },
  messages: {
    lain: { id: "Rencana kinerja ini tidak ada di SKP yang ditetapkan (lembar {lembar}); salin kalimatnya dari sana, atau sertakan penyesuaian SKP-nya.", en: "This rencana kinerja is not in the SKP that was set (sheet {lembar}); copy its sentence from there, or add the adjustment of the SKP." },
    target: { id: "Target dinilai terhadap «{tertulis}», sedangkan SKP di lembar {lembar} menetapkan «{seharusnya}»; samakan, atau sertakan penyesuaian SKP-nya.", en: "The assessment uses the target “{tertulis}”, but the SKP on sheet {lembar} sets “{seharusnya}”; make them agree, or add the adjustment of the SKP." },
    hilang: { id: "Rencana kinerja «{rencana}» dari SKP di lembar {lembar} tidak dinilai di sini; tambahkan barisnya, atau sertakan penyesuaian SKP-nya.", en: "The rencana kinerja “{rencana}” of the SKP on sheet {lembar} is not assessed here; add its row, or the adjustment of the SKP." },
  },
  check(form, report, { self, forms }) {
    const plan = rencanaUntuk(self, forms);
    if (!plan) return;
    const lembar = plan.sheet;
    const planned = (plan.data as RencanaSkp).rencana.filter(({ rencana }) => rencana.state === "filled");
    for (const each of form.rencana) {
      if (each.rencana.state !== "filled") continue;
      const there = planned.find(({ rencana }) => keyOf(rencana) === keyOf(each.rencana));
      if (!there) {
        report("lain", each.rencana.at, { lembar });
        continue;
      }
      for (const iki of ikiOf(each)) {
        const other = ikiOf(there).find((candidate) => candidate.iki.state === "filled" && keyOf(candidate.iki) === keyOf(iki.iki));
        if (iki.target.state !== "filled" || other?.target.state !== "filled" || samaTarget(iki.target.value, other.target.value)) continue;
        report("target", iki.target.at, { tertulis: iki.target.value.teks, seharusnya: other.target.value.teks, lembar });
      }
    }
    for (const each of planned) if (!form.rencana.some(({ rencana }) => keyOf(rencana) === keyOf(each.rencana))) report("hilang", form.tabel, { rencana: valueOf(each.rencana) ?? "", lembar });
  },
};

export const bawahanRules = [formulirGanda("pp30", { source: "permen8", at: "satu SKP untuk satu jabatan dalam satu periode" }), targetBawahan, skpAtasan] as const;
export const lacakRules = [lacak] as const;
export const perspektifRules = [perspektif] as const;
export const penetapanRules = [urutan] as const;
export const penilaianLintasRules = [samaRencana] as const;
export const nilaiAtasanRules = [nilaiAtasan] as const;

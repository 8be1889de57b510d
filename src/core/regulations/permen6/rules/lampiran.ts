import type { Rule } from "../../../check/rule";
import { nipDigits } from "../../umum/nip";
import { formsOfPerson, personKey } from "../../../check/people";
import { valueOf } from "../../../sheet/field";
import { letters } from "../../../base/words";
import { atSignOff, correction } from "../../umum/rules/judge";
import type { DokumenEvaluasi } from "../forms/dokumen";
import { DAFTAR_LAMPIRAN, type Lampiran } from "../forms/lampiran";
import { LABEL_MANUAL, type BagianManual, type ManualIndikator } from "../forms/manual";
import type { RencanaAksi } from "../forms/rencanaAksi";
import type { Evaluasi } from "../forms/types";
import { predikatOf } from "../score";

const lampiran: Rule<Lampiran> = {
  id: "permen6/lampiran",
  severity: "salah",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi" },
  messages: {
    dukungan: { id: "Dukungan sumber daya belum diisi; sebutkan pegawai, anggaran, peralatan, pendampingan pimpinan, atau sarana yang dibutuhkan.", en: "The resources are missing; name the staff, budget, equipment, guidance or facilities that are needed." },
    skema: { id: "Skema pertanggungjawaban belum diisi; sebutkan kapan dan bagaimana hasil kerja dilaporkan.", en: "The scheme of accountability is missing; say when and how results are reported." },
    konsekuensi: { id: "Konsekuensi belum diisi; sebutkan akibat bila hasil kerja tercapai dan bila tidak.", en: "The consequences are missing; say what follows when results are reached and when they are not." },
  },
  check({ daftar, judul, tanggal }, report) {
    for (const each of DAFTAR_LAMPIRAN) {
      const list = daftar[each];
      const [first] = list?.isi ?? [];
      if (!list || !first) report(each, judul, {}, { severity: atSignOff(tanggal) });
      else if (list.isi.every(({ state }) => state === "blank")) report(each, first.at, {}, { severity: atSignOff(tanggal) });
    }
  },
};

const dokumenPredikat: Rule<DokumenEvaluasi> = {
  id: "permen6/dokumen-predikat",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen6", at: "Lampiran, dokumen evaluasi kinerja pegawai" },
  messages: {
    kosong: { id: "Predikat kinerja pegawai belum diisi di dokumen evaluasi; salin dari evaluasi kinerjanya.", en: "The predikat is missing in the evaluation document; copy it from the evaluation." },
    beda: { id: "Predikat «{tertulis}» berbeda dari evaluasi kinerja di lembar {lembar}, yang berpredikat {seharusnya}.", en: "The predikat “{tertulis}” differs from the evaluation on sheet {lembar}, which makes {seharusnya}." },
  },
  check({ predikat, tanggal, periode }, report, { forms, self, profil }) {
    if (predikat.state === "blank") report("kosong", predikat.at, {}, { severity: atSignOff(tanggal) });
    if (predikat.state !== "filled" || personKey(self.subject) === undefined) return;
    const span = valueOf(periode);
    const evaluasi = formsOfPerson(forms, self.subject).find((other) => {
      const theirs = valueOf(other.subject.periode);
      return other.form.id === "permen6/evaluasi" && (!span || !theirs || (span.dari === theirs.dari && span.sampai === theirs.sampai));
    });
    const seharusnya = evaluasi && predikatOf(evaluasi.data as Evaluasi, profil);
    if (evaluasi && seharusnya && seharusnya !== predikat.value) report("beda", predikat.at, { tertulis: String(predikat.written), lembar: evaluasi.sheet, seharusnya }, correction(predikat, seharusnya));
  },
};

const atasanPenilai: Rule<DokumenEvaluasi> = {
  id: "permen6/atasan-penilai",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "permen6", at: "Lampiran, dokumen evaluasi kinerja pegawai: atasan pejabat penilai kinerja" },
  messages: {
    pegawai: { id: "Atasan pejabat penilai sama dengan pegawai yang dinilai; isikan atasan langsung pejabat penilai.", en: "The superior of the assessor is the official assessed; fill in the assessor's direct superior." },
  },
  check({ atasanPenilai: atasan, pegawai }, report) {
    const [theirs, own] = [nipDigits(valueOf(atasan.nip) ?? ""), nipDigits(valueOf(pegawai.nip) ?? "")];
    if (theirs !== "" && theirs === own) report("pegawai", atasan.nip.at);
  },
};

const keberatan: Rule<DokumenEvaluasi> = {
  id: "permen6/keberatan",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "aplikasiPermen6", at: "dokumen evaluasi: keberatan, penjelasan pejabat penilai, keputusan atasan" },
  messages: {
    penjelasan: { id: "Pegawai mengajukan keberatan, tetapi penjelasan pejabat penilai belum diisi.", en: "The official objects, but the assessor's explanation is missing." },
    keputusan: { id: "Pegawai mengajukan keberatan, tetapi keputusan atasan pejabat penilai belum diisi.", en: "The official objects, but the decision of the assessor's superior is missing." },
  },
  check({ keberatan: field, penjelasan, keputusan }, report) {
    if (field.state !== "filled" || /^(tidak ada|nihil|tidak keberatan)/i.test(field.value)) return;
    if (penjelasan.state === "blank") report("penjelasan", penjelasan.at);
    if (keputusan.state === "blank") report("keputusan", keputusan.at);
  },
};

const manual: Rule<ManualIndikator> = {
  id: "permen6/manual-indikator",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "aplikasiPermen6", at: "manual indikator kinerja" },
  messages: {
    kosong: { id: "{bagian} belum diisi di manual indikator; isikan supaya indikator dapat diukur dengan cara yang sama oleh siapa pun.", en: "{bagian} is missing in the manual; fill it in so that anyone measures the indicator in the same way." },
  },
  check({ isi }, report) {
    for (const [part, field] of Object.entries(isi)) if (field.state === "blank") report("kosong", field.at, { bagian: LABEL_MANUAL[part as BagianManual].printed });
  },
};

const JENIS = ["outcome", "outcomeantara", "output", "intermediateoutcome", "immediateoutcome", "input", "proses", "hasil", "keluaran", "hasilantara"];

const jenisIndikator: Rule<ManualIndikator> = {
  id: "permen6/jenis-indikator",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "aplikasiPermen6", at: "manual indikator kinerja: jenis indikator Outcome, Outcome Antara, Output" },
  messages: {
    asing: { id: "«{tertulis}» bukan jenis indikator; pilih Outcome, Outcome Antara, atau Output.", en: "“{tertulis}” is no kind of indicator; choose Outcome, Outcome Antara or Output." },
  },
  check({ isi: { jenis } }, report) {
    if (jenis.state === "filled" && !jenis.value.split(/[/,;]/).some((part) => JENIS.includes(letters(part)))) report("asing", jenis.at, { tertulis: jenis.value }, { written: jenis.written });
  },
};

const rencanaAksi: Rule<RencanaAksi> = {
  id: "permen6/rencana-aksi",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "aplikasiPermen6", at: "rencana aksi: target dan hasil kerja yang didukung" },
  messages: {
    target: { id: "Rencana aksi ini belum memiliki target; isikan jumlah atau waktunya.", en: "This action has no target; fill in how much or when." },
    kosong: { id: "Rencana aksi belum diisi untuk hasil kerja ini; rencana aksi ada sebelum bukti dukung dan realisasi.", en: "The action is missing for this result; it comes before evidence and realisation." },
  },
  check({ aksi }, report) {
    for (const { rencanaAksi: field, target } of aksi) {
      if (field.state === "blank") report("kosong", field.at);
      else if (field.state === "filled" && target.state === "blank") report("target", target.at);
    }
  },
};

export const lampiranRules = [lampiran] as const;
export const dokumenRules = [dokumenPredikat, atasanPenilai, keberatan] as const;
export const manualRules = [manual, jenisIndikator] as const;
export const rencanaAksiRules = [rencanaAksi] as const;

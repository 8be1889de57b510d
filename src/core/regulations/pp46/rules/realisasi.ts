import type { Rule } from "../../../check/rule";
import { folded } from "../../../base/words";
import { unitsDiffer } from "../score";
import { formsOfPerson } from "../../../check/people";
import type { PenilaianSkp, Skp } from "../forms/types";
import { atSignOff } from "../../umum/rules/judge";

const satuanBerbeda: Rule<PenilaianSkp> = {
  id: "pp46/satuan-berbeda",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan: realisasi dibandingkan dengan target dalam satuan yang sama" },
  messages: {
    berbeda: { id: "Satuan realisasi {aspek} «{realisasi}» berbeda dari satuan target «{target}»; nyatakan keduanya dalam satuan yang sama.", en: "The realised {aspek} is in “{realisasi}”, its target in “{target}”; state both in the same unit." },
  },
  check(form, report) {
    for (const { target, realisasi } of form.kegiatan) {
      for (const aspek of ["kuantitas", "waktu", "biaya"] as const) {
        const [planned, done] = [target[aspek], realisasi[aspek]];
        if (!unitsDiffer(planned, done) || planned.state !== "filled" || done.state !== "filled") continue;
        report("berbeda", done.unitAt ?? done.at, { aspek, target: planned.unit ?? "", realisasi: done.unit ?? "" });
      }
    }
  },
};

const realisasiKosong: Rule<PenilaianSkp> = {
  id: "pp46/realisasi-kosong",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian capaian SKP: kolom realisasi" },
  messages: {
    kosong: { id: "Realisasi {aspek} belum diisi, jadi dihitung 0; isikan realisasinya, atau 0 bila memang tidak dilaksanakan.", en: "The realised {aspek} is missing and counts as 0; fill it in, or 0 when nothing was done." },
  },
  check(form, report) {
    // A form that nobody has begun to assess is not faulty yet.
    const begun = form.tanggal.state === "filled" || form.kegiatan.some(({ realisasi }) => realisasi.kuantitas.state === "filled" || realisasi.kualitas.state === "filled");
    if (!begun) return;
    for (const { target, realisasi } of form.kegiatan) {
      for (const aspek of ["kuantitas", "kualitas", "waktu", "biaya"] as const) {
        const planned = target[aspek];
        const due = planned.state === "filled" && planned.value > 0;
        if (due && realisasi[aspek].state === "blank") report("kosong", realisasi[aspek].at, { aspek }, { severity: atSignOff(form.tanggal) });
      }
    }
  },
};

const realisasiNegatif: Rule<PenilaianSkp> = {
  id: "pp46/realisasi-negatif",
  severity: "salah",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian capaian SKP: kolom realisasi" },
  messages: { negatif: { id: "Realisasi {aspek} {nilai}; realisasi tidak boleh kurang dari 0.", en: "The realised {aspek} is {nilai}; it can't be below 0." } },
  check(form, report) {
    for (const { realisasi } of form.kegiatan) {
      for (const aspek of ["kuantitas", "kualitas", "waktu", "biaya"] as const) {
        const field = realisasi[aspek];
        if (field.state === "filled" && field.value < 0) report("negatif", field.at, { aspek, nilai: field.value }, { written: field.written });
      }
    }
  },
};

const tidakDilaksanakan: Rule<PenilaianSkp> = {
  id: "pp46/tidak-dilaksanakan",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan aspek waktu dan biaya kegiatan yang tidak dilaksanakan" },
  messages: {
    mutu: { id: "Kuantitas 0 berarti kegiatan tidak dilaksanakan, tetapi kualitasnya {nilai}; periksa realisasinya.", en: "A kuantitas of 0 means that nothing was done, but its kualitas is {nilai}; check the realisation." },
  },
  check(form, report) {
    for (const { realisasi } of form.kegiatan) {
      const { kuantitas, kualitas } = realisasi;
      if (kuantitas.state === "filled" && kuantitas.value === 0 && kualitas.state === "filled" && kualitas.value > 0) report("mutu", kualitas.at, { nilai: kualitas.value });
    }
  },
};

const biayaTanpaTarget: Rule<PenilaianSkp> = {
  id: "pp46/biaya-tanpa-target",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, penghitungan: tanpa target biaya, aspek biaya tidak dihitung" },
  messages: {
    tanpaTarget: { id: "Realisasi biaya {nilai} tanpa target biaya tidak ikut dihitung; isi targetnya bila kegiatan memang berbiaya, atau kosongkan realisasinya.", en: "A realised cost of {nilai} without a target is not counted; fill in the target if there is one, or clear the realisation." },
  },
  check(form, report) {
    for (const { target, realisasi } of form.kegiatan) {
      const none = target.biaya.state === "blank" || (target.biaya.state === "filled" && target.biaya.value === 0);
      if (none && realisasi.biaya.state === "filled" && realisasi.biaya.value > 0) report("tanpaTarget", realisasi.biaya.at, { nilai: realisasi.biaya.value }, { written: realisasi.biaya.written });
    }
  },
};

const targetBerbeda: Rule<PenilaianSkp> = {
  id: "pp46/target-berbeda",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perkaBkn1", at: "Lampiran, formulir penilaian capaian SKP: kolom target sama dengan SKP yang disepakati" },
  messages: {
    target: { id: "Target {aspek} di sini {nilai}, sedangkan di SKP ({lembar}) {skp}; samakan dengan SKP yang disepakati.", en: "The target for {aspek} is {nilai} here but {skp} in the SKP ({lembar}); make it that of the agreed SKP." },
    hilang: { id: "Kegiatan «{uraian}» ada di SKP ({lembar}) tetapi tidak dinilai di sini; setiap kegiatan SKP dinilai.", en: "The activity “{uraian}” is in the SKP ({lembar}) but is not assessed here; every activity is." },
  },
  check(form, report, { self, forms }) {
    const mates = formsOfPerson(forms, self.subject).filter((other) => other.form.id === "pp46/skp");
    const [plan] = mates;
    // After a move there are several SKP; which one belongs to which assessment is not said.
    if (!plan || mates.length > 1) return;
    for (const agreed of (plan.data as Skp).kegiatan) {
      if (agreed.uraian.state !== "filled") continue;
      const key = folded(agreed.uraian.value);
      const assessed = form.kegiatan.find(({ uraian }) => uraian.state === "filled" && folded(uraian.value) === key);
      if (!assessed) {
        if (form.kegiatan.length > 0) report("hilang", form.tabel, { uraian: agreed.uraian.value, lembar: plan.sheet });
        continue;
      }
      for (const aspek of ["kuantitas", "kualitas", "waktu", "biaya"] as const) {
        const [here, there] = [assessed.target[aspek], agreed.target[aspek]];
        if (here.state === "filled" && there.state === "filled" && here.value !== there.value) report("target", here.at, { aspek, nilai: here.value, skp: there.value, lembar: plan.sheet }, { written: here.written, expected: there.value });
      }
    }
  },
};

export const realisasiRules = [satuanBerbeda, realisasiKosong, realisasiNegatif, tidakDilaksanakan, biayaTanpaTarget, targetBerbeda] as const;

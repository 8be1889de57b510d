import { valueIn } from "../../../base/setting";
import { folded } from "../../../base/words";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { nipDigits } from "../../umum/nip";
import { correction } from "../../umum/rules/judge";
import { pegawaiGanda } from "../../umum/rules/pegawaiGanda";
import { simpanganDistribusi } from "../distribusi";
import { dataDistribusi, pesanDistribusi } from "../distribusiTemuan";
import type { DaftarRk, MatriksPeran, RekapPredikat } from "../forms/orang";
import { periksaAturan, type MatriksRule } from "../matriksPeran/periksa";
import { aturanDaftar, aturanPeran } from "../matriksPeran/rules";
import { sumberKosong, type Sumber } from "../matriksPeran/sumber";
import { susunMatriks, tanpaJawaban } from "../matriksPeran/susun";
import { citePola } from "../parameters";
import { predikatKuadran, readPredikat } from "../predikat";
import { batasDistribusiDalam, settingsPermen6 } from "../settings";
import { rhkHasil } from "./rhkHasil";

const rkKosong: Rule<DaftarRk> = {
  id: "permen6/daftar-rk-kosong",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "permen6", at: "Lampiran, kolom rencana hasil kerja pimpinan yang diintervensi" },
  messages: {
    rk: { id: "Rencana hasil kerja di baris ini belum diisi.", en: "The rencana hasil kerja of this row is missing; fill it in." },
  },
  check({ baris }, report) {
    for (const { rk } of baris) if (rk.state === "blank") report("rk", rk.at);
  },
};

/** A rule of the matrix on a sheet that is one, or that a matrix is made of. */
const on = <F>(sumber: (form: F) => Partial<Sumber>) => (rule: MatriksRule): Rule<F> => ({
  ...rule,
  check(form, report, { profil }) {
    const { matriks } = susunMatriks({ ...sumberKosong, ...sumber(form) }, tanpaJawaban, valueIn(profil, settingsPermen6.mirip));
    periksaAturan(rule, matriks, profil, report);
  },
});

const ganda = pegawaiGanda("permen6/pegawai-ganda", () => "");

const tanpaPredikat: Rule<RekapPredikat> = {
  id: "permen6/rekap-tanpa-predikat",
  severity: "periksa",
  owner: "pengelola",
  cite: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" },
  messages: {
    kosong: { id: "Predikat {nama} belum diisi; isi dari dokumen evaluasinya. Tanpa predikat dan kedua rating ia tidak ikut dihitung.", en: "The predikat of {nama} is missing; fill it in from the evaluation. Without it and both ratings this person is not counted." },
  },
  check({ baris }, report) {
    for (const { nama, nip, predikat } of baris) {
      if (predikat.state === "blank" && nama.state === "filled" && nip.state === "filled") report("kosong", predikat.at, { nama: nama.value });
    }
  },
};

const rekapPredikat: Rule<RekapPredikat> = {
  id: "permen6/rekap-predikat",
  severity: "salah",
  owner: "pengelola",
  cite: { source: "permen6", at: "Lampiran, kuadran kinerja pegawai" },
  messages: {
    beda: { id: "Predikat tertulis «{tertulis}»; hasil kerja {hasil} dan perilaku {perilaku} berpredikat {seharusnya}.", en: "The predikat is “{tertulis}”; results {hasil} and behaviour {perilaku} make {seharusnya}." },
  },
  check({ baris }, report, { recalculated }) {
    for (const { ratingHasil, ratingPerilaku, predikat } of baris) {
      if (ratingHasil.state !== "filled" || ratingPerilaku.state !== "filled" || predikat.state !== "filled") continue;
      const seharusnya = predikatKuadran(ratingHasil.value, ratingPerilaku.value);
      if (predikat.value === seharusnya) continue;
      const now = recalculated(predikat.at);
      if (typeof now === "string" && readPredikat(now) === seharusnya) continue;
      report("beda", predikat.at, { tertulis: String(predikat.written), hasil: ratingHasil.value, perilaku: ratingPerilaku.value, seharusnya }, correction(predikat, seharusnya));
    }
  },
};

const distribusi: Rule<RekapPredikat> = {
  id: "permen6/distribusi",
  severity: "periksa",
  owner: "pengelola",
  cite: citePola,
  messages: pesanDistribusi,
  check({ capaianOrganisasi, baris, tabel }, report, { profil }) {
    const predikat = baris.flatMap((each) => valueOf(each.predikat) ?? []);
    if (capaianOrganisasi.state !== "filled" || predikat.length === 0) return;
    for (const each of simpanganDistribusi(capaianOrganisasi.value, predikat, batasDistribusiDalam(profil))) {
      const column = baris[0]?.predikat.at ?? tabel;
      report(each.paling, { ...column, rect: { ...column.rect, bottom: baris[baris.length - 1]?.predikat.at.rect.bottom ?? column.rect.bottom } }, dataDistribusi(capaianOrganisasi.value, each, predikat.length));
    }
  },
};

const rkGanda: Rule<DaftarRk> = {
  id: "permen6/daftar-rk-ganda",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "rencana hasil kerja tidak tumpang tindih" },
  messages: {
    sama: { id: "Rencana hasil kerja ini sudah ada di baris {baris} untuk pegawai yang sama; hapus salah satu.", en: "This rencana hasil kerja stands in row {baris} for the same official; remove one." },
  },
  check({ baris }, report) {
    const seen = new Map<string, number>();
    for (const { rk, nama, nip, tim } of baris) {
      if (rk.state !== "filled") continue;
      const key = [nipDigits(valueOf(nip) ?? "") || folded(valueOf(nama) ?? ""), folded(rk.value), folded(valueOf(tim) ?? "")].join("\n");
      const before = seen.get(key);
      if (before === undefined) seen.set(key, rk.at.rect.top + 1);
      else report("sama", rk.at, { baris: String(before) });
    }
  },
};

const onMatriks = on<MatriksPeran>((form) => ({ matriks: [form] }));
const onDaftar = on<DaftarRk>((form) => ({ daftar: [form] }));

export const matriksRules = [...aturanPeran.map(onMatriks), ganda] as const;
export const daftarRules = [rkKosong, rkGanda, rhkHasil<DaftarRk>(({ baris }) => baris.map(({ rk }) => rk)), ...aturanDaftar.map(onDaftar)] as const;
export const rekapRules = [tanpaPredikat, rekapPredikat, distribusi, ganda] as const;

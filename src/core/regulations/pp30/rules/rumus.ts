import { akibat, denganAkibat } from "../../../audit/akibat";
import { auditKolom, pesanKolom } from "../../../audit/kolom";
import { bilangan, cobaRumus, dekat, type Percobaan } from "../../../audit/percobaan";
import { alamat, dalamGaya, denganFix, gantiRumus } from "../../../audit/perbaikan";
import { judgeMean, pesanRerata, tell, triedOn, type Rerata } from "../../../audit/rerata";
import { kategoriIkiDari120 } from "../../../audit/rumusSalah";
import { formulaIn, rolesOf, usesOwnFunctions } from "../../../audit/trials";
import { exact, toNumber } from "../../../base/exact";
import type { CheckContext, Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import type { CellValue } from "../../../sheet/grid";
import { capaianIki, kategoriIki, predikatKinerja, type Kondisi } from "../formulas";
import type { PenilaianKinerja, PenilaianSkp } from "../forms/types";
import { readKategori } from "../kategori";
import { bobotKinerja, rentangKategoriIki, rentangPredikat, type Kategori } from "../parameters";
import { adaIdeBaru, nilaiKinerjaOf, pakai360, predikatOf } from "../rantai";
import { capaianDari, ikiOf, kategoriIkiOf, kondisiOf, rencanaDi, tertimbangOf } from "../score";
import { lihatDari } from "./banding";
import { rumusRentangRules, skala } from "./rumusRentang";

const formulaOf = (field: Field<unknown>, { self }: CheckContext): string | undefined => (field.state === "absent" ? undefined : formulaIn(self.grid, field.at));
const writtenIn = (field: Field<unknown>) => (field.state === "absent" ? {} : { written: field.written });
const kata = (hasil: CellValue): boolean => typeof hasil === "string" || hasil === false;
const samaKata = (hasil: CellValue, seharusnya: number | string): boolean => typeof hasil === "string" && readKategori(hasil) === seharusnya;

const CAPAIAN_UJI = [130, 120, 115, 110, 101, 100, 99, 90, 80, 79, 70, 60, 59, 30];
const ANTARA = [100.4, 99.6, 79.6, 59.6];
type SalahKategori = "dari120" | "tanpaPembulatan" | "dipotong";
const tanpaBulat = (capaian: number): Kategori => (capaian > 100 ? "Sangat Baik" : capaian >= 100 ? "Baik" : capaian >= 80 ? "Cukup" : capaian >= 60 ? "Kurang" : "Sangat Kurang");

const ujiKategori = (kali: number): readonly Percobaan<SalahKategori>[] =>
  [...CAPAIAN_UJI, ...ANTARA].map((capaian) => ({
    probe: { capaian: Number((capaian * kali).toPrecision(15)) },
    benar: kategoriIki(exact(capaian)),
    salah: { dari120: kategoriIkiDari120(capaian), tanpaPembulatan: tanpaBulat(capaian), dipotong: tanpaBulat(Math.floor(capaian)) },
  }));

const rumusKategori: Rule<PenilaianSkp> = {
  id: "pp30/rumus-kategori-iki",
  severity: "salah",
  owner: "penilai",
  cite: rentangKategoriIki.cite,
  supersedes: ["pp30/kategori-iki"],
  messages: {
    dari120: { id: "Rumus ini baru memberi Sangat Baik dari 120%: capaian {capaian}% menghasilkan «{hasil}», seharusnya {seharusnya}; di atas 100% sudah Sangat Baik.", en: "This formula yields Sangat Baik only from 120%: a capaian of {capaian}% is “{hasil}” where {seharusnya} is due; above 100% is Sangat Baik." },
    tanpaPembulatan: { id: "Rumus ini tidak membulatkan capaian ke persen bulat: {capaian}% menghasilkan «{hasil}», seharusnya {seharusnya}; bandingkan sesudah ROUND(…;0).", en: "This formula does not round the capaian to whole percent: {capaian}% is “{hasil}” where {seharusnya} is due; compare after ROUND(…,0)." },
    dipotong: { id: "Rumus ini memotong capaian ke bawah: {capaian}% menghasilkan «{hasil}», seharusnya {seharusnya}; bulatkan setengah ke atas.", en: "This formula cuts the capaian off: {capaian}% is “{hasil}” where {seharusnya} is due; round half up." },
    batas: { id: "Batas atau celah dalam rumus ini keliru: capaian {capaian}% menghasilkan «{hasil}», seharusnya {seharusnya}.", en: "The limits of this formula are wrong or have gaps: a capaian of {capaian}% is “{hasil}” where {seharusnya} is due." },
  },
  check({ rencana }, report, context) {
    for (const iki of rencana.flatMap(({ indikator }) => indikator)) {
      const { kategori, capaian } = iki;
      const formula = formulaOf(kategori, context);
      if (formula === undefined || kategori.state === "absent" || capaian.state === "absent") continue;
      const kali = skala(capaian.at, context);
      const tried = { at: kategori.at, formula, roles: rolesOf(context.grids, { capaian: capaian.at }) };
      const verdict = cobaRumus(`pp30 kategori iki ${kali}`, tried, ujiKategori(kali), ["dari120", "tanpaPembulatan", "dipotong"], samaKata, kata, context);
      if (!verdict || verdict.kind === "benar") continue;
      const due = kategoriIkiOf(iki, context.profil);
      const now = context.recalculated(kategori.at);
      const wrongNow = due !== undefined && !samaKata(now ?? null, due);
      const menjadi = kali === 1 ? dalamGaya(`=SKP.KATEGORI_IKI(${alamat(capaian.at)})`, usesOwnFunctions(context.self.grid)) : undefined;
      report(verdict.kind === "lain" ? "batas" : verdict.kesalahan, kategori.at, { capaian: Number((Number(verdict.uji.probe.capaian) / kali).toPrecision(12)), hasil: verdict.hasil === false ? "" : String(verdict.hasil), seharusnya: verdict.uji.benar }, {
        ...writtenIn(kategori),
        ...(due === undefined ? {} : { expected: due }),
        severity: wrongNow ? "salah" : "periksa",
        ...denganFix(menjadi === undefined ? undefined : gantiRumus(kategori.at, kategori.written, formula, menjadi)),
      });
    }
  },
};

type SalahCapaian = "terbalik" | "tanpaSeratus" | "rumusPp46" | "kondisiLain" | "khususTanpaSatu" | "dibatasi";
const PASANGAN = [[10, 12], [10, 8], [20, 20], [50, 45], [40, 10], [8, 20]] as const;

function ujiCapaian(kondisi: Kondisi, kali: number): readonly Percobaan<SalahCapaian>[] {
  const lain: Kondisi = kondisi === "normal" ? "khusus" : "normal";
  return PASANGAN.map(([target, realisasi]) => {
    const of = (each: Kondisi) => toNumber(capaianIki(exact(target), exact(realisasi), each));
    const benar = of(kondisi);
    const scaled = (value: number) => value * kali;
    return {
      probe: { target, realisasi },
      benar: scaled(benar),
      salah: {
        terbalik: scaled((target / realisasi) * 100),
        tanpaSeratus: scaled(benar / 100),
        rumusPp46: scaled(((1.76 * target - realisasi) / target) * 100),
        kondisiLain: scaled(of(lain)),
        khususTanpaSatu: scaled((1 - realisasi / target) * 100),
        dibatasi: scaled(Math.min(benar, 100)),
      },
    };
  });
}

const SALAH_CAPAIAN = ["kondisiLain", "terbalik", "tanpaSeratus", "rumusPp46", "khususTanpaSatu", "dibatasi"] as const;
const pesanCapaian = {
  terbalik: { id: "Target dan realisasi tertukar dalam rumus ini; capaian adalah realisasi dibagi target.", en: "Target and realisation are swapped in this formula; capaian is realisation over target." },
  tanpaSeratus: { id: "Rumus ini lupa mengalikan dengan 100: capaian dinyatakan dalam persen.", en: "This formula forgets to multiply by 100: capaian is in percent." },
  rumusPp46: { id: "Rumus ini rumus waktu PP 46, (1,76×T−R)/T×100; untuk kondisi khusus PermenPANRB 8/2021 memakai (1+(1−R/T))×100.", en: "This is the formula of time of PP 46, (1.76×T−R)/T×100; for kondisi khusus PermenPANRB 8/2021 has (1+(1−R/T))×100." },
  kondisiLain: { id: "Rumus ini menghitung kondisi yang lain dari yang dinyatakan: kondisi normal R/T×100, kondisi khusus (1+(1−R/T))×100.", en: "This formula works out the other kondisi than the one stated: normal is R/T×100, khusus is (1+(1−R/T))×100." },
  khususTanpaSatu: { id: "Rumus kondisi khusus ini kehilangan 1+: yang dihitung (1−R/T)×100, seharusnya (1+(1−R/T))×100.", en: "This formula of kondisi khusus lost its 1+: it works out (1−R/T)×100 where (1+(1−R/T))×100 is due." },
  dibatasi: { id: "Rumus ini membatasi capaian sampai 100%; capaian di atas target dihitung penuh, kategorinya Sangat Baik.", en: "This formula caps the capaian at 100%; above its target it counts in full and is Sangat Baik." },
};

const rumusCapaian: Rule<PenilaianSkp> = {
  id: "pp30/rumus-capaian-iki",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100, capaian IKI" },
  supersedes: ["pp30/capaian-iki"],
  messages: denganAkibat(pesanCapaian),
  check({ rencana }, report, context) {
    for (const iki of rencana.flatMap(({ indikator }) => indikator)) {
      const { capaian, target, realisasi } = iki;
      const formula = formulaOf(capaian, context);
      // A range is judged by both of its ends.
      if (formula === undefined || iki.ujung || capaian.state === "absent" || !isNumber(target) || !isNumber(realisasi)) continue;
      const kondisi = kondisiOf(iki, context.profil);
      // Waktu and biaya may be meant as khusus without saying so, which is told by the rule on the values.
      const tersirat = iki.kondisi.state !== "filled";
      const kali = skala(capaian.at, context);
      const tried = { at: capaian.at, formula, roles: rolesOf(context.grids, { target: target.at, realisasi: realisasi.at }) };
      const verdict = cobaRumus(`pp30 capaian ${kondisi} ${kali}`, tried, ujiCapaian(kondisi, kali), SALAH_CAPAIAN, dekat, bilangan, context);
      if (verdict?.kind !== "dikenal" || (verdict.kesalahan === "kondisiLain" && tersirat)) continue;
      const expected = capaianDari(iki, kondisi);
      const now = context.recalculated(capaian.at);
      const { id, data } = akibat(verdict.kesalahan, typeof now === "number" ? now / kali : undefined, expected && toNumber(expected));
      report(id, capaian.at, data, { ...writtenIn(capaian), ...(expected ? { expected: toNumber(expected) } : {}) });
    }
  },
};

const isNumber = (field: Field<unknown>): field is Extract<Field<unknown>, { state: "filled" }> => field.state === "filled" && typeof field.written === "number";

const rumusNilaiSkp: Rule<PenilaianSkp> = {
  id: "pp30/rumus-nilai-skp",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran, rata-rata nilai tertimbang kinerja utama dan jumlah kinerja tambahan" },
  supersedes: ["pp30/rata-rata-utama", "pp30/jumlah-tambahan"],
  messages: denganAkibat((({ tanpaTambahan: _, ...rest }) => rest)(pesanRerata)),
  check(form, report, context) {
    if (form.jpt) return;
    for (const [field, bagian, rumus] of [[form.nilaiUtama, "utama", "rata"], [form.nilaiTambahan, "tambahan", "jumlah"]] as const) {
      const formula = formulaOf(field, context);
      const rows = rencanaDi(form, bagian);
      if (formula === undefined || field.state === "absent" || rows.some(({ tertimbang }) => tertimbang.state === "absent")) continue;
      const cells = rows.map(({ tertimbang }) => tertimbang.at);
      const asked: Rerata = { tried: triedOn(field.at, formula, cells, {}, context), banyak: cells.length, poin: 0, rumus };
      const verdict = judgeMean(asked, 0, context);
      if (!verdict || verdict === "benar") continue;
      const values = rows.flatMap((each) => tertimbangOf(each, lihatDari(context)) ?? []).map(toNumber);
      const whole = values.length === rows.length;
      const seharusnya = !whole ? undefined : values.reduce((sum, value) => sum + value, 0) / (rumus === "rata" ? values.length : 1);
      const now = context.recalculated(field.at);
      const menjadi = `=${rumus === "rata" ? "AVERAGE" : "SUM"}(${cells.map(alamat).join(",")})`;
      tell(verdict, field, cells, now, seharusnya, report, { expected: seharusnya, fix: judgeMean({ ...asked, tried: { ...asked.tried, formula: menjadi } }, 0, context) === "benar" ? gantiRumus(field.at, field.written, formula, menjadi) : undefined });
    }
  },
};

const rumusKolom: Rule<PenilaianSkp> = {
  id: "pp30/rumus-kolom",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran, formulir penilaian SKP" },
  supersedes: ["pp30/capaian-iki", "pp30/nilai-tertimbang"],
  messages: pesanKolom,
  check(form, report, context) {
    // A target in words or a range has no formula of the same kind.
    const iki = form.rencana.flatMap((each) => ikiOf(each)).filter(({ target, realisasi }) => isNumber(target) && isNumber(realisasi));
    auditKolom(iki.map((each) => {
      const expected = capaianDari(each, kondisiOf(each, context.profil));
      return { field: each.capaian, seharusnya: expected && toNumber(expected) * skala(each.capaian.at, context), ...(expected ? { sama: (value: unknown) => typeof value === "number" && [1, 0.01].some((kali) => Math.abs(value - toNumber(expected) * kali) <= 0.5 * kali) } : {}) };
    }), report, context);
    if (form.jpt) return;
    const utama = rencanaDi(form, "utama");
    auditKolom(utama.map((each) => {
      const expected = tertimbangOf(each, lihatDari(context));
      return { field: each.tertimbang, seharusnya: expected && toNumber(expected) };
    }), report, context);
  },
};

const NILAI_UJI = [120, 115, 110, 109.6, 109, 100, 90, 89.6, 89, 80, 70, 69.6, 69, 60, 50, 49.6, 49, 20];
type SalahPredikat = "tanpaIde" | "batasPp46";
const pp46 = (nilai: number): Kategori => (nilai >= 91 ? "Sangat Baik" : nilai >= 76 ? "Baik" : nilai >= 61 ? "Cukup" : nilai >= 51 ? "Kurang" : "Sangat Kurang");

const rumusPredikat: Rule<PenilaianKinerja> = {
  id: "pp30/rumus-predikat",
  severity: "salah",
  owner: "penilai",
  cite: rentangPredikat.cite,
  supersedes: ["pp30/predikat"],
  messages: {
    tanpaIde: { id: "Rumus ini memberi Sangat Baik dari 110 tanpa ide baru: nilai {nilai} menghasilkan «{hasil}», seharusnya {seharusnya}.", en: "This formula yields Sangat Baik from 110 without a new idea: {nilai} is “{hasil}” where {seharusnya} is due." },
    batasPp46: { id: "Rumus ini memakai batas PP 46 (91, 76, 61, 51): nilai {nilai} menghasilkan «{hasil}», seharusnya {seharusnya}; batasnya 110, 90, 70, 50.", en: "This formula has the limits of PP 46 (91, 76, 61, 51): {nilai} is “{hasil}” where {seharusnya} is due; they are 110, 90, 70, 50." },
    batas: { id: "Batas atau celah dalam rumus ini keliru: nilai {nilai} menghasilkan «{hasil}», seharusnya {seharusnya}.", en: "The limits of this formula are wrong or have gaps: {nilai} is “{hasil}” where {seharusnya} is due." },
  },
  check(form, report, context) {
    const { predikat, nilaiKinerja } = form;
    const formula = formulaOf(predikat, context);
    if (formula === undefined || predikat.state === "absent" || nilaiKinerja.state === "absent") return;
    const ide = adaIdeBaru(form);
    const uji = NILAI_UJI.map((nilai): Percobaan<SalahPredikat> => ({ probe: { nilai }, benar: predikatKinerja(exact(nilai), ide), salah: { tanpaIde: predikatKinerja(exact(nilai), true), batasPp46: pp46(nilai) } }));
    const verdict = cobaRumus(`pp30 predikat ${ide}`, { at: predikat.at, formula, roles: rolesOf(context.grids, { nilai: nilaiKinerja.at }) }, uji, ["tanpaIde", "batasPp46"], samaKata, kata, context);
    if (!verdict || verdict.kind === "benar") return;
    const lihat = lihatDari(context);
    const due = nilaiKinerjaOf(form, lihat) && predikatOf(form, lihat);
    const wrongNow = due !== undefined && !samaKata(context.recalculated(predikat.at) ?? null, due);
    const menjadi = dalamGaya(`=SKP.PREDIKAT_KINERJA(${alamat(nilaiKinerja.at)}${ide ? ",TRUE" : ""})`, usesOwnFunctions(context.self.grid));
    report(verdict.kind === "lain" ? "batas" : verdict.kesalahan, predikat.at, { nilai: Number(verdict.uji.probe.nilai), hasil: verdict.hasil === false ? "" : String(verdict.hasil), seharusnya: verdict.uji.benar }, {
      ...writtenIn(predikat),
      ...(due === undefined ? {} : { expected: due }),
      severity: wrongNow ? "salah" : "periksa",
      ...denganFix(menjadi === undefined ? undefined : gantiRumus(predikat.at, predikat.written, formula, menjadi)),
    });
  },
};

const UJI_KINERJA = [[100, 80], [110, 80], [100, 90], [70, 110]] as const;
type SalahBobot = "pp46" | "lain360" | "rataRata" | "tertukar";

const rumusKinerja: Rule<PenilaianKinerja> = {
  id: "pp30/rumus-kinerja",
  severity: "salah",
  owner: "penilai",
  cite: bobotKinerja.cite,
  supersedes: ["pp30/nilai-kinerja"],
  messages: denganAkibat({
    pp46: { id: "Rumus ini membobot 60% SKP dan 40% perilaku, padahal tanpa penilaian rekan dan bawahan bobotnya 70% dan 30%.", en: "This formula weighs 60% SKP and 40% behaviour, but without peers and subordinates the weights are 70% and 30%." },
    lain360: { id: "Rumus ini membobot 70% SKP dan 30% perilaku, padahal dengan penilaian rekan dan bawahan bobotnya 60% dan 40%.", en: "This formula weighs 70% SKP and 30% behaviour, but with peers and subordinates the weights are 60% and 40%." },
    rataRata: { id: "Rumus ini merata-ratakan nilai SKP dan perilaku; yang benar {skp}% SKP ditambah {perilaku}% perilaku.", en: "This formula takes the plain mean of SKP and behaviour; it is {skp}% SKP and {perilaku}% behaviour." },
    tertukar: { id: "Bobot dalam rumus ini tertukar: {skp}% untuk SKP dan {perilaku}% untuk perilaku.", en: "The weights in this formula are swapped: {skp}% is for SKP and {perilaku}% for behaviour." },
  }),
  check(form, report, context) {
    const { nilaiSkp, nilaiPerilaku, nilaiSkpTertimbang, nilaiPerilakuTertimbang } = form;
    if (nilaiSkp.state === "absent" || nilaiPerilaku.state === "absent") return;
    const lihat = lihatDari(context);
    const with360 = pakai360(form, lihat);
    const weights = with360 ? bobotKinerja.dengan360 : bobotKinerja.tanpa360;
    const sum = (a: number, b: number, skp: number, perilaku: number) => (a * skp + b * perilaku) / 100;
    const parts = { a: nilaiSkpTertimbang.state === "absent" ? undefined : nilaiSkpTertimbang.at, b: nilaiPerilakuTertimbang.state === "absent" ? undefined : nilaiPerilakuTertimbang.at };
    for (const field of [form.jumlah, form.nilaiKinerja]) {
      const formula = formulaOf(field, context);
      if (formula === undefined || field.state === "absent") continue;
      const uji = UJI_KINERJA.map(([skp, perilaku]): Percobaan<SalahBobot> => ({
        probe: { skp, perilaku, a: sum(skp, 0, weights.skp, 0), b: sum(0, perilaku, 0, weights.perilaku) },
        benar: sum(skp, perilaku, weights.skp, weights.perilaku),
        salah: {
          ...(with360 ? { lain360: sum(skp, perilaku, bobotKinerja.tanpa360.skp, bobotKinerja.tanpa360.perilaku) } : { pp46: sum(skp, perilaku, bobotKinerja.dengan360.skp, bobotKinerja.dengan360.perilaku) }),
          rataRata: (skp + perilaku) / 2,
          tertukar: sum(skp, perilaku, weights.perilaku, weights.skp),
        },
      }));
      const roles = rolesOf(context.grids, { skp: nilaiSkp.at, perilaku: nilaiPerilaku.at, ...parts });
      const kesalahan: readonly SalahBobot[] = [with360 ? "lain360" : "pp46", "rataRata", "tertukar"];
      const verdict = cobaRumus(`pp30 kinerja ${with360}`, { at: field.at, formula, roles }, uji, kesalahan, dekat, bilangan, context);
      if (verdict?.kind !== "dikenal") continue;
      const expected = nilaiKinerjaOf(form, lihat);
      const { id, data } = akibat(verdict.kesalahan, context.recalculated(field.at), expected && toNumber(expected));
      report(id, field.at, { ...data, skp: weights.skp, perilaku: weights.perilaku }, { ...writtenIn(field), ...(expected ? { expected: toNumber(expected) } : {}) });
    }
  },
};

export const rumusPenilaianRules = [rumusCapaian, ...rumusRentangRules, rumusKategori, rumusKolom, rumusNilaiSkp] as const;
export const rumusKinerjaRules = [rumusKinerja, rumusPredikat] as const;

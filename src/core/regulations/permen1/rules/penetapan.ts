import { add, exact, sub, sum, toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { valueOf, type Field } from "../../../sheet/field";
import { agrees, correction } from "../../umum/rules/judge";
import { angkaKreditDasar, angkaKreditPendidikan, kebutuhanKenaikanJenjang, kebutuhanKenaikanPangkat } from "../formulas";
import type { Penetapan } from "../forms/types";
import type { UnsurPenetapan } from "../pak";
import { citeAkDasar, citeKebutuhan, persenPendidikan } from "../parameters";
import { golonganOf, jenjangOf, kebutuhanPangkatBoleh, konversiOf, kumulatifOf, unsurOf } from "../score";
import { compareNumber } from "./konversi";

const citeForm = { source: "perBkn3", at: "Lampiran, formulir penetapan angka kredit" } as const;

const NAMA: Readonly<Record<UnsurPenetapan, string>> = { dasar: "AK dasar", jfLama: "AK JF lama", penyesuaian: "AK penyesuaian/penyetaraan", konversi: "AK konversi", pendidikan: "AK peningkatan pendidikan" };

const jumlah: Rule<Penetapan> = {
  id: "permen1/jumlah-penetapan",
  severity: "salah",
  owner: "penilai",
  cite: citeForm,
  messages: {
    baris: { id: "Jumlah {unsur} tertulis {tertulis}; lama ditambah baru adalah {seharusnya}.", en: "The sum of {unsur} says {tertulis}; old and new make {seharusnya}." },
    kolom: { id: "Jumlah kolom ini tertulis {tertulis}; barisnya berjumlah {seharusnya}.", en: "The sum of this column says {tertulis}; its rows add up to {seharusnya}." },
  },
  check(form, report, context) {
    const rows = unsurOf(form, context.self, context.forms, context.profil);
    for (const [unsur, { lama, baru }] of rows) {
      const row = form.unsur[unsur];
      // A sum of what is written is right where it stands: a wrong part has been told.
      if (row && lama && baru && !follows(row.jumlah, [row.lama, row.baru])) compareNumber(row.jumlah, add(lama, baru), report, context, () => "baris", { unsur: NAMA[unsur] });
    }
    const { total } = form;
    const parts = (kolom: "lama" | "baru" | "jumlah") => Object.values(form.unsur).map((row) => row[kolom]);
    const [old, fresh] = [rows.map(([, { lama }]) => lama), rows.map(([, { baru }]) => baru)].map((values) => (values.every((value) => value !== undefined) ? sum(values) : undefined));
    if (!total || !old || !fresh) return;
    for (const [kolom, expected] of [["lama", old], ["baru", fresh], ["jumlah", add(old, fresh)]] as const) {
      const across = kolom === "jumlah" && follows(total.jumlah, [total.lama, total.baru]);
      if (!across && !follows(total[kolom], parts(kolom))) compareNumber(total[kolom], expected, report, context, () => "kolom");
    }
  },
};

/** Whether a written sum is that of the written parts, blank ones being 0. */
function follows(sum: Field<number>, parts: readonly Field<number>[]): boolean {
  if (sum.state !== "filled" || parts.some(({ state }) => state === "unreadable")) return false;
  return agrees(sum.value, parts.reduce((total, part) => total + (valueOf(part) ?? 0), 0));
}

const konversi: Rule<Penetapan> = {
  id: "permen1/penetapan-konversi",
  severity: "salah",
  owner: "penilai",
  cite: citeForm,
  messages: {
    beda: { id: "AK konversi tertulis {tertulis}; akumulasi atau konversi di buku kerja ini berjumlah {seharusnya}.", en: "The AK from conversion says {tertulis}; the papers in this workbook add up to {seharusnya}." },
    kosong: { id: "AK konversi belum diisi; akumulasi atau konversi di buku kerja ini berjumlah {seharusnya}.", en: "The AK from conversion is missing; the papers in this workbook add up to {seharusnya}." },
  },
  check(form, report, context) {
    const expected = konversiOf(context.self, context.forms, context.profil);
    const field = form.unsur.konversi?.baru;
    if (!expected || !field) return;
    if (field.state === "blank") report("kosong", field.at, { seharusnya: toNumber(expected) }, { severity: "periksa", expected: toNumber(expected) });
    compareNumber(field, expected, report, context);
  },
};

const kebutuhan: Rule<Penetapan> = {
  id: "permen1/kebutuhan",
  severity: "salah",
  owner: "penilai",
  cite: citeKebutuhan,
  messages: {
    pangkat: { id: "Angka kredit minimal kenaikan pangkat tertulis {tertulis}; untuk {jenjang} {seharusnya}.", en: "The minimum for the next pangkat says {tertulis}; for {jenjang} it is {seharusnya}." },
    jenjang: { id: "Angka kredit minimal kenaikan jenjang tertulis {tertulis}; untuk {jenjang} {seharusnya}.", en: "The minimum for the next jenjang says {tertulis}; for {jenjang} it is {seharusnya}." },
    puncak: { id: "{jenjang} dengan golongan ini sudah di puncak, tetapi kebutuhan tertulis {tertulis}; kosongkan atau tulis «-».", en: "{jenjang} with this golongan is at the top, but a need of {tertulis} is written; clear it or write “-”." },
  },
  check(form, report) {
    const jenjang = jenjangOf(form);
    if (!jenjang) return;
    const own = { pangkat: kebutuhanKenaikanPangkat(jenjang, golonganOf(form)), jenjang: kebutuhanKenaikanJenjang(jenjang) };
    for (const rise of ["pangkat", "jenjang"] as const) {
      const { perlu } = form[rise];
      const need = own[rise];
      if (perlu.state !== "filled") continue;
      const allowed = rise === "pangkat" ? kebutuhanPangkatBoleh(form, jenjang) : need === null ? [] : [need];
      if (need === null) {
        if (perlu.value !== 0) report("puncak", perlu.at, { jenjang, tertulis: perlu.value }, { severity: "periksa", written: perlu.written });
      } else if (!allowed.includes(perlu.value)) report(rise, perlu.at, { jenjang, tertulis: perlu.value, seharusnya: allowed.map(String).join(" atau ") }, allowed.length === 1 ? correction(perlu, need) : { written: perlu.written });
    }
  },
};

const selisih: Rule<Penetapan> = {
  id: "permen1/selisih-angka-kredit",
  severity: "salah",
  owner: "penilai",
  cite: citeKebutuhan,
  messages: {
    lebih: { id: "Kelebihan atau kekurangan tertulis {tertulis}; kumulatif {kumulatif} melebihi {perlu} sebanyak {seharusnya}.", en: "The surplus or shortfall says {tertulis}; {kumulatif} is {seharusnya} over {perlu}." },
    kurang: { id: "Kelebihan atau kekurangan tertulis {tertulis}; kumulatif {kumulatif} masih kurang {seharusnya} dari {perlu}.", en: "The surplus or shortfall says {tertulis}; {kumulatif} is {seharusnya} short of {perlu}." },
  },
  check(form, report, { self, forms, profil, recalculated }) {
    const total = kumulatifOf(form, self, forms, profil);
    if (!total) return;
    for (const rise of ["pangkat", "jenjang"] as const) {
      const { perlu, selisih: field } = form[rise];
      if (perlu.state !== "filled" || field.state !== "filled") continue;
      const difference = toNumber(sub(total, exact(perlu.value)));
      const now = recalculated(field.at);
      // Whether a shortfall carries a sign differs from form to form.
      const fits = (value: number) => agrees(Math.abs(value), Math.abs(difference));
      if (fits(field.value) || (typeof now === "number" && fits(now))) continue;
      report(difference >= 0 ? "lebih" : "kurang", field.at, { tertulis: field.value, kumulatif: toNumber(total), perlu: perlu.value, seharusnya: Math.abs(difference) }, { written: field.written, expected: difference });
    }
  },
};

const dasar: Rule<Penetapan> = {
  id: "permen1/ak-dasar",
  severity: "periksa",
  owner: "penilai",
  cite: citeAkDasar,
  messages: {
    beda: { id: "AK dasar tertulis {tertulis}; untuk golongan {golongan} angka kredit dasar {seharusnya}. Periksa asal pengangkatannya.", en: "The AK dasar says {tertulis}; for golongan {golongan} it is {seharusnya}. Check how the appointment came about." },
  },
  check(form, report) {
    const golongan = golonganOf(form);
    const own = golongan && angkaKreditDasar(golongan);
    const row = form.unsur.dasar;
    if (golongan === null || own === null || !row) return;
    // What was given once stands under LAMA, and what is given now under BARU; a higher golongan since then has another base.
    const field = row.baru.state === "filled" && row.baru.value > 0 ? row.baru : undefined;
    if (field && !agrees(field.value, own)) report("beda", field.at, { tertulis: field.value, golongan, seharusnya: own }, { written: field.written, expected: own });
  },
};

const pendidikan: Rule<Penetapan> = {
  id: "permen1/ak-pendidikan",
  severity: "periksa",
  owner: "penilai",
  cite: persenPendidikan.cite,
  messages: {
    beda: { id: "Angka kredit peningkatan pendidikan tertulis {tertulis}; 25% dari kebutuhan kenaikan pangkat {jenjang} adalah {seharusnya}.", en: "The AK for a higher degree says {tertulis}; 25% of the need of {jenjang} is {seharusnya}." },
  },
  check(form, report) {
    const jenjang = jenjangOf(form);
    const field = form.unsur.pendidikan?.baru;
    const written = field && valueOf(field);
    if (!jenjang || field?.state !== "filled" || written === undefined || written === 0) return;
    const expected = toNumber(angkaKreditPendidikan(jenjang));
    if (!agrees(written, expected)) report("beda", field.at, { jenjang, tertulis: written, seharusnya: expected }, { written: field.written, expected });
  },
};

const lengkap: Rule<Penetapan> = {
  id: "permen1/unsur-penetapan",
  severity: "periksa",
  owner: "penilai",
  cite: citeForm,
  messages: {
    tidakAda: { id: "Baris {unsur} tidak ada di penetapan ini; tambahkan, dan isi 0 atau «-» bila tidak ada nilainya.", en: "The row {unsur} is missing; add it, with 0 or “-” where there is none." },
  },
  check(form, report) {
    if (!form.unsur.konversi) report("tidakAda", form.tabel, { unsur: NAMA.konversi });
  },
};

export const penetapanRules = [lengkap, jumlah, konversi, kebutuhan, selisih, dasar, pendidikan] as const;

import { monthName } from "../../../base/months";
import { sum, toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import type { CellRef } from "../../../sheet/grid";
import { agrees } from "../../umum/rules/judge";
import type { Konversi } from "../forms/types";
import { bulanOf, hitungBaris, jumlahOf, KONVERSI, milikSama } from "../score";
import { compareNumber } from "./konversi";

const citeBulan = { source: "perBkn3", at: "Pasal 13" } as const;
const monthText = (index: number) => `${monthName((index % 12) + 1)} ${Math.floor(index / 12)}`;

const ganda: Rule<Konversi> = {
  id: "permen1/bulan-ganda",
  severity: "salah",
  owner: "penilai",
  cite: citeBulan,
  messages: {
    baris: { id: "Bulan {bulan} sudah dihitung di baris {lain} formulir ini; satu bulan hanya dihitung sekali.", en: "{bulan} is counted in row {lain} of this form already; a month counts once." },
    formulir: { id: "Bulan {bulan} sudah dihitung di lembar {lain}; satu bulan hanya dihitung sekali, jadi pilih konversi tahunan atau periodiknya.", en: "{bulan} is counted on sheet {lain} already; a month counts once, so choose the yearly or the periodic conversion." },
  },
  check(form, report, { self, forms }) {
    const seen = new Map<number, { readonly id: "baris" | "formulir"; readonly lain: string }>();
    for (const other of milikSama(self, forms, self.form.id)) {
      // The later of two forms tells of it.
      if (other === self) break;
      for (const baris of (other.data as Konversi).baris) for (const index of bulanOf(baris, other)?.bulan ?? []) seen.set(index, { id: "formulir", lain: other.sheet });
    }
    for (const baris of form.baris) {
      const months = bulanOf(baris, self)?.bulan ?? [];
      const twice = months.find((index) => seen.has(index));
      const before = twice === undefined ? undefined : seen.get(twice);
      const at: CellRef = baris.periodik.state === "absent" ? baris.at : baris.periodik.at;
      if (twice !== undefined && before) report(before.id, at, { bulan: monthText(twice), lain: before.lain });
      for (const index of months) if (!seen.has(index)) seen.set(index, { id: "baris", lain: String(baris.at.rect.top + 1) });
    }
  },
};

const jumlah: Rule<Konversi> = {
  id: "permen1/jumlah-akumulasi",
  severity: "salah",
  owner: "penilai",
  cite: citeBulan,
  messages: {
    beda: { id: "Jumlah angka kredit tertulis {tertulis}; jumlah barisnya {seharusnya}.", en: "The sum says {tertulis}; the rows add up to {seharusnya}." },
    kosong: { id: "Jumlah angka kredit belum diisi; jumlah barisnya {seharusnya}.", en: "The sum is missing; the rows add up to {seharusnya}." },
  },
  check(form, report, context) {
    const values = form.baris.map((baris) => hitungBaris(baris, form, context.self, context.forms, context.profil).angkaKredit);
    const known = values.flatMap((value) => value ?? []);
    if (known.length === 0 || known.length < values.length) return;
    const total = sum(known);
    // A sum of what is written is right where it stands: a wrong row has been told.
    const written = form.baris.flatMap(({ angkaKredit }) => (angkaKredit.state === "filled" ? [angkaKredit.value] : []));
    if (form.jumlah.state === "filled" && written.length === form.baris.length && agrees(form.jumlah.value, written.reduce((all, value) => all + value, 0))) return;
    if (form.jumlah.state === "blank") report("kosong", form.jumlah.at, { seharusnya: toNumber(total) }, { severity: "periksa", expected: toNumber(total) });
    compareNumber(form.jumlah, total, report, context);
  },
};

const asal: Rule<Konversi> = {
  id: "permen1/akumulasi-konversi",
  severity: "periksa",
  owner: "penilai",
  cite: { source: "perBkn3", at: "Lampiran, formulir akumulasi angka kredit" },
  messages: {
    beda: { id: "Baris ini berpredikat {predikat} dan menghasilkan {tertulis}; konversi bulan yang sama di lembar {lembar} menghasilkan {seharusnya}. Samakan keduanya.", en: "This row says {predikat} and yields {tertulis}; the conversion of the same months on sheet {lembar} yields {seharusnya}. Make them the same." },
    belum: { id: "Konversi {bulan} di lembar {lembar} belum masuk akumulasi ini; tambahkan barisnya.", en: "The conversion of {bulan} on sheet {lembar} is not in this accumulation; add its row." },
  },
  check(form, report, { self, forms, profil }) {
    const rows = form.baris.map((baris) => ({ baris, ...hitungBaris(baris, form, self, forms, profil) }));
    const all = new Set(rows.flatMap(({ bulan }) => bulan?.bulan ?? []));
    if (all.size === 0) return;
    // A row with a number of months alone may be that of any.
    const vague = rows.some(({ bulan }) => bulan !== undefined && !bulan.bulan);
    for (const other of milikSama(self, forms, KONVERSI)) {
      const months = (other.data as Konversi).baris.flatMap((baris) => bulanOf(baris, other)?.bulan ?? []);
      const [first, last] = [months[0], months.at(-1)];
      if (first === undefined || last === undefined) continue;
      const same = rows.find(({ bulan }) => bulan?.bulan?.join() === months.join());
      const total = jumlahOf(other, forms, profil);
      if (same?.angkaKredit && total && !agrees(toNumber(same.angkaKredit), toNumber(total))) {
        report("beda", same.baris.at, { predikat: same.predikat ?? "", tertulis: toNumber(same.angkaKredit), seharusnya: toNumber(total), lembar: other.sheet });
      } else if (!vague && !months.some((index) => all.has(index))) report("belum", form.tabel, { bulan: first === last ? monthText(first) : `${monthText(first)} s.d. ${monthText(last)}`, lembar: other.sheet });
    }
  },
};

export const gandaRules = [ganda] as const;
export const akumulasiRules = [ganda, jumlah, asal] as const;

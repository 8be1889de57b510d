import { exact, sum, toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { agrees } from "../../umum/rules/judge";
import type { PerilakuDinilai } from "../forms/types";
import { ASPEK_PERILAKU, nilaiPerilakuTertinggi, rentangSebutan } from "../parameters";
import { nilaiPerilakuOf } from "../score";
import { compareField, compareSebutan, sebutanMessages } from "./nilai";

export const citePerilaku = { source: "panduanSkp", at: "penilaian perilaku kerja: orientasi pelayanan, integritas, komitmen, disiplin, kerja sama, kepemimpinan" } as const;

/** The valuations of behaviour on a form, and whether their mean is due already. */
type Bagian<F> = (form: F) => readonly (PerilakuDinilai & { readonly due: boolean })[];

const perilakuRentang = <F>(parts: Bagian<F>): Rule<F> => ({
  id: "pp46/perilaku-rentang",
  severity: "salah",
  owner: "penilai",
  cite: citePerilaku,
  messages: {
    luar: { id: "Nilai {aspek} {nilai}; nilai perilaku kerja hanya 0 sampai 100.", en: "The value of {aspek} is {nilai}; behaviour is valued from 0 to 100." },
  },
  check(form, report) {
    for (const { perilaku } of parts(form)) for (const [index, { nilai }] of perilaku.entries()) {
      if (nilai.state === "filled" && (nilai.value < 0 || nilai.value > nilaiPerilakuTertinggi)) report("luar", nilai.at, { aspek: ASPEK_PERILAKU[index] ?? "", nilai: nilai.value }, { written: nilai.written });
    }
  },
});

const perilakuSebutan = <F>(parts: Bagian<F>): Rule<F> => ({
  id: "pp46/sebutan-perilaku",
  severity: "salah",
  owner: "penilai",
  cite: rentangSebutan.cite,
  messages: sebutanMessages,
  check(form, report, context) {
    for (const { nilai, sebutan } of parts(form).flatMap(({ perilaku }) => perilaku)) {
      if (nilai.state === "filled" && nilai.value > 0 && nilai.value <= nilaiPerilakuTertinggi) compareSebutan(sebutan, exact(nilai.value), report, context);
    }
  },
});

const perilakuRataRata = <F>(parts: Bagian<F>): Rule<F> => ({
  id: "pp46/rata-rata-perilaku",
  severity: "salah",
  owner: "penilai",
  cite: citePerilaku,
  messages: {
    beda: { id: "Nilai rata-rata perilaku tertulis {tertulis}; rata-rata {jumlah} aspek yang dinilai adalah {seharusnya}.", en: "The mean of behaviour says {tertulis}; the mean of the {jumlah} aspects is {seharusnya}." },
    pembagi: { id: "Nilai rata-rata perilaku tertulis {tertulis} karena pembaginya salah; {jumlah} aspek dinilai, jadi rata-ratanya {seharusnya}.", en: "The mean says {tertulis} as it divides by the wrong number; {jumlah} aspects are valued, so it is {seharusnya}." },
    kosong: { id: "Nilai rata-rata perilaku belum diisi; seharusnya {seharusnya}.", en: "The mean of behaviour is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    for (const part of parts(form)) {
      const expected = nilaiPerilakuOf(part);
      if (!expected) continue;
      const values = filledAspects(part);
      const total = toNumber(sum(values));
      const data = { jumlah: values.length };
      compareField(part.rataRataPerilaku, toNumber(expected), part.due, (id, at, more, rest) => report(id, at, { ...more, ...data }, rest), context, (written) =>
        [5, 6].some((divisor) => divisor !== values.length && agrees(written, total / divisor)) ? "pembagi" : "beda",
      );
    }
  },
});

function filledAspects(part: PerilakuDinilai) {
  return part.perilaku.flatMap(({ nilai }) => (nilai.state === "filled" && nilai.value > 0 ? [exact(nilai.value)] : []));
}

const perilakuJumlah = <F>(parts: Bagian<F>): Rule<F> => ({
  id: "pp46/jumlah-perilaku",
  severity: "salah",
  owner: "penilai",
  cite: citePerilaku,
  messages: {
    beda: { id: "Jumlah nilai perilaku tertulis {tertulis}; jumlah aspek yang dinilai {seharusnya}.", en: "The sum of behaviour says {tertulis}; the aspects add up to {seharusnya}." },
    kosong: { id: "Jumlah nilai perilaku belum diisi; seharusnya {seharusnya}.", en: "The sum of behaviour is empty; it should be {seharusnya}." },
  },
  check(form, report, context) {
    for (const part of parts(form)) if (nilaiPerilakuOf(part)) compareField(part.jumlahPerilaku, toNumber(sum(filledAspects(part))), false, report, context, () => "beda");
  },
});

/** What holds wherever behaviour is valued. */
export function perilakuRules<F>(parts: Bagian<F>): readonly Rule<F>[] {
  return [perilakuRentang(parts), perilakuSebutan(parts), perilakuJumlah(parts), perilakuRataRata(parts)];
}

import { akibat, denganAkibat } from "../../../audit/akibat";
import { bilangan, cobaRumus, dekat, type Percobaan } from "../../../audit/percobaan";
import { alamat, dalamGaya, denganFix, gantiRumus } from "../../../audit/perbaikan";
import { formulaIn, rolesOf, usesOwnFunctions } from "../../../audit/trials";
import { exact, toNumber } from "../../../base/exact";
import type { Rule } from "../../../check/rule";
import { konversiPp46, rataRata2021 } from "../formulas";
import type { Integrasi } from "../forms/types";
import { kurvaKonversiPp46, nilaiTertinggi } from "../parameters";
import { integrasiOf, paruh2021 } from "../rantai";
import { lihatDari } from "./banding";

/** Values of PP 46 within each line of the table, none between two lines: there the text leaves a choice. */
const NILAI_UJI = [40, 50, 51, 55, 60, 61, 70, 75, 76, 80, 86.8, 90, 91, 95, 99, 100];
const SALAH_KONVERSI = ["tanpaKonversi", "seratusDuaPuluh"] as const;
type SalahKonversi = (typeof SALAH_KONVERSI)[number];
const konversi = (nilai: number): number => toNumber(konversiPp46(exact(nilai)));

const UJI_KONVERSI = NILAI_UJI.map((nilai): Percobaan<SalahKonversi> => ({ probe: { nilai }, benar: konversi(nilai), salah: { tanpaKonversi: nilai, seratusDuaPuluh: (nilai * nilaiTertinggi) / 100 } }));

const rumusKonversi: Rule<Integrasi> = {
  id: "pp30/rumus-konversi-pp46",
  severity: "salah",
  owner: "penilai",
  cite: kurvaKonversiPp46.cite,
  supersedes: ["pp30/konversi-pp46"],
  messages: denganAkibat({
    tanpaKonversi: { id: "Rumus ini mengambil nilai PP 46/2011 apa adanya; nilai Januari–Juni dikonversi ke skala PP 30/2019 menurut tabelnya.", en: "This formula takes the value of PP 46/2011 as it is; that of January to June is converted to the scale of PP 30/2019 by its table." },
    seratusDuaPuluh: { id: "Rumus ini mengalikan nilai dengan 120/100; konversinya mengikuti tabel, ruas demi ruas.", en: "This formula multiplies by 120/100; the conversion goes by its table, line by line." },
    lain: { id: "Rumus ini tidak mengikuti tabel konversi: nilai {nilai} menghasilkan {jadi}, menurut tabel {menurut}.", en: "This formula does not follow the table of conversion: {nilai} yields {jadi}, by the table {menurut}." },
  }),
  check(form, report, context) {
    const { nilaiPp46: asli, nilaiKonversi: field } = form;
    const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
    if (formula === undefined || field.state === "absent" || asli.state === "absent") return;
    const verdict = cobaRumus("pp30 konversi pp46", { at: field.at, formula, roles: rolesOf(context.grids, { nilai: asli.at }) }, UJI_KONVERSI, SALAH_KONVERSI, dekat, bilangan, context);
    if (!verdict || verdict.kind === "benar") return;
    const own = paruh2021(lihatDari(context)).pp46 ?? (asli.state === "filled" && asli.value >= 0 ? exact(asli.value) : undefined);
    const expected = own && own.n >= 0n ? toNumber(konversiPp46(own)) : undefined;
    const { id, data } = akibat(verdict.kind === "lain" ? "lain" : verdict.kesalahan, context.recalculated(field.at), expected);
    const menjadi = dalamGaya(`=SKP.KONVERSI_PP46(${alamat(asli.at)})`, usesOwnFunctions(context.self.grid));
    report(id, field.at, { ...data, nilai: Number(verdict.uji.probe["nilai"]), jadi: Number(verdict.hasil), menurut: Number(verdict.uji.benar) }, {
      written: field.written,
      ...(expected === undefined ? {} : { expected }),
      ...denganFix(menjadi === undefined ? undefined : gantiRumus(field.at, field.written, formula, menjadi)),
    });
  },
};

const SALAH_INTEGRASI = ["tanpaKonversi", "jumlah", "enamEmpat", "hanyaKedua", "hanyaPertama"] as const;
type SalahIntegrasi = (typeof SALAH_INTEGRASI)[number];

const UJI_INTEGRASI = [[86.8, 104], [78, 112], [95, 70]].map(([asli = 0, kedua = 0]): Percobaan<SalahIntegrasi> => {
  const pertama = konversi(asli);
  return {
    probe: { asli, pertama, kedua },
    benar: toNumber(rataRata2021(konversiPp46(exact(asli)), exact(kedua))),
    salah: { tanpaKonversi: (asli + kedua) / 2, jumlah: pertama + kedua, enamEmpat: (pertama * 60 + kedua * 40) / 100, hanyaKedua: kedua, hanyaPertama: pertama },
  };
});

const rumusNilai: Rule<Integrasi> = {
  id: "pp30/rumus-integrasi",
  severity: "salah",
  owner: "penilai",
  cite: { source: "se3Tahun2021", at: "integrasi nilai Januari–Juni dan Juli–Desember, masing-masing 50%" },
  supersedes: ["pp30/nilai-integrasi"],
  messages: denganAkibat<SalahIntegrasi>({
    tanpaKonversi: { id: "Rumus ini merata-ratakan nilai PP 46/2011 yang belum dikonversi; yang diambil nilai Januari–Juni sesudah konversi.", en: "This formula takes the mean with the value of PP 46/2011 as it is; that of January to June counts after its conversion." },
    jumlah: { id: "Rumus ini menjumlahkan kedua semester; yang benar rata-ratanya.", en: "This formula adds both halves up; their mean is due." },
    enamEmpat: { id: "Rumus ini membobot kedua semester 60% dan 40%; masing-masing berbobot 50%.", en: "This formula weighs the halves 60% and 40%; each weighs 50%." },
    hanyaKedua: { id: "Rumus ini hanya mengambil nilai Juli–Desember; nilai tahun 2021 rata-rata kedua semester.", en: "This formula takes July to December alone; the value of 2021 is the mean of both halves." },
    hanyaPertama: { id: "Rumus ini hanya mengambil nilai Januari–Juni; nilai tahun 2021 rata-rata kedua semester.", en: "This formula takes January to June alone; the value of 2021 is the mean of both halves." },
  }),
  check(form, report, context) {
    const { nilaiPp46: asli, nilaiKonversi: pertama, nilaiPp30: kedua, nilaiIntegrasi: field } = form;
    const formula = field.state === "absent" ? undefined : formulaIn(context.self.grid, field.at);
    if (formula === undefined || field.state === "absent" || kedua.state === "absent") return;
    const place = (each: typeof asli) => (each.state === "absent" ? undefined : each.at);
    const roles = rolesOf(context.grids, { asli: place(asli), pertama: place(pertama), kedua: kedua.at });
    const verdict = cobaRumus("pp30 integrasi", { at: field.at, formula, roles }, UJI_INTEGRASI, SALAH_INTEGRASI, dekat, bilangan, context);
    if (verdict?.kind !== "dikenal") return;
    const due = integrasiOf(form, lihatDari(context));
    const expected = due && toNumber(due);
    const { id, data } = akibat(verdict.kesalahan, context.recalculated(field.at), expected);
    const from = place(pertama) ?? place(asli);
    const menjadi = place(pertama) ? `=AVERAGE(${from ? alamat(from) : ""},${alamat(kedua.at)})` : from && dalamGaya(`=SKP.NILAI_INTEGRASI_2021(${alamat(from)},${alamat(kedua.at)})`, usesOwnFunctions(context.self.grid));
    report(id, field.at, data, { written: field.written, ...(expected === undefined ? {} : { expected }), ...denganFix(menjadi === undefined ? undefined : gantiRumus(field.at, field.written, formula, menjadi)) });
  },
};

export const rumusIntegrasiRules = [rumusKonversi, rumusNilai] as const;

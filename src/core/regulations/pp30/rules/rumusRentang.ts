import { akibat, denganAkibat } from "../../../audit/akibat";
import { bilangan, cobaRumus, dekat, type Percobaan } from "../../../audit/percobaan";
import { alamat, dalamGaya, denganFix, gantiRumus } from "../../../audit/perbaikan";
import { formulaIn, rolesOf, usesOwnFunctions } from "../../../audit/trials";
import { exact, toNumber } from "../../../base/exact";
import type { CheckContext, Rule } from "../../../check/rule";
import { cellKey, type CellRef } from "../../../sheet/grid";
import { agrees } from "../../umum/rules/judge";
import { capaianIki, capaianIkiRentang, type Kondisi } from "../formulas";
import type { Indikator, PenilaianSkp } from "../forms/types";
import { capaianDari, ikiOf, kondisiOf } from "../score";

/** Percent as a cell holds it: 1.05 where its format shows percent. */
export const skala = ({ sheet, rect }: CellRef, { self }: CheckContext): number => (sheet === self.sheet && self.grid.percent.has(cellKey(rect.top, rect.left)) ? 0.01 : 1);

const SALAH = ["bawahDiabaikan", "atasDiabaikan", "tengah", "bawahKeAtas", "atasKeBawah", "tanpaSeratus", "dibatasi", "kondisiLain"] as const;
type Salah = (typeof SALAH)[number];

/** Ends of a range and what was done: inside it, at its ends, below and above. */
const UJI = [[10, 20, 15], [10, 20, 10], [10, 20, 20], [10, 20, 5], [10, 20, 30], [40, 50, 47], [40, 50, 36]] as const;

function uji(kondisi: Kondisi, kali: number): readonly Percobaan<Salah>[] {
  const lain: Kondisi = kondisi === "normal" ? "khusus" : "normal";
  return UJI.map(([bawah, atas, realisasi]) => {
    const terhadap = (target: number) => toNumber(capaianIki(exact(target), exact(realisasi), kondisi)) * kali;
    const rentang = (each: Kondisi) => toNumber(capaianIkiRentang(exact(bawah), exact(atas), exact(realisasi), each)) * kali;
    const benar = rentang(kondisi);
    const dalam = realisasi >= bawah && realisasi <= atas;
    return {
      probe: { bawah, atas, realisasi },
      benar,
      salah: {
        bawahDiabaikan: terhadap(atas),
        atasDiabaikan: terhadap(bawah),
        tengah: terhadap((bawah + atas) / 2),
        bawahKeAtas: dalam ? benar : terhadap(atas),
        atasKeBawah: dalam ? benar : terhadap(bawah),
        tanpaSeratus: benar / 100,
        dibatasi: Math.min(benar, 100 * kali),
        kondisiLain: rentang(lain),
      },
    };
  });
}

const BENAR = { id: "Di dalam rentang capaiannya 100%; di bawah dan di atasnya dibandingkan dengan batas yang dilewati.", en: "Inside the range the capaian is 100%; below and above it is measured against the end that was passed." };
const pesan = (id: string, en: string) => ({ id: `${id} ${BENAR.id}`, en: `${en} ${BENAR.en}` });

const rumusRentang: Rule<PenilaianSkp> = {
  id: "pp30/rumus-capaian-rentang",
  severity: "salah",
  owner: "penilai",
  cite: { source: "permen8", at: "Lampiran salinan hlm. 99 dan hlm. 100, capaian IKI dengan target rentang" },
  supersedes: ["pp30/capaian-iki"],
  messages: denganAkibat<Salah>({
    bawahDiabaikan: pesan("Rumus ini mengabaikan batas bawah target dan hanya membandingkan dengan batas atasnya.", "This formula ignores the lower end of the target and compares with the upper end alone."),
    atasDiabaikan: pesan("Rumus ini mengabaikan batas atas target dan hanya membandingkan dengan batas bawahnya.", "This formula ignores the upper end of the target and compares with the lower end alone."),
    tengah: pesan("Rumus ini membandingkan dengan tengah rentang target.", "This formula compares with the middle of the range."),
    bawahKeAtas: pesan("Rumus ini membandingkan realisasi di bawah rentang dengan batas atasnya.", "This formula compares what lies below the range with its upper end."),
    atasKeBawah: pesan("Rumus ini membandingkan realisasi di atas rentang dengan batas bawahnya.", "This formula compares what lies above the range with its lower end."),
    tanpaSeratus: { id: "Rumus ini lupa mengalikan dengan 100: capaian dinyatakan dalam persen.", en: "This formula forgets to multiply by 100: capaian is in percent." },
    dibatasi: { id: "Rumus ini membatasi capaian sampai 100%; capaian di atas rentang dihitung penuh, kategorinya Sangat Baik.", en: "This formula caps the capaian at 100%; above the range it counts in full and is Sangat Baik." },
    kondisiLain: { id: "Rumus ini menghitung kondisi yang lain dari yang dinyatakan: kondisi normal R/T×100, kondisi khusus (1+(1−R/T))×100.", en: "This formula works out the other kondisi than the one stated: normal is R/T×100, khusus is (1+(1−R/T))×100." },
  }),
  check({ rencana }, report, context) {
    for (const iki of rencana.flatMap(ikiOf)) {
      const { capaian, realisasi, ujung } = iki;
      if (!ujung || capaian.state === "absent" || realisasi.state === "absent") continue;
      const formula = formulaIn(context.self.grid, capaian.at);
      if (formula === undefined) continue;
      const kondisi = kondisiOf(iki, context.profil);
      const kali = skala(capaian.at, context);
      const [bawah, atas] = ujung;
      const tried = { at: capaian.at, formula, roles: rolesOf(context.grids, { bawah, atas, realisasi: realisasi.at }) };
      const verdict = cobaRumus(`pp30 rentang ${kondisi} ${kali}`, tried, uji(kondisi, kali), SALAH, dekat, bilangan, context);
      // Which kondisi is meant may be left unsaid, which is told by the rule on the values.
      if (verdict?.kind !== "dikenal" || (verdict.kesalahan === "kondisiLain" && iki.kondisi.state !== "filled")) continue;
      const due = capaianDari(iki, kondisi);
      const expected = due && toNumber(due);
      const now = context.recalculated(capaian.at);
      const { id, data } = akibat(verdict.kesalahan, typeof now === "number" ? now / kali : undefined, expected);
      const menjadi = kali === 1 ? dalamGaya(benarUntuk(iki, ujung, kondisi), usesOwnFunctions(context.self.grid)) : undefined;
      const right = menjadi !== undefined && expected !== undefined && isNear(context.trial(capaian.at, menjadi, new Map()), expected);
      report(id, capaian.at, data, { written: capaian.written, ...(expected === undefined ? {} : { expected }), ...denganFix(right ? gantiRumus(capaian.at, capaian.written, formula, menjadi) : undefined) });
    }
  },
};

const isNear = (value: unknown, expected: number): boolean => typeof value === "number" && agrees(value, expected);

function benarUntuk({ realisasi, kondisi: told }: Indikator, [bawah, atas]: readonly [CellRef, CellRef], kondisi: Kondisi): string {
  const stated = told.state === "filled" ? `,${alamat(told.at)}` : kondisi === "khusus" ? ',"khusus"' : "";
  return `=SKP.CAPAIAN_IKI(${alamat(bawah)},${alamat(realisasi.at)},${alamat(atas)}${stated})`;
}

export const rumusRentangRules = [rumusRentang] as const;

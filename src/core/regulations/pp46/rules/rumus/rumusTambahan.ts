import { formulaIn, usesOwnFunctions } from "../../../../audit/trials";
import type { Rule } from "../../../../check/rule";
import { tokens, type Token } from "../../../../twins/tokens";
import { nilaiTugasTambahan } from "../../formulas";
import type { PenilaianSkp } from "../../forms/types";
import { poinTambahan } from "../../score";
import { dalamGaya, denganFix, gantiRumus } from "../../../../audit/perbaikan";

const HITUNGAN = /^(?:COUNTA|COUNTIF|COUNTIFS|COUNT|ROWS)$/i;
/** Numbers of tasks that tell every shifted limit. */
const BANYAK = [1, 2, 3, 4, 5, 6, 7, 8];

export const rumusTugasTambahan: Rule<PenilaianSkp> = {
  id: "pp46/rumus-tugas-tambahan",
  severity: "salah",
  owner: "penilai",
  cite: { source: "panduanSkp", at: "penilaian tugas tambahan: 1–3 tugas 1, 4–6 tugas 2, 7 tugas atau lebih 3" },
  supersedes: ["pp46/tugas-tambahan"],
  messages: {
    bergeser: { id: "Batas dalam rumus ini bergeser: {jumlah} tugas tambahan menghasilkan {hasil}, seharusnya {seharusnya} (1–3 tugas 1, 4–6 tugas 2, 7 atau lebih 3).", en: "The limits of this formula are shifted: {jumlah} tasks yield {hasil} where {seharusnya} is due (1–3 tasks 1, 4–6 tasks 2, 7 or more 3)." },
  },
  check(form, report, { self, trial }) {
    const { nilai } = form.tugasTambahan;
    const formula = nilai.state === "filled" ? formulaIn(self.grid, nilai.at) : undefined;
    const counted = formula === undefined ? undefined : countOf(formula);
    if (nilai.state !== "filled" || formula === undefined || !counted) return;
    const yields = (jumlah: number) => trial(nilai.at, counted.replaced(String(jumlah)), new Map());
    const jumlah = BANYAK.find((each) => typeof yields(each) !== "number" || yields(each) !== nilaiTugasTambahan(each));
    const hasil = jumlah === undefined ? undefined : yields(jumlah);
    if (jumlah === undefined || typeof hasil !== "number") return;
    const menjadi = dalamGaya(`=SKP.NILAI_TUGAS_TAMBAHAN(${counted.text})`, usesOwnFunctions(self.grid));
    const expected = poinTambahan(form.tugasTambahan);
    report("bergeser", nilai.at, { jumlah, hasil, seharusnya: nilaiTugasTambahan(jumlah) }, { written: nilai.written, ...(expected === null ? {} : { expected }), ...denganFix(menjadi === undefined ? undefined : gantiRumus(nilai.at, nilai.written, formula, menjadi)) });
  },
};

/** The counting call of a formula, and the formula with a number in each of its places; undefined when it counts nothing, or several things. */
function countOf(formula: string): { readonly text: string; replaced(by: string): string } | undefined {
  const list = tokens(formula.replace(/^=/, ""));
  const pieces: (string | { readonly call: string })[] = [];
  for (let at = 0; at < list.length; ) {
    const end = HITUNGAN.test(list[at]?.text ?? "") && list[at + 1]?.kind === "open" ? closing(list, at + 1) : at;
    const text = list.slice(at, end + 1).map((token) => token.text).join("");
    pieces.push(end > at ? { call: text } : text);
    at = end + 1;
  }
  const calls = new Set(pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.call.replace(/\s/g, "")])));
  const [text] = calls;
  if (calls.size !== 1 || text === undefined) return undefined;
  return { text, replaced: (by) => `=${pieces.map((piece) => (typeof piece === "string" ? piece : by)).join("")}` };
}

function closing(list: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < list.length; at++) {
    if (list[at]?.kind === "open") depth++;
    else if (list[at]?.kind === "close" && --depth === 0) return at;
  }
  return list.length - 1;
}

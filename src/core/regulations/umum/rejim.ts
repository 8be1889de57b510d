import { addDays } from "../../base/civilDate";
import { hari } from "../../check/finding";
import { formsOnSheet } from "../../check/people";
import type { Rule } from "../../check/rule";
import type { Field } from "../../sheet/field";
import { cellRef, type CellRef } from "../../sheet/grid";
import { viewOf, wordsIn } from "../../sheet/view";
import type { Periode } from "../regulation";
import { pemilikIstilah } from "./istilah";
import { dasarMasaBerlaku, masaBerlaku, peraturanPada, REJIM, rejimDalam, type Rejim } from "./masaBerlaku";

interface Berperiode {
  readonly periode: Field<Periode>;
}

/** The period of a form must lie within its regulation's time; a workbook is judged by its period, never by today. */
export function periodeRejimRule(rejim: Rejim): Rule<Berperiode> {
  const { title } = masaBerlaku[rejim];
  return {
    id: `${rejim}/periode-peraturan`,
    severity: "salah",
    owner: "pengelola",
    cite: dasarMasaBerlaku[rejim],
    messages: {
      sebelum: { id: `Periode {periode} dinilai dengan DP3, bukan ${title}; formulir ini untuk periode yang berakhir sejak {mulai}.`, en: `The period {periode} is appraised by DP3, not by ${title}; this form is for periods that end on or after {mulai}.` },
      lain: { id: `Formulir ${title} ini memuat periode {periode}, yang dinilai dengan {seharusnya}; pakai formulir {seharusnya}.`, en: `This form of ${title} covers {periode}, which {seharusnya} rules; use the form of {seharusnya}.` },
      dua: {
        id: "Periode {periode} dinilai dalam dua bagian: {lama} sampai {akhir}, lalu {baru} sejak {mulai}. Batasi formulir ini pada bagian {sendiri} dan buat SKP kedua untuk bagian lainnya.",
        en: "The period {periode} is appraised in two parts: {lama} to {akhir}, then {baru} from {mulai}. Keep this form to the part of {sendiri} and make a second SKP for the other.",
      },
    },
    check({ periode }, report) {
      if (periode.state !== "filled") return;
      const span = periode.value;
      const touched = rejimDalam(periode.value);
      if (touched.length === 1 && touched[0] === rejim) return;
      if (touched.length === 0) return report("sebelum", periode.at, { periode: span, mulai: hari(masaBerlaku[rejim].inForce.from) });
      if (!touched.includes(rejim)) return report("lain", periode.at, { periode: span, seharusnya: peraturanPada(periode.value.sampai) ?? "" });
      // The change that the period crosses: out of this regime, else into it.
      const baru = touched[touched.indexOf(rejim) + 1] ?? rejim;
      const lama = REJIM[REJIM.indexOf(baru) - 1] ?? rejim;
      const { from } = masaBerlaku[baru].inForce;
      report("dua", periode.at, { periode: span, lama: masaBerlaku[lama].title, akhir: hari(addDays(from, -1)), baru: masaBerlaku[baru].title, mulai: hari(from), sendiri: title });
    },
  };
}

/**
 * A label of another regime inside a form, as Butuh Perbaikan on one of PP 46. Cells that a rule of the form itself judges
 * by its words are left to that rule, which knows what should stand there.
 */
export function istilahRejimRule<F>(rejim: Rejim, judged: (form: F) => readonly CellRef[]): Rule<F> {
  const { title } = masaBerlaku[rejim];
  return {
    id: `${rejim}/istilah-peraturan-lain`,
    severity: "salah",
    owner: "pengelola",
    cite: dasarMasaBerlaku[rejim],
    messages: {
      lain: { id: `«{kata}» adalah istilah {peraturan}, sedangkan formulir ini ${title}; pakai satu peraturan dalam satu formulir, yaitu yang berlaku pada periodenya.`, en: `“{kata}” is a term of {peraturan}, but this is a form of ${title}; use one regulation in a form, the one in force in its period.` },
    },
    check(form, report, { self, forms }) {
      // The area of a form may reach over one of another regulation that stands below it on the sheet.
      const foreign = formsOnSheet(forms, self.sheet).filter((other) => other.regulation.id !== rejim).map((other) => other.found.rect);
      const inForeign = (row: number, column: number) => foreign.some((rect) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right);
      const own = new Set(judged(form).map(({ rect }) => `${rect.top} ${rect.left}`));
      for (const { row, column, text } of wordsIn(viewOf(self.grid), self.found.rect)) {
        const owners = pemilikIstilah(text);
        if (!owners || owners.includes(rejim) || own.has(`${row} ${column}`) || inForeign(row, column)) continue;
        report("lain", cellRef(self.sheet, row, column), { kata: text, peraturan: owners.map((each) => masaBerlaku[each].title).join(", ") });
      }
    },
  };
}

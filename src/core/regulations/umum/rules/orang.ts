import type { Cite } from "../../../base/cite";
import type { Message } from "../../../base/message";
import { formsOfPerson, personKey } from "../../../check/people";
import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import { cellRef, type CellRef } from "../../../sheet/grid";
import { viewOf, wordsIn } from "../../../sheet/view";
import type { Identitas } from "../identitas";

interface Berjudul {
  readonly judul: CellRef;
}

/** The same form of one person for one period, twice in a workbook. */
export const formulirGanda = (peraturan: string, cite: Cite): Rule<Berjudul> => ({
  id: `${peraturan}/formulir-ganda`,
  severity: "periksa",
  owner: "pengelola",
  cite,
  messages: {
    sama: { id: "Formulir yang sama untuk {nama} dan periode ini sudah ada di lembar {lembar}; sisakan satu, atau bedakan periodenya.", en: "The same form for {nama} and this period stands on sheet {lembar} as well; keep one, or tell their periods apart." },
  },
  check({ judul }, report, { forms, self }) {
    const key = personKey(self.subject);
    const span = valueOf(self.subject.periode);
    if (key === undefined || !span) return;
    for (const other of formsOfPerson(forms, self.subject)) {
      // The later of the two tells of it.
      if (other === self) return;
      const theirs = valueOf(other.subject.periode);
      if (other.form.id !== self.form.id || theirs?.dari !== span.dari || theirs.sampai !== span.sampai) continue;
      return report("sama", judul, { nama: valueOf(self.subject.nama) ?? key, lembar: other.sheet });
    }
  },
});

/** A circumstance that changes how an official is appraised, by the words that tell of it. */
export interface Keadaan {
  readonly kata: RegExp;
  readonly pesan: Message;
}

/** Words above a form's table that tell of a special circumstance: what the regulation says of it. */
export const keadaanKhusus = <F extends { readonly tabel: CellRef; readonly penilai?: Identitas }>(peraturan: string, cite: Cite, keadaan: Readonly<Record<string, Keadaan>>): Rule<F> => ({
  id: `${peraturan}/keadaan-khusus`,
  severity: "periksa",
  owner: "pegawai",
  cite,
  messages: Object.fromEntries(Object.entries(keadaan).map(([id, { pesan }]) => [id, pesan])),
  check({ tabel, penilai }, report, { self }) {
    // What stands of the assessor is not of the pegawai.
    const others = new Set(Object.values(penilai ?? {}).map(({ at }) => `${at.rect.top} ${at.rect.left}`));
    const told = new Set<string>();
    const { rect } = self.found;
    for (const { row, column, text } of wordsIn(viewOf(self.grid), { ...rect, bottom: tabel.rect.top - 1 })) {
      for (const [id, { kata }] of Object.entries(keadaan)) {
        if (told.has(id) || others.has(`${row} ${column}`) || !kata.test(text)) continue;
        told.add(id);
        report(id, cellRef(self.sheet, row, column));
      }
    }
  },
});

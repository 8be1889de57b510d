import { exact, sum } from "../../../base/exact";
import { folded } from "../../../base/words";
import { formsOfPerson, personKey } from "../../../check/people";
import type { Rule } from "../../../check/rule";
import type { Keterkaitan, RencanaSkp } from "../forms/types";
import { bandingAngka } from "./banding";

const A4 = { source: "permen8", at: "Lampiran, formulir A.4: keterkaitan SKP dengan angka kredit" } as const;

const angkaKredit: Rule<Keterkaitan> = {
  id: "pp30/angka-kredit",
  severity: "periksa",
  owner: "pegawai",
  cite: A4,
  messages: {
    kosong: { id: "Angka kredit butir kegiatan ini belum diisi; isikan menurut lampiran jabatan fungsionalnya.", en: "The angka kredit of this butir kegiatan is missing; fill it in as in the annex of the functional post." },
    negatif: { id: "Angka kredit {tertulis} di bawah nol; periksa kembali.", en: "An angka kredit of {tertulis} is below zero; check it." },
  },
  check({ baris }, report) {
    for (const { butir, angkaKredit: field } of baris) {
      if (butir.state === "filled" && field.state === "blank") report("kosong", field.at);
      if (field.state === "filled" && field.value < 0) report("negatif", field.at, { tertulis: field.value }, { severity: "salah", written: field.written });
    }
  },
};

const jumlah: Rule<Keterkaitan> = {
  id: "pp30/jumlah-angka-kredit",
  severity: "salah",
  owner: "pegawai",
  cite: A4,
  messages: {
    beda: { id: "Jumlah angka kredit tertulis {tertulis}; jumlah butir kegiatannya {seharusnya}.", en: "The sum of angka kredit says {tertulis}; the rows add up to {seharusnya}." },
    kosong: { id: "Jumlah angka kredit belum diisi; jumlah butir kegiatannya {seharusnya}.", en: "The sum of angka kredit is empty; the rows add up to {seharusnya}." },
  },
  check({ baris, jumlah: field }, report, context) {
    const known = baris.flatMap(({ angkaKredit: each }) => (each.state === "filled" ? [exact(each.value)] : []));
    if (known.length > 0 && baris.every(({ angkaKredit: each }) => each.state !== "unreadable")) bandingAngka(field, sum(known), false, report, context, {});
  },
};

const SKP: ReadonlySet<string> = new Set(["pp30/rencana-skp", "pp30/penetapan", "pp30/penilaian-skp"]);

const rencana: Rule<Keterkaitan> = {
  id: "pp30/keterkaitan-rencana",
  severity: "periksa",
  owner: "pegawai",
  cite: A4,
  messages: {
    takAda: { id: "Rencana kinerja ini tidak ada di SKP pada lembar {lembar}; samakan kalimatnya dengan SKP.", en: "This rencana kinerja is not on the SKP of sheet {lembar}; make it the same as on the SKP." },
  },
  check({ baris }, report, { forms, self }) {
    const skp = personKey(self.subject) === undefined ? undefined : formsOfPerson(forms, self.subject).find(({ form }) => SKP.has(form.id));
    if (!skp) return;
    const known = new Set((skp.data as RencanaSkp).rencana.flatMap(({ rencana: field }) => (field.state === "filled" ? [folded(field.value)] : [])));
    const told = new Set<string>();
    for (const { rencana: field } of baris) {
      if (field.state !== "filled" || known.has(folded(field.value)) || told.has(folded(field.value))) continue;
      told.add(folded(field.value));
      report("takAda", field.at, { lembar: skp.sheet });
    }
  },
};

export const keterkaitanRules = [angkaKredit, jumlah, rencana] as const;

import type { Cite } from "../core/base/cite";
import type { UsedSetting } from "../core/base/setting";
import { summaryOf } from "../core/check/groupFindings";
import type { Finding } from "../core/check/finding";
import { findingText, type Language } from "../core/check/message";
import type { FilledForm } from "../core/regulations/regulation";
import type { BarisRekap } from "../core/regulations/rekap";
import type { Unit } from "../core/rekap/unit";
import { regulations } from "../core/regulations/index";
import { settingText } from "../core/regulations/profil";
import { nipDigits } from "../core/regulations/umum/nip";
import { a1 } from "../core/sheet/a1";
import { valueOf } from "../core/sheet/field";
import { fileOf, sheetOf } from "../core/sheet/otherBook";
import { teksKolom } from "../core/regulations/permen6/matriksPeran/matriks";
import type { Checked, ScoredForm } from "./checkWorkbook";
import type { MatriksDibangun } from "./matriks";

/** Name, NIP and period of a form as the records of cli.md have them; what is not known is null. */
export function subjectRecord({ subject }: FilledForm) {
  const digits = nipDigits(valueOf(subject.nip) ?? "");
  const periode = valueOf(subject.periode);
  return {
    pegawai: { nama: valueOf(subject.nama) ?? null, nip: /^\d+$/.test(digits) ? digits : null },
    periode: periode ? { dari: periode.dari, sampai: periode.sampai } : null,
  };
}

/** "Peraturan Kepala BKN 1/2013 …, Lampiran …". */
export function citeText(cite: Cite): string {
  return `${sourceTitles.get(cite.source) ?? cite.source}, ${cite.at}`;
}

/** What a finding rests on: the article, and the agency's choices behind it. */
export function basisText({ cite, settings = [] }: Finding, language: Language): string {
  const by = { id: "setelan instansi", en: "the agency's setting" }[language];
  return [citeText(cite), ...settings.map((used) => `${by}: ${settingText(used, language)}`)].join("; ");
}

const sourceTitles = new Map(regulations.flatMap((regulation) => regulation.sources.map(({ id, title }) => [id, title] as const)));

/** One line of `periksa --json`. */
export function checkRecord(file: string, { forms, findings, settings }: Checked) {
  return {
    berkas: file,
    formulir: forms.map((form) => ({
      id: form.form.id,
      lembar: form.sheet,
      rentang: a1(form.found.rect),
      ...subjectRecord(form),
      peraturan: form.regulation.id,
    })),
    temuan: findings.map(findingRecord),
    ringkas: summaryOf(findings),
    ...setelan(settings),
  };
}

function findingRecord(finding: Finding) {
  return {
    aturan: finding.rule,
    tingkat: finding.severity,
    pemilik: finding.owner,
    lembar: finding.cell.sheet,
    sel: a1(finding.cell.rect),
    pesan: findingText(finding, "id"),
    dasar: citeText(finding.cite),
    ...(finding.written === undefined ? {} : { tertulis: finding.written }),
    ...(finding.expected === undefined ? {} : { seharusnya: finding.expected }),
    ...setelan(finding.settings ?? []),
  };
}

/** The agency's choices behind a result; nothing where the defaults would give the same. */
function setelan(settings: readonly UsedSetting[]): { readonly setelan?: readonly UsedSetting[] } {
  return settings.length === 0 ? {} : { setelan: settings };
}

/** The line of `matriks --json`. Of several files, findings name the one that they are in. */
export function matriksRecord(files: readonly string[], { matriks: { kolom, baris }, temuan }: MatriksDibangun) {
  return {
    // One text as in every other record: of several files, one a line, as `-` takes them.
    berkas: files.join("\n"),
    kolom: kolom.map(teksKolom),
    baris: baris.map(({ nama, nip, jabatan, tim, peran }) => ({
      nama: nama || null,
      nip: /^\d+$/.test(nip) ? nip : null,
      jabatan: jabatan || null,
      tim: tim || null,
      peran: Object.fromEntries(peran.flatMap((roles, index) => (roles.length > 0 ? [[String(index), roles.map(({ teks }) => teks)]] : []))),
    })),
    temuan: temuan.map(({ finding }) => ({ ...(files.length === 1 ? {} : { berkas: fileOf(finding.cell.sheet) ?? null }), ...findingRecord({ ...finding, cell: { ...finding.cell, sheet: sheetOf(finding.cell.sheet) } }) })),
  };
}

/** One line of `hitung --json`. */
export function scoreRecord(file: string, scored: readonly ScoredForm[]) {
  return {
    berkas: file,
    hasil: scored.map(({ form, score, settings }) => ({ formulir: form.form.id, lembar: form.sheet, ...subjectRecord(form), ...score, ...setelan(settings) })),
  };
}

/** One person's line of `rekap --json`. */
export function personRecord({ berkas, at, nama, nip, jabatan, unit, peraturan, periode, nilaiSkp, nilaiPerilaku, nilai, ratingHasil, ratingPerilaku, predikat }: BarisRekap) {
  const digits = nipDigits(nip ?? "");
  return { berkas, lembar: at.sheet, nama, nip: /^\d+$/.test(digits) ? digits : null, jabatan, unit, peraturan, periode, nilaiSkp, nilaiPerilaku, nilai, ratingHasil, ratingPerilaku, predikat };
}

/** One unit's line of `rekap --json`. */
export function unitRecord({ unit, dihitung, capaianOrganisasi, sebaran, temuan }: Unit) {
  return { unit, jumlah: dihitung.length, capaianOrganisasi, sebaran, temuan: temuan.map((each) => ({ berkas: each.berkas, ...findingRecord(each) })) };
}

import type { Severity } from "../core/check/finding";
import { findingsByForm } from "../core/check/findingsByForm";
import { groupFindings, summaryOf } from "../core/check/groupFindings";
import { formatNumber } from "../core/check/message";
import { dateText } from "../core/base/civilDate";
import { settingText } from "../core/regulations/profil";
import type { FilledForm } from "../core/regulations/regulation";
import { a1 } from "../core/sheet/a1";
import { valueOf } from "../core/sheet/field";
import type { Checked, ScoredForm } from "../app/checkWorkbook";
import { citeText } from "../app/record";
import type { SinceResult } from "../app/resultOfCheck";

export const MARK: Readonly<Record<Severity, string>> = { salah: "✗", periksa: "?", saran: "·" };
/** Cells named for one finding before the rest is counted. */
export const CELLS = 8;

/** What `periksa` prints of one file: by sheet, then by finding, the gravest first. */
export function checkListing(file: string, checked: Checked, since: SinceResult | undefined): string {
  const lines = [file];
  for (const [form, own] of findingsByForm(checked.forms, checked.findings)) {
    lines.push(`  ${heading(form)}${since ? ` · ${sinceText(since, form)}` : ""}`);
    for (const group of groupFindings(own, "id")) {
      const cells = group.cells.map((cell) => a1(cell.rect));
      const named = cells.slice(0, CELLS).join(", ") + (cells.length > CELLS ? ` dan ${cells.length - CELLS} sel lain` : "");
      lines.push(`    ${MARK[group.first.severity]} ${named}: ${group.text}`, `      ${group.first.severity} · ${group.first.owner} · ${citeText(group.first.cite)}`);
      for (const used of group.first.settings ?? []) lines.push(`      setelan instansi: ${settingText(used, "id")}`);
    }
    if (own.length === 0) lines.push("    ✓ tanpa temuan");
  }
  if (checked.forms.length === 0) lines.push(...nothingFound(checked));
  else {
    const { salah, periksa, saran } = summaryOf(checked.findings);
    lines.push(`  ${salah} salah, ${periksa} perlu diperiksa, ${saran} saran`);
    if (since) lines.push(`  dibandingkan dengan lembar «${since.last.sheet}»: ${since.last.when}`);
    for (const gone of since?.gone ?? []) lines.push(`  tidak ada lagi sejak hasil pemeriksaan: ${gone.formId} pada lembar ${gone.sheet}`);
    for (const used of checked.settings) lines.push(`  dipengaruhi setelan instansi: ${settingText(used, "id")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Whether a form is as it was when the result sheet in the workbook was written. */
function sinceText({ same, changed }: SinceResult, form: FilledForm): string {
  return same.has(form) ? "tidak berubah sejak hasil pemeriksaan" : changed.has(form) ? "BERUBAH sejak hasil pemeriksaan" : "belum ada saat hasil pemeriksaan";
}

function heading(form: FilledForm): string {
  const { nama, periode } = form.subject;
  const span = valueOf(periode);
  return [form.sheet, form.form.title, valueOf(nama) ?? "tanpa nama", span ? `${dateText(span.dari)} s.d. ${dateText(span.sampai)}` : "tanpa periode"].join(" · ");
}

function nothingFound({ unknown }: Checked): readonly string[] {
  return [
    "  Tidak ada formulir yang dikenali. Dicari: judul (Sasaran Kerja, Penilaian Capaian, Penilaian Prestasi Kerja) dan kepala tabel (Kegiatan Tugas Jabatan, Target, Realisasi, Kuant/Output, Kual/Mutu, Waktu).",
    ...unknown.map(({ sheet, has }) => `    ${sheet} memuat: ${has.map((text) => `«${text.slice(0, 60)}»`).join(", ")}`),
  ];
}

/** What `hitung` prints of one file. */
export function scoreListing(file: string, scored: readonly ScoredForm[], decimals: number): string {
  const lines = [file];
  for (const { form, score, settings } of scored) {
    lines.push(`  ${heading(form)}`);
    for (const [name, value] of Object.entries(score)) {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) lines.push(`    ${name} ${index + 1}: ${inline(item, decimals)}`);
      else lines.push(`    ${name}: ${shown(value, decimals)}`);
    }
    for (const used of settings) lines.push(`    setelan instansi: ${settingText(used, "id")}`);
  }
  if (scored.length === 0) lines.push("  Tidak ada formulir bernilai di buku kerja ini.");
  return `${lines.join("\n")}\n`;
}

function inline(item: unknown, decimals: number): string {
  return Object.entries(item as Record<string, unknown>)
    .map(([name, value]) => `${name} ${shown(value, decimals)}`)
    .join(", ");
}

function shown(value: unknown, decimals: number): string {
  if (value === null || value === undefined) return "–";
  return typeof value === "number" ? formatNumber(value, "id", decimals) : String(value);
}

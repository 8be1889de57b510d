import { groupFindings } from "../core/check/groupFindings";
import { a1, columnName } from "../core/sheet/a1";
import type { MatriksDibangun } from "../app/matriks";
import { citeText } from "../app/record";
import { banyakPeran, teksKolom } from "../core/regulations/permen6/matriksPeran/matriks";
import { CELLS, MARK } from "./listing";

/** What `matriks` prints: the columns, each person's roles, and the findings. */
export function matriksListing(files: readonly string[], { matriks, temuan }: MatriksDibangun): string {
  const { kolom, baris, lepas } = matriks;
  const lines = [...files];
  if (kolom.length === 0 && baris.length === 0) {
    lines.push("  Tidak ada bahan matriks. Dicari: SKP PermenPANRB 6/2022, matriks pembagian peran, daftar RK dengan RK atasan dan tim, atau daftar nama dengan NIP atau jabatan.");
    return `${lines.join("\n")}\n`;
  }
  lines.push(`  Matriks Pembagian Peran dan Hasil: ${kolom.length} hasil, ${baris.length} baris, ${baris.reduce((sum, each) => sum + banyakPeran(each), 0)} peran, ${lepas.length} tanpa hasil pimpinan`);
  kolom.forEach((column, index) => lines.push(`  ${columnName(index)}. ${teksKolom(column)} (${baris.filter(({ peran }) => (peran[index] ?? []).length > 0).length} orang)`));
  for (const each of baris) {
    lines.push(`  ${[each.nama, each.jabatan, each.tim].filter((text) => text !== "").join(" · ")}`);
    each.peran.forEach((roles, index) => roles.forEach(({ teks }) => lines.push(`    ${columnName(index)} ${teks}`)));
  }
  for (const group of groupFindings(temuan.map(({ finding }) => finding), "id")) {
    const cells = group.cells.map((cell) => `${cell.sheet}!${a1(cell.rect)}`);
    lines.push(`  ${MARK[group.first.severity]} ${cells.slice(0, CELLS).join(", ")}${cells.length > CELLS ? ` dan ${cells.length - CELLS} sel lain` : ""}: ${group.text}`, `    ${group.first.severity} · ${group.first.owner} · ${citeText(group.first.cite)}`);
  }
  return `${lines.join("\n")}\n`;
}

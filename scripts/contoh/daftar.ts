import type { Contoh, Kesalahan } from "./simpan";

/** `contoh/README.md`: what each sample is, and the faults planted in it. */
export function daftarContoh(semua: readonly (Contoh & { readonly kesalahan: readonly Kesalahan[] })[]): string {
  const baris = ["# Contoh", "", "Buku kerja contoh dibuat oleh `npm run contoh`. Semua nama dan NIP rekaan.", ""];
  for (const { berkas, isi, kesalahan } of semua) {
    baris.push(`## ${berkas}`, "", `${isi}.`, "");
    if (kesalahan.length === 0) {
      baris.push("Tanpa kesalahan.", "");
      continue;
    }
    baris.push("| Lembar | Sel | Kesalahan yang ditanam |", "| --- | --- | --- |");
    for (const { lembar, sel, apa, diam } of kesalahan) baris.push(`| ${lembar} | ${sel} | ${apa}${diam === undefined ? "" : ` *(tidak dilaporkan: ${diam})*`} |`);
    baris.push("");
  }
  return baris.join("\n");
}

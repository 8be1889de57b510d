import { kesalahan, type Kesalahan } from "../../src/core/audit/kesalahan";
import { page, table } from "./markdown";
import { sourceTitle } from "./sourceTitle";

const DECIMALS = 2;
const shown = (value: number | string) => (value === "" ? "(kosong)" : typeof value === "string" ? value : value.toFixed(DECIMALS).replace(".", ","));

function difference({ hasilSalah, hasilBenar }: Kesalahan): string {
  if (typeof hasilSalah !== "number" || typeof hasilBenar !== "number") return "kata lain";
  const points = hasilSalah - hasilBenar;
  return `${points > 0 ? "+" : "−"}${shown(Math.abs(points))}`;
}

const anchor = ({ id }: Kesalahan) => id.replace("audit/", "");

/** "Mengapa angka Excel Anda berbeda": each known mistake on a worked case, its numbers calculated when the page is made. */
export function mistakesPage(): string {
  const overview = table(["kesalahan", "tertulis", "seharusnya", "selisih"], kesalahan.map((each) => [`[${each.judul}](#${anchor(each)})`, shown(each.hasilSalah), shown(each.hasilBenar), difference(each)]));
  const parts = kesalahan.map((each, index) =>
    [
      `<a id="${anchor(each)}"></a>`,
      `## ${index + 1}. ${each.judul}`,
      `${each.contoh}:`,
      table(["", "rumus", "hasil"], [["salah", `\`${each.rumusSalah}\``, shown(each.hasilSalah)], ["benar", `\`${each.rumusBenar}\``, shown(each.hasilBenar)], ["selisih", "", difference(each)]]),
      `Dasar: ${sourceTitle(each.cite.source, [])}, ${each.cite.at}.`,
      `Perbaikan: ${each.perbaikan}`,
    ].join("\n\n"),
  );
  return page("Mengapa angka Excel Anda berbeda", `${kesalahan.length} kesalahan yang sering ditemukan pada rumus SKP. T adalah target dan R realisasi; hasil ditampilkan dua desimal, selisih dalam poin nilai. Bila angka Anda berbeda dan tidak ada di sini, lihat [bacaan atas peraturan](readings.md).`, overview, ...parts);
}

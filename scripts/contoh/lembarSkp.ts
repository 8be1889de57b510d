import type ExcelJS from "exceljs";
import { judul } from "./bagian";
import { kanvas, type Kanvas } from "./kanvas";
import { barisHasil, blokPerilaku, identitasSisi, tandaTanganPermen6, type BahanPermen6 } from "./permen6";

/** Headings of the results of a JA or JF, in the order of the form. */
export const KEPALA_SKP = ["NO", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "RENCANA HASIL KERJA", "ASPEK", "INDIKATOR KINERJA INDIVIDU", "TARGET"] as const;
export const KOLOM_SKP = { no: "A", pimpinan: "B", rhk: "C", aspek: "D", iki: "E", target: "F" } as const;

/** The official SKP of a JA or JF with merged results; where its second section begins. */
export function lembarSkp(buku: ExcelJS.Workbook, nama: string, bahan: BahanPermen6, tanggal: string, harapan: readonly string[]): { readonly k: Kanvas; readonly barisTambahan: number } {
  const skp = kanvas(buku, nama, { mendatar: true, tab: "FF305496", ulang: "12:13" });
  skp.ws.pageSetup.fitToHeight = 0;
  skp.lebar({ A: 5, B: 30, C: 34, D: 12, E: 34, F: 28 });
  judul(skp, "A", "F", 1, ["SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"], { ukuran: 12 });
  skp.tulis("A4:C4", bahan.instansi, { tebal: true });
  skp.tulis("E4:F4", `PERIODE PENILAIAN: ${bahan.periode}`, { tebal: true, rata: "right" });
  const garis = { garis: true } as const;
  const setelah = identitasSisi(skp, 5, bahan, { kiri: ["A", "B", "C"], kanan: ["D", "E", "F"] }, garis);
  skp.tulis(`A${setelah}:F${setelah}`, "HASIL KERJA", { ...garis, tebal: true, latar: "D9E2F3", rata: "center" });
  KEPALA_SKP.forEach((teks, urut) => {
    const huruf = "ABCDEF"[urut] ?? "A";
    skp.tulis(`${huruf}12`, teks, { ...garis, tebal: true, bungkus: true, latar: "D9E2F3", rata: "center" });
    skp.tulis(`${huruf}13`, `(${urut + 1})`, { ...garis, ukuran: 8, rata: "center" });
  });
  skp.tinggi(12, 32);
  skp.tulis("A14:F14", "A. UTAMA", { ...garis, tebal: true });
  const barisTambahan = barisHasil(skp, 15, KOLOM_SKP, bahan.utama, true, garis);
  skp.tulis(`A${barisTambahan}:F${barisTambahan}`, "B. TAMBAHAN", { ...garis, tebal: true });
  const perilaku = barisHasil(skp, barisTambahan + 1, KOLOM_SKP, bahan.tambahan, true, garis);
  skp.tulis(`A${perilaku}:F${perilaku}`, "PERILAKU KERJA", { ...garis, tebal: true, latar: "D9E2F3", rata: "center" });
  const ttd = blokPerilaku(skp, perilaku + 1, { no: "A", nilai: ["B", "D"], ekspektasi: ["E", "F"], harapan }, garis) + 1;
  tandaTanganPermen6(skp, ttd, bahan, tanggal, ["A", "C"], ["E", "F"]);
  return { k: skp, barisTambahan };
}

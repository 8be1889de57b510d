import type { BarisPola, CatatanPola, SebabSimpangan, Simpangan } from "./distribusi";

const CATATAN: Readonly<Record<NonNullable<CatatanPola>, string>> = {
  "lebih-dari-setengah": "Lebih dari setengah pegawai.",
  "ada-gabungan": "Harus ada pegawai pada Butuh Perbaikan dan/atau Kurang.",
  "gabungan-persen": "Butuh Perbaikan dan/atau Kurang bersama-sama paling sedikit 10%.",
};

const SEBAB: Readonly<Record<SebabSimpangan, string>> = {
  "puncak-setengah": "Pola meminta lebih dari setengah pegawai pada predikat ini.",
  "puncak-persen": "Pola meminta paling sedikit {persen}% pegawai pada predikat ini.",
  "puncak-melebihi": "Pola membatasi predikat ini paling banyak {persen}% pegawai.",
  persen: "Batas pola untuk predikat ini {persen}% pegawai.",
  "gabungan-persen": "Pola meminta keduanya bersama-sama paling sedikit {persen}% pegawai.",
  "ada-gabungan": "Pola meminta ada pegawai pada salah satu atau keduanya.",
};

/** What the range of a pattern's row can't say; "" when nothing. */
export function catatanPola({ catatan }: BarisPola): string {
  return catatan === null ? "" : CATATAN[catatan];
}

/** What the pattern asks for where a unit departs from it. */
export function catatanSimpangan({ sebab, persen }: Simpangan): string {
  return SEBAB[sebab].replace("{persen}", String(persen ?? ""));
}

// Excel hands over anything, so parameters are `any`: cell.ts reads them.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { predikatKuadran, readRating } from "../core/index";
import { invalid, isBlankOrZero, notAvailable, plain, shown, type Input } from "./cell";

function rating(input: Input, name: string) {
  if (isBlankOrZero(input)) throw notAvailable(`${name} kosong; isi Di atas, Sesuai, atau Di bawah ekspektasi.`);
  const value = plain(input);
  const known = typeof value === "string" ? readRating(value) : undefined;
  if (!known) throw invalid(`${name} ${shown(input)} tidak dikenal; ketik Di atas, Sesuai, atau Di bawah ekspektasi.`);
  return known;
}

/**
 * Predikat kinerja dari kuadran rating hasil kerja dan rating perilaku (PermenPANRB 6/2022).
 * @customfunction PREDIKAT_KUADRAN
 * @param ratingHasil Rating hasil kerja: Di atas, Sesuai, atau Di bawah ekspektasi (AE, SE, BE)
 * @param ratingPerilaku Rating perilaku kerja, dengan kata yang sama
 * @returns Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang
 */
export function PREDIKAT_KUADRAN(ratingHasil: any, ratingPerilaku: any): string {
  return predikatKuadran(rating(ratingHasil, "Rating hasil kerja"), rating(ratingPerilaku, "Rating perilaku"));
}

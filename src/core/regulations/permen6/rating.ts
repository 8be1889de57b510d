import { compare, exact, mul } from "../../base/exact";
import { InputError } from "../../base/inputError";
import { ambangPerilakuDiAtas, jumlahNilaiPerilaku, type Jenis } from "./parameters";
import type { Rating } from "./predikat";

/** One rated result. */
export interface HasilKerja {
  readonly rating: Rating;
  readonly jenis: Jenis;
}

/**
 * Rating hasil kerja of the whole from that of each result; null when none of the three fits,
 * so that the pejabat penilai must decide.
 * @cite edaranDaerah kriteria rating hasil kerja
 * @param hasil at least one utama
 * @param sebagianBesar «sebagian besar» is more than this percent of them, «sebagian kecil» less
 * @see readings `permen6/sebagian-besar-hasil`
 */
export function ratingHasil(hasil: readonly HasilKerja[], sebagianBesar: number): Rating | null {
  const utama = hasil.filter(({ jenis }) => jenis === "utama");
  if (utama.length === 0) throw new InputError("tanpa-utama");
  const count = (of: readonly HasilKerja[], rating: Rating) => of.filter((each) => each.rating === rating).length;
  const above = count(hasil, "Di atas ekspektasi");
  const below = count(hasil, "Di bawah ekspektasi");
  const utamaBelow = count(utama, "Di bawah ekspektasi");
  /** Above 0 where the part is more than «sebagian besar» of all, below 0 where it is less. */
  const against = (part: number, all: readonly HasilKerja[]) => compare(exact(100 * part), mul(exact(sebagianBesar), exact(all.length)));
  if (against(above, hasil) > 0 && utamaBelow === 0) return "Di atas ekspektasi";
  if (against(hasil.length - below, hasil) > 0 && against(utamaBelow, utama) < 0) return "Sesuai ekspektasi";
  if (against(below, hasil) > 0) return "Di bawah ekspektasi";
  return null;
}

/**
 * Rating perilaku from the seven values: one below makes it below, four above make it above.
 * @cite aplikasiPermen6 rating perilaku dari tujuh nilai
 * @param nilai exactly seven
 * @see readings `permen6/rating-perilaku`
 */
export function ratingPerilaku(nilai: readonly Rating[]): Rating {
  if (nilai.length !== jumlahNilaiPerilaku.nilai) throw new InputError("bukan-tujuh-nilai", { jumlah: nilai.length });
  if (nilai.includes("Di bawah ekspektasi")) return "Di bawah ekspektasi";
  return nilai.filter((each) => each === "Di atas ekspektasi").length >= ambangPerilakuDiAtas.nilai ? "Di atas ekspektasi" : "Sesuai ekspektasi";
}

import { add, compare, exact, type Exact } from "../../base/exact";
import { InputError } from "../../base/inputError";
import { kuota, peringkat, type Tempat } from "../umum/peringkat";
import type { KategoriKalibrasi } from "./parameters";

const hundred = exact(100);
const KATEGORI_DI: Readonly<Record<Tempat, KategoriKalibrasi>> = { atas: "Baik", tengah: "Cukup", bawah: "Kurang" };

/**
 * Calibration of values by rank within two shares that the agency sets; counts are rounded down, equal values are never parted.
 * @cite permenKp5 langkah kalibrasi dan formula distribusi kinerja
 * @param nilai each 0 or more
 * @param persenBaik 0 to 100; together with `persenKurang` at most 100
 * @see readings `kkp2017/persentase`, `kkp2017/nilai-sama`
 */
export function kalibrasi(nilai: readonly Exact[], persenBaik: Exact, persenKurang: Exact): readonly KategoriKalibrasi[] {
  if (nilai.some((each) => each.n < 0n)) throw new InputError("nilai-negatif");
  for (const share of [persenBaik, persenKurang]) {
    // 0,2 is meant as 20% by whoever types it, and would calibrate nobody.
    if (share.n > 0n && compare(share, exact(1)) < 0) throw new InputError("pecahan");
    if (share.n < 0n || compare(share, hundred) > 0) throw new InputError("persen-di-luar-rentang");
  }
  if (compare(add(persenBaik, persenKurang), hundred) > 0) throw new InputError("persen-melebihi-100");
  return peringkat(nilai, kuota(nilai.length, persenBaik), kuota(nilai.length, persenKurang)).map((tempat) => KATEGORI_DI[tempat]);
}

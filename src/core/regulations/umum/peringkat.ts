import { compare, type Exact } from "../../base/exact";

/** How many of n a share in percent is at most, rounded down; exact for whole and for decimal percents. */
export function kuota(n: number, persen: Exact): number {
  return Number((BigInt(n) * persen.n) / (100n * persen.d));
}

export type Tempat = "atas" | "tengah" | "bawah";

/**
 * Places values by rank: the best up to `atas` of them, the worst up to `bawah`, the others between.
 * Equal values are never parted: a group that doesn't fit whole stays in the middle.
 */
export function peringkat(nilai: readonly Exact[], atas: number, bawah: number): readonly Tempat[] {
  const order = nilai.map((_, index) => index).sort((a, b) => compare(at(nilai, b), at(nilai, a)));
  const places = new Array<Tempat>(nilai.length).fill("tengah");
  for (const index of fitting(order, nilai, atas)) places[index] = "atas";
  for (const index of fitting([...order].reverse(), nilai, bawah)) places[index] = "bawah";
  return places;
}

/** The first whole groups of equal values that fit. */
function fitting(order: readonly number[], nilai: readonly Exact[], room: number): readonly number[] {
  let taken = 0;
  for (let end = 1; end <= Math.min(room, order.length); end++) {
    const next = order[end];
    const last = order[end - 1];
    if (next === undefined || last === undefined || compare(at(nilai, next), at(nilai, last)) !== 0) taken = end;
  }
  return order.slice(0, taken);
}

function at(nilai: readonly Exact[], index: number): Exact {
  const value = nilai[index];
  if (!value) throw new RangeError("index beyond the values");
  return value;
}

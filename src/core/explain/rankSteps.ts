import type { Cite } from "../base/cite";
import { compare, exact, type Exact } from "../base/exact";
import { isEmpty, number, type Cells } from "./given";
import { first, type Working } from "./working";

/** The label of one cell by its rank: its whole group of equals must fit into the share at its end. */
export function rankSteps(working: Working, cells: Cells | undefined, place: { readonly row: number; readonly column: number }, values: readonly Exact[], atas: Exact, bawah: Exact, labels: readonly [string, string, string], basis: { readonly cite: Cite; readonly reading: string }): void {
  const cell = cells?.[place.row]?.[place.column];
  if (cell === undefined || isEmpty(cell)) {
    working.decide("hasil", "", "{terisi} = 0", { terisi: exact(0) }, {}, "Sel nilainya kosong, jadi hasilnya teks kosong.", "The value's cell is empty, so the result is empty.", basis);
    return;
  }
  const own = number(cell);
  const among = (test: (order: number) => boolean) => exact(values.filter((value) => test(compare(value, own))).length);
  const banyak = exact(values.length);
  const kuotaAtas = working.calculate("kuotaAtas", "bulat-ke-bawah({persenAtas} × {banyak} / 100)", { banyak, persenAtas: atas }, {}, "Tempat di atas, dibulatkan ke bawah.", "Places at the top, rounded down.", basis);
  const kuotaBawah = working.calculate("kuotaBawah", "bulat-ke-bawah({persenBawah} × {banyak} / 100)", { banyak, persenBawah: bawah }, {}, "Tempat di bawah, dibulatkan ke bawah.", "Places at the bottom, rounded down.", basis);
  const [lebihTinggi, sama, lebihRendah] = [among((order) => order > 0), among((order) => order === 0), among((order) => order < 0)];
  const id = "Semua yang bernilai sama harus muat bersama di tempat itu.";
  const en = "All with the same value must fit there together.";
  first(
    () => working.decide("hasil", labels[2], "{lebihRendah} + {sama} ≤ {kuotaBawah}", { lebihRendah, sama, kuotaBawah }, {}, id, en, basis),
    () => working.decide("hasil", labels[0], "{lebihTinggi} + {sama} ≤ {kuotaAtas}", { lebihTinggi, sama, kuotaAtas }, {}, id, en, basis),
    () => working.decide("hasil", labels[1], "{lebihTinggi} + {sama} > {kuotaAtas} dan {lebihRendah} + {sama} > {kuotaBawah}", { lebihTinggi, lebihRendah, sama, kuotaAtas, kuotaBawah }, {}, id, en, basis),
  );
  const sorted = [...values].sort((a, b) => compare(b, a));
  const next = sorted.filter((value) => compare(value, own) > 0).pop();
  const below = sorted.find((value) => compare(value, own) < 0);
  if (next) working.change("Nilai terdekat di atasnya {nilai}.", "The nearest value above is {nilai}.", { nilai: next });
  if (below) working.change("Nilai terdekat di bawahnya {nilai}.", "The nearest value below is {nilai}.", { nilai: below });
}

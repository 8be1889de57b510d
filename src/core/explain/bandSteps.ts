import type { Bands } from "../base/bands";
import { div, exact, sub, type Exact } from "../base/exact";
import type { Kurva } from "../regulations/pp30/ruas";
import { distance, first, type Working } from "./working";

/** Half of the last decimal kept: from there on a value is rounded up to the bound. */
const half = (decimals: number): Exact => div(exact(1), exact(2 * 10 ** decimals));

/** The word of a value by its bands, and how far the next ones are. `scale` leaves out bands that the case rules out. */
export function bandSteps<L extends string>(working: Working, bands: Bands<L>, nilai: Exact, name: string, reading: string): L {
  const { steps, below, decimals, cite } = bands;
  const dibulatkan = working.calculate("dibulatkan", "bulat({nilai}; {desimal})", { nilai }, { desimal: decimals }, "Nilai dibulatkan sekali, setengah ke atas.", "The value is rounded once, a half upwards.", { cite, reading });
  const rows = [...steps, { from: -Infinity, label: below }];
  const label = first(
    ...rows.map((row, index) => () => {
      const above = rows[index - 1];
      const last = row.from === -Infinity;
      const formula = last ? "{dibulatkan} < {atas}" : above ? "{bawah} ≤ {dibulatkan} < {atas}" : "{dibulatkan} ≥ {bawah}";
      const fixed = { ...(last ? {} : { bawah: row.from }), ...(above ? { atas: above.from } : {}) };
      return working.decide(name, row.label, formula, { dibulatkan }, fixed, "Nilai itu terletak pada rentang ini.", "The value lies in this band.", { cite, reading });
    }),
  );
  const index = rows.findIndex((row) => row.label === label);
  const [up, own, down] = [rows[index - 1], rows[index], rows[index + 1]];
  if (up) {
    const batas = sub(exact(up.from), half(decimals));
    working.change("{label} mulai nilai {batas}, yaitu {selisih} di atas nilai ini.", "{label} from {batas} on, {selisih} above this value.", { label: up.label, batas, selisih: distance(batas, nilai) });
  }
  if (own && down) {
    const batas = sub(exact(own.from), half(decimals));
    working.change("{label} bila nilainya di bawah {batas}; nilai ini {selisih} di atas batas itu.", "{label} below {batas}; this value is {selisih} above that limit.", { label: down.label, batas, selisih: distance(batas, nilai) });
  }
  return label;
}

/** The value on the straight line that holds for x. */
export function curveSteps(working: Working, kurva: Kurva, x: Exact, name: string, reading: string): Exact {
  const basis = { cite: kurva.cite, reading };
  const dibulatkan = working.calculate("dibulatkan", "bulat({nilai}; {desimal})", { nilai: x }, { desimal: kurva.decimals }, "Cabang rumus dipilih menurut nilai yang dibulatkan.", "The branch of the formula is chosen by the rounded value.", basis);
  const ruas = first(
    ...kurva.ruas.map((each, index) => () => {
      const upper = kurva.ruas[index - 1]?.above;
      const formula = each.above === null ? "{dibulatkan} ≤ {atas}" : upper === undefined || upper === null ? "{dibulatkan} > {bawah}" : "{bawah} < {dibulatkan} ≤ {atas}";
      const branch = working.decide("cabang", String(index + 1), formula, { dibulatkan }, { ...(each.above === null ? {} : { bawah: each.above }), ...(upper === undefined || upper === null ? {} : { atas: upper }) }, "Cabang ini yang berlaku.", "This branch holds.", basis);
      return branch === undefined ? undefined : each;
    }),
  );
  const [[x1, y1], [x2, y2]] = [ruas.dari, ruas.sampai];
  if (x1 === x2) return working.calculate(name, "{tetap}", {}, { tetap: y1 }, "Pada cabang ini nilainya tetap.", "On this branch the value is fixed.", basis);
  return working.calculate(name, "{y1} + ({y2} − {y1}) / ({x2} − {x1}) × ({nilai} − {x1})", { nilai: x }, { x1, y1, x2, y2 }, "Pada cabang ini nilainya terletak pada garis lurus di antara dua angka yang tercetak.", "On this branch the value lies on the straight line between two printed numbers.", basis);
}

import { pola, simpanganDistribusi } from "../../../src/core/regulations/permen6/distribusi";
import { batasDistribusi, PREDIKAT, type CapaianOrganisasi } from "../../../src/core/regulations/permen6/parameters";
import { predikatKuadran, readPredikat, type Predikat, type Rating } from "../../../src/core/regulations/permen6/predikat";
import { ratingPerilaku } from "../../../src/core/regulations/permen6/rating";
import { golden } from "../../golden/golden";

describe("golden table permen6/kuadran", () => {
  const table = golden<readonly [string, Rating, Rating, string]>("permen6/kuadran");
  table.rows.forEach(([name, hasil, perilaku, printed], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    it(misprint ? `${name} is wrong: ${misprint.note}` : `${name} agrees`, () => {
      const got = predikatKuadran(hasil, perilaku);
      expect(got).toBe(misprint ? misprint.computed : readPredikat(printed));
      expect(readPredikat(printed) === got).toBe(misprint === undefined);
    });
  });
});

describe("golden table permen6/ratingPerilaku", () => {
  it.each(golden<readonly [string, number, number, number, Rating]>("permen6/ratingPerilaku").rows.map((row) => [...row] as const))("%s", (_name, above, same, below, rating) => {
    const values: Rating[] = [
      ...Array.from({ length: above }, () => "Di atas ekspektasi" as const),
      ...Array.from({ length: same }, () => "Sesuai ekspektasi" as const),
      ...Array.from({ length: below }, () => "Di bawah ekspektasi" as const),
    ];
    expect(ratingPerilaku(values)).toBe(rating);
    expect(ratingPerilaku([...values].reverse())).toBe(rating);
  });
});

describe("golden table permen6/polaDistribusi", () => {
  it.each(golden<readonly [string, CapaianOrganisasi, readonly (readonly [number, number])[]]>("permen6/polaDistribusi").rows.map((row) => [...row] as const))("%s %s", (_name, capaian, ranges) => {
    expect(pola(capaian, batasDistribusi).map(({ terendah, tertinggi }) => [terendah, tertinggi])).toEqual(ranges);
  });
});

describe("golden table permen6/kurva, read as heads", () => {
  it.each(golden<readonly [string, CapaianOrganisasi, readonly number[], readonly Predikat[]]>("permen6/kurva").rows.map((row) => [...row] as const))("%s %s", (_name, capaian, counts, deviating) => {
    const heads = PREDIKAT.flatMap((predikat, index) => Array.from({ length: counts[index] ?? 0 }, () => predikat));
    expect(heads).toHaveLength(24);
    expect(simpanganDistribusi(capaian, heads, batasDistribusi).flatMap(({ predikat }) => predikat)).toEqual(deviating);
  });
});

import { profilBaku } from "../../../src/core/base/setting";
import type { PREDIKAT } from "../../../src/core/regulations/permen6/parameters";
import { batasDistribusi, CAPAIAN_ORGANISASI } from "../../../src/core/regulations/permen6/parameters";
import { simpanganDistribusi } from "../../../src/core/regulations/permen6/distribusi";
import { polaUnit } from "../../../src/core/regulations/permen6/polaUnit";

describe("the pattern in a unit of people", () => {
  test.each([
    ["Istimewa", 10, "Sangat Baik", 6, 7],
    ["Istimewa", 3, "Sangat Baik", 2, 2],
    ["Baik", 1, "Baik", 1, 1],
    ["Butuh Perbaikan", 3, "Butuh Perbaikan", 2, 3],
    ["Butuh Perbaikan", 9, "Sangat Baik", 0, 0],
    ["Kurang", 20, "Butuh Perbaikan", 2, 20],
    ["Sangat Kurang", 100, "Sangat Baik", 0, 0],
  ])("%s, %i people, %s: %i to %i", (capaian, n, predikat, sedikit, banyak) => {
    expect(polaUnit.baris(capaian, n, profilBaku).find((each) => each.predikat === predikat)).toMatchObject({ palingSedikit: sedikit, palingBanyak: banyak });
  });

  test("the drawn curve sums to 100 percent and has its peak where the pattern has it", () => {
    for (const capaian of CAPAIAN_ORGANISASI) {
      const rows = polaUnit.baris(capaian, 10, profilBaku);
      expect(rows.reduce((sum, { kurva }) => sum + kurva, 0)).toBeCloseTo(100, 9);
      const peak = [...rows].sort((a, b) => b.kurva - a.kurva)[0];
      expect(peak?.predikat).toBe(capaian === "Istimewa" ? "Sangat Baik" : capaian);
    }
  });

  test("counts that depart in a predikat alone are outside the heads of its row", () => {
    const people = [...Array<(typeof PREDIKAT)[number]>(8).fill("Sangat Baik"), "Baik", "Kurang"] as const;
    const [only, ...more] = simpanganDistribusi("Istimewa", people, batasDistribusi);
    expect([only?.batas, more]).toEqual([polaUnit.baris("Istimewa", 10, profilBaku)[0]?.palingBanyak, []]);
  });
});

import { bandOf } from "../../../src/core/base/bands";
import { exact, toNumber, zero } from "../../../src/core/base/exact";
import * as formulas from "../../../src/core/regulations/pp30/formulas";
import { KATEGORI, kinerjaTambahan, nilaiRencana, poinKategori, rentangPoinKategori, type Kategori } from "../../../src/core/regulations/pp30/parameters";
import { agrees, golden } from "../../golden/golden";

const near = (a: number | null, b: number) => a !== null && Math.abs(a - b) < 0.0001;

describe("golden table pp30/capaianIki", () => {
  type Row = readonly [string, number, number, number | null, formulas.Kondisi, number, Kategori];
  const table = golden<Row>("pp30/capaianIki");
  table.rows.forEach(([name, target, realisasi, targetAtas, kondisi, capaian, kategori], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    it(misprint ? `${name} is misprinted: ${misprint.note}` : `${name} agrees`, () => {
      const result =
        targetAtas === null
          ? formulas.capaianIki(exact(target), exact(realisasi), kondisi)
          : formulas.capaianIkiRentang(exact(target), exact(targetAtas), exact(realisasi), kondisi);
      const got = [toNumber(result), formulas.kategoriIki(result)] as const;
      if (misprint) {
        const [want, wantKategori] = misprint.computed as readonly [number, Kategori];
        expect(got[0]).toBeCloseTo(want, 4);
        expect(got[1]).toBe(wantKategori);
        expect(agrees(capaian, got[0]) && kategori === got[1]).toBe(false);
      } else {
        expect([agrees(capaian, got[0]), got[1]]).toEqual([true, kategori]);
      }
    });
  });
});

describe("golden table pp30/nilaiIkiJpt", () => {
  const table = golden<readonly [string, number, boolean, number | null]>("pp30/nilaiIkiJpt");
  table.rows.forEach(([name, capaian, maksimum, nilai], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    it(misprint ? `${name} has no printed value: ${misprint.note}` : `${name} agrees`, () => {
      expect(toNumber(formulas.nilaiIkiJpt(exact(capaian), maksimum))).toBe(misprint ? misprint.computed : nilai);
      expect(nilai === null).toBe(misprint !== undefined);
    });
  });
});

describe("golden table pp30/kategoriRencana", () => {
  const table = golden<readonly [string, readonly Kategori[], Kategori, readonly number[]]>("pp30/kategoriRencana");
  table.rows.forEach(([name, iki, kategori, printed], index) => {
    const misprint = table.misprints.find((each) => each.row === index);
    it(misprint ? `${name} is misprinted: ${misprint.note}` : `${name} agrees`, () => {
      const got = formulas.kategoriRencana(iki);
      const nilai = nilaiRencana[got];
      expect([got, nilai]).toEqual(misprint ? misprint.computed : [kategori, printed[0]]);
      expect(printed.every((each) => each === nilai)).toBe(misprint === undefined);
      const [a, b, c] = iki as readonly [Kategori, Kategori, Kategori];
      for (const order of [[a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]]) expect(formulas.kategoriRencana(order)).toBe(got);
    });
  });
});

describe("kategori of a rencana kinerja by the reading, where no application was seen", () => {
  it.each<readonly [readonly Kategori[], Kategori]>([
    [["Sangat Baik", "Sangat Baik", "Cukup"], "Baik"],
    [["Sangat Baik", "Cukup", "Cukup"], "Cukup"],
    [["Sangat Baik", "Cukup", "Kurang"], "Cukup"],
    [["Baik", "Cukup", "Kurang"], "Cukup"],
    [["Cukup", "Cukup", "Sangat Kurang"], "Kurang"],
    [["Kurang", "Kurang", "Sangat Kurang"], "Kurang"],
    [["Kurang", "Sangat Kurang", "Sangat Kurang"], "Sangat Kurang"],
    [["Sangat Kurang"], "Sangat Kurang"],
  ])("%j: %s", (iki, kategori) => expect(formulas.kategoriRencana(iki)).toBe(kategori));

  it("says how many there are when they are neither one nor three", () => expect(() => formulas.kategoriRencana(["Baik", "Baik"])).toThrow(expect.objectContaining({ code: "jumlah-iki", data: { jumlah: 2 } })));
});

describe("kategori by the points of other applications", () => {
  const [SB, B, C, K, SK] = KATEGORI;
  it.each<readonly [readonly Kategori[], number, Kategori]>([
    [[SB, SB, SB], 48, SB], [[SB, SB, B], 45, SB], [[SB, B, B], 42, B], [[B, B, B], 39, B], [[B, B, C], 34, B], [[SB, SB, SK], 33, C], [[C, C, K], 19, C], [[SB, SK, SK], 18, K], [[K, K, SK], 7, K], [[K, SK, SK], 5, SK], [[SK, SK, SK], 3, SK],
  ])("%j: %i points, %s", (iki, points, kategori) => {
    expect(iki.reduce((total, each) => total + poinKategori[each], 0)).toBe(points);
    expect(bandOf(rentangPoinKategori, exact(points))).toBe(kategori);
  });

  it("43 is the first that is Sangat Baik", () => expect([42, 43].map((points) => bandOf(rentangPoinKategori, exact(points)))).toEqual(["Baik", "Sangat Baik"]));
});

describe("golden table pp30/nilaiTambahan", () => {
  it.each(golden<readonly [string, Kategori, number, number, number]>("pp30/nilaiTambahan").rows.map((row) => [...row] as const))("%s agrees", (_name, kategori, lingkup, nilai, tambahan) => {
    expect(agrees(tambahan, toNumber(formulas.nilaiTambahan(kategori, lingkup, exact(nilai))))).toBe(true);
  });
});

describe("golden table pp30/nilaiSkpJpt", () => {
  it.each(golden<readonly [string, number[], number[], number]>("pp30/nilaiSkpJpt").rows.map((row) => [...row] as const))("%s agrees", (_name, pk, renaksi, nilai) => {
    expect(toNumber(formulas.nilaiSkpJpt(pk.map(exact), renaksi.map(exact), []))).toBeCloseTo(nilai, 9);
  });
});

describe("golden table pp30/nilaiKinerja", () => {
  it.each(golden<readonly [string, number, number, boolean, number]>("pp30/nilaiKinerja").rows.map((row) => [...row] as const))("%s agrees", (_name, skp, perilaku, dengan360, nilai) => {
    expect(toNumber(formulas.nilaiKinerja(exact(skp), exact(perilaku), dengan360))).toBe(nilai);
  });
});

describe("golden tables of two applications", () => {
  const tables = {
    konversiPp46: ([, nilai]: readonly unknown[]) => formulas.konversiPp46(exact(nilai as number)),
    nilaiAspekPerilaku: ([, level, standar]: readonly unknown[]) => {
      const [min, max] = standar as readonly [number, number];
      return formulas.nilaiAspekPerilaku([exact(level as number)], exact(min), exact(max));
    },
  };
  for (const [name, compute] of Object.entries(tables)) {
    const table = golden<readonly unknown[]>(`pp30/${name}`);
    table.rows.forEach((row, index) => {
      const misprint = table.misprints.find((each) => each.row === index);
      const printed = row[row.length - 1] as readonly (number | null)[];
      it(misprint ? `${String(row[0])} is wrong in one of them: ${misprint.note}` : `${String(row[0])} agrees`, () => {
        const got = toNumber(compute(row));
        if (misprint) expect(near(misprint.computed as number, got)).toBe(true);
        expect(printed.every((each) => near(each, got))).toBe(misprint === undefined);
      });
    });
  }
});

describe("golden table pp30/nilaiIntegrasi2021", () => {
  const table = golden<readonly [string, number, number, number]>("pp30/nilaiIntegrasi2021");
  it.each(table.misprints)("row $row is misprinted: $note", ({ row, computed }) => {
    const [, pp46, pp30, printed] = table.rows[row] ?? ["", 0, 0, 0];
    const got = toNumber(formulas.nilaiIntegrasi2021(exact(pp46), exact(pp30)));
    expect(got).toBe(computed);
    expect(got).not.toBe(printed);
  });
});

describe("boundaries", () => {
  it.each(golden<readonly [number, boolean, string]>("pp30/predikat").rows.map((row) => [...row] as const))("predikat of %p, ide baru %p: %s", (nilai, ideBaru, predikat) => {
    expect(formulas.predikatKinerja(exact(nilai), ideBaru)).toBe(predikat);
  });

  it.each(golden<readonly [number, string]>("pp30/kategoriIki").rows.map((row) => [...row] as const))("kategori of %p%%: %s", (capaian, kategori) => {
    expect(formulas.kategoriIki(exact(capaian))).toBe(kategori);
  });

  it("every whole percent to 130 has a nilai that never falls as it rises", () => {
    const values = Array.from({ length: 131 }, (_, percent) => toNumber(formulas.nilaiIkiJpt(exact(percent), false)));
    expect(values.every((value, index) => value >= (values[index - 1] ?? 0) && value <= 120)).toBe(true);
  });

  it("conversion never passes 120, even where 99.004 is still on the line below", () => {
    expect([99, 99.004, 99.01, 130].map((nilai) => toNumber(formulas.konversiPp46(exact(nilai))))).toEqual([120, 120, 120, 120]);
    expect(toNumber(formulas.konversiPp46(exact(90.004)))).toBeCloseTo(109.00542857142857, 12);
  });

  it("tambahan counts for at most 10", () => {
    const many = Array.from({ length: 20 }, () => exact(1));
    expect(toNumber(formulas.nilaiSkp([exact(100)], many))).toBe(100 + kinerjaTambahan.paling);
    expect(toNumber(formulas.nilaiSkp([exact(120)], many))).toBe(120);
    expect(toNumber(formulas.nilaiSkp([exact(100), zero], []))).toBe(50);
  });
});

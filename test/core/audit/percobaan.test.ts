import { calculatorFor } from "../../../src/app/calculator";
import { akibat } from "../../../src/core/audit/akibat";
import { bilangan, cobaRumus, dekat, type Percobaan } from "../../../src/core/audit/percobaan";
import { rolesOf, signatureOf, yieldOf } from "../../../src/core/audit/trials";
import { profilBaku } from "../../../src/core/base/setting";
import type { CheckContext } from "../../../src/core/check/rule";
import { parseA1 } from "../../../src/core/sheet/a1";
import { cellKey, cellRef } from "../../../src/core/sheet/grid";
import { readMarkdown } from "../../sheets/markdownSheet";
import { gridOf } from "../twins/draftGrid";

const PAGE = `
## Rumus

| # | A | B | C | D | E | F |
| - | - | - | - | - | - | - |
| 1 | 10 | 8 | =B1/A1*100 → 80 | =E1*1 → 80 | =B1/A1*100 → 80 | =IF(B1=A1,NA(),B1/A1*100) → 80 |
| 2 | 20 | =B3 → 5 | =B2/A2*100 → 25 | =A9+B2/A2*100 → 25 | 7 | =SUM(A1:A20000) → 30 |
| 3 | 1 | 5 | =80 → 80 | =A2/B2*100 → 400 | =B2/A2 → 0.25 | =B2/A2*100+1 → 26 |
| 9 | 1 | | | | | |
`;

const at = (cell: string) => {
  const rect = parseA1(cell);
  return cellRef("Rumus", rect?.top ?? -1, rect?.left ?? -1);
};

type Salah = "terbalik" | "tanpaSeratus";
const uji: readonly Percobaan<Salah>[] = ([[10, 12], [20, 5], [40, 40]] as const).map(([target, realisasi]) => ({
  probe: { target, realisasi },
  benar: (realisasi / target) * 100,
  salah: { terbalik: (target / realisasi) * 100, tanpaSeratus: realisasi / target },
}));

async function tried(cell: string, target: string, realisasi: string) {
  const { grids } = readMarkdown(PAGE);
  const [grid] = grids;
  const formula = grid?.formulas.get((parseA1(cell)?.top ?? 0) * 16384 + (parseA1(cell)?.left ?? 0)) ?? "";
  const context = { grids, profil: profilBaku, ...(await calculatorFor(grids)) } as unknown as CheckContext;
  return { context, grids, tried: { at: at(cell), formula, roles: rolesOf(grids, { target: at(target), realisasi: at(realisasi) }) } };
}

describe("formulas in experiments", () => {
  // Cell of the formula, of target and realisasi, and what is found out.
  test.each([
    ["C1", "A1", "B1", "benar"],
    ["D1", "A1", "B1", "benar"], // through a helper cell
    ["C2", "A2", "B2", "benar"], // realisasi is linked from another cell
    ["D3", "A2", "B2", "terbalik"],
    ["E3", "A2", "B2", "tanpaSeratus"],
    ["F3", "A2", "B2", "lain"],
    ["D2", "A2", "B2", undefined], // leans on a cell of no part
    ["C3", "A1", "B1", undefined], // takes none of the cells
    ["F1", "A1", "B1", undefined], // an error in one of them
    ["F2", "A1", "B1", undefined], // too wide a range to follow
  ])("%s of %s and %s: %s", async (cell, target, realisasi, expected) => {
    const { context, tried: rumus } = await tried(cell, target, realisasi);
    const verdict = cobaRumus<Salah>("uji", rumus, uji, ["terbalik", "tanpaSeratus"], dekat, bilangan, context);
    expect(verdict?.kind === "dikenal" ? verdict.kesalahan : verdict?.kind).toBe(expected);
  });

  test("work with the values of a probe, and with the cells' own where it has none", async () => {
    const { context, tried: rumus } = await tried("D1", "A1", "B1");
    expect(yieldOf(rumus, { target: 50, realisasi: 25 }, context)).toBe(50);
    expect(yieldOf(rumus, { target: 16 }, context)).toBe(50);
  });

  test("are told apart by what they work out, wherever they stand", async () => {
    const key = async (cell: string, target: string, realisasi: string) => {
      const { grids, tried: rumus } = await tried(cell, target, realisasi);
      return signatureOf(rumus, grids);
    };
    expect((await key("C1", "A1", "B1"))?.key).toBe((await key("C2", "A2", "B2"))?.key);
    expect((await key("C1", "A1", "B1"))?.key).not.toBe((await key("D3", "A2", "B2"))?.key);
    expect((await key("D2", "A2", "B2"))?.foreign).toBe(true);
    expect((await key("C1", "A1", "B1"))?.foreign).toBe(false);
  });

  test("that lean on the row above twice, row after row, are told in a text that grows with the rows alone", () => {
    const chain = (rows: number, first: string) => {
      const grid = gridOf("Rumus", Object.fromEntries([["A1", 10], ["B1", 8], ["C1", [first, 0]], ...Array.from({ length: rows - 1 }, (_, row) => [`C${row + 2}`, [`=IF(C${row + 1}="",0,C${row + 1}+1)`, 0]])]) as Parameters<typeof gridOf>[1]);
      const rumus = { at: at(`C${rows}`), formula: grid.formulas.get(cellKey(rows - 1, 2)) ?? "", roles: rolesOf([grid], { target: at("A1"), realisasi: at("B1") }) };
      return signatureOf(rumus, [grid])?.key ?? "";
    };
    expect(chain(400, "=B1/A1").length).toBeLessThan(400 * 60);
    expect(chain(400, "=B1/A1")).toBe(chain(400, "=$B$1/$A$1"));
    expect(chain(400, "=B1/A1")).not.toBe(chain(400, "=A1/B1"));
  });
});

describe("the effect of a mistake on its cell", () => {
  test.each([
    [80, 105.33, "xBeda"],
    [80, 80.01, "xSama"],
    [undefined, 80, "x"],
  ])("right %s, now %s: %s", (seharusnya, hasil, id) => {
    expect(akibat("x", hasil, seharusnya).id).toBe(id);
  });
});

import { HostError, type HostProblem } from "../../src/app/errors";
import type { Host } from "../../src/app/host";
import { cellRef, formulaAt, valueAt, type CellRef, type CellValue, type Grid } from "../../src/core/sheet/grid";
import type { CellBefore, Plan, PlanValue, Step } from "../../src/core/sheet/plan";
import { startSheets, startWorkbook, type Start } from "./start";

export interface ContractOptions {
  /** What this host can't do, by the names of the tests, and why. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[];
}

/** What every host promises. `newHost` opens the start workbook in a host of its own. */
export function hostContract(name: string, newHost: (start: Start) => Host | Promise<Host>, { skip = [] }: ContractOptions = {}): void {
  const open = async () => newHost(await startWorkbook());
  const promise = (title: string, check: (host: Host) => Promise<void>) => {
    const exempt = skip.find(({ tests }) => tests.includes(title));
    if (exempt) test.skip(`${title} (${exempt.reason})`, () => undefined);
    else test(title, async () => check(await open()));
  };

  describe(`${name} keeps the host contract`, () => {
    promise("names the sheets in their order", async (host) => {
      expect(await host.sheetNames()).toEqual(startSheets.map((sheet) => sheet.name));
    });

    promise("reads values, formulas and merges of every sheet", async (host) => {
      const grids = await host.readGrids();
      expect(grids.map(({ sheet }) => sheet)).toEqual(startSheets.map((sheet) => sheet.name));
      const skp = grids[0] as Grid;
      expect([0, 1, 2, 3].map((row) => valueAt(skp, row, 0))).toEqual(["Kegiatan", "Menyusun laporan", "Mengelola arsip", "Jumlah"]);
      expect([valueAt(skp, 1, 1), valueAt(skp, 2, 1), valueAt(skp, 3, 1), valueAt(skp, 4, 1)]).toEqual([12, "12 bln", null, true]);
      expect(valueAt(skp, 3, 3)).toBeCloseTo(175, 10);
      expect(formulaAt(skp, 3, 3)).toBe("=SUM(D2:D3)");
      expect(formulaAt(skp, 1, 1)).toBeUndefined();
      expect(skp.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 2 }]);
    });

    promise("reads the sheets asked for, in the order asked", async (host) => {
      const names = [...startSheets].reverse().map((sheet) => sheet.name);
      expect((await host.readGrids(names)).map(({ sheet }) => sheet)).toEqual(names);
    });

    promise("tells its progress up to the whole", async (host) => {
      const shares: number[] = [];
      await host.readGrids(undefined, (share) => shares.push(share));
      expect(shares[shares.length - 1]).toBe(1);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    });

    promise("stops reading when told to", async (host) => {
      const stop = new AbortController();
      stop.abort();
      await expect(host.readGrids(undefined, undefined, stop.signal)).rejects.toBeDefined();
    });

    promise("names a sheet that is not there", async (host) => {
      await refused(host.readGrids(["Tidak ada"]), "no-such-sheet");
      await refused(host.reveal(cellRef("Tidak ada", 0, 0)), "no-such-sheet");
      await refused(host.apply(plan(replace(cellRef("Tidak ada", 0, 0), { value: null }, 1))), "no-such-sheet");
    });

    promise("makes a sheet that reads back as planned", async (host) => {
      const values: readonly (readonly PlanValue[])[] = [
        ["Temuan", "Sel", "Nilai"],
        ["Nilai tidak sama dengan hasil hitung", "D2", 91.67],
        [null, true, -0.5],
        ["Baris\nkedua", "A&B <c> \"d\"", "é – «kutip» 😀"],
      ];
      await host.apply(
        plan(
          { kind: "sheet", sheet: "Temuan SKP" },
          { kind: "cells", sheet: "Temuan SKP", at: { row: 1, column: 2 }, values },
          { kind: "format", sheet: "Temuan SKP", rect: { top: 1, left: 2, bottom: 1, right: 4 }, format: { bold: true, fill: "#0B5A5E", color: "#FFFFFF", wrap: true, vertical: "center", horizontal: "center", border: "thin", size: 12, italic: false, numberFormat: "0.00" } },
          { kind: "merge", sheet: "Temuan SKP", rect: { top: 8, left: 2, bottom: 9, right: 4 } },
          { kind: "columns", sheet: "Temuan SKP", widths: [4, 8.5, 30] },
          { kind: "freeze", sheet: "Temuan SKP", rows: 2, columns: 1 },
          { kind: "print", sheet: "Temuan SKP", orientation: "landscape", fitWidth: true, repeatRows: { top: 1, bottom: 1 } },
          { kind: "show", cell: cellRef("Temuan SKP", 1, 2) },
        ),
      );
      expect(await host.sheetNames()).toEqual([...startSheets.map((sheet) => sheet.name), "Temuan SKP"]);
      const [made] = await host.readGrids(["Temuan SKP"]);
      expect(values.map((row, r) => row.map((_, c) => valueAt(made as Grid, r + 1, c + 2)))).toEqual(values);
      expect((made as Grid).formulas.size).toBe(0);
      expect((made as Grid).merges).toEqual([{ top: 8, left: 2, bottom: 9, right: 4 }]);
    });

    promise("has selected what it reveals, where it has a window", async (host) => {
      if (!host.selection) return;
      const cell = cellRef("Data Pegawai '18", 1, 1);
      await host.reveal(cell);
      expect(await host.selection()).toEqual(cell);
    });

    promise("puts a sheet behind the one named", async (host) => {
      await host.apply(plan({ kind: "sheet", sheet: "Temuan SKP", after: "SKP" }));
      expect(await host.sheetNames()).toEqual(["SKP", "Temuan SKP", "Data Pegawai '18"]);
    });

    promise("writes formulas where the plan says formula", async (host) => {
      await host.apply(plan({ kind: "sheet", sheet: "Rekap" }, { kind: "cells", sheet: "Rekap", at: { row: 0, column: 0 }, values: [[3, { formula: '=A1*2&" <ya>"' }]] }));
      const [made] = await host.readGrids(["Rekap"]);
      expect(formulaAt(made as Grid, 0, 1)).toBe('=A1*2&" <ya>"');
    });

    promise("keeps a string text whatever it begins with", async (host) => {
      const texts = ["=1+1", "+62811", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "'petik", "12", "1/2", "TRUE", "#N/A?", "_x0041_"];
      const target = cellRef("Data Pegawai '18", 0, 1);
      await host.apply(
        plan({ kind: "sheet", sheet: "Teks" }, { kind: "cells", sheet: "Teks", at: { row: 0, column: 0 }, values: texts.map((text) => [text]) }, replace(target, { value: "Ratna Widyaningtyas" }, "=cmd|' /C calc'!A0")),
      );
      const [made, user] = await host.readGrids(["Teks", "Data Pegawai '18"]);
      expect(texts.map((_, row) => valueAt(made as Grid, row, 0))).toEqual(texts);
      expect((made as Grid).formulas.size).toBe(0);
      expect(valueAt(user as Grid, 0, 1)).toBe("=cmd|' /C calc'!A0");
      expect((user as Grid).formulas.size).toBe(0);
    });

    promise("links a cell to its place and shows the text", async (host) => {
      const target = cellRef("Data Pegawai '18", 1, 1);
      await host.apply(plan({ kind: "sheet", sheet: "Temuan SKP" }, { kind: "link", cell: cellRef("Temuan SKP", 0, 0), target, text: "B2" }));
      const [made] = await host.readGrids(["Temuan SKP"]);
      expect(valueAt(made as Grid, 0, 0)).toBe("B2");
    });

    promise("writes a sheet of its own anew", async (host) => {
      const step = (value: PlanValue, row: number): Plan => plan({ kind: "sheet", sheet: "Temuan SKP" }, { kind: "cells", sheet: "Temuan SKP", at: { row, column: 0 }, values: [[value]] });
      await host.apply(step("lama", 5));
      await host.apply(step("baru", 0));
      const [made] = await host.readGrids(["Temuan SKP"]);
      expect([valueAt(made as Grid, 0, 0), valueAt(made as Grid, 5, 0)]).toEqual(["baru", null]);
      expect((await host.sheetNames()).filter((each) => each.startsWith("Temuan"))).toEqual(["Temuan SKP"]);
    });

    promise("never overwrites a sheet of the user", async (host) => {
      const before = await host.readGrids();
      await refused(host.apply(plan({ kind: "sheet", sheet: "SKP" }, { kind: "cells", sheet: "SKP", at: { row: 0, column: 0 }, values: [["hilang"]] })), "stale");
      expect(await host.readGrids()).toEqual(before);
    });

    promise("draws on no sheet that the plan does not make", async (host) => {
      const before = await host.readGrids();
      await refused(host.apply(plan({ kind: "cells", sheet: "SKP", at: { row: 0, column: 0 }, values: [["hilang"]] })), "not-supported");
      expect(await host.readGrids()).toEqual(before);
    });

    promise("replaces cells and leaves the rest", async (host) => {
      await host.apply(
        plan(
          replace(cellRef("SKP", 2, 1), { value: "12 bln" }, 12),
          replace(cellRef("SKP", 1, 3), { value: 91.66666666666667, formula: "=C2/B2*100" }, { formula: "=100*C2/B2" }),
          replace(cellRef("SKP", 4, 1), { value: true }, null),
          replace(cellRef("SKP", 9, 6), { value: null }, "baru"),
          replace(cellRef("SKP", 1, 5), { value: null }, false),
        ),
      );
      const [skp] = (await host.readGrids()) as [Grid];
      expect([valueAt(skp, 2, 1), formulaAt(skp, 1, 3), valueAt(skp, 4, 1), valueAt(skp, 9, 6), valueAt(skp, 1, 5)]).toEqual([12, "=100*C2/B2", null, "baru", false]);
      expect([valueAt(skp, 1, 0), valueAt(skp, 1, 1), formulaAt(skp, 3, 3), valueAt(skp, 4, 0)]).toEqual(["Menyusun laporan", 12, "=SUM(D2:D3)", "Sudah diperiksa"]);
      expect(skp.merges).toHaveLength(1);
    });

    promise("puts back by its undo what was there", async (host) => {
      const before = contents(await host.readGrids());
      const { undo } = await host.apply(plan(replace(cellRef("SKP", 2, 1), { value: "12 bln" }, 12), replace(cellRef("SKP", 3, 3), { value: 175, formula: "=SUM(D2:D3)" }, 99), replace(cellRef("SKP", 7, 0), { value: null }, { formula: "=1+1" })));
      expect(contents(await host.readGrids())).not.toEqual(before);
      await host.apply(undo as Plan);
      expect(contents(await host.readGrids())).toEqual(before);
    });

    promise("has no undo where nothing was overwritten", async (host) => {
      expect((await host.apply(plan({ kind: "sheet", sheet: "Temuan SKP" }))).undo).toBeUndefined();
    });

    for (const [what, before] of [
      ["value", { value: 13 }],
      ["kind of value", { value: "12" }],
      ["blank", { value: null }],
      ["value where a formula is expected", { value: 12, formula: "=6*2" }],
    ] as const satisfies readonly (readonly [string, CellBefore])[]) {
      promise(`refuses the whole plan when a cell is stale: another ${what}`, async (host) => {
        const grids = await host.readGrids();
        await refused(host.apply(plan({ kind: "sheet", sheet: "Temuan SKP" }, replace(cellRef("SKP", 2, 2), { value: 10 }, 11), replace(cellRef("SKP", 1, 1), before, 1))), "stale");
        expect(await host.readGrids()).toEqual(grids);
        expect(await host.sheetNames()).toEqual(startSheets.map((sheet) => sheet.name));
      });
    }

    promise("refuses the whole plan when a formula is stale", async (host) => {
      await refused(host.apply(plan(replace(cellRef("SKP", 3, 3), { value: 175 }, 1))), "stale");
      await refused(host.apply(plan(replace(cellRef("SKP", 3, 3), { value: 175, formula: "=SUM(D2:D4)" }, 1))), "stale");
    });

    promise("goes on after a refusal", async (host) => {
      await refused(host.apply(plan(replace(cellRef("SKP", 1, 1), { value: 13 }, 1))), "stale");
      await host.apply(plan(replace(cellRef("SKP", 1, 1), { value: 12 }, 14)));
      const [skp] = await host.readGrids(["SKP"]);
      expect(valueAt(skp as Grid, 1, 1)).toBe(14);
    });

    promise("keeps settings with the workbook", async (host) => {
      expect(await host.readSetting("skp.uji")).toBeUndefined();
      const long = [{ key: "pp46/nilai|SKP|S14|«é\n😀» <&> _x0041_", reason: "Sudah disepakati dengan \"pejabat penilai\"".repeat(40) }];
      await host.writeSetting("skp.uji", long);
      await host.writeSetting("skp.uji2", 1);
      expect(await host.readSetting("skp.uji")).toEqual(long);
      await host.writeSetting("skp.uji", { bahasa: "en" });
      expect(await host.readSetting("skp.uji")).toEqual({ bahasa: "en" });
      expect(await host.readSetting("skp.uji2")).toBe(1);
    });

    promise("keeps settings when a plan is applied after them", async (host) => {
      await host.writeSetting("skp.uji", ["a"]);
      await host.apply(plan({ kind: "sheet", sheet: "Temuan SKP" }, replace(cellRef("SKP", 1, 1), { value: 12 }, 13)));
      expect(await host.readSetting("skp.uji")).toEqual(["a"]);
    });
  });
}

function plan(...steps: readonly Step[]): Plan {
  return { title: { id: "Uji kontrak", en: "Contract test" }, steps };
}

function replace(cell: CellRef, before: CellBefore, value: PlanValue): Step {
  return { kind: "replace", cell, before, value };
}

async function refused(done: Promise<unknown>, problem: HostProblem): Promise<void> {
  const error: unknown = await done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).problem).toBe(problem);
}

/** Values and formulas by cell, so that a used range that has grown by blank cells makes no difference; not the results of formulas. */
function contents(grids: readonly Grid[]): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const grid of grids) {
    grid.values.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = formulaAt(grid, grid.top + r, grid.left + c);
        if (formula !== undefined || value !== null) cells[`${grid.sheet}!${grid.top + r},${grid.left + c}`] = formula ?? value;
      }),
    );
  }
  return cells;
}

import { ownSheet, same, until, type Check, type ConformanceEnv } from "./env";

let names = 0;

/** Declares and associates a function under a name of its own; answers the name as typed into cells. */
async function given(env: ConformanceEnv, parameters: readonly { readonly name: string; readonly dimensionality?: string; readonly optional?: boolean }[], fn: (...input: never[]) => unknown): Promise<string> {
  const id = `UJI${++names}`;
  env.CustomFunctions.associate(id, fn as (...input: unknown[]) => unknown);
  await env.host.declare([{ id, name: id, parameters }]);
  return `SKP.${id}`;
}

async function valueOf(env: ConformanceEnv, sheet: string, formula: string, address = "E5") {
  await env.host.type(sheet, address, formula);
  await env.host.settled();
  return env.host.cell(sheet, address);
}

/** Custom functions in cells, through office.js's own runtime. */
export const functions: readonly Check[] = [
  {
    name: "a custom function answers at once, or later",
    async run(env) {
      const sheet = await ownSheet(env);
      const add = await given(env, [{ name: "a" }, { name: "b" }], (a: number, b: number) => a + b);
      const later = await given(env, [{ name: "a" }], (a: number) => new Promise((resolve) => setTimeout(() => resolve(a * 2), 1)));
      await env.host.type(sheet, "A1", "20");
      same((await valueOf(env, sheet, `=${add}(A1,22)`)).value, 42);
      same((await valueOf(env, sheet, `=${later}(A1)+${add}(1,1)`)).value, 42);
    },
  },
  {
    name: "a matrix goes in as rows, and one comes out over the cells beside and below",
    async run(env) {
      const sheet = await ownSheet(env);
      const turn = await given(env, [{ name: "range", dimensionality: "matrix" }], (rows: number[][]) => (rows[0] ?? []).map((_, c) => rows.map((row) => row[c])));
      for (const [address, value] of [["A1", "1"], ["B1", "2"], ["C1", "3"], ["A2", "4"], ["B2", "5"], ["C2", "6"]] as const) await env.host.type(sheet, address, value);
      await valueOf(env, sheet, `=${turn}(A1:C2)`);
      await env.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange("E5:F7");
        range.load("values");
        await context.sync();
        same(range.values, [[1, 4], [2, 5], [3, 6]]);
      });
    },
  },
  {
    name: "an error has its code and says its sentence",
    async run(env) {
      const sheet = await ownSheet(env);
      const { Error: Failed, ErrorCode } = env.CustomFunctions;
      const refuse = await given(env, [{ name: "code" }], (code: string) => {
        throw new Failed(code as CustomFunctions.ErrorCode, `Target kosong (${code}).`);
      });
      const thrown = await given(env, [], () => { throw new TypeError("cacat"); });
      const rejected = await given(env, [], () => Promise.reject(new Failed(ErrorCode.notAvailable, "Belum ada.")));
      const codes = [ErrorCode.invalidValue, ErrorCode.notAvailable, ErrorCode.divisionByZero, ErrorCode.invalidNumber, ErrorCode.nullReference];
      for (const [index, code] of codes.entries()) await env.host.type(sheet, `A${index + 1}`, `=${refuse}("${code}")`);
      await env.host.type(sheet, "B1", `=${thrown}()`);
      await env.host.type(sheet, "B2", `=${rejected}()`);
      await env.host.type(sheet, "B3", `=IFERROR(${rejected}(),"-")`);
      await env.host.settled();
      for (const [index, code] of codes.entries()) {
        const { value, message } = await env.host.cell(sheet, `A${index + 1}`);
        same(value, code);
        // Only these two carry a sentence of their own.
        if (code === ErrorCode.invalidValue || code === ErrorCode.notAvailable) same(message, `Target kosong (${code}).`);
      }
      same((await env.host.cell(sheet, "B1")).value, "#VALUE!");
      same(await env.host.cell(sheet, "B2"), { value: "#N/A", formula: `=${rejected}()`, message: "Belum ada." });
      same((await env.host.cell(sheet, "B3")).value, "-");
    },
  },
  {
    name: "the sentence goes when the cell computes again",
    async run(env) {
      const sheet = await ownSheet(env);
      const half = await given(env, [{ name: "a" }], (a: unknown) => {
        if (typeof a !== "number") throw new env.CustomFunctions.Error(env.CustomFunctions.ErrorCode.invalidValue, "Bukan angka.");
        return a / 2;
      });
      await env.host.type(sheet, "A1", "x");
      same((await valueOf(env, sheet, `=${half}(A1)`)).message, "Bukan angka.");
      await env.host.type(sheet, "A1", "8");
      await env.host.settled();
      same(await env.host.cell(sheet, "E5"), { value: 4, formula: `=${half}(A1)` });
    },
  },
  {
    name: "an option left out is null, and the call's own cell is told",
    async run(env) {
      const sheet = await ownSheet(env);
      const seen = await given(env, [{ name: "a" }, { name: "b", optional: true }], (a: unknown, b: unknown, invocation: CustomFunctions.Invocation) => JSON.stringify([a, b, invocation.address]));
      same((await valueOf(env, sheet, `=${seen}(7)`)).value, JSON.stringify([7, null, `'${sheet}'!E5`]));
    },
  },
  {
    name: "Excel.run inside a custom function reads the workbook",
    async run(env) {
      const sheet = await ownSheet(env);
      const reads = await given(env, [{ name: "address" }], (address: string) =>
        env.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          range.load("values");
          await context.sync();
          return `${range.values[0]?.[0]}!`;
        }),
      );
      await env.host.type(sheet, "B9", "halo");
      same((await valueOf(env, sheet, `=${reads}("B9")`)).value, "halo!");
    },
  },
  {
    name: "cells that rest on a custom function follow it, and it follows its own cells",
    async run(env) {
      const sheet = await ownSheet(env);
      const twice = await given(env, [{ name: "a" }], (a: number) => a * 2);
      await env.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange("A1:D1").formulas = [[5, `=${twice}(A1)`, "=B1+1", `=IF(C1>10,${twice}(C1),0)`]];
        await context.sync();
      });
      await env.host.settled();
      same([(await env.host.cell(sheet, "C1")).value, (await env.host.cell(sheet, "D1")).value], [11, 22]);
      await env.host.type(sheet, "A1", "6");
      await until(async () => (await env.host.cell(sheet, "D1")).value === 26, "the chain of custom functions");
      same([(await env.host.cell(sheet, "B1")).value, (await env.host.cell(sheet, "C1")).value], [12, 13]);
    },
  },
  {
    name: "a function that nothing declares is #NAME?",
    async run(env) {
      const sheet = await ownSheet(env);
      same((await valueOf(env, sheet, "=SKP.TIDAK_ADA(1)")).value, "#NAME?");
    },
  },
];

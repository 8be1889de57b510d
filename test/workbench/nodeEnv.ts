import { parseA1 } from "../../src/core/sheet/a1";
import type { Rect } from "../../src/core/sheet/grid";
import { nodeExcel, type NodeExcel, type NodeExcelOptions } from "../../src/workbench/node/nodeExcel";
import type { Sheet } from "../../src/workbench/engine/model";
import type { ConformanceEnv } from "./conformance/env";

/** An Excel of today: more than the manifest demands. */
export const NEWEST = { ExcelApi: "1.13", SharedRuntime: "1.1", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.1", RichApiRuntime: "1.2" } as const;

export function nodeEnv(options: NodeExcelOptions = { sets: NEWEST }): ConformanceEnv & { readonly node: NodeExcel } {
  const node = nodeExcel(options);
  const { workbook } = node;
  const at = (name: string, address: string): { readonly sheet: Sheet; readonly rect: Rect } => {
    const [sheet, rect] = [workbook.named(name), parseA1(address)];
    if (!sheet || !rect) throw new Error(`no cell ${name}!${address}`);
    return { sheet, rect };
  };
  return {
    node,
    Excel: node.Excel,
    Office: node.Office,
    OfficeExtension: node.OfficeExtension,
    CustomFunctions: node.CustomFunctions,
    host: {
      disturb: async (change) => node.host.disturb(change),
      async type(name, address, text) {
        const { sheet, rect } = at(name, address);
        workbook.enter(sheet, rect, [[text]], "user");
      },
      async protect(name, on) {
        workbook.protect(at(name, "A1").sheet, on);
      },
      async cell(name, address) {
        const { sheet, rect } = at(name, address);
        const { value = null, formula, message } = sheet.at(rect.top, rect.left) ?? {};
        return { value, ...(formula === undefined ? {} : { formula }), ...(message === undefined ? {} : { message }) };
      },
      counters: async () => node.host.counters,
      references: async () => node.host.references.size,
      declare: async (functions) => node.declare(functions),
      settled: () => workbook.calculation.settled(),
    },
  };
}

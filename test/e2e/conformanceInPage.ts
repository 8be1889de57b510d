// Bundled by start.mjs and put into the pane's frame: the conformance list through the cross-document door.
import { parseA1 } from "../../src/core/sheet/a1";
import type { Rect } from "../../src/core/sheet/grid";
import type { Sheet } from "../../src/workbench/engine/model";
import { conformance } from "../workbench/conformance/conformance";
import type { ConformanceEnv } from "../workbench/conformance/env";

declare global {
  interface Window {
    conformance?: { readonly names: readonly string[]; run(name: string): Promise<void> };
  }
}

const host = () => {
  const found = window.parent.workbench?.host;
  if (!found) throw new Error("no workbench around this page");
  return found;
};

function at(name: string, address: string): { readonly sheet: Sheet; readonly rect: Rect } {
  const [sheet, rect] = [host().workbook.named(name), parseA1(address)];
  if (!sheet || !rect) throw new Error(`no cell ${name}!${address}`);
  return { sheet, rect };
}

const env: ConformanceEnv = {
  Excel,
  Office,
  OfficeExtension,
  CustomFunctions,
  host: {
    disturb: async (change) => host().disturb(change),
    async type(name, address, text) {
      const { sheet, rect } = at(name, address);
      host().workbook.enter(sheet, rect, [[text]], "user");
    },
    async protect(name, on) {
      host().workbook.protect(at(name, "A1").sheet, on);
    },
    async cell(name, address) {
      const { sheet, rect } = at(name, address);
      const { value = null, formula, message } = sheet.at(rect.top, rect.left) ?? {};
      return { value, ...(formula === undefined ? {} : { formula }), ...(message === undefined ? {} : { message }) };
    },
    counters: async () => host().counters,
    references: async () => host().references.size,
    declare: async (functions) => host().declare(functions),
    settled: () => host().workbook.calculation.settled(),
  },
};

window.conformance = {
  names: conformance.map(({ name }) => name),
  async run(name) {
    const check = conformance.find((each) => each.name === name);
    if (!check) throw new Error(`no check ${name}`);
    await check.run(env);
  },
};

import fc from "fast-check";
import { parseA1 } from "../../../src/core/sheet/a1";
import { inkOn } from "../../../src/core/sheet/ink";
import { freeTableName } from "../../../src/core/sheet/tableName";

test.each([
  ["Rekap", [], "Rekap"],
  ["Rekap SKP 2024", [], "Rekap_SKP_2024"],
  ["rekap", ["REKAP", "Rekap_2"], "rekap_3"],
  ["SKP2024", [], "_SKP2024"],
  ["R1C1", [], "_R1C1"],
  ["c", [], "_c"],
  ["2024", [], "_2024"],
  ["", [], "_"],
  ["=cmd|x", [], "_cmd_x"],
])("«%s» beside %j is «%s»", (wanted, taken, name) => {
  expect(freeTableName(wanted, taken)).toBe(name);
});

test("a name is never taken, never a cell, and always one that Excel allows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (wanted, taken) => {
      const name = freeTableName(wanted, [...taken, wanted]);
      expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u);
      expect(parseA1(name)).toBeUndefined();
      expect([...taken, wanted].map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

test.each([
  ["#0B5A5E", "#FFFFFF"],
  ["#7A3B69", "#FFFFFF"],
  ["#E69F00", "#000000"],
  ["#56B4E9", "#000000"],
])("numbers on %s are written in %s", (fill, ink) => {
  expect(inkOn(fill)).toBe(ink);
});

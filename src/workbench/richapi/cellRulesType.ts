import type { Conditional, Validation } from "../engine/model";
import { absoluteA1 } from "../../core/sheet/a1";
import { cellsIn, field } from "./field";
import { isInstance, type Instance, type RangeTarget, type Type } from "./definition";
import { invalidArgument, itemNotFound, notImplemented } from "./errors";
import { rangeOf } from "./rangeType";
import { intersects, type Rect } from "../../core/sheet/grid";

/** Characters of a list of words; longer ones Excel refuses. */
const LONGEST_LIST = 255;

const inside = (part: Rect, whole: Rect) => part.top >= whole.top && part.bottom <= whole.bottom && part.left >= whole.left && part.right <= whole.right;

/** Rules for what may be typed; the one of the first cell stands for the range. */
const dataValidation: Type = {
  name: "DataValidation",
  scalars: {
    rule: {
      get: (target: RangeTarget) => {
        const found = ruleAt(target);
        return found ? { list: { inCellDropDown: true, source: found.source } } : {};
      },
      set: (target: RangeTarget, value, { workbook }) => {
        const { list, ...others } = value as { list?: { source?: unknown } };
        if (!list || Object.keys(others).length > 0) throw notImplemented("DataValidation.rule other than a list");
        const source = isInstance(list.source) ? `=${absoluteA1(cellsIn(list.source))}` : String(list.source ?? "");
        if (source === "" || (!source.startsWith("=") && source.length > LONGEST_LIST)) throw invalidArgument();
        workbook.requireUnprotected(target.sheet);
        target.sheet.validations = [...target.sheet.validations.filter(({ rect }) => !intersects(rect, target.rect)), { rect: target.rect, source } satisfies Validation];
        workbook.redraw();
      },
    },
    type: { get: (target: RangeTarget) => (ruleAt(target) ? "List" : "None") },
  },
  methods: {
    clear: ({ sheet, rect }: RangeTarget, _args, { workbook }) => {
      workbook.requireUnprotected(sheet);
      sheet.validations = sheet.validations.filter((each) => !intersects(each.rect, rect));
      workbook.redraw();
    },
  },
};

const ruleAt = ({ sheet, rect }: RangeTarget): Validation | undefined => sheet.validations.find((each) => intersects(each.rect, { ...rect, bottom: rect.top, right: rect.left }));

const conditionalFormats: Type = {
  name: "ConditionalFormatCollection",
  scalars: {},
  items: ({ sheet, rect }: RangeTarget) => sheet.conditionals.filter((each) => intersects(each.rect, rect)).map((each) => one(sheet, each)),
  methods: {
    add: ({ sheet, rect }: RangeTarget, [type], { workbook }) => {
      if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add of type ${String(type)}`);
      workbook.requireUnprotected(sheet);
      let number = sheet.conditionals.length + 1;
      while (sheet.conditionals.some(({ id }) => id === `{cf-${number}}`)) number++;
      const made: Conditional = { id: `{cf-${number}}`, rect, formula: "" };
      sheet.conditionals.push(made);
      return one(sheet, made);
    },
    clearAll: ({ sheet, rect }: RangeTarget, _args, { workbook }) => {
      workbook.requireUnprotected(sheet);
      sheet.conditionals = sheet.conditionals.filter((each) => !inside(each.rect, rect));
      workbook.redraw();
    },
    getCount: ({ sheet, rect }: RangeTarget) => sheet.conditionals.filter((each) => intersects(each.rect, rect)).length,
    getItemAt: ({ sheet, rect }: RangeTarget, [index]) => {
      const found = sheet.conditionals.filter((each) => intersects(each.rect, rect))[Number(index)];
      if (!found) throw itemNotFound();
      return one(sheet, found);
    },
  },
  getItem: ({ sheet }: RangeTarget, key) => {
    const found = sheet.conditionals.find(({ id }) => id === key);
    if (!found) throw itemNotFound();
    return one(sheet, found);
  },
};

interface ConditionalTarget {
  readonly sheet: RangeTarget["sheet"];
  readonly made: Conditional;
}

const one = (sheet: RangeTarget["sheet"], made: Conditional): Instance => ({ type: conditionalFormat, target: { sheet, made } satisfies ConditionalTarget });
const own = <K extends keyof Conditional>(name: K) => field(({ made }: ConditionalTarget) => made, name);

const rule: Type = { name: "ConditionalFormatRule", scalars: { formula: own("formula") } };
const fill: Type = { name: "ConditionalRangeFill", scalars: { color: own("fill") } };
const font: Type = { name: "ConditionalRangeFont", scalars: { color: own("color"), bold: own("bold") } };

const look: Type = {
  name: "ConditionalRangeFormat",
  scalars: {},
  navigation: { fill: (target: ConditionalTarget) => ({ type: fill, target }), font: (target: ConditionalTarget) => ({ type: font, target }) },
};

const custom: Type = {
  name: "CustomConditionalFormat",
  scalars: {},
  navigation: { rule: (target: ConditionalTarget) => ({ type: rule, target }), format: (target: ConditionalTarget) => ({ type: look, target }) },
};

const conditionalFormat: Type = {
  name: "ConditionalFormat",
  id: ({ made }: ConditionalTarget) => made.id,
  scalars: { id: own("id"), type: { get: () => "Custom" } },
  navigation: { custom: (target: ConditionalTarget) => ({ type: custom, target }) },
  methods: {
    delete: ({ sheet, made }: ConditionalTarget, _args, { workbook }) => {
      sheet.conditionals = sheet.conditionals.filter((each) => each !== made);
      workbook.redraw();
    },
    getRange: ({ sheet, made }: ConditionalTarget) => rangeOf(sheet, made.rect),
  },
};

export const validationOf = (target: RangeTarget): Instance => ({ type: dataValidation, target });
export const conditionalsOf = (target: RangeTarget): Instance => ({ type: conditionalFormats, target });

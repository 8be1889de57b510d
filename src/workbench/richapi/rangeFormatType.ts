import type { Rect } from "../../core/sheet/grid";
import type { Border, Edge, Style } from "../engine/model";
import type { RangeTarget, Session, Type } from "./definition";
import { invalidArgument } from "./errors";

/** The one value that all cells of a range share, else null, as Excel answers. */
function shared<T>({ sheet, rect }: RangeTarget, read: (style: Style) => T): T | null {
  let first: T | undefined;
  // One row and one column behind the used cells stand for all that is blank.
  const used = sheet.usedRect(false);
  const bottom = Math.min(rect.bottom, Math.max(rect.top, (used?.bottom ?? -1) + 1));
  const right = Math.min(rect.right, Math.max(rect.left, (used?.right ?? -1) + 1));
  for (let row = rect.top; row <= bottom; row++) {
    for (let column = rect.left; column <= right; column++) {
      const value = read(sheet.at(row, column)?.style ?? {});
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? read({});
}

export const styled = (target: RangeTarget, session: Session, change: (style: Style) => void) => session.workbook.style(target.sheet, target.rect, change);

function scalarStyle<T>(read: (style: Style) => T, put: (style: Style, value: T) => void) {
  return {
    get: (target: RangeTarget) => shared(target, read),
    set: (target: RangeTarget, value: unknown, session: Session) => styled(target, session, (style) => put(style, value as T)),
  };
}

const font: Type = {
  name: "RangeFont",
  scalars: {
    bold: scalarStyle((style) => style.bold ?? false, (style, value) => { style.bold = value; }),
    italic: scalarStyle((style) => style.italic ?? false, (style, value) => { style.italic = value; }),
    color: scalarStyle((style) => style.color ?? "#000000", (style, value) => { style.color = value; }),
    size: scalarStyle((style) => style.size ?? 11, (style, value) => { style.size = value; }),
    name: scalarStyle((style) => style.fontName ?? "Calibri", (style, value) => { style.fontName = value; }),
    underline: scalarStyle((style) => (style.underline ? "Single" : "None"), (style, value) => { style.underline = value === "Single"; }),
  },
};

const fill: Type = {
  name: "RangeFill",
  scalars: { color: scalarStyle((style) => style.fill ?? "#FFFFFF", (style, value) => { style.fill = value; }) },
  methods: {
    clear: (target: RangeTarget, _args, session) => styled(target, session, (style) => { delete style.fill; }),
  },
};

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: string;
}

/** Cells of a range and their edges that a border index means. */
function edgesOf({ range: { rect }, index }: BorderTarget): readonly { readonly rect: Rect; readonly edge: Edge }[] {
  const whole = (edge: Edge, part: Partial<Rect>) => [{ edge, rect: { ...rect, ...part } }];
  switch (index) {
    case "EdgeTop":
      return whole("top", { bottom: rect.top });
    case "EdgeBottom":
      return whole("bottom", { top: rect.bottom });
    case "EdgeLeft":
      return whole("left", { right: rect.left });
    case "EdgeRight":
      return whole("right", { left: rect.right });
    case "InsideHorizontal":
      return rect.bottom > rect.top ? whole("bottom", { bottom: rect.bottom - 1 }) : [];
    case "InsideVertical":
      return rect.right > rect.left ? whole("right", { right: rect.right - 1 }) : [];
    default:
      throw invalidArgument();
  }
}

function border(target: BorderTarget, session: Session, change: (before: Border) => Border): void {
  for (const { rect, edge } of edgesOf(target)) {
    session.workbook.style(target.range.sheet, rect, (style) => {
      style.borders = { ...style.borders, [edge]: change(style.borders?.[edge] ?? { style: "None", color: "#000000" }) };
    });
  }
}

function borderNow(target: BorderTarget): Border {
  const [first] = edgesOf(target);
  const known = first && target.range.sheet.at(first.rect.top, first.rect.left)?.style?.borders?.[first.edge];
  return known ?? { style: "None", color: "#000000" };
}

const rangeBorder: Type = {
  name: "RangeBorder",
  scalars: {
    color: { get: (target: BorderTarget) => borderNow(target).color, set: (target: BorderTarget, value, session) => border(target, session, (before) => ({ ...before, color: String(value) })) },
    style: { get: (target: BorderTarget) => borderNow(target).style, set: (target: BorderTarget, value, session) => border(target, session, (before) => ({ ...before, style: String(value) })) },
    weight: { get: () => "Thin", set: () => undefined },
    sideIndex: { get: (target: BorderTarget) => target.index },
  },
};

const borders: Type = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => 6 } },
  getItem: (target: RangeTarget, key) => ({ type: rangeBorder, target: { range: target, index: String(key) } satisfies BorderTarget }),
};

const formatProtection: Type = {
  name: "FormatProtection",
  scalars: { locked: scalarStyle((style) => !style.unlocked, (style, value) => { style.unlocked = !value; }) },
};

const POINTS = 0.75;

/** Rows or columns without a size of their own. */
function standardSize(sizesOf: (target: RangeTarget) => Map<number, number>, span: (rect: Rect) => readonly [number, number]) {
  const own = (target: RangeTarget) => [...sizesOf(target).keys()].filter((index) => index >= span(target.rect)[0] && index <= span(target.rect)[1]);
  return {
    get: (target: RangeTarget) => own(target).length === 0,
    set: (target: RangeTarget, value: unknown, { workbook }: Session) => {
      workbook.requireUnprotected(target.sheet);
      if (value === true) for (const index of own(target)) sizesOf(target).delete(index);
      workbook.redraw();
    },
  };
}

export const rangeFormat: Type = {
  name: "RangeFormat",
  scalars: {
    wrapText: scalarStyle((style) => style.wrap ?? false, (style, value) => { style.wrap = value; }),
    horizontalAlignment: scalarStyle<string>((style) => (style.horizontal ? style.horizontal.charAt(0).toUpperCase() + style.horizontal.slice(1) : "General"), (style, value) => {
      if (value === "General") delete style.horizontal;
      else style.horizontal = value.toLowerCase() as NonNullable<Style["horizontal"]>;
    }),
    verticalAlignment: scalarStyle<string>((style) => { const at = style.vertical ?? "bottom"; return at.charAt(0).toUpperCase() + at.slice(1); }, (style, value) => { style.vertical = value.toLowerCase() as NonNullable<Style["vertical"]>; }),
    columnWidth: {
      get: ({ sheet, rect }: RangeTarget) => (sheet.columnWidths.get(rect.left) ?? 64) * POINTS,
      set: ({ sheet, rect }: RangeTarget, value, session) => {
        if (sheet.allowed["allowFormatColumns"] !== true) session.workbook.requireUnprotected(sheet);
        for (let column = rect.left; column <= rect.right; column++) sheet.columnWidths.set(column, Number(value) / POINTS);
        session.workbook.redraw();
      },
    },
    rowHeight: {
      get: ({ sheet, rect }: RangeTarget) => (sheet.rowHeights.get(rect.top) ?? 20) * POINTS,
      set: ({ sheet, rect }: RangeTarget, value, session) => {
        if (sheet.allowed["allowFormatRows"] !== true) session.workbook.requireUnprotected(sheet);
        for (let row = rect.top; row <= rect.bottom; row++) sheet.rowHeights.set(row, Number(value) / POINTS);
        session.workbook.redraw();
      },
    },
    useStandardHeight: standardSize(({ sheet }) => sheet.rowHeights, ({ top, bottom }) => [top, bottom]),
    useStandardWidth: standardSize(({ sheet }) => sheet.columnWidths, ({ left, right }) => [left, right]),
  },
  navigation: {
    protection: (target: RangeTarget) => ({ type: formatProtection, target }),
    font: (target: RangeTarget) => ({ type: font, target }),
    fill: (target: RangeTarget) => ({ type: fill, target }),
    borders: (target: RangeTarget) => ({ type: borders, target }),
  },
  methods: { autofitColumns: () => undefined, autofitRows: () => undefined },
};

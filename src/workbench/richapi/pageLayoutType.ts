import { a1 } from "../../core/sheet/a1";
import type { Sheet } from "../engine/model";
import type { Instance, RangeTarget, Scalar, Type } from "./definition";
import { invalidArgument } from "./errors";
import { parseAddress, rangeOf } from "./rangeType";

const own = <K extends keyof Sheet["page"]>(name: K): Scalar => ({ get: (sheet: Sheet) => sheet.page[name], set: (sheet: Sheet, value) => { sheet.page[name] = value as Sheet["page"][K]; } });

const headerFooter: Type = { name: "HeaderFooter", scalars: { centerFooter: own("footer") } };

const headersFooters: Type = { name: "HeaderFooterGroup", scalars: {}, navigation: { defaultForAllPages: (sheet: Sheet) => ({ type: headerFooter, target: sheet }) } };

const pageLayout: Type = {
  name: "PageLayout",
  scalars: {
    orientation: own("orientation"),
    zoom: own("zoom"),
    paperSize: { ...own("paper"), set: (sheet: Sheet, value) => {
      if (!["A3", "A4", "A5", "Letter", "Legal", "Folio"].includes(String(value))) throw invalidArgument();
      sheet.page.paper = String(value);
    } },
  },
  navigation: { headersFooters: (sheet: Sheet) => ({ type: headersFooters, target: sheet }) },
  methods: {
    setPrintTitleRows: (sheet: Sheet, [rows]) => { sheet.page.titleRows = String(rows); },
    setPrintTitleColumns: (sheet: Sheet, [columns]) => { sheet.page.titleColumns = String(columns); },
    setPrintArea: (sheet: Sheet, [area]) => { sheet.page.area = a1(rectIn(area)); },
  },
};

const rectIn = (value: unknown) => (typeof value === "string" ? parseAddress(value) : ((value as Instance).target as RangeTarget).rect);

const pageBreaks: Type = {
  name: "PageBreakCollection",
  scalars: {},
  items: (sheet: Sheet) => sheet.breaks.map((row) => breakOf(sheet, row)),
  methods: {
    add: (sheet: Sheet, [range]) => {
      const { top } = rectIn(range);
      if (!sheet.breaks.includes(top)) sheet.breaks.push(top);
      return breakOf(sheet, top);
    },
    getCount: (sheet: Sheet) => sheet.breaks.length,
    removePageBreaks: (sheet: Sheet) => { sheet.breaks = []; },
  },
};

interface BreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

const breakOf = (sheet: Sheet, row: number): Instance => ({ type: pageBreak, target: { sheet, row } satisfies BreakTarget });

const pageBreak: Type = {
  name: "PageBreak",
  scalars: { rowIndex: { get: ({ row }: BreakTarget) => row } },
  methods: { getCellAfterBreak: ({ sheet, row }: BreakTarget) => rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }) },
};

export const pageLayoutOf = (sheet: Sheet): Instance => ({ type: pageLayout, target: sheet });
export const pageBreaksOf = (sheet: Sheet): Instance => ({ type: pageBreaks, target: sheet });

import { intersects, type Rect } from "../../core/sheet/grid";
import type { Sheet } from "../engine/model";
import { ExcelError } from "../engine/workbook";
import type { Instance, Type } from "./definition";

interface AreasTarget {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

const rangeAreas: Type = {
  name: "RangeAreas",
  referenced: true,
  scalars: {
    address: { get: ({ sheet, rects }: AreasTarget, { workbook }) => rects.map((rect) => workbook.address(sheet, rect)).join(",") },
    areaCount: { get: ({ rects }: AreasTarget) => rects.length },
  },
};

/** "If the merged areas count in this range is more than 512, then this method will fail to return the result." */
const MOST_AREAS = 512;

export function mergedAreas(sheet: Sheet, rect: Rect): Instance | null {
  const rects = sheet.merges.filter((merge) => intersects(merge, rect));
  if (rects.length > MOST_AREAS) throw new ExcelError("GeneralException", "There was an internal error while processing the request.");
  return rects.length === 0 ? null : { type: rangeAreas, target: { sheet, rects } satisfies AreasTarget };
}

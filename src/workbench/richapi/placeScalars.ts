import { pointsOf, type Box } from "../engine/geometry";
import type { Place, Sheet } from "../engine/model";
import type { Scalar } from "./definition";

/** `top`, `left`, `width` and `height` in points of something over the cells; once set, it no longer covers whole cells. */
export function placeScalars<Target>(of: (target: Target) => { readonly sheet: Sheet; readonly place: Place }): Readonly<Record<keyof Box, Scalar>> {
  const scalar = (name: keyof Box): Scalar =>
    ({
      get: (target: Target) => now(of(target))[name],
      set: (target: Target, value, { workbook }) => {
        const { sheet, place } = of(target);
        workbook.requireUnprotected(sheet);
        Object.assign(place, now({ sheet, place }), { [name]: Number(value) });
        delete place.at;
        workbook.redraw();
      },
    }) as Scalar;
  return { top: scalar("top"), left: scalar("left"), width: scalar("width"), height: scalar("height") };
}

function now({ sheet, place }: { readonly sheet: Sheet; readonly place: Place }): Box {
  const { top, left, width, height } = place;
  return place.at ? pointsOf(sheet, place.at) : { top, left, width, height };
}

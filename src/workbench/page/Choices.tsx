import { a1 } from "../../core/sheet/a1";
import type { CellValue, Rect } from "../../core/sheet/grid";
import { boxOf, type Geometry } from "../engine/geometry";

interface Props {
  readonly geometry: Geometry;
  readonly place: Rect;
  readonly words: readonly CellValue[];
  onChoose(word: string): void;
}

/** The arrow beside a cell that takes only certain words, with the list of them. */
export function Choices({ geometry, place, words, onChoose }: Props) {
  const { left, top, width, height } = boxOf(place, geometry);
  return (
    <div role="row">
      <div role="gridcell" className="choices" style={{ left: left + width, top: top + height - 20 }}>
        <select aria-label={`Pilihan untuk sel ${a1({ ...place, bottom: place.top, right: place.left })}`} tabIndex={-1} value="" onChange={({ target }) => onChoose(target.value)}>
          <option value="" disabled hidden />
          {words.map((word, index) => <option key={index} value={String(word)}>{String(word)}</option>)}
        </select>
      </div>
    </div>
  );
}

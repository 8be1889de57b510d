import type { FilledForm } from "../core/regulations/regulation";
import type { Grid } from "../core/sheet/grid";

/** Opens the mapping of a form with its sheet as it was read; a form read by a mapping has other headings in its own. */
export function mapForm(grids: readonly Grid[], onMap: (grid: Grid, form: FilledForm) => void): (form: FilledForm) => void {
  return (form) => onMap(grids.find(({ sheet }) => sheet === form.sheet) ?? form.grid, form);
}

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { CheckedWorkbook } from "../app/checkWorkbook";
import type { FilledForm } from "../core/regulations/regulation";
import type { CellRef, Grid } from "../core/sheet/grid";
import { FormList } from "./FormList";
import { mapForm } from "./mapForm";
import { usePane } from "./pane";
import { UnknownSheets } from "./UnknownSheets";

/** What was recognised, folded away once there are findings to read. */
export function RecognisedForms({ checked, onGo, onMap }: { readonly checked: CheckedWorkbook; onGo(cell: CellRef): void; onMap(grid: Grid, form?: FilledForm): void }) {
  const { t } = usePane();
  return (
    <div>
      <Accordion collapsible>
        <AccordionItem value="forms">
          <AccordionHeader size="small">{t.check.forms(checked.forms.length)}</AccordionHeader>
          <AccordionPanel>
            <FormList forms={checked.forms} onGo={onGo} onMap={mapForm(checked.grids, onMap)} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <UnknownSheets unknown={checked.unknown} grids={checked.grids} open={false} onMap={onMap} />
    </div>
  );
}

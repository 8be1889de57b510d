import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Plan } from "../core/sheet/plan";
import { DialogButtons } from "./DialogButtons";
import { usePane } from "./pane";

/** Says which sheet will be made and what it will hold, before it is. */
export function WriteDialog({ plan, title, intro, onClose, onApply }: { readonly plan: Plan; readonly title: string; intro(sheet: string): string; onClose(): void; onApply(sheet: string): void }) {
  const { t } = usePane();
  const sheet = plan.steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : []))[0] ?? "";
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{intro(sheet)}</DialogContent>
          <DialogButtons apply={t.write.apply} onApply={() => onApply(sheet)} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Text } from "@fluentui/react-components";
import type { Plan } from "../../core/sheet/plan";
import { DialogButtons } from "../DialogButtons";
import { usePane } from "../pane";
import { rekapText } from "./rekapText";

/** Which sheets a plan makes, with their rows, before it does. */
export function PreviewDialog({ plan, onClose, onApply }: { readonly plan: Plan; onClose(): void; onApply(sheets: readonly string[]): void }) {
  const { language } = usePane();
  const t = rekapText[language];
  const sheets = plan.steps.flatMap((step) => (step.kind === "sheet" ? [step.sheet] : []));
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{plan.title[language]}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Text block>{t.preview.intro}</Text>
            <ul>{sheets.map((sheet) => <li key={sheet}>{sheet}</li>)}</ul>
          </DialogContent>
          <DialogButtons apply={t.preview.apply} onApply={() => onApply(sheets)} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

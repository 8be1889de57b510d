import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Text, makeStyles } from "@fluentui/react-components";
import { a1 } from "../../core/sheet/a1";
import type { Plan, Step } from "../../core/sheet/plan";
import { DialogButtons } from "../DialogButtons";
import { usePane } from "../pane";
import { Berdampingan } from "./Berdampingan";
import { selarasText } from "./selarasText";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  item: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** Every cell that would change, old beside new, before anything is written. */
export function SelarasDialog({ plan, onClose, onApply }: { readonly plan: Plan; onClose(): void; onApply(): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = selarasText[language];
  const steps = plan.steps.filter((step): step is Extract<Step, { kind: "replace" }> => step.kind === "replace");
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.dialog(steps.length)}</DialogTitle>
          <DialogContent tabIndex={0} className={styles.content}>
            <Text size={200}>{t.dialogIntro}</Text>
            <ul className={styles.list} aria-label={t.dialog(steps.length)}>
              {steps.map(({ cell, before, value }) => (
                <li key={`${cell.sheet} ${a1(cell.rect)}`} className={styles.item}>
                  <Text size={200} weight="semibold">{`${cell.sheet} ${a1(cell.rect)}`}</Text>
                  <Berdampingan sisi={[{ judul: t.before, teks: before.formula ?? String(before.value ?? t.nothing) }, { judul: t.after, teks: typeof value === "object" ? t.nothing : String(value) }]} />
                </li>
              ))}
            </ul>
          </DialogContent>
          <DialogButtons apply={t.apply} onApply={onApply} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

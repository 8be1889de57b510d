import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, makeStyles } from "@fluentui/react-components";
import { a1 } from "../../core/sheet/a1";
import type { Plan, Step } from "../../core/sheet/plan";
import { DialogButtons } from "../DialogButtons";
import { usePane } from "../pane";
import { selarasText } from "./selarasText";

const useStyles = makeStyles({ content: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" }, cell: { whiteSpace: "pre-line", verticalAlign: "top" } });

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
            <Table size="small" aria-label={t.dialog(steps.length)}>
              <TableHeader>
                <TableRow>{[t.cell, t.before, t.after].map((name) => <TableHeaderCell key={name}>{name}</TableHeaderCell>)}</TableRow>
              </TableHeader>
              <TableBody>
                {steps.map(({ cell, before, value }) => (
                  <TableRow key={`${cell.sheet} ${a1(cell.rect)}`}>
                    <TableCell className={styles.cell}>{`${cell.sheet} ${a1(cell.rect)}`}</TableCell>
                    <TableCell className={styles.cell}>{before.formula ?? String(before.value ?? t.nothing)}</TableCell>
                    <TableCell className={styles.cell}>{typeof value === "object" ? t.nothing : String(value)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </DialogContent>
          <DialogButtons apply={t.apply} onApply={onApply} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, makeStyles } from "@fluentui/react-components";
import type { FindingGroup } from "../core/check/groupFindings";
import { a1 } from "../core/sheet/a1";
import type { Plan, Step } from "../core/sheet/plan";
import { DialogButtons } from "./DialogButtons";
import { usePane } from "./pane";
import { shownBefore, shownContent } from "./shown";

const useStyles = makeStyles({
  cell: { width: "56px" },
  // A formula has no spaces to break at.
  value: { overflowWrap: "anywhere", verticalAlign: "top", paddingTop: "6px", paddingBottom: "6px" },
});

/** What a correction would change, old beside new, before anything is written. */
export function FixDialog({ group, onClose, onApply }: { readonly group: FindingGroup; onClose(): void; onApply(plan: Plan): void }) {
  const styles = useStyles();
  const { t, language } = usePane();
  const plans = group.findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const steps = plans.flatMap(({ steps: own }) => own);
  const replaced = steps.filter((step): step is Extract<Step, { kind: "replace" }> => step.kind === "replace");
  const [plan] = plans;
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.fix.title(replaced.length)}</DialogTitle>
          <DialogContent tabIndex={0} style={{ display: "flex", flexDirection: "column", gap: "12px" }}>
            <Text block>{group.text}</Text>
            <Text block size={200}>{t.fix.intro}</Text>
            <Table size="small" aria-label={t.fix.title(replaced.length)}>
              <TableHeader>
                <TableRow>
                  {[t.fix.cell, t.fix.before, t.fix.after].map((name, index) => <TableHeaderCell key={name} className={index === 0 ? styles.cell : undefined}>{name}</TableHeaderCell>)}
                </TableRow>
              </TableHeader>
              <TableBody>
                {replaced.map(({ cell, before, value }) => (
                  <TableRow key={`${cell.sheet} ${a1(cell.rect)}`}>
                    <TableCell className={styles.value}>{a1(cell.rect)}</TableCell>
                    <TableCell className={styles.value}>{shownBefore(before, language)}</TableCell>
                    <TableCell className={styles.value}>{shownContent(value, language)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </DialogContent>
          <DialogButtons apply={t.fix.apply} onApply={() => plan && onApply({ ...plan, steps })} onClose={onClose} />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

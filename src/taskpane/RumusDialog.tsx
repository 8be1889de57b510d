import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, Text, makeStyles, tokens } from "@fluentui/react-components";
import { sentence } from "../core/check/message";
import { a1 } from "../core/sheet/a1";
import type { CellRef } from "../core/sheet/grid";
import type { Conversions } from "../core/twins/convert";
import { problemData, problemText } from "../core/twins/problems";
import type { Restoring } from "../core/twins/restore";
import { usePane } from "./pane";
import { rumusText } from "./rumusText";
import { shownBefore, shownContent } from "./shown";

export type Preview = { readonly kind: "rumus" | "nilai"; readonly found: Conversions } | { readonly kind: "kembali"; readonly found: Restoring };

/** Rows that a person can still look through; the rest is counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", display: "-webkit-box", WebkitLineClamp: 4, WebkitBoxOrient: "vertical", overflow: "hidden" },
  list: { margin: "4px 0 12px", paddingLeft: "20px" },
  cell: { width: "72px" },
});

const placeText = ({ sheet, rect }: CellRef) => `${sheet} ${a1(rect)}`;

/** What would be written, before and after, and what stays with the reason. */
export function RumusDialog({ preview, onClose, onApply, onFreezeLeft }: { readonly preview: Preview; onClose(): void; onApply(): void; onFreezeLeft(): void }) {
  const styles = useStyles();
  const { t: pane, language } = usePane();
  const t = rumusText[language];
  const changes = preview.kind === "kembali" ? preview.found.back.flatMap((each) => each.changes) : preview.found.done.flatMap((each) => each.changes);
  const count = preview.kind === "kembali" ? preview.found.back.length : preview.found.done.length;
  const left = preview.kind === "kembali" ? preview.found.changed.map(({ cell }) => ({ cell, reasons: [] as readonly string[] })) : preview.found.left.map(({ cell, problems }) => ({ cell, reasons: problems.map((problem) => sentence(problemText[problem.why], problemData(problem), language)) }));
  const done = (then: () => void) => () => {
    onClose();
    then();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{count === 0 ? t.none : t.title[preview.kind](count)}</DialogTitle>
          <DialogContent>
            {left.length > 0 && (
              <>
                <Text block weight="semibold">{preview.kind === "kembali" ? t.changed(left.length) : t.left(left.length)}</Text>
                <ul className={styles.list}>
                  {left.slice(0, SHOWN).map(({ cell, reasons }) => <li key={placeText(cell)}><Text size={200}><b>{placeText(cell)}</b>{reasons.length > 0 && `: ${reasons.join(" ")}`}</Text></li>)}
                  {left.length > SHOWN && <li>{t.more(left.length - SHOWN)}</li>}
                </ul>
              </>
            )}
            {changes.length > 0 && <Text block size={200}>{pane.fix.intro}{preview.kind === "nilai" && ` ${t.note}`}</Text>}
            {changes.length > 0 && (
              <Table size="small" aria-label={t.title[preview.kind](count)}>
                <TableHeader>
                  <TableRow>
                    <TableHeaderCell className={styles.cell}>{pane.fix.cell}</TableHeaderCell>
                    {[pane.fix.before, pane.fix.after].map((name) => <TableHeaderCell key={name}>{name}</TableHeaderCell>)}
                  </TableRow>
                </TableHeader>
                <TableBody>
                  {changes.slice(0, SHOWN).map(({ cell, before, value }) => (
                    <TableRow key={placeText(cell)}>
                      <TableCell className={styles.cell}>{placeText(cell)}</TableCell>
                      <TableCell><span className={styles.formula}>{shownBefore(before, language)}</span></TableCell>
                      <TableCell><span className={styles.formula}>{shownContent(value, language)}</span></TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            )}
            {changes.length > SHOWN && <Text block size={200}>{t.more(changes.length - SHOWN)}</Text>}
          </DialogContent>
          <DialogActions>
            {count > 0 && <Button appearance="primary" onClick={done(onApply)}>{pane.fix.apply}</Button>}
            {preview.kind === "rumus" && count === 0 && <Button appearance="primary" onClick={done(onFreezeLeft)}>{t.freezeLeft}</Button>}
            <Button onClick={onClose}>{pane.common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { UnknownSheet } from "../core/check/recognise";
import { regulations } from "../core/regulations/index";
import { proposalsFor } from "../app/proposals";
import type { Grid } from "../core/sheet/grid";
import { titleOf } from "../core/regulations/regulation";
import { usePane } from "./pane";
import { petaText } from "./petaText";

const useStyles = makeStyles({
  list: { margin: "0 0 8px", paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  likely: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", justifyContent: "space-between" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Sheets named in full; of the rest only the number. */
const SHOWN = 8;
/** A text of a sheet is a hint, not its content. */
const LETTERS = 50;

/** Sheets on which no form was found: what they have, and what was looked for. `open`: shown at once, as nothing else is. */
export function UnknownSheets({ unknown, grids, open, onMap }: { readonly unknown: readonly UnknownSheet[]; readonly grids: readonly Grid[]; readonly open: boolean; onMap(grid: Grid): void }) {
  const styles = useStyles();
  const { t, language } = usePane();
  const peta = petaText[language];
  if (unknown.length === 0) return null;
  return (
    <Accordion collapsible {...(open ? { defaultOpenItems: "unknown" } : {})}>
      <AccordionItem value="unknown">
        <AccordionHeader size="small">{t.overview.unknown(unknown.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {unknown.slice(0, SHOWN).map(({ sheet, has }) => (
              <li key={sheet}>
                <Text block size={200}>{t.overview.has(sheet, has.map((each) => `«${each.slice(0, LETTERS)}»`).join(", "))}</Text>
                {gridOf(grids, sheet, (grid) => {
                  const [likest] = proposalsFor(grid);
                  return (
                    <div className={styles.likely}>
                      <Text size={200} className={styles.quiet}>{likest && peta.likely(likest.form.title, likest.columns.size, likest.form.columns.length)}</Text>
                      <Button size="small" aria-label={peta.mapSheet(sheet)} onClick={() => onMap(grid)}>{peta.map}</Button>
                    </div>
                  );
                })}
              </li>
            ))}
            {unknown.length > SHOWN && <li><Text size={200}>{t.overview.andMore(unknown.length - SHOWN)}</Text></li>}
          </ul>
          <Text block size={200} className={styles.quiet}>{t.overview.sought}</Text>
          <ul className={styles.list}>
            {regulations.flatMap((regulation) => regulation.forms.map((form) => (
              <li key={form.id}><Text size={200} className={styles.quiet}>{`${form.title} (${titleOf(regulation, language)})`}</Text></li>
            )))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function gridOf(grids: readonly Grid[], sheet: string, show: (grid: Grid) => ReactNode): ReactNode {
  const grid = grids.find((each) => each.sheet === sheet);
  return grid && show(grid);
}

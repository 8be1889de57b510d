import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentQuestionMarkRegular } from "@fluentui/react-icons";
import type { Overview as Seen } from "../app/overview";
import type { FilledForm } from "../core/regulations/regulation";
import type { CellRef, Grid } from "../core/sheet/grid";
import { FormList } from "./FormList";
import { mapForm } from "./mapForm";
import { usePane } from "./pane";
import { UnknownSheets } from "./UnknownSheets";

const useStyles = makeStyles({
  nothing: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "24px 8px", textAlign: "center" },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The first screen: what is in this workbook, before anything is checked. */
export function Overview({ seen, onGo, onMap }: { readonly seen: Seen; onGo(cell: CellRef): void; onMap(grid: Grid, form?: FilledForm): void }) {
  const styles = useStyles();
  const { t } = usePane();
  if (seen.forms.length === 0) {
    return (
      <>
        <div className={styles.nothing} role="status">
          <DocumentQuestionMarkRegular className={styles.icon} aria-hidden />
          <Text weight="semibold">{seen.empty ? t.overview.empty : t.overview.noForm}</Text>
          <Text>{seen.empty ? t.overview.emptyHint : t.overview.noFormHint}</Text>
        </div>
        <UnknownSheets unknown={seen.unknown} grids={seen.grids} open onMap={onMap} />
      </>
    );
  }
  return (
    <>
      <h2 className={styles.heading}>{t.overview.found(seen.forms.length)}</h2>
      <FormList forms={seen.forms} onGo={onGo} onMap={mapForm(seen.grids, onMap)} />
      <UnknownSheets unknown={seen.unknown} grids={seen.grids} open={false} onMap={onMap} />
    </>
  );
}

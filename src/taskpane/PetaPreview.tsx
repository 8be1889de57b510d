import { makeStyles, tokens } from "@fluentui/react-components";
import { valueAt, type Grid } from "../core/sheet/grid";
import type { MappableColumn } from "../core/sheet/layout/mapping";
import { usePane } from "./pane";
import { petaText } from "./petaText";

const useStyles = makeStyles({
  box: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "max-content", minWidth: "100%" },
  caption: { textAlign: "left", padding: "6px 8px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  cell: { textAlign: "left", verticalAlign: "top", padding: "4px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, maxWidth: "180px", overflowWrap: "anywhere" },
});

const ROWS = 4;
const LETTERS = 80;

/** The first rows below the headings, under the form's own columns. */
export function PetaPreview({ grid, row, chosen, columns }: { readonly grid: Grid; readonly row: number; readonly chosen: ReadonlyMap<number, string>; readonly columns: readonly MappableColumn[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = petaText[language];
  const shown = [...chosen].sort(([a], [b]) => a - b);
  if (shown.length === 0) return null;
  return (
    <div className={styles.box} tabIndex={0} role="region" aria-label={t.preview}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t.preview}</caption>
        <thead>
          <tr>{shown.map(([column, id]) => <th key={column} scope="col" className={styles.cell}>{columns.find((each) => each.id === id)?.heading.printed}</th>)}</tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, index) => row + 1 + index).map((each) => (
            <tr key={each}>{shown.map(([column]) => <td key={column} className={styles.cell}>{String(valueAt(grid, each, column) ?? "").slice(0, LETTERS)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

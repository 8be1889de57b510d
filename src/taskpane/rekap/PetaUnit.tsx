import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../core/rekap/unit";
import { usePane } from "../pane";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "separate", borderSpacing: "2px", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", width: "100%" },
  head: { textAlign: "right", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: "2px 4px", verticalAlign: "bottom" },
  unit: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "2px 4px", minWidth: "72px" },
  cell: { textAlign: "right", padding: "2px 6px", borderRadius: tokens.borderRadiusSmall },
});

/** Strongest shade, in percent of the brand's background: the numbers stay readable on it. */
const STRONGEST = 100;

/** Units against words as a heat map: shades of the share, with the counts in them; a unit leads to its own view. */
export function PetaUnit({ units, sebutan, onUnit }: { readonly units: readonly Unit[]; readonly sebutan: readonly string[]; onUnit(kunci: string): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.heat}>
      <table className={styles.table} aria-label={t.heat}>
        <thead>
          <tr>
            <th scope="col" className={styles.unit}>{t.unit}</th>
            {sebutan.map((word) => <th key={word} scope="col" className={styles.head}>{word}</th>)}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.kunci}>
              <th scope="row" className={styles.unit}><Link as="button" onClick={() => onUnit(unit.kunci)}>{unit.unit ?? t.noUnit}</Link></th>
              {sebutan.map((word) => {
                const count = unit.sebaran[word] ?? 0;
                const share = unit.dihitung.length === 0 ? 0 : count / unit.dihitung.length;
                return <td key={word} className={styles.cell} style={{ backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground2Pressed} ${Math.round(STRONGEST * share)}%, transparent)`, boxShadow: `inset 0 -${Math.round(4 * share)}px 0 ${tokens.colorBrandStroke1}` }}>{count}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

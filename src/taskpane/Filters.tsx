import { Checkbox, Label, Select, ToggleButton, makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Owner, Severity } from "../core/check/finding";
import type { Summary } from "../core/check/groupFindings";
import { usePane } from "./pane";

/** What of the findings is shown. */
export interface Filter {
  readonly hidden: ReadonlySet<Severity>;
  readonly owner: Owner | undefined;
  readonly showIgnored: boolean;
}

export const everything: Filter = { hidden: new Set(), owner: undefined, showIgnored: false };

const SEVERITIES: readonly Severity[] = ["salah", "periksa", "saran"];
const OWNERS: readonly Owner[] = ["pegawai", "penilai", "pengelola"];
const ICONS: Readonly<Record<Severity, React.JSX.Element>> = { salah: <ErrorCircleFilled />, periksa: <WarningFilled />, saran: <InfoFilled /> };

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  owner: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  select: { flexGrow: 1, maxWidth: "220px" },
  toggle: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  salah: { color: tokens.colorPaletteRedForeground1 },
  periksa: { color: tokens.colorPaletteYellowForeground2 },
  saran: { color: tokens.colorPaletteBlueForeground2 },
});

interface Props {
  readonly summary: Summary;
  readonly ignored: number;
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** Severities with their counts, whose turn it is, and whether what was ignored is shown. */
export function Filters({ summary, ignored, filter, onFilter }: Props) {
  const styles = useStyles();
  const { t } = usePane();
  const owner = useId("owner");
  return (
    <div className={styles.root} role="group" aria-label={t.check.filter}>
      <div className={styles.row}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<span className={mergeClasses(styles[severity])} style={{ display: "flex" }}>{ICONS[severity]}</span>}
            checked={!filter.hidden.has(severity)}
            onClick={() => onFilter({ ...filter, hidden: toggled(filter.hidden, severity) })}
          >
            {t.severityCount(t.severity[severity], summary[severity])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.owner}>
        <Label size="small" htmlFor={owner}>{t.check.owner}</Label>
        <Select id={owner} size="small" className={styles.select} value={filter.owner ?? ""} onChange={(_, { value }) => onFilter({ ...filter, owner: OWNERS.find((each) => each === value) })}>
          <option value="">{t.check.everyone}</option>
          {OWNERS.map((each) => <option key={each} value={each}>{t.owners[each]}</option>)}
        </Select>
      </div>
      {ignored > 0 && <Checkbox label={t.check.showIgnored(ignored)} checked={filter.showIgnored} onChange={(_, { checked }) => onFilter({ ...filter, showIgnored: checked === true })} />}
    </div>
  );
}

function toggled(set: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(set);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

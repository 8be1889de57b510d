import { Field, SearchBox, Select, makeStyles } from "@fluentui/react-components";
import type { Unit } from "../../core/rekap/unit";
import { usePane } from "../pane";
import { periodeText, type PilihanPeriode } from "./lihat";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: "8px" },
  field: { minWidth: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  wide: { gridColumn: "1 / -1", maxWidth: "none" },
});

interface Props {
  readonly units: readonly Unit[];
  readonly periods: readonly PilihanPeriode[];
  /** undefined: all units, or the usual period. */
  readonly unit: string | undefined;
  readonly periode: string | undefined;
  readonly cari: string;
  onUnit(kunci: string | undefined): void;
  onPeriode(kunci: string | undefined): void;
  onCari(cari: string): void;
}

const NONE = "\u0000";

/** Which unit, which period, and whom. */
export function Saringan({ units, periods, unit, periode, cari, onUnit, onPeriode, onCari }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const choice = (label: string, none: string, options: readonly (readonly [string, string])[], chosen: string | undefined, choose: (kunci: string | undefined) => void) => (
    <Field label={label} size="small" className={styles.field}>
      <Select size="small" className={styles.select} value={chosen ?? NONE} onChange={(_, { value }) => choose(value === NONE ? undefined : value)}>
        <option value={NONE}>{none}</option>
        {options.map(([kunci, text]) => <option key={kunci} value={kunci}>{text}</option>)}
      </Select>
    </Field>
  );
  return (
    <div className={styles.root} role="group" aria-label={t.filter}>
      {choice(t.unit, t.all, units.map((each) => [each.kunci, each.unit ?? t.noUnit]), unit, onUnit)}
      {choice(t.period, t.usual, periods.map((each) => [each.kunci, `${each.periode ? periodeText(each.periode, language) : t.noPeriod} · ${each.peraturan} (${each.jumlah})`]), periode, onPeriode)}
      <SearchBox className={styles.wide} size="small" placeholder={t.search} aria-label={t.search} value={cari} onChange={(_, { value }) => onCari(value)} />
    </div>
  );
}

import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { citeText } from "../../app/record";
import type { Unit } from "../../core/rekap/unit";
import type { RekapRejim } from "../../core/regulations/rekap";
import { usePane } from "../pane";
import { periodeText } from "./lihat";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Which evaluation is in hand, of a part of the year or of the year, and how the year relates to its parts. */
export function PeriodeDinilai({ units, rejim: { periode: rules } }: { readonly units: readonly Unit[]; readonly rejim: RekapRejim }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const periods = units.flatMap(({ periode }) => periode ?? []);
  if (!rules || periods.length === 0) return null;
  const texts = [...new Set(periods.map((periode) => `${periodeText(periode, language)} (${t.jenis[rules.jenis(periode)]})`))];
  return (
    <>
      <Text size={200}>{t.assessing(texts.join("; "))}</Text>
      {periods.some((periode) => rules.jenis(periode) === "tahunan") && <Text size={200} className={styles.quiet}>{`${rules.keterangan[language]} ${citeText(rules.cite)}.`}</Text>}
    </>
  );
}

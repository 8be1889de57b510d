import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { citeText } from "../../app/record";
import { formatNumber } from "../../core/check/message";
import type { BarisRekap, RekapRejim } from "../../core/regulations/rekap";
import { usePane } from "../pane";
import { kunci } from "./kotak";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  summary: { cursor: "pointer" },
});

/** The ranking of the people of one unit by value, where the regulation ranks people. */
export function Peringkat({ orang, peringkat }: { readonly orang: readonly BarisRekap[]; readonly peringkat: NonNullable<RekapRejim["peringkat"]> }) {
  const styles = useStyles();
  const { language, t: common } = usePane();
  const t = rekapText[language];
  const valued = orang.filter((each): each is BarisRekap & { readonly nilai: number } => each.nilai !== null).sort((a, b) => b.nilai - a.nilai);
  const places = peringkat.dari(valued.map(({ nilai }) => nilai));
  return (
    <div className={styles.root} role="group" aria-label={t.ranking}>
      <Text weight="semibold">{t.ranking}</Text>
      {peringkat.tempat.map((place) => {
        const here = valued.filter((_, index) => places[index] === place);
        return (
          <details key={place}>
            <summary className={styles.summary}>{`${place}: ${t.people(here.length)}`}</summary>
            <ol>{here.map((each) => <li key={kunci(each)}>{`${each.nama ?? common.common.noName} · ${formatNumber(each.nilai, language)}`}</li>)}</ol>
          </details>
        );
      })}
      <Text size={200} className={styles.quiet}>{`${peringkat.keterangan[language]} ${citeText(peringkat.cite)}.`}</Text>
    </div>
  );
}

import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../core/check/message";
import { judging } from "../../core/regulations/index";
import { titleOf } from "../../core/regulations/regulation";
import type { BarisRekap } from "../../core/regulations/rekap";
import { usePane } from "../pane";
import { kunci } from "./kotak";
import { periodeText } from "./lihat";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  root: { width: "100%" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** The evaluations of one person by period, oldest first, the year after its parts; nothing where there is one. */
export function RiwayatOrang({ baris, kini }: { readonly baris: readonly BarisRekap[]; readonly kini: BarisRekap }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  if (baris.length < 2) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{t.history(baris.length)}</summary>
      <ol className={styles.list}>
        {baris.map((each) => {
          const regulation = judging.find(({ id }) => id === each.peraturan);
          const kind = each.periode && regulation?.rekap?.periode?.jenis(each.periode);
          const when = [each.periode ? periodeText(each.periode, language) : t.noPeriod, kind ? t.jenis[kind] : regulation && titleOf(regulation, language)].filter(Boolean).join(", ");
          const ratings = [each.ratingHasil, each.ratingPerilaku].flatMap((rating) => (rating === null ? [] : [t.rating[rating] ?? rating]));
          return (
            <li key={kunci(each)}>
              <Text size={200} weight={kunci(each) === kunci(kini) ? "semibold" : "regular"}>{`${when}: ${each.predikat ?? t.noPredikat}${each.nilai === null ? "" : `, ${formatNumber(each.nilai, language)}`}${ratings.length > 0 ? ` (${ratings.join(" / ")})` : ""}${kunci(each) === kunci(kini) ? `, ${t.historyNow}` : ""}`}</Text>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

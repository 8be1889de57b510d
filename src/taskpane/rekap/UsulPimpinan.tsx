import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UsulPimpinan as Usul } from "../../core/rekap/tahap";
import { usePane } from "../pane";
import { kunci } from "./kotak";
import { rekapText } from "./rekapText";

const PAGE = 10;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Every head of the units shown, rated or not, with the rating that corresponds to the organisation's predikat. */
export function UsulPimpinan({ usul }: { readonly usul: readonly Usul[] }) {
  const styles = useStyles();
  const { t: common, language } = usePane();
  const t = rekapText[language];
  const [shown, setShown] = useState(PAGE);
  if (usul.length === 0) return null;
  return (
    <div className={styles.root} role="group" aria-label={t.heads(usul.length)}>
      <Text weight="semibold">{t.heads(usul.length)}</Text>
      <Text size={200} className={styles.quiet}>{t.headsHint}</Text>
      <ul className={styles.list}>
        {usul.slice(0, shown).map(({ baris, capaian, usul: rating, sama }) => (
          <li key={kunci(baris)}>
            <Text size={200} weight="semibold">{baris.nama ?? common.common.noName}</Text>
            <Text size={200}>{`: ${t.proposal(rating, capaian)}; ${baris.ratingHasil === null ? t.proposalNow.belum : sama ? t.proposalNow.sama : t.proposalNow.lain(baris.ratingHasil)}`}</Text>
          </li>
        ))}
      </ul>
      {usul.length > shown && <Button size="small" onClick={() => setShown(shown + PAGE)}>{t.more(Math.min(PAGE, usul.length - shown))}</Button>}
    </div>
  );
}

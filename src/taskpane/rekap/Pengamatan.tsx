import { Link, MessageBar, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { findingText } from "../../core/check/message";
import type { TemuanRekap } from "../../core/regulations/rekap";
import { a1 } from "../../core/sheet/a1";
import type { CellRef } from "../../core/sheet/grid";
import { fileProblemText } from "../../app/problemText";
import { citeText } from "../../app/record";
import type { Rekap } from "../../app/rekap";
import { usePane } from "../pane";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  details: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 12px" },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Files that could not be read, each with why and what to do. */
export function Gagal({ gagal }: { readonly gagal: Rekap["gagal"] }) {
  const styles = useStyles();
  const { language } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <details>
          <summary className={styles.summary}>{rekapText[language].failed(gagal.length)}</summary>
          <ul className={styles.list}>{gagal.map(({ berkas, problem }) => <li key={berkas}><strong>{berkas}</strong>: {fileProblemText[problem][language]}</li>)}</ul>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Rows that are left out, each with why. */
export function Luar({ banyak, temuan, onGo }: { readonly banyak: number; readonly temuan: readonly TemuanRekap[]; onGo(cell: CellRef): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{banyak > 0 ? t.left(banyak) : t.unclear}</summary>
      <Text block size={200} className={styles.quiet}>{t.leftWhy}</Text>
      <Daftar temuan={temuan} onGo={onGo} />
    </details>
  );
}

/** What is worth a look among the people shown. */
export function Pengamatan({ temuan, onGo }: { readonly temuan: readonly TemuanRekap[]; onGo(cell: CellRef): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  return (
    <section className={styles.section} aria-label={t.observations}>
      <Subtitle2 as="h2">{t.observations}</Subtitle2>
      <Text size={200} className={styles.quiet}>{temuan.length === 0 ? t.noObservations : t.observationsHint}</Text>
      {temuan.length > 0 && <Daftar temuan={temuan} onGo={onGo} />}
    </section>
  );
}

function Daftar({ temuan, onGo }: { readonly temuan: readonly TemuanRekap[]; onGo(cell: CellRef): void }) {
  const styles = useStyles();
  const { language, t: common } = usePane();
  return (
    <ul className={styles.list}>
      {temuan.map((each, index) => (
        <li key={index}>
          <span>{findingText(each, language)} </span>
          {each.berkas === null ? <Link as="button" inline onClick={() => onGo(each.cell)} aria-label={common.finding.goTo(`${each.cell.sheet}!${a1(each.cell.rect)}`)}>{`${each.cell.sheet}!${a1(each.cell.rect)}`}</Link> : <Text size={200} className={styles.quiet}>{`${each.berkas}, ${each.cell.sheet}!${a1(each.cell.rect)}`}</Text>}
          <Text block size={200} className={styles.quiet}>{citeText(each.cite)}</Text>
        </li>
      ))}
    </ul>
  );
}

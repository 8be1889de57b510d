import { Badge, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../core/check/message";
import { usePane } from "../pane";
import type { BarisSebaran } from "./lihat";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { fontVariantNumeric: "tabular-nums", tableLayout: "auto" },
  cell: { padding: "2px 6px", wordBreak: "normal", "@media (max-width: 360px)": { padding: "2px", fontSize: tokens.fontSizeBase100 } },
  number: { textAlign: "right", justifyContent: "flex-end", "& .fui-TableHeaderCell__button": { justifyContent: "flex-end" }, padding: "2px 6px", whiteSpace: "nowrap", "@media (max-width: 360px)": { padding: "2px", fontSize: tokens.fontSizeBase100 } },
  word: { color: tokens.colorNeutralForeground1 },
});

/** Beside the picture: each word with its count, and what the pattern says of it in percent and in people. */
export function SebaranTabel({ baris, label }: { readonly baris: readonly BarisSebaran[]; readonly label: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const withGuide = baris.some(({ pola }) => pola !== undefined);
  const percent = (value: number) => `${formatNumber(value, language, 1)}%`;
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <Table size="extra-small" className={styles.table} aria-label={label}>
        <TableHeader>
          <TableRow>
            {[t.column.predikat, t.column.jumlah, t.column.persen, ...(withGuide ? [t.column.pedoman, t.column.orang] : [])].map((name, index) => <TableHeaderCell key={name} className={index === 0 ? styles.cell : styles.number}>{name}</TableHeaderCell>)}
          </TableRow>
        </TableHeader>
        <TableBody>
          {baris.map(({ sebutan, jumlah, persen, pola, menyimpang }) => (
            <TableRow key={sebutan}>
              <TableCell className={styles.cell}>{sebutan} {menyimpang && <Badge size="small" appearance="outline" color="warning" title={t.offPattern} aria-label={t.offPattern}>!</Badge>}</TableCell>
              <TableCell className={styles.number}>{jumlah}</TableCell>
              <TableCell className={styles.number}>{percent(persen)}</TableCell>
              {withGuide && <TableCell className={styles.number}>{pola && t.between(formatNumber(pola.terendah, language, 1), percent(pola.tertinggi))}</TableCell>}
              {withGuide && <TableCell className={styles.number}>{pola && t.between(String(pola.palingSedikit), String(pola.palingBanyak))}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

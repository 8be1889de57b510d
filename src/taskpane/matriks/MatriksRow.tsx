import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { CENTANG } from "../../core/regulations/permen6/matriksPeran/kalimat";
import { banyakPeran, type Baris, type Kolom } from "../../core/regulations/permen6/matriksPeran/matriks";
import { usePane } from "../pane";
import type { Place } from "./MatriksGrid";
import { matriksText } from "./matriksText";
import { PeranEditor } from "./PeranEditor";

const useStyles = makeStyles({
  head: { position: "sticky", left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground3, textAlign: "left", verticalAlign: "top", padding: "6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderRight: `1px solid ${tokens.colorNeutralStroke1}`, width: "104px", boxSizing: "border-box", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  quiet: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cell: {
    verticalAlign: "top", padding: "6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, width: "150px", height: "32px", boxSizing: "border-box", overflowWrap: "anywhere", cursor: "cell",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  editing: { padding: 0, cursor: "text" },
  role: { display: "block" },
  several: { display: "block", "::before": { content: '"• "' } },
  tick: { fontSize: tokens.fontSizeBase400, color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly baris: Baris;
  readonly kolom: readonly Kolom[];
  readonly row: number;
  /** The column that is the stop of Tab; -1 when it is in another row. */
  readonly active: number;
  readonly typing: string | undefined;
  onBegin(place: Place, text: string | undefined): void;
  onDone(place: Place, text: string | undefined, next: Place): void;
}

/** One person. Drawn anew only when its own roles or the stop within it change: typing costs the same in any matrix. */
export const MatriksRow = memo(function MatriksRow({ baris, kolom, row, active, typing, onBegin, onDone }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const nama = baris.nama || baris.tim;
  return (
    <tr>
      <th scope="row" className={styles.head}>
        {nama}
        {baris.jabatan !== "" && <span className={styles.quiet}>{baris.jabatan}</span>}
        <span className={styles.quiet}>{t.load(banyakPeran(baris))}</span>
      </th>
      {kolom.map((each, column) => {
        const roles = baris.peran[column] ?? [];
        const place = { row, column };
        if (column === active && typing !== undefined) {
          return (
            <td key={each.kunci} role="gridcell" className={mergeClasses(styles.cell, styles.editing)}>
              <PeranEditor nama={nama} initial={typing} onDone={(text, next) => onDone(place, text, { row: row + (next === "down" ? 1 : 0), column: column + (next === "right" ? 1 : next === "left" ? -1 : 0) })} />
            </td>
          );
        }
        const texts = roles.map(({ teks }) => (teks === CENTANG ? t.tick : teks));
        return (
          <td
            key={each.kunci}
            role="gridcell"
            className={styles.cell}
            tabIndex={column === active ? 0 : -1}
            data-place={`${row} ${column}`}
            draggable={roles.length > 0}
            aria-label={t.cell(nama, each.sasaran, texts.length === 0 ? t.empty : texts.join("; "))}
            onFocus={() => onBegin(place, undefined)}
            onDoubleClick={() => onBegin(place, roles.map(({ teks }) => teks).filter((teks) => teks !== CENTANG).join("\n"))}
          >
            {/* The space parts the roles where they are read as one text. */}
            {roles.map(({ teks }) => <span key={teks} className={teks === CENTANG ? styles.tick : roles.length > 1 ? styles.several : styles.role}>{`${teks} `}</span>)}
          </td>
        );
      })}
    </tr>
  );
});

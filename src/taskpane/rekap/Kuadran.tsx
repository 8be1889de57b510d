import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { kuadran, type Kotak as Isi } from "../../core/rekap/kuadran";
import type { BarisRekap, RekapRejim } from "../../core/regulations/rekap";
import { usePane } from "../pane";
import { kunci, sameKotak, type Kotak } from "./kotak";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "4px", "@media (max-width: 360px)": { borderSpacing: "2px" }, tableLayout: "fixed" },
  side: { width: "62px", "@media (max-width: 360px)": { width: "52px" } },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, padding: "0 2px", "@media (max-width: 360px)": { fontSize: tokens.fontSizeBase100 } },
  left: { textAlign: "left", verticalAlign: "middle" },
  cell: { padding: 0, height: "1px" },
  box: {
    position: "relative", width: "100%", height: "100%", minHeight: "76px", display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px", padding: "6px 8px", textAlign: "left", cursor: "pointer",
    fontFamily: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderLeftWidth: "5px", borderRadius: tokens.borderRadiusMedium,
    "@media (max-width: 360px)": { padding: "4px", borderLeftWidth: "3px", fontSize: tokens.fontSizeBase100 },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  names: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", width: "100%", "@media (max-width: 420px)": { display: "none" } },
  // For those who can't see where the box stands.
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  // From the best word of a regulation to its worst.
  step0: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  step1: { borderLeftColor: tokens.colorBrandStroke1 },
  step2: { borderLeftColor: tokens.colorPaletteYellowBorderActive },
  step3: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  step4: { borderLeftColor: tokens.colorPaletteRedBorderActive },
});
const STEPS = ["step0", "step1", "step2", "step3", "step4"] as const;

const NAMES_SHOWN = 2;

interface Props {
  readonly orang: readonly BarisRekap[];
  readonly rejim: RekapRejim;
  readonly chosen: Kotak | undefined;
  onChoose(kotak: Kotak | undefined): void;
}

/** The nine boxes with counts, percent and names; a box is a filter. */
export function Kuadran({ orang, rejim, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const rows = kuadran(orang, rejim);
  const placed = rows.flat().reduce((sum, box) => sum + box.orang.length, 0);
  return (
    <div>
      <table className={styles.table} aria-label={t.matrix}>
        <thead>
          <tr>
            <td className={styles.side} />
            <th scope="colgroup" colSpan={rows.length} className={styles.head}>{t.perilaku}</th>
          </tr>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.left)}>{t.column.hasil}</th>
            {rows[0]?.map(({ perilaku }) => <th key={perilaku} scope="col" className={styles.head}>{t.rating[perilaku] ?? perilaku}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((boxes) => (
            <tr key={boxes[0]?.hasil}>
              <th scope="row" className={mergeClasses(styles.head, styles.left)}>{t.rating[boxes[0]?.hasil ?? ""] ?? boxes[0]?.hasil}</th>
              {boxes.map((box) => (
                <td key={box.perilaku} className={styles.cell}>
                  <Box box={box} step={rejim.sebutan.indexOf(box.predikat)} all={placed} pressed={sameKotak(chosen, box)} onClick={() => onChoose(sameKotak(chosen, box) ? undefined : { hasil: box.hasil, perilaku: box.perilaku })} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} block>{t.matrixHint}</Text>
      {placed < orang.length && <Text size={200} block>{t.noRating(orang.length - placed)}</Text>}
    </div>
  );
}

function Box({ box: { hasil, perilaku, predikat, orang: here }, step, all, pressed, onClick }: { readonly box: Isi<BarisRekap>; readonly step: number; readonly all: number; readonly pressed: boolean; onClick(): void }) {
  const styles = useStyles();
  const { t: common, language } = usePane();
  const t = rekapText[language];
  const names = here.map(({ nama }) => nama ?? common.common.noName);
  return (
    <button type="button" className={mergeClasses(styles.box, styles[STEPS[step] ?? "step4"], pressed && styles.chosen)} aria-pressed={pressed} onClick={onClick}>
      <span className={styles.said}>{`${t.box(t.rating[hasil] ?? hasil, t.rating[perilaku] ?? perilaku)} `}</span>
      <span className={styles.count}>{here.length}{here.length > 0 && <Text size={200}>{` · ${Math.round((100 * here.length) / all)}%`}</Text>}</span>
      <span>{predikat}</span>
      {here.slice(0, NAMES_SHOWN).map((each, index) => <span key={kunci(each)} className={styles.names}>{names[index]}</span>)}
      {here.length > NAMES_SHOWN && <span className={styles.names}>{t.andMore(here.length - NAMES_SHOWN)}</span>}
    </button>
  );
}

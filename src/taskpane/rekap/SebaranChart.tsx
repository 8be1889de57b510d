import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";
import type { BarisSebaran } from "./lihat";
import { rekapText } from "./rekapText";

/** The system's own colours: those of a theme are not put in their place inside of a drawing. */
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  svg: { width: "100%", height: "auto", maxHeight: "260px", display: "block" },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  quiet: { fill: tokens.colorNeutralForeground3, fontSize: "10px", [FORCED]: { fill: "CanvasText" } },
  axis: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  bar: { fill: tokens.colorBrandBackground, [FORCED]: { fill: "GrayText" } },
  off: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeDasharray: "4 2", [FORCED]: { stroke: "CanvasText" } },
  // Under the line, so that it stays apart from a column of its own colour.
  halo: { fill: "none", stroke: tokens.colorNeutralBackground1, strokeWidth: 6, [FORCED]: { stroke: "Canvas" } },
  count: { fill: tokens.colorNeutralForeground1, fontSize: "11px", stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", paintOrder: "stroke", [FORCED]: { fill: "CanvasText", stroke: "Canvas" } },
  line: { fill: "none", stroke: tokens.colorPaletteMarigoldForeground1, strokeWidth: 2, [FORCED]: { stroke: "CanvasText" } },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorPaletteMarigoldForeground1, strokeWidth: 2, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
});

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [360, 210, 30, 30, 52] as const;

/** Columns of the counts, lowest predikat first as the curve of the Lampiran has them, and the curve as a line. */
export function SebaranChart({ baris, n, label }: { readonly baris: readonly BarisSebaran[]; readonly n: number; readonly label: string }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const inOrder = [...baris].reverse().map((each) => ({ ...each, kurva: each.pola && (each.pola.kurva * n) / 100 }));
  const highest = Math.max(1, ...inOrder.flatMap(({ jumlah, kurva }) => [jumlah, kurva ?? 0]));
  const step = (WIDTH - LEFT) / inOrder.length;
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / highest);
  const middle = (index: number) => LEFT + step * (index + 0.5);
  const points = inOrder.flatMap(({ kurva }, index) => (kurva === undefined ? [] : [{ x: middle(index), y: y(kurva) }]));
  const alt = `${label}. ${t.chartAlt(baris.map(({ sebutan, jumlah }) => `${sebutan} ${jumlah}`).join(", "))}`;
  const ticks = [...new Set([0, Math.round(highest / 2), Math.round(highest)])];
  return (
    <svg className={styles.svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={alt}>
      <rect x={LEFT} y={6} width={10} height={10} className={styles.bar} />
      <text x={LEFT + 14} y={15} className={styles.text}>{t.actual}</text>
      {points.length > 0 && (
        <>
          <line x1={LEFT + 90} x2={LEFT + 110} y1={11} y2={11} className={styles.line} />
          <text x={LEFT + 114} y={15} className={styles.text}>{t.curve}</text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className={styles.axis} strokeWidth={tick === 0 ? 1 : 0.5} />
          <text x={LEFT - 4} y={y(tick) + 4} textAnchor="end" className={styles.quiet}>{tick}</text>
        </g>
      ))}
      {inOrder.map(({ sebutan, jumlah, menyimpang }, index) => (
        <g key={sebutan}>
          <rect x={middle(index) - step * 0.3} width={step * 0.6} y={y(jumlah)} height={Math.max(0, y(0) - y(jumlah))} className={styles.bar} />
          {menyimpang && <rect x={middle(index) - step * 0.36} width={step * 0.72} y={y(jumlah) - 3} height={y(0) - y(jumlah) + 3} className={styles.off} />}
          {sebutan.split(" ").map((word, line) => <text key={word} x={middle(index)} y={HEIGHT - BOTTOM + 16 + line * 12} textAnchor="middle" className={styles.text}>{word}</text>)}
        </g>
      ))}
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(" ")} className={styles.halo} />
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(" ")} className={styles.line} />
      {points.map((point) => <circle key={point.x} cx={point.x} cy={point.y} r={3} className={styles.dot} />)}
      {inOrder.map(({ sebutan, jumlah }, index) => <text key={sebutan} x={middle(index)} y={y(jumlah) - 6} textAnchor="middle" className={styles.count} fontWeight="600">{jumlah}</text>)}
      <text x={LEFT + (WIDTH - LEFT) / 2} y={HEIGHT - 6} textAnchor="middle" className={styles.quiet}>{t.column.predikat}</text>
    </svg>
  );
}

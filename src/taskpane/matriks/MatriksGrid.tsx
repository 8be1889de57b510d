import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { CENTANG } from "../../core/regulations/permen6/matriksPeran/kalimat";
import { teksKolom, type Kolom, type Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import { usePane } from "../pane";
import { MatriksRow } from "./MatriksRow";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  box: { overflow: "auto", maxHeight: "62vh", scrollPadding: "72px 8px 8px 112px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  table: { borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed", width: "max-content", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { position: "sticky", top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground3, textAlign: "left", verticalAlign: "top", padding: "6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, width: "150px", boxSizing: "border-box", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  corner: { left: 0, zIndex: 3, width: "104px" },
  clamp: { display: "-webkit-box", WebkitLineClamp: "4", WebkitBoxOrient: "vertical", overflow: "hidden" },
  help: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
});

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 8;

interface Props {
  readonly matriks: Matriks;
  /** A place to go to; another object goes there again. */
  readonly goTo: Place | undefined;
  onEdit(baris: string, kolom: Kolom, teks: readonly string[]): void;
}

/** People × results, by keys: one box at a time is a stop of Tab, arrows move among them, typing fills one in. */
export function MatriksGrid({ matriks, goTo, onEdit }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const { kolom, baris } = matriks;
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  /** What the editor begins with; undefined while no box is being edited. */
  const [typing, setTyping] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const here = { row: Math.min(active.row, baris.length - 1), column: Math.min(active.column, kolom.length - 1) };

  const focus = useCallback((place: Place) => {
    setTyping(undefined);
    setActive(place);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-place="${place.row} ${place.column}"]`)?.focus());
  }, []);
  const [went, setWent] = useState(goTo);
  if (goTo && goTo !== went) {
    setWent(goTo);
    setActive(goTo);
    setTyping(undefined);
  }
  useEffect(() => {
    if (goTo) box.current?.querySelector<HTMLElement>(`[data-place="${goTo.row} ${goTo.column}"]`)?.focus();
  }, [goTo]);

  const move = (row: number, column: number) => focus({ row: Math.max(0, Math.min(baris.length - 1, row)), column: Math.max(0, Math.min(kolom.length - 1, column)) });
  const rolesAt = ({ row, column }: Place) => (baris[row]?.peran[column] ?? []).map(({ teks }) => teks);
  const put = (place: Place, teks: readonly string[]) => {
    const [person, result] = [baris[place.row], kolom[place.column]];
    if (person && result) onEdit(person.kunci, result, teks);
  };

  const key = (event: KeyboardEvent) => {
    if (typing !== undefined || !(event.target instanceof HTMLElement) || event.target.dataset.place === undefined) return;
    const { row, column } = here;
    const to = ({
      ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      PageUp: [row - PAGE, column], PageDown: [row + PAGE, column],
      Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? baris.length - 1 : row, kolom.length - 1],
    } as Readonly<Record<string, readonly [number, number]>>)[event.key];
    const now = rolesAt(here);
    if (to) move(...to);
    else if (event.key === "Enter" || event.key === "F2") setTyping(now.filter((text) => text !== CENTANG).join("\n"));
    else if (event.key === "Delete" || event.key === "Backspace") put(here, []);
    else if (event.key === " ") put(here, now.length === 0 ? [CENTANG] : now.filter((text) => text !== CENTANG));
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) setTyping(event.key);
    else return;
    event.preventDefault();
  };

  const dragged = useRef<Place | undefined>(undefined);
  const placeOf = (event: DragEvent): Place | undefined => {
    const [row, column] = ((event.target as Element).closest("[data-place]")?.getAttribute("data-place") ?? "").split(" ").map(Number);
    return row === undefined || column === undefined || Number.isNaN(row) ? undefined : { row, column };
  };
  const drop = (event: DragEvent) => {
    const [from, to] = [dragged.current, placeOf(event)];
    dragged.current = undefined;
    if (!from || !to || (from.row === to.row && from.column === to.column)) return;
    event.preventDefault();
    put(to, [...new Set([...rolesAt(to), ...rolesAt(from)])]);
    if (!event.ctrlKey) put(from, []);
    focus(to);
  };

  const latest = useRef({ put, move });
  useEffect(() => {
    latest.current = { put, move };
  });
  const edited = useCallback((place: Place, text: string | undefined, next: Place) => {
    if (text !== undefined) latest.current.put(place, text.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
    latest.current.move(next.row, next.column);
  }, []);
  const begin = useCallback((place: Place, text: string | undefined) => {
    setActive(place);
    setTyping(text);
  }, []);

  return (
    <>
      <p id="matriks-help" className={styles.help}>{t.help}</p>
      {/* The box scrolls with the one stop inside it. */}
      <div ref={box} className={styles.box} onKeyDown={key} onDragStart={(event) => (dragged.current = placeOf(event))} onDragOver={(event) => dragged.current && placeOf(event) && event.preventDefault()} onDrop={drop}>
        <table role="grid" className={styles.table} aria-label={t.grid} aria-describedby="matriks-help" aria-rowcount={baris.length + 1} aria-colcount={kolom.length + 1}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.corner)}>{t.person}</th>
              {kolom.map((each) => <th key={each.kunci} scope="col" className={styles.head} title={teksKolom(each)}><span className={styles.clamp}>{teksKolom(each)}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {baris.map((each, row) => (
              <MatriksRow key={each.kunci} baris={each} kolom={kolom} row={row} active={row === here.row ? here.column : -1} typing={row === here.row ? typing : undefined} onBegin={begin} onDone={edited} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

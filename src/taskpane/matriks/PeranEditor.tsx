import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { POLA_HASIL, usulanHasil } from "../../core/regulations/umum/usulanHasil";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px", backgroundColor: tokens.colorNeutralBackground1, outline: `2px solid ${tokens.colorBrandStroke1}` },
  area: { font: "inherit", color: "inherit", backgroundColor: tokens.colorNeutralBackground1, border: "none", outline: "none", resize: "none", width: "100%", boxSizing: "border-box", padding: "2px 4px" },
  chip: { justifyContent: "flex-start", minWidth: 0, height: "auto", whiteSpace: "normal", textAlign: "left", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, padding: "2px 6px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly nama: string;
  readonly initial: string;
  /** With undefined what was typed is dropped; `next` is the box to go on to. */
  onDone(text: string | undefined, next: "stay" | "down" | "right" | "left"): void;
}

/** Roles of one box as lines, with wordings as a result proposed from a list of our own. */
export function PeranEditor({ nama, initial, onDone }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const [text, setText] = useState(initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(initial.length, initial.length);
  }, [initial]);

  const lines = text.split("\n");
  const last = lines[lines.length - 1] ?? "";
  const proposals = last.trim() === "" ? POLA_HASIL : usulanHasil(last);
  const take = (proposal: string) => {
    setText([...lines.slice(0, -1), proposal].join("\n"));
    area.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") onDone(undefined, "stay");
    else if (event.key === "Enter" && event.target === area.current && !event.altKey && !event.shiftKey) onDone(text, "down");
    else if (event.key === "Enter" && event.target === area.current) setText(`${text}\n`);
    else if (event.key === "Tab" && proposals.length === 0) onDone(text, event.shiftKey ? "left" : "right");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={key} onBlur={({ relatedTarget }) => relatedTarget instanceof Node && !root.current?.contains(relatedTarget) && onDone(text, "stay")}>
      <textarea ref={area} className={styles.area} rows={Math.max(2, lines.length + 1)} value={text} aria-label={t.editor(nama)} onChange={({ target }) => setText(target.value)} />
      {proposals.length > 0 && (
        <div role="group" aria-label={t.wording}>
          {proposals.map((each) => <Button key={each} appearance="subtle" size="small" className={styles.chip} onClick={() => take(each)}>{each}</Button>)}
        </div>
      )}
      <Text size={100} className={styles.hint}>{t.editorHint}</Text>
    </div>
  );
}

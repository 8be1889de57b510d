import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FilesButton } from "../FilesButton";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly files: number;
  readonly pasted: number;
  readonly busy: boolean;
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
  onClear(): void;
}

/** What the matrix is built from besides this workbook: other files, and people pasted as lines. Nothing leaves the computer. */
export function Sumber({ files, pasted, busy, onFiles, onPaste, onClear }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const [text, setText] = useState<string>();
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <FilesButton size="small" busy={busy} label={t.fileLabel} onFiles={onFiles}>{t.addFile}</FilesButton>
        <Button size="small" aria-expanded={text !== undefined} disabledFocusable={busy} onClick={() => setText(text === undefined ? "" : undefined)}>{t.paste}</Button>
      </div>
      {text !== undefined && (
        <>
          <Field label={t.paste} hint={t.pasteHint}><Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} /></Field>
          <div>
            <Button
              size="small"
              disabledFocusable={busy || text.trim() === ""}
              onClick={() => {
                onPaste(text);
                setText(undefined);
              }}
            >
              {t.pasteAdd}
            </Button>
          </div>
        </>
      )}
      {files + pasted > 0 && (
        <div className={styles.row}>
          <Text size={200} className={styles.quiet}>{t.sources(files, pasted)}</Text>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={onClear}>{t.clear}</Button>
        </div>
      )}
    </div>
  );
}

import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fileProblemText } from "../../app/problemText";
import type { Sumber as Isi } from "../../core/regulations/permen6/matriksPeran/sumber";
import { FilesButton } from "../FilesButton";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";
import { Tempel } from "./Tempel";
import type { Lain } from "./useMatriks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface Props {
  readonly lain: Lain;
  readonly busy: boolean;
  onFiles(files: readonly File[]): void;
  onPaste(sumber: Isi): void;
  onClear(): void;
}

/** What the matrix is built from besides this workbook: other files, and people pasted as lines. Nothing leaves the computer. */
export function Sumber({ lain: { berkas, tempel, gagal }, busy, onFiles, onPaste, onClear }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = matriksText[language];
  const [pasting, setPasting] = useState(false);
  const pasted = tempel.orang.length + [...tempel.daftar, ...tempel.matriks].reduce((sum, { baris }) => sum + baris.length, 0);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <FilesButton size="small" busy={busy} label={t.fileLabel} onFiles={onFiles}>{t.addFile}</FilesButton>
        <Button size="small" aria-expanded={pasting} disabledFocusable={busy} onClick={() => setPasting(!pasting)}>{t.paste}</Button>
      </div>
      {pasting && (
        <Tempel
          busy={busy}
          onPaste={(sumber) => {
            onPaste(sumber);
            setPasting(false);
          }}
        />
      )}
      {gagal.map(({ name, problem }) => <MessageBar key={name} intent="error" layout="multiline"><MessageBarBody role="alert"><strong>{name}</strong>: {fileProblemText[problem][language]}</MessageBarBody></MessageBar>)}
      {berkas.length + pasted > 0 && (
        <div className={styles.row}>
          <Text size={200} className={styles.quiet}>{t.sources(berkas.map(({ name }) => name), pasted)}</Text>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={onClear}>{t.clear}</Button>
        </div>
      )}
    </div>
  );
}

import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, Radio, RadioGroup, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { findFunctions, findReplaced, replaceFunctions, restoreFunctions, undoReplacing, undoRestoring, type Where } from "../app/plainFormulas";
import { a1 } from "../core/sheet/a1";
import type { Conversions, Mode } from "../core/twins/convert";
import type { Restoring } from "../core/twins/restore";
import type { Asked } from "./App";
import { FailureBar } from "./Failure";
import { usePane } from "./pane";
import { RumusDialog, type Preview } from "./RumusDialog";
import { rumusText } from "./rumusText";
import { useAction } from "./useAction";
import { Working } from "./Working";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px" },
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Done {
  readonly text: string;
  readonly undo: (() => Promise<string>) | undefined;
}

/** Custom functions into plain formulas or values, and back; each previewed, each with a way to undo. */
export function RumusPanel({ asked }: { readonly asked: Asked | undefined }) {
  const styles = useStyles();
  const { host, language, today } = usePane();
  const t = rumusText[language];
  const action = useAction();
  const { run } = action;
  const [where, setWhere] = useState<Where>("sheet");
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState<Done>();

  const convert = useCallback(
    (mode: Mode, place: Where) =>
      run(async () => {
        const found = await findFunctions(host, place, mode);
        if (found.done.length + found.left.length === 0) setDone({ text: t.nothing, undo: undefined });
        else setPreview({ kind: mode, found });
      }),
    [run, host, t],
  );
  const restore = useCallback(
    (place: Where) =>
      run(async () => {
        const found = await findReplaced(host, place);
        if (found.back.length + found.changed.length === 0) setDone({ text: t.nothingBack, undo: undefined });
        else setPreview({ kind: "kembali", found });
      }),
    [run, host, t],
  );
  useEffect(() => {
    if (asked?.task === "ubah") void convert("rumus", "sheet");
    else if (asked?.task === "bekukan") void convert("nilai", "sheet");
    else if (asked?.task === "kembalikan") void restore("sheet");
  }, [asked, convert, restore]);

  const replace = (found: Conversions) =>
    run(async () => {
      const made = await replaceFunctions(host, found, today(), language);
      const undo = async () => {
        const { changed } = await undoReplacing(host, made, language);
        return changed.length === 0 ? t.undone : t.notUndone + changed.map(({ cell }) => `${cell.sheet} ${a1(cell.rect)}`).join(", ");
      };
      setDone({ text: t.done[found.mode](found.done.length), undo });
    });
  const bringBack = (found: Restoring) =>
    run(async () => {
      await restoreFunctions(host, found, language);
      const undo = async () => {
        await undoRestoring(host, found, language);
        return t.undone;
      };
      setDone({ text: t.done.kembali(found.back.length), undo });
    });

  return (
    <section className={styles.root}>
      <Subtitle2 as="h2">{t.without}</Subtitle2>
      <Text className={styles.quiet}>{t.withoutIntro}</Text>
      <Field label={t.where}>
        <RadioGroup layout="horizontal" value={where} onChange={(_, { value }) => setWhere(value as Where)}>
          {(["selection", "sheet", "workbook"] as const).map((each) => <Radio key={each} value={each} label={t.places[each]} />)}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={action.busy} onClick={() => void convert("rumus", where)}>{t.rumus}</Button>
        <Button disabledFocusable={action.busy} onClick={() => void convert("nilai", where)}>{t.nilai}</Button>
        <Button disabledFocusable={action.busy} onClick={() => void restore(where)}>{t.kembali}</Button>
      </div>
      <Working action={action} label={t.working} />
      <FailureBar action={action} />
      {done && (
        <MessageBar intent={done.undo ? "success" : "info"}>
          <MessageBarBody role="status">{done.text}</MessageBarBody>
          {done.undo && <UndoAction undo={done.undo} run={run} onDone={(text) => setDone({ text, undo: undefined })} />}
        </MessageBar>
      )}
      {preview && (
        <RumusDialog
          preview={preview}
          onClose={() => setPreview(undefined)}
          onFreezeLeft={() => void convert("nilai", where)}
          onApply={() => void (preview.kind === "kembali" ? bringBack(preview.found) : replace(preview.found))}
        />
      )}
    </section>
  );
}

function UndoAction({ undo, run, onDone }: { undo(): Promise<string>; run(task: () => Promise<void>): Promise<void>; onDone(text: string): void }) {
  const { t } = usePane();
  return (
    <MessageBarActions>
      <Button size="small" onClick={() => void run(async () => onDone(await undo()))}>{t.common.undo}</Button>
    </MessageBarActions>
  );
}

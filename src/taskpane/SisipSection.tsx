import { Button, MessageBar, MessageBarBody, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { insertInto, peopleIn, type Found, type InsertRequest } from "../app/insertForm";
import { lookAtWorkbook } from "../app/overview";
import type { Asked } from "./App";
import { FailureBar } from "./Failure";
import { usePane } from "./pane";
import { sisipText } from "./sisipText";
import { useAction } from "./useAction";
import { useFocusBack } from "./useFocusBack";
import { Working } from "./Working";

const SisipDialog = lazy(async () => ({ default: (await import("./SisipDialog")).SisipDialog }));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 16px 20px", alignItems: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What the dialog chooses from: the people of the workbook, and names that are taken. */
interface Seen {
  readonly people: readonly Found[];
  readonly names: readonly string[];
}

export function SisipSection({ asked }: { readonly asked: Asked | undefined }) {
  const styles = useStyles();
  const { host, language } = usePane();
  const t = sisipText[language];
  const action = useAction();
  const [seen, setSeen] = useState<Seen>();
  const [done, setDone] = useState<string>();
  const close = useFocusBack(seen !== undefined, () => setSeen(undefined));

  const open = () =>
    action.run(async (progress, signal) => {
      setDone(undefined);
      const { forms } = await lookAtWorkbook(host, progress, signal);
      setSeen({ people: peopleIn(forms), names: await host.sheetNames() });
    });
  const insert = (request: InsertRequest) =>
    action.run(async () => {
      setDone(await insertInto(host, request));
    });

  const answered = useRef(0);
  useEffect(() => {
    if (!asked || asked.count === answered.current || action.busy) return;
    answered.current = asked.count;
    if (asked.task === "sisip") void open();
  });

  return (
    <section className={styles.root}>
      <Subtitle2 as="h3">{t.heading}</Subtitle2>
      <Text className={styles.quiet}>{t.intro}</Text>
      <Button icon={<DocumentAddRegular />} disabledFocusable={action.busy} onClick={() => void open()}>{t.open}</Button>
      <Working action={action} label={t.reading} />
      <FailureBar action={action} />
      {done !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody role="status">{t.done(done)}</MessageBarBody>
        </MessageBar>
      )}
      {seen && (
        <Suspense fallback={null}>
          <SisipDialog people={seen.people} names={seen.names} onClose={close} onInsert={(request) => void insert(request)} />
        </Suspense>
      )}
    </section>
  );
}

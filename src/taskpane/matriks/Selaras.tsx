import { Button, MessageBar, MessageBarActions, MessageBarBody, Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { bandingkanMatriks, planSelaras, type Selaras as Hasil } from "../../app/selaraskan";
import type { BedaSelaras, PihakSelaras } from "../../core/regulations/permen6/matriksPeran/selaras";
import type { Plan } from "../../core/sheet/plan";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { Working } from "../Working";
import { Beda } from "./Beda";
import { SelarasDialog } from "./SelarasDialog";
import { selarasText } from "./selarasText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "8px" },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
});

/** Differences drawn at once. */
const PAGE = 40;
type Pilihan = ReadonlyMap<BedaSelaras["id"], PihakSelaras>;
const NONE: Pilihan = new Map();

/** Matrix and SKP side by side, a choice for each difference, and all of them applied together after a preview. */
export function Selaras() {
  const styles = useStyles();
  const { host, language, t: pane } = usePane();
  const t = selarasText[language];
  const action = useAction();
  const [hasil, setHasil] = useState<Hasil>();
  const [pilihan, setPilihan] = useState<Pilihan>(NONE);
  const [shown, setShown] = useState(PAGE);
  const [plan, setPlan] = useState<Plan>();
  const [done, setDone] = useState<{ readonly text: string; readonly undo: Plan | undefined }>();
  const close = useFocusBack(plan !== undefined, () => setPlan(undefined));
  const beda = useMemo(() => hasil?.beda ?? [], [hasil]);

  const compare = async (progress: (share: number) => void, signal: AbortSignal) => {
    setHasil(await bandingkanMatriks(host, undefined, progress, signal));
    setPilihan(NONE);
    setShown(PAGE);
  };
  const choose = (each: BedaSelaras, pihak: PihakSelaras | undefined) =>
    setPilihan((before) => {
      const next = new Map(before);
      if (pihak) next.set(each.id, pihak);
      else next.delete(each.id);
      return next;
    });
  const chooseAll = (pihak: PihakSelaras) => setPilihan(new Map(beda.filter(({ pakai }) => pakai[pihak]).map(({ id }) => [id, pihak])));
  const apply = (chosen: Plan) =>
    action.run(async (progress, signal) => {
      const { undo } = await host.apply(chosen, progress);
      setDone({ text: t.done(chosen.steps.length), undo });
      await compare(progress, signal);
    });
  const undo = (back: Plan) =>
    action.run(async (progress, signal) => {
      await host.apply(back, progress);
      setDone({ text: t.undone, undo: undefined });
      await compare(progress, signal);
    });

  return (
    <div className={styles.root}>
      <Text size={200}>{t.intro}</Text>
      <div><Button size="small" disabledFocusable={action.busy} onClick={() => void action.run(compare)}>{hasil ? t.again : t.compare}</Button></div>
      <Working action={action} label={t.working} />
      <FailureBar action={action} />
      {done && (
        <MessageBar intent="success">
          <MessageBarBody role="status">{done.text}</MessageBarBody>
          {done.undo && <MessageBarActions><Button size="small" onClick={() => done.undo && void undo(done.undo)}>{pane.common.undo}</Button></MessageBarActions>}
        </MessageBar>
      )}
      {hasil && <Text role="status" weight="semibold">{hasil.lembar === undefined ? t.noMatrix : beda.length === 0 ? t.same : t.count(beda.length)}</Text>}
      {hasil && hasil.tanpaSkp.length > 0 && <Text size={200}>{t.withoutSkp(hasil.tanpaSkp.join("; "))}</Text>}
      {hasil && hasil.tanpaBaris.length > 0 && <Text size={200}>{t.withoutRow(hasil.tanpaBaris.join("; "))}</Text>}
      {hasil && beda.length > 0 && (
        <>
          <div className={styles.row}>
            <Button size="small" onClick={() => chooseAll("matriks")}>{t.allMatrix}</Button>
            <Button size="small" onClick={() => chooseAll("skp")}>{t.allSkp}</Button>
          </div>
          <ul className={styles.list} aria-label={t.count(beda.length)}>
            {beda.slice(0, shown).map((each) => <Beda key={each.id} beda={each} chosen={pilihan.get(each.id)} onChoose={(pihak) => choose(each, pihak)} />)}
          </ul>
          {beda.length > shown && <div><Button size="small" onClick={() => setShown(shown + PAGE)}>{t.more(Math.min(PAGE, beda.length - shown))}</Button></div>}
          <div><Button appearance="primary" disabledFocusable={action.busy || pilihan.size === 0} onClick={() => setPlan(planSelaras(hasil, pilihan))}>{t.preview(pilihan.size)}</Button></div>
        </>
      )}
      {plan && <SelarasDialog plan={plan} onClose={close} onApply={() => void apply(plan)} />}
    </div>
  );
}

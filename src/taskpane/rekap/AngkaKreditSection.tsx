import { Button, Field, MessageBar, MessageBarBody, Select, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { angkaKreditUnit, keepIsianPak, planAngkaKredit, readIsianPak, type IsianTersimpan } from "../../app/angkaKredit";
import type { Profil } from "../../core/base/setting";
import { kunciOrang, tanpaIsian } from "../../core/regulations/permen1/daftarJf";
import type { HasilPak } from "../../core/regulations/permen1/pejabat";
import type { BarisRekap } from "../../core/regulations/rekap";
import type { Rumus } from "../../core/report/pak/index";
import type { Plan } from "../../core/sheet/plan";
import { FailureBar } from "../Failure";
import { usePane } from "../pane";
import { useAction } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { Working } from "../Working";
import { AngkaKreditList } from "./AngkaKredit";
import { AngkaKreditDialog } from "./AngkaKreditDialog";
import { angkaKreditText } from "./angkaKreditText";
import { PreviewDialog } from "./PreviewDialog";
import { rekapText } from "./rekapText";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  write: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-end" },
});

/** Functional officials among the people shown: what they have, what is missing; their data and sheets. */
export function AngkaKreditSection({ orang, profil }: { readonly orang: readonly BarisRekap[]; readonly profil: Profil }) {
  const styles = useStyles();
  const { host, language } = usePane();
  const t = angkaKreditText[language];
  const action = useAction();
  const { run } = action;
  const [isian, setIsian] = useState<IsianTersimpan>({});
  const [edited, setEdited] = useState<HasilPak>();
  const [rumus, setRumus] = useState<Rumus>("skp");
  const [plan, setPlan] = useState<Plan>();
  const [done, setDone] = useState<string>();
  const closeEdit = useFocusBack(edited !== undefined, () => setEdited(undefined));
  const closePreview = useFocusBack(plan !== undefined, () => setPlan(undefined));
  useEffect(() => {
    void run(async () => setIsian(await readIsianPak(host)));
  }, [run, host]);

  const { hasil, tanpaPredikat } = angkaKreditUnit(orang, isian, profil);
  if (hasil.length === 0) return null;
  const key = edited ? kunciOrang(edited.pejabat) : "";
  return (
    <section className={styles.root} aria-label={t.title}>
      <Subtitle2 as="h2">{t.title}</Subtitle2>
      <Text size={200} className={styles.quiet}>{t.intro}</Text>
      <AngkaKreditList hasil={hasil} onEdit={setEdited} />
      {tanpaPredikat.length > 0 && <Text size={200}>{t.left(tanpaPredikat.length)}</Text>}
      <div className={styles.write}>
        <Field label={t.formulas} size="small">
          <Select size="small" value={rumus} onChange={(_, { value }) => setRumus(value === "biasa" ? "biasa" : "skp")}>
            {(["skp", "biasa"] as const).map((each) => <option key={each} value={each}>{t.formulasOf[each]}</option>)}
          </Select>
        </Field>
        <Button disabledFocusable={action.busy} onClick={() => void run(async () => setPlan(await planAngkaKredit(host, hasil, rumus, language)))}>{t.write}</Button>
      </div>
      <Working action={action} label={rekapText[language].writing} />
      <FailureBar action={action} />
      {done && <MessageBar intent="success"><MessageBarBody role="status">{done}</MessageBarBody></MessageBar>}
      {edited && (
        <AngkaKreditDialog
          nama={edited.pejabat.nama}
          golonganFormulir={isian[key]?.golongan ? null : edited.pejabat.golongan}
          isian={isian[key] ?? tanpaIsian}
          onClose={closeEdit}
          onSave={(saved) => {
            const next = { ...isian, [key]: saved };
            setIsian(next);
            closeEdit();
            void run(() => keepIsianPak(host, next));
          }}
        />
      )}
      {plan && (
        <PreviewDialog
          plan={plan}
          onClose={closePreview}
          onApply={(sheets) => void run(async (progress) => {
            await host.apply(plan, progress);
            setDone(rekapText[language].written(sheets.join(", ")));
          })}
        />
      )}
    </section>
  );
}

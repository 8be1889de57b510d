import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { readTicked, tick } from "../../app/langkah";
import { lookAtWorkbook, type Overview } from "../../app/overview";
import { langkahPerencanaan } from "../../core/regulations/permen6/langkah";
import { usePane } from "../pane";
import { FailureBar } from "../Failure";
import { rememberedMappings } from "../mappingMemory";
import { useAction } from "../useAction";
import { Langkah } from "./Langkah";
import { matriksText } from "./matriksText";

/** The eight steps, folded away; looked at when the panel opens and whenever the matrix was `built` anew. */
export function LangkahSection({ built }: { readonly built: unknown }) {
  const { host, language } = usePane();
  const looking = useAction();
  const { run } = looking;
  const [seen, setSeen] = useState<Overview>();
  const [ticked, setTicked] = useState<readonly number[]>([]);
  useEffect(() => {
    void run(async (progress, signal) => {
      setSeen(await lookAtWorkbook(host, progress, signal, rememberedMappings()));
      setTicked(await readTicked(host));
    });
  }, [run, host, built]);
  const steps = useMemo(() => (seen ? langkahPerencanaan(seen.grids, seen.forms) : []), [seen]);
  const mark = (step: number, done: boolean) => {
    // Shown at once; what is kept with the workbook follows.
    setTicked((before) => (done ? [...before, step] : before.filter((each) => each !== step)));
    void run(async () => setTicked(await tick(host, step, done)));
  };
  if (steps.length === 0) return null;
  const done = steps.filter(({ nomor, lembar }) => lembar.length > 0 || ticked.includes(nomor)).length;
  return (
    <>
      <Accordion collapsible>
        <AccordionItem value="langkah">
          <AccordionHeader size="small">{matriksText[language].steps(done)}</AccordionHeader>
          <AccordionPanel><Langkah steps={steps} ticked={ticked} onTick={mark} /></AccordionPanel>
        </AccordionItem>
      </Accordion>
      <FailureBar action={looking} />
    </>
  );
}

import { Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { BedaSelaras, PihakSelaras } from "../../core/regulations/permen6/matriksPeran/selaras";
import { usePane } from "../pane";
import { Berdampingan } from "./Berdampingan";
import { selarasText } from "./selarasText";

const useStyles = makeStyles({
  item: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: "8px 12px", display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  choices: { flexWrap: "wrap" },
});

interface Props {
  readonly beda: BedaSelaras;
  readonly chosen: PihakSelaras | undefined;
  onChoose(pihak: PihakSelaras | undefined): void;
}

/** One difference, both sides beside each other, and whose words are to stand. */
export function Beda({ beda: { jenis, nama, matriks, skp, pakai }, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = selarasText[usePane().language];
  return (
    <li className={styles.item}>
      <Text size={200} weight="semibold">{nama}</Text>
      <Text size={200}>{t.kind[jenis]}</Text>
      <Berdampingan sisi={[{ judul: t.matrix, teks: matriks || t.nothing }, { judul: t.skp, teks: skp || t.nothing }]} />
      <RadioGroup className={styles.choices} layout="horizontal" value={chosen ?? ""} aria-label={t.choice(nama, matriks || skp)} onChange={(_, { value }) => onChoose(value === "matriks" || value === "skp" ? value : undefined)}>
        <Radio value="" label={t.leave} />
        <Radio value="matriks" label={t.useMatrix} disabled={!pakai.matriks} />
        <Radio value="skp" label={t.useSkp} disabled={!pakai.skp} />
      </RadioGroup>
    </li>
  );
}

import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, PeopleListRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState } from "react";
import { grouped } from "../../core/base/grouped";
import type { Rekap } from "../../app/rekap";
import { riwayat as riwayatOf } from "../../core/rekap/tahap";
import type { Unit } from "../../core/rekap/unit";
import { titleOf } from "../../core/regulations/regulation";
import type { CellRef } from "../../core/sheet/grid";
import type { Asked } from "../App";
import { FailureBar } from "../Failure";
import { FilesButton } from "../FilesButton";
import { usePane } from "../pane";
import { useReveal } from "../useReveal";
import { Working } from "../Working";
import { AngkaKreditSection } from "./AngkaKreditSection";
import { dicari, periodsOf } from "./lihat";
import { Gagal, Luar, Pengamatan } from "./Pengamatan";
import { RejimSection } from "./RejimSection";
import { rekapText } from "./rekapText";
import { Saringan } from "./Saringan";
import { TulisRekap } from "./TulisRekap";
import { useKumpul, type Kumpul } from "./useKumpul";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px", padding: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  nothing: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "16px 8px", textAlign: "center" },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
});

/** Appraisals of many people together: gather, filter, see, suppose, write. */
export function RekapPanel({ asked }: { readonly asked: Asked | undefined }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const kumpul = useKumpul();
  const { action, rekap, collect } = kumpul;
  const { revealing, reveal } = useReveal();

  useEffect(() => {
    if (asked?.task === "rekap") void collect();
  }, [asked, collect]);

  return (
    <div className={styles.root}>
      <Text>{t.intro}</Text>
      <Sumber kumpul={kumpul} />
      <Working action={action} label={t.working} />
      <FailureBar action={action} />
      <FailureBar action={revealing} />
      {rekap && <Terkumpul rekap={rekap} kumpul={kumpul} onGo={reveal} />}
    </div>
  );
}

/** Where people are gathered from: the open workbook, and files chosen together. */
function Sumber({ kumpul: { action, rekap, berkas, collect, addFiles, dropFiles } }: { readonly kumpul: Kumpul }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" icon={<PeopleListRegular />} disabledFocusable={action.busy} onClick={() => void collect()}>{rekap ? t.again : t.collect}</Button>
      <FilesButton icon={<DocumentAddRegular />} busy={action.busy} label={t.filesLabel} onFiles={(files) => void addFiles(files)}>{t.files}</FilesButton>
      {berkas > 0 && <Button appearance="subtle" disabledFocusable={action.busy} onClick={() => void dropFiles()}>{t.dropFiles(berkas)}</Button>}
    </div>
  );
}

function Terkumpul({ rekap, kumpul, onGo }: { readonly rekap: Rekap; readonly kumpul: Kumpul; onGo(cell: CellRef): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const [unit, setUnit] = useState<string>();
  const [cari, setCari] = useState("");
  const riwayat = useMemo(() => riwayatOf(rekap.baris), [rekap.baris]);
  const chosen = rekap.unit.filter(({ kunci }) => unit === undefined || kunci === unit);
  const temuan = chosen.flatMap((each) => each.temuan);
  const luar = temuan.filter(({ rule }) => rule.startsWith("umum/rekap-"));
  return (
    <>
      {rekap.dihentikan && <MessageBar intent="info"><MessageBarBody>{t.stopped}</MessageBarBody></MessageBar>}
      {rekap.gagal.length > 0 && <Gagal gagal={rekap.gagal} />}
      {rekap.tanpaPegawai.length > 0 && <Text size={200}>{t.noPeople(rekap.tanpaPegawai.join(", "))}</Text>}
      {rekap.baris.length === 0 ? (
        <div className={styles.nothing} role="status">
          <PeopleListRegular className={styles.icon} aria-hidden />
          <Text weight="semibold">{t.none}</Text>
          <Text>{t.noneHint}</Text>
        </div>
      ) : (
        <>
          <Text size={200} role="status">{t.sources(rekap.baris.length, kumpul.berkas)}</Text>
          <Saringan units={rekap.unit} periods={periodsOf(rekap.baris)} unit={unit} periode={rekap.pilihan.periode} cari={cari} onUnit={setUnit} onPeriode={(kunci) => void kumpul.choosePeriode(kunci)} onCari={setCari} />
          {luar.length > 0 && <Luar banyak={chosen.reduce((sum, { tidakDihitung }) => sum + tidakDihitung.length, 0)} temuan={luar} onGo={onGo} />}
          {byRegulation(chosen).map(([regulation, units]) => regulation.rekap && (
            <RejimSection key={regulation.id} title={titleOf(regulation, language)} rejim={regulation.rekap} units={units} profil={rekap.profil} cari={cari} riwayat={riwayat} onUnit={setUnit} onCapaian={(each, capaian) => void kumpul.chooseCapaian(each, capaian)} onGo={onGo} />
          ))}
          <Pengamatan temuan={temuan.filter(({ severity }) => severity === "saran")} onGo={onGo} />
          <AngkaKreditSection orang={dicari(chosen.flatMap(({ orang }) => orang), cari)} rekap={rekap} />
          <TulisRekap rekap={rekap} />
        </>
      )}
    </>
  );
}

type Regulation = NonNullable<Unit["peraturan"]>;

/** Units by the regulation that judges them, as they are first met. */
function byRegulation(units: readonly Unit[]): readonly (readonly [Regulation, readonly Unit[]])[] {
  return [...grouped(units, ({ peraturan }) => peraturan ?? undefined)];
}

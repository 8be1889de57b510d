import { Button, MessageBar, MessageBarBody, Subtitle2, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findingText } from "../../core/check/message";
import type { Profil } from "../../core/base/setting";
import { tahapan } from "../../core/rekap/tahap";
import type { Unit } from "../../core/rekap/unit";
import type { BarisRekap, RekapRejim, TemuanRekap } from "../../core/regulations/rekap";
import type { CellRef } from "../../core/sheet/grid";
import { usePane } from "../pane";
import { kunci, sameKotak, tanpaAndai, type Andai, type Kotak } from "./kotak";
import { Kuadran } from "./Kuadran";
import { denganAndai, dicari, sebaranDari, type Riwayat, type Sebaran } from "./lihat";
import { OrangTabel } from "./OrangTabel";
import { Peringkat } from "./Peringkat";
import { PeriodeDinilai } from "./PeriodeDinilai";
import { PetaUnit } from "./PetaUnit";
import { rekapText } from "./rekapText";
import { SebaranChart } from "./SebaranChart";
import { SebaranTabel } from "./SebaranTabel";
import { PilihCapaian, Tahap, type Stage } from "./Tahap";
import { UsulPimpinan } from "./UsulPimpinan";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 320px), 1fr))", gap: "12px", alignItems: "start" },
  quiet: { color: tokens.colorNeutralForeground3 },
  what: { display: "flex", flexDirection: "column", gap: "8px", padding: "8px 12px", borderRadius: tokens.borderRadiusMedium, border: `1px dashed ${tokens.colorNeutralStroke1}` },
  list: { margin: 0, paddingLeft: "18px" },
});

interface Props {
  readonly title: string;
  readonly rejim: RekapRejim;
  /** Units of this regulation that are shown. */
  readonly units: readonly Unit[];
  readonly profil: Profil;
  readonly cari: string;
  readonly riwayat: Riwayat;
  onUnit(kunci: string): void;
  onCapaian(unit: Unit, capaian: string | null): void;
  onGo(cell: CellRef): void;
}

/** The people of one regulation: its stages where an organisation's capaian guides them, its counts, its kuadran, and what if. */
export function RejimSection({ title, rejim, units, profil, cari, riwayat, onUnit, onCapaian, onGo }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const [supposing, setSupposing] = useState(false);
  const [moves, setMoves] = useState<Andai>(tanpaAndai);
  const [kotak, setKotak] = useState<Kotak>();
  const [only] = units;
  const single = units.length === 1 ? only : undefined;
  const { pilihan, keadaan, pola, berpredikat, belum, usulPimpinan } = tahapan(units, profil);
  const rated = units.flatMap(({ dihitung }) => dihitung);
  const orang = supposing ? denganAndai(rated, moves, rejim) : rated;
  const before = sebaranDari(rated, rejim, pola, profil);
  const now = supposing ? sebaranDari(orang, rejim, pola, profil) : before;
  const label = t.chart(single ? (single.unit ?? t.noUnit) : t.all);
  const { rating } = rejim;
  const shown = dicari(orang, cari).filter((each) => kotak === undefined || sameKotak(kotak, { hasil: each.ratingHasil ?? "", perilaku: each.ratingPerilaku ?? "" }));
  const move = (baris: BarisRekap, to: Kotak | undefined) => {
    const next = new Map(moves);
    if (to) next.set(kunci(baris), to);
    else next.delete(kunci(baris));
    setMoves(next);
  };
  const people = (
    <>
      {rating && <Kuadran orang={orang} rejim={rejim} chosen={kotak} onChoose={setKotak} />}
      {rating && (
        <div className={styles.what}>
          <Switch checked={supposing} label={t.whatIf} onChange={(_, { checked }) => setSupposing(checked)} />
          <Text size={200} className={styles.quiet}>{t.whatIfHint}</Text>
          {supposing && <Effect before={before} now={now} moved={moves.size} onReset={() => setMoves(tanpaAndai)} />}
        </div>
      )}
      <OrangTabel orang={shown} rejim={rejim} riwayat={riwayat} andai={moves} movable={supposing} onMove={move} onGo={onGo} />
    </>
  );
  const counts = (
    <>
      <div className={styles.pair}>
        <SebaranChart label={label} baris={now.baris} n={now.n} />
        <SebaranTabel label={label} baris={now.baris} />
      </div>
      {units.length > 1 && <PetaUnit units={units} sebutan={rejim.sebutan} onUnit={onUnit} />}
    </>
  );
  const assessed = <Text size={200}>{t.assessed(berpredikat, berpredikat + belum.length)}</Text>;
  if (!rejim.pola) {
    return (
      <section className={styles.root} aria-label={title}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {assessed}
        {counts}
        {single && rejim.peringkat && <Peringkat orang={rated} peringkat={rejim.peringkat} />}
        {people}
      </section>
    );
  }
  const stages: readonly Stage[] = [
    {
      title: t.stage[0],
      state: keadaan.capaian,
      content: (
        <>
          <PilihCapaian units={units} levels={pilihan} onChoose={onCapaian} />
          <UsulPimpinan usul={usulPimpinan} />
        </>
      ),
    },
    {
      title: t.stage[1],
      state: keadaan.pola,
      content: (
        <>
          {counts}
          {pola ? <Departures temuan={now.temuan} /> : <Text size={200}>{t.patternFirst}</Text>}
          {pola && <ul className={styles.list}>{pola.catatan.map((message) => <li key={message.id}><Text size={200}>{message[language]}</Text></li>)}</ul>}
          {pola?.kecil && <Text size={200} className={styles.quiet}>{pola.kecil[language]}</Text>}
          <Text size={200} className={styles.quiet}>{t.guide}</Text>
        </>
      ),
    },
    { title: t.stage[2], state: keadaan.predikat, content: <>{assessed}{people}</> },
  ];
  return (
    <section className={styles.root} aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <PeriodeDinilai units={units} rejim={rejim} />
      <Tahap stages={stages} />
    </section>
  );
}

function Departures({ temuan }: { readonly temuan: readonly TemuanRekap[] }) {
  const styles = useStyles();
  const { language } = usePane();
  if (temuan.length === 0) return <Text weight="semibold">{rekapText[language].inPattern}</Text>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul className={styles.list}>{temuan.map((each, index) => <li key={index}>{findingText(each, language)}</li>)}</ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What the supposed moves do to the counts. */
function Effect({ before, now, moved, onReset }: { readonly before: Sebaran; readonly now: Sebaran; readonly moved: number; onReset(): void }) {
  const styles = useStyles();
  const { language } = usePane();
  const t = rekapText[language];
  const changed = now.baris.flatMap(({ sebutan, jumlah }, index) => {
    const was = before.baris[index]?.jumlah ?? 0;
    return was === jumlah ? [] : [t.change(sebutan, was, jumlah)];
  });
  return (
    <div role="status">
      <Text block weight="semibold">{t.moved(moved)}</Text>
      {changed.length === 0 ? <Text block size={200}>{t.noChange}</Text> : <ul className={styles.list} aria-label={t.effect}>{changed.map((each) => <li key={each}>{each}</li>)}</ul>}
      {moved > 0 && <Button size="small" onClick={onReset}>{t.resetMoves}</Button>}
    </div>
  );
}

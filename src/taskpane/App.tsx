import { FluentProvider, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { BookQuestionMarkRegular, CalculatorRegular, ClipboardTaskListLtrRegular, GridRegular, MathFormulaRegular, PeopleListRegular, SettingsRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { onPaneTask, type PaneTask } from "../commands/showPane";
import { civilDate, type CivilDate } from "../core/base/civilDate";
import type { Language } from "../core/check/message";
import type { Host } from "../app/host";
import { HitungPanel } from "./HitungPanel";
import { matriksText } from "./matriks/matriksText";
import { PaneContext, type OpenFile } from "./pane";
import { PeriksaPanel } from "./PeriksaPanel";
import { text } from "./text";
import { useTheme } from "./theme";

// Not needed for the first screen: loaded when first opened.
const JelaskanSection = lazy(async () => ({ default: (await import("./JelaskanSection")).JelaskanSection }));
const MatriksPanel = lazy(async () => ({ default: (await import("./matriks/MatriksPanel")).MatriksPanel }));
const PanduanPanel = lazy(async () => ({ default: (await import("./PanduanPanel")).PanduanPanel }));
const RekapPanel = lazy(async () => ({ default: (await import("./rekap/RekapPanel")).RekapPanel }));
const RumusPanel = lazy(async () => ({ default: (await import("./RumusPanel")).RumusPanel }));
const SisipSection = lazy(async () => ({ default: (await import("./SisipSection")).SisipSection }));
const SetelanPanel = lazy(async () => ({ default: (await import("./SetelanPanel")).SetelanPanel }));

type Panel = "periksa" | "hitung" | "rekap" | "matriks" | "rumus" | "panduan" | "setelan";

/** A task from the ribbon; `count` tells two of the same kind apart. */
export interface Asked {
  readonly task: PaneTask;
  readonly count: number;
}

const useStyles = makeStyles({
  provider: { height: "100%" },
  root: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  loading: { padding: "32px" },
  tabs: {
    flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "4px", overflowX: "auto",
    // A narrow pane has room for the words or for the signs; with a wide font for neither, then the row scrolls.
    "@media (max-width: 700px)": { "& [role=tab]:not(#tab-setelan):not(#tab-panduan) .fui-Tab__icon": { display: "none" } },
    "@media (max-width: 480px)": { paddingLeft: 0, "& [role=tab]": { paddingLeft: "5px", paddingRight: "5px" }, "& #tab-panduan [class*=fui-Tab__content]": { display: "none" } },
    "@media (max-width: 380px)": { "& [role=tab][role=tab]": { paddingLeft: "2px", paddingRight: "2px" }, "& [role=tab] > [class*=fui-Tab__content]": { fontSize: tokens.fontSizeBase200, paddingLeft: "2px", paddingRight: "2px" } },
  },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  hidden: { display: "none" },
});

const PANEL_OF = { periksa: "periksa", temuan: "periksa", hitung: "hitung", rekap: "rekap", ubah: "rumus", bekukan: "rumus", kembalikan: "rumus", jelaskan: "rumus", sisip: "periksa" } as const satisfies Record<PaneTask, Panel>;
const LANGUAGE = "skp.language";

export function App({ host, openFile, displayLanguage }: { readonly host: Host; readonly openFile: OpenFile; readonly displayLanguage: string }) {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState<Language>(() => chosenLanguage() ?? (/^en/i.test(displayLanguage) ? "en" : "id"));
  const [panel, setPanel] = useState<Panel>("periksa");
  const [asked, setAsked] = useState<Asked>();
  const t = text[language];

  const choose = useCallback((next: Language) => {
    localStorage.setItem(LANGUAGE, next);
    setLanguage(next);
  }, []);

  const ask = useCallback((task: PaneTask) => {
    setPanel(PANEL_OF[task]);
    setAsked((before) => ({ task, count: (before?.count ?? 0) + 1 }));
  }, []);
  useEffect(
    () =>
      onPaneTask(ask),
    [ask],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text[language].title;
  }, [language]);

  const pane = useMemo(() => ({ host, language, today: todayHere, openFile }), [host, language, openFile]);
  const [opened, setOpened] = useState<ReadonlySet<Panel>>(new Set([panel]));
  if (!opened.has(panel)) setOpened(new Set([...opened, panel]));
  const panelOf = (name: Panel, content: ReactNode) => (
    <div className={panel === name ? styles.panel : styles.hidden} id={`panel-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`}>
      {opened.has(name) && <Suspense fallback={<Spinner className={styles.loading} />}>{content}</Suspense>}
    </div>
  );
  return (
    <PaneContext.Provider value={pane}>
      <FluentProvider theme={theme} className={styles.provider}>
        <main className={styles.root}>
          <TabList className={styles.tabs} selectedValue={panel} onTabSelect={(_, { value }) => setPanel(value as Panel)} aria-label={t.title}>
            <Tab value="periksa" id="tab-periksa" aria-controls="panel-periksa" icon={<ClipboardTaskListLtrRegular />}>{t.tabs.periksa}</Tab>
            <Tab value="hitung" id="tab-hitung" aria-controls="panel-hitung" icon={<CalculatorRegular />}>{t.tabs.hitung}</Tab>
            <Tab value="rekap" id="tab-rekap" aria-controls="panel-rekap" icon={<PeopleListRegular />}>{t.tabs.rekap}</Tab>
            <Tab value="matriks" id="tab-matriks" aria-controls="panel-matriks" icon={<GridRegular />}>{matriksText[language].tab}</Tab>
            <Tab value="rumus" id="tab-rumus" aria-controls="panel-rumus" icon={<MathFormulaRegular />}>{t.tabs.rumus}</Tab>
            <Tab value="panduan" id="tab-panduan" aria-controls="panel-panduan" icon={<BookQuestionMarkRegular />} aria-label={t.tabs.panduan} title={t.tabs.panduan}>{t.tabs.panduan}</Tab>
            <Tab value="setelan" id="tab-setelan" aria-controls="panel-setelan" icon={<SettingsRegular />} aria-label={t.settings.title} title={t.settings.title} />
          </TabList>
          {panelOf("periksa", <><PeriksaPanel asked={asked} /><Suspense fallback={null}><SisipSection asked={asked} /></Suspense></>)}
          {panelOf("hitung", <HitungPanel asked={asked} onExplain={() => ask("jelaskan")} />)}
          {panelOf("rekap", <RekapPanel asked={asked} />)}
          {panelOf("matriks", <MatriksPanel />)}
          {panelOf("rumus", <><JelaskanSection asked={asked} /><RumusPanel asked={asked} /></>)}
          {panelOf("panduan", <PanduanPanel language={language} onLanguage={choose} />)}
          {panelOf("setelan", <SetelanPanel />)}
        </main>
      </FluentProvider>
    </PaneContext.Provider>
  );
}

function chosenLanguage(): Language | undefined {
  const kept = localStorage.getItem(LANGUAGE);
  return kept === "id" || kept === "en" ? kept : undefined;
}

function todayHere(): CivilDate {
  const now = new Date();
  return civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "1970-01-01";
}

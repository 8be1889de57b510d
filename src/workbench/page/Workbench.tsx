import { useCallback, useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { a1, parseA1 } from "../../core/sheet/a1";
import { EmulatedHost, type FunctionMetadata } from "../richapi/host";
import type { Gates } from "../richapi/contract";
import { serveFrame, type Frame } from "../xdm/frame";
import type { OpenFile } from "./files";
import { openFile, saveFile } from "./files";
import { chartPng } from "./drawChart";
import { geometryOf, placed } from "../engine/geometry";
import { choices, ruleOf } from "../engine/conditional";
import type { CellValue } from "../../core/sheet/grid";
import { Grid } from "./Grid";
import { source, typed, type Locale } from "../engine/local";
import { FileError } from "../../app/errors";
import { fileProblemText } from "../../app/problemText";
import type { Ribbon } from "./ribbon";

interface Props {
  readonly ribbon: Ribbon;
  readonly functions: readonly FunctionMetadata[];
  readonly gates: Gates;
  /** Requirement sets of the Excel that is emulated. */
  readonly sets: Readonly<Record<string, string>>;
  readonly samples: readonly string[];
  readonly first: OpenFile;
  readonly locale: Locale;
}

/** For tests and the curious: the emulated Excel behind the page. */
declare global {
  interface Window {
    workbench?: { readonly host: EmulatedHost; readonly frame: Frame };
  }
}

export function Workbench({ ribbon, functions, gates, sets, samples, first, locale }: Props) {
  const [file, setFile] = useState(first);
  const [version, setVersion] = useState(0);
  const [paneOpen, setPaneOpen] = useState(true);
  const [notice, setNotice] = useState<string>();
  const [dragging, setDragging] = useState(false);
  const [host, setHost] = useState<EmulatedHost>();
  const [addin, setAddin] = useState<Frame>();
  const pane = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { workbook } = file;

  const open = async (name: string, bytes: () => Promise<ArrayBuffer>) => {
    try {
      setFile(await openFile(name, await bytes()));
      setNotice(undefined);
    } catch (error) {
      const problem = error instanceof FileError ? error.problem : "damaged";
      setNotice(`${name}: ${fileProblemText[problem].id}`);
    }
  };
  const openSample = (name: string) => open(name, async () => (await fetch(`/contoh/${name}`)).arrayBuffer());

  // One add-in a workbook, as Excel has it: another workbook loads the pane anew.
  useEffect(() => {
    const place = pane.current;
    if (!place) return;
    let drawn = 0;
    const made = new EmulatedHost(workbook, { gates, sets, namespace: ribbon.namespace });
    made.onPane = setPaneOpen;
    workbook.drawWith((sheet, chart) => chartPng(workbook, chart, placed(chart, geometryOf(sheet, { rows: 200, columns: 60 }))));
    const stop = workbook.onView(() => {
      cancelAnimationFrame(drawn);
      drawn = requestAnimationFrame(() => setVersion((before) => before + 1));
    });
    const served = serveFrame(place, made, { url: ribbon.pane, locale, addinName: ribbon.addin });
    void served.ready.then(() => {
      made.declare(functions);
      workbook.calculation.run();
      document.documentElement.dataset["addin"] = "ready";
    });
    setHost(made);
    setAddin(served);
    window.workbench = { host: made, frame: served };
    return () => {
      stop();
      served.dispose();
      delete document.documentElement.dataset["addin"];
    };
  }, [workbook, gates, sets, ribbon, functions, locale]);

  const save = async () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await saveFile(file));
    link.download = file.name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void open(dropped.name, () => dropped.arrayBuffer());
  };
  const editing = useCallback((cellEdit: boolean) => host?.disturb({ cellEdit }), [host]);
  const edit = (row: number, column: number, text: string) => {
    try {
      const rect = { top: row, left: column, bottom: row, right: column };
      const { value, numberFormat } = typed(text, locale);
      const rule = ruleOf(workbook.active, row, column);
      const words = rule && choices(workbook, workbook.active, rule);
      if (words && words.length > 0 && text !== "" && !words.includes(value as CellValue)) {
        setNotice(`Isi sel ini harus salah satu dari: ${words.join(", ")}.`);
        return;
      }
      workbook.enter(workbook.active, rect, [[value]], "user");
      if (numberFormat !== undefined && workbook.active.at(row, column)?.style?.numberFormat === undefined) workbook.style(workbook.active, rect, (style) => (style.numberFormat = numberFormat));
      setNotice(undefined);
    } catch {
      setNotice("Lembar ini terlindungi; selnya tidak dapat diubah.");
    }
  };

  const cell = workbook.active.at(workbook.selection.top, workbook.selection.left);
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  return (
    <div className="workbench" onDragOver={(event) => { event.preventDefault(); setDragging(true); }} onDragLeave={(event) => event.currentTarget === event.target && setDragging(false)} onDrop={drop}>
      <header className="titleBar">
        <span className="fileName" title={file.name}>{file.name}</span>
        <span className="note">Meja kerja: Excel tiruan di peramban, digerakkan office.js Microsoft</span>
      </header>
      <div className="ribbon" role="toolbar" aria-label={`Tab ${ribbon.tab}`}>
        <section className="group" aria-label="Berkas">
          <div className="buttons">
            <label className="field">
              Contoh
              <select value={samples.includes(file.name) ? file.name : ""} onChange={({ target }) => void openSample(target.value)}>
                {!samples.includes(file.name) && <option value="">{file.name}</option>}
                {samples.map((name) => <option key={name}>{name}</option>)}
              </select>
            </label>
            <button type="button" onClick={() => picker.current?.click()}>Buka…</button>
            <button type="button" onClick={() => void save()}>Simpan</button>
            <input ref={picker} type="file" accept=".xlsx" hidden aria-label="Buka berkas .xlsx" onChange={({ target }) => { const [chosen] = target.files ?? []; if (chosen) void open(chosen.name, () => chosen.arrayBuffer()); target.value = ""; }} />
          </div>
          <span className="label">Berkas</span>
        </section>
        {ribbon.groups.map((group) => (
          <section key={group.id} className="group" aria-label={group.label}>
            <div className="buttons">
              {group.buttons.map((button) => (
                <button key={button.id} type="button" className="large" title={button.tip} onClick={() => (button.functionName === undefined ? setPaneOpen(true) : void addin?.command(button.functionName, button.id))}>
                  <img src={button.icon} alt="" width={32} height={32} />
                  {button.label}
                </button>
              ))}
            </div>
            <span className="label">{group.label}</span>
          </section>
        ))}
        {host && <Faults host={host} workbook={file} onChange={() => setVersion((before) => before + 1)} />}
      </div>
      {notice && <div className="notice" role="alert">{notice} <button type="button" onClick={() => setNotice(undefined)}>Tutup</button></div>}
      <div className="formulaBar">
        <NameBox key={`${workbook.active.id} ${a1(workbook.selection)}`} address={a1({ ...workbook.selection, bottom: workbook.selection.top, right: workbook.selection.left })} onGo={(address) => { const rect = parseA1(address); if (rect) workbook.select(workbook.active, rect); grid.current?.querySelector<HTMLElement>(".grid")?.focus(); }} />
        <span className="fx" aria-hidden>fx</span>
        <FormulaInput key={`${workbook.active.id} ${a1(workbook.selection)} ${source(cell, locale)}`} text={source(cell, locale)} onCommit={(text) => edit(workbook.selection.top, workbook.selection.left, text)} onEditing={editing} />
      </div>
      <div className="body">
        <div className="sheetArea" ref={grid}>
          <Grid key={workbook.active.id} workbook={workbook} sheet={workbook.active} version={version} locale={locale} onEdit={edit} onEditing={editing} />
          <div className="tabs" role="tablist" aria-label="Lembar">
            {sheets.map((sheet) => (
              <button key={sheet.id} type="button" role="tab" aria-selected={sheet === workbook.active} onClick={() => workbook.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 })}>
                {sheet.name}
              </button>
            ))}
          </div>
        </div>
        <aside className={`pane ${paneOpen ? "" : "closed"}`} aria-label={ribbon.addin}>
          <div className="paneTitle">
            <span>{ribbon.addin}</span>
            <button type="button" aria-label="Tutup panel" onClick={() => setPaneOpen(false)}>✕</button>
          </div>
          <div ref={pane} className="paneBody" />
        </aside>
      </div>
      {dragging && <div className="dropHint">Lepaskan berkas .xlsx di sini</div>}
    </div>
  );
}

function NameBox({ address, onGo }: { readonly address: string; onGo(address: string): void }) {
  const [text, setText] = useState(address);
  return <input className="nameBox" aria-label="Kotak nama" value={text} onChange={({ target }) => setText(target.value.toUpperCase())} onKeyDown={(event: KeyboardEvent) => { if (event.key === "Enter") onGo(text); }} />;
}

function FormulaInput({ text, onCommit, onEditing }: { readonly text: string; onCommit(text: string): void; onEditing(on: boolean): void }) {
  const [draft, setDraft] = useState(text);
  return (
    <input
      className="formula"
      aria-label="Bilah rumus"
      value={draft}
      onFocus={() => onEditing(true)}
      onBlur={() => { onEditing(false); if (draft !== text) onCommit(draft); }}
      onChange={({ target }) => setDraft(target.value)}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setDraft(text);
      }}
    />
  );
}

/** Switches for what goes wrong in the real Excel. */
function Faults({ host, workbook: { workbook }, onChange }: { readonly host: EmulatedHost; readonly workbook: OpenFile; onChange(): void }) {
  const [, redraw] = useState(0);
  const flip = (change: () => void) => () => {
    change();
    redraw((before) => before + 1);
    onChange();
  };
  return (
    <section className="group" aria-label="Gangguan">
      <div className="buttons column">
        <label><input type="checkbox" checked={host.faults.latency > 0} onChange={flip(() => { host.disturb({ latency: host.faults.latency > 0 ? 0 : 400 }); })} /> Jaringan lambat</label>
        <label><input type="checkbox" checked={host.faults.cellEdit} onChange={flip(() => { host.disturb({ cellEdit: !host.faults.cellEdit }); })} /> Sel sedang disunting</label>
        <label><input type="checkbox" checked={workbook.active.protected} onChange={flip(() => { workbook.protect(workbook.active, !workbook.active.protected); })} /> Lembar terlindungi</label>
        <label><input type="checkbox" checked={host.faults.failAt !== undefined} onChange={flip(() => { host.disturb({ failAt: host.faults.failAt === undefined ? 0 : undefined }); })} /> Gagal sekali</label>
      </div>
      <span className="label">Gangguan</span>
    </section>
  );
}

import { createContext, useContext } from "react";
import type { CivilDate } from "../core/base/civilDate";
import type { Language } from "../core/check/message";
import type { Host } from "../app/host";
import type { BookFile } from "../app/rekap";
import { text, type PaneText } from "./text";

/** A chosen .xlsx file as a workbook to gather people from. */
export type OpenFile = (file: File) => BookFile;

/** What every part of the pane shares. */
export interface Pane {
  readonly host: Host;
  readonly language: Language;
  readonly today: () => CivilDate;
  readonly openFile: OpenFile;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane & { readonly t: PaneText } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of PaneContext");
  return { ...pane, t: text[pane.language] };
}

export const version = (): string => document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";

/** The time of day as Indonesians write it. */
export function clock(): string {
  const now = new Date();
  return `${now.getHours()}.${String(now.getMinutes()).padStart(2, "0")}`;
}

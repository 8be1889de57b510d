import { checkingForms } from "../core/check/checkForms";
import { personKey } from "../core/check/people";
import type { Finding } from "../core/check/finding";
import { findingUnder } from "../core/check/settingsBehind";
import { recognise, recognising, type Recognised } from "../core/check/recognise";
import { regulations } from "../core/regulations/index";
import { isResultSheet } from "../core/report/readResultSheet";
import type { CellCall, Regulation, Score } from "../core/regulations/regulation";
import type { CivilDate } from "../core/base/civilDate";
import { changedBy, type Profil, type UsedSetting } from "../core/base/setting";
import type { Grid } from "../core/sheet/grid";
import type { Mapping } from "../core/sheet/layout/mapping";
import { calculating } from "./calculator";
import type { Host, Progress } from "./host";
import { readIgnored, type Ignored } from "./ignored";
import { readMappings } from "./mapping";
import { paced, partOf, type Pace } from "./paced";
import { readKeptProfil } from "./profil";
import { sinceResult, type SinceResult } from "./resultOfCheck";

export interface CheckSettings {
  readonly today: CivilDate | undefined;
  /** Only forms of this regulation; undefined: of all. */
  readonly regulation?: string;
  readonly profil: Profil;
  /** What users have said of layouts that no heading tells. */
  readonly mappings?: readonly Mapping[];
}

export interface Checked extends Recognised {
  readonly findings: readonly Finding[];
  /** Choices of the agency without which the findings would not be the same. */
  readonly settings: readonly UsedSetting[];
}

/** Reads the forms of a workbook's sheets and checks each by the rules of its regulation. */
export async function checkGrids(grids: readonly Grid[], settings: CheckSettings, pace: Pace = {}): Promise<Checked> {
  const recognised = await recogniseInSteps(grids, settings.regulation, settings.mappings ?? [], partOf(pace, 0, RECOGNISING));
  const found = await calculating(grids, ({ recalculated, trial }) => {
    const check = (profil: Profil) => checkingForms(recognised.forms, { today: settings.today, grids, recalculated, trial, profil });
    return paced(findingUnder(settings.profil, check), partOf(pace, RECOGNISING, 1));
  });
  return { ...recognised, ...found };
}

/** The share of a check that recognition takes, about. */
const RECOGNISING = 0.6;

export function recogniseIn(grids: readonly Grid[], regulation?: string, mappings: readonly Mapping[] = []): Recognised {
  return recognise(notOurs(grids), wanted(regulation), mappings);
}

export function recogniseInSteps(grids: readonly Grid[], regulation: string | undefined, mappings: readonly Mapping[], pace: Pace): Promise<Recognised> {
  return paced(recognising(notOurs(grids), wanted(regulation), mappings), pace);
}

/** Our own sheets are nobody's form. */
function notOurs(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((grid) => !isResultSheet(grid));
}

function wanted(id: string | undefined): readonly Regulation[] {
  return id === undefined ? regulations : regulations.filter((regulation) => regulation.id === id);
}

export interface ScoredForm {
  readonly form: Recognised["forms"][number];
  readonly score: Score;
  /** Choices of the agency without which the score would not be the same. */
  readonly settings: readonly UsedSetting[];
  /** The functions behind its cells, each of which can be explained. */
  readonly calls: readonly CellCall[];
}

/** Every form that holds a score, recomputed along the chain; what a year joins stands on the last form of a person. */
export function scoreForms({ forms }: Pick<Recognised, "forms">, profil: Profil): readonly ScoredForm[] {
  const scored = forms.filter((form) => form.form.score !== undefined);
  const last = new Map(scored.map((form) => [personKey(form.subject), form] as const));
  return scored.map((form) => {
    const isLast = personKey(form.subject) !== undefined && last.get(personKey(form.subject)) === form;
    const under = (each: Profil): Score => ({
      ...form.form.score?.(form.data, form, forms, each),
      ...(isLast ? Object.assign({}, ...regulations.map((regulation) => regulation.scoreSetahun?.(form, forms, each) ?? {})) : {}),
    });
    return { form, score: under(profil), settings: changedBy(profil, under), calls: form.form.calls?.(form.data, form, forms, profil) ?? [] };
  });
}

export interface CheckedWorkbook extends Checked {
  /** All sheets as they were read. */
  readonly grids: readonly Grid[];
  readonly mappings: readonly Mapping[];
  readonly ignored: readonly Ignored[];
  /** What has changed since the result sheet in the workbook was written; undefined when it has none. */
  readonly since: SinceResult | undefined;
}

/** The share of checking a workbook that reading it takes, about. */
const READING = 0.5;

/** What a check of the open workbook is not told by the workbook; `mappings` are those of this computer. */
export type OpenSettings = Omit<CheckSettings, "profil">;

/** Reads the open workbook and checks it; nothing in it is changed. */
export async function checkWorkbook(host: Host, settings: OpenSettings, onProgress?: Progress, signal?: AbortSignal): Promise<CheckedWorkbook> {
  const pace: Pace = { onProgress, signal };
  const grids = await host.readGrids(undefined, partOf(pace, 0, READING).onProgress, signal);
  const [{ profil }, ignored, kept] = await Promise.all([readKeptProfil(host), readIgnored(host), readMappings(host)]);
  const mappings = [...kept, ...(settings.mappings ?? [])];
  const checked = await checkGrids(grids, { ...settings, profil, mappings }, partOf(pace, READING, 1));
  return { ...checked, grids, mappings, ignored, since: await sinceResult(grids, checked.forms) };
}

/** Reads the open workbook and works out every score. */
export async function scoreWorkbook(host: Host, onProgress?: Progress, signal?: AbortSignal): Promise<{ readonly scored: readonly ScoredForm[]; readonly recognised: Recognised; readonly profil: Profil }> {
  const pace: Pace = { onProgress, signal };
  const grids = await host.readGrids(undefined, partOf(pace, 0, READING).onProgress, signal);
  const recognised = await recogniseInSteps(grids, undefined, await readMappings(host), partOf(pace, READING, 1));
  const { profil } = await readKeptProfil(host);
  return { scored: scoreForms(recognised, profil), recognised, profil };
}

import type { Regulation } from "../regulation";
import { readings } from "./readings";
import { settingsUmum } from "./settings";
import { sources } from "./sources";

/** What every regulation shares: it judges no period of its own. */
export const umum: Regulation = { id: "umum", title: "Semua peraturan", sources, readings, settings: Object.values(settingsUmum), constraints: [], forms: [] };

import type { Regulation } from "../regulation";
import { readings } from "./readings";
import { angkaKreditRekap } from "./rekap";
import { settingsPermen1 } from "./settings";
import { sources } from "./sources";

/** Angka kredit from the predikat of PermenPANRB 6/2022: it judges no period of its own. */
export const permen1: Regulation = { id: "permen1", title: "PermenPANRB 1/2023 dan Peraturan BKN 3/2023 (angka kredit)", sources, readings, settings: Object.values(settingsPermen1), constraints: [], forms: [], lengkapiRekap: angkaKreditRekap };

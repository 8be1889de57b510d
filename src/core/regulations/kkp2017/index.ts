import type { Regulation } from "../regulation";
import { readings } from "./readings";
import { constraintsKkp2017, settingsKkp2017 } from "./settings";
import { sources } from "./sources";

/** An overlay on PP 46 within one ministry: it judges no period of its own. */
export const kkp2017: Regulation = {
  id: "kkp2017",
  title: "Permen KP 5/2017 (kalibrasi)",
  sources,
  readings,
  settings: Object.values(settingsKkp2017),
  constraints: constraintsKkp2017,
  forms: [],
};

import type { Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { readings } from "./readings";
import { constraintsPermen6, settingsPermen6 } from "./settings";
import { sources } from "./sources";

export const permen6: Regulation = {
  id: "permen6",
  ...masaBerlaku.permen6,
  sources,
  readings,
  settings: Object.values(settingsPermen6),
  constraints: constraintsPermen6,
  forms: [],
};

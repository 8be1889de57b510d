import type { Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { readings } from "./readings";
import { allSettingsPp30, constraintsPp30 } from "./settings";
import { sources } from "./sources";

export const pp30: Regulation = {
  id: "pp30",
  ...masaBerlaku.pp30,
  sources,
  readings,
  settings: allSettingsPp30,
  constraints: constraintsPp30,
  forms: [],
};

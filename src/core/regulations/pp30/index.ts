import type { Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { readings } from "./readings";
import { sources } from "./sources";

export const pp30: Regulation = {
  id: "pp30",
  ...masaBerlaku.pp30,
  sources,
  readings,
  forms: [],
};

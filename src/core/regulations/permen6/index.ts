import type { Regulation } from "../regulation";
import { masaBerlaku } from "../umum/masaBerlaku";
import { readings } from "./readings";
import { sources } from "./sources";

export const permen6: Regulation = {
  id: "permen6",
  ...masaBerlaku.permen6,
  sources,
  readings,
  forms: [],
};

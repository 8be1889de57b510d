import type { Regulation } from "../regulation";
import { readings } from "./readings";
import { sources } from "./sources";

export const pp46: Regulation = {
  id: "pp46",
  title: "PP 46/2011",
  // PP 30/2019 rules the second half of 2021 (PermenPANRB 8/2021), so 2021 has two halves.
  inForce: { from: "2014-01-01", until: "2021-06-30" },
  sources,
  readings,
  forms: [],
};

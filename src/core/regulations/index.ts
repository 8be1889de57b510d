import { kkp2017 } from "./kkp2017/index";
import { permen1 } from "./permen1/index";
import { permen6 } from "./permen6/index";
import { pp30 } from "./pp30/index";
import { pp46 } from "./pp46/index";
import type { Regulation } from "./regulation";
import { umum } from "./umum/index";

/** All regulations, oldest first; what lies over them and what they share after those that judge a period. */
export const regulations: readonly Regulation[] = [pp46, pp30, permen6, kkp2017, permen1, umum];

/** Those that judge an assessment period: exactly one for each day. */
export const judging: readonly Regulation[] = regulations.filter(({ inForce }) => inForce !== undefined);

import { pp46 } from "./pp46/index";
import type { Regulation } from "./regulation";

/** All regulations, oldest first. */
export const regulations: readonly Regulation[] = [pp46];

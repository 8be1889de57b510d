import { cells } from "./cells";
import type { Check } from "./env";
import { events } from "./events";
import { faults } from "./faults";
import { functions } from "./functions";
import { objects } from "./objects";
import { tables } from "./tables";

/**
 * What the emulated Excel promises, through either door: in Node, and from inside a Chromium page. Checks share one
 * workbook and leave what they change on sheets of their own.
 */
export const conformance: readonly Check[] = [...cells, ...objects, ...tables, ...events, ...functions, ...faults];

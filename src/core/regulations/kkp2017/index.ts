import { readings } from "./readings";
import { sources } from "./sources";

/** An overlay on PP 46 within one ministry: it judges no period of its own. */
export const kkp2017 = { id: "kkp2017", title: "Permen KP 5/2017 (kalibrasi)", sources, readings } as const;

import { readings } from "./readings";
import { sources } from "./sources";

export const umum = { id: "umum", title: "Semua peraturan", sources, readings } as const;

import { lengkap2018 } from "./lengkap2018";
import type { Contoh } from "./simpan";

export const semuaContoh: readonly Contoh[] = [lengkap2018];

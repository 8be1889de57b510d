import type { Rule } from "../../../check/rule";
import { valueOf } from "../../../sheet/field";
import type { Orang } from "../daftar";
import { completeNip } from "../nip";

/** One person once in a list. `lain` is what besides the NIP tells two rows apart, as a period of their own. */
export function pegawaiGanda<B extends Orang>(id: `${string}/${string}`, lain: (baris: B) => string): Rule<{ readonly baris: readonly B[] }> {
  return {
    id,
    severity: "periksa",
    owner: "pengelola",
    cite: { source: "perkaBkn22", at: "satu NIP untuk satu orang" },
    messages: {
      nip: { id: "NIP {nip} sudah ada di baris {baris}; hapus salah satu atau perbaiki NIP-nya.", en: "NIP {nip} stands in row {baris} as well; remove one or correct the NIP." },
    },
    check({ baris }, report) {
      const seen = new Map<string, number>();
      for (const each of baris) {
        // Shorter ones may be numbers that Excel has broken.
        const digits = completeNip(valueOf(each.nip));
        if (digits === undefined) continue;
        const key = `${digits} ${lain(each)}`;
        const before = seen.get(key);
        if (before === undefined) seen.set(key, each.nip.at.rect.top + 1);
        else report("nip", each.nip.at, { nip: digits, baris: String(before) });
      }
    },
  };
}

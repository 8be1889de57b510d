import type { Cite } from "../../../base/cite";
import type { Rule } from "../../../check/rule";
import { nameKey } from "../../../check/people";
import type { Field } from "../../../sheet/field";
import { tanpaNip, type Identitas } from "../identitas";
import { completeNip, nipDigits } from "../nip";
import type { TandaTangan } from "../tandaTangan";
import { atSignOff } from "./judge";

interface Ditandatangani {
  readonly pegawai: Identitas;
  readonly penilai: Identitas;
  readonly atasanPenilai?: Identitas;
  readonly tanggal?: Field<unknown>;
  readonly dibuat?: Field<unknown>;
  readonly tandaTangan: { readonly penilai?: TandaTangan | undefined; readonly pegawai?: TandaTangan | undefined; readonly atasanPenilai?: TandaTangan | undefined };
}

/** Who signs, as a sentence names them. */
const PERAN = {
  pegawai: { id: "pegawai yang dinilai", en: "official appraised" },
  penilai: { id: "pejabat penilai", en: "appraiser" },
  atasanPenilai: { id: "atasan pejabat penilai", en: "appraiser's superior" },
} as const;

/** Each signature place names who signs there, and it is the official of the identity block. */
export const tandaTangan = (peraturan: string, cite: Cite): Rule<Ditandatangani> => ({
  id: `${peraturan}/tanda-tangan`,
  severity: "periksa",
  owner: "pegawai",
  cite,
  messages: {
    nama: { id: "Nama {peran} di tempat tanda tangan belum diisi; isikan namanya.", en: "The name of the {peran} is missing at the signature; fill it in." },
    nip: { id: "NIP {peran} di tempat tanda tangan belum diisi; isikan NIP-nya.", en: "The NIP of the {peran} is missing at the signature; fill it in." },
    namaBeda: { id: "Penanda tangan «{tertulis}» berbeda dari «{identitas}» di identitas; samakan namanya.", en: "The signer “{tertulis}” differs from “{identitas}” in the identity block; make them the same." },
    nipBeda: { id: "NIP penanda tangan {tertulis} berbeda dari {identitas} di identitas; samakan NIP-nya.", en: "The signer's NIP {tertulis} differs from {identitas} in the identity block; make them the same." },
  },
  check(form, report) {
    const severity = atSignOff(form.tanggal ?? form.dibuat ?? { state: "absent", at: form.pegawai.nama.at });
    for (const peran of ["pegawai", "penilai", "atasanPenilai"] as const) {
      const sign = form.tandaTangan[peran];
      const orang = form[peran];
      if (!sign || !orang) continue;
      const owner = peran === "pegawai" ? "pegawai" : "penilai";
      if (sign.nama.state === "blank") report("nama", sign.nama.at, { peran: PERAN[peran] }, { severity, owner });
      else if (sign.nip.state === "blank" && !tanpaNip(orang)) report("nip", sign.nip.at, { peran: PERAN[peran] }, { severity, owner });
      if (sign.nama.state === "filled" && orang.nama.state === "filled" && nameKey(sign.nama.value) !== nameKey(orang.nama.value)) {
        report("namaBeda", sign.nama.at, { tertulis: sign.nama.value, identitas: orang.nama.value }, { severity: "periksa", owner });
      }
      // An identity NIP that is broken or incomplete is reported where it stands.
      if (sign.nip.state === "filled" && orang.nip.state === "filled" && completeNip(orang.nip.value) !== undefined && nipDigits(sign.nip.value) !== completeNip(orang.nip.value)) {
        report("nipBeda", sign.nip.at, { tertulis: sign.nip.value, identitas: orang.nip.value }, { severity: "salah", owner });
      }
    }
  },
});

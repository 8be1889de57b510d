import { identitasRules as identitas } from "../../umum/rules/identitas";
import { tandaTangan } from "../../umum/rules/tandaTangan";

/** What every regime asks of people and signatures, with the articles of this one. */
export const identitasRules = identitas("pp30", {
  susunanNip: { source: "perkaBkn22", at: "susunan NIP" },
  satuNip: { source: "perkaBkn22", at: "satu NIP untuk satu orang" },
  identitas: { source: "permen8", at: "Lampiran, formulir: nama, NIP, pangkat/golongan ruang, jabatan, unit kerja" },
  pangkat: { source: "permen8", at: "Lampiran, formulir: pangkat/golongan ruang" },
  pejabatPenilai: { source: "pp30", at: "pejabat penilai kinerja adalah atasan langsung" },
  pppk: false,
});

export const tandaTanganRules = [tandaTangan("pp30", { source: "permen8", at: "Lampiran, formulir: tempat tanda tangan dengan nama dan NIP" })] as const;

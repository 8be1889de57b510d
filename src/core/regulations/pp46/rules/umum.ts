import { identitasRules as identitas } from "../../umum/rules/identitas";
import { tandaTangan } from "../../umum/rules/tandaTangan";

/** What every regime asks of people and signatures, with the articles of this one. */
export const identitasRules = identitas("pp46", {
  susunanNip: { source: "perkaBkn22", at: "susunan NIP" },
  satuNip: { source: "perkaBkn22", at: "satu NIP untuk satu orang" },
  identitas: { source: "perkaBkn1", at: "Lampiran, formulir: nama, NIP, pangkat/golongan ruang, jabatan, unit kerja" },
  pangkat: { source: "perkaBkn1", at: "Lampiran, formulir: pangkat/golongan ruang" },
  pejabatPenilai: { source: "pp46", at: "Pasal 1, pejabat penilai adalah atasan langsung" },
  pppk: false,
});

export const tandaTanganRules = [tandaTangan("pp46", { source: "perkaBkn1", at: "Lampiran, formulir: tempat tanda tangan dengan nama dan NIP" })] as const;

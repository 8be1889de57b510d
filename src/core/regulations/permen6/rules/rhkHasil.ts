import type { Rule } from "../../../check/rule";
import type { Field } from "../../../sheet/field";
import { rhkProblem } from "../../umum/rhk";

/** What the check of a result's wording says, wherever a result is written. */
export const rhkHasilRule = {
  id: "permen6/rhk-hasil",
  severity: "periksa",
  owner: "pegawai",
  cite: { source: "edaranDaerah", at: "rencana hasil kerja menyatakan hasil, bukan kegiatan" },
  messages: {
    activity: { id: "Rencana hasil kerja diawali «{kata}», yang menyatakan kegiatan; tulis hasilnya, misalnya Tersusunnya …, Terlaksananya …, Meningkatnya ….", en: "The rencana hasil kerja begins with “{kata}”, an activity; write the result, for example Tersusunnya …, Terlaksananya …, Meningkatnya …." },
    short: { id: "«{rhk}» terlalu pendek untuk sebuah hasil kerja; sebutkan apa yang dihasilkan dan bagi siapa.", en: "“{rhk}” is too short for a result; say what is produced and for whom." },
    placeholder: { id: "«{rhk}» bukan rencana hasil kerja; tulis hasil yang akan dicapai.", en: "“{rhk}” is no rencana hasil kerja; write the result to be reached." },
  },
} as const satisfies Omit<Rule<unknown>, "check">;

/** A result is worded as a result. */
export const rhkHasil = <F>(results: (form: F) => readonly Field<string>[]): Rule<F> => ({
  ...rhkHasilRule,
  check(form, report) {
    for (const rhk of results(form)) {
      if (rhk.state !== "filled") continue;
      const found = rhkProblem(rhk.value);
      if (found && found.problem !== "blank") report(found.problem, rhk.at, { kata: found.verb, rhk: rhk.value }, { written: rhk.written });
    }
  },
});

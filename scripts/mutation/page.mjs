const STATES = ["Killed", "Timeout", "Survived", "NoCoverage"];
const count = (mutants, ...states) => mutants.filter(({ status }) => states.includes(status)).length;
const percent = (mutants) => {
  const total = count(mutants, ...STATES);
  return total === 0 ? "-" : ((100 * count(mutants, "Killed", "Timeout")) / total).toFixed(1);
};
const cell = (text) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();

/** The text between two places of a source, both from line 1 and column 1. */
function piece(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return cell(lines.join(" "));
}

/**
 * The page, and how many survivors have no reason. A reason is found by file and by what was changed into what, so that it
 * outlives a shifted line: `{ file, original, replacement, reason }`, where `original` and `replacement` are regular expressions.
 */
export function mutationPage(reports, reasons) {
  const reasonOf = (file, original, replacement) =>
    reasons.find((each) => file.endsWith(each.file) && new RegExp(`^(?:${each.original})$`).test(original) && new RegExp(`^(?:${each.replacement})$`).test(replacement))?.reason;
  const files = reports.flatMap(({ name, report }) => Object.entries(report.files).map(([path, { mutants, source }]) => ({ name, path, mutants, source })));
  const everything = files.flatMap(({ mutants }) => mutants);
  const line = (label, mutants) => `| ${label} | ${count(mutants, ...STATES)} | ${count(mutants, "Killed", "Timeout")} | ${count(mutants, "Survived", "NoCoverage")} | ${percent(mutants)} |`;
  let unexplained = 0;
  const survivors = files.flatMap(({ path, mutants, source }) =>
    mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ location, replacement }) => {
        const original = piece(source, location);
        const changed = cell(replacement ?? "");
        const reason = reasonOf(path, original, changed);
        if (reason === undefined) unexplained += 1;
        return `| ${path.replace("src/core/", "")}:${location.start.line} | \`${original.slice(0, 90)}\` | \`${changed.slice(0, 90)}\` | ${reason ?? "no test yet"} |`;
      }),
  );
  const text = [
    "# Mutation testing",
    "<!-- Written by `npm run mutation`; reasons stand in scripts/mutation/reasons.json. -->",
    "Each mutant is one small change of the code: a comparison turned, a number's sign, an emptied text. A change that no test notices survives. Sentences for users, sources and readings are not changed; parity tests hold them. What is changed is what computes: formulas, parameters, settings and the ground under them; how forms are found and read is held by the drawn workbooks of test/field, and rules by the sheets of test/sheets, each of which has its marker. Tables that are made once when a module is loaded are not changed either: golden tables and the checked-in pages of docs/regulations hold them.",
    ["| folder or file | mutants | killed | survived | % killed |", "| --- | --- | --- | --- | --- |", line("**all**", everything), ...reports.map(({ name }) => line(`**${name}**`, files.filter((each) => each.name === name).flatMap(({ mutants }) => mutants))), ...files.map(({ path, mutants }) => line(path.replace("src/core/", ""), mutants))].join("\n"),
    `## Survivors\n\n${["| where | code | changed to | why it survives |", "| --- | --- | --- | --- |", ...survivors].join("\n")}`,
  ].join("\n\n");
  return { text: `${text}\n`, unexplained };
}

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
 * outlives a shifted line: `{ reason, of: [{ file, original, replacement }] }`, where the last two are regular expressions
 * (anything, when left out).
 */
export function mutationPage(reports, reasons, measured) {
  const fits = (pattern, text) => pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text);
  const reasonOf = (survivor) => reasons.find(({ of }) => of.some(({ file, original, replacement }) => survivor.path.endsWith(file) && fits(original, survivor.original) && fits(replacement, survivor.changed)))?.reason;
  const files = reports.flatMap(({ name, report }) => Object.entries(report.files).map(([path, { mutants, source }]) => ({ name, path, mutants, source })));
  const everything = files.flatMap(({ mutants }) => mutants);
  const row = (label, mutants) => `| ${label} | ${count(mutants, ...STATES)} | ${count(mutants, "Killed", "Timeout")} | ${count(mutants, "Survived", "NoCoverage")} | ${percent(mutants)} |`;
  const byReason = new Map(reasons.map(({ reason }) => [reason, []]));
  const unexplained = [];
  for (const { path, mutants, source } of files) {
    for (const { location, replacement, status } of mutants) {
      if (status !== "Survived" && status !== "NoCoverage") continue;
      const survivor = { path, line: location.start.line, original: piece(source, location), changed: cell(replacement ?? "") };
      (byReason.get(reasonOf(survivor)) ?? unexplained).push(survivor);
    }
  }
  const listed = (survivors) => ["| where | code | changed to |", "| --- | --- | --- |", ...survivors.map(({ path, line, original, changed }) => `| ${path.replace("src/core/", "")}:${line} | \`${original.slice(0, 90)}\` | \`${changed.slice(0, 90)}\` |`)].join("\n");
  const groups = [...byReason].filter(([, survivors]) => survivors.length > 0).map(([reason, survivors]) => `### ${reason}\n\n${listed(survivors)}`);
  const text = [
    "# Mutation testing",
    "<!-- Written by `npm run mutation`; reasons stand in scripts/mutation/reasons.json. -->",
    `Measured on ${measured}; lines are those of that day. The page is not made anew with the generated ones, since that takes some minutes on a quiet machine.`,
    "Each mutant is one small change of the code: a comparison turned, a number's sign, an emptied text. A change that no test notices survives. What is changed is what computes and what reads words: formulas, parameters, settings, and the ground under them. Not changed are sentences for users, sources and readings, which parity tests hold; how forms are found and read, held by the drawn workbooks of test/field; and rules, held by the sheets of test/sheets, each with its marker.",
    ["| folder or file | mutants | killed | survived | % killed |", "| --- | --- | --- | --- | --- |", row("**all**", everything), ...reports.map(({ name }) => row(`**${name}**`, files.filter((each) => each.name === name).flatMap(({ mutants }) => mutants))), ...files.map(({ path, mutants }) => row(path.replace("src/core/", ""), mutants))].join("\n"),
    "## Survivors, by the reason why no test notices them",
    ...groups,
    ...(unexplained.length > 0 ? [`### No test yet\n\n${listed(unexplained)}`] : []),
  ].join("\n\n");
  return { text: `${text}\n`, unexplained: unexplained.length };
}

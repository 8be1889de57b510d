/** Text for one table cell: no bar and no line break may end it. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A page that a person must not edit. */
export function page(title: string, ...parts: readonly string[]): string {
  return [`# ${title}`, "<!-- Dibuat oleh `npm run docs`; jangan disunting. -->", ...parts].join("\n\n") + "\n";
}

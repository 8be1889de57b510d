/** The generated documents as pages to be read without a network: only what our own Markdown uses. */
const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1,h2{line-height:1.25}h2{margin-top:2.5rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid color-mix(in srgb,currentColor 20%,transparent)}
td:nth-child(n+2):last-child{font-variant-numeric:tabular-nums}code{font-family:Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}a{color:LinkText}`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Links within the page stay; other documents are not beside it, so their names do. */
function inline(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`") && part.length > 1
        ? `<code>${escaped(part.slice(1, -1))}</code>`
        : escaped(part)
            .replace(/\[([^\]]*)\]\((#[^)]*|https:[^)]*)\)/g, '<a href="$2">$1</a>')
            .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
            .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>"),
    )
    .join("");
}

const cells = (line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => inline(cell.trim().replaceAll("\\|", "|")));

function table(lines) {
  const [head, , ...rows] = lines;
  const row = (line, tag) => `<tr>${cells(line).map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${row(head, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`;
}

function block(text) {
  const lines = text.trim().split("\n");
  const [, marks, title] = /^(#+) (.*)$/.exec(lines[0]) ?? [];
  if (marks) return `<h${marks.length}>${inline(title)}</h${marks.length}>`;
  if (/^<a id="[\w-]+"><\/a>$/.test(text.trim())) return text.trim();
  if (lines.every((line) => line.startsWith("|"))) return table(lines);
  if (lines.every((line) => line.startsWith("- "))) return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** The Markdown of a document as one whole page. */
function page(markdown) {
  const blocks = markdown.replace(/<!--[^]*?-->/g, "").split(/\n{2,}/).filter((text) => text.trim() !== "");
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "";
  return `<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>\n${blocks.map(block).join("\n")}\n</body></html>\n`;
}

module.exports = { page };

import type { Source } from "../../src/core/base/cite";
import { regulations } from "../../src/core/regulations/index";
import type { Regulation } from "../../src/core/regulations/regulation";
import { numberAllowed, valueText } from "../../src/core/regulations/profil";
import type { Setting } from "../../src/core/base/setting";
import { sourceTitle } from "./sourceTitle";
import { formsPage } from "./formsPage";
import { functionsPage } from "./functions";
import { page, table } from "./markdown";
import { mistakesPage } from "./mistakes";
import { regulationPages } from "./regulationPages";

export interface Document {
  readonly path: string;
  readonly text: string;
}

export async function documents(root: string): Promise<readonly Document[]> {
  return [
    { path: "docs/rules.md", text: rulesPage() },
    { path: "docs/forms.md", text: formsPage() },
    { path: "docs/readings.md", text: readingsPage() },
    { path: "docs/sources.md", text: sourcesPage() },
    { path: "docs/mengapa-angka-berbeda.md", text: mistakesPage() },
    { path: "docs/functions.md", text: await functionsPage(root) },
    ...regulationPages(),
  ];
}

const place = (regulation: Regulation, source: string, at: string) => `${sourceTitle(source, regulation.sources)}, ${at}`;

function rulesPage(): string {
  const parts = regulations.flatMap((regulation) =>
    regulation.forms.flatMap((form) => [
      `## ${form.title} (\`${form.id}\`)`,
      table(
        ["aturan", "tingkat", "pemilik", "temuan", "dasar"],
        form.rules.map((rule) => [
          `\`${rule.id}\``,
          rule.severity,
          rule.owner,
          Object.values(rule.messages).map((message) => message.id).join("<br>"),
          place(regulation, rule.cite.source, rule.cite.at),
        ]),
      ),
    ]),
  );
  const ids = new Set(regulations.flatMap((regulation) => regulation.forms.flatMap((form) => form.rules.map((rule) => rule.id))));
  return page("Aturan pemeriksaan", `${ids.size} aturan. Kata dalam kurung kurawal diganti dengan isi sel atau hasil hitung.`, ...parts);
}

function readingsPage(): string {
  const parts = regulations
    .filter(({ readings, settings }) => readings.length + settings.length > 0)
    .flatMap((regulation) => [
      `## ${regulation.title}`,
      ...regulation.readings.map((reading) =>
        [
          `### ${reading.question}`,
          `Dipilih: ${reading.chosen}`,
          reading.alternatives.map((each) => `- Bacaan lain: ${each}`).join("\n"),
          `Dasar: ${place(regulation, reading.cite.source, reading.cite.at)} (\`${reading.id}\`)`,
        ].join("\n\n"),
      ),
      ...settingsPart(regulation),
    ]);
  return page("Bacaan atas peraturan", "Setiap tempat di mana teks diam atau dibaca berbeda, apa yang dipilih, dan pilihan lainnya; sesudahnya setelan yang boleh diubah instansi, dengan bawaannya.", ...parts);
}

function settingsPart(regulation: Regulation): readonly string[] {
  if (regulation.settings.length === 0) return [];
  const rows = regulation.settings.map((setting) => [`\`${setting.id}\``, setting.question.id, allowed(setting), valueText(setting, setting.default, "id"), place(regulation, setting.cite.source, setting.cite.at)]);
  const contradictions = regulation.constraints.map(({ message }) => `- Ditolak bila tidak dipenuhi: ${message.id}.`);
  return [`### Setelan ${regulation.title}`, table(["kunci", "pertanyaan", "isi", "bawaan", "dasar"], rows), ...(contradictions.length > 0 ? [contradictions.join("\n")] : [])];
}

function allowed(setting: Setting): string {
  const orNull = setting.default === null ? " atau null" : "";
  switch (setting.kind) {
    case "choice":
      return setting.options.map(({ value, label }) => (value === label.id ? `\`"${value}"\`` : `\`"${value}"\`: ${label.id}`)).join("<br>") + orNull;
    case "several":
      return `daftar dari ${setting.options.map(({ value }) => `\`"${value}"\``).join(", ")}`;
    case "number":
      return numberAllowed(setting, "id") + orNull;
    case "range":
      return `\`[terendah, tertinggi]\`, ${numberAllowed(setting, "id")}${orNull}`;
  }
}

function sourcesPage(): string {
  const row = (source: Source) => [`\`${source.id}\``, source.title, source.url ?? "", source.confidence, source.note ?? ""];
  const parts = regulations.flatMap((regulation) => [
    `## ${regulation.title}`,
    ...(regulation.inForce ? [`Berlaku untuk periode penilaian yang berakhir sejak ${regulation.inForce.from}${regulation.inForce.until ? ` sampai ${regulation.inForce.until}` : ""}.`] : []),
    table(["kunci", "sumber", "alamat", "keyakinan", "catatan"], regulation.sources.map(row)),
  ]);
  return page("Sumber", "Keyakinan: high, dua sumber atau lebih yang saling lepas; med, satu sumber yang baik; low, kesimpulan.", ...parts);
}

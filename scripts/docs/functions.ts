import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { BASIS_OF, type Basis } from "./basis";
import { example } from "./examples";
import { page, table } from "./markdown";
import { sourceTitle } from "./sourceTitle";

function basisOf(name: string): Basis {
  const basis = BASIS_OF[name];
  if (!basis) throw new Error(`SKP.${name} has no formula and article in scripts/docs/basis.ts`);
  return basis;
}

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

/** Reference of the custom functions, from the same metadata that Excel shows in its formula help. */
export async function functionsPage(root: string): Promise<string> {
  const folder = join(root, "src", "functions");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "cell.ts").sort();
  const { associate: _associate, ...generated } = await generateCustomFunctionsMetadata(files.map((file) => join(folder, file)), true);
  const metadata = JSON.parse(generated.metadataJson) as Metadata;
  const parts = metadata.functions.map((each) => {
    const signature = each.parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join("; ");
    const spills = each.result.dimensionality === "matrix" ? " Hasilnya memenuhi beberapa sel (⇲); pada Excel tanpa larik dinamis, panel menuliskannya sebagai nilai." : "";
    return [
      `## SKP.${each.name}`,
      `\`=SKP.${each.name}(${signature})\``,
      `${each.description ?? ""}${spills}`,
      table(["parameter", "isi"], each.parameters.map((parameter) => [`\`${parameter.name}\``, parameter.description ?? ""])),
      `Rumus: ${basisOf(each.name).rumus}.`,
      `Dasar: ${sourceTitle(basisOf(each.name).cite.source, [])}, ${basisOf(each.name).cite.at}.`,
      example(each.name),
    ].join("\n\n");
  });
  return page("Fungsi", `${metadata.functions.length} fungsi. Pemisah argumen mengikuti setelan Excel: \`;\` dengan koma desimal, atau \`,\` dengan titik desimal.`, ...parts);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notChecked, validateManifest } from "../../scripts/validate/validateManifest";
import { projectAt, type Project } from "../../scripts/validate/project";
import type { FaultKind } from "../../scripts/validate/fault";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
/** The real icons; code and functions as the manifest expects them, so that these tests depend on neither. */
const project: Project = {
  ...projectAt(root),
  built: false,
  commands: ['associate("skpPeriksa", a); associate("skpTulisTemuan", b); associate("skpHitung", c); associate("skpRekap", h); associate("skpUbah", d); associate("skpBekukan", e); associate("skpKembalikan", f); associate("skpJelaskan", g); associate("skpSisip", i);'],
  functions: ["CAPAIAN"],
};

/** The manifest with changes, in pairs of from and to; fails when there is nothing to change, so that no case passes by mistake. */
function changed(...pairs: readonly (string | RegExp)[]): string {
  let result = manifest;
  for (let index = 0; index < pairs.length; index += 2) {
    const before = result;
    result = before.replace(pairs[index] ?? "", String(pairs[index + 1]));
    if (result === before) throw new Error(`Nothing to change: ${pairs[index]}`);
  }
  return result;
}
const moved = (what: RegExp, before: string): string => {
  const piece = what.exec(manifest)?.[0];
  if (!piece || !manifest.includes(before)) throw new Error(`Nothing to move: ${what}`);
  return manifest.replace(piece, "").replace(before, `${piece}${before}`);
};
const text = (length: number): string => "x".repeat(length);

test("the manifest is valid, with the sources and the build as they are", () => {
  expect(validateManifest(manifest, projectAt(root))).toEqual([]);
});

const broken: readonly (readonly [name: string, kind: FaultKind, says: RegExp, xml: string])[] = [
  ["an element is not closed", "xml", /not well formed/, changed("</Permissions>", "")],
  ["the root is of another namespace", "element", /<OfficeApp> in the namespace/, changed("office/appforoffice/1.1", "office/appforoffice/9.9")],
  ["Version stands before Id", "order", /<Id> must come before <Version>/, moved(/<Version>.*<\/Version>/, "<Id>")],
  ["Requirements stand before Hosts", "order", /<Hosts> must come before <Requirements>/, moved(/<Requirements>\s*<Sets[^]*?<\/Requirements>/, "<Hosts>")],
  ["the label of a custom tab stands before its groups", "order", /<Group> must come before <Label>/, moved(/<Label resid="Tab.Label"\/>/, '<Group id="Skp.Periksa.Group">')],
  ["an Icon stands before its Supertip", "order", /<Supertip> must come before <Icon>/, moved(/<Icon>\s*<bt:Image size="16" resid="Hitung.16"\/>[^]*?<\/Icon>/, '<Supertip>\n                    <Title resid="Hitung.Label"/>')],
  ["ProviderName is missing", "missing", /<OfficeApp> needs <ProviderName>/, changed(/<ProviderName>.*<\/ProviderName>/, "")],
  ["a button has no Supertip", "missing", /<Control> needs <Supertip>/, changed(/<Supertip>\s*<Title resid="Panel.Label"\/>\s*<Description resid="Panel.Tip"\/>\s*<\/Supertip>/, "", /<bt:String id="Panel.Tip"[^]*?<\/bt:String>/, "")],
  ["there are two DisplayNames", "repeated", /<DisplayName> may stand only once/, changed(/(<DisplayName[^]*?<\/DisplayName>)/, "$1$1")],
  ["an element is in a place where it is not known", "element", /<GetStarted> is not allowed in <AllFormFactors>/, changed("<AllFormFactors>", "<AllFormFactors><GetStarted/>")],
  ["a control is of an unknown type", "attribute", /xsi:type of Button, not MobileButton/, changed('<Control xsi:type="Button" id="Skp.Panduan">', '<Control xsi:type="MobileButton" id="Skp.Panduan">')],
  ["a Label has no resid", "attribute", /<Label> needs the attribute resid/, changed('<Label resid="Panel.Label"/>', "<Label/>")],
  ["the Id is not a GUID", "guid", /not a GUID/, changed(/<Id>.*<\/Id>/, "<Id>skp-untuk-excel</Id>")],
  ["the Id is all zeros", "guid", /not a GUID/, changed(/<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>")],
  ["the Version has three numbers", "version", /not four numbers/, changed("<Version>1.0.0.0", "<Version>1.0.0")],
  ["the Version is below 1.0", "version", /below 1\.0\.0\.0/, changed("<Version>1.0.0.0", "<Version>0.9.0.0")],
  ["the permission is unknown", "value", /Permissions "Everything"/, changed("ReadWriteDocument", "Everything")],
  ["the default locale has no region", "value", /DefaultLocale "id" is not/, changed("<DefaultLocale>id-ID", "<DefaultLocale>id")],
  ["the provider's name is too long", "length", /1 to 125/, changed(/<ProviderName>.*</, `<ProviderName>${text(126)}<`)],
  ["the host is another one", "value", /Host "Document"/, changed('<Host Name="Workbook"/>', '<Host Name="Document"/>')],
  ["a requirement of VersionOverrides repeats the base", "requirements", /no effect/, changed('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>', '<bt:Set Name="ExcelApi" MinVersion="1.4"/>')],
  ["a set has a version of three numbers", "requirements", /MinVersion "1.4.0"/, changed('MinVersion="1.4"', 'MinVersion="1.4.0"')],
  ["an address is http", "https", /must be a whole one that begins with https/, changed('DefaultValue="https://localhost:3000/functions.js"', 'DefaultValue="http://localhost:3000/functions.js"')],
  ["an address of an override is relative", "https", /"bantuan.html#en"/, changed('<Override Locale="en-US" Value="https://localhost:3000/assets/bantuan.html#en"/>\n  </SupportUrl>', '<Override Locale="en-US" Value="bantuan.html#en"/>\n  </SupportUrl>')],
  ["an address is too long", "length", /2048/, changed("functions.js\"", `functions.js?${text(2048)}"`)],
  ["a resid points nowhere", "resid", /No resource has the id "Panel.Tipp"/, changed('<LearnMoreUrl resid="Bantuan.Url"/>', '<LearnMoreUrl resid="Panel.Tipp"/>', /<bt:Url id="Bantuan.Url"[^]*?<\/bt:Url>/, "")],
  ["a resid points into another list", "resid-kind", /"Tab.Label" stands in <ShortStrings>; <Description> needs one of <LongStrings>/, changed('<Description resid="Panel.Tip"/>', '<Description resid="Tab.Label"/>', /<bt:String id="Panel.Tip"[^]*?<\/bt:String>/, "")],
  ["nothing refers to a string", "unused", /"Sisa"/, changed("</bt:ShortStrings>", '<bt:String id="Sisa" DefaultValue="a"><bt:Override Locale="en-US" Value="b"/></bt:String></bt:ShortStrings>')],
  ["a resource id is of 33 characters", "id-length", /33 characters/, changed(/"Panel\.Tip"/g, `"${text(33)}"`)],
  ["two resources have one id", "id-repeated", /"Panel.Label" is used by two resources/, changed("</bt:LongStrings>", '<bt:String id="Panel.Label" DefaultValue="a"><bt:Override Locale="en-US" Value="b"/></bt:String></bt:LongStrings>')],
  ["two buttons have one id", "id-repeated", /"Skp.Panel" is used by two parts/, changed('id="Skp.Panduan"', 'id="Skp.Panel"')],
  ["a group id has a space", "value", /"Skp Hasil"/, changed('id="Skp.Hasil.Group"', 'id="Skp Hasil"')],
  ["the id of a group is of 126 characters", "id-length", /126 characters; at most 125/, changed('id="Skp.Hasil.Group"', `id="${text(126)}"`)],
  ["a short string is of 126 characters", "length", /126 characters; at most 125/, changed('DefaultValue="Panel"', `DefaultValue="${text(126)}"`)],
  ["an override of a long string is of 251 characters", "length", /251 characters; at most 250/, changed(/(<bt:String id="Panel.Tip"[^>]*>\s*<bt:Override Locale="en-US" Value=")[^"]*/, `$1${text(251)}`)],
  ["a string lacks its override", "locale", /"Hasil.Group" has no override for en-US/, changed('<bt:Override Locale="en-US" Value="Results"/>', "")],
  ["the name of the add-in lacks its override", "locale", /<DisplayName> has no override for en-US/, changed('<Override Locale="en-US" Value="SKP for Excel"/>', "")],
  ["a string overrides a locale that others lack", "locale", /override for su-ID, which the other texts lack/, changed('<bt:Override Locale="en-US" Value="Results"/>', '<bt:Override Locale="en-US" Value="Results"/><bt:Override Locale="su-ID" Value="Hasil"/>')],
  ["a string overrides the default locale", "locale", /overrides id-ID, which is the default/, changed('<bt:Override Locale="en-US" Value="Results"/>', '<bt:Override Locale="id-ID" Value="Hasil"/><bt:Override Locale="en-US" Value="Results"/>')],
  ["a string has two overrides for one locale", "repeated", /"Hasil.Group" has two overrides for en-US/, changed('<bt:Override Locale="en-US" Value="Results"/>', '<bt:Override Locale="en-US" Value="Results"/><bt:Override Locale="en-US" Value="Outcome"/>')],
  ["the namespace changes with the language", "namespace", /may not change with the language/, changed('<bt:String id="Functions.Namespace" DefaultValue="SKP"/>', '<bt:String id="Functions.Namespace" DefaultValue="SKP"><bt:Override Locale="en-US" Value="PERF"/></bt:String>')],
  ["the namespace has a hyphen", "namespace", /"SKP-ID"/, changed('id="Functions.Namespace" DefaultValue="SKP"', 'id="Functions.Namespace" DefaultValue="SKP-ID"')],
  ["an icon lacks the size 80", "icon-size", /lacks the size 80/, changed('<bt:Image size="80" resid="Panel.80"/>', "", /<bt:Image id="Panel.80".*\/>/, "")],
  ["an icon is of a size that Office does not know", "icon-size", /The size 17 is none of/, changed('<bt:Image size="80" resid="Panel.80"/>', '<bt:Image size="80" resid="Panel.80"/><bt:Image size="17" resid="Panel.16"/>')],
  ["an icon is smaller than it is said to be", "icon-size", /panel-16\.png has 16 × 16 pixels, not 32 × 32/, changed("assets/panel-32.png", "assets/panel-16.png")],
  ["the icon of the add-in has another size", "icon-size", /icon-80\.png has 80 × 80 pixels, not 64 × 64/, changed('<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"/>', '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-80.png"/>')],
  ["an icon does not exist", "file", /assets\/panel-99\.png does not exist/, changed("assets/panel-80.png", "assets/panel-99.png")],
  ["there is no runtime", "runtime", /There is no <Runtime>/, changed(/<Runtimes>[^]*?<\/Runtimes>/, "")],
  ["the runtime is short-lived", "runtime", /lifetime="long"/, changed('lifetime="long"', 'lifetime="short"')],
  ["functions run on a page of their own", "runtime", /custom functions refers to "Bantuan.Url"/, changed(/(<Page>\s*<SourceLocation resid=")Taskpane.Url/, "$1Bantuan.Url")],
  ["two buttons show different panes", "runtime", /same <TaskpaneId>/, changed("<TaskpaneId>Skp.Taskpane</TaskpaneId>", "<TaskpaneId>Skp.Lain</TaskpaneId>")],
  ["a button calls a function that the code lacks", "function", /No ribbon command is named skpPeriksaa/, changed("skpPeriksa<", "skpPeriksaa<")],
  ["a button calls what can't be a function", "value", /FunctionName "skp-periksa"/, changed("skpPeriksa<", "skp-periksa<")],
  ["a text speaks of a function that there is not", "function", /SKP\.CAPAIN, which is not a custom function/, changed("=SKP.CAPAIAN untuk", "=SKP.CAPAIN untuk")],
];

test.each(broken)("%s: [%s]", (_name, kind, says, xml) => {
  expect(validateManifest(xml, project)).toEqual([{ kind, line: expect.any(Number), message: expect.stringMatching(says) }]);
});

test("a fault is reported at its line", () => {
  const xml = changed('lifetime="long"', 'lifetime="short"');
  const line = xml.slice(0, xml.indexOf('lifetime="short"')).split("\n").length;
  expect(validateManifest(xml, project)[0]?.line).toBe(line);
});

test("several faults are all reported, in the order of their lines", () => {
  const xml = changed("<Version>1.0.0.0", "<Version>1", 'lifetime="long"', 'lifetime="short"', "ReadWriteDocument", "Everything");
  expect(validateManifest(xml, project).map(({ kind }) => kind)).toEqual(["version", "value", "runtime"]);
});

test("an image that is not a PNG is said to be none", () => {
  const gif: Project = { ...project, file: (path) => (path === "assets/hitung-32.png" ? new TextEncoder().encode("GIF89a, which is no PNG at all") : project.file(path)) };
  expect(validateManifest(manifest, gif)).toEqual([{ kind: "icon-size", line: expect.any(Number), message: "assets/hitung-32.png is not a PNG." }]);
});

test("an image over 100 KB is too large", () => {
  const header = project.file("assets/hitung-32.png") ?? new Uint8Array();
  const heavy = new Uint8Array(100 * 1024 + 1);
  heavy.set(header);
  const large: Project = { ...project, file: (path) => (path === "assets/hitung-32.png" ? heavy : project.file(path)) };
  expect(validateManifest(manifest, large)).toEqual([{ kind: "icon-size", line: expect.any(Number), message: "assets/hitung-32.png has 102401 bytes; at most 102400 are allowed." }]);
});

test("a build without a single function is a fault, whatever the texts say", () => {
  const mute = changed(/=SKP\.CAPAIAN/, "SKP", /=SKP\.CAPAIAN/, "SKP");
  expect(validateManifest(mute, { ...project, functions: [] }).map(({ message }) => message)).toEqual(["functions.json lists no function."]);
});

test("an icon that no manifest names is still as large as its name says", () => {
  const wrong: Project = { ...project, file: (path) => project.file(path === "assets/icon-128.png" ? "assets/icon-64.png" : path) };
  expect(validateManifest(manifest, wrong)).toEqual([{ kind: "icon-size", line: 0, message: "assets/icon-128.png has 64 × 64 pixels, not 128 × 128." }]);
});

test("the same manifest is valid at another address, also in a folder of it", () => {
  const elsewhere = manifest.replaceAll("https://localhost:3000/", "https://skp.example.go.id/excel/");
  expect(validateManifest(elsewhere, project)).toEqual([]);
  const missing = elsewhere.replace("excel/assets/panel-80.png", "excel/assets/panel-99.png");
  expect(validateManifest(missing, project).map(({ kind }) => kind)).toEqual(["file"]);
});

test("once there is a build, its pages and scripts must be there; before, the reader is told", () => {
  const built: Project = { ...project, built: true, file: (path) => (path === "taskpane.html" || path === "functions.js" ? new Uint8Array([1]) : path.startsWith("assets/") ? project.file(path) : undefined) };
  expect(validateManifest(manifest, built)).toEqual([{ kind: "file", line: expect.any(Number), message: "The file functions.json does not exist." }]);
  expect(notChecked(built)).toEqual([]);
  expect(notChecked({ ...project, commands: [], functions: undefined })).toHaveLength(3);
});

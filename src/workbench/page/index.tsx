import { createRoot } from "react-dom/client";
import type { Gates } from "../richapi/contract";
import type { FunctionMetadata } from "../richapi/host";
import type { Locale } from "../engine/local";
import { openFile } from "./files";
import { readManifest } from "./ribbon";
import { Workbench } from "./Workbench";
import "./workbench.css";

/** Put in at build time: the gates from Microsoft's bundle, the names of the samples. */
declare const GATES: Gates;
declare const SAMPLES: readonly string[];

/** What an Excel of today has beyond the sets that the manifest demands. `?excel=1.4` shows the oldest one that will do. */
const NEWEST = "1.13";

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const locale: Locale = asked.get("bahasa") === "en" ? "en-US" : "id-ID";
  const [manifest, functions] = await Promise.all([fetch("/manifest.xml").then((answer) => answer.text()), fetch("/functions.json").then((answer) => answer.json() as Promise<{ functions: FunctionMetadata[] }>)]);
  const ribbon = readManifest(manifest, locale);
  const sets = { ...ribbon.sets, ExcelApi: asked.get("excel") ?? NEWEST, CustomFunctions: "1.9", CustomFunctionsRuntime: "1.1", RichApiRuntime: "1.2", AddinCommands: "1.1" };
  const name = asked.get("berkas") ?? SAMPLES.find((each) => each.includes("salah")) ?? SAMPLES[0] ?? "";
  const first = await openFile(name, await (await fetch(`/contoh/${name}`)).arrayBuffer());
  const place = document.getElementById("workbench");
  if (!place) throw new Error("index.html has no #workbench");
  createRoot(place).render(<Workbench ribbon={ribbon} functions={functions.functions} gates={GATES} sets={sets} samples={SAMPLES} first={first} locale={locale} />);
}

void start();

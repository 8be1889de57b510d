import { openFile, saveFile } from "../../src/workbench/page/files";
import { newXlsxHost } from "../../src/xlsx/xlsxHost";
import { drawnContract } from "../hostContract/drawnContract";

const opened = async (bytes: Uint8Array) => openFile("kontrak.xlsx", Uint8Array.from(bytes).buffer);

drawnContract("xlsxHost", async ({ bytes }) => {
  const host = newXlsxHost(bytes, "kontrak.xlsx");
  return { host, workbook: async () => (await opened(host.bytes())).workbook };
});

drawnContract("the workbench, which opens and saves such a file,", async ({ bytes }) => {
  const host = newXlsxHost(bytes, "kontrak.xlsx");
  const saved = async () => new Uint8Array(await (await saveFile(await opened(host.bytes()))).arrayBuffer());
  return { host, workbook: async () => (await opened(await saved())).workbook };
});

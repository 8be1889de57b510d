import { createRoot } from "react-dom/client";
import type { BookFile } from "../app/rekap";
import { ownSheets } from "../app/writeFindings";
import { excelHost } from "../excel/excelHost";
import { App } from "./App";

function openFile(file: File): BookFile {
  return {
    name: file.name,
    async read() {
      // Needed only once files are chosen.
      const [{ newXlsxHost }, bytes] = await Promise.all([import("../xlsx/xlsxHost"), file.arrayBuffer()]);
      const book = newXlsxHost(new Uint8Array(bytes), file.name);
      return { grids: await book.readGrids(), own: await ownSheets(book) };
    },
  };
}

void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no #pane");
  createRoot(place).render(<App host={excelHost} openFile={openFile} displayLanguage={Office.context.displayLanguage} />);
});

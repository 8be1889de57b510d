import { createRoot } from "react-dom/client";
import { excelHost } from "../excel/excelHost";
import { App } from "./App";

void Office.onReady(() => {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no #pane");
  createRoot(place).render(<App host={excelHost} displayLanguage={Office.context.displayLanguage} />);
});

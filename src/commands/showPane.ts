/** What the ribbon asks of the pane. */
export type PaneTask = "periksa" | "temuan" | "hitung" | "rekap" | "ubah" | "bekukan" | "kembalikan" | "jelaskan" | "sisip";

const EVENT = "skp:task";

/** Ribbon and pane are bundled apart but share one page: what is asked waits on the window. */
interface Shared {
  skpTask?: PaneTask | undefined;
}
const shared = window as unknown as Shared;

/** Opens the pane and gives it a task; a pane that has not been drawn yet takes it when it is. */
export async function showPane(task: PaneTask): Promise<void> {
  shared.skpTask = task;
  window.dispatchEvent(new Event(EVENT));
  await Office.addin.showAsTaskpane();
}

/** The pane's ear: called with each task, also with one given before the pane listened. Returns how to stop. */
export function onPaneTask(take: (task: PaneTask) => void): () => void {
  const hear = () => {
    const task = shared.skpTask;
    shared.skpTask = undefined;
    if (task) take(task);
  };
  window.addEventListener(EVENT, hear);
  hear();
  return () => window.removeEventListener(EVENT, hear);
}

import { showPane, type PaneTask } from "./showPane";

/**
 * Ribbon buttons. They share the page with the pane, so each one shows it and hands the work over: progress, results
 * and errors then stand where the user can read them.
 */
function register(name: string, task: PaneTask): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await showPane(task);
    } finally {
      event.completed();
    }
  });
}

void Office.onReady(() => {
  register("skpPeriksa", "periksa");
  register("skpTulisTemuan", "temuan");
  register("skpHitung", "hitung");
  register("skpRekap", "rekap");
  register("skpUbah", "ubah");
  register("skpBekukan", "bekukan");
  register("skpKembalikan", "kembalikan");
  register("skpJelaskan", "jelaskan");
  register("skpSisip", "sisip");
});

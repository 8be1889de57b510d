import type { Message } from "../core/check/finding";
import type { FileProblem, HostProblem } from "./errors";

/** What is wrong with a file and what to do. */
export const fileProblemText: Readonly<Record<FileProblem, Message>> = {
  "not-xlsx": { id: "Berkas ini bukan buku kerja .xlsx; buka dengan Excel atau LibreOffice, lalu simpan sebagai «Excel Workbook (.xlsx)».", en: "This file is no .xlsx workbook; open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”." },
  html: { id: "Berkas ini tabel HTML yang diberi nama seperti berkas Excel; buka dengan Excel, lalu simpan sebagai «Excel Workbook (.xlsx)».", en: "This file is an HTML table named like an Excel file; open it in Excel and save it as “Excel Workbook (.xlsx)”." },
  "old-xls": { id: "Berkas ini berformat Excel 97–2003 (.xls); buka dengan Excel, lalu simpan sebagai «Excel Workbook (.xlsx)».", en: "This file is in the format of Excel 97–2003 (.xls); open it in Excel and save it as “Excel Workbook (.xlsx)”." },
  word: { id: "Berkas ini dokumen Word, bukan buku kerja; salin tabelnya ke Excel, lalu simpan sebagai .xlsx.", en: "This file is a Word document, not a workbook; copy its table into Excel and save it as .xlsx." },
  damaged: { id: "Berkas ini rusak atau terpotong; unduh atau salin ulang berkasnya, atau perbaiki dengan Excel (Open and Repair).", en: "This file is damaged or cut short; download or copy it again, or mend it in Excel (Open and Repair)." },
  empty: { id: "Berkas ini kosong (0 bita); minta ulang berkasnya.", en: "This file is empty (0 bytes); ask for it again." },
  password: { id: "Berkas ini dilindungi kata sandi; buka dengan Excel, hapus kata sandinya (File › Info › Protect Workbook), lalu simpan ulang.", en: "This file is protected by a password; open it in Excel, remove the password (File › Info › Protect Workbook) and save it again." },
  "too-large": { id: "Isi berkas ini lebih dari 256 MiB setelah dibuka; hapus lembar atau gambar yang tidak perlu, lalu simpan ulang.", en: "This file unpacks to more than 256 MiB; delete sheets or pictures that are not needed and save it again." },
  missing: { id: "Berkas ini tidak ditemukan atau tidak dapat dibuka; periksa nama dan izinnya.", en: "This file is not there or can't be opened; check its name and permission." },
};

/** What the host refused and what to do. */
export const hostProblemText: Readonly<Record<HostProblem, Message>> = {
  "cell-edit": { id: "Excel sedang menyunting sel. Tekan Enter untuk menyimpan isi sel (atau Esc untuk membatalkan), lalu ulangi.", en: "A cell is being edited. Press Enter to keep it (or Esc to drop it), then try again." },
  protected: { id: "Lembar atau buku kerja ini terlindungi. Buka perlindungannya di Review › Unprotect, lalu ulangi; tidak ada yang diubah.", en: "The sheet or workbook is protected. Unprotect it under Review › Unprotect and try again; nothing was changed." },
  stale: { id: "Isi sel sudah berubah sejak diperiksa, jadi tidak ada yang ditulis. Periksa lagi, lalu ulangi.", en: "Cells have changed since the check, so nothing was written. Check again, then retry." },
  "too-large": { id: "Lembar ini terlalu besar untuk dibaca Excel sekaligus (lebih dari 5 MB). Hapus isi di luar formulir, lalu ulangi.", en: "The sheet is too large for Excel to hand over (above 5 MB). Delete what is outside the form, then retry." },
  busy: { id: "Excel sedang sibuk. Tunggu sebentar, lalu ulangi.", en: "Excel is busy. Wait a moment, then try again." },
  "not-supported": { id: "Versi Excel ini belum mendukung tindakan itu. Perbarui Excel, atau pakai Excel di web.", en: "This version of Excel can't do that. Update Excel, or use Excel on the web." },
  "no-such-sheet": { id: "Lembar yang dimaksud sudah tidak ada; mungkin dihapus atau diganti namanya. Periksa lagi buku kerjanya.", en: "The sheet is gone; it may have been deleted or renamed. Check the workbook again." },
  unknown: { id: "Excel menolak permintaan ini. Ulangi; bila tetap gagal, tutup dan buka kembali buku kerjanya.", en: "Excel refused the request. Try again; if it fails again, close and reopen the workbook." },
};
